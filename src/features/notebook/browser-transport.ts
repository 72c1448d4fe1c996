/** How the island reaches the server, and when it should look again. */
import { abortAfter } from '../../ui/abort-after.ts'
import type { SaveMessage, SaveReply, SaveResult, Transport } from './sync.ts'

/** Longer than any save takes: after that the network counts as gone, and the same update is sent again. */
const patienceMs = 10_000

/** Browsers send at most 64 KiB from a page that is closing; what is longer waits for the next visit's words. */
const keepaliveBytes = 60_000

const options = (message: SaveMessage): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify(message),
  redirect: 'manual',
})

export const transportTo =
  (url: string): Transport =>
  async (message): Promise<SaveResult> => {
    try {
      const response = await fetch(url, { ...options(message), signal: abortAfter(patienceMs) })
      if (response.ok) return { ok: true, reply: (await response.json()) as SaveReply }
      return { ok: false, failure: failureOf(response) }
    } catch {
      return { ok: false, failure: 'unreachable' }
    }
  }

function failureOf({ status, type }: Response) {
  // Signed out, the page's routes send the browser to the sign-in page.
  if (status === 401 || type === 'opaqueredirect') return 'signed-out'
  return status === 429 || status >= 500 ? 'unreachable' : 'refused'
}

/** The last words of a page that is closing: sent without waiting for an answer. */
export function sendAtLast(url: string, message: SaveMessage): void {
  const init = options(message)
  if (String(init.body).length > keepaliveBytes) return
  fetch(url, { ...init, keepalive: true }).catch(() => undefined)
}
