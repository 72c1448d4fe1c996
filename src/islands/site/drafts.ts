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

const keyOf = (place: string) => `draft ${place}`
const long = 'form[data-draft]'

/** What was thrown away, until something is typed anew: a slip of the thumb is not to cost twenty minutes of words. */
const droppedKeyOf = (place: string) => `dropped ${place}`

/** What is kept of a form goes once the server has it. @param place see `placeOf` */
export function forgetDraft(place: string) {
  storedInTab.set(keyOf(place), null)
  storedInTab.set(droppedKeyOf(place), null)
}

/** Which form of which page. */
export const placeOf = (form: HTMLFormElement) => `${location.pathname} ${form.getAttribute('action')}`

/**
 * A long form (`data-draft`) keeps what is typed in this tab until the server has it: where the network goes while it is
 * sent, or a phone throws the page away, the words come back with the page, which says so. It is sent only once the server
 * answers: a browser's own page about a lost network would take this one's place.
 */
export function keepDrafts() {
  for (const form of document.querySelectorAll<HTMLFormElement>(long)) {
    const place = placeOf(form)
    const [key, droppedKey] = [keyOf(place), droppedKeyOf(place)]
    // Refused, the page has the words itself.
    if (!form.querySelector('.error-summary') && bringBack(form, storedInTab.get(key)))
      note(form, 'back', true)
    note(form, 'dropped', isOwn(storedInTab.get(droppedKey)))
    form.addEventListener('input', () => {
      storedInTab.set(key, JSON.stringify(draftOf(form)))
      storedInTab.set(droppedKey, null)
      note(form, 'dropped', false)
    })
    form.querySelector('[data-draft-drop]')?.addEventListener('click', () => {
      const dropped = JSON.stringify(draftOf(form))
      forgetDraft(place)
      storedInTab.set(droppedKey, dropped)
      // Firefox keeps what is typed over a reload.
      form.reset()
      location.reload()
    })
    form.querySelector('[data-draft-restore]')?.addEventListener('click', () => {
      const dropped = storedInTab.get(droppedKey)
      forgetDraft(place)
      storedInTab.set(key, dropped)
      location.reload()
    })
  }
  sendWhenThere()
}

const note = (form: HTMLFormElement, name: 'back' | 'dropped' | 'unsent', shown: boolean) =>
  form.querySelector<HTMLElement>(`[data-draft-note=${name}]`)?.toggleAttribute('hidden', !shown)

/** Whether a draft is of whoever is signed in. */
const isOwn = (kept: string | null): boolean =>
  kept !== null && (JSON.parse(kept) as Draft).account === document.body.dataset['account']

function draftOf(form: HTMLFormElement): Draft {
  const said = [...new FormData(form)].flatMap(([name, value]): Draft['said'] =>
    typeof value === 'string' && name !== 'base' ? [[name, value]] : [],
  )
  return { account: document.body.dataset['account'], base: baseOf(form)?.value, said }
}

const baseOf = (form: HTMLFormElement) =>
  form.querySelector<HTMLInputElement>('input[type=hidden][name=base]')

/** Puts a draft into its form. @returns whether it says anything that the page does not show anyway */
function bringBack(form: HTMLFormElement, kept: string | null): boolean {
  if (kept === null) return false
  const { base, said } = JSON.parse(kept) as Draft
  const fields = [...form.elements].filter((one): one is Control =>
    one.matches('input:not([name=base]), textarea, select'),
  )
  if (isOwn(kept)) {
    nameAgain(fields, { said, base })
    for (const field of fields) {
      const values = said.flatMap(([name, value]) => (name === field.name ? [value] : []))
      if (field.type === 'checkbox' || field.type === 'radio')
        (field as HTMLInputElement).checked = values.includes(field.value)
      else if (values[0] !== undefined) field.value = asDrawn(field, values[0]) ?? values[0]
    }
    if (fields.some(isChanged)) {
      const field = baseOf(form)
      if (field && base !== undefined) field.value = base
      return true
    }
  }
  forgetDraft(placeOf(form))
  return false
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
    button?.setAttribute('aria-busy', 'true')
    const isThere = await isServerThere()
    button?.removeAttribute('aria-busy')
    asked.delete(form)
    note(form, 'unsent', !isThere)
    if (!isThere) return
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
      if (!(form instanceof HTMLFormElement) || !form.matches(long) || sure.delete(form)) return
      event.preventDefault()
      event.stopPropagation()
      if (!asked.has(form)) void ask(form, event.submitter)
    },
    { capture: true },
  )
}
