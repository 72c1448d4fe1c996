import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { notFound } from '../../shared/errors.ts'
import type { SeekerId } from '../accounts/index.ts'
import { addToField, ensureField } from '../fields/index.ts'
import type { OccupationFact } from './facts.ts'

export interface Taken {
  /** The name of a field; made if there is none of that name. */
  field: string
  titles: readonly string[]
  facts: readonly OccupationFact[]
}

/**
 * Copies titles and facts of an occupation into a field. What is there already stays as the seeker has it.
 * @returns the field, and how much was new
 */
export async function takeIntoField(
  outer: Context,
  seeker: SeekerId,
  { field, titles, facts }: Taken,
): Promise<{ fieldId: string; added: number }> {
  return inTransaction(outer, async (ctx) => {
    const fieldId = await ensureField(ctx, seeker, field)
    if (fieldId === null) throw notFound()
    const added = await addToField(
      ctx,
      { seeker, fieldId },
      {
        titles: titles.map((title) => ({ title, subfield: '' })),
        facts: facts.map(({ label, text, source }) => ({ label, text, source })),
      },
    )
    return { fieldId, added }
  })
}
