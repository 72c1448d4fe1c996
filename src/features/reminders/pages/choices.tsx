import {
  Button,
  ButtonRow,
  CheckboxGroup,
  Form,
  type FormState,
  Notice,
  PageHeader,
  useReader,
} from '../../../ui/index.ts'
import { type ReminderKind, reminderKinds } from '../reminders.ts'

interface Props {
  wanted: readonly ReminderKind[]
  /** Whether anything can be mailed here. */
  mail: boolean
  address: string
  state?: FormState
}

/** Which reminders come by mail. */
export function ReminderChoicesPage({ wanted, mail, address, state }: Props) {
  const { t } = useReader()
  return (
    <>
      <PageHeader
        title={t('reminders.title')}
        lead={t('reminders.lead', { address })}
        back={{ href: '/account', label: t('accounts.account') }}
      />
      {!mail && <Notice>{t('reminders.no-mail')}</Notice>}
      <Form action="/account/reminders" state={state}>
        <CheckboxGroup
          name="kinds[]"
          label={t('reminders.which')}
          value={wanted}
          options={reminderKinds.map((kind) => ({ value: kind, label: t(`reminders.kind-${kind}`) }))}
        />
        <ButtonRow>
          <Button kind="primary">{t('form.save')}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
