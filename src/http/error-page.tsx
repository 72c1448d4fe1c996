import { isMessageKey } from '../i18n/index.ts'
import type { Visit } from '../platform/web/index.ts'
import type { AppError } from '../shared/errors.ts'

/** A page for every refusal, in the reader's language, that says what to do next. */
export function errorPage(visit: Visit, error: AppError, requestId: string): Response {
  const key = `error.${error.code}`
  const words = isMessageKey(key) ? visit.t(key, error.params) : visit.t('error.unexpected')
  const body = `<!doctype html><html lang="${visit.locale}"><title>${error.status}</title><h1>${words}</h1><p>${requestId}</p></html>`
  return new Response(body, { status: error.status, headers: { 'content-type': 'text/html; charset=utf-8' } })
}
