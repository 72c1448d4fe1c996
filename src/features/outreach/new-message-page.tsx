import { redirect, type Visit } from '../../platform/web/index.ts'
import { notFound } from '../../shared/errors.ts'
import { isId } from '../../shared/ids.ts'
import { page } from '../../ui/index.ts'
import type { SeekerId } from '../accounts/index.ts'
import { type Contact, contactName, getContact } from '../contacts/index.ts'
import { getInterview } from '../interviews/index.ts'
import { findBegunNudge, findReachedBy, findRequestPlace } from './outreach.queries.ts'
import { kindOf } from './outreach.schema.ts'
import { beginnings, firstChannel, type Message, thanksChannel } from './outreach.ts'
import { UnderWayPage } from './pages/under-way.tsx'
import { getReach } from './protection/protection.queries.ts'
import { situations } from './situations.ts'
import { startingPoint } from './starting-points.ts'
import { fromTalk } from './talk-notes.ts'
import { writePage } from './write-page.tsx'

/** The way of asking that was chosen on the page, if one was. */
const beginningOf = (visit: Visit, kind: Message['kind']) =>
  kind === 'request' ? beginnings.find((channel) => channel === visit.query.get('by')) : undefined

/**
 * Which interview a request is for that names none: the one that waits for it. Where it was begun, that leads to the
 * draft; where this person was asked already, to what is under way. Whoever may not be written to is told that first.
 */
async function placeOf(
  visit: Visit,
  scope: SeekerId,
  contact: Contact,
): Promise<Response | string | undefined> {
  const { waiting, open } = await findRequestPlace(visit.ctx, scope, contact.id)
  const isStopped = (await getReach(visit.ctx, scope, { contact, kind: 'request' })).refusal === 'stopped'
  if (waiting?.draftId && !isStopped) return redirect(`/messages/${waiting.draftId}`)
  if (waiting || open.length === 0 || isStopped) return waiting?.interviewId
  const person = { id: contact.id, name: contactName(contact) }
  return page(
    visit,
    { title: visit.t('outreach.under-way', { name: person.name }), nav: 'contacts' },
    <UnderWayPage {...{ person, open }} />,
  )
}

export async function newMessagePage(visit: Visit<'contactId'>, scope: SeekerId) {
  const contact = await getContact(visit.ctx.db, scope, visit.params.contactId)
  const kind = kindOf(visit.query.get('kind'))
  const named = visit.query.get('interview') || undefined
  if (named && !isId(named)) throw notFound()
  if (kind === 'nudge') {
    const begun = await findBegunNudge(visit.ctx, scope, {
      contactId: contact.id,
      ...(named && { interviewId: named }),
    })
    if (begun) return redirect(`/messages/${begun.id}`)
  }
  const interviewId = kind === 'request' && !named ? await placeOf(visit, scope, contact) : named
  if (interviewId instanceof Response) return interviewId
  const interview = interviewId ? await getInterview(visit.ctx, scope, interviewId) : undefined
  const channel =
    kind === 'thank-you'
      ? thanksChannel(contact, await findReachedBy(visit.ctx, scope, contact.id))
      : (beginningOf(visit, kind) ?? firstChannel(contact))
  const met = visit.query.get('met') ?? ''
  const point = startingPoint({
    locale: visit.locale,
    kind,
    channel,
    contactName: contactName(contact),
    contactTitle: contact.title,
    seekerName: visit.actor?.name ?? '',
    situation: situations.find((one) => one === visit.query.get('from')),
    field: visit.query.get('field')?.trim(),
    met: isId(met) ? contactName(await getContact(visit.ctx.db, scope, met)) : undefined,
    ...(interview ? await fromTalk(visit, scope, { kind, interview }) : { marks: [] }),
  })
  return writePage(visit, scope, {
    contact,
    kind,
    interviewId,
    texts: { ...point, channel, language: visit.locale },
  })
}
