import { ActionForm, Button, Notice, Time, useReader } from '../../../ui/index.ts'
import type { Assignment } from '../assignments.queries.ts'

interface OpensOnProps {
  here: string
  assignment: Assignment
  mayOpen: boolean
}

/** Says of an assignment that is not open yet when it opens, and lets whoever may open it now. */
export function OpensOn({ here, assignment, mayOpen }: OpensOnProps) {
  const { t, now } = useReader()
  if (!now || assignment.opensAt <= now) return null
  return (
    <Notice>
      <p>
        {t('assignments.opens-on')}{' '}
        <Time at={assignment.opensAt} form="date-time" zone={assignment.zone} zoned />.{' '}
        {t('assignments.opens-on-text')}
      </p>
      {mayOpen && (
        <ActionForm action={`${here}/open`}>
          <Button size="small">{t('assignments.open-now')}</Button>
        </ActionForm>
      )}
    </Notice>
  )
}
