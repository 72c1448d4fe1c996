import {
  type Flash,
  type FormBody,
  parseForm,
  redirect,
  refusal,
  type Visit,
} from '../../platform/web/index.ts'
import { formatDayTime } from '../../shared/date-format.ts'
import { isAppError } from '../../shared/errors.ts'
import type { FormState } from '../../ui/index.ts'
import type { SeekerId } from '../accounts/index.ts'
import { contactName, getContact } from '../contacts/index.ts'
import { messagePage } from './message-page.tsx'
import { keptWords } from './message-rows.commands.ts'
import { markSent, type NotedSent } from './outreach.commands.ts'
import { getMessage } from './outreach.queries.ts'
import { sentForm } from './outreach.schema.ts'
import { nextActs } from './outreach.ts'
import { saveTyped } from './saving.ts'
import { cardPage } from './thanks-card/card-page.tsx'

/** Its button says that it went out; so does Enter in the day or time at which it did. */
export const saysSent = ({ values }: FormBody) =>
  values['also'] === 'sent' ||
  (values['act'] === 'enter' && Boolean(values['sentDate'] || values['sentTime']))

/** What was said to have gone out earlier is said back with its day, and by whose answer where that knew better. */
function saidFlash(visit: Visit, { at, isByAnswer }: NotedSent, name: string): Flash {
  if (!at) return { key: 'outreach.marked-sent' }
  const when = formatDayTime(at, { locale: visit.locale, zone: visit.zone, now: visit.now })
  if (isByAnswer) return { key: 'outreach.marked-sent-before', params: { when, name } }
  return { key: 'outreach.marked-sent-earlier', params: { when } }
}

/**
 * Saves what was typed, and records that it went out.
 * @param sent.over the version with words that a save just before took the place of
 */
export async function recordSent(
  visit: Visit,
  scope: SeekerId,
  { id, body, over: replaced }: { id: string; body: FormBody; over?: number | undefined },
) {
  const message = await getMessage(visit.ctx, scope, id)
  const { body: typed, subject = message.subject } = body.values
  let over = replaced
  // The very message again (a double click) is no other one.
  const isSame = (words: string) =>
    keptWords(visit.ctx, { subject, body: words }) === keptWords(visit.ctx, message)
  if (typed !== undefined && (nextActs(message).edit || !isSame(typed))) {
    const saved = await saveTyped(visit, scope, { id, body })
    if (saved instanceof Response) return saved
    over = saved ?? over
  }
  // From the card's own page, which prints whatever was written, for whichever channel.
  const isCard = message.kind === 'thank-you' && typed === undefined && body.values['how'] === 'card'
  const { channel } = isCard ? ({ channel: 'card' } as const) : await getMessage(visit.ctx, scope, id)
  const again = (state: FormState) =>
    isCard ? cardPage(visit, scope, id, state) : messagePage(visit, scope, id, state, { over })
  const form = parseForm(sentForm(channel), body)
  if (!form.ok) return again(form)
  const { how, sentDate, sentTime, opened } = form.value
  const said = opened ? 'as-opened' : { date: sentDate, time: sentTime, zone: visit.zone }
  let sent: NotedSent
  try {
    sent = await markSent(visit.ctx, scope, id, { how, channel, said })
  } catch (error) {
    if (!isAppError(error, 422)) throw error
    const field = error.code === 'sent-ahead' && sentTime ? 'sentTime' : 'sentDate'
    return again(refusal(error, field, body.values))
  }
  const flash =
    over !== undefined
      ? ({ key: 'outreach.marked-sent-over', kind: 'warning' } as const)
      : opened || sentDate || sentTime || sent.isByAnswer
        ? saidFlash(visit, sent, contactName(await getContact(visit.ctx.db, scope, message.contactId)))
        : ({ key: 'outreach.marked-sent' } as const)
  const undo = `/messages/${id}/unsent${opened ? '?back=handed' : ''}`
  return redirect(`/messages/${id}`, { flash: { ...flash, undo } })
}
