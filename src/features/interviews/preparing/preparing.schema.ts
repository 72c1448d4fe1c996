import { z } from 'zod'
import { checkItems } from './checklist.ts'

export const checkSchema = z.object({
  item: z.enum(checkItems),
  done: z.enum(['yes', 'no']).transform((value) => value === 'yes'),
})

/** Sizes of card that the plan is printed on: the index card of the United States, and A6. */
export const cardSizes = ['3x5', 'a6'] as const
export type CardSize = (typeof cardSizes)[number]

export const isCardSize = (value: string | null): value is CardSize =>
  (cardSizes as readonly (string | null)[]).includes(value)
