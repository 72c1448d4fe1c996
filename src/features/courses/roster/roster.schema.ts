import { z } from 'zod'
import { longestRoster } from './roster.ts'

const cell = z.string().max(254).nullable()

/** A list that was looked at comes back with the button that takes it over. */
export const rosterRows = z
  .array(
    z.object({
      name: z.string().min(1).max(200),
      email: cell,
      sisId: cell,
      lmsId: cell,
      loginId: cell,
      section: cell,
    }),
  )
  .max(longestRoster)

export const matchForm = z.object({ accountId: z.uuid('roster.match-nobody') })
