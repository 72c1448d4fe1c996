import type { Context } from '../../../platform/context.ts'
import { inTransaction } from '../../../platform/db/index.ts'
import { type Locale, translator } from '../../../i18n/index.ts'
import { oneLine } from '../../../platform/mail/index.ts'
import { emailKey } from '../../../shared/email.ts'
import { conflict } from '../../../shared/errors.ts'
import { phoneIdentity } from '../../../shared/phones.ts'
import { findAccount, type SeekerId } from '../../accounts/index.ts'
import { contactName, createContact, findContact, naming } from '../../contacts/index.ts'
import { eraseFrom } from '../leaving.commands.ts'
import type { Colleague } from './introductions.policy.ts'
import { getIntroduction, introductionStateOf } from './introductions.queries.ts'
import type { ShareInput } from './introductions.schema.ts'

/** Locks one introduction for the rest of the transaction: two presses come one after the other. */
async function lock(ctx: Context, { seekerId, introductionId, isOwn }: Colleague) {
  await ctx.db
    .selectFrom('guest_introductions')
    .select('id')
    .where('seeker_id', '=', seekerId)
    .where('id', '=', introductionId)
    .forUpdate()
    .execute()
  const row = await getIntroduction(ctx, seekerId, introductionId)
  return { row, state: introductionStateOf(row, isOwn, ctx.clock.now()) }
}

interface Answer {
  state: 'accepted' | 'declined'
  newContactId: string | null
  note: string
}

/**
 * Writes an answer. The name that somebody else gave is forgotten with a yes; with a no it stays until the offer runs
 * out, as without an answer: its going would tell whoever gave it.
 */
const write = (ctx: Context, { seekerId, introductionId }: Colleague, answer: Answer) =>
  ctx.db
    .updateTable('guest_introductions')
    .set({
      state: answer.state,
      new_contact_id: answer.newContactId,
      note: answer.note,
      ...(answer.state === 'accepted' && { colleague: null }),
      answered_at: ctx.clock.now(),
    })
    .where('seeker_id', '=', seekerId)
    .where('id', '=', introductionId)
    .execute()

/**
 * The colleague's yes: from here on, and not before, they stand on the seeker's list, with what they chose to share.
 * @returns whether this is whoever said yes, now or with the same words before: the link of their own is for them alone
 * @throws AppError `introduction-over` when it ran out or a yes was taken back
 */
export async function acceptIntroduction(
  outer: Context,
  colleague: Colleague,
  shared: ShareInput,
): Promise<boolean> {
  return await inTransaction(outer, async (ctx) => {
    const { seekerId } = colleague
    const { row, state } = await lock(ctx, colleague)
    if (row.state === 'accepted') return colleague.isOwn || (await sharedBefore(ctx, seekerId, row, shared))
    if (state !== 'offered') throw conflict('introduction-over')
    const locale = (await findAccount(ctx, seekerId))?.locale ?? 'en'
    const friend = await findContact(ctx.db, seekerId, row.contact_id)
    const friendName = friend ? contactName(friend) : ''
    const newContactId = await createContact(
      ctx,
      seekerId,
      {
        name: shared.name,
        title: shared.title,
        organization: shared.organization,
        emails: [shared.email].filter(Boolean),
        phones: [shared.phone].filter(Boolean),
        howFound: translator(locale)('guests.introduced-by', { name: friendName }),
        ...(friend && { ledBy: friend.id }),
      },
      { source: 'mentioned' },
    )
    await write(ctx, colleague, { state: 'accepted', newContactId, note: shared.note })
    await tellOfYes(ctx, seekerId, { locale, friendId: row.contact_id, friendName, newContactId })
    return true
  })
}

/** Whether a form says what was shared with the yes: the same form twice, as from two taps. */
async function sharedBefore(
  ctx: Context,
  seeker: SeekerId,
  { new_contact_id, note }: { new_contact_id: string | null; note: string },
  shared: ShareInput,
): Promise<boolean> {
  const contact = new_contact_id ? await findContact(ctx.db, seeker, new_contact_id) : undefined
  if (!contact) return false
  const { name, title, organization, emails, phones } = contact
  return (
    [name, title, organization, note].join('\n') ===
      [shared.name, shared.title, shared.organization, shared.note].join('\n') &&
    emails.join() === (shared.email && emailKey(shared.email)) &&
    phones.map(phoneIdentity).join() === (shared.phone && phoneIdentity(shared.phone))
  )
}

/** By mail, that somebody said yes and where to read it: who it is travels in no letter. */
async function tellOfYes(
  ctx: Context,
  seeker: SeekerId,
  {
    locale,
    friendId,
    friendName,
    newContactId,
  }: { locale: Locale; friendId: string; friendName: string; newContactId: string },
): Promise<void> {
  const account = await findAccount(ctx, seeker)
  if (!account || !ctx.mail.reachesSomebody) return
  const t = translator(locale)
  const subject = oneLine(t('guests.introduced-subject', { name: friendName }))
  const text = [subject, t('guests.letter-end'), `${ctx.origin}/contacts/${newContactId}`].join('\n\n')
  const ref = naming([friendId])
  await ctx.mail.send(ctx, { to: account.email, subject, text, accountId: seeker, ref })
}

/**
 * A no, of which the seeker hears nothing; after a yes it takes everything back that was shared, and calls off a talk that
 * was agreed since: by the link that is the colleague's alone.
 * @returns what came of it; undefined where a yes had been taken back before
 * @throws AppError `introduction-over` when it ran out, or a yes was given and whoever introduced them has this link
 */
export async function declineIntroduction(
  outer: Context,
  colleague: Colleague,
): Promise<'declined' | 'withdrawn' | undefined> {
  return await inTransaction(outer, async (ctx) => {
    const { row, state } = await lock(ctx, colleague)
    if (state === 'expired' || state === 'answered') throw conflict('introduction-over')
    await write(ctx, colleague, { state: 'declined', newContactId: null, note: '' })
    if (row.new_contact_id) await eraseFrom(ctx, colleague.seekerId, row.new_contact_id)
    return state === 'accepted' ? 'withdrawn' : state === 'offered' ? 'declined' : undefined
  })
}
