import { z } from 'zod'
import { longest, relationships } from '../contacts/index.ts'

/** What is typed at a prompt. An empty answer is fine for going on, and for nothing else. */
export const answerForm = z
  .object({
    id: z.uuid().optional().catch(undefined),
    who: z.string().trim().max(longest.name, 'form.too-long').default(''),
    work: z.string().trim().max(longest.line, 'form.too-long').default(''),
    place: z.string().trim().max(longest.line, 'form.too-long').default(''),
    howFound: z.string().trim().max(longest.text, 'form.too-long').default(''),
    relationship: z.enum(relationships),
    /** Stay and name another, or go on. */
    go: z.enum(['more', 'next']).catch('more').default('more'),
  })
  // What somebody does without saying who would be lost on the way.
  .refine(({ who, work, place, go }) => who !== '' || (go === 'next' && work === '' && place === ''), {
    path: ['who'],
    message: 'mapper.who-needed',
  })
export type AnswerInput = z.output<typeof answerForm>
