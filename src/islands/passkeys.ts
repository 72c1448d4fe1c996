// Passkeys on the sign-in page and the account's: a button that asks the browser for one and sends its answer as a form.
// Where the browser has none, and without script, the page is as it was drawn: passwords work on.
const place = document.querySelector<HTMLElement>('form[data-passkey]')?.dataset['origin']
// By another name of this server the browser would refuse every one.
if (
  typeof PublicKeyCredential !== 'undefined' &&
  'parseRequestOptionsFromJSON' in PublicKeyCredential &&
  (place === undefined || place === location.origin)
)
  begin()

function begin() {
  for (const lack of document.querySelectorAll<HTMLElement>('[data-passkeys-lack]')) lack.hidden = true
  for (const place of document.querySelectorAll<HTMLElement>('[data-passkey]')) place.hidden = false
  document.querySelectorAll<HTMLFormElement>('form[data-passkey=create]').forEach(makeHere)
  document.querySelectorAll<HTMLFormElement>('form[data-passkey=use]').forEach(signInHere)
}

function makeHere(form: HTMLFormElement) {
  const options = JSON.parse(form.dataset['options'] ?? '{}') as PublicKeyCredentialCreationOptionsJSON
  const make = () =>
    navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
  onSubmit(form, make)
}

function signInHere(form: HTMLFormElement) {
  let inField: AbortController | undefined
  const readOptions = async () => {
    const answer = await fetch(form.dataset['optionsFrom'] ?? '', { headers: { accept: 'application/json' } })
    if (!answer.ok) throw new Error(answer.statusText)
    return (await answer.json()) as PublicKeyCredentialRequestOptionsJSON & { timeout: number }
  }
  const ask = (options: PublicKeyCredentialRequestOptionsJSON, how: CredentialRequestOptions = {}) =>
    navigator.credentials.get({
      ...how,
      publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
    })
  /** The list below the address names passkeys too. */
  const offerInField = async () => {
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
function onSubmit(form: HTMLFormElement, ask: () => Promise<Credential | null>, after?: () => void) {
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
      const isKnown = error instanceof DOMException && error.name === 'InvalidStateError'
      if (problem) {
        problem.hidden = false
        problem.textContent = problem.dataset[isKnown ? 'known' : 'failed'] ?? ''
      }
      after?.()
    }
    free()
  })
  const free = () => button?.removeAttribute('aria-busy')
  addEventListener('pageshow', free)
}

/** @throws where the browser made nothing, or a password manager what cannot be written */
function send(form: HTMLFormElement, passkey: Credential | null) {
  const { elements } = form
  const set = (name: string, value: string) => {
    const field = elements.namedItem(name)
    if (field instanceof HTMLInputElement) field.value = value
  }
  set('passkey', JSON.stringify((passkey as PublicKeyCredential).toJSON()))
  const shared = document.querySelector<HTMLInputElement>('input[type=checkbox][name=shared]')
  if (shared) set('shared', shared.checked ? 'yes' : '')
  form.submit()
}
