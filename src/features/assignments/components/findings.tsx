import type { Translate } from '../../../i18n/index.ts'
import { Items, useReader } from '../../../ui/index.ts'
import { type Finding, isGrantable } from '../rules/finding.ts'

/** What a rule found, in words: why, and what to do about it. */
export function findingWords(t: Translate, { code, params }: Finding): { reason: string; fix: string } {
  const spoken = { ...params }
  if (typeof params['mode'] === 'string')
    Object.assign(spoken, {
      mode: t(`interviews.mode-${params['mode'] as 'phone'}`),
      first: t(`interviews.mode-${params['first'] as 'phone'}`),
    })
  if (typeof params['relationship'] === 'string')
    spoken['relationship'] = t(`contacts.relationship-${params['relationship'] as 'family'}`)
  if (typeof params['kind'] === 'string')
    spoken['kind'] = t(`assignments.evidence-${params['kind'] as 'request'}`)
  return { reason: t(`assignments.finding-${code}`, spoken), fix: t(`assignments.fix-${code}`, spoken) }
}

interface FindingsProps {
  findings: readonly Finding[]
  /** Where an exception can be asked for; without it, none is offered. */
  exceptionsAt?: string
  /** Where it is said how one knows somebody; left out, with the contact. */
  tieAt?: (contactId: string) => string
}

const withContact = (contactId: string) => `/contacts/${contactId}/edit#field-relationship`

/** Everything that does not fit, each with its reason, what to do, and the way to an exception. */
export function Findings({ findings, exceptionsAt, tieAt = withContact }: FindingsProps) {
  const { t } = useReader()
  return (
    <Items>
      {findings.map((finding, index) => {
        const { reason, fix } = findingWords(t, finding)
        return (
          <li key={index}>
            {reason} <span class="soft">{fix}</span>{' '}
            {finding.code === 'relationship-unsaid' && (
              <a href={tieAt(String(finding.params['contactId']))}>{t('contacts.relationship-say')}</a>
            )}
            {exceptionsAt && isGrantable(finding.code) && (
              <a href={`${exceptionsAt}?rule=${finding.code}`}>{t('assignments.ask-exception')}</a>
            )}
          </li>
        )
      })}
    </Items>
  )
}
