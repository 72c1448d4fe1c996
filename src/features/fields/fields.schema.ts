import { z } from 'zod'
import { optionalAddress } from '../contacts/index.ts'
import { textOfPosting } from './qualifications/index.ts'
import { answerers, longestField, nameKey, qualificationTypes, strengths } from './fields.ts'

const line = (max: number = longestField.line) => z.string().trim().max(max, 'form.too-long').default('')
const text = (max: number = longestField.text) => z.string().trim().max(max, 'form.too-long').default('')
const needed = (max: number = longestField.line) =>
  z.string('form.required').trim().min(1, 'form.required').max(max, 'form.too-long')

export const fieldForm = z.object({
  // A name of signs alone could not be found again.
  name: needed(longestField.name).refine((name) => nameKey(name) !== '', 'fields.name-invalid'),
  place: line(longestField.name),
  school: line(longestField.name),
  about: text(),
})
export type FieldInput = z.output<typeof fieldForm>

export const termForm = z.object({ word: needed(), meaning: text() })
export const titleForm = z.object({ title: needed(), subfield: line() })
export const organizationForm = z.object({
  name: needed(),
  link: optionalAddress,
  isLocal: z
    .literal('on')
    .optional()
    .transform((ticked) => ticked === 'on'),
})
export const factForm = z.object({ label: needed(), text: needed(longestField.text), source: line() })
export const questionForm = z.object({
  text: needed(1000),
  answeredBy: z.enum(answerers, 'form.choice').default('person'),
})

/**
 * A posting as it is pasted: its text, or at least where it stands. What comes out is the text that is kept: without the
 * marks, scripts and styles of a page's source.
 */
export const postingForm = z
  .object({
    title: line(),
    organization: line(),
    link: optionalAddress,
    pasted: z.string().trim().max(longestField.pasted, 'form.too-long').default(''),
  })
  .refine((typed) => typed.pasted !== '' || typed.link !== '', {
    path: ['pasted'],
    message: 'fields.posting-needs',
    // Said at once with what else is wrong, not after it.
    when: ({ value }) => typeof value === 'object' && value !== null,
  })
  .transform(({ pasted, ...typed }, { addIssue }) => {
    const text = textOfPosting(pasted)
    const { length } = text.trim()
    const path = ['pasted']
    if (length === 0 && typed.link === '')
      addIssue({ code: 'custom', path, message: 'fields.posting-no-words' })
    if (length > longestField.posting)
      addIssue({
        code: 'custom',
        path,
        message: 'form.too-long',
        params: { max: longestField.posting },
      })
    return { ...typed, text }
  })
export type PostingInput = z.output<typeof postingForm>

export const qualificationForm = z.object({
  text: needed(),
  type: z.enum(qualificationTypes, 'form.choice'),
})
export const mentionForm = qualificationForm.extend({
  strength: z.enum(strengths, 'form.choice').default('required'),
})
export type MentionInput = z.output<typeof mentionForm>
