import { AppError } from '../../shared/errors.ts'
import type { FormState } from '../../ui/index.ts'

/** What a command refused, at the field it is about; what is not allowed or not there goes on up. */
export function refusal(error: unknown, field: string, values: FormState['values']): FormState {
  if (!(error instanceof AppError) || error.status === 404 || error.status === 403) throw error
  return { values: values ?? {}, errors: { [field]: { key: `error.${error.code}`, params: error.params } } }
}
