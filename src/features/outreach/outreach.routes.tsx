import { type Translate, wordsFor } from '../../i18n/index.ts'
import { isHeld } from '../../platform/mail/index.ts'
import {
  type FormBody,
  get,
  json,
  parseForm,
  post,
  redirect,
  refusal,
  type Visit,
} from '../../platform/web/index.ts'
import { formatDayTime, formatMonthName } from '../../shared/date-format.ts'
import { hoursBetween } from '../../shared/dates.ts'
import { AppError, notFound } from '../../shared/errors.ts'
import { submittedId, isId, newId } from '../../shared/ids.ts'
import { dialLink } from '../../shared/phones.ts'
import { type FormState, errorWords, page } from '../../ui/index.ts'
import { getWorkSettings, seeker, type SeekerId, workClock } from '../accounts/index.ts'
import { type Contact, contactName, getContact, getSurvivor } from '../contacts/index.ts'
import { countTimesAhead, findLinkIn, findLinkProblem, withoutGuestLinks } from '../guest-links/index.ts'
import { getInterview, type Interview } from '../interviews/index.ts'
import { listStepMaterials } from '../materials/index.ts'
import {
  findDebrief,
  listMarks,
  listNextSteps,
  type MarkKind,
  type StoredDebrief,
} from '../notebook/index.ts'
import { channels, coach } from './coach/coach.ts'
import { isSameText } from './coach/similarity.ts'
import { composerWords } from './composer-words.ts'
import type { GuestLinkState } from './components/guest-link-part.tsx'
import type { ComposerProps } from './components/composer.tsx'
import { putGuestLink } from './guest-link.commands.ts'
import {
  markSent,
  recordOutcome,
  removeMessage,
  restoreMessage,
  saveMessage,
  startMessage,
  undoSent,
} from './outreach.commands.ts'
import {
  findOpened,
  findReachedBy,
  findRequestPlace,
  findSilence,
  getMessage,
  listOpenRequests,
  listOtherOrganizations,
  listSentToOthers,
  listVersions,
  type SentToOther,
} from './outreach.queries.ts'
import {
  asksToTalk,
  beginnings,
  draftPath,
  firstChannel,
  type Message,
  nextActs,
  thanksChannel,
} from './outreach.ts'
import { kindOf, messageTexts, newMessage, outcomeForm, sentForm } from './outreach.schema.ts'
import { SentPage, WritePage, type WriteProps } from './pages/message.tsx'
import { UnderWayPage } from './pages/under-way.tsx'
import { getReach } from './protection/protection.queries.ts'
import { getReadiness, outgoingOf } from './sending/sending.commands.ts'
import { waitFor } from './order.ts'
import { situations } from './situations.ts'
import { type StartingFacts, startingPoint } from './starting-points.ts'
import { cardPage, cardRoutes } from './thanks-card/card.routes.tsx'

type Texts = Pick<Message, 'subject' | 'body' | 'channel' | 'language'>

interface Draft {
  contact: Contact
  kind: Message['kind']
  texts: Texts
  message?: Message
  /** Of a message that was not saved yet. */
  id?: string
  interviewId?: string | undefined
  state?: FormState
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
  const debrief = interview && (await findDebrief(visit.ctx, scope, interview.id))
  const notes = interview
    ? [
        ...(await listMarks(visit.ctx, scope, interview.id)).map((mark) => mark.text),
        ...(debrief ? learnedIn(debrief) : []),
      ]
    : []
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
    ...(kind === 'thank-you' && { notes }),
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

async function writePage(visit: Visit, scope: SeekerId, draft: Draft) {
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
    ...(state?.errors && { errors: errorsInWords(state.errors, visit.t) }),
  }
  const person = { id: contact.id, name: contactName(contact) }
  const options = {
    title: visit.t(`outreach.title-${kind}`, { name: person.name }),
    nav: 'contacts' as const,
    islands: ['composer'],
    wide: true,
    status: state?.errors ? 422 : 200,
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
    listOpenRequests(visit.ctx, scope),
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

/** The way of asking that was chosen on the page, if one was. */
const beginningOf = (visit: Visit, kind: Message['kind']) =>
  kind === 'request' ? beginnings.find((channel) => channel === visit.query.get('by')) : undefined

/** What was learned, line by line. */
const learnedIn = ({ learned }: Pick<StoredDebrief, 'learned'>) =>
  learned.split('\n').filter((line) => line.trim() !== '')

/** What the talk gives a message to begin with: what stayed, and the step that is to follow or was done since. */
async function fromTalk(
  { ctx, locale, zone }: Visit,
  scope: SeekerId,
  { kind, interview }: { kind: Message['kind']; interview: Interview },
): Promise<Pick<StartingFacts, 'marks' | 'nextStep' | 'since'>> {
  if (kind !== 'thank-you' && kind !== 'keep-in-touch') return { marks: [] }
  const [marks, debrief, steps] = await Promise.all([
    listMarks(ctx, scope, interview.id),
    findDebrief(ctx, scope, interview.id),
    listNextSteps(ctx, scope, interview.id),
  ])
  const marked = (...kinds: MarkKind[]) =>
    marks.filter((mark) => kinds.includes(mark.kind)).map(({ text }) => text)
  // What was put right, or taken out, in the debrief counts for more than the marks it began with.
  const texts = debrief ? [...learnedIn(debrief), ...marked('quote')] : marked('learned', 'quote')
  if (kind === 'thank-you') {
    const nextStep = debrief ? steps.find(({ doneAt }) => doneAt === null)?.text : marked('next-step')[0]
    return { marks: texts, nextStep }
  }
  const done = steps.find(({ doneAt }) => doneAt !== null)?.text
  return {
    marks: texts,
    ...(interview.endedAt && {
      since: { month: formatMonthName(interview.endedAt, { locale, zone }), done },
    }),
  }
}

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

async function newMessagePage(visit: Visit, scope: SeekerId) {
  const contact = await getContact(visit.ctx.db, scope, visit.params['contactId']!)
  const kind = kindOf(visit.query.get('kind'))
  const named = visit.query.get('interview') || undefined
  if (named && !isId(named)) throw notFound()
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

/** What was typed and could not be taken, in place of what was saved. */
function typedOver(saved: Texts, state: FormState | undefined): Texts {
  const { subject, body, channel, language } = (state?.values ?? {}) as Partial<Record<string, string>>
  return {
    subject: subject ?? saved.subject,
    body: body ?? saved.body,
    channel: channels.find((one) => one === channel) ?? saved.channel,
    language: language ?? saved.language,
  }
}

async function messagePage(
  visit: Visit,
  scope: SeekerId,
  state?: FormState,
  { id = visit.params['messageId']!, over }: { id?: string; over?: number | undefined } = {},
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
      texts: typedOver(message, state),
      ...(state && { state }),
    })
  }
  const name = contactName(contact)
  const typed = typedOver(message, state)
  // Opened in a mail program and written on in another window: what was opened are the words before.
  const versions = message.state === 'handed' ? await listVersions(visit.ctx, scope, id) : []
  const unsaved = typed.body === message.body && typed.subject === message.subject ? undefined : typed
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
      isHeld={message.letterId !== null && (await isHeld(visit.ctx, message.letterId))}
      now={visit.now}
      opened={await findOpened(visit.ctx, scope, message)}
      silence={await findSilence(visit.ctx, scope, {
        contactId: contact.id,
        zone: visit.zone,
        ...(message.interviewId && { interviewId: message.interviewId }),
      })}
    />,
  )
}

/** Saves, unless it was sent in another tab meanwhile: then what was typed in this one is shown, to be copied. */
async function saveOrShow<Saved>(
  visit: Visit,
  scope: SeekerId,
  { id, body, save }: { id: string; body: FormBody; save: () => Promise<Saved> },
): Promise<Response | Saved> {
  try {
    return await save()
  } catch (error) {
    const isSent = error instanceof AppError && error.code === 'message-sent'
    if (!isSent || isQuiet(body)) throw error
    return messagePage(visit, scope, { values: body.values }, { id })
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
  await getMessage(visit.ctx, scope, id)
  const form = parseForm(messageTexts, body)
  if (!form.ok) return messagePage(visit, scope, form, { id })
  const save = () => saveMessage(visit.ctx, scope, id, form.value, saveOptions(body))
  return saveOrShow(visit, scope, { id, body, save })
}

/**
 * Back to the draft, with the link in it where that was asked for.
 * @param saved.over the version that has words which the page had not seen
 */
async function afterSaving(
  visit: Visit,
  scope: SeekerId,
  { id, body, over }: { id: string; body: FormBody; over: number | undefined },
) {
  if (isQuiet(body)) return json({ saved: true, over })
  const here = draftPath(id, over)
  if (body.values['also'] !== 'guest-link') return redirect(here, { flash: { key: 'outreach.saved' } })
  await putGuestLink(visit.ctx, scope, id)
  return redirect(over === undefined ? `${here}#guest-link` : here, { flash: { key: 'outreach.link-flash' } })
}

const isQuiet = ({ values }: FormBody) => values['quiet'] === 'yes'

/** How a message is saved: what its page has seen of it, and whether it was just a pause in typing. */
function saveOptions(body: FormBody) {
  const seen = body.all('seen')
  return { keepVersion: !isQuiet(body), ...(seen.length > 0 && { seen }) }
}

/** Its button says that it went out; so does Enter in the day or time at which it did. */
const saysSent = ({ values }: FormBody) =>
  values['also'] === 'sent' ||
  (values['act'] === 'enter' && Boolean(values['sentDate'] || values['sentTime']))

const writingRoutes = [
  get('/contacts/:contactId/messages/new', seeker, newMessagePage),
  post('/contacts/:contactId/messages', seeker, async (visit, scope) => {
    const contact = await getSurvivor(visit.ctx.db, scope, visit.params['contactId']!)
    const body = await visit.form()
    const form = parseForm(newMessage, body)
    const id = submittedId(body.values['id'])
    if (!form.ok) {
      const interviewId = isId(body.values['interview'] ?? '') ? body.values['interview'] : undefined
      const kind = kindOf(body.values['kind'] ?? null)
      const channel = firstChannel(contact)
      const texts = typedOver({ subject: '', body: '', channel, language: visit.locale }, form)
      return writePage(visit, scope, { contact, kind, id, interviewId, texts, state: form })
    }
    const save = () => startMessage(visit.ctx, scope, contact.id, form.value, { id, ...saveOptions(body) })
    const saved = await saveOrShow(visit, scope, { id, body, save })
    if (saved instanceof Response) return saved
    const done = { id, body, over: saved }
    return saysSent(body) ? recordSent(visit, scope, done) : afterSaving(visit, scope, done)
  }),
  get('/messages/:messageId', seeker, (visit, scope) => messagePage(visit, scope)),
  post('/messages/:messageId', seeker, async (visit, scope) => {
    const id = visit.params['messageId']!
    const body = await visit.form()
    if (saysSent(body)) return recordSent(visit, scope, { id, body })
    const saved = await saveTyped(visit, scope, { id, body })
    return saved instanceof Response ? saved : afterSaving(visit, scope, { id, body, over: saved })
  }),
]

/** What was said to have gone out earlier is said back with its day. */
function saidFlash(visit: Visit, sentAt: Date | null) {
  if (!sentAt) return { key: 'outreach.marked-sent' as const }
  const when = formatDayTime(sentAt, { locale: visit.locale, zone: visit.zone, now: visit.now })
  return { key: 'outreach.marked-sent-earlier' as const, params: { when } }
}

/**
 * Saves what was typed, and records that it went out.
 * @param sent.over the version with words that a save just before took the place of
 */
async function recordSent(
  visit: Visit,
  scope: SeekerId,
  { id, body, over: replaced }: { id: string; body: FormBody; over?: number | undefined },
) {
  const message = await getMessage(visit.ctx, scope, id)
  const { body: typed, subject = message.subject } = body.values
  let over = replaced
  // The very message again (a double click) is no other one.
  const isOther = typed !== message.body || subject !== message.subject
  if (typed !== undefined && (nextActs(message).edit || isOther)) {
    const saved = await saveTyped(visit, scope, { id, body })
    if (saved instanceof Response) return saved
    over = saved ?? over
  }
  // From the card's own page, which prints whatever was written, for whichever channel.
  const isCard = message.kind === 'thank-you' && typed === undefined && body.values['how'] === 'card'
  const { channel } = isCard ? ({ channel: 'card' } as const) : await getMessage(visit.ctx, scope, id)
  const again = (state: FormState) =>
    isCard ? cardPage(visit, scope, state) : messagePage(visit, scope, state, { id, over })
  const form = parseForm(sentForm(channel), body)
  if (!form.ok) return again(form)
  const { how, sentDate, sentTime, opened } = form.value
  const said = opened ? 'as-opened' : { date: sentDate, time: sentTime, zone: visit.zone }
  let sentAt: Date | null
  try {
    sentAt = await markSent(visit.ctx, scope, id, { how, channel, said })
  } catch (error) {
    if (!(error instanceof AppError) || error.status !== 422) throw error
    const field = error.code === 'sent-ahead' && sentTime ? 'sentTime' : 'sentDate'
    return again(refusal(error, field, body.values))
  }
  const flash =
    over !== undefined
      ? ({ key: 'outreach.marked-sent-over', kind: 'warning' } as const)
      : opened || sentDate || sentTime
        ? saidFlash(visit, sentAt)
        : ({ key: 'outreach.marked-sent' } as const)
  const undo = `/messages/${id}/unsent${opened ? '?back=handed' : ''}`
  return redirect(`/messages/${id}`, { flash: { ...flash, undo } })
}

const afterRoutes = [
  post('/messages/:messageId/sent', seeker, async (visit, scope) =>
    recordSent(visit, scope, { id: visit.params['messageId']!, body: await visit.form() }),
  ),
  post('/messages/:messageId/unsent', seeker, async (visit, scope) => {
    const back = visit.query.get('back') === 'handed' ? 'handed' : 'drafted'
    await undoSent(visit.ctx, scope, visit.params['messageId']!, back)
    return redirect(`/messages/${visit.params['messageId']}`)
  }),
  post('/messages/:messageId/outcome', seeker, async (visit, scope) => {
    const id = visit.params['messageId']!
    await getMessage(visit.ctx, scope, id)
    const form = parseForm(outcomeForm, await visit.form())
    if (!form.ok) return messagePage(visit, scope, form)
    await recordOutcome(visit.ctx, scope, id, form.value.outcome === 'none' ? null : form.value.outcome)
    return redirect(`/messages/${id}#outcome`)
  }),
  post('/messages/:messageId/remove', seeker, async (visit, scope) => {
    const id = visit.params['messageId']!
    const contactId = await removeMessage(visit.ctx, scope, id)
    return redirect(`/contacts/${contactId}`, {
      flash: { key: 'outreach.removed', undo: `/messages/${id}/restore` },
    })
  }),
  post('/messages/:messageId/restore', seeker, async (visit, scope) => {
    await restoreMessage(visit.ctx, scope, visit.params['messageId']!)
    return redirect(`/messages/${visit.params['messageId']}`)
  }),
]

export const outreachRoutes = [...writingRoutes, ...afterRoutes, ...cardRoutes]
