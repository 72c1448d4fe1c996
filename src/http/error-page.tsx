import { isMessageKey } from '../i18n/index.ts'
import type { Visit } from '../platform/web/index.ts'
import { formPage } from './visit.ts'
import type { AppError } from '../shared/errors.ts'
import { ActionForm, Button, ButtonRow, LinkButton, page, PageHeader } from '../ui/index.ts'

/** A page for every refusal, in the reader's language, that says what to do next. */
export function errorPage(visit: Visit, error: AppError, requestId: string): Response {
  const { t } = visit
  const key = `error.${error.code}`
  const title = isMessageKey(key) ? t(key, error.params) : t('error.unexpected')
  const own = `${key}-advice`
  const advised = isMessageKey(own) ? own : error.status === 500 ? 'error.unexpected-advice' : undefined
  const advice = advised && t(advised, { ...error.params, id: requestId })
  const remedy = remedyOf(visit, error)
  return page(
    visit,
    { title, status: error.status, headers: error.status === 503 ? { 'retry-after': '5' } : {} },
    <>
      <PageHeader title={title} lead={advice} />
      <ButtonRow>
        {remedy}
        <LinkButton href="/" kind={remedy ? 'plain' : 'primary'}>
          {t('error.to-start')}
        </LinkButton>
      </ButtonRow>
    </>,
  )
}

/** What mends a refusal at one press, where there is such a thing. */
function remedyOf({ t, request, url }: Visit, { code, params, status }: AppError) {
  const contact = `/contacts/${params['contactId']}`
  if (code === 'contact-merged')
    return (
      <>
        <LinkButton href={contact} kind="primary">
          {t('error.contact-merged-remedy')}
        </LinkButton>
        <LinkButton href="/account/removed">{t('privacy.removed-title')}</LinkButton>
      </>
    )
  if (code === 'field-exists')
    return (
      <LinkButton href={`/fields/${params['fieldId']}`} kind="primary">
        {t('fields.exists-open', params)}
      </LinkButton>
    )
  // Changed in another window, sent twice: to be looked at again where it stands.
  const stood = formPage(request)
  if (status === 409 && stood)
    return (
      <LinkButton href={stood} kind="primary">
        {t('error.to-form')}
      </LinkButton>
    )
  if (code !== 'contact-removed') return null
  // On to what was wanted: a letter, the thanks. An address that only took a form has no page.
  const to = request.method === 'GET' ? url.pathname + url.search : contact
  return (
    <ActionForm action={`${contact}/restore`} fields={{ to }}>
      <Button kind="primary">{t('error.contact-removed-remedy', params)}</Button>
    </ActionForm>
  )
}
