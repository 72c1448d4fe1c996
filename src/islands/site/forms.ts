import { type Control, isChanged } from '../../ui/changed.ts'
import { storedInTab } from '../../ui/browser-storage.ts'
import { baseOf, forgetDrafts, forgetOthers, isInTab, keepsWords, placeOf } from './drafts.ts'
import { wasTaken } from './was-taken.ts'

/**
 * A second click on the same button changes nothing: the form is on its way already. The button is not disabled,
 * since its own name and value are part of what is sent. Coming back to the page makes it ready again.
 */
export function harmlessForms() {
  forgetOthers()
  const sent = new Set<HTMLFormElement>()
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form.method !== 'post' || event.defaultPrevented) return
    if (sent.has(form)) return event.preventDefault()
    sent.add(form)
    noteSent(form)
    event.submitter?.setAttribute('aria-busy', 'true')
    // An answer that is a download leaves the page where it is.
    setTimeout(() => free(form), 8000)
  })
  window.addEventListener('pageshow', ({ persisted }) => {
    sent.forEach(free)
    // Nothing led on from it: this page is the one that it was sent from.
    if (persisted) forgetSent()
  })
  // Nor does it say anything of the form where something else leads on, or words were typed since.
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[href]')) forgetSent()
  })
  document.addEventListener('input', forgetSent)
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
 * and saved nothing says so itself (`data-unsaved`). Words that are kept in this tab come back in it, so that nobody is asked
 * on the way to another page of it; with the tab they would go.
 */
function askBeforeLosing({ isSent, asked }: { isSent(form: HTMLFormElement): boolean; asked(): void }) {
  const typed = (form: HTMLFormElement) =>
    form.querySelector('.error-summary') !== null || 'unsaved' in form.dataset || hasTyped(form)
  let leads = false
  // In browsers that tell of it, this comes before the page is left by a link, a form or a key.
  const { navigation } = window as { navigation?: EventTarget }
  navigation?.addEventListener('navigate', (event) => {
    const { destination, downloadRequest } = event as unknown as Navigated
    leads = !destination.sameDocument && downloadRequest === null
    // Whatever came of it instead, a download or nothing: who closes the tab afterwards is asked.
    setTimeout(() => (leads = false), 1000)
  })
  document.addEventListener('input', () => (leads = false))
  const isLost = (form: HTMLFormElement) =>
    form.querySelector('textarea') && !isSent(form) && typed(form) && !(leads && isInTab(form))
  const ask = (event: Event) => {
    const forms = [...document.querySelectorAll<HTMLFormElement>('form[method=post]')]
    if (!forms.some(isLost)) return
    event.preventDefault()
    asked()
  }
  // Listening from the first key on: a page that listens cannot be kept whole for the way back in every browser.
  const listen = () => window.addEventListener('beforeunload', ask)
  if (document.querySelector('.error-summary, form[data-unsaved]')) listen()
  else document.addEventListener('input', listen, { once: true })
}

/** What a browser tells of where a page leads to. */
interface Navigated {
  destination: { sameDocument: boolean }
  downloadRequest: string | null
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
    const base = baseOf(form)
    if (!base) continue
    // Nothing is kept: then the browser is to bring no words back either.
    if (!keepsWords) {
      form.autocomplete = 'off'
      continue
    }
    const place = placeOf(form)
    const key = baseKey(place)
    form.addEventListener('input', () => storedInTab.set(key, base.value), { once: true })
    window.addEventListener('pageshow', () => {
      const kept = storedInTab.get(key)
      if (kept !== null && hasTyped(form)) base.value = kept
      // A form that leads back to its own page has not been typed into there: what it said is for the page before.
      else if (place !== arrived) storedInTab.set(key, null)
    })
  }
}

/** A form on its way: which one, of which page, what it would make, and what it says, as a `base`. */
interface Sent {
  place: string
  from: string
  id: string | undefined
  said: string | undefined
}

const sentKey = 'sent'
const forgetSent = () => storedInTab.set(sentKey, null)
const baseKey = (place: string) => `base ${place}`

const pageAddress = (address: string) => address.replace(/#.*/, '')

function noteSent(form: HTMLFormElement) {
  if (!keepsWords) return
  const base = baseOf(form)?.value
  const sent: Sent = {
    place: placeOf(form),
    from: pageAddress(location.href),
    id: form.querySelector<HTMLInputElement>('input[type=hidden][name=id]:not([data-island] *)')?.value,
    said: base === undefined ? undefined : valuesIn(form, base),
  }
  storedInTab.set(sentKey, JSON.stringify(sent))
}

/** @returns which form was kept: its draft goes, and any other of what it made, such as that of the form a question came from */
function noteArrival(): string | undefined {
  const text = storedInTab.get(sentKey)
  if (text === null) return undefined
  forgetSent()
  const [way] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const { place, from, id, said } = JSON.parse(text) as Sent
  const { referrer } = document
  if (!wasTaken({ redirects: way?.redirectCount ?? 0, referrer, from, path: location.pathname }))
    return undefined
  if (said !== undefined) storedInTab.set(baseKey(place), said)
  forgetDrafts(
    (one, draft) => one === place || draft.said.some(([name, value]) => name === 'id' && value === id),
  )
  return place
}

/** Several values of one field are a line each. */
function valuesIn(form: HTMLFormElement, base: string): string {
  const typed = new FormData(form)
  const names = Object.keys(JSON.parse(base) as Record<string, string>)
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, typed.getAll(name).join('\n')])))
}
