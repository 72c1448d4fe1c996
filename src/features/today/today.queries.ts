import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { todayLimits } from '../../shared/defaults.ts'
import type { SeekerId } from '../accounts/index.ts'
import { listActivityDays } from '../activities/index.ts'
import { contactNameIn, listLedBy, unfinishedIn } from '../contacts/index.ts'
import { listFields } from '../fields/index.ts'
import { listGoals, type PersonalGoal } from '../goals/index.ts'
import { listIntroducedPeople, listUndelivered } from '../guests/index.ts'
import { listAnswerNews, listOpenAssignments, type OpenAssignment } from '../assignments/index.ts'
import { listAskNews } from '../board/index.ts'
import { listStaffWork } from '../cockpit/index.ts'
import { listRunning } from '../courses/index.ts'
import { listFeedbackNews } from '../grading/index.ts'
import { listInterviews, namesToMeet, type Interview } from '../interviews/index.ts'
import { listStoppedById } from '../outreach/index.ts'
import type {
  Choice,
  ContactFacts,
  Goal,
  InterviewFacts,
  LastContact,
  Led,
  MessageFacts,
  NextStepFacts,
  Person,
  TalkFacts,
  TodayFacts,
} from './facts.ts'

/** Counting on would change nothing: Today asks whether there are any. */
const contactsCounted = 100

/**
 * The list's numbers, and the few unfinished contacts worth naming: those somebody works on (an interview, or typed in
 * by hand). Thirty thousand imported ones are no to-do list, and none of this may have to read them all.
 */
async function contactFacts(ctx: Context, seeker: SeekerId): Promise<ContactFacts> {
  const limit = todayLimits.unfinished + 3
  const name = contactNameIn('c')
  const { rows } = await sql<Required<ContactFacts>>`
    select
      (select count(*)::int from (
        select 1 from contacts where seeker_id = ${seeker} and removed_at is null limit ${sql.lit(contactsCounted)}) t) as total,
      (select count(*)::int from (
        -- In two halves, each of an index of its own: asked as one "or", 30,000 people may be read.
        (select 1 from contacts where seeker_id = ${seeker} and removed_at is null and source <> 'import'
          limit ${sql.lit(contactsCounted)})
        union all
        (select 1 from contacts where seeker_id = ${seeker} and removed_at is null and why <> '' and source = 'import'
          limit ${sql.lit(contactsCounted)})) t) as worked,
      (select count(*)::int from contacts where seeker_id = ${seeker} and removed_at is null
        and not ${unfinishedIn('contacts')}) as ready,
      (select coalesce(json_agg(json_build_object('contactId', id, 'name', name) order by created_at desc, id desc), '[]')
        from (
          select id, name, created_at from (
            (select c.id, ${name} as name, c.created_at
              from contacts c
              where c.seeker_id = ${seeker} and c.removed_at is null and c.source <> 'import'
                and ${unfinishedIn('c')}
              order by c.created_at desc limit ${sql.lit(limit)})
            union
            (select c.id, ${name}, c.created_at
              from interview_contacts i join contacts c on c.seeker_id = i.seeker_id and c.id = i.contact_id
              where i.seeker_id = ${seeker} and c.removed_at is null and c.source = 'import' and ${unfinishedIn('c')}
              order by c.created_at desc limit ${sql.lit(limit)})) worked_on
          order by created_at desc, id desc limit ${sql.lit(limit)}) t) as unfinished`.execute(ctx.db)
  return rows[0]!
}

/** Goals that are open, and assignments in their place. */
const openGoals = (goals: PersonalGoal[], assignments: OpenAssignment[]): Goal[] => [
  ...goals
    .filter((goal) => !goal.closedAt)
    .map((goal): Goal => ({ ...goal, kind: 'goal', startsAt: goal.createdAt })),
  ...assignments.map((each): Goal => ({ ...each, kind: 'assignment', startsAt: each.opensAt })),
]

const interviewFacts = (interview: Interview) => ({
  ...interview,
  confirmed: interview.isConfirmed,
  goalId: interview.aim?.kind === 'goal' ? interview.aim.id : null,
  assignmentId: interview.aim?.kind === 'assignment' ? interview.aim.id : null,
  questions: interview.questionCount,
})

/** Messages of this seeker that are not removed: the five hundred changed last. */
async function messageFacts(ctx: Context, seeker: SeekerId): Promise<MessageFacts[]> {
  const { rows } = await sql<MessageFacts & Person>`
    select m.id, m.kind, m.state, m.interview_id as "interviewId", m.updated_at as "updatedAt", m.sent_at as "sentAt",
      m.outcome, m.outcome_at as "outcomeAt", c.id as "contactId",
      ${contactNameIn('c')} as name, c.organization,
      c.removed_at is not null as "isRemoved"
    from messages m join contacts c on c.seeker_id = m.seeker_id and c.id = m.contact_id
    where m.seeker_id = ${seeker} and m.removed_at is null
    order by m.updated_at desc limit 500`.execute(ctx.db)
  return rows.map(({ contactId, name, organization, isRemoved, ...message }) => ({
    ...message,
    person: { contactId, name, organization, isRemoved },
  }))
}

const listNextSteps = (ctx: Context, seeker: SeekerId) =>
  ctx.db
    .selectFrom('next_steps')
    .select(['id', 'interview_id', 'text', 'due_on', 'done_at', 'created_at'])
    .where('seeker_id', '=', seeker)
    .orderBy('created_at')
    .execute()

function nextStepFacts(
  rows: Awaited<ReturnType<typeof listNextSteps>>,
  interviews: Interview[],
): NextStepFacts[] {
  const names = new Map(interviews.map((interview) => [interview.id, namesToMeet(interview.people)]))
  return rows.map((row) => ({
    id: row.id,
    interviewId: row.interview_id,
    text: row.text,
    name: names.get(row.interview_id) ?? '',
    dueOn: row.due_on,
    doneAt: row.done_at,
    createdAt: row.created_at,
  }))
}

/** The message to somebody of a talk for whose answer nobody waits any more. */
export async function findGivenUp(
  ctx: Context,
  seeker: SeekerId,
  { interviewId, contactId }: { interviewId: string; contactId: string },
): Promise<string | undefined> {
  const row = await ctx.db
    .selectFrom('messages')
    .select('id')
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', interviewId)
    .where('contact_id', '=', contactId)
    .where('outcome', '=', 'no-reply')
    .where('removed_at', 'is', null)
    .orderBy('updated_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id
}

/** The last real contact with each person on the list a talk was held with: the talk, the thanks, or a message since. */
function lastContacts(interviews: InterviewFacts[], messages: MessageFacts[]): LastContact[] {
  const last = new Map<string, LastContact>()
  for (const { id, endedAt, people } of interviews) {
    if (!endedAt) continue
    for (const { contactId, name, thankedAt, isRemoved, isAbsent } of people) {
      if (isRemoved || isAbsent) continue
      const sent = messages
        .filter(
          (message) =>
            message.person.contactId === contactId && message.sentAt && message.state !== 'bounced',
        )
        .flatMap((message) => [message.sentAt, message.outcome === 'replied' ? message.outcomeAt : null])
      const at = new Date(Math.max(...[endedAt, thankedAt, ...sent].map((each) => each?.getTime() ?? 0)))
      const known = last.get(contactId)
      if (!known || known.at < at) last.set(contactId, { contactId, name, interviewId: id, at })
    }
  }
  return [...last.values()]
}

/** Who led to somebody on the list with whom a talk was held. */
async function ledTo(ctx: Context, seeker: SeekerId, interviews: InterviewFacts[]): Promise<Led[]> {
  const held = interviews
    .filter(({ endedAt }) => endedAt)
    .flatMap(({ id, people }) =>
      people
        .filter(({ isRemoved, isAbsent }) => !isRemoved && !isAbsent)
        .map((person) => ({ ...person, interviewId: id })),
    )
  const ids = [...new Set(held.map(({ contactId }) => contactId))]
  const by = await listLedBy(ctx.db, seeker, ids)
  return held.flatMap(({ contactId, name, interviewId }) => {
    const led = by.get(contactId)
    return led ? [{ contactId, name, interviewId, by: { contactId: led.id, name: led.name } }] : []
  })
}

async function choicesOf(ctx: Context, seeker: SeekerId): Promise<Choice[]> {
  const rows = await ctx.db
    .selectFrom('today_choices')
    .select(['item_key as key', 'choice', 'until'])
    .where('seeker_id', '=', seeker)
    .execute()
  return rows
}

/** A seeker's talks, the messages around them, and what was chosen about both. */
async function talksOf(ctx: Context, seeker: SeekerId) {
  const [rows, messages, choices] = await Promise.all([
    listInterviews(ctx, seeker),
    messageFacts(ctx, seeker),
    choicesOf(ctx, seeker),
  ])
  const interviews = rows.map(interviewFacts)
  return { interviews, messages, choices, lastContacts: lastContacts(interviews, messages) }
}

/** Who of those that were written to, or that a talk is with, and of these others, wants no more messages. */
function stoppedOf(
  ctx: Context,
  seeker: SeekerId,
  { interviews, messages }: Pick<TalkFacts, 'interviews' | 'messages'>,
  others: Person[] = [],
): Promise<ReadonlySet<string>> {
  const people = [
    ...interviews.flatMap((each) => each.people),
    ...messages.map(({ person }) => person),
    ...others,
  ]
  return listStoppedById(ctx, seeker, [...new Set(people.map(({ contactId }) => contactId))])
}

/** What class brings; whoever is in none is asked nothing more. */
async function classFacts(ctx: Context, seeker: SeekerId) {
  const courses = await listRunning(ctx, seeker)
  const isIn = courses.length > 0
  const isStudent = courses.some(({ role }) => role === 'student')
  const teaches = courses.some(({ role }) => role !== 'student')
  const [assignments, answers, feedback, asks, staff] = await Promise.all([
    isStudent ? listOpenAssignments(ctx, seeker) : [],
    isIn ? listAnswerNews(ctx, seeker) : [],
    isIn ? listFeedbackNews(ctx, seeker) : [],
    isIn ? listAskNews(ctx, seeker) : [],
    teaches ? listStaffWork(ctx, seeker) : { assignments: [], courses: [] },
  ])
  const seated = courses.filter(({ byStaff }) => byStaff)
  return { assignments, news: { answers, feedback, asks, staff, seated } }
}

/** What a seeker is reminded of by mail is computed from this alone. */
export async function getTalkFacts(ctx: Context, seeker: SeekerId): Promise<TalkFacts> {
  const talks = await talksOf(ctx, seeker)
  return { ...talks, stopped: await stoppedOf(ctx, seeker, talks) }
}

/** Everything Today is computed from. */
export async function getTodayFacts(ctx: Context, seeker: SeekerId): Promise<TodayFacts> {
  const talking = talksOf(ctx, seeker)
  const [talks, led, { assignments, news }, contacts, goals, fields, days, steps, introduced, undelivered] =
    await Promise.all([
      talking,
      talking.then(({ interviews }) => ledTo(ctx, seeker, interviews)),
      classFacts(ctx, seeker),
      contactFacts(ctx, seeker),
      listGoals(ctx, seeker),
      listFields(ctx.db, seeker),
      listActivityDays(ctx.db, seeker),
      listNextSteps(ctx, seeker),
      listIntroducedPeople(ctx, seeker),
      listUndelivered(ctx, seeker),
    ])
  const introducers = led.map(({ by }) => by)
  return {
    ...talks,
    ...news,
    ...days,
    contacts,
    goals: openGoals(goals, assignments),
    stages: assignments.flatMap(({ next }) => next ?? []),
    fields,
    nextSteps: nextStepFacts(steps, talks.interviews),
    led,
    stopped: await stoppedOf(ctx, seeker, talks, [...introducers, ...introduced]),
    introduced,
    undelivered,
  }
}
