import type { Db } from '../../platform/db/index.ts'
import { notFound } from '../../shared/errors.ts'
import type { SeekerId } from '../accounts/index.ts'
import { contactNameIn } from '../contacts/index.ts'
import { type ActivityRecord, byRecency } from './activities.ts'
import { renewalOf } from './renewal.ts'

/** Which activities: all of a seeker's, or the one. */
interface Wanted {
  seeker: SeekerId
  activityId?: string
}

function readActivities(db: Db, { seeker, activityId }: Wanted) {
  const all = db
    .selectFrom('activities')
    .selectAll()
    .where('seeker_id', '=', seeker)
    .where('removed_at', 'is', null)
  return (activityId ? all.where('id', '=', activityId) : all).execute()
}

function readSessions(db: Db, { seeker, activityId }: Wanted) {
  const all = db
    .selectFrom('activity_sessions')
    .select(['activity_id', 'id', 'held_on', 'minutes', 'about'])
    .where('seeker_id', '=', seeker)
    .where('removed_at', 'is', null)
    .orderBy('held_on', 'desc')
    .orderBy('id', 'desc')
  return (activityId ? all.where('activity_id', '=', activityId) : all).execute()
}

function readPeople(db: Db, { seeker, activityId }: Wanted) {
  const all = db
    .selectFrom('activity_people as p')
    .innerJoin('contacts as c', (join) =>
      join.onRef('c.seeker_id', '=', 'p.seeker_id').onRef('c.id', '=', 'p.contact_id'),
    )
    .select(['p.activity_id', 'p.contact_id', 'c.organization'])
    .select(contactNameIn('c').as('name'))
    .where('p.seeker_id', '=', seeker)
    .where('c.removed_at', 'is', null)
    .orderBy('p.created_at')
    .orderBy('p.contact_id')
  return (activityId ? all.where('p.activity_id', '=', activityId) : all).execute()
}

async function readRecords(db: Db, wanted: Wanted): Promise<ActivityRecord[]> {
  const [activities, sessions, people] = await Promise.all([
    readActivities(db, wanted),
    readSessions(db, wanted),
    readPeople(db, wanted),
  ])
  const sessionsOf = Map.groupBy(sessions, (row) => row.activity_id)
  const peopleOf = Map.groupBy(people, (row) => row.activity_id)
  return activities.map((row) => ({
    id: row.id,
    kind: row.kind,
    name: row.name,
    organization: row.organization,
    role: row.role,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    link: row.link,
    outcome: row.outcome,
    notes: row.notes,
    fee: row.fee,
    studentRate: row.student_rate,
    renewsOn: row.renews_on,
    meetings: row.meetings,
    sessions: (sessionsOf.get(row.id) ?? []).map(({ id, held_on: heldOn, minutes, about }) => ({
      id,
      heldOn,
      minutes,
      about,
    })),
    people: (peopleOf.get(row.id) ?? []).map(({ contact_id: contactId, name, organization }) => ({
      contactId,
      name,
      organization,
    })),
  }))
}

/** All activities with their hours and people, what goes on first. */
export const listActivities = async (db: Db, seeker: SeekerId): Promise<ActivityRecord[]> =>
  (await readRecords(db, { seeker })).toSorted(byRecency)

/** @throws AppError `not-found` for what is not there, is removed, or is another's */
export async function getActivity(db: Db, seeker: SeekerId, activityId: string): Promise<ActivityRecord> {
  const [record] = await readRecords(db, { seeker, activityId })
  if (!record) throw notFound()
  return record
}

/** Where the seeker met a contact. */
export function listActivitiesOfContact(
  db: Db,
  seeker: SeekerId,
  contactId: string,
): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('activity_people as p')
    .innerJoin('activities as a', (join) =>
      join.onRef('a.seeker_id', '=', 'p.seeker_id').onRef('a.id', '=', 'p.activity_id'),
    )
    .select(['a.id', 'a.name'])
    .where('p.seeker_id', '=', seeker)
    .where('p.contact_id', '=', contactId)
    .where('a.removed_at', 'is', null)
    .orderBy('p.created_at')
    .execute()
}

/** An association whose membership ends. */
export interface Renewal {
  activityId: string
  name: string
  /** The last day of what is paid for, `YYYY-MM-DD`. */
  renewsOn: string
  /** Whether a rate for students is on record. */
  studentRate: boolean
}

/** An event that has a day. */
export interface EventDays {
  activityId: string
  name: string
  /** First and last day, `YYYY-MM-DD`. */
  from: string
  until: string
  /** Whether somebody who was met there is noted. */
  metAny: boolean
}

/**
 * Associations with a renewal date that are not left before it; and events with a day, and whether anybody met there is on
 * the list.
 */
export async function listActivityDays(
  db: Db,
  seeker: SeekerId,
): Promise<{ renewals: Renewal[]; events: EventDays[] }> {
  const rows = await db
    .selectFrom('activities as a')
    .select(['a.id', 'a.kind', 'a.name', 'a.starts_on', 'a.ends_on', 'a.renews_on', 'a.student_rate'])
    .select((row) =>
      row
        .exists(
          row
            .selectFrom('activity_people as p')
            .select('p.contact_id')
            .whereRef('p.seeker_id', '=', 'a.seeker_id')
            .whereRef('p.activity_id', '=', 'a.id'),
        )
        .as('met_any'),
    )
    .where('a.seeker_id', '=', seeker)
    .where('a.kind', 'in', ['association', 'event'])
    .where('a.removed_at', 'is', null)
    .orderBy('a.renews_on')
    .execute()
  const renewals = rows.flatMap(({ id, kind, name, renews_on, ends_on: endsOn, student_rate: rate }) => {
    const renewsOn = renewalOf({ kind, renewsOn: renews_on, endsOn })
    return renewsOn ? [{ activityId: id, name, renewsOn, studentRate: rate !== '' }] : []
  })
  const events = rows.flatMap(({ id, kind, name, starts_on, ends_on: endsOn, met_any: metAny }) => {
    const from = starts_on ?? endsOn
    return kind === 'event' && from
      ? [{ activityId: id, name, from, until: endsOn ?? from, metAny: Boolean(metAny) }]
      : []
  })
  return { renewals, events }
}
