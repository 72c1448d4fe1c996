import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { notFound } from '../../shared/errors.ts'
import type { SeekerId } from '../accounts/index.ts'
import { contactName, contactNameIn } from '../contacts/index.ts'
import {
  askedAt,
  declinedAt,
  notedNoAt,
  personDeclinedAt,
  readSaid,
  type SaidRow,
  saidWords,
} from './closing.queries.ts'
import { guestSaidOf, type GuestWord, hasAgreed, leftAt, saidNo, wordOnDate, wordsOf } from './guest-words.ts'
import type { Mode } from './modes.ts'
import { namesToMeet, thankedAtOf, tookPart, type GuestSaid } from './participants.ts'
import { stageOf, type Stage, type StageFacts } from './stages.ts'
import type { Source } from './question-plan.ts'

/** Someone the interview is with: one, or several in a panel. */
export interface Participant {
  contactId: string
  /** The name, or the description that stands for it until it is known. */
  name: string
  title: string
  organization: string
  /** Taken off the seeker's list since. */
  isRemoved: boolean
  /** The last request to this person that went out and did not bounce. */
  askedAt: Date | null
  /** When this person answered last, with anything but a no. */
  repliedAt: Date | null
  /** When this person said no in answer to a message, unless the talk was taken up again since or they were asked anew. */
  declinedAt: Date | null
  /** When the seeker noted their last no to a message, also one that does not stand any more. */
  notedNoAt: Date | null
  /** What they said on the guest page, or a no to a message since, as long as it stands. */
  guestSaid: GuestSaid | null
  /** The newest that they said there about a date, since they were asked anew: what Today tells of, whether or not it stands. */
  lastWord: GuestWord | null
  /** They said yes there, and it stands, also where they suggest another time since. */
  saidYes: boolean
  /** A request or introduction request to this person that is begun and not known to be sent. */
  draftId: string | null
  /** A thank-you to this person that is begun and not known to be sent, or came back: the one touched last. */
  thanksId: string | null
  thankedAt: Date | null
  /** The talk was held without this person: they had said no. */
  isAbsent: boolean
  /** They said no to a talk that is still to come, in a message or on the guest page, or are absent from one that was held. */
  isOut: boolean
  /** When they said so, of a talk that is still to come. */
  outAt: Date | null
}

/** What the interview is for. */
export interface Aim {
  kind: 'goal' | 'assignment'
  id: string
  courseId: string | null
  title: string
  dueAt: Date | null
  zone: string
}

export interface Interview extends Required<Omit<StageFacts, 'endedAt'>> {
  id: string
  people: Participant[]
  /** The people's names, joined; empty when all of them are erased. */
  names: string
  /** Of those whom one meets, or met, joined: where they are spoken to, and in calendars. */
  comingNames: string
  stage: Stage
  aim: Aim | null
  /** The career field's name: the linked field's own, or what was typed where that field is gone. */
  field: string
  fieldId: string | null
  /** What the seeker wants to learn from this person. */
  wish: string
  /** How it was held, where the seeker says so; else as planned. */
  mode: Mode | null
  /** Why in this way, where an assignment asks. */
  modeReason: string
  /** When an agreed talk was last moved to another day, which is agreed on anew; the yes keeps its own day. */
  movedAt: Date | null
  /** The zone in which the date was made. */
  zone: string | null
  minutes: number
  place: string
  link: string
  /** Of the calendar entry: rises with every change. */
  sequence: number
  clockStartedAt: Date | null
  /** The end that the clock gave it; another than `endedAt` where that was recorded by hand. */
  clockEndedAt: Date | null
  /** When the talk ended; present means held. */
  endedAt: Date | null
  /** How long it was, where the seeker said so; see `minutesHeld`. */
  heldMinutes: number | null
  questionCount: number
  /** The date is ticked off as confirmed. */
  isConfirmed: boolean
  createdAt: Date
}

interface Row {
  id: string
  goal_id: string | null
  course_id: string | null
  assignment_id: string | null
  goal_title: string | null
  goal_due_at: Date | null
  goal_zone: string | null
  assignment_title: string | null
  assignment_due_at: Date | null
  assignment_zone: string | null
  field: string
  field_id: string | null
  wish: string
  mode: Mode | null
  mode_reason: string
  starts_at: Date | null
  zone: string | null
  minutes: number
  place: string
  link: string
  sequence: number
  clock_started_at: Date | null
  clock_ended_at: Date | null
  ended_at: Date | null
  held_minutes: number | null
  agreed_at: Date | null
  moved_at: Date | null
  declined_at: Date | null
  resting_at: Date | null
  cancelled_at: Date | null
  reopened_at: Date | null
  created_at: Date
  people:
    | (Pick<
        Participant,
        'contactId' | 'name' | 'title' | 'organization' | 'isRemoved' | 'draftId' | 'thanksId'
      > &
        SaidRow & { repliedAt: string | null })[]
    | null
  drafted_at: Date | null
  asked_at: Date | null
  reported_at: Date | null
  debriefed_at: Date | null
  question_count: number
  is_confirmed: boolean
}

interface Filter {
  id?: string
  /** With this person, or one of these. */
  contactId?: string | readonly string[]
  /** In this career field only. */
  fieldId?: string
  /** Of these goals or assignments only. */
  aimIds?: readonly string[]
}

/**
 * Interviews with every fact their stage follows from, in one statement. A person counts as thanked from the first
 * thank-you that went out; the interview as declined when everyone who was asked has said no.
 */
const rowsOf = (seeker: SeekerId, { id, contactId, fieldId, aimIds }: Filter) => sql<Row>`
  select i.id, i.goal_id, i.course_id, i.assignment_id,
    coalesce(f.name, i.field) as field, f.id as field_id, i.wish, i.starts_at,
    case when i.ended_at is null then i.mode else coalesce(i.held_mode, i.mode) end as mode,
    case when i.ended_at is null then i.mode_reason else coalesce(i.held_reason, i.mode_reason) end as mode_reason,
    i.zone, i.minutes, i.place, i.link, i.sequence, i.clock_started_at, i.clock_ended_at, i.ended_at, i.held_minutes,
    i.agreed_at, i.moved_at, i.resting_at, i.cancelled_at, i.reopened_at, i.created_at,
    g.title as goal_title, g.due_at as goal_due_at, g.zone as goal_zone,
    a.title as assignment_title, a.due_at as assignment_due_at, a.zone as assignment_zone,
    p.people, m.drafted_at, m.asked_at,
    ${declinedAt} as declined_at,
    r.finished_at as reported_at, d.completed_at as debriefed_at,
    (select count(*)::int from questions q
      where q.seeker_id = i.seeker_id and q.interview_id = i.id and q.removed_at is null) as question_count,
    exists (select from interview_checks k
      where k.seeker_id = i.seeker_id and k.interview_id = i.id and k.item = 'confirm') as is_confirmed
  from interviews i
  left join fields f on f.seeker_id = i.seeker_id and f.id = i.field_id and f.removed_at is null
  left join goals g on g.seeker_id = i.seeker_id and g.id = i.goal_id and g.removed_at is null
  left join assignments a on a.course_id = i.course_id and a.id = i.assignment_id
  left join reports r on r.seeker_id = i.seeker_id and r.interview_id = i.id
  left join debriefs d on d.seeker_id = i.seeker_id and d.interview_id = i.id
  left join lateral (
    select
      min(created_at) filter (where kind in ('request', 'introduction-request')) as drafted_at,
      ${askedAt} as asked_at
    from messages
    where seeker_id = i.seeker_id and interview_id = i.id and removed_at is null
  ) m on true
  left join lateral (
    select count(*) as size, count(w.declined_at) as declined, max(w.declined_at) as declined_at, json_agg(json_build_object(
      'contactId', c.id,
      'name', ${contactNameIn('c')},
      'title', c.title,
      'organization', c.organization,
      'isRemoved', c.removed_at is not null,
      'askedAt', w.asked_at,
      'repliedAt', w.replied_at,
      'declinedAt', w.declined_at,
      'notedNoAt', w.noted_no_at,
      'draftId', w.draft_id,
      'thanksId', w.thanks_id,
      'thankedAt', coalesce(ic.thanked_at, w.thanked_at),
      'words', ${saidWords}
    ) order by ic.position, c.id) as people
    from interview_contacts ic
    join contacts c on c.seeker_id = ic.seeker_id and c.id = ic.contact_id
    left join lateral (
      select
        ${askedAt} as asked_at,
        max(outcome_at) filter (where outcome = 'replied') as replied_at,
        ${personDeclinedAt} as declined_at,
        ${notedNoAt} as noted_no_at,
        (array_agg(id) filter (where kind in ('request', 'introduction-request') and state in ('drafted', 'handed', 'queued', 'failed')))[1] as draft_id,
        (array_agg(id order by updated_at desc) filter (where kind = 'thank-you' and state in ('drafted', 'handed', 'queued', 'failed', 'bounced')))[1] as thanks_id,
        min(sent_at) filter (where kind = 'thank-you' and state <> 'bounced') as thanked_at
      from messages t
      where t.seeker_id = ic.seeker_id and t.interview_id = ic.interview_id and t.contact_id = ic.contact_id
        and t.removed_at is null
    ) w on true
    where ic.seeker_id = i.seeker_id and ic.interview_id = i.id
  ) p on true
  where i.seeker_id = ${seeker}
    ${id === undefined ? sql`` : sql`and i.id = ${id}`}
    ${fieldId === undefined ? sql`` : sql`and i.field_id = ${fieldId}`}
    ${aimIds === undefined ? sql`` : sql`and (i.goal_id = any(${aimIds}) or i.assignment_id = any(${aimIds}))`}
    ${
      contactId === undefined
        ? sql``
        : sql`and exists (select 1 from interview_contacts o
            where o.seeker_id = i.seeker_id and o.interview_id = i.id and o.contact_id = any(${[contactId].flat()}))`
    }
  order by i.created_at desc, i.id desc`

function aimOf(row: Row): Aim | null {
  if (row.assignment_id && row.assignment_title !== null)
    return {
      kind: 'assignment',
      id: row.assignment_id,
      courseId: row.course_id,
      title: row.assignment_title,
      dueAt: row.assignment_due_at,
      zone: row.assignment_zone ?? 'UTC',
    }
  if (row.goal_id && row.goal_title !== null)
    return {
      kind: 'goal',
      id: row.goal_id,
      courseId: null,
      title: row.goal_title,
      dueAt: row.goal_due_at,
      zone: row.goal_zone ?? 'UTC',
    }
  return null
}

function interviewOf(row: Row): Interview {
  const rows = row.people ?? []
  const held = {
    startsAt: row.starts_at,
    agreedAt: row.agreed_at,
    endedAt: row.ended_at,
    reopenedAt: row.reopened_at,
    people: rows,
  }
  const all = rows.map((person) => {
    const known = readSaid(person)
    const words = wordsOf(known.words, known, held)
    const lastWord = wordOnDate(words.filter((word): word is GuestWord => 'answerId' in word)) ?? null
    const repliedAt = person.repliedAt === null ? null : new Date(person.repliedAt)
    return { ...person, ...known, repliedAt, words, lastWord, saidNo: saidNo(words, held) }
  })
  const facts = {
    draftedAt: row.drafted_at,
    askedAt: row.asked_at,
    agreedAt: row.agreed_at,
    startsAt: row.starts_at,
    endedAt: row.ended_at,
    thankedAt: thankedAtOf(all),
    reportedAt: row.reported_at,
    debriefedAt: row.debriefed_at,
    declinedAt: row.declined_at,
    restingAt: row.resting_at,
    cancelledAt: row.cancelled_at,
    reopenedAt: row.reopened_at,
  }
  const stage = stageOf(facts)
  const talk = { ...facts, stage, minutes: row.minutes, movedAt: row.moved_at, people: all }
  const came = tookPart(all)
  const people = all.map((person) => {
    const { saidNo: _, words, ...known } = person
    const isAbsent = !came.includes(person)
    const outAt = (!row.ended_at && leftAt(words, talk)) || null
    return {
      ...known,
      guestSaid: guestSaidOf(words, talk),
      saidYes: hasAgreed(words, talk),
      isAbsent,
      isOut: row.ended_at ? isAbsent : outAt !== null,
      outAt,
    }
  })
  const { id, field, wish, mode, zone, minutes, place, link, sequence } = row
  return {
    ...facts,
    fieldId: row.field_id,
    id,
    field,
    wish,
    mode,
    zone,
    minutes,
    place,
    link,
    sequence,
    people,
    names: people.map((person) => person.name).join(', '),
    comingNames: namesToMeet(people),
    stage,
    aim: aimOf(row),
    modeReason: row.mode_reason,
    movedAt: row.moved_at,
    clockStartedAt: row.clock_started_at,
    clockEndedAt: row.clock_ended_at,
    heldMinutes: row.held_minutes,
    questionCount: row.question_count,
    isConfirmed: row.is_confirmed,
    createdAt: row.created_at,
  }
}

/** All of a seeker's interviews, the newest first. */
export async function listInterviews(
  ctx: Context,
  seeker: SeekerId,
  filter: Omit<Filter, 'id'> = {},
): Promise<Interview[]> {
  const { rows } = await rowsOf(seeker, filter).execute(ctx.db)
  return rows.map((row) => interviewOf(row))
}

/** @returns nothing when there is none, or it is another's. */
export async function findInterview(
  ctx: Context,
  seeker: SeekerId,
  id: string,
): Promise<Interview | undefined> {
  const { rows } = await rowsOf(seeker, { id }).execute(ctx.db)
  return rows[0] && interviewOf(rows[0])
}

/** @throws AppError `not-found` when there is none, or it is another's. */
export async function getInterview(ctx: Context, seeker: SeekerId, id: string): Promise<Interview> {
  const found = await findInterview(ctx, seeker, id)
  if (!found) throw notFound()
  return found
}

/** A professional's word that a talk took place, given by a link that was theirs alone. */
export interface Confirmation {
  interviewId: string
  contactId: string
  at: Date
}

/** Who confirmed that these talks took place, the first word of each, earliest first. */
export async function listConfirmations(
  ctx: Context,
  seeker: SeekerId,
  interviewIds: readonly string[],
): Promise<Confirmation[]> {
  if (interviewIds.length === 0) return []
  return ctx.db
    .selectFrom('guest_answers')
    .select(['interview_id as interviewId', 'contact_id as contactId', (eb) => eb.fn.min('at').as('at')])
    .where('seeker_id', '=', seeker)
    .where('interview_id', 'in', interviewIds)
    .where('kind', '=', 'held')
    .groupBy(['interview_id', 'contact_id'])
    .orderBy('at')
    .execute()
}

/** A question of the plan. */
export interface Question {
  id: string
  topic: string | null
  text: string
  source: Source
  minutes: number
}

/** The plan's questions in their order. The ids are those that the notebook names its answers by. */
export async function listQuestions(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
): Promise<Question[]> {
  return await ctx.db
    .selectFrom('questions')
    .select(['id', 'topic', 'text', 'source', 'minutes'])
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', interviewId)
    .where('removed_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** What the assignment behind an interview wants asked, in its order; nothing without an assignment. */
export async function listRequired(
  ctx: Context,
  aim: Aim | null,
): Promise<{ topic: string | null; text: string }[]> {
  if (aim?.kind !== 'assignment' || !aim.courseId) return []
  return await ctx.db
    .selectFrom('assignment_questions')
    .select(['topic', 'text'])
    .where('course_id', '=', aim.courseId)
    .where('assignment_id', '=', aim.id)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** Whom an interview can be planned with: the given contacts as far as they are this seeker's and not removed. */
export async function listPeople(
  ctx: Context,
  seeker: SeekerId,
  contactIds: readonly string[],
): Promise<{ contactId: string; name: string; organization: string }[]> {
  if (contactIds.length === 0) return []
  const rows = await ctx.db
    .selectFrom('contacts')
    .select(['id', 'name', 'description', 'organization'])
    .where('seeker_id', '=', seeker)
    .where('id', 'in', contactIds)
    .where('removed_at', 'is', null)
    .execute()
  return rows
    .map(({ id, name, description, organization }) => ({
      contactId: id,
      name: contactName({ name, description }),
      organization,
    }))
    .toSorted((a, b) => contactIds.indexOf(a.contactId) - contactIds.indexOf(b.contactId))
}
