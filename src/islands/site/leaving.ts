import { unsentKey } from '../../features/notebook/device/unsent-flag.ts'
import { isServerThere } from '../../ui/is-server-there.ts'
import { stored, storedInTab } from '../../ui/browser-storage.ts'
import { openDialog } from './dialogs.ts'

const load = () => import('../../features/notebook/device/leave-device.ts')

/** In this tab: the account whose form for leaving is on its way. */
const leavingKey = 'leaving'

/**
 * A form that leaves this browser (`data-leaves`), and what this browser keeps. `ask`: what only this device has is sent,
 * and where it cannot be sent the form's dialog opens; then all is wiped, and the form goes its way. `after`: the server may
 * refuse, so that all is wiped once the account is gone. Without script the form is sent as it is.
 */
export function leaving() {
  wipeAfterLeaving()
  // Loaded ahead: somebody who leaves may have no network by then.
  if (document.querySelector('form[data-leaves=ask]')) void load().catch(() => undefined)
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !form.dataset['leaves'] || event.defaultPrevented) return
    const { account } = document.body.dataset
    if (!account) return
    if (form.dataset['leaves'] === 'after') return storedInTab.set(leavingKey, account)
    event.preventDefault()
    event.submitter?.setAttribute('aria-busy', 'true')
    void leave(form, account)
      .catch(() => form.submit())
      .finally(() => event.submitter?.removeAttribute('aria-busy'))
  })
}

async function leave(form: HTMLFormElement, account: string) {
  const { sendUnsent } = await load()
  if ((await sendUnsent(account)) === 0) return wipeAndSend(form, account)
  const anyway = document.querySelector<HTMLElement>('#leaving [data-leave]')
  if (anyway) anyway.onclick = () => void wipeAndSend(form, account).catch(() => form.submit())
  openDialog('leaving')
}

/** Where the form would not arrive, everything stays as it is: wiped, its owner would be signed in and without notebooks. */
async function wipeAndSend(form: HTMLFormElement, account: string) {
  if (await isServerThere()) await wipe(account)
  form.submit()
}

async function wipe(account: string) {
  const { wipeDevice } = await load()
  await wipeDevice(account)
  stored.set(unsentKey(account), null)
  storedInTab.clear()
}

/** A form that was let through leads to the start page, where nobody is signed in any more. */
function wipeAfterLeaving() {
  const account = storedInTab.get(leavingKey)
  if (account === null) return
  storedInTab.set(leavingKey, null)
  if (location.pathname === '/' && !document.body.dataset['account'])
    void wipe(account).catch(() => undefined)
}

/** Words that a notebook could not send before it was closed go with the next page that opens. */
export function sendWhatWasLeft() {
  const { account } = document.body.dataset
  if (!account || stored.get(unsentKey(account)) === null) return
  void load().then(async ({ sendUnsent }) => {
    if ((await sendUnsent(account)) === 0) stored.set(unsentKey(account), null)
  })
}
