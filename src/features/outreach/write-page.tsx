import { type Translate, wordsFor } from '../../i18n/index.ts'
import type { Visit } from '../../platform/web/index.ts'
import { hoursBetween } from '../../shared/dates.ts'
import { newId } from '../../shared/ids.ts'
import { dialLink } from '../../shared/phones.ts'
import { type FormState, errorWords, page } from '../../ui/index.ts'
import { getWorkSettings, type SeekerId, workClock } from '../accounts/index.ts'
import { type Contact, contactName } from '../contacts/index.ts'
import { countTimesAhead, findLinkIn, findLinkProblem, withoutGuestLinks } from '../guest-links/index.ts'
import { getInterview, type Interview } from '../interviews/index.ts'
import { listStepMaterials } from '../materials/index.ts'
import { channels, coach } from './coach/coach.ts'
import { isSameText } from './coach/similarity.ts'
import type { ComposerProps } from './components/composer.tsx'
import type { GuestLinkState } from './components/guest-link-part.tsx'
import { composerWords } from './composer-words.ts'
import { waitFor } from './order.ts'
import {
  listOpenRequests,
  listOtherOrganizations,
  listSentToOthers,
  listVersions,
  type SentToOther,
} from './outreach.queries.ts'
import { asksToTalk, type Message } from './outreach.ts'
import { WritePage, type WriteProps } from './pages/message.tsx'
import { getReach } from './protection/protection.queries.ts'
import { getReadiness, outgoingOf } from './sending/sending.commands.ts'
import { notesOf } from './talk-notes.ts'

type Texts = Pick<Message, 'subject' | 'body' | 'channel' | 'language'>

export interface Draft {
  contact: Contact
  kind: Message['kind']
  texts: Texts
  message?: Message
  /** Of a message that was not saved yet. */
  id?: string
  interviewId?: string | undefined
  state?: FormState
  /** What the form that was refused had seen, where its text is not saved. */
  seen?: readonly string[] | undefined
  /** The version with words that a save took the place of. */
  over?: number | undefined
}

/** What the coach knows of the person, the notebook with its debrief, and earlier messages. */
async function aboutOf(
  visit: Visit,
  scope: SeekerId,
  { contact, kind }: Draft,
  { interview, sentToOthers }: { interview: Interview | undefined; sentToOthers: SentToOther[] },
): Promise<ComposerProps['about']> {
  return {
    kind,
    seeker: { name: visit.actor?.name ?? '' },
    contact: {
      name: contactName(contact),
      organization: contact.organization,
      title: contact.title,
      howFound: contact.howFound,
      why: contact.why,
    },
    ...(kind === 'thank-you' && { notes: interview ? await notesOf(visit, scope, interview) : [] }),
    ...(kind === 'thank-you' &&
      interview?.endedAt && { hoursSince: hoursBetween(interview.endedAt, visit.now) }),
    sentToOthers: sentToOthers.map(({ body }) => body),
    otherOrganizations: await listOtherOrganizations(visit.ctx, scope, contact.id),
    noteLimit: (await getWorkSettings(visit.ctx, scope)).noteLimit,
  }
}

/** The step that a kind of message belongs to. */
const stepOf = (kind: Message['kind']) =>
  kind === 'thank-you' || kind === 'keep-in-touch' ? 'afterwards' : 'message'

/** The composer's own words travel to the browser; those of an error only where there is one. */
const errorsInWords = (errors: NonNullable<FormState['errors']>, t: Translate) =>
  Object.fromEntries(Object.entries(errors).map(([name, error]) => [name, errorWords(t, error)]))

export async function writePage(visit: Visit, scope: SeekerId, draft: Draft) {
  const { contact, kind, message, texts, interviewId, state, id = newId() } = draft
  const interview = interviewId ? await getInterview(visit.ctx, scope, interviewId) : undefined
  const sentToOthers = await listSentToOthers(visit.ctx, scope, contact.id)
  const about = await aboutOf(visit, scope, draft, { interview, sentToOthers })
  const reach = await getReach(visit.ctx, scope, { contact, kind })
  const composer: ComposerProps = {
    about,
    ...texts,
    verdicts: coach({ ...about, ...texts }),
    email: contact.emails[0] ?? '',
    otherEmails: contact.emails.length > 1 ? `/contacts/${contact.id}#emails` : '',
    profileUrl: contact.profileUrl ?? '',
    phone: contact.phones[0] ?? '',
    dial: dialLink(contact.phones[0] ?? ''),
    saveTo: message ? `/messages/${message.id}` : '',
    ...(!message && {
      draft: { to: `/contacts/${contact.id}/messages`, id, kind, interview: interviewId ?? '' },
    }),
    closed: reach.refusal === 'stopped',
    seen: draft.seen,
    ...(state?.errors && { errors: errorsInWords(state.errors, visit.t) }),
  }
  const person = { id: contact.id, name: contactName(contact) }
  const options = {
    title: visit.t(`outreach.title-${kind}`, { name: person.name }),
    nav: 'contacts' as const,
    islands: ['composer'],
    wide: true,
    refused: state?.errors,
  }
  return page(
    visit,
    options,
    <WritePage
      {...{ person, kind, message, interviewId, composer, state }}
      noted={asksToTalk(kind) && { ...about.contact, wish: interview?.wish ?? '' }}
      words={wordsFor(visit.locale, composerWords)}
      reach={reach}
      materials={await listStepMaterials(visit.ctx.db, scope, stepOf(kind))}
      wait={kind === 'request' ? await waitOf(visit, scope, contact) : undefined}
      situation={visit.query.get('from')}
      mailable={message && (await mailableOf(visit, scope, message, contact))}
      link={composer.closed ? undefined : await linkOf(visit, scope, draft)}
      alike={message && alikeOf(message, sentToOthers)}
      versions={message ? await listVersions(visit.ctx, scope, message.id) : []}
      over={draft.over ?? Number(visit.query.get('over'))}
    />,
  )
}

/** The link by which its reader answers: for what asks somebody to talk, by a way that carries a link. */
async function linkOf(
  { ctx }: Visit,
  scope: SeekerId,
  { contact, kind, texts, interviewId }: Draft,
): Promise<GuestLinkState | undefined> {
  if (!asksToTalk(kind) || texts.channel === 'phone') return undefined
  if (kind === 'nudge' && !interviewId) return undefined
  const times = interviewId ? await countTimesAhead(ctx, scope, interviewId) : 0
  const setup = interviewId && `/interviews/${interviewId}/guest-page`
  if (await findLinkProblem(ctx, scope))
    return { state: 'impossible', times, setup, name: contactName(contact) }
  const asked = { interviewId, contactId: contact.id }
  const name = contactName(contact)
  return { state: (await findLinkIn(ctx, scope, texts.body, asked)) ?? 'offered', times, setup, name }
}

/** The message to somebody else that a request mostly repeats, to be looked at beside it. */
function alikeOf({ kind, body }: Message, sentToOthers: SentToOther[]) {
  if (kind !== 'request') return undefined
  const text = withoutGuestLinks(body)
  return sentToOthers.find((sent) => isSameText(sent.body, text))
}

/** One at a time per organization; where none is known, nothing need be asked. */
async function waitOf(visit: Visit, scope: SeekerId, contact: Contact) {
  if (contact.organization === '') return undefined
  const [open, work] = await Promise.all([
    listOpenRequests(visit.ctx, scope, { organization: contact.organization }),
    getWorkSettings(visit.ctx, scope),
  ])
  return waitFor(contact, open, { now: visit.now, settings: workClock(work, visit.zone) })
}

/** Whether the instance could mail this draft, at once or once the address is proved: only then is that way offered. */
async function mailableOf(
  visit: Visit,
  scope: SeekerId,
  message: Message,
  contact: Contact,
): Promise<WriteProps['mailable']> {
  if (outgoingOf(message, contact) === null) return undefined
  const readiness = await getReadiness(visit.ctx, scope)
  return readiness === 'ready' || readiness === 'unproved' ? readiness : undefined
}

/** What was typed and could not be taken, in place of what was saved. */
export function typedOver(saved: Texts, state: FormState | undefined): Texts {
  const { subject, body, channel, language } = (state?.values ?? {}) as Partial<Record<string, string>>
  return {
    subject: subject ?? saved.subject,
    body: body ?? saved.body,
    channel: channels.find((one) => one === channel) ?? saved.channel,
    language: language ?? saved.language,
  }
}
