import { ActionForm, Badge, Button, Cluster, Items, Section, useReader } from '../../../ui/index.ts'
import type { Exception } from '../arrangements.queries.ts'
import { grantable } from '../rules/finding.ts'

const isKnown = (code: string): code is (typeof grantable)[number] =>
  (grantable as readonly string[]).includes(code)

interface RequestsProps {
  here: string
  exceptions: readonly Exception[]
}

/** What students ask to be allowed, each answered with one click. */
export function Requests({ here, exceptions }: RequestsProps) {
  const { t } = useReader()
  if (exceptions.length === 0) return null
  return (
    <Section title={t('assignments.requests')} id="requests" lead={t('assignments.requests-lead')}>
      <Items>
        {exceptions.map(({ id, name, code, reason, answer }) => (
          <li key={id} id={`request-${id}`}>
            <p>
              <strong>{name}</strong>: {isKnown(code) && t(`assignments.exception-${code}`)}{' '}
              {answer && (
                <Badge kind={answer === 'granted' ? 'good' : 'plain'}>
                  {t(`assignments.answer-${answer}`)}
                </Badge>
              )}
            </p>
            <p class="pre-line" dir="auto">
              {reason}
            </p>
            <Cluster>
              {answer !== 'granted' && (
                <ActionForm action={`${here}/exceptions/${id}/granted`}>
                  <Button size="small" aria-label={t('assignments.grant-to', { name })}>
                    {t('assignments.grant')}
                  </Button>
                </ActionForm>
              )}
              {answer !== 'refused' && (
                <ActionForm action={`${here}/exceptions/${id}/refused`}>
                  <Button size="small" kind="quiet" aria-label={t('assignments.refuse-to', { name })}>
                    {t('assignments.refuse')}
                  </Button>
                </ActionForm>
              )}
            </Cluster>
          </li>
        ))}
      </Items>
    </Section>
  )
}
