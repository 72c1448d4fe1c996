import {
  ActionForm,
  Button,
  ButtonRow,
  CopyButton,
  LinkButton,
  PageHeader,
  useReader,
} from '../../../../ui/index.ts'

interface RecoveryCodesProps {
  codes: readonly string[]
  /** Whose they are and of what: on paper nothing else says it. */
  head: string
  /** What is downloaded is there for whoever comes next. */
  sharedComputer: boolean
}

/** The recovery codes, until their owner has them. */
export function RecoveryCodesPage({ codes, head, sharedComputer }: RecoveryCodesProps) {
  const { t } = useReader()
  return (
    <>
      <PageHeader title={t('second-step.codes-title')} lead={t('second-step.codes-lead')} />
      <p class="break-anywhere">{head}</p>
      <ul id="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <ButtonRow>
        <CopyButton from="recovery-codes" />
        <Button type="button" size="small" icon="print" class="needs-script" data-print="">
          {t('second-step.codes-print')}
        </Button>
        <LinkButton href="/account/second-step/codes.txt" size="small" icon="download">
          {t('second-step.codes-download')}
        </LinkButton>
      </ButtonRow>
      {sharedComputer && <p class="small">{t('privacy.shared-computer')}</p>}
      <ButtonRow>
        <ActionForm action="/account/second-step/codes/kept">
          <Button kind="primary">{t('second-step.codes-done')}</Button>
        </ActionForm>
      </ButtonRow>
    </>
  )
}
