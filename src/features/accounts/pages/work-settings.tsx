import { formatDateRange } from '../../../shared/date-format.ts'
import { messageLimits, outreachBounds } from '../../../shared/defaults.ts'
import {
  ActionForm,
  Button,
  ButtonRow,
  Cluster,
  Field,
  FieldPair,
  Form,
  type FormState,
  Items,
  PageHeader,
  RadioGroup,
  Section,
  useReader,
} from '../../../ui/index.ts'
import { type DateRange, rangesOf, type WorkSettings } from '../work-settings.ts'

interface WorkSettingsProps {
  settings: WorkSettings
  states: { settings?: FormState; days?: FormState }
}

/** How long to wait, how often to remind, which days do not count. */
export function WorkSettingsPage({ settings, states }: WorkSettingsProps) {
  const { t } = useReader()
  return (
    <>
      <PageHeader
        title={t('accounts.work')}
        lead={t('accounts.work-lead')}
        back={{ href: '/account', label: t('accounts.account') }}
      />
      <Form action="/account/how-i-work" {...(states.settings && { state: states.settings })}>
        <Field
          name="nextPersonBusinessDays"
          type="number"
          width="tiny"
          {...outreachBounds.nextPersonBusinessDays}
          label={t('accounts.next-person-days')}
          hint={t('accounts.next-person-days-hint')}
          value={String(settings.nextPersonBusinessDays)}
        />
        <Field
          name="nudgeDays"
          type="number"
          width="tiny"
          {...outreachBounds.nudgeDays}
          label={t('accounts.nudge-days')}
          value={String(settings.nudgeDays)}
        />
        <RadioGroup
          name="maxNudges"
          layout="row"
          label={t('accounts.max-nudges')}
          hint={t('accounts.max-nudges-hint')}
          value={String(settings.maxNudges)}
          options={['0', '1', '2', '3'].map((n) => ({
            value: n,
            label: n === '0' ? t('accounts.no-nudge') : n,
          }))}
        />
        <RadioGroup
          name="noteLimit"
          label={t('accounts.note-limit')}
          value={String(settings.noteLimit)}
          options={[
            {
              value: String(messageLimits.linkedinNote),
              label: t('accounts.note-free', { n: messageLimits.linkedinNote }),
            },
            {
              value: String(messageLimits.linkedinNotePaid),
              label: t('accounts.note-paid', { n: messageLimits.linkedinNotePaid }),
            },
          ]}
        />
        <ButtonRow>
          <Button kind="primary">{t('form.save')}</Button>
        </ButtonRow>
      </Form>
      <DaysOff settings={settings} {...(states.days && { state: states.days })} />
    </>
  )
}

function DaysOff({ settings, state }: { settings: WorkSettings; state?: FormState }) {
  const { t } = useReader()
  const ranges = rangesOf(settings.holidays)
  return (
    <Section title={t('accounts.days-off')} lead={t('accounts.days-off-lead')} id="days-off">
      {ranges.length > 0 && (
        <Items label={t('accounts.days-off')}>
          {ranges.map((range) => (
            <DayOff range={range} key={range.from} />
          ))}
        </Items>
      )}
      <Form action="/account/how-i-work/days-off" state={state}>
        <FieldPair>
          <Field name="from" type="date" width="short" label={t('accounts.day-off-from')} />
          <Field name="to" type="date" width="short" label={t('accounts.day-off-to')} optional />
        </FieldPair>
        <ButtonRow>
          <Button>{t('accounts.day-off-add')}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

function DayOff({ range }: { range: DateRange }) {
  const { t, locale } = useReader()
  const days = formatDateRange(range, locale)
  return (
    <li>
      <Cluster align="between">
        <span>{days}</span>
        <ActionForm action="/account/how-i-work/days-off/remove" fields={{ ...range }}>
          <Button size="small" aria-label={t('accounts.day-off-remove-which', { days })}>
            {t('accounts.day-off-remove')}
          </Button>
        </ActionForm>
      </Cluster>
    </li>
  )
}
