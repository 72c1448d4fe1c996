import { Badge, Items, Section, useReader } from '../../../ui/index.ts'
import type { Exception } from '../exceptions.queries.ts'
import { isGrantable, type FindingCode } from '../rules/finding.ts'

/** What a student asked to be allowed, or was allowed without asking, and the answers. */
export function OwnRequests({ title, requests }: { title: string; requests: readonly Exception[] }) {
  const { t } = useReader()
  if (requests.length === 0) return null
  return (
    <Section title={title} id="requests">
      <Items>
        {requests.map(({ id, code, reason, answer, note }) => (
          <li key={id}>
            {isGrantable(code as FindingCode) &&
              t(`assignments.exception-${code}` as 'assignments.exception-lead')}{' '}
            <Badge kind={answer === 'granted' ? 'good' : 'plain'}>
              {t(`assignments.answer-${answer ?? 'open'}`)}
            </Badge>
            {reason !== '' && (
              <div class="soft small" dir="auto">
                {reason}
              </div>
            )}
            {answer && note !== '' && (
              <p class="pre-line" dir="auto">
                {note}
              </p>
            )}
          </li>
        ))}
      </Items>
    </Section>
  )
}
