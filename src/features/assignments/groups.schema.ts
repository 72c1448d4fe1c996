import { z } from 'zod'
import { groupPrefix, longestGroup } from './groups-form.ts'

/** The group of each student, by the names of the fields (`groupField`). '' is no group. */
export const groupsForm = z
  .record(z.string(), z.string())
  .transform((values) =>
    Object.fromEntries(
      Object.entries(values).flatMap(([name, group]) =>
        name.startsWith(groupPrefix) ? [[name, group.trim().slice(0, longestGroup)]] : [],
      ),
    ),
  )

export const takeGroupsForm = z.object({ from: z.uuid('form.choice') })
