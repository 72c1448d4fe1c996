import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { type Locale, translator } from '../../i18n/index.ts'
import { oneLine } from '../../platform/mail/index.ts'
import { conflict, forbidden } from '../../shared/errors.ts'
import { findAccount } from '../accounts/index.ts'
import { editContact, lockContact } from '../contacts/index.ts'
import { comingWord, getInterview, hasLeft, setChecked } from '../interviews/index.ts'
import { eraseQuote } from '../notebook/index.ts'
import { takeNameFromSubmissions } from '../submissions/index.ts'
import { act, isDate, type Reading } from './answering.commands.ts'
import { findAskedAddress } from './addresses.queries.ts'
import { countOwnLink, takePlace } from './asked-letters.commands.ts'
import { type ConsentKind, consentKinds } from './consents.ts'
import { writeConsents } from './consents.commands.ts'
import { ownLinkText } from './emails/calendar-letter.ts'
import type { Correctable } from './correction-form.ts'
import { wordsFrom } from './guests.ts'
import type { Guest } from './guests.policy.ts'
import { listStandingAnswers } from './guests.queries.ts'
import { listQuotes } from './kept.queries.ts'
import { makeOwnLink } from './own-link.commands.ts'
import type { LetterKind } from './undelivered.ts'

// What only the professional may do: by a link that the instance mailed to them, and to nobody else.

/** @throws AppError `guest-own-link` for the seeker, `guest-needs-own` for a link that passed through the seeker's hands */
export function assertOwn(guest: Guest): void {
  if (guest.isSeeker) throw forbidden('guest-own-link')
  if (guest.purpose !== 'own') throw forbidden('guest-needs-own')
}

/**
 * Mails a link of their own to the professional, at the address on record and no other.
 * @throws AppError `guest-no-address` where there is none or nothing can be mailed, `guest-letter-later` where a cap is
 * reached, `guest-own-link`, `too-many`
 */
export async function mailOwnLink(outer: Context, guest: Guest, locale: Locale): Promise<void> {
  if (guest.isSeeker) throw forbidden('guest-own-link')
  const { seekerId, contactId, interviewId } = guest
  const email = await findAskedAddress(outer, seekerId, contactId)
  if (!email) throw conflict('guest-no-address')
  await countOwnLink(outer, { seeker: seekerId, email })
  await inTransaction(outer, async (ctx) => {
    const place = await takePlace(ctx, seekerId, email)
    if (place === 'none') throw conflict('guest-letter-later')
    const t = translator(locale)
    const name = (await findAccount(ctx, seekerId))?.name ?? ''
    const link = await makeOwnLink(ctx, seekerId, { interviewId, contactId, email })
    await ctx.mail.send(ctx, {
      to: email,
      subject: oneLine(t('guests.own-letter-subject', { name })),
      text: ownLinkText(t, { name, link }),
      accountId: null,
      topic: 'guest',
      ref: { seekerId, contactId, interviewId, what: 'own-link' satisfies LetterKind, place },
    })
  })
}

/**
 * What they allow, each by itself; what is not among `granted` is not allowed any more. A name that they do not allow
 * goes from what was handed in with it, too.
 */
export async function consent(ctx: Context, guest: Guest, granted: readonly ConsentKind[]): Promise<void> {
  assertOwn(guest)
  await inTransaction(ctx, async (ctx) => {
    for (const kind of consentKinds)
      await writeConsents(ctx, guest.seekerId, {
        interviewId: guest.interviewId,
        contactId: guest.contactId,
        kind,
        saidBy: 'professional',
        granted: granted.includes(kind),
      })
    if (!granted.includes('name')) await takeNameFromSubmissions(ctx, guest.seekerId, { id: guest.contactId })
  })
}

/** "I will be there" before the talk, of the date that stood on the page; "we talked" after it. */
export type Confirmation = { what: 'confirmed'; at: Date } | { what: 'held' }

/**
 * Takes such a word, from the professional alone.
 * @throws AppError `talk-changed` where it is not what there is to say by now, or another date stands; as `act` does
 */
export async function confirmTalk(
  ctx: Context,
  guest: Guest,
  word: Confirmation,
  reading: Reading,
): Promise<void> {
  assertOwn(guest)
  await act<'held' | 'confirmed'>(ctx, guest, reading, (view) => {
    const isOver = view.standing === 'past' || view.standing === 'passed'
    if (word.what === 'held') {
      if (!isOver) throw conflict('talk-changed')
      return { may: 'confirm', words: { kind: 'held' } }
    }
    if (isOver || !isDate(view, word.at)) throw conflict('talk-changed')
    return {
      may: 'confirm',
      words: { kind: 'confirmed', times: [word.at] },
      change: (ctx) => tickConfirmed(ctx, guest),
    }
  })
}

/** With everybody's word who comes, the seeker has nothing to ask about the date any more. */
async function tickConfirmed(ctx: Context, { seekerId, interviewId }: Guest): Promise<void> {
  const interview = await getInterview(ctx, seekerId, interviewId)
  const answers = await listStandingAnswers(ctx, seekerId, interviewId)
  const isConfirmed = interview.people.every((person) => {
    const words = wordsFrom(answers, person, interview)
    return comingWord(words, interview) || hasLeft(words, interview)
  })
  if (isConfirmed) await setChecked(ctx, seekerId, interviewId, { item: 'confirm', done: true })
}

/**
 * Takes one of their quotations out of the seeker's notebook, of any talk with them alone.
 * @throws AppError `guest-needs-own`, `guest-own-link`
 */
export async function takeOutQuote(ctx: Context, guest: Guest, markId: string): Promise<void> {
  assertOwn(guest)
  const quote = (await listQuotes(ctx, guest)).find(({ id }) => id === markId)
  if (quote) await eraseQuote(ctx, guest.seekerId, { interviewId: quote.interviewId, markId })
}

/** Who they are, how they can be reached, and how they were found, as they want it. */
export async function correctIdentity(
  ctx: Context,
  guest: Guest,
  input: Pick<Correctable, 'name' | 'title' | 'organization'> & Partial<Correctable>,
): Promise<void> {
  assertOwn(guest)
  const { seekerId, contactId } = guest
  await inTransaction(ctx, async (ctx) => {
    const contact = await lockContact(ctx, seekerId, contactId)
    await editContact(ctx, seekerId, contactId, { ...contact, ...input })
  })
}
