import type { z } from 'zod'
import type { MessageKey, Translate } from '../../i18n/index.ts'
import { AppError, badRequest, tooLarge } from '../../shared/errors.ts'
import {
  type MergeConflict,
  type MergeKind,
  mergeFormValues,
  readBase,
  type FormValues,
} from '../../shared/merge.ts'
import type { Flash } from './visit.ts'

/** What a form posted: texts trimmed of nothing, every repeated name kept in order. */
export interface FormBody {
  /** The last value of each name, for filling the form again. */
  values: Readonly<Record<string, string>>
  all(name: string): string[]
  file(name: string): File | undefined
}

export interface FormError {
  /** A key of the catalogue, such as `form.required`. */
  key: string
  params: Record<string, string | number>
}
export type FormErrors = Readonly<Record<string, FormError>>

/** What a form's page draws it with once more: what was typed, and what is wrong with it. */
export interface RefusedForm {
  errors: FormErrors
  values: FormBody['values']
}

export type Parsed<T> = { ok: true; value: T } | ({ ok: false } & RefusedForm)

function errorOf(issue: z.core.$ZodIssue): FormError {
  const params: Record<string, string | number> = {}
  if ('maximum' in issue) params['max'] = Number(issue.maximum)
  if ('minimum' in issue) params['min'] = Number(issue.minimum)
  if (issue.code === 'custom') Object.assign(params, issue.params)
  if (issue.message.includes('.') && !issue.message.includes(' ')) return { key: issue.message, params }
  if (issue.code === 'too_big') return { key: 'form.too-long', params }
  if (issue.code === 'too_small')
    return { key: params['min'] === 1 ? 'form.required' : 'form.too-short', params }
  if (issue.code === 'invalid_value') return { key: 'form.choice', params }
  return { key: 'form.invalid', params }
}

/**
 * Checks a form against a schema. A name that ends in `[]` arrives as an array under the name without it.
 * The schema's messages are keys of the catalogue (`z.string().min(1, 'form.required')`).
 */
export function parseForm<T>(schema: z.ZodType<T>, form: FormBody): Parsed<T> {
  const input = Object.fromEntries(
    Object.entries(form.values).map(([name, value]) =>
      name.endsWith('[]') ? [name.slice(0, -2), form.all(name)] : [name, value],
    ),
  )
  const parsed = schema.safeParse(input)
  if (parsed.success) return { ok: true, value: parsed.data }
  const errors: Record<string, FormError> = {}
  for (const issue of parsed.error.issues) errors[String(issue.path[0] ?? '')] ??= errorOf(issue)
  return { ok: false, errors, values: form.values }
}

export interface OnRecord<T> {
  /** What is on record by now, by the names of the form's fields. */
  stored: FormValues
  /** What each field holds; one value where nothing is said. */
  mergeKindOf?: (name: string) => MergeKind
  /** How what the form says would be on record, so that "example.org" beside "https://example.org" is no change. */
  formValuesOf?: (value: T) => FormValues
  /** The other way around, where the fields show it otherwise than it is on record. */
  typedOf?: (values: FormValues) => FormValues
}

/**
 * Reads a form that may be open in two windows: what it changed of what it showed (`base`) is put into what is on record
 * by now, and the whole is checked. What is wrong by itself comes back as it was typed; what is wrong only together (a last
 * day that is before the other window's first) as it came to stand, so that its writer sees why.
 * @returns with it the values put together, and the fields that both windows had changed
 */
export function parseMerged<T>(
  schema: z.ZodType<T>,
  form: FormBody,
  { stored, mergeKindOf, formValuesOf, typedOf = (values) => values }: OnRecord<T>,
): { parsed: Parsed<T>; values: FormValues; conflicts: MergeConflict[] } {
  const read = parseForm(schema, form)
  if (!read.ok) return { parsed: read, values: form.values, conflicts: [] }
  const mine = formValuesOf ? formValuesOf(read.value) : form.values
  // A form that does not say what it showed takes what is on record as read.
  const base = readBase(form.values['base']) ?? stored
  const { values, conflicts } = mergeFormValues(base, mine, stored, mergeKindOf)
  const parsed = parseForm(schema, { ...form, values })
  if (parsed.ok) return { parsed, values, conflicts }
  const together = { ...form.values, ...typedOf(values), base: JSON.stringify(stored) }
  return { parsed: { ...parsed, values: together }, values, conflicts }
}

/**
 * What a command refused, said as `parseForm` says what is wrong with a form: at the field it is about ('' for all of it),
 * with what was typed, and with the status to answer with.
 * @param shown statuses that a form shows although its writer can do nothing about them
 * @throws what it was given, where the form's writer can do nothing about it: signed out, not there, not allowed, broken
 */
export function refusal(
  error: unknown,
  field: string,
  values: FormBody['values'],
  shown: readonly number[] = [],
): RefusedForm & { status: number } {
  if (!(error instanceof AppError) || error.status >= 500) throw error
  const { code, params, status } = error
  if ([401, 403, 404].includes(status) && !shown.includes(status)) throw error
  return { values, errors: { [field]: { key: `error.${code}`, params } }, status }
}

/**
 * What is said after `mergeFormValues`: which fields to read once more, and what gave way there.
 * @param labels what stands above each field
 * @param shownAs what gave way in a field, in words where the field holds a choice; '' says only which field it is
 * @returns nothing where no field was changed in two windows
 */
export function mergedFlash(
  t: Translate,
  conflicts: readonly MergeConflict[],
  labels: Readonly<Record<string, MessageKey>> | ((name: string) => string),
  shownAs: (conflict: MergeConflict) => string = ({ discarded }) => discarded,
): Flash | undefined {
  const labelOf = typeof labels === 'function' ? labels : (name: string) => t(labels[name]!)
  const parts = conflicts.map((conflict) => {
    const [label, other] = [short(labelOf(conflict.name)), short(shownAs(conflict))]
    return other === '' ? label : t('form.gave-way', { label, other })
  })
  if (parts.length === 0) return undefined
  const named = [...new Set(parts)]
  const more = named.length > mostNamed ? ' …' : ''
  return { key: 'form.merged', params: { parts: named.slice(0, mostNamed).join(' · ') + more } }
}

/** The word after an act has to fit into a cookie of 4 kB, as base64 of what may be three bytes a character. */
const mostNamed = 5
const mostCharacters = 60

function short(text: string): string {
  const characters = [...text]
  return characters.length > mostCharacters ? `${characters.slice(0, mostCharacters).join('')}…` : text
}

const drainAtMost = 1_000_000_000

/**
 * Reads a body up to a number of bytes. What is longer is read to its end and thrown away, since a
 * browser shows our answer only once it has sent everything.
 * @throws AppError `too-large` (413)
 */
export async function readBody(request: Request, maxBytes: number): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength
    if (length <= maxBytes) chunks.push(chunk)
    else chunks.length = 0
    if (length > drainAtMost) break
  }
  if (length > maxBytes) throw tooLarge('too-large', { limit: `${Math.floor(maxBytes / 1_000_000) || 1} MB` })
  return Buffer.concat(chunks)
}

/** @throws AppError `bad-request` (400) when the body is no form. */
export async function readForm(request: Request, maxBytes: number): Promise<FormBody> {
  const body = await readBody(request, maxBytes)
  const type = request.headers.get('content-type') ?? 'application/x-www-form-urlencoded'
  const data = await new Response(body, { headers: { 'content-type': type } })
    .formData()
    .catch((cause: unknown) => {
      throw badRequest(cause)
    })
  // By name, once: a body of names alone would else be read through again for each of them.
  const texts = new Map<string, string[]>()
  for (const [name, value] of data.entries()) {
    if (typeof value !== 'string') continue
    const all = texts.get(name)
    if (all) all.push(plain(value))
    else texts.set(name, [plain(value)])
  }
  return {
    values: Object.fromEntries(Array.from(texts, ([name, all]) => [name, all.at(-1)!])),
    all: (name) => [...(texts.get(name) ?? [])],
    file(name) {
      const value = data.get(name)
      return value instanceof File && value.name !== '' ? value : undefined
    },
  }
}

/** A browser sends line ends as CR LF; we keep LF. NUL cannot be stored in PostgreSQL. */
const plain = (text: string) => text.replaceAll('\r\n', '\n').replaceAll('\0', '')
