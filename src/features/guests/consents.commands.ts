import type { Context } from '../../platform/context.ts'
import { notFound } from '../../shared/errors.ts'
import type { SeekerId } from '../accounts/index.ts'
import { getInterview } from '../interviews/index.ts'
import { listConsents } from './consents.queries.ts'
import { type ConsentKind, consentKinds } from './consents.ts'

interface Words {
  interviewId: string
  contactId: string
  kind: ConsentKind
  saidBy: 'professional' | 'seeker'
  granted: boolean
}

/** Writes one word about one consent; the same word again keeps its date. */
export async function writeConsents(ctx: Context, seeker: SeekerId, words: Words): Promise<void> {
  const { interviewId, contactId, kind, saidBy, granted } = words
  const now = ctx.clock.now()
  await ctx.db
    .insertInto('guest_consents')
    .values({
      seeker_id: seeker,
      interview_id: interviewId,
      contact_id: contactId,
      kind,
      said_by: saidBy,
      granted,
      at: now,
    })
    .onConflict((row) =>
      row
        .columns(['seeker_id', 'interview_id', 'contact_id', 'kind', 'said_by'])
        .doUpdateSet({ granted, at: now })
        .where('guest_consents.granted', '!=', granted),
    )
    .execute()
}

/**
 * Notes what the seeker was told in the talk. It stands as "noted by the student"; a box that was never ticked says
 * nothing, since nobody may have asked.
 * @throws AppError `not-found`
 */
export async function noteConsents(
  ctx: Context,
  seeker: SeekerId,
  {
    interviewId,
    contactId,
    granted,
  }: { interviewId: string; contactId: string; granted: readonly ConsentKind[] },
): Promise<void> {
  const { people } = await getInterview(ctx, seeker, interviewId)
  if (!people.some((person) => person.contactId === contactId)) throw notFound()
  const noted = (await listConsents(ctx, seeker, interviewId)).filter(
    (one) => one.contactId === contactId && one.saidBy === 'seeker',
  )
  for (const kind of consentKinds)
    if (granted.includes(kind) || noted.some((one) => one.kind === kind))
      await writeConsents(ctx, seeker, {
        interviewId,
        contactId,
        kind,
        saidBy: 'seeker',
        granted: granted.includes(kind),
      })
}
