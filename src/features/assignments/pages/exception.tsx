import {
  Button,
  ButtonRow,
  Form,
  type FormState,
  Notice,
  PageHeader,
  Select,
  TextArea,
  useReader,
} from '../../../ui/index.ts'
import { OwnRequests } from '../components/own-requests.tsx'
import type { Exception } from '../exceptions.queries.ts'
import type { WholeAssignment } from '../assignments.queries.ts'
import type { PutAwayReason } from '../rules/closed.ts'
import { grantable } from '../rules/finding.ts'

interface ExceptionProps {
  here: string
  assignment: WholeAssignment
  rule: string
  /** Why nothing can be asked for any more. */
  closed: PutAwayReason | undefined
  own: readonly Exception[]
  state?: FormState
}

/** A student asks the instructor to set a rule aside. */
export function ExceptionPage({ here, assignment, rule, closed, own, state }: ExceptionProps) {
  const { t } = useReader()
  return (
    <>
      <PageHeader
        title={t('assignments.ask-exception')}
        lead={t('assignments.exception-lead')}
        back={{ href: here, label: assignment.title }}
      />
      {closed ? (
        <Notice>{t(`error.${closed}`)}</Notice>
      ) : (
        <Form action={`${here}/exceptions`} state={state}>
          <Select
            name="rule"
            label={t('assignments.exception-rule')}
            value={rule}
            options={grantable.map((value) => ({ value, label: t(`assignments.exception-${value}`) }))}
          />
          <TextArea
            name="reason"
            label={t('assignments.exception-reason')}
            hint={t('assignments.exception-hint')}
          />
          <ButtonRow>
            <Button kind="primary">{t('assignments.exception-send')}</Button>
          </ButtonRow>
        </Form>
      )}
      <OwnRequests title={t('assignments.asked-before')} requests={own} />
    </>
  )
}
