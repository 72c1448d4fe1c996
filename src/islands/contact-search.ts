import { type Control, isChanged } from '../ui/changed.ts'

// Search as you type: the list's own form is asked for its page and the results change in place. Without script the
// same form is sent with its button.
const delayMs = 150

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-live-search]')) {
  const results = document.getElementById(form.dataset['liveSearch'] ?? '')
  if (results) liveSearch(form, results)
}

function liveSearch(form: HTMLFormElement, results: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: AbortController | undefined
  // Whoever is open beside the list stays so, but not in a window without room for both, where what is found would be hidden.
  const { open } = form.dataset
  const clearing = form.querySelectorAll<HTMLAnchorElement>('a[data-clears-search]')
  if (open) {
    form.append(hiddenField('open', open))
    for (const link of clearing) link.href = listAt(link.href, { open })
  }
  const closeForRoom = () => {
    if (results.offsetParent !== null) return
    form.querySelector('[name=open]')?.remove()
    for (const link of clearing) link.href = listAt(link.href, {})
  }
  let shown = addressOf(form)
  const { say, sayFailed } = speaker(form)
  const { note, bringBack } = chosenIn(results)

  /** @returns whether the results are there; nothing where a later search took this one's place */
  const show = async (address: string): Promise<boolean | undefined> => {
    running?.abort()
    const here = (running = new AbortController())
    results.dataset['searching'] = ''
    // What stands beside the list is here already.
    const headers = { 'x-part': 'list' }
    const answer = await fetch(address, { headers, signal: here.signal }).catch(() => undefined)
    if (here.signal.aborted) return undefined
    delete results.dataset['searching']
    if (!answer?.ok || answer.redirected) return false
    const text = await answer.text().catch(() => '')
    if (here.signal.aborted) return undefined
    const answered = new DOMParser().parseFromString(text, 'text/html')
    const found = answered.getElementById(results.id)
    if (!found) return false
    note()
    results.replaceChildren(...found.childNodes)
    // Whoever is open stays so, and is closed into this search.
    const close = document.querySelector<HTMLAnchorElement>('a[data-closes]')
    if (close) close.href = listAt(address, {}) + close.hash
    // On a narrow window they stand where these are looked for.
    if (results.offsetParent === null) results.closest('.split')?.querySelector('.split-side')?.remove()
    shown = address
    bringBack()
    say(results.querySelector('caption, h2')?.textContent ?? '')
    history.replaceState(history.state, '', address)
    // Another language leads back here, and not to the page before the search.
    for (const back of document.querySelectorAll<HTMLInputElement>('input[name=return]')) back.value = address
    return true
  }

  const look = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      closeForRoom()
      const address = addressOf(form)
      if (address === shown) say('')
      else void show(address).then((there) => there === false && sayFailed())
    }, delayMs)
  }
  form.addEventListener('input', look)
  // Typed before this ran: what stands below is the answer to what the server drew.
  if ([...form.querySelectorAll<Control>('input, select')].some(isChanged)) {
    shown = ''
    look()
  }
  // While people are chosen, neither the button nor another page of them takes anybody's tick away.
  const choosing = () => form.querySelector('[name=choose]') !== null
  form.addEventListener('submit', (event) => {
    closeForRoom()
    if (!choosing()) return
    event.preventDefault()
    clearTimeout(timer)
    const address = addressOf(form)
    void show(address).then((there) => {
      if (there === false) location.assign(address)
    })
  })
  const follow = (event: MouseEvent) => {
    const link =
      event.target instanceof Element &&
      event.target.closest<HTMLAnchorElement>('.pager a, a[data-clears-search]')
    if (link) closeForRoom()
    if (!link || !choosing() || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    clearTimeout(timer)
    if (link.dataset['clearsSearch']) clear(form)
    void show(link.pathname + link.search).then((there) => {
      if (there) results.querySelector<HTMLElement>('input[name=contact]:not([type=hidden])')?.focus()
      else if (there === false) location.assign(link.href)
    })
  }
  form.addEventListener('click', follow)
  results.addEventListener('click', follow)
}

function clear(form: HTMLFormElement): void {
  for (const field of form.elements)
    if (field instanceof HTMLSelectElement) field.selectedIndex = 0
    else if (field instanceof HTMLInputElement && field.type !== 'hidden') field.value = ''
}

/**
 * One line for those who listen: how many were found, and not every one of them. Everybody sees it where the search
 * failed, since what stands below is the answer to other words.
 */
function speaker(form: HTMLFormElement) {
  const line = document.createElement('p')
  line.className = 'hidden-text'
  line.setAttribute('role', 'status')
  form.append(line)
  const say = (words: string, failed = false) => {
    line.className = failed ? 'field-error' : 'hidden-text'
    line.textContent = words
  }
  return { say, sayFailed: () => say(form.dataset['searchFailed'] ?? '', true) }
}

function hiddenField(name: string, value: string): HTMLInputElement {
  const field = document.createElement('input')
  field.type = 'hidden'
  field.name = name
  field.value = value
  return field
}

/** Whoever is ticked stays chosen while one looks for the next: not in view, they go along as hidden fields, by name. */
function chosenIn(results: HTMLElement) {
  const chosen = new Map<string, string>()
  const boxes = () => results.querySelectorAll<HTMLInputElement>('input[type=checkbox][name=contact]')
  return {
    note() {
      for (const box of boxes())
        if (box.checked) chosen.set(box.value, box.nextElementSibling?.firstChild?.textContent ?? '')
        else chosen.delete(box.value)
    },
    bringBack() {
      const elsewhere = new Map(chosen)
      for (const box of boxes()) box.checked = elsewhere.delete(box.value)
      const line = results.querySelector<HTMLElement>('[data-also]')
      if (!line) return
      const names = [...elsewhere.values()].join(', ')
      line.textContent = (line.dataset['also'] ?? '').replace('{names}', () => names)
      line.append(...[...elsewhere.keys()].map((id) => hiddenField('contact', id)))
      line.hidden = elsewhere.size === 0
    },
  }
}

/** Where an address of the list leads with this person open beside it, or nobody. */
function listAt(address: string, { open }: { open?: string }): string {
  const to = new URL(address, location.href)
  to.searchParams.delete('open')
  if (open) to.searchParams.set('open', open)
  return to.pathname + to.search
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
