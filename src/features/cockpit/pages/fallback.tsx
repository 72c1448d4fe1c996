import { ActionForm, Badge, Button, Cluster, Items, PageHeader, useReader } from '../../../ui/index.ts'
import type { WholeAssignment } from '../../assignments/index.ts'
import { type Fallback, fallbackRules, fallbacks } from '../cockpit.ts'

interface FallbackProps {
  here: string
  assignment: WholeAssignment
  student: { id: string; name: string }
  /** Codes of the rules that are set aside for this student. */
  granted: ReadonlySet<string>
}

/** The other ways for one student, each a button: for when nobody answers, or a date falls through. */
export function FallbackPage({ here, assignment, student, granted }: FallbackProps) {
  const { t } = useReader()
  const stateOf = (fallback: Fallback) => {
    if (assignment.rules.fallbacks.includes(fallback)) return 'everybody'
    return granted.has(fallbackRules[fallback]) ? 'granted' : 'open'
  }
  return (
    <>
      <PageHeader
        title={t('cockpit.fallback-title', { name: student.name })}
        lead={t('cockpit.fallback-lead')}
        back={{ href: `${here}/class#student-${student.id}`, label: t('cockpit.link') }}
      />
      <Items>
        {fallbacks.map((fallback) => (
          <li key={fallback}>
            <Cluster align="between">
              <span>{t(`assignments.fallback-${fallback}`)}</span>
              {stateOf(fallback) === 'open' ? (
                <ActionForm action={`${here}/class/${student.id}/fallback`} fields={{ fallback }}>
                  <Button
                    aria-label={t('cockpit.allow-what', { what: t(`assignments.fallback-${fallback}`) })}
                  >
                    {t('cockpit.allow')}
                  </Button>
                </ActionForm>
              ) : (
                <Badge kind="good">{t(`cockpit.fallback-${stateOf(fallback) as 'granted'}`)}</Badge>
              )}
            </Cluster>
          </li>
        ))}
      </Items>
      <p>
        <a href={`${here}/students#student-${student.id}`}>{t('cockpit.extend')}</a>
      </p>
    </>
  )
}
