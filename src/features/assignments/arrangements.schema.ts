import { createHash } from 'node:crypto'
import { z } from 'zod'
import { isLocalDate, isLocalTime } from '../../shared/dates.ts'
import { groupPrefix, longestGroup } from './groups-form.ts'
import { grantable } from './rules/finding.ts'

/** Characters of what the staff say with an answer. Our choice. */
export const longestNote = 500

export const exceptionForm = z.object({
  rule: z.enum(grantable, 'form.choice'),
  reason: z.string().trim().min(1, 'form.required').max(2000, 'form.too-long'),
})
export type ExceptionInput = z.output<typeof exceptionForm>

/**
 * Words with an answer. A form without them, such as an undo, leaves those that are there with the same answer.
 * `seen` is the `answerMark` that the form was drawn with; an undo knows what it takes back, and sends none.
 */
export const answerForm = z.object({
  note: z.string().trim().max(longestNote).optional(),
  seen: z.string().optional(),
})

/** What a form to answer was drawn with: the answer so far, and its words. */
export const answerMark = ({ answer, note }: { answer: string | null; note: string }): string =>
  createHash('sha256')
    .update(JSON.stringify([answer, note]))
    .digest('base64url')

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

export const extensionForm = z.object({
  stage: z.string(),
  date: z.string().trim().refine(isLocalDate, 'form.date'),
  time: z.string().trim().refine(isLocalTime, 'form.time'),
})
export type ExtensionInput = z.output<typeof extensionForm>

/** An undo names the time that it takes back; the button that takes back all of it does not. */
export const withdrawForm = z.object({
  until: z.iso
    .datetime()
    .transform((at) => new Date(at))
    .optional(),
})
