// The preview follows what is typed: the editor's form is sent as its button for the preview sends it, and what comes
// back changes in place. Where something still has to be mended, the last good one stays. Without script the button
// does the same.
const delayMs = 500

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-live-preview]')) follow(form)

function follow(form: HTMLFormElement): void {
  const target = form.dataset['livePreview'] ?? ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: AbortController | undefined

  const draw = async () => {
    running?.abort()
    const here = (running = new AbortController())
    const answer = await fetch(form.action, {
      method: 'POST',
      body: previewOf(form),
      signal: here.signal,
    }).catch(() => undefined)
    if (!answer?.ok || answer.redirected) return
    const drawn = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(target)
    if (here.signal.aborted || !drawn) return
    document.getElementById(target)?.replaceChildren(...drawn.childNodes)
  }

  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void draw(), delayMs)
  })
  // What is being sent leads to a page of its own.
  form.addEventListener('submit', () => {
    clearTimeout(timer)
    running?.abort()
  })
}

/** What the form would send if its button for the preview were pressed. */
function previewOf(form: HTMLFormElement): URLSearchParams {
  const params = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') params.append(name, value)
  params.set('act', 'preview')
  return params
}
