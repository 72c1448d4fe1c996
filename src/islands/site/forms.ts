import { type Control, isChanged } from '../../ui/changed.ts'
import { storedInTab } from '../../ui/stored.ts'
import { forgetDraft, placeOf } from './drafts.ts'

/**
 * A second click on the same button changes nothing: the form is on its way already. The button is not disabled,
 * since its own name and value are part of what is sent. Coming back to the page makes it ready again.
 */
export function harmlessForms() {
  const sent = new Set<HTMLFormElement>()
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form.method !== 'post' || event.defaultPrevented) return
    if (sent.has(form)) return event.preventDefault()
    sent.add(form)
    event.submitter?.setAttribute('aria-busy', 'true')
    // An answer that is a download leaves the page where it is.
    setTimeout(() => free(form), 8000)
  })
  window.addEventListener('pageshow', () => sent.forEach(free))
  document.querySelector<HTMLElement>('.error-summary')?.focus()
  keepBases()
  askBeforeLosing({
    isSent: (form) => sent.has(form),
    // Who stays may press the same button again.
    asked: () => setTimeout(() => sent.forEach(free)),
  })

  function free(form: HTMLFormElement) {
    sent.delete(form)
    form.querySelectorAll('[aria-busy]').forEach((button) => button.removeAttribute('aria-busy'))
  }
}

/**
 * Words that were typed and not sent: the browser asks before a link, another language or a closed tab takes them away.
 * Only forms with room for a text are meant: nobody is to be asked over a search or a sign-in. Islands save by themselves
 * once they are alive; one whose script never came is a form like any other. A form that was drawn anew with typed words
 * and saved nothing says so itself (`data-unsaved`).
 */
function askBeforeLosing({ isSent, asked }: { isSent(form: HTMLFormElement): boolean; asked(): void }) {
  const typed = (form: HTMLFormElement) =>
    form.querySelector('.error-summary') !== null || 'unsaved' in form.dataset || hasTyped(form)
  const ask = (event: Event) => {
    const forms = [...document.querySelectorAll<HTMLFormElement>('form[method=post]')]
    if (!forms.some((form) => form.querySelector('textarea') && !isSent(form) && typed(form))) return
    event.preventDefault()
    asked()
  }
  // Listening from the first key on: a page that listens cannot be kept whole for the way back in every browser.
  const listen = () => window.addEventListener('beforeunload', ask)
  if (document.querySelector('.error-summary, form[data-unsaved]')) listen()
  else document.addEventListener('input', listen, { once: true })
}

const hasTyped = (form: HTMLFormElement) =>
  [...form.elements].some(
    (one) =>
      one.matches('input, textarea, select') &&
      isChanged(one as Control) &&
      !one.closest('[data-island][data-alive]'),
  )

/**
 * A form that may be open in two windows carries what it showed (`base`). On the way back a browser puts typed words into
 * a page that was fetched anew, beside a `base` that has what another device wrote meanwhile: sent like that, the form
 * would say that its writer took those words out. So the first `base` is kept, and put back beside its words; once they
 * have arrived, what was sent takes its place.
 */
function keepBases() {
  const arrived = noteArrival()
  for (const form of document.querySelectorAll<HTMLFormElement>('form[method=post]:not([data-island] *)')) {
    const base = form.querySelector<HTMLInputElement>('input[type=hidden][name=base]')
    if (!base) continue
    const place = placeOf(form)
    const key = baseKey(place)
    form.addEventListener('input', () => storedInTab.set(key, base.value), { once: true })
    form.addEventListener('submit', () => {
      const sent: Sent = { place, from: pageAddress(location.href), said: saidIn(form, base.value) }
      storedInTab.set(sentKey, JSON.stringify(sent))
    })
    window.addEventListener('pageshow', () => {
      const kept = storedInTab.get(key)
      if (kept !== null && hasTyped(form)) base.value = kept
      // A form that leads back to its own page has not been typed into there: what it said is for the page before.
      else if (place !== arrived) storedInTab.set(key, null)
    })
  }
}

/** A form on its way: which one, the page it was sent from, and what it says, as a `base`. */
interface Sent {
  place: string
  from: string
  said: string
}

const sentKey = 'base sent'
const baseKey = (place: string) => `base ${place}`

const pageAddress = (address: string) => address.replace(/#.*/, '')

/**
 * What was kept is answered by leading on from the form's page; refused, it is a page of its own, and unsent, none.
 * @returns which form was kept
 */
function noteArrival(): string | undefined {
  const text = storedInTab.get(sentKey)
  if (text === null) return undefined
  storedInTab.set(sentKey, null)
  const [way] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const { place, from, said } = JSON.parse(text) as Sent
  const ledOn = way !== undefined && way.redirectCount > 0 && pageAddress(document.referrer) === from
  if (!ledOn || location.pathname === '/sign-in') return undefined
  storedInTab.set(baseKey(place), said)
  forgetDraft(place)
  return place
}

/** Several values of one field are a line each. */
function saidIn(form: HTMLFormElement, base: string): string {
  const typed = new FormData(form)
  const names = Object.keys(JSON.parse(base) as Record<string, string>)
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, typed.getAll(name).join('\n')])))
}
