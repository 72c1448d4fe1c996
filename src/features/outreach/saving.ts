import { type FormBody, json, parseForm, redirect, type Visit } from '../../platform/web/index.ts'
import { isAppError } from '../../shared/errors.ts'
import type { SeekerId } from '../accounts/index.ts'
import { putGuestLink } from './guest-link.commands.ts'
import { messagePage } from './message-page.tsx'
import { saveMessage } from './outreach.commands.ts'
import { messageTexts } from './outreach.schema.ts'
import { draftPath } from './outreach.ts'

/** Saves, unless it was sent in another tab meanwhile: then what was typed in this one is shown, to be copied. */
export async function saveOrShow<Saved>(
  visit: Visit,
  scope: SeekerId,
  { id, body, save }: { id: string; body: FormBody; save: () => Promise<Saved> },
): Promise<Response | Saved> {
  try {
    return await save()
  } catch (error) {
    const isSent = isAppError(error, 'message-sent')
    if (!isSent || isQuiet(body)) throw error
    return messagePage(visit, scope, id, { values: body.values })
  }
}

/**
 * Saves what stands in the composer of a message that is there, whichever of its buttons was pressed: one that leads out of
 * it loses no word either.
 * @returns as `saveMessage`; a page with what was typed where it cannot be taken
 */
export async function saveTyped(
  visit: Visit,
  scope: SeekerId,
  { id, body }: { id: string; body: FormBody },
): Promise<Response | number | undefined> {
  const form = parseForm(messageTexts, body)
  if (!form.ok) return messagePage(visit, scope, id, form, { seen: body.all('seen') })
  const save = () => saveMessage(visit.ctx, scope, id, form.value, saveOptions(body))
  return saveOrShow(visit, scope, { id, body, save })
}

/**
 * Back to the draft, with the link in it where that was asked for.
 * @param saved.over the version that has words which the page had not seen
 */
export async function afterSaving(
  visit: Visit,
  scope: SeekerId,
  { id, body, over }: { id: string; body: FormBody; over: number | undefined },
) {
  if (isQuiet(body)) return json({ saved: true, over })
  const here = draftPath(id, over)
  if (body.values['also'] !== 'guest-link') return redirect(here, { flash: { key: 'outreach.saved' } })
  if (!(await putGuestLink(visit.ctx, scope, id))) {
    const errors = { body: { key: 'outreach.link-no-room' } }
    return messagePage(visit, scope, id, { errors }, { over })
  }
  return redirect(over === undefined ? `${here}#guest-link` : here, { flash: { key: 'outreach.link-flash' } })
}

const isQuiet = ({ values }: FormBody) => values['quiet'] === 'yes'

/** How a message is saved: what its page has seen of it, and whether it was just a pause in typing. */
export function saveOptions(body: FormBody) {
  const seen = body.all('seen')
  return { keepVersion: !isQuiet(body), ...(seen.length > 0 && { seen }) }
}
