import { type Control, isChanged } from '../../ui/changed.ts'
import { isServerThere } from '../../ui/is-server-there.ts'
import { storedInTab } from '../../ui/stored.ts'

/** A draft, with whose it is: the next person in this tab is not to have it. */
interface Draft {
  account: string | undefined
  said: [name: string, value: string][]
}

const keyOf = (place: string) => `draft ${place}`
const long = 'form[data-draft]'

/** What is kept of a form goes once the server has it. @param place see `placeOf` */
export const forgetDraft = (place: string) => storedInTab.set(keyOf(place), null)

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
    const key = keyOf(place)
    // Refused, the page has the words itself.
    if (!form.querySelector('.error-summary') && bringBack(form, storedInTab.get(key)))
      note(form, 'back', true)
    form.addEventListener('input', () => storedInTab.set(key, JSON.stringify(draftOf(form))))
    form.querySelector('[data-draft-drop]')?.addEventListener('click', () => {
      forgetDraft(place)
      location.reload()
    })
  }
  sendWhenThere()
}

const note = (form: HTMLFormElement, name: 'back' | 'unsent', shown: boolean) =>
  form.querySelector<HTMLElement>(`[data-draft-note=${name}]`)?.toggleAttribute('hidden', !shown)

function draftOf(form: HTMLFormElement): Draft {
  const said = [...new FormData(form)].flatMap(([name, value]): Draft['said'] =>
    typeof value === 'string' && name !== 'base' ? [[name, value]] : [],
  )
  return { account: document.body.dataset['account'], said }
}

/** Puts a draft into its form. @returns whether it says anything that the page does not show anyway */
function bringBack(form: HTMLFormElement, kept: string | null): boolean {
  if (kept === null) return false
  const { account, said } = JSON.parse(kept) as Draft
  const fields = [...form.elements].filter((one): one is Control =>
    one.matches('input:not([name=base]), textarea, select'),
  )
  if (account === document.body.dataset['account']) {
    nameAgain(fields, said)
    for (const field of fields) {
      const values = said.flatMap(([name, value]) => (name === field.name ? [value] : []))
      if (field.type === 'checkbox' || field.type === 'radio')
        (field as HTMLInputElement).checked = values.includes(field.value)
      else if (values[0] !== undefined) field.value = values[0]
    }
    if (fields.some(isChanged)) return true
  }
  forgetDraft(placeOf(form))
  return false
}

const lineOf = (name: string) => name.split(':')[1]

/** An empty line has another id on every page (`step:ID`): one that was written in takes an empty one's place, under its own. */
function nameAgain(fields: readonly Control[], said: Draft['said']) {
  const linesIn = (names: string[]) => new Set(names.flatMap((name) => lineOf(name) ?? []))
  const [kept, drawn] = [linesIn(said.map(([name]) => name)), linesIn(fields.map(({ name }) => name))]
  const of = (line: string) => fields.filter(({ name }) => lineOf(name) === line)
  const blank = [...drawn].filter((line) => !kept.has(line) && of(line).every(({ value }) => value === ''))
  for (const line of kept) {
    const free = drawn.has(line) ? undefined : blank.shift()
    if (free) for (const field of of(free)) field.name = field.name.replace(free, line)
  }
}

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
