import { amountIn } from '../../features/notebook/debrief/heard.ts'
import { type Control, isChanged } from '../../ui/changed.ts'
import { abortAfter } from '../../ui/abort-after.ts'
import { isServerThere } from '../../ui/is-server-there.ts'
import { storedInTab } from '../../ui/browser-storage.ts'

interface Draft {
  /** What its page showed when it was opened: what it says is merged against that, whatever the page shows by now. */
  base?: string | undefined
  said: [name: string, value: string][]
  /** The fields in which something was typed or chosen: the others are as another page, or device, left them. */
  changed: string[]
}

const draftKey = (place: string) => `draft ${place}`

/** What was thrown away, until something is typed anew: a slip of the thumb is not to cost twenty minutes of words. */
const droppedKey = (place: string) => `dropped ${place}`

/** What the script has to say of drafts; nothing on a computer that others use too, where none are kept. */
const notes = document.querySelector<HTMLTemplateElement>('template#draft-notes')

/** Of a page that answers a form: sent anew, it would be sent again, and it may show what was typed without having saved it. */
const isAnswer = 'answersPost' in document.body.dataset

/** Whether this tab may keep what forms say. */
export const keepsWords = notes !== null

/** What is kept in this tab of forms is this account's. */
const ownerKey = 'words of'

/** What forms said and showed goes where others use the computer too, and where somebody else signs in in this tab. */
export function forgetOthers() {
  const { account } = document.body.dataset
  const owner = storedInTab.get(ownerKey)
  if (keepsWords && (account === undefined || owner === account)) return
  // In a tab from before its owner was noted, each draft says whose it is.
  const isOwn = (key: string) =>
    keepsWords &&
    owner === null &&
    /^(draft|dropped)\b/.test(key) &&
    (JSON.parse(storedInTab.get(key) ?? '{}') as { account?: string }).account === account
  for (const key of storedInTab.keys())
    if (/^(draft|dropped|base|sent)\b/.test(key) && !isOwn(key)) storedInTab.set(key, null)
  storedInTab.set(ownerKey, (keepsWords && account) || null)
}

/** @param isMeant which drafts go; for a place see `placeOf` */
export function forgetDrafts(isMeant: (place: string, draft: Draft) => boolean) {
  for (const key of storedInTab.keys()) {
    const place = /^(?:draft|dropped) (.+)/.exec(key)?.[1]
    const kept = place !== undefined && storedInTab.get(key)
    if (kept && isMeant(place, JSON.parse(kept) as Draft)) storedInTab.set(key, null)
  }
}

/**
 * Which form, by where it goes, since a refused one stands on another page. Where several of one page go the same way, what
 * they are about tells them apart.
 */
export function placeOf(form: HTMLFormElement): string {
  const about = form.querySelectorAll<HTMLInputElement>('[type=hidden]:is([name=kind],[name="contact[]"])')
  const { place = form.getAttribute('action') } = form.dataset
  return [place, ...Array.from(about, ({ value }) => value)].join(' ')
}

/** Whether a form has room for a text, and no script of its own that keeps it (an island). */
const isLong = (form: Element): form is HTMLFormElement =>
  form instanceof HTMLFormElement &&
  form.method === 'post' &&
  form.querySelector('textarea:not([data-island] *)') !== null &&
  form.querySelector('[type=password]') === null

/** Whether what a form says would come back in this tab. */
export function isInTab(form: HTMLFormElement): boolean {
  const draft = keepsWords && isLong(form) && draftAt(placeOf(form))
  return draft ? JSON.stringify(draft.said) === JSON.stringify(saidIn(form)) : false
}

/**
 * A form with room for a text keeps what is typed in this tab until the server has it: where the network goes while it is
 * sent, or a phone throws the page away, the words come back with the page, which says so. It is sent only once the server
 * answers: a browser's own page about a lost network would take this one's place.
 */
export function keepDrafts() {
  if (!keepsWords) return
  for (const form of document.forms) if (isLong(form)) void begin(form)
  document.addEventListener('input', ({ target }) => {
    const form = (target as Partial<Control>).form
    if (!form || !isLong(form)) return
    keep(form)
    storedInTab.set(droppedKey(placeOf(form)), null)
    note(form, 'dropped', false)
  })
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('button[data-draft]')
    const form = button && button.closest('form')
    if (!form) return
    const [kept, dropped] = [draftKey, droppedKey].map((keyOf) => keyOf(placeOf(form))) as [string, string]
    const move = (from: string, to: string) => {
      storedInTab.set(to, storedInTab.get(from))
      storedInTab.set(from, null)
    }
    const { draft } = button.dataset
    if (draft === 'drop') move(kept, dropped)
    if (draft === 'restore') move(dropped, kept)
    // Firefox keeps what is typed over a reload.
    form.reset()
    delete form.dataset['unsaved']
    if (isAnswer) location.replace(location.pathname + location.search)
    else location.reload()
  })
  sendWhenThere()
}

/** Refused or drawn anew, the page has the words itself. */
const hasWords = (form: HTMLFormElement) =>
  'unsaved' in form.dataset || form.querySelector('.error-summary') !== null

function keep(form: HTMLFormElement) {
  const place = placeOf(form)
  const fields = shownIn(form)
  const before = draftAt(place)?.changed ?? (hasWords(form) ? fields.map(({ name }) => name) : [])
  const now = fields.filter(isChanged).map(({ name }) => name)
  const changed = [...new Set([...before, ...now])]
  const draft: Draft = { base: baseOf(form)?.value, said: saidIn(form), changed }
  storedInTab.set(draftKey(place), JSON.stringify(draft))
}

async function begin(form: HTMLFormElement) {
  if (hasWords(form)) return keep(form)
  note(form, 'dropped', storedInTab.get(droppedKey(placeOf(form))) !== null)
  if (!(await bringBack(form))) return
  // As it stands on this page: whatever leads to another one takes nothing away.
  keep(form)
  note(form, 'back', true)
  // Whoever counts, previews or asks before leaving hears of it.
  form.dispatchEvent(new Event('input', { bubbles: true }))
  for (let fold = form.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
}

/** Drawn as it is needed: a page may have a hundred such forms. */
function note(form: HTMLFormElement, name: 'back' | 'dropped' | 'unread' | 'unsent', shown: boolean) {
  form.querySelector(`[data-draft-note=${name}]`)?.remove()
  const drawn = shown && notes?.content.querySelector(`[data-draft-note=${name}]`)?.cloneNode(true)
  if (!drawn) return
  // Of several forms of one page a list of its buttons says which one is meant.
  const about = form.closest('li, details, section')?.querySelector('summary, h2, h3, strong')?.textContent
  for (const button of (drawn as Element).querySelectorAll('button'))
    if (about) button.setAttribute('aria-label', `${button.textContent}: ${about.trim()}`)
  // What became of a press is said where it was pressed.
  if (name === 'unsent') return form.append(drawn)
  form.prepend(drawn)
  // What stands in a live region from the start is spoken by nobody.
  const words = (drawn as Element).querySelector('p')
  if (words) setTimeout(() => words.replaceChildren(words.textContent), 500)
}

function draftAt(place: string): Draft | undefined {
  const kept = storedInTab.get(draftKey(place))
  return kept === null ? undefined : (JSON.parse(kept) as Draft)
}

/** With its hidden fields, for a form that is drawn anew; `base` is put back with care. */
const saidIn = (form: HTMLFormElement) =>
  [...new FormData(form)].flatMap(([name, value]): Draft['said'] =>
    typeof value === 'string' && name !== 'base' ? [[name, value]] : [],
  )

/** Fields that somebody fills in. What is hidden is the page's own. */
const shownIn = (form: HTMLFormElement) =>
  [...form.elements].filter((one): one is Control =>
    one.matches('input:not([type=hidden], [type=file]), textarea, select'),
  )

export const baseOf = (form: HTMLFormElement) =>
  form.querySelector<HTMLInputElement>('input[type=hidden][name=base]:not([data-island] *)')

/** Brings a draft back into its form. @returns whether it says anything that the page does not show anyway */
async function bringBack(form: HTMLFormElement): Promise<boolean> {
  const place = placeOf(form)
  const draft = draftAt(place)
  if (!draft || isForZone(form, draft)) return false
  const isDrawn = await drawAnew(form, draft)
  if (isDrawn === undefined) {
    // What would be typed into it as it stands would take the place of the draft.
    for (const part of form.children) (part as HTMLElement).inert = true
    note(form, 'unread', true)
    return false
  }
  if (isDrawn || putInto(form, draft)) return true
  if (!isAnswer) forgetDrafts((one) => one === place)
  return false
}

/**
 * An hour is meant in the zone that its page showed when it was typed: where the page lets one choose, it is opened in that
 * one. Whoever has chosen another since means that.
 */
function isForZone(form: HTMLFormElement, { said, changed }: Draft): boolean {
  if (!changed.some((name) => form.querySelector(`[type=time][name="${name}"]`))) return false
  const shown = form.querySelector<HTMLInputElement>('[type=hidden][name=zone]')?.value
  const [, meant] = said.find(([name]) => name === 'zone') ?? []
  if (!shown || !meant || meant === shown || new URLSearchParams(location.search).has('zone')) return false
  if (isAnswer || !document.querySelector('form:not([method=post]) [name=zone]')) return false
  location.replace(`?zone=${encodeURIComponent(meant)}`)
  return true
}

/**
 * A form whose lines come and go (`data-draws-anew`: the button that would draw it as it is sent) is drawn by the server, with
 * the lines that its draft has. @returns undefined where the server did not
 */
async function drawAnew(form: HTMLFormElement, { base, said }: Draft): Promise<boolean | undefined> {
  const { drawsAnew } = form.dataset
  if (drawsAnew === undefined || JSON.stringify(saidIn(form)) === JSON.stringify(said)) return false
  const body = new URLSearchParams([...said, ['base', base ?? ''], ['act', drawsAnew]])
  form.inert = true
  const answer = await fetch(form.action, { method: 'POST', body, signal: abortAfter(10_000) }).catch(
    () => undefined,
  )
  const text = answer?.ok && !answer.redirected ? await answer.text().catch(() => '') : ''
  form.inert = false
  const drawn = new DOMParser().parseFromString(text, 'text/html').querySelector('[data-draws-anew]')
  if (!drawn) return undefined
  form.replaceChildren(...drawn.childNodes)
  form.dataset['unsaved'] = 'true'
  return true
}

/** @returns whether the form says anything else than its page by then */
function putInto(form: HTMLFormElement, { base, said, changed }: Draft): boolean {
  const all = [...form.elements].filter((one): one is Control => one.matches('input, textarea, select'))
  nameAgain(all, { said, base })
  const fields = shownIn(form)
  const values = new Map<string, string[]>()
  for (const [name, value] of said) values.set(name, [...(values.get(name) ?? []), value])
  for (const field of fields) {
    if (!changed.includes(field.name)) continue
    const own = values.get(field.name) ?? []
    if (field.type === 'checkbox' || field.type === 'radio')
      (field as HTMLInputElement).checked = own.includes(field.value)
    else {
      // Fields of one name follow each other as they did.
      const value = own.shift()
      if (value !== undefined) field.value = asDrawn(field, value) ?? value
    }
  }
  if (!fields.some(isChanged)) return false
  const shown = baseOf(form)
  if (shown && base !== undefined) {
    // What stands in the others is this page's.
    const before = Object.entries(JSON.parse(base) as object).filter(([name]) => changed.includes(name))
    shown.value = JSON.stringify(Object.assign(JSON.parse(shown.value), Object.fromEntries(before)))
  }
  // What it would make is still the one thing, in case the first of two did arrive; and what these words were written in
  // sight of is what their page showed.
  for (const field of form.querySelectorAll<HTMLInputElement>('[type=hidden]:is([name=id], [data-shown])'))
    field.value = values.get(field.name)?.[0] ?? field.value
  return true
}

/**
 * What the server drew, where that says what was typed: space around words is lost on record, and amounts are written its
 * own way ("52,000").
 */
function asDrawn(field: Control, typed: string): string | undefined {
  if (field instanceof HTMLSelectElement) return undefined
  const { defaultValue: drawn, inputMode } = field
  const isSame =
    typed.trim() === drawn.trim() || (inputMode === 'decimal' && amountIn(typed) === amountIn(drawn))
  return isSame ? drawn : undefined
}

/**
 * An empty line has another id on every page (`step:ID`): one that was written in takes an empty one's place, under its own.
 * There are as many as its page had: what that page showed in others, and has gone since, comes after.
 */
function nameAgain(fields: readonly Control[], { said, base = '{}' }: Pick<Draft, 'said' | 'base'>) {
  const of = (line: string) => fields.filter(({ name }) => name.endsWith(`:${line}`))
  const known = new Set(said.map(([name]) => name))
  const shown = JSON.parse(base) as Record<string, string>
  const blank = stepsIn(fields).filter((line) => !known.has(`step:${line}`) && of(line).every(isEmpty))
  const written = stepsIn(said.flatMap(([name, value]) => (value.trim() === '' ? [] : [{ name }])))
    .filter((line) => of(line).length === 0)
    .sort((a, b) => Number(`step:${a}` in shown) - Number(`step:${b}` in shown))
  for (const line of written) {
    const free = blank.shift()
    if (free) for (const field of of(free)) field.name = field.name.replace(free, line)
  }
}

const isEmpty = ({ value }: Control) => value === ''

const stepsIn = (fields: readonly { name: string }[]) =>
  fields.flatMap(({ name }) => (name.startsWith('step:') ? [name.slice('step:'.length)] : []))

function sendWhenThere() {
  const sure = new Set<HTMLFormElement>()
  const asked = new Set<HTMLFormElement>()
  const ask = async (form: HTMLFormElement, button: HTMLElement | null) => {
    asked.add(form)
    note(form, 'unsent', false)
    button?.setAttribute('aria-busy', 'true')
    const isThere = await isServerThere()
    button?.removeAttribute('aria-busy')
    asked.delete(form)
    if (!isThere) return note(form, 'unsent', true)
    sure.add(form)
    // The button's own name and value are part of what is sent.
    const press = button ?? form.querySelector<HTMLElement>('button:not([type=button])')
    if (press) press.click()
    else form.submit()
  }
  // Before anybody else hears of it: so far nothing is sent.
  document.addEventListener(
    'submit',
    (event) => {
      const form = event.target
      if (!(form instanceof HTMLFormElement) || !isLong(form) || sure.delete(form)) return
      event.preventDefault()
      event.stopPropagation()
      if (!asked.has(form)) void ask(form, event.submitter)
    },
    { capture: true },
  )
}
