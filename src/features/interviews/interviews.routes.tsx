import type { ComponentChildren } from 'preact'
import {
  get,
  file,
  type FormBody,
  inRowLock,
  mergedFlash,
  parseForm,
  parseMerged,
  post,
  redirect,
  refusal,
  type Visit,
} from '../../platform/web/index.ts'
import { calendarFile, calendarType } from '../../platform/calendar/index.ts'
import { formatDayTime, formatTime } from '../../shared/date-format.ts'
import { rereadInstant, resolveLocal, toInstant } from '../../shared/dates.ts'
import { AppError, notFound } from '../../shared/errors.ts'
import { type MergeConflict, mergeFormValues, readBase, type FormValues } from '../../shared/merge.ts'
import { submittedId, isId } from '../../shared/ids.ts'
import { fieldId, page, type FormState } from '../../ui/index.ts'
import { seeker, type SeekerId } from '../accounts/index.ts'
import {
  contactName,
  findSurvivor,
  getContact,
  getSurvivor,
  relationships,
  sayRelationship,
  searchContacts,
} from '../contacts/index.ts'
import { listFieldNames } from '../fields/index.ts'
import {
  checkPlanned,
  editForAim,
  findingWords,
  Findings,
  lockAim,
  planForAim,
  type Refused,
} from '../assignments/index.ts'
import { listAims } from '../goals/index.ts'
import { tieField } from './components/tie-fields.tsx'
import { ownCalendarEntry } from './calendar-entry.ts'
import {
  aboutLabels,
  aboutOf,
  dateLabels,
  dateOf,
  dateSaidBy,
  heldLabels,
  heldOf,
  heldSaidBy,
  heldValuesOf,
  valuesOf,
} from './interview-forms.ts'
import { offlineFiles } from './offline-files.ts'
import {
  agree,
  cancelInterview,
  declineInterview,
  moveInterview,
  reopenInterview,
  restInterview,
  takeBackEnd,
  takeBackYes,
} from './date.commands.ts'
import { correctHeld, markHeld, takeBackHeld } from './interviews.commands.ts'
import {
  getInterview,
  type Interview,
  listConfirmations,
  listInterviews,
  listPeople,
} from './interviews.queries.ts'
import { mayStep, type Mode, plannedEnd } from './interviews.ts'
import { dateSchema, heldSchema, interviewSchema, wishSchema, type DateInput } from './interviews.schema.ts'
import { InterviewListPage } from './pages/interview-list.tsx'
import { InterviewPage, type InterviewPageProps } from './pages/interview.tsx'
import { NewInterviewPage } from './pages/new-interview.tsx'
import { preparingRoutes } from './preparing/preparing.routes.tsx'
import { lock } from './recording.commands.ts'
import { questionRoutes } from './questions.routes.tsx'

const nav = 'interviews' as const
const idOf = (visit: Visit) => visit.params['interviewId'] ?? ''
const hereOf = (visit: Visit) => `/interviews/${idOf(visit)}`

async function newPage(
  visit: Visit,
  scope: SeekerId,
  contactIds: string[],
  state?: FormState,
  refusal?: ComponentChildren,
) {
  const named = contactIds.filter((id) => isId(id))
  const meant = await Promise.all(named.map((id) => findSurvivor(visit.ctx.db, scope, id)))
  const known = [...new Map(meant.flatMap((contact) => (contact ? [[contact.id, contact]] : []))).values()]
  const onList = await listPeople(
    visit.ctx,
    scope,
    known.map(({ id }) => id),
  )
  const off = known.filter(({ id }) => !onList.some(({ contactId }) => contactId === id))
  // What was typed comes back with everybody it was typed for, as it would be planned; a link plans with nobody off the list.
  const people = state
    ? known.map((contact) => ({
        contactId: contact.id,
        name: contactName(contact),
        organization: contact.organization,
      }))
    : onList
  if (people.length === 0) {
    // Says whom it is about, and how they come back.
    if (off[0]) await getContact(visit.ctx.db, scope, off[0].id)
    if (contactIds.length > 0) throw notFound()
    const choosing = visit.query.get('choose') === 'yes'
    return choosing
      ? redirect('/contacts?choose=yes', { flash: { key: 'interviews.needs-person' } })
      : redirect('/contacts')
  }
  const aims = await listAims(visit.ctx, scope)
  const fieldNames = await listFieldNames(visit.ctx.db, scope)
  const field = visit.query.get('field') ?? (fieldNames.length === 1 ? fieldNames[0]! : '')
  const title = visit.t('interviews.new-with', { name: people.map((person) => person.name).join(', ') })
  const aim = aims.length === 1 ? (aims[0]?.value ?? '') : ''
  const { find: typed = '', id: carried = '' } = (state?.values ?? {}) as FormBody['values']
  const find = typed.trim()
  const found = find === '' ? [] : (await searchContacts(visit.ctx.db, scope, find)).contacts
  const others = found
    .filter(({ id }) => !people.some((person) => person.contactId === id))
    .slice(0, 8)
    .map((each) => ({
      contactId: each.id,
      name: contactName(each),
      title: each.title,
      organization: each.organization,
    }))
  return page(
    visit,
    { title, nav, status: state?.errors ? 422 : 200 },
    <NewInterviewPage
      {...{ id: submittedId(carried), people, aims, aim, fieldNames, field, find, others, refusal }}
      off={off.map((contact) => contactName(contact))}
      state={state}
    />,
  )
}

/** A form's state with what its assignment has against it; how one knows somebody is asked in the form itself. */
function refusedBy(visit: Visit, { values }: FormBody, refused: Refused) {
  const errors: Record<string, string> = {}
  // What is only noted stands beside the form.
  for (const finding of refused.findings.filter(({ weight }) => weight === 'refuse')) {
    const { contactId } = finding.params
    const field = finding.code === 'relationship-unsaid' ? tieField(String(contactId)) : 'aim'
    errors[field] = [errors[field], findingWords(visit.t, finding).reason].filter(Boolean).join(' ')
  }
  const unsaid = Object.fromEntries(Object.keys(errors).map((name) => [name, '']))
  const tieAt = (contactId: string) => `#${fieldId(tieField(contactId))}`
  return {
    state: { values: { ...unsaid, ...values }, errors },
    refusal: <Findings {...refused} tieAt={tieAt} />,
  }
}

/** The plan again with what its assignment has against it. */
function refusedPlan(visit: Visit, scope: SeekerId, body: FormBody, refused: Refused) {
  const { state, refusal } = refusedBy(visit, body, refused)
  const values = { ...state.values, 'contact[]': body.all('contact[]') }
  return newPage(visit, scope, body.all('contact[]'), { ...state, values }, refusal)
}

/** How the seeker says to know those who take part, where the form asked and they said it. */
const tiesIn = ({ values }: FormBody, contactIds: readonly string[]) =>
  contactIds.flatMap((contactId) => {
    const said = relationships.find((each) => each === values[tieField(contactId)])
    return said ? [{ contactId, said }] : []
  })

/** A button that changes who takes part: the page again, with everything that was typed. */
function changeOfPeople({
  values,
  all,
}: FormBody): { contactIds: string[]; values: FormBody['values'] } | null {
  const chosen = all('contact[]')
  const { with: added, without, find = '', act } = values
  if (added) return { contactIds: [...chosen, added], values: { ...values, find: '' } }
  if (without) return { contactIds: chosen.filter((id) => id !== without), values }
  // Enter in the search box presses no button: it searches, as one would expect of it.
  return act !== 'plan' && find.trim() !== '' ? { contactIds: chosen, values } : null
}

async function interviewPage(visit: Visit, scope: SeekerId, refused?: InterviewPageProps['refused']) {
  const interview = await getInterview(visit.ctx, scope, idOf(visit))
  const aims = await listAims(visit.ctx, scope)
  const fieldNames = await listFieldNames(visit.ctx.db, scope)
  const wantsReason = (await checkPlanned(visit.ctx, scope, interview))?.wantsReason ?? false
  const options = {
    title: interview.names || visit.t('interviews.someone'),
    nav,
    status: refused ? 422 : 200,
    ...(interview.stage === 'agreed' && { islands: ['interview'], ahead: true }),
  }
  const keepsake = offlineFiles(visit, interview)
  return page(
    visit,
    options,
    <InterviewPage
      {...{ interview, aims, fieldNames, wantsReason, now: visit.now, keepsake }}
      confirmed={await listConfirmations(visit.ctx, scope, [interview.id])}
      refused={refused}
    />,
  )
}

/** Where daylight saving skips the time that was typed, the page says what became of it. */
function flashFor(visit: Visit, date: DateInput, key: 'interviews.flash-agreed' | 'interviews.flash-moved') {
  if (date.date === '') return { key }
  const { kind, instant } = resolveLocal(date.date, date.time, date.zone)
  if (kind !== 'gap') return { key }
  const moved = formatTime(instant, { locale: visit.locale, zone: date.zone })
  return { key: 'interviews.gap' as const, params: { time: date.time, moved } }
}

/** What the assignment has against a date, each at the field that it is about. */
async function unfitDate(visit: Visit, scope: SeekerId, date: DateInput): Promise<FormState['errors']> {
  const interview = await getInterview(visit.ctx, scope, idOf(visit))
  const rules = await checkPlanned(visit.ctx, scope, interview)
  const reason = date.modeReason ?? interview.modeReason
  const findings = rules?.findings({ mode: date.mode, minutes: date.minutes, reason }) ?? []
  if (findings.length === 0) return undefined
  const fieldOf = (code: string) =>
    code === 'mode-needs-reason' ? 'modeReason' : code.startsWith('mode') ? 'mode' : 'minutes'
  return Object.fromEntries(
    findings.map((finding) => {
      const { reason: why, fix } = findingWords(visit.t, finding)
      return [fieldOf(finding.code), `${why} ${fix}`]
    }),
  )
}

function whenInWords({ locale, now }: Visit, when: string): string {
  const { date = '', time = '', zone = '' } = valuesOf({ when })
  return date === '' ? '' : formatDayTime(toInstant(date, time, zone), { locale, zone, now })
}

/** What two windows, or the professional's page and this form, said differently of the date. */
const clashFlash = (visit: Visit, merged: readonly MergeConflict[]) =>
  mergedFlash(
    visit.t,
    merged,
    (name) => visit.t(dateLabels[name as keyof typeof dateLabels]),
    ({ name, discarded }) => {
      if (name === 'when') return whenInWords(visit, discarded)
      return name === 'mode' ? visit.t(`interviews.mode-${(discarded as Mode) || 'open'}`) : discarded
    },
  )

/** The talk took place: on to what comes after it. */
const talked = (visit: Visit) =>
  redirect(hereOf(visit), { flash: { key: 'interviews.flash-held', undo: `${hereOf(visit)}/held/undo` } })

/**
 * A form about an interview that another window, or the professional's page, may change in the same moment.
 * @param before takes what is to be held before the interview
 */
const postLocked = (
  path: string,
  answer: (visit: Visit, scope: SeekerId, body: FormBody, interview: Interview) => Promise<Response>,
  before?: (visit: Visit, scope: SeekerId, body: FormBody) => Promise<void>,
) =>
  post(path, seeker, (visit, scope) =>
    inRowLock(
      visit,
      async (ctx, body) => {
        await before?.({ ...visit, ctx }, scope, body)
        return lock(ctx, scope, idOf(visit))
      },
      (visit, body, interview) => answer(visit, scope, body, interview),
    ),
  )

/** A form about the date: a yes, or a change. */
const dateRoute = (
  part: 'agreed' | 'date',
  change: typeof agree,
  key: 'interviews.flash-agreed' | 'interviews.flash-moved',
) =>
  postLocked(`/interviews/:interviewId/${part}`, async (visit, scope, body, interview) => {
    const { values } = body
    const stored = dateOf(interview, visit.zone)
    const shown = readBase(values['base'])
    const base = shown ? dateSaidBy(shown) : stored
    const { said, merged } = mergeFormValues(base, dateSaidBy(values), stored, () => 'one')
    const form = parseForm(dateSchema, { ...body, values: { ...values, ...valuesOf(said) } })
    if (!form.ok) return interviewPage(visit, scope, { form: 'date', state: { ...form, values } })
    const unfit = await unfitDate(visit, scope, form.value)
    if (unfit) return interviewPage(visit, scope, { form: 'date', state: { values, errors: unfit } })
    try {
      await change(visit.ctx, scope, idOf(visit), form.value)
    } catch (error) {
      if (!(error instanceof AppError) || error.status !== 422) throw error
      const state = refusal(error, 'date', values)
      return interviewPage(visit, scope, { form: 'date', state, over: error.code === 'talk-over' })
    }
    if (form.value.past === 'held') return talked(visit)
    const undo = part === 'agreed' ? { undo: `${hereOf(visit)}/agreed/undo` } : {}
    const flash = clashFlash(visit, merged) ?? flashFor(visit, form.value, key)
    return redirect(`${hereOf(visit)}#date`, { flash: { ...flash, ...undo } })
  })

/** Planning, too, holds the assignment and says the ties before it holds the interview. */
async function beforeAbout(visit: Visit, scope: SeekerId, body: FormBody) {
  await lockAim(visit.ctx, scope, body.values['aim'] ?? '')
  const { people } = await getInterview(visit.ctx, scope, idOf(visit))
  const contactIds = people.map(({ contactId }) => contactId)
  for (const { contactId, said } of tiesIn(body, contactIds))
    await sayRelationship(visit.ctx, scope, contactId, said)
}

async function changeAbout(visit: Visit, scope: SeekerId, body: FormBody, interview: Interview) {
  const { parsed: form, merged } = parseMerged(wishSchema, body, {
    stored: aboutOf(interview),
    mergeKindOf: (name) => (name === 'wish' ? 'text' : 'one'),
  })
  if (!form.ok) return interviewPage(visit, scope, { form: 'about', state: form })
  try {
    const refused = await editForAim(visit.ctx, scope, idOf(visit), form.value)
    if (refused)
      return await interviewPage(visit, scope, { form: 'about', ...refusedBy(visit, body, refused) })
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'aim-removed') throw error
    return interviewPage(visit, scope, { form: 'about', state: refusal(error, 'aim', body.values) })
  }
  const flash = mergedFlash(
    visit.t,
    merged,
    (name) => visit.t(aboutLabels[name as keyof typeof aboutLabels]),
    ({ name, discarded }) => (name === 'aim' ? (interview.aim?.title ?? '') : discarded),
  )
  return redirect(`${hereOf(visit)}#about`, { flash: flash ?? { key: 'interviews.flash-saved' } })
}

/** What two windows said differently of a talk that took place. */
const heldConflict = (visit: Visit, merged: readonly MergeConflict[]) =>
  mergedFlash(
    visit.t,
    merged,
    (name) => visit.t(heldLabels[name as keyof typeof heldLabels]),
    ({ name, discarded }) => {
      if (name === 'ended') return whenInWords(visit, `${discarded}\t${visit.zone}`)
      return name === 'heldMode' && discarded ? visit.t(`interviews.mode-${discarded as Mode}`) : discarded
    },
  )

/**
 * A form about a talk that took place: when it ended, and how it was. What it changed of what it showed counts: another
 * device, the professional's page or the notebook's clock may have said the rest meanwhile, also that it took place.
 */
const heldRoute = (part: 'held' | 'held/correct') =>
  postLocked(`/interviews/:interviewId/${part}`, async (visit, scope, body, interview) => {
    const { values } = body
    const { zone } = visit
    const isNews = part === 'held' && mayStep(interview.stage, 'hold')
    const planned = plannedEnd(interview)
    const end = interview.endedAt ?? planned
    const typed = heldSaidBy(values)
    const shown = readBase(values['base'])
    // An end that nobody has noted stands as the form says it, but where it only repeats what an older page had: a day that
    // was changed meanwhile, or a moment before the talk.
    const isRepeated = shown && heldSaidBy(shown)['ended'] === typed['ended']
    const onRecord = heldOf(interview, end ?? visit.now, zone)
    const isMoved = onRecord['endedDate'] !== values['endedDate']
    const begun = interview.startsAt && heldSaidBy(heldOf(interview, interview.startsAt, zone))
    const isBefore = begun && typed['ended']! <= begun['ended']!
    const stands =
      interview.endedAt ?? (isRepeated && planned && planned <= visit.now && (isMoved || isBefore))
    const noted = heldSaidBy(onRecord)
    const stored: FormValues = { ...noted, ...(!stands && { ended: typed['ended']! }) }
    const { said, merged } = mergeFormValues(shown ? heldSaidBy(shown) : stored, typed, stored, () => 'one')
    const form = parseForm(heldSchema, { ...body, values: { ...values, ...heldValuesOf(said) } })
    if (!form.ok) return interviewPage(visit, scope, { form: 'held', state: { ...form, values } })
    const { endedDate: date, endedTime: time, heldMinutes: minutes } = form.value
    // What is as it was planned is no news of how it was.
    const news = (name: 'heldMode' | 'heldReason') => said[name] !== stored[name]
    try {
      const endedAt = rereadInstant(end, { date, time, zone })
      const as = {
        minutes,
        ...(news('heldMode') && { mode: form.value.heldMode }),
        ...(news('heldReason') && { modeReason: form.value.heldReason }),
      }
      if (isNews) await markHeld(visit.ctx, scope, idOf(visit), endedAt, as)
      else await correctHeld(visit.ctx, scope, idOf(visit), { ...as, endedAt })
    } catch (error) {
      if (!(error instanceof AppError) || error.status !== 422) throw error
      const field = error.code === 'not-yet' ? 'endedTime' : 'endedDate'
      return interviewPage(visit, scope, { form: 'held', state: refusal(error, field, values) })
    }
    const conflict = heldConflict(visit, merged)
    if (part === 'held' && !conflict && (isNews || mayStep(interview.stage, 'unhold'))) return talked(visit)
    return redirect(`${hereOf(visit)}#held`, { flash: conflict ?? { key: 'interviews.flash-saved' } })
  })

type Change = (ctx: Visit['ctx'], scope: SeekerId, id: string) => Promise<void>

/** A button that records one fact and can be taken back. */
const stepRoute = (
  part: string,
  change: Change,
  key: 'cancelled' | 'declined' | 'resting' | 'reopened' | 'yes-undone' | 'not-held',
  undo?: string,
) =>
  post(`/interviews/:interviewId/${part}`, seeker, async (visit, scope) => {
    await change(visit.ctx, scope, idOf(visit))
    const flash = {
      key: `interviews.flash-${key}` as const,
      ...(undo && { undo: `${hereOf(visit)}/${undo}` }),
    }
    return redirect(hereOf(visit), { flash })
  })

export const interviewRoutes = [
  get('/interviews', seeker, async (visit, scope) => {
    const interviews = await listInterviews(visit.ctx, scope)
    const beside = interviews.find(({ id }) => id === visit.query.get('open'))
    const name = beside && (beside.names || visit.t('interviews.someone'))
    const title = [name, visit.t('interviews.title')].filter(Boolean).join(' · ')
    return page(
      visit,
      { title, nav, wide: interviews.length > 0 },
      <InterviewListPage {...{ interviews, beside }} now={visit.now} />,
    )
  }),
  get('/interviews/new', seeker, (visit, scope) => newPage(visit, scope, visit.query.getAll('contact'))),
  post('/interviews/new', seeker, async (visit, scope) => {
    const body = await visit.form()
    const changed = changeOfPeople(body)
    if (changed) return newPage(visit, scope, changed.contactIds, { values: changed.values })
    const form = parseForm(interviewSchema, body)
    if (!form.ok) return newPage(visit, scope, body.all('contact[]'), form)
    const id = submittedId(body.values['id'])
    for (const { contactId, said } of tiesIn(body, form.value.contact)) {
      const meant = await getSurvivor(visit.ctx.db, scope, contactId)
      await sayRelationship(visit.ctx, scope, meant.id, said)
    }
    try {
      const refused = await planForAim(visit.ctx, scope, { ...form.value, id })
      if (refused) return await refusedPlan(visit, scope, body, refused)
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'aim-removed') throw error
      return newPage(visit, scope, body.all('contact[]'), refusal(error, 'aim', body.values))
    }
    const { names } = await getInterview(visit.ctx, scope, id)
    return redirect(`/interviews/${id}`, {
      flash: { key: 'interviews.flash-planned', params: { name: names } },
    })
  }),
  get('/interviews/:interviewId', seeker, (visit, scope) => interviewPage(visit, scope)),
  postLocked('/interviews/:interviewId/about', changeAbout, beforeAbout),
  dateRoute('agreed', agree, 'interviews.flash-agreed'),
  dateRoute('date', moveInterview, 'interviews.flash-moved'),
  stepRoute('agreed/undo', takeBackYes, 'yes-undone'),
  stepRoute('cancel', cancelInterview, 'cancelled', 'end/undo'),
  stepRoute('decline', declineInterview, 'declined', 'end/undo'),
  stepRoute('rest', restInterview, 'resting', 'end/undo'),
  stepRoute('end/undo', takeBackEnd, 'reopened'),
  stepRoute('reopen', reopenInterview, 'reopened'),
  stepRoute('held/undo', takeBackHeld, 'not-held'),
  heldRoute('held'),
  heldRoute('held/correct'),
  get('/interviews/:interviewId/calendar.ics', seeker, async (visit, scope) => {
    const interview = await getInterview(visit.ctx, scope, idOf(visit))
    const entry = ownCalendarEntry(interview, visit.t, visit.ctx.origin, visit.now)
    if (!entry) throw notFound()
    return file(calendarFile('Halfhour', [entry]), {
      type: calendarType,
      name: `${entry.summary}.ics`,
    })
  }),
  ...questionRoutes,
  ...preparingRoutes,
]
