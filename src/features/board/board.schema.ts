import { z } from 'zod'
import { boardLimits } from './board.ts'

const body = z.string().trim().min(1, 'form.required').max(boardLimits.body, 'form.too-long')
const title = z.string().trim().min(1, 'form.required').max(boardLimits.title, 'form.too-long')
const box = z
  .literal('yes')
  .optional()
  .transform((word) => word === 'yes')

export const postForm = z.object({
  kind: z.enum(['prompt', 'post', 'ask'], 'form.choice'),
  title,
  body,
  postFirst: box,
})
export type PostInput = z.output<typeof postForm>
export const replyForm = z.object({ body })

export const offerForm = z.object({
  thirdName: z.string().trim().min(1, 'form.required').max(200, 'form.too-long'),
  note: z.string().trim().max(boardLimits.note, 'form.too-long').default(''),
})
export type OfferInput = z.output<typeof offerForm>

export const acceptForm = z.object({
  name: z.string().trim().min(1, 'form.required').max(200, 'form.too-long'),
  reach: z.string().trim().min(1, 'form.required').max(300, 'form.too-long'),
  note: z.string().trim().max(boardLimits.note, 'form.too-long').default(''),
})
export type AcceptInput = z.output<typeof acceptForm>
