import { z } from 'zod'
import { emailField } from '../../shared/form-fields.ts'
import { phonesInside } from '../../shared/phones.ts'
import { longest, relationships, sources, webAddress } from './contacts.ts'

const line = (max: number = longest.line) => z.string().trim().max(max, 'form.too-long').default('')
const text = z.string().trim().max(longest.text, 'form.too-long').default('')

/** Several values in one box: one a line, or with commas or semicolons between. */
const several = (separator: RegExp) =>
  z
    .string()
    .default('')
    .transform((typed) => [
      ...new Set(
        typed
          .split(separator)
          .map((part) => part.trim())
          .filter(Boolean),
      ),
    ])

const emails = several(/[\s,;]+/).pipe(
  z
    .array(emailField)
    .max(longest.reach, 'contacts.too-many')
    .transform((found) => [...new Set(found)]),
)
const phones = z
  .string()
  .default('')
  .transform((typed) => [...new Set(phonesInside(typed))])
  .pipe(
    z
      .array(
        z
          .string()
          .max(longest.phone, 'form.too-long')
          .regex(/\d.*\d.*\d/, 'contacts.phone-invalid'),
      )
      .max(longest.reach, 'contacts.too-many'),
  )

const address = z.string().transform((typed, ctx) => {
  const found = webAddress(typed)
  if (found === null) ctx.addIssue({ code: 'custom', message: 'form.url' })
  return found ?? z.NEVER
})
const profileUrl = z
  .string()
  .trim()
  .default('')
  .transform((typed) => (typed === '' ? null : typed))
  .pipe(z.nullable(address))

/** A web address that may be left out: '' then. */
export const optionalAddress = z
  .string()
  .trim()
  .default('')
  .transform((typed, ctx) => {
    if (typed === '') return ''
    const found = webAddress(typed)
    if (found === null) ctx.addIssue({ code: 'custom', message: 'form.url' })
    return found ?? z.NEVER
  })
const links = several(/\s+/)
  .pipe(z.array(address).max(longest.reach, 'contacts.too-many'))
  .transform((found) => [...new Set(found)])

const fields = z.object({
  name: line(longest.name),
  description: line(longest.name),
  /** '' is not said yet. */
  relationship: z
    .enum(['', ...relationships])
    .default('')
    .transform((said) => (said === '' ? null : said)),
  howFound: text,
  why: text,
  organization: line(),
  title: line(),
  emails,
  phones,
  profileUrl,
  links,
  notes: text,
  /** Who led to this contact: '' for nobody, left out where the form does not ask. */
  ledBy: z.union([z.literal('').transform(() => null), z.uuid('form.choice')]).optional(),
})

/** A contact as the form posts it: everything as text. Somebody must be recognisable: a name, or a description. */
export const contactForm = fields.refine(({ name, description }) => Boolean(name || description), {
  path: ['name'],
  message: 'contacts.name-or-description',
  // Said at once with what else is wrong, not after it.
  when: ({ value }) => typeof value === 'object' && value !== null,
})

/** What a professional may put right themselves of how they were found and can be reached. */
export const correctable = fields.pick({ howFound: true, phones: true }).shape

export type ContactInput = z.output<typeof fields>

/** The search box and filters of the list, as they stand in the address; what makes no sense is left out. */
export const listQuery = z.object({
  q: z.string().trim().max(longest.name).catch('').default(''),
  relationship: z
    .enum([...relationships, 'unsaid'])
    .optional()
    .catch(undefined),
  state: z.enum(['unfinished', 'ready']).optional().catch(undefined),
  organization: z.string().trim().max(longest.line).catch('').default(''),
  source: z.enum(sources).optional().catch(undefined),
  /** Those the seeker works with: written down by hand, or with a reason to talk. */
  worked: z.literal('yes').optional().catch(undefined),
  asked: z.enum(['yes', 'no']).optional().catch(undefined),
  sort: z.enum(['name', 'newest']).catch('name').default('name'),
  /** Several people are being chosen for one interview. */
  choose: z.literal('yes').optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
  before: z.uuid().optional().catch(undefined),
  /** Whose page stands beside the list, where there is room for both. */
  open: z.uuid().optional().catch(undefined),
})
export type ListQuery = z.output<typeof listQuery>

/** The first page of everyone: nothing is searched for, left out or being chosen. */
export const isWholeList = ({ sort: _order, open: _beside, q, organization, ...rest }: ListQuery): boolean =>
  q === '' && organization === '' && Object.values(rest).every((value) => value === undefined)
