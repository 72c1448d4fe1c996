import { get, parseForm, post, redirect } from '../../platform/web/index.ts'
import { submittedId, isId } from '../../shared/ids.ts'
import { seeker } from '../accounts/index.ts'
import { getSurvivor } from '../contacts/index.ts'
import { messagePage } from './message-page.tsx'
import { newMessagePage } from './new-message-page.tsx'
import { recordOutcome, removeMessage, restoreMessage, startMessage, undoSent } from './outreach.commands.ts'
import { getMessage } from './outreach.queries.ts'
import { kindOf, newMessage, outcomeForm } from './outreach.schema.ts'
import { firstChannel } from './outreach.ts'
import { saysSent, recordSent } from './record-sent.ts'
import { saveOrShow, saveTyped, afterSaving, saveOptions } from './saving.ts'
import { cardRoutes } from './thanks-card/card.routes.tsx'
import { writePage, typedOver } from './write-page.tsx'

export const outreachRoutes = [
  get('/contacts/:contactId/messages/new', seeker, newMessagePage),
  post('/contacts/:contactId/messages', seeker, async (visit, scope) => {
    const contact = await getSurvivor(visit.ctx.db, scope, visit.params.contactId)
    const body = await visit.form()
    const form = parseForm(newMessage, body)
    const id = submittedId(body.values['id'])
    if (!form.ok) {
      const interviewId = isId(body.values['interview'] ?? '') ? body.values['interview'] : undefined
      const kind = kindOf(body.values['kind'] ?? null)
      const channel = firstChannel(contact)
      const texts = typedOver({ subject: '', body: '', channel, language: visit.locale }, form)
      const seen = body.all('seen')
      return writePage(visit, scope, { contact, kind, id, interviewId, texts, seen, state: form })
    }
    const save = () => startMessage(visit.ctx, scope, contact.id, form.value, { id, ...saveOptions(body) })
    const saved = await saveOrShow(visit, scope, { id, body, save })
    if (saved instanceof Response) return saved
    const done = { id, body, over: saved }
    return saysSent(body) ? recordSent(visit, scope, done) : afterSaving(visit, scope, done)
  }),
  get('/messages/:messageId', seeker, (visit, scope) => messagePage(visit, scope, visit.params.messageId)),
  post('/messages/:messageId', seeker, async (visit, scope) => {
    const id = visit.params.messageId
    const body = await visit.form()
    if (saysSent(body)) return recordSent(visit, scope, { id, body })
    const saved = await saveTyped(visit, scope, { id, body })
    return saved instanceof Response ? saved : afterSaving(visit, scope, { id, body, over: saved })
  }),
  post('/messages/:messageId/sent', seeker, async (visit, scope) =>
    recordSent(visit, scope, { id: visit.params.messageId, body: await visit.form() }),
  ),
  post('/messages/:messageId/unsent', seeker, async (visit, scope) => {
    const back = visit.query.get('back') === 'handed' ? 'handed' : 'drafted'
    await undoSent(visit.ctx, scope, visit.params.messageId, back)
    return redirect(`/messages/${visit.params.messageId}`)
  }),
  post('/messages/:messageId/outcome', seeker, async (visit, scope) => {
    const id = visit.params.messageId
    await getMessage(visit.ctx, scope, id)
    const form = parseForm(outcomeForm, await visit.form())
    if (!form.ok) return messagePage(visit, scope, visit.params.messageId, form)
    await recordOutcome(visit.ctx, scope, id, {
      outcome: form.value.outcome === 'none' ? null : form.value.outcome,
    })
    return redirect(`/messages/${id}#outcome`)
  }),
  post('/messages/:messageId/remove', seeker, async (visit, scope) => {
    const id = visit.params.messageId
    const contactId = await removeMessage(visit.ctx, scope, id)
    return redirect(`/contacts/${contactId}`, {
      flash: { key: 'outreach.removed', undo: `/messages/${id}/restore` },
    })
  }),
  post('/messages/:messageId/restore', seeker, async (visit, scope) => {
    await restoreMessage(visit.ctx, scope, visit.params.messageId)
    return redirect(`/messages/${visit.params.messageId}`)
  }),
  ...cardRoutes,
]
