// Search as you type: the list's own form is asked for its page and the results change in place. Without script the
// same form is sent with its button.
const delayMs = 150

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-live-search]')) liveSearch(form)

function liveSearch(form: HTMLFormElement): void {
  const target = form.dataset['liveSearch'] ?? ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: AbortController | undefined
  let shown = addressOf(form)

  const search = async () => {
    const address = addressOf(form)
    const results = document.getElementById(target)
    if (address === shown || !results) return
    running?.abort()
    const here = (running = new AbortController())
    results.dataset['searching'] = ''
    const answer = await fetch(address, { signal: here.signal }).catch(() => undefined)
    if (here.signal.aborted) return
    delete results.dataset['searching']
    if (!answer?.ok || answer.redirected) return
    const found = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(target)
    if (here.signal.aborted || !found) return
    shown = address
    results.replaceChildren(...found.childNodes)
    history.replaceState(history.state, '', address)
  }

  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void search(), delayMs)
  })
  document.getElementById(target)?.setAttribute('aria-live', 'polite')
}

/** The address the form would lead to, without what is empty. */
function addressOf(form: HTMLFormElement): string {
  const params = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value !== '') params.set(name, value)
  if (params.get('sort') === 'name') params.delete('sort')
  const query = params.toString()
  return new URL(form.action).pathname + (query === '' ? '' : `?${query}`)
}
