import { translator } from '../../../i18n/index.ts'
import { get, json, parseForm, post, redirect, type Visit } from '../../../platform/web/index.ts'
import { invalid } from '../../../shared/errors.ts'
import { page } from '../../../ui/index.ts'
import { seeker, type SeekerId } from '../../accounts/index.ts'
import { contactName, getContact } from '../../contacts/index.ts'
import { markBounced, noteHanded, saveMessage } from '../outreach.commands.ts'
import { getMessage } from '../outreach.queries.ts'
import { nextActs } from '../outreach.ts'
import { messageTexts } from '../outreach.schema.ts'
import { getReach } from '../protection/protection.queries.ts'
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

const idOf = (visit: Visit) => visit.params['messageId'] ?? ''
const writerOf = (visit: Visit) => ({ name: visit.actor?.name ?? '', email: visit.actor?.email ?? '' })
const toMessage = (visit: Visit) => redirect(`/messages/${idOf(visit)}`)

/** The last look: exactly what goes out, to whom, under whose name. */
async function reviewPage(visit: Visit, scope: SeekerId, changed = false) {
  const { ctx } = visit
  const message = await getMessage(ctx, scope, idOf(visit))
  const contact = await getContact(ctx.db, scope, message.contactId)
  const outgoing = outgoingOf(message, contact)
  if (!mayMail(message)) return toMessage(visit)
  const readiness = await getReadiness(ctx, scope)
  if (readiness === 'unproved')
    return redirect('/account#email', { flash: { key: 'sending.unproved', kind: 'warning' } })
  if (!outgoing || readiness !== 'ready')
    return redirect(`/messages/${message.id}`, { flash: { key: 'sending.not-mailable' } })
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
  return page(
    visit,
    { title: visit.t('sending.review-title', { name }), nav: 'contacts', status: changed ? 409 : 200 },
    <ReviewPage
      {...{ message, name, writer, outgoing, footer, reach, changed }}
      seen={fingerprintOf(outgoing)}
    />,
  )
}

async function send(visit: Visit, scope: SeekerId) {
  const message = await getMessage(visit.ctx, scope, idOf(visit))
  // Pressed twice, or back and again: it is on its way already.
  if (!mayMail(message)) return toMessage(visit)
  const form = parseForm(confirmForm, await visit.form())
  const contact = await getContact(visit.ctx.db, scope, message.contactId)
  const outgoing = outgoingOf(message, contact)
  if (!form.ok || !outgoing || fingerprintOf(outgoing) !== form.value.seen)
    return reviewPage(visit, scope, true)
  const { seen } = form.value
  const reach = await confirmSending(visit.ctx, scope, {
    messageId: message.id,
    writer: writerOf(visit),
    seen,
  })
  if (reach.refusal) return reviewPage(visit, scope)
  return redirect(`/messages/${message.id}`, { flash: { key: 'sending.queued-flash' } })
}

export const sendingRoutes = [
  // Keeps what is in the composer, then shows it as it would go out.
  post('/messages/:messageId/review', seeker, async (visit, scope) => {
    const message = await getMessage(visit.ctx, scope, idOf(visit))
    const form = parseForm(messageTexts, await visit.form())
    if (!form.ok) throw invalid('bad-request')
    if (mayMail({ ...message, channel: 'email' })) await saveMessage(visit.ctx, scope, message.id, form.value)
    return redirect(
      form.value.channel === 'email' ? `/messages/${message.id}/send` : `/messages/${message.id}`,
      form.value.channel === 'email' ? {} : { flash: { key: 'sending.only-mail' } },
    )
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
    const message = await getMessage(visit.ctx, scope, idOf(visit))
    const form = parseForm(messageTexts, await visit.form())
    if (form.ok && nextActs(message).edit) await saveMessage(visit.ctx, scope, message.id, form.value)
    await noteHanded(visit.ctx, scope, message.id)
    return redirect(`/messages/${message.id}#way`)
  }),
  // Told by the page's script when a link into the seeker's own mail was opened.
  post('/messages/:messageId/handed', seeker, async (visit, scope) => {
    await noteHanded(visit.ctx, scope, idOf(visit))
    return json({ noted: true })
  }),
]
