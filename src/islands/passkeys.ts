// Passkeys on the pages for signing in and the account's: a button that asks the browser for one and sends its answer as a
// form. Where there are none the account's pages say why; without script all are as they were drawn: passwords work on.
const origin = document.querySelector<HTMLElement>('[data-passkey][data-origin]')?.dataset['origin']
// By another name of this server the browser would refuse every one.
if (origin !== undefined && origin !== location.origin) sayWhyNot('place')
else if (
  typeof PublicKeyCredential === 'undefined' ||
  !('parseRequestOptionsFromJSON' in PublicKeyCredential)
)
  sayWhyNot('browser')
else begin()

function sayWhyNot(why: 'place' | 'browser') {
  for (const lack of document.querySelectorAll<HTMLElement>(`[data-passkeys-lack=${why}]`))
    lack.hidden = false
}

function begin() {
  for (const place of document.querySelectorAll<HTMLElement>('[data-passkey]')) place.hidden = false
  document.querySelectorAll<HTMLFormElement>('form[data-passkey=create]').forEach(makeHere)
  document.querySelectorAll<HTMLFormElement>('form[data-passkey=use]').forEach(signInHere)
}

function makeHere(form: HTMLFormElement) {
  const options = JSON.parse(form.dataset['options'] ?? '{}') as PublicKeyCredentialCreationOptionsJSON & {
    timeout: number
  }
  const over = Date.now() + options.timeout
  let made: string | undefined
  const make = async () => {
    // Sent again: a device would put a second one in the place of the first, which the server may have.
    if (made !== undefined) return made
    const timeout = over - Date.now()
    if (timeout <= 0) return askAgain()
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON({ ...options, timeout })
    made = written(await navigator.credentials.create({ publicKey }))
    return made
  }
  onSubmit(form, make)
}

/** The page was open for too long: loaded anew it leads to the password, and says why. Busy until then. */
function askAgain(): Promise<never> {
  location.reload()
  return new Promise(() => undefined)
}

class NoNetwork extends Error {}

function signInHere(form: HTMLFormElement) {
  let inField: AbortController | undefined
  const readOptions = async () => {
    const from = form.dataset['optionsFrom'] ?? ''
    const answer = await fetch(from, { headers: { accept: 'application/json' } }).catch(() => {
      throw new NoNetwork()
    })
    if (!answer.ok) throw new Error(answer.statusText)
    return (await answer.json()) as PublicKeyCredentialRequestOptionsJSON & { timeout: number }
  }
  const ask = async (options: PublicKeyCredentialRequestOptionsJSON, how: CredentialRequestOptions = {}) =>
    written(
      await navigator.credentials.get({
        ...how,
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
      }),
    )
  /** The list below the address names passkeys too. */
  const offerInField = async () => {
    if (!document.querySelector('[autocomplete~=webauthn]')) return
    inField?.abort()
    const { signal } = (inField = new AbortController())
    if (!(await PublicKeyCredential.isConditionalMediationAvailable())) return
    const options = await readOptions()
    if (signal.aborted) return
    // Asked anew before it is over.
    setTimeout(() => !signal.aborted && offer(), options.timeout * 0.9)
    send(form, await ask(options, { mediation: 'conditional', signal }))
  }
  // What comes of nothing, and what is aborted: the page stays as it is.
  const offer = () => void offerInField().catch(() => undefined)
  const use = async () => {
    // A browser asks one thing at a time.
    inField?.abort()
    return ask(await readOptions())
  }
  onSubmit(form, use, offer)
  offer()
}

/** @param after what goes on where nothing came of it */
function onSubmit(form: HTMLFormElement, ask: () => Promise<string>, after?: () => void) {
  const button = form.querySelector('button')
  const problem = form.querySelector<HTMLElement>('[role=alert]')
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (button?.hasAttribute('aria-busy')) return
    if (problem) problem.hidden = true
    button?.setAttribute('aria-busy', 'true')
    try {
      send(form, await ask())
      // On its way: busy until the next page, or for as long as a form is elsewhere.
      setTimeout(free, 8000)
      return
    } catch (error) {
      if (problem) {
        problem.hidden = false
        problem.textContent = problem.dataset[reasonOf(error)] ?? ''
      }
      after?.()
    }
    free()
  })
  const free = () => button?.removeAttribute('aria-busy')
  addEventListener('pageshow', free)
}

function reasonOf(error: unknown): 'known' | 'offline' | 'failed' {
  if (error instanceof NoNetwork) return 'offline'
  return error instanceof DOMException && error.name === 'InvalidStateError' ? 'known' : 'failed'
}

/** @throws where the browser made nothing, or a password manager what cannot be written */
const written = (passkey: Credential | null) => JSON.stringify((passkey as PublicKeyCredential).toJSON())

function send(form: HTMLFormElement, passkey: string) {
  const { elements } = form
  const set = (name: string, value: string) => {
    const field = elements.namedItem(name)
    if (field instanceof HTMLInputElement) field.value = value
  }
  set('passkey', passkey)
  const shared = document.querySelector<HTMLInputElement>('input[type=checkbox][name=shared]')
  if (shared) set('shared', shared.checked ? 'yes' : '')
  form.submit()
}
