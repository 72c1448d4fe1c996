import { openDialog } from './dialogs.ts'

interface Choice {
  words: string
  kind: string
  run: () => void
}

interface FoundContact {
  id?: string
  contactId?: string
  name?: string
  description?: string
  title?: string
  organization?: string | null
}

interface Found {
  contacts?: FoundContact[]
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** All words typed must occur; what begins with them comes first. */
export function rank<T extends { words: string }>(choices: readonly T[], typed: string): T[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean)
  const scored = choices.flatMap((choice) => {
    const text = plain(choice.words)
    if (!wanted.every((word) => text.includes(word))) return []
    return [{ choice, first: wanted[0] !== undefined && text.startsWith(wanted[0]) ? 0 : 1 }]
  })
  return scored.sort((one, other) => one.first - other.first).map(({ choice }) => choice)
}

/**
 * The palette over every page: the places of the program, the actions of this page (`data-command`), and the seeker's contacts.
 * @returns what opens it
 */
export function palette(): () => void {
  const input = document.querySelector<HTMLInputElement>('#palette-input')
  const list = document.querySelector<HTMLElement>('#palette-options')
  const status = document.querySelector<HTMLElement>('[data-palette-status]')
  if (!input || !list || !status) return () => {}
  let choices: Choice[] = []
  let found: Choice[] = []
  /** The words that `found` is the answer to: beside others it is what still fits until the next answer comes. */
  let foundFor = ''
  let failed = false
  let shown: Choice[] = []
  let at = 0

  const draw = () => {
    const typed = input.value.trim()
    shown = [...rank(choices, typed), ...(typed === foundFor ? found : rank(found, typed))].slice(0, 12)
    at = Math.min(at, Math.max(shown.length - 1, 0))
    list.replaceChildren(...shown.map(option))
    list.hidden = shown.length === 0
    // While it still asks, nobody knows.
    const isNone = shown.length === 0 && typed === foundFor
    status.textContent = (failed ? status.dataset['failed'] : isNone ? status.dataset['none'] : '') ?? ''
    input.setAttribute('aria-expanded', String(shown.length > 0))
    if (shown.length > 0) input.setAttribute('aria-activedescendant', `palette-option-${at}`)
    else input.removeAttribute('aria-activedescendant')
    list.children[at]?.scrollIntoView({ block: 'nearest' })
  }

  const option = ({ words, kind }: Choice, index: number) => {
    const item = document.createElement('li')
    item.id = `palette-option-${index}`
    item.setAttribute('role', 'option')
    item.setAttribute('aria-selected', String(index === at))
    const small = document.createElement('small')
    small.textContent = kind
    item.append(words, ' ', small)
    item.addEventListener('click', () => choose(index))
    return item
  }

  const choose = (index: number) => {
    const choice = shown[index]
    if (!choice) return
    input.closest('dialog')?.close()
    choice.run()
  }

  const ask = contactSearch(input, list.dataset['contact'] ?? '', (answer, typed) => {
    found = answer ?? []
    foundFor = typed
    failed = answer === undefined
    draw()
  })

  input.addEventListener('input', () => {
    at = 0
    draw()
    ask()
  })
  input.addEventListener('keydown', (event) => {
    // Enter and arrows belong to whoever is still putting signs together.
    if (event.isComposing) return
    if (event.key === 'ArrowDown') at = (at + 1) % Math.max(shown.length, 1)
    else if (event.key === 'ArrowUp') at = (at + shown.length - 1) % Math.max(shown.length, 1)
    else if (event.key === 'Enter') choose(at)
    else return
    event.preventDefault()
    if (event.key !== 'Enter') draw()
  })

  return () => {
    choices = onThisPage(
      list.dataset['page'] ?? '',
      list.dataset['action'] ?? '',
      list.dataset['places'] ?? '',
    )
    found = []
    foundFor = ''
    failed = false
    at = 0
    input.value = ''
    openDialog('palette')
    input.focus()
    draw()
  }
}

const wordsOf = (element: Element) =>
  (element.getAttribute('data-command') || element.textContent || '').trim()

/**
 * What can be reached and done from here: links of the shell, main links drawn as buttons, marked forms, and places further off.
 * @param places a line each: the path, and its words
 */
function onThisPage(page: string, action: string, places: string): Choice[] {
  const links = document.querySelectorAll<HTMLAnchorElement>(
    '.shell-header a[href]:not(.brand), main a.button[href], main a[data-command], .shell-footer a[href]',
  )
  const acts = document.querySelectorAll<HTMLElement>('main form[data-command], main button[data-command]')
  const all: Choice[] = [
    ...Array.from(acts, (act) => ({
      words: wordsOf(act),
      kind: action,
      run: () => (act instanceof HTMLFormElement ? sendForm(act) : act.click()),
    })),
    ...Array.from(links, (link) => ({
      words: wordsOf(link),
      kind: link.closest('main') ? action : page,
      run: () => link.click(),
    })),
    ...places.split('\n').map((place) => {
      const [path = '', ...words] = place.split(' ')
      return { words: words.join(' '), kind: page, run: () => location.assign(path) }
    }),
  ]
  return all.filter(({ words }, index) => words && all.findIndex((other) => other.words === words) === index)
}

/** As its own button does it, where there is one: not every browser here knows `requestSubmit`. */
function sendForm(form: HTMLFormElement) {
  const button = form.querySelector<HTMLElement>('button:not([type=button]), [type=submit]')
  if (button) button.click()
  else form.submit()
}

/** Asks for contacts a moment after the last key; an older answer never replaces a newer one. Failed, it shows none. */
function contactSearch(
  input: HTMLInputElement,
  kind: string,
  show: (found: Choice[] | undefined, typed: string) => void,
): () => void {
  const path = input.dataset['contacts']
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: AbortController | undefined
  return () => {
    clearTimeout(timer)
    running?.abort()
    const typed = input.value.trim()
    if (!path || typed.length < 2) return show([], typed)
    timer = setTimeout(async () => {
      const here = (running = new AbortController())
      const answer = await fetch(`${path}?q=${encodeURIComponent(typed)}`, {
        headers: { accept: 'application/json' },
        signal: here.signal,
      }).catch(() => undefined)
      const isFine = answer?.ok && answer.headers.get('content-type')?.includes('json')
      const found = isFine ? await (answer.json() as Promise<Found>).catch(() => undefined) : undefined
      if (here.signal.aborted) return
      show(
        found?.contacts?.slice(0, 6).map((contact) => choiceOf(path, kind, contact)),
        typed,
      )
    }, 120)
  }
}

function choiceOf(path: string, kind: string, contact: FoundContact): Choice {
  const name = contact.name || contact.description || ''
  return {
    words: [name, contact.title, contact.organization].filter(Boolean).join(', '),
    kind,
    run: () => location.assign(`${path}/${contact.contactId ?? contact.id ?? ''}`),
  }
}
