import { z } from 'zod'
import { contactForm } from '../contacts/index.ts'
import { columnMeanings, type Mapping } from './imports.ts'

/** A page of the preview, counted from 1; whatever else is asked for is the first. */
export const pageNumber = z.coerce.number().int().min(1).max(10_000).catch(1)

/** A row somebody completed: what a contact needs to be recognised. */
export const fixForm = z.object({
  row: z.coerce.number().int(),
  page: pageNumber,
  name: z.string().trim().min(1, 'imports.fix-name').max(200, 'form.too-long'),
  organization: contactForm.shape.organization,
  title: contactForm.shape.title,
  emails: contactForm.shape.emails,
})
export type FixedRow = Omit<z.output<typeof fixForm>, 'page'>

const meaning = z.enum(columnMeanings).or(z.literal('')).catch('')

/** What the columns hold, from `column-0` on. Somebody must be recognisable: one column is a name. */
export function mappingIn(values: Readonly<Record<string, string>>, columns: number): Mapping | 'no-name' {
  const chosen = Array.from({ length: columns }, (_, at) => meaning.parse(values[`column-${at}`] ?? ''))
  if (!chosen.some((one) => one === 'full' || one === 'given' || one === 'family')) return 'no-name'
  return { columns: chosen, headerless: values['headerless'] === 'on' }
}
