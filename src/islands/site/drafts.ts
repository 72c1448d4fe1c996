import { amountIn } from '../../features/notebook/debrief/heard.ts'
import { type Control, isChanged } from '../../ui/changed.ts'
import { isServerThere } from '../../ui/is-server-there.ts'
import { storedInTab } from '../../ui/stored.ts'

/** A draft, with whose it is: the next person in this tab is not to have it. */
interface Draft {
  account: string | undefined
  /** What its page showed when it was opened: what it says is merged against that, whatever the page shows by now. */
  base?: string | undefined
  said: [name: string, value: string][]
}

/** In which zone the page shows times is the page's own to say, and `base` is put back with care. */
const notKept = ['base', 'zone']

const draftKey = (place: string) => `draft ${place}`

/** What was thrown away, until something is typed anew: a slip of the thumb is not to cost twenty minutes of words. */
const droppedKey = (place: string) => `dropped ${place}`

/** What the script has to say of drafts; nothing on a computer that others use too, where none are kept. */
const notes = document.querySelector<HTMLTemplateElement>('template#draft-notes')

const { account } = document.body.dataset

/** @param isMeant what is kept of which forms goes; for a place see `placeOf` */
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
  return [form.getAttribute('action'), ...Array.from(about, ({ value }) => value)].join(' ')
}

/** Whether a form has room for a text, and no script of its own that keeps it (an island). */
const isLong = (form: Element): form is HTMLFormElement =>
  form instanceof HTMLFormElement &&
  form.method === 'post' &&
  form.querySelector('textarea:not([data-island] *)') !== null &&
  form.querySelector('[type=password]') === null

/** Whether what a form says would come back in this tab. */
export const isInTab = (form: HTMLFormElement): boolean =>
  notes !== null && isLong(form) && storedInTab.get(draftKey(placeOf(form))) === JSON.stringify(draftOf(form))

/**
 * A form with room for a text keeps what is typed in this tab until the server has it: where the network goes while it is
 * sent, or a phone throws the page away, the words come back with the page, which says so. It is sent only once the server
 * answers: a browser's own page about a lost network would take this one's place.
 */
export function keepDrafts() {
  if (!notes) return forgetDrafts(() => true)
  if (account) forgetDrafts((_, draft) => draft.account !== undefined && draft.account !== account)
  for (const form of document.forms) if (isLong(form)) void begin(form)
  document.addEventListener('input', ({ target }) => {
    const form = (target as Partial<Control>).form
    if (!form || !isLong(form)) return
    keep(form)
    storedInTab.set(droppedKey(placeOf(form)), null)
    note(form, 'dropped', false)
  })
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest('[data-draft-drop], [data-draft-restore]')
    const form = button && button.closest('form')
    if (!form) return
    const [kept, dropped] = [draftKey, droppedKey].map((keyOf) => keyOf(placeOf(form))) as [string, string]
    const drops = button.matches('[data-draft-drop]')
    storedInTab.set(drops ? dropped : kept, drops ? JSON.stringify(draftOf(form)) : storedInTab.get(dropped))
    storedInTab.set(drops ? kept : dropped, null)
    // Firefox keeps what is typed over a reload.
    form.reset()
    delete form.dataset['unsaved']
    location.reload()
  })
  sendWhenThere()
}

const keep = (form: HTMLFormElement) =>
  storedInTab.set(draftKey(placeOf(form)), JSON.stringify(draftOf(form)))

async function begin(form: HTMLFormElement) {
  // Refused or drawn anew, the page has the words itself.
  if ('unsaved' in form.dataset || form.querySelector('.error-summary')) return keep(form)
  note(form, 'dropped', isOwn(storedInTab.get(droppedKey(placeOf(form)))))
  if (!(await bringBack(form, storedInTab.get(draftKey(placeOf(form)))))) return
  keep(form)
  note(form, 'back', true)
  // Whoever counts, previews or asks before leaving hears of it.
  form.dispatchEvent(new Event('input', { bubbles: true }))
  for (let fold = form.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
}

/** Drawn as it is needed: a page may have a hundred such forms. */
function note(form: HTMLFormElement, name: 'back' | 'dropped' | 'unsent', shown: boolean) {
  form.querySelector(`[data-draft-note=${name}]`)?.remove()
  const drawn = shown && notes?.content.querySelector(`[data-draft-note=${name}]`)?.cloneNode(true)
  if (!drawn) return
  // What became of a press is said where it was pressed.
  if (name === 'unsent') form.append(drawn)
  else form.prepend(drawn)
}

/** Whether a draft is of whoever is signed in. */
const isOwn = (kept: string | null): boolean =>
  kept !== null && (JSON.parse(kept) as Draft).account === account

function draftOf(form: HTMLFormElement): Draft {
  const said = [...new FormData(form)].flatMap(([name, value]): Draft['said'] =>
    typeof value === 'string' && !notKept.includes(name) ? [[name, value]] : [],
  )
  return { account, base: baseOf(form)?.value, said }
}

const baseOf = (form: HTMLFormElement) =>
  form.querySelector<HTMLInputElement>('input[type=hidden][name=base]')

/** Brings a draft back into its form. @returns whether it says anything that the page does not show anyway */
async function bringBack(form: HTMLFormElement, kept: string | null): Promise<boolean> {
  if (kept === null) return false
  const draft = JSON.parse(kept) as Draft
  if (isOwn(kept) && ((await drawAnew(form, draft)) || putInto(form, draft))) return true
  const place = placeOf(form)
  // A page that answers a form may show what was typed without having saved it.
  if (!('answersPost' in document.body.dataset)) forgetDrafts((one) => one === place)
  return false
}

/**
 * A form whose lines come and go (`data-draws-anew`: the button that would draw it as it is sent) is drawn by the server, with
 * the lines that its draft has.
 */
async function drawAnew(form: HTMLFormElement, { base, said }: Draft): Promise<boolean> {
  const { drawsAnew } = form.dataset
  if (drawsAnew === undefined || JSON.stringify(draftOf(form).said) === JSON.stringify(said)) return false
  const body = new URLSearchParams([...said, ['base', base ?? ''], ['act', drawsAnew]])
  form.inert = true
  const answer = await fetch(form.action, { method: 'POST', body }).catch(() => undefined)
  const text = answer?.ok && !answer.redirected ? await answer.text().catch(() => '') : ''
  form.inert = false
  const drawn = new DOMParser().parseFromString(text, 'text/html').querySelector('[data-draws-anew]')
  if (!drawn) return false
  form.replaceChildren(...drawn.childNodes)
  form.dataset['unsaved'] = 'true'
  return true
}

/** @returns whether the form says anything else than its page by then */
function putInto(form: HTMLFormElement, { base, said }: Draft): boolean {
  const fields = [...form.elements].filter(
    (one): one is Control =>
      one.matches('input, textarea, select') && !notKept.includes((one as Control).name),
  )
  nameAgain(fields, { said, base })
  const values = new Map<string, string[]>()
  for (const [name, value] of said) values.set(name, [...(values.get(name) ?? []), value])
  for (const field of fields) {
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
  if (shown && base !== undefined) shown.value = base
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
    if (button) button.click()
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
