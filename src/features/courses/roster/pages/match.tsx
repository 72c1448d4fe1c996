import {
  Button,
  ButtonRow,
  Form,
  type FormState,
  LinkButton,
  PageHeader,
  Select,
  useReader,
} from '../../../../ui/index.ts'
import type { Member } from '../../courses.queries.ts'
import type { RosterEntry } from '../roster.queries.ts'

interface MatchProps {
  courseId: string
  entry: RosterEntry
  /** Who of the class it may be. */
  candidates: readonly (Member & { hasPlace: boolean })[]
  /** The next place that waits for somebody. */
  next: RosterEntry | undefined
  state?: FormState
}

/** Says by hand who of the class has a place of the school's list. */
export function MatchPage({ courseId, entry, candidates, next, state }: MatchProps) {
  const { t } = useReader()
  const here = `/courses/${courseId}`
  return (
    <>
      <PageHeader
        title={t('roster.match-title', { name: entry.name })}
        lead={entry.email ?? undefined}
        back={{ href: `${here}/people#places`, label: t('roster.places') }}
      />
      <Form action={`${here}/places/${entry.id}/match`} state={state}>
        <Select
          name="accountId"
          label={t('roster.match')}
          hint={t('roster.match-hint')}
          empty={t('roster.match-choose')}
          required
          options={candidates.map(({ id, name, email, hasPlace }) => ({
            value: id,
            label: `${name} (${email})${hasPlace ? ` · ${t('roster.has-place')}` : ''}`,
          }))}
        />
        <ButtonRow>
          <Button kind="primary">{t('roster.match-button')}</Button>
          {next && (
            <LinkButton kind="quiet" href={`${here}/places/${next.id}/match`}>
              {t('roster.match-next', { name: next.name })}
            </LinkButton>
          )}
        </ButtonRow>
      </Form>
    </>
  )
}
