import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import type { LocalDate } from '../../shared/dates.ts'
import { removedForGood } from '../../shared/defaults.ts'
import { notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import { rowMatches } from '../../shared/row-matches.ts'
import type { SeekerId } from '../accounts/index.ts'
import {
  addContact,
  type Contact,
  editContact,
  fillIn,
  findContact,
  lockSurvivor,
} from '../contacts/index.ts'
import { listActivitiesOfContact } from './activities.queries.ts'
import type { ActivityInput, SessionInput } from './activities.schema.ts'

/** One activity of one seeker. */
export interface ActivityKey {
  seeker: SeekerId
  activityId: string
}

/** The columns in which whatever belongs to an activity says so. */
const ofActivity = ({ seeker, activityId }: ActivityKey) => ({ seeker_id: seeker, activity_id: activityId })

/** What only associations have stays with what has become another kind, so that choosing another kind loses nothing. */
const columnsOf = ({ startsOn, endsOn, studentRate, renewsOn, ...same }: ActivityInput) => ({
  ...same,
  starts_on: startsOn,
  ends_on: endsOn,
  student_rate: studentRate,
  renews_on: renewsOn,
})

/**
 * Writes an activity down.
 * @param id the identifier the form already carried, so that posting it twice makes one, as it was said last (decision 33)
 * @returns its id
 */
export async function addActivity(
  outer: Context,
  seeker: SeekerId,
  { id = newId(), ...input }: ActivityInput & { id?: string },
): Promise<string> {
  return inTransaction(outer, async (ctx) => {
    const now = ctx.clock.now()
    const columns = { ...columnsOf(input), updated_at: now }
    await ctx.db
      .insertInto('activities')
      .values({ seeker_id: seeker, id, ...columns, created_at: now })
      .onConflict((on) => on.columns(['seeker_id', 'id']).doUpdateSet({ ...columns, removed_at: null }))
      .execute()
    return id
  })
}

type Change = Partial<ReturnType<typeof columnsOf>> & { removed_at?: Date | null }

/** Writes to an activity that is on the list (or, to restore it, was) and holds it for the rest of the transaction. */
async function change(ctx: Context, { seeker, activityId }: ActivityKey, columns: Change): Promise<void> {
  const row = await ctx.db
    .updateTable('activities')
    .set({ ...columns, updated_at: ctx.clock.now() })
    .where('seeker_id', '=', seeker)
    .where('id', '=', activityId)
    .$if(columns.removed_at !== null, (query) => query.where('removed_at', 'is', null))
    .returning('id')
    .executeTakeFirst()
  if (!row) throw notFound()
}

/** Holds an activity for the rest of the transaction. @throws AppError `not-found` */
export const lockActivity = (ctx: Context, key: ActivityKey): Promise<void> => change(ctx, key, {})

/** @throws AppError `not-found` */
export const editActivity = (outer: Context, key: ActivityKey, input: ActivityInput): Promise<void> =>
  inTransaction(outer, (ctx) => change(ctx, key, columnsOf(input)))

/** Moves the renewal of a membership, and its last day, once it is paid. @throws AppError `not-found` */
export const moveRenewal = (
  outer: Context,
  key: ActivityKey,
  { renewsOn, endsOn }: { renewsOn: LocalDate; endsOn: LocalDate | null },
): Promise<void> => inTransaction(outer, (ctx) => change(ctx, key, { renews_on: renewsOn, ends_on: endsOn }))

/**
 * Takes an activity off the list with its hours. The people met stay contacts; for 30 days it can be undone.
 * @throws AppError `not-found`
 */
export const removeActivity = (outer: Context, key: ActivityKey): Promise<void> =>
  inTransaction(outer, (ctx) => change(ctx, key, { removed_at: ctx.clock.now() }))

/** Brings a removed activity back. @throws AppError `not-found` */
export const restoreActivity = (outer: Context, key: ActivityKey): Promise<void> =>
  inTransaction(outer, (ctx) => change(ctx, key, { removed_at: null }))

/**
 * Adds time spent.
 * @param id the identifier the form already carried, so that posting it twice counts once; a form that says something else
 * now, or whose hours were taken out since, makes another entry (decision 33)
 * @returns the entry's id. @throws AppError `not-found`
 */
export async function addSession(
  outer: Context,
  key: ActivityKey,
  { id = newId(), heldOn, hours, about }: SessionInput & { id?: string },
): Promise<string> {
  return inTransaction(outer, async (ctx) => {
    await change(ctx, key, {})
    const known = await ctx.db
      .selectFrom('activity_sessions')
      .select(['held_on', 'minutes', 'about', 'removed_at'])
      .where((eb) => eb.and(ofActivity(key)))
      .where('id', '=', id)
      .executeTakeFirst()
    const said = { held_on: heldOn, minutes: hours, about }
    if (known && !known.removed_at && rowMatches(known, said)) return id
    const row = {
      ...ofActivity(key),
      id: known ? newId() : id,
      ...said,
      created_at: ctx.clock.now(),
    }
    await ctx.db.insertInto('activity_sessions').values(row).execute()
    return row.id
  })
}

async function setSessionRemoved(outer: Context, key: ActivityKey & { sessionId: string; at: Date | null }) {
  await inTransaction(outer, async (ctx) => {
    await change(ctx, key, {})
    const row = await ctx.db
      .updateTable('activity_sessions')
      .set({ removed_at: key.at })
      .where((eb) => eb.and(ofActivity(key)))
      .where('id', '=', key.sessionId)
      .returning('id')
      .executeTakeFirst()
    if (!row) throw notFound()
  })
}

/** @throws AppError `not-found` */
export const removeSession = (ctx: Context, key: ActivityKey & { sessionId: string }): Promise<void> =>
  setSessionRemoved(ctx, { ...key, at: ctx.clock.now() })

/** @throws AppError `not-found` */
export const restoreSession = (ctx: Context, key: ActivityKey & { sessionId: string }): Promise<void> =>
  setSessionRemoved(ctx, { ...key, at: null })

/**
 * Notes that somebody on the list was met there; where that is known, only what is empty of them is filled in.
 * @param howFound in the seeker's words, such as "Met at the health career fair", where nothing is said of it yet
 * @returns the contact as it was, and whether they were among the people met there already
 * @throws AppError as `fillIn`
 */
export async function addPersonMet(
  outer: Context,
  key: ActivityKey & { contactId: string },
  howFound: string,
): Promise<{ contact: Contact; wasKnown: boolean }> {
  return inTransaction(outer, async (ctx) => {
    await change(ctx, key, {})
    const said = { title: '', organization: '', howFound, relationship: null }
    const { contact } = await fillIn(ctx, key.seeker, key.contactId, said)
    const filled = contact.howFound === '' ? howFound : null
    return { contact, wasKnown: !(await notePersonMet(ctx, key, contact.id, filled)) }
  })
}

/**
 * @param filled what it filled in of how they were found
 * @returns whether it is news
 */
async function notePersonMet(
  ctx: Context,
  key: ActivityKey,
  contactId: string,
  filled: string | null,
): Promise<boolean> {
  const row = await ctx.db
    .insertInto('activity_people')
    .values({
      ...ofActivity(key),
      contact_id: contactId,
      created_at: ctx.clock.now(),
      filled_how_found: filled,
    })
    .onConflict((on) => on.doNothing())
    .returning('contact_id')
    .executeTakeFirst()
  // Words that were emptied meanwhile and are filled in again are what taking them out takes back.
  if (!row && filled !== null)
    await ctx.db
      .updateTable('activity_people')
      .set({ filled_how_found: filled })
      .where((eb) => eb.and(ofActivity(key)))
      .where('contact_id', '=', contactId)
      .execute()
  return row !== undefined
}

/**
 * Puts somebody who was met there on the list of contacts.
 * @param person.howFound in the seeker's words, such as "Met at the health career fair"
 * @throws AppError `not-found`
 */
export async function addNewPersonMet(
  outer: Context,
  key: ActivityKey,
  { id, ...person }: { id: string; howFound: string } & ({ name: string } | { description: string }),
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await change(ctx, key, {})
    const contactId = await addContact(ctx, key.seeker, person, { id, source: 'activity' })
    await notePersonMet(ctx, key, contactId, person.howFound)
  })
}

/**
 * The contact stays on the list, without the words that adding them here filled in: those of another activity where they
 * were met take their place. Whoever is out already stays out, such as at a second press of the button.
 * @param key.contactId whom a page named, who may be one with another by now
 * @param metAt how somebody was found who was met at an activity, in the seeker's words
 * @returns how they were found, where that changed
 * @throws AppError `not-found`
 */
export async function removePersonMet(
  outer: Context,
  key: ActivityKey & { contactId: string },
  metAt: (activity: { name: string }) => string,
): Promise<string | undefined> {
  return inTransaction(outer, async (ctx) => {
    await change(ctx, key, {})
    // Held before it is read: what another device writes of them meanwhile is not written over.
    const { id: contactId } = await lockSurvivor(ctx, key.seeker, key.contactId)
    const row = await ctx.db
      .deleteFrom('activity_people')
      .where((eb) => eb.and(ofActivity(key)))
      .where('contact_id', '=', contactId)
      .returning('filled_how_found as filled')
      .executeTakeFirst()
    // Nobody is changed who was taken off the list since, and no words that the seeker wrote.
    const listed = await findContact(ctx.db, key.seeker, contactId)
    if (!row?.filled || listed?.howFound !== row.filled) return undefined
    const [other] = await listActivitiesOfContact(ctx.db, key.seeker, contactId)
    const howFound = other ? metAt(other) : ''
    await editContact(ctx, key.seeker, contactId, { ...listed, howFound })
    if (other)
      await ctx.db
        .updateTable('activity_people')
        .set({ filled_how_found: howFound })
        .where((eb) => eb.and(ofActivity({ ...key, activityId: other.id })))
        .where('contact_id', '=', contactId)
        .execute()
    return howFound === row.filled ? undefined : howFound
  })
}

/** Erases activities and hours that were removed long ago. */
export async function purgeRemovedActivities(ctx: Context): Promise<void> {
  const before = removedForGood(ctx.clock.now())
  for (const table of ['activities', 'activity_sessions'] as const)
    await ctx.db.deleteFrom(table).where('removed_at', '<', before).execute()
}
