import { translator } from '../../../i18n/index.ts'
import { get, json, parseForm, post, redirect, type Visit } from '../../../platform/web/index.ts'
import { invalid, isAppError } from '../../../shared/errors.ts'
import { page } from '../../../ui/index.ts'
import { seeker, type SeekerId } from '../../accounts/index.ts'
import { contactName, getContact } from '../../contacts/index.ts'
import { findLinkIn } from '../../guest-links/index.ts'
import { markBounced, noteHanded, takeBackOpened } from '../outreach.commands.ts'
import { getMessage, listVersions } from '../outreach.queries.ts'
import { asksToTalk, draftPath, sendPath } from '../outreach.ts'
import { getReach } from '../protection/protection.queries.ts'
import type { Reach } from '../protection/protection.ts'
import { saveTyped } from '../saving.ts'
import { footerOf } from './emails/letter.tsx'
import { ReviewPage } from './pages/review.tsx'
import {
  cancelSending,
  confirmSending,
  getReadiness,
  outgoingOf,
  resolveUnknown,
  retrySending,
} from './sending.commands.ts'
import { confirmForm, resolveForm } from './sending.schema.ts'
import { fingerprintOf, mayMail } from './sending.ts'

const idOf = (visit: Visit<'messageId'>) => visit.params.messageId
const writerOf = (visit: Visit) => ({ name: visit.actor?.name ?? '', email: visit.actor?.email ?? '' })
const toMessage = (visit: Visit<'messageId'>) => redirect(`/messages/${idOf(visit)}`)

/** The last look: exactly what goes out, to whom, under whose name. */
async function reviewPage(visit: Visit<'messageId'>, scope: SeekerId, changed = false) {
  const { ctx } = visit
  const message = await getMessage(ctx, scope, idOf(visit))
  const contact = await getContact(ctx.db, scope, message.contactId)
  const outgoing = outgoingOf(message, contact)
  if (!mayMail(message)) return toMessage(visit)
  const replaced = Number(visit.query.get('over'))
  const isThere =
    replaced > 0 && (await listVersions(ctx, scope, message.id)).some(({ version }) => version === replaced)
  const over = isThere ? replaced : undefined
  const readiness = await getReadiness(ctx, scope)
  if (readiness === 'unproved')
    // First it is told that there are other words: the draft has the way on to the address.
    return redirect(over === undefined ? '/account#email' : draftPath(message.id, over), {
      flash: { key: 'sending.unproved', kind: 'warning' },
    })
  if (!outgoing || readiness !== 'ready')
    return redirect(draftPath(message.id, over), { flash: { key: 'sending.not-mailable' } })
  const writer = writerOf(visit)
  const footer = footerOf(translator(message.language === 'es' ? 'es' : 'en'), {
    language: message.language === 'es' ? 'es' : 'en',
    seekerName: writer.name,
    seekerAddress: writer.email,
    howFound: contact.howFound,
    origin: ctx.origin,
    stopLink: '',
  })
  const name = contactName(contact)
  const reach = await getReach(ctx, scope, { contact, kind: message.kind })
  const asked = { interviewId: message.interviewId, contactId: message.contactId }
  const link = asksToTalk(message.kind) ? await findLinkIn(ctx, scope, message.body, asked) : undefined
  return page(
    visit,
    { title: visit.t('sending.review-title', { name }), nav: 'contacts', status: changed ? 409 : 200 },
    <ReviewPage
      {...{ message, name, writer, outgoing, footer, reach, changed, over, link }}
      seen={fingerprintOf(outgoing)}
    />,
  )
}

async function send(visit: Visit<'messageId'>, scope: SeekerId) {
  const message = await getMessage(visit.ctx, scope, idOf(visit))
  // Pressed twice, or back and again: it is on its way already.
  if (!mayMail(message)) return toMessage(visit)
  const form = parseForm(confirmForm, await visit.form())
  const contact = await getContact(visit.ctx.db, scope, message.contactId)
  const outgoing = outgoingOf(message, contact)
  if (!form.ok || !outgoing || fingerprintOf(outgoing) !== form.value.seen)
    return reviewPage(visit, scope, true)
  const { seen } = form.value
  const confirmed = { messageId: message.id, writer: writerOf(visit), seen }
  let reach: Reach
  try {
    reach = await confirmSending(visit.ctx, scope, confirmed)
  } catch (error) {
    // Saved in another window, or sent, in this very moment: what can be done now is said as if it had been before.
    if (isAppError(error, 409)) return reviewPage(visit, scope, true)
    throw error
  }
  if (reach.refusal) return reviewPage(visit, scope)
  return redirect(`/messages/${message.id}`, { flash: { key: 'sending.queued-flash' } })
}

export const sendingRoutes = [
  // Keeps what is in the composer, then shows it as it would go out.
  post('/messages/:messageId/review', seeker, async (visit, scope) => {
    const id = idOf(visit)
    const over = await saveTyped(visit, scope, { id, body: await visit.form() })
    if (over instanceof Response) return over
    const message = await getMessage(visit.ctx, scope, id)
    if (message.channel !== 'email')
      return redirect(draftPath(id, over), { flash: { key: 'sending.only-mail' } })
    const contact = await getContact(visit.ctx.db, scope, message.contactId)
    // Whoever has it mailed from here has not sent it from where it was opened: it can be changed until then.
    if (outgoingOf(message, contact) && (await getReadiness(visit.ctx, scope)) === 'ready')
      await takeBackOpened(visit.ctx, scope, id)
    return redirect(sendPath(id, over))
  }),
  get('/messages/:messageId/send', seeker, (visit, scope) => reviewPage(visit, scope)),
  post('/messages/:messageId/send', seeker, send),
  post('/messages/:messageId/cancel', seeker, async (visit, scope) => {
    await getMessage(visit.ctx, scope, idOf(visit))
    await cancelSending(visit.ctx, scope, idOf(visit))
    return redirect(`/messages/${idOf(visit)}`, { flash: { key: 'sending.cancelled' } })
  }),
  post('/messages/:messageId/retry', seeker, async (visit, scope) => {
    const reach = await retrySending(visit.ctx, scope, idOf(visit))
    // A last look at whom it goes to by now.
    if (!reach) return redirect(`/messages/${idOf(visit)}/send`)
    return redirect(`/messages/${idOf(visit)}`, {
      flash: { key: reach.refusal ? 'sending.retry-refused' : 'sending.queued-flash' },
    })
  }),
  post('/messages/:messageId/resolve', seeker, async (visit, scope) => {
    await getMessage(visit.ctx, scope, idOf(visit))
    const form = parseForm(resolveForm, await visit.form())
    if (!form.ok) throw invalid('bad-request')
    await resolveUnknown(visit.ctx, scope, { messageId: idOf(visit), arrived: form.value.arrived === 'yes' })
    return toMessage(visit)
  }),
  post('/messages/:messageId/bounced', seeker, async (visit, scope) => {
    await markBounced(visit.ctx, scope, idOf(visit))
    return redirect(`/messages/${idOf(visit)}`, {
      flash: { key: 'sending.bounced-flash' },
    })
  }),
  // The same without a script: what was typed is kept, and the page that follows has the ways into one's own mail.
  post('/messages/:messageId/open', seeker, async (visit, scope) => {
    const id = idOf(visit)
    const over = await saveTyped(visit, scope, { id, body: await visit.form() })
    if (over instanceof Response) return over
    // First it is told that there are other words: opened now, it most likely leaves without them.
    if (over !== undefined) return redirect(draftPath(id, over))
    const { channel, contactId } = await getMessage(visit.ctx, scope, id)
    const { emails, phones } = await getContact(visit.ctx.db, scope, contactId)
    // Another channel was chosen since the button was drawn: what it needs is in the composer.
    const isWay = channel === 'email' ? emails.length > 0 : channel === 'text' && phones.length > 0
    if (!isWay) return redirect(draftPath(id, over))
    await noteHanded(visit.ctx, scope, id)
    return redirect(`/messages/${id}#way`)
  }),
  // Told by the page's script when a link into the seeker's own mail was opened.
  post('/messages/:messageId/handed', seeker, async (visit, scope) => {
    await noteHanded(visit.ctx, scope, idOf(visit))
    return json({ noted: true })
  }),
]
