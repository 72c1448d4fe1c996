import type { z } from 'zod'
import { badRequest } from '../../shared/errors.ts'
import { type FormBody, parseForm, refusal, type RefusedForm } from './form.ts'
import type { Visit } from './visit.ts'

interface FormHandler<T> {
  /** The page that the form stands on, once more: with what was typed and what is wrong. */
  again(state: RefusedForm, body: FormBody): Response | Promise<Response>
  /** The field that a refusal by `act` is about; without one it is about the whole form. */
  field?: string | ((error: unknown) => string)
  act(value: T, body: FormBody): Promise<Response>
}

/**
 * Answers a form: reads it, acts, and draws it again with what was typed where it is wrong or `act` refuses.
 * @throws what `act` throws where the form's writer can do nothing about it, as `refusal` does
 */
export async function handleForm<T>(
  visit: Visit,
  schema: z.ZodType<T>,
  { again, field = '', act }: FormHandler<T>,
): Promise<Response> {
  const body = await visit.form()
  const form = parseForm(schema, body)
  if (!form.ok) return again(form, body)
  try {
    return await act(form.value, body)
  } catch (error) {
    return again(refusal(error, typeof field === 'string' ? field : field(error), body.values), body)
  }
}

/**
 * A form in which there is nothing to type, and so no page to draw it again on.
 * @throws AppError `bad-request` (400) where it says what our page does not
 */
export async function expectForm<T>(visit: Visit, schema: z.ZodType<T>): Promise<T> {
  const form = parseForm(schema, await visit.form())
  if (!form.ok) throw badRequest()
  return form.value
}
