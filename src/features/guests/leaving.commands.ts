import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { addHours } from '../../shared/dates.ts'
import { guestPage } from '../../shared/defaults.ts'
import { forbidden } from '../../shared/errors.ts'
import { type SeekerId, seekerByGuest } from '../accounts/index.ts'
import { type Contact, eraseContact, listContactsById, listCopies } from '../contacts/index.ts'
import { isClosed, listInterviews, lockInterview } from '../interviews/index.ts'
import { eraseQuotes } from '../notebook/index.ts'
import { stopContact } from '../outreach/index.ts'
import { eraseFromSubmissions, textWithout, tracesOf } from '../submissions/index.ts'
import { type Reading, tellSeeker, writeAnswer } from './answering.commands.ts'
import { endInterview, leaveTalks } from './ending.commands.ts'
import type { Guest } from './guests.policy.ts'
import { getGuestContact, getGuestView } from './guests.queries.ts'
import { assertOwn } from './keeping.commands.ts'
import { addressOfKey } from './own-address.ts'

// How a professional leaves: by never being written to again, and by being erased.

/**
 * "Do not contact me again", by keyed hash. Nobody has to prove who they are to be left alone by the seeker who wrote, at
 * every address on record. Everybody else hears of it by a link of their own, and for the mailbox that it came to: of the
 * other addresses only the seeker says that they are the same person's (decision 17).
 * @throws AppError `guest-own-link` for the seeker
 */
export async function stopForGood(outer: Context, guest: Guest, reading: Reading): Promise<void> {
  if (guest.isSeeker) throw forbidden('guest-own-link')
  await inTransaction(outer, async (ctx) => {
    const { seekerId, interviewId } = guest
    const theirs = await listInterviews(ctx, seekerId, { contactId: guest.contactId })
    const others = theirs.filter(
      ({ id, endedAt, stage }) => id !== interviewId && !endedAt && !isClosed(stage),
    )
    // In one order for everybody: of two people of the same panels who leave at once, each would wait for the other.
    for (const id of [interviewId, ...others.map((other) => other.id)].toSorted())
      await lockInterview(ctx, seekerId, id)
    const view = await getGuestView(ctx, guest)
    await stopContact(ctx, seekerId, await getGuestContact(ctx, guest), 'seeker')
    if (guest.address)
      await stopContact(ctx, seekerId, { emails: [guest.address], profileUrl: null }, 'everyone')
    if (view.standing === 'stopped') return
    await stopTalk(ctx, guest, reading, view.guestName)
    // Nobody is to wait for them at another talk either.
    for (const { id } of others) await stopTalk(ctx, { ...guest, interviewId: id }, reading, view.guestName)
  })
}

/** Ends one talk with whoever stops, and tells the seeker of it. */
async function stopTalk(ctx: Context, guest: Guest, reading: Reading, name: string): Promise<void> {
  await writeAnswer(ctx, guest, { kind: 'stopped' }, reading)
  await endInterview(ctx, guest)
  await tellSeeker(ctx, guest, { kind: 'stopped', name })
}

/**
 * Erases this person with every seeker to whom the instance mailed a link for the same address, and who keeps it with
 * them still: identity, source, consents, answers, quotations and messages. A seeker's own thoughts, and what was handed
 * in, stay without the name.
 * @throws AppError `guest-needs-own`, `guest-own-link`
 */
export async function eraseGuest(outer: Context, guest: Guest): Promise<void> {
  assertOwn(guest)
  await inTransaction(outer, async (ctx) => {
    for (const { seekerId, contactId } of await listSameAddress(ctx, guest))
      await eraseFrom(ctx, seekerByGuest(seekerId), contactId)
  })
}

/** Everybody's contacts of this address. Whose address was put right since is somebody else, and stays. */
async function listSameAddress(ctx: Context, { seekerId, linkId }: Guest) {
  const rows = await ctx.db
    .selectFrom('guest_links as own')
    .innerJoin('guest_links as other', 'other.address_key', 'own.address_key')
    .innerJoin('contacts as c', (join) =>
      join.onRef('c.seeker_id', '=', 'other.seeker_id').onRef('c.id', '=', 'other.contact_id'),
    )
    .select(['other.seeker_id as seekerId', 'other.contact_id as contactId', 'own.address_key as key'])
    .select('c.emails')
    .distinct()
    .where('own.seeker_id', '=', seekerId)
    .where('own.id', '=', linkId)
    .execute()
  return rows.filter(({ emails, key }) => addressOfKey(ctx, emails, key) !== undefined)
}

/** Erases one contact with one seeker: who they are, what they said, and their name wherever it was put by us. */
export async function eraseFrom(ctx: Context, seeker: SeekerId, contactId: string): Promise<void> {
  // Whoever is off the list is still kept, and goes as well.
  const [contact] = await listContactsById(ctx.db, seeker, [contactId])
  if (!contact) return
  // The seeker's export has them too: a file that waits, or one that is being written of a moment ago, which ends by itself.
  await ctx.db.deleteFrom('account_exports').where('seeker_id', '=', seeker).execute()
  // Of a panel, nobody knows whose words they were.
  for (const { id, people } of await listInterviews(ctx, seeker, { contactId }))
    if (people.length === 1) await eraseQuotes(ctx, seeker, id)
  await leaveTalks(ctx, seeker, contact)
  await forgetIntroducer(ctx, seeker, contact)
  await eraseFromSubmissions(ctx, seeker, contact)
  await eraseContact(ctx, seeker, contactId)
}

/** Whoever was found by them stays, found by nobody's name: the next letter to that person says how they were found. */
async function forgetIntroducer(ctx: Context, seeker: SeekerId, introducer: Contact): Promise<void> {
  const traces = tracesOf(await listCopies(ctx.db, seeker, introducer.id))
  for (const { id, how_found } of await listFoundBy(ctx, seeker, introducer.id))
    await ctx.db
      .updateTable('contacts')
      .set({ how_found: textWithout(how_found, traces) })
      .where('seeker_id', '=', seeker)
      .where('id', '=', id)
      .execute()
}

/** Whom somebody led to, by their own link or in the seeker's words, and whoever was mentioned in a talk with them. */
const listFoundBy = (ctx: Context, seeker: SeekerId, contactId: string) =>
  ctx.db
    .selectFrom('contacts')
    .select(['id', 'how_found'])
    .where('seeker_id', '=', seeker)
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('contact_origins')
        .select('contact_id')
        .where('seeker_id', '=', seeker)
        .where('led_by', '=', contactId)
        .union(
          eb
            .selectFrom('guest_introductions')
            .select('new_contact_id as contact_id')
            .where('seeker_id', '=', seeker)
            .where('contact_id', '=', contactId)
            .where('new_contact_id', 'is not', null)
            .$castTo<{ contact_id: string }>(),
        )
        .union(
          eb
            .selectFrom('notebook_marks as mark')
            .innerJoin('interview_contacts as talk', (join) =>
              join
                .onRef('talk.seeker_id', '=', 'mark.seeker_id')
                .onRef('talk.interview_id', '=', 'mark.interview_id'),
            )
            .select('mark.contact_id')
            .where('mark.seeker_id', '=', seeker)
            .where('talk.contact_id', '=', contactId)
            .where('mark.contact_id', 'is not', null)
            .$castTo<{ contact_id: string }>(),
        ),
    )
    .forUpdate()
    .execute()

/** Forgets links that ended long ago, as the data register promises. */
export async function forgetOldGuestLinks(ctx: Context): Promise<void> {
  const before = addHours(ctx.clock.now(), -guestPage.keepDays * 24)
  await ctx.db.deleteFrom('guest_links').where('expires_at', '<', before).execute()
}
