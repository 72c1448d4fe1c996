import { isMessageKey } from '../i18n/index.ts'
import type { Visit } from '../platform/web/index.ts'
import type { AppError } from '../shared/errors.ts'
import { LinkButton, page, PageHeader } from '../ui/index.ts'

/** A page for every refusal, in the reader's language, that says what to do next. */
export function errorPage(visit: Visit, error: AppError, requestId: string): Response {
  const { t } = visit
  const key = `error.${error.code}`
  const title = isMessageKey(key) ? t(key, error.params) : t('error.unexpected')
  const advice =
    error.status === 404
      ? t('error.not-found-advice')
      : error.status === 500
        ? t('error.unexpected-advice', { id: requestId })
        : undefined
  return page(
    visit,
    { title, status: error.status, headers: error.status === 503 ? { 'retry-after': '5' } : {} },
    <>
      <PageHeader title={title} lead={advice} />
      <p>
        <LinkButton href="/" kind="primary">
          {t('error.to-start')}
        </LinkButton>
      </p>
    </>,
  )
}
