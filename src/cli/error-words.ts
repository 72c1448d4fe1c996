import { isMessageKey, type Translate } from '../i18n/index.ts'
import type { AppError } from '../shared/errors.ts'

/** What a refusal says to the person at the terminal. */
export function wordsOf(error: AppError, t: Translate): string {
  const key = `error.${error.code}`
  return isMessageKey(key) ? t(key, error.params) : error.code
}
