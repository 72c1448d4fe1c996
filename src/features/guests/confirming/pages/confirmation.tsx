import type { Locale } from '../../../../i18n/index.ts'
import { formatDate, formatDayTime } from '../../../../shared/date-format.ts'
import {
  ActionForm,
  Button,
  ButtonRow,
  LinkButton,
  Notice,
  PageHeader,
  Sheet,
  useReader,
} from '../../../../ui/index.ts'
import { UndeliveredNotices } from '../../components/undelivered.tsx'
import type { Undelivered } from '../../undelivered.queries.ts'
import type { Confirming } from '../confirming.ts'

type Shown = Exclude<Confirming, { state: 'not-held' }>

interface Props {
  confirming: Shown
  /** The professional's. */
  name: string
  interviewId: string
  contactId: string
  /** The letter's language, and its parts around the two links. */
  locale: Locale
  subject: string
  asking: readonly string[]
  foot: readonly string[]
  /** The letter of before, if it did not arrive. */
  undelivered: readonly Undelivered[]
}

/** One letter, as it will be read; nothing leaves before the button is pressed. */
export function ConfirmationPage(props: Props) {
  const { t } = useReader()
  const { confirming, name, interviewId, contactId } = props
  const here = `/interviews/${interviewId}`
  const ready = confirming.state === 'ready'
  return (
    <>
      <PageHeader
        title={t('guests.confirmation-title', { name })}
        lead={t('guests.confirmation-lead', { name })}
        back={{ href: `${here}#held`, label: t('guests.confirmation-back') }}
      />
      <UndeliveredNotices letters={props.undelivered} />
      {!ready && <Reason confirming={confirming} name={name} />}
      {ready && <Letter {...props} />}
      <ButtonRow>
        {ready && (
          <ActionForm action={`${here}/confirmation/${contactId}`}>
            <Button kind="primary" icon="mail">
              {t('guests.confirmation-send', { name })}
            </Button>
          </ActionForm>
        )}
        <LinkButton href={`${here}#held`} kind={ready ? 'quiet' : 'plain'}>
          {t('guests.confirmation-back')}
        </LinkButton>
      </ButtonRow>
      {ready && <p class="soft small">{t('guests.confirmation-once')}</p>}
    </>
  )
}

/** Why there is no letter now; said kindly, with what helps. */
function Reason({ confirming, name }: { confirming: Shown; name: string }) {
  const reader = useReader()
  const { t } = reader
  if (confirming.state === 'confirmed')
    return (
      <Notice kind="success">
        {t('guests.confirmation-done', { name, date: formatDate(confirming.at, reader) })}
      </Notice>
    )
  if (confirming.state === 'ready') return null
  const until = 'until' in confirming && confirming.until ? formatDayTime(confirming.until, reader) : ''
  return <Notice kind="warning">{t(`guests.confirmation-${confirming.state}`, { name, until })}</Notice>
}

function Letter({ locale, name, subject, asking, foot }: Props) {
  const { t } = useReader()
  return (
    <>
      <h2>{t('guests.confirmation-letter')}</h2>
      <Sheet>
        <p class="letter-subject" lang={locale}>
          {subject}
        </p>
        <p class="letter-body" lang={locale}>
          {asking.join('\n\n')}
        </p>
        <p class="soft">{t('guests.confirmation-link-here', { name })}</p>
        <div class="letter-footer soft small">
          {foot.map((line) => (
            <p lang={locale} key={line}>
              {line}
            </p>
          ))}
          <p>{t('sending.stop-note')}</p>
        </div>
      </Sheet>
    </>
  )
}
