import { unsentKey } from '../../features/notebook/device/unsent-flag.ts'
import { stored, storedInTab } from '../../ui/stored.ts'
import { openDialog } from './dialogs.ts'

const load = () => import('../../features/notebook/device/leave-device.ts')

/**
 * A form that leaves this browser (`data-leaves`): what only this device has is sent first, and then wiped from it.
 * Where it cannot be sent, `ask` opens the form's dialog, and `wipe` goes on. Without script the form is sent as it is.
 */
export function leaving() {
  // Loaded ahead: somebody who leaves may have no network by then.
  if (document.querySelector('form[data-leaves=ask]')) void load().catch(() => undefined)
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !form.dataset['leaves'] || event.defaultPrevented) return
    const { account } = document.body.dataset
    if (!account) return
    event.preventDefault()
    event.submitter?.setAttribute('aria-busy', 'true')
    void leave(form, account)
      .catch(() => form.submit())
      .finally(() => event.submitter?.removeAttribute('aria-busy'))
  })
}

async function leave(form: HTMLFormElement, account: string) {
  const { sendUnsent } = await load()
  const left = form.dataset['leaves'] === 'ask' ? await sendUnsent(account) : 0
  if (left === 0) return wipeAndSend(form, account)
  const anyway = document.querySelector<HTMLElement>('#leaving [data-leave]')
  if (anyway) anyway.onclick = () => void wipeAndSend(form, account)
  openDialog('leaving')
}

async function wipeAndSend(form: HTMLFormElement, account: string) {
  const { wipeDevice } = await load()
  await wipeDevice(account)
  stored.set(unsentKey(account), null)
  storedInTab.clear()
  form.submit()
}

/** Words that a notebook could not send before it was closed go with the next page that opens. */
export function sendWhatWasLeft() {
  const { account } = document.body.dataset
  if (!account || stored.get(unsentKey(account)) === null) return
  void load().then(async ({ sendUnsent }) => {
    if ((await sendUnsent(account)) === 0) stored.set(unsentKey(account), null)
  })
}
