import { isHeld } from '../../platform/mail/index.ts'
import type { Visit } from '../../platform/web/index.ts'
import { type FormState, page } from '../../ui/index.ts'
import type { SeekerId } from '../accounts/index.ts'
import { type Contact, contactName, getContact } from '../contacts/index.ts'
import { keptWords } from './message-rows.commands.ts'
import { findOpened, findSilence, getMessage, listVersions } from './outreach.queries.ts'
import { type Message, nextActs } from './outreach.ts'
import { SentPage } from './pages/message.tsx'
import { getReach } from './protection/protection.queries.ts'
import { type Draft, writePage, typedOver } from './write-page.tsx'

export async function messagePage(
  visit: Visit,
  scope: SeekerId,
  id: string,
  state?: FormState,
  { over, seen }: Pick<Draft, 'over' | 'seen'> = {},
) {
  const message = await getMessage(visit.ctx, scope, id)
  const contact = await getContact(visit.ctx.db, scope, message.contactId)
  if (message.state === 'drafted') {
    const interviewId = message.interviewId ?? undefined
    return writePage(visit, scope, {
      contact,
      kind: message.kind,
      message,
      interviewId,
      over,
      seen,
      texts: typedOver(message, state),
      ...(state && { state }),
    })
  }
  const name = contactName(contact)
  const silence = await findSilence(visit.ctx, scope, {
    contactId: contact.id,
    zone: visit.zone,
    ...(message.interviewId && { interviewId: message.interviewId }),
  })
  const isStopped = nextActs(message).nudge && silence === 'stopped'
  const typed = typedOver(message, state)
  // Opened in a mail program and written on in another window: what was opened are the words before.
  const versions = message.state === 'handed' ? await listVersions(visit.ctx, scope, id) : []
  const unsaved = keptWords(visit.ctx, typed) === keptWords(visit.ctx, message) ? undefined : typed
  return page(
    visit,
    {
      title: visit.t(`outreach.sent-title-${message.kind}`, { name }),
      nav: 'contacts',
      status: state?.errors ? 422 : unsaved === undefined ? 200 : 409,
    },
    <SentPage
      {...{ unsaved, state, versions }}
      over={Number(visit.query.get('over'))}
      person={{ id: contact.id, name }}
      message={message}
      email={contact.emails[0] ?? ''}
      phone={contact.phones[0] ?? ''}
      reach={
        isStopped
          ? { refusal: 'stopped', askedRecently: false }
          : await retryReachOf(visit, scope, message, contact)
      }
      isHeld={message.letterId !== null && (await isHeld(visit.ctx, message.letterId))}
      now={visit.now}
      opened={await findOpened(visit.ctx, scope, message)}
      silence={silence === 'stopped' ? undefined : silence}
    />,
  )
}

/** Whether a letter that did not go out may go now; of whoever stopped all messages before it could leave its page tells already. */
async function retryReachOf({ ctx }: Visit, scope: SeekerId, message: Message, contact: Contact) {
  const { kind, state, problem } = message
  return state === 'failed' && problem !== 'stopped' ? getReach(ctx, scope, { contact, kind }) : undefined
}
