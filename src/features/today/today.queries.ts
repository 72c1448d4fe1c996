import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { todayLimits } from '../../shared/defaults.ts'
import type { SeekerId } from '../accounts/index.ts'
import { listEvents, listRenewals } from '../activities/index.ts'
import { listContactsById, listLedBy, unfinishedIn } from '../contacts/index.ts'
import { listFields } from '../fields/index.ts'
import { listAssignments, listGoals } from '../goals/index.ts'
import { listGuestWords, listIntroducedPeople, listUndelivered } from '../guests/index.ts'
import { listAnswerNews } from '../assignments/index.ts'
import { listAskNews } from '../board/index.ts'
import { listStaffWork } from '../cockpit/index.ts'
import { listSeated } from '../courses/index.ts'
import { listFeedbackNews } from '../grading/index.ts'
import { listStagesToHandIn } from '../submissions/index.ts'
import { listConfirmed, listInterviews, namesToMeet, type Interview } from '../interviews/index.ts'
import { listStopped } from '../outreach/index.ts'
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
  const name = sql`coalesce(nullif(c.name, ''), c.description)`
  const numbers = sql<{ total: number; worked: number; ready: number }>`
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
        and not ${unfinishedIn('contacts')}) as ready`
  const unfinished = sql<{ contactId: string; name: string }>`
    select "contactId", name from (
      (select c.id as "contactId", ${name} as name, c.created_at
        from contacts c
        where c.seeker_id = ${seeker} and c.removed_at is null and c.source <> 'import'
          and ${unfinishedIn('c')}
        order by c.created_at desc limit ${sql.lit(limit)})
      union
      (select c.id, ${name}, c.created_at
        from interview_contacts i join contacts c on c.seeker_id = i.seeker_id and c.id = i.contact_id
        where i.seeker_id = ${seeker} and c.removed_at is null and c.source = 'import' and ${unfinishedIn('c')}
        order by c.created_at desc limit ${sql.lit(limit)})
    ) worked_on
    order by created_at desc, "contactId" desc limit ${sql.lit(limit)}`
  const [{ rows }, named] = await Promise.all([numbers.execute(ctx.db), unfinished.execute(ctx.db)])
  const { total, worked, ready } = rows[0]!
  return { total, worked, ready, unfinished: named.rows }
}

/** Goals that are open, and assignments in their place. */
async function openGoals(ctx: Context, seeker: SeekerId): Promise<Goal[]> {
  const [goals, assignments] = await Promise.all([listGoals(ctx, seeker), listAssignments(ctx, seeker)])
  const open = goals.filter((goal) => !goal.closedAt)
  return [
    ...open.map((goal): Goal => ({ ...goal, kind: 'goal', startsAt: goal.createdAt })),
    ...assignments.map((each): Goal => ({ ...each, kind: 'assignment', startsAt: each.opensAt })),
  ]
}

const interviewFacts = (interview: Interview, confirmed: ReadonlySet<string>): InterviewFacts => ({
  ...interview,
  confirmed: confirmed.has(interview.id),
  goalId: interview.aim?.kind === 'goal' ? interview.aim.id : null,
  assignmentId: interview.aim?.kind === 'assignment' ? interview.aim.id : null,
  questions: interview.questionCount,
})

/** Messages of this seeker that are not removed: the five hundred changed last. */
async function messageFacts(ctx: Context, seeker: SeekerId): Promise<MessageFacts[]> {
  const { rows } = await sql<MessageFacts & Person>`
    select m.id, m.kind, m.state, m.interview_id as "interviewId", m.updated_at as "updatedAt", m.sent_at as "sentAt",
      m.outcome, m.outcome_at as "outcomeAt", c.id as "contactId",
      coalesce(nullif(c.name, ''), c.description) as name, c.organization,
      c.removed_at is not null as "isRemoved"
    from messages m join contacts c on c.seeker_id = m.seeker_id and c.id = m.contact_id
    where m.seeker_id = ${seeker} and m.removed_at is null
    order by m.updated_at desc limit 500`.execute(ctx.db)
  return rows.map(({ contactId, name, organization, isRemoved, ...message }) => ({
    ...message,
    person: { contactId, name, organization, isRemoved },
  }))
}

async function nextStepFacts(
  ctx: Context,
  seeker: SeekerId,
  interviews: Interview[],
): Promise<NextStepFacts[]> {
  const rows = await ctx.db
    .selectFrom('next_steps')
    .select(['id', 'interview_id', 'text', 'due_on', 'done_at', 'created_at'])
    .where('seeker_id', '=', seeker)
    .orderBy('created_at')
    .execute()
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

/** The last real contact with each person on the list a talk was held with: the talk, the thanks, or a message since. */
function lastContacts(interviews: Interview[], messages: MessageFacts[]): LastContact[] {
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
async function ledTo(ctx: Context, seeker: SeekerId, interviews: Interview[]): Promise<Led[]> {
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

/** Who of those that were written to, that a talk is with, or that are to be written to wants no more messages. */
async function stoppedContacts(
  ctx: Context,
  seeker: SeekerId,
  interviews: Interview[],
  messages: MessageFacts[],
  others: Pick<Person, 'contactId'>[],
): Promise<ReadonlySet<string>> {
  const people = [
    ...others,
    ...interviews.flatMap((each) => each.people),
    ...messages.map(({ person }) => person),
  ]
  const ids = [...new Set(people.map(({ contactId }) => contactId))]
  return listStopped(ctx, seeker, await listContactsById(ctx.db, seeker, ids))
}

async function choicesOf(ctx: Context, seeker: SeekerId): Promise<Choice[]> {
  const rows = await ctx.db
    .selectFrom('today_choices')
    .select(['item_key as key', 'choice', 'until'])
    .where('seeker_id', '=', seeker)
    .execute()
  return rows
}

/** Everything Today is computed from. */
export async function getTodayFacts(ctx: Context, seeker: SeekerId): Promise<TodayFacts> {
  const [
    contacts,
    goals,
    fields,
    renewals,
    events,
    stages,
    asks,
    seated,
    answers,
    feedback,
    staff,
    interviews,
    confirmed,
    messages,
    guestWords,
    introduced,
    undelivered,
    choices,
  ] = await Promise.all([
    contactFacts(ctx, seeker),
    openGoals(ctx, seeker),
    listFields(ctx.db, seeker),
    listRenewals(ctx.db, seeker),
    listEvents(ctx.db, seeker),
    listStagesToHandIn(ctx, seeker),
    listAskNews(ctx, seeker),
    listSeated(ctx, seeker),
    listAnswerNews(ctx, seeker),
    listFeedbackNews(ctx, seeker),
    listStaffWork(ctx, seeker),
    listInterviews(ctx, seeker),
    listConfirmed(ctx, seeker),
    messageFacts(ctx, seeker),
    listGuestWords(ctx, seeker),
    listIntroducedPeople(ctx, seeker),
    listUndelivered(ctx, seeker),
    choicesOf(ctx, seeker),
  ])
  const led = await ledTo(ctx, seeker, interviews)
  return {
    contacts,
    goals,
    fields,
    renewals,
    events,
    stages,
    asks,
    seated,
    answers,
    feedback,
    staff,
    interviews: interviews.map((interview) => interviewFacts(interview, confirmed)),
    messages,
    nextSteps: await nextStepFacts(ctx, seeker, interviews),
    lastContacts: lastContacts(interviews, messages),
    led,
    stopped: await stoppedContacts(ctx, seeker, interviews, messages, [
      ...led.map(({ by }) => by),
      ...introduced,
    ]),
    guestWords,
    introduced,
    undelivered,
    choices,
  }
}
