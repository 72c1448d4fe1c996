import { createHash } from 'node:crypto'
import { z } from 'zod'
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
