import { isMessageKey, type MessageKey } from '../../../i18n/index.ts'
import {
  ActionForm,
  Badge,
  type BadgeKind,
  Button,
  ConfirmForm,
  DescriptionList,
  Items,
  Notice,
  Progress,
  Section,
  Time,
  useReader,
} from '../../../ui/index.ts'
import { intlLocale } from '../../../shared/intl-locale.ts'
import { AdministrationHeader } from '../../accounts/index.ts'
import type { BackupRun } from '../backup/runs.queries.ts'
import { retentions } from '../retention.ts'

interface BackupsProps {
  backups: readonly BackupRun[]
  isBusy: boolean
  /** The code of what was refused. */
  problem: string | undefined
}

/** Backups in the data folder, and how long what is kept. */
export function BackupsPage({ backups, isBusy, problem }: BackupsProps) {
  const { t } = useReader()
  return (
    <>
      <AdministrationHeader part="/admin/backups" />
      {problem && <Notice kind="error">{t(`error.${problem}` as MessageKey)}</Notice>}
      <Section title={t('backups.title')} id="backups" lead={t('backups.lead')}>
        {!isBusy && (
          <ActionForm action="/admin/backups" command={t('backups.now')}>
            <Button kind="primary">{t('backups.now')}</Button>
          </ActionForm>
        )}
        {backups.length === 0 ? (
          <p class="soft">{t('backups.none')}</p>
        ) : (
          <Items label={t('backups.title')}>
            {backups.map((backup) => (
              <li key={backup.id} id={`backup-${backup.id}`}>
                <Backup backup={backup} />
              </li>
            ))}
          </Items>
        )}
        <p class="small soft">{t('backups.how')}</p>
        <pre>
          <code>npm run -s cli -- restore FILE --verify</code>
        </pre>
      </Section>
      <Section title={t('backups.retention')} id="retention" lead={t('backups.retention-lead')}>
        <DescriptionList
          items={retentions.map(({ what, n, unit }) => [
            t(`backups.keeps-${what}`),
            t(`backups.${unit}`, { n }),
          ])}
        />
        <p>
          <a href="/privacy">{t('backups.privacy')}</a>
        </p>
      </Section>
    </>
  )
}

function Backup({ backup }: { backup: BackupRun }) {
  const { t, locale } = useReader()
  const { id, state, tablesDone, tablesTotal, rows, bytes, createdAt, error, file, folder, isHere } = backup
  const reason = `error.${error}`
  const word = state === 'done' && !isHere ? 'away' : state
  const kind: BadgeKind = word === 'done' ? 'good' : word === 'failed' ? 'bad' : 'plain'
  const isBusy = state === 'waiting' || state === 'running'
  return (
    <>
      <div {...(isBusy && { id: `progress-${state}`, 'data-looks-again': '3' })}>
        <p>
          <Time at={createdAt} form="date-time" />{' '}
          <Badge kind={kind}>{t(`backups.state-${word === 'failed' && error ? 'refused' : word}`)}</Badge>
        </p>
        {isMessageKey(reason) && <p>{t(reason, { file, folder })}</p>}
        {state === 'running' && (
          <Progress
            label={t('backups.running')}
            {...(tablesTotal > 0 && { value: tablesDone, max: tablesTotal })}
          >
            {tablesTotal > 0 && t('backups.tables', { done: tablesDone, total: tablesTotal })}
          </Progress>
        )}
      </div>
      {state === 'done' && (
        <p class="small soft">
          {t('backups.size', {
            rows: (rows ?? 0).toLocaleString(intlLocale(locale)),
            kb: kilobytes(bytes, locale),
          })}
          <br />
          <code class="break-anywhere">{file}</code>
        </p>
      )}
      {isBusy ? (
        <ActionForm action={`/admin/backups/${id}/stop`} command={t('backups.stop')}>
          <Button size="small">{t('backups.stop')}</Button>
        </ActionForm>
      ) : (
        <ConfirmForm
          action={`/admin/backups/${id}/delete`}
          ask={t('backups.delete')}
          confirm={t('backups.delete-now')}
        >
          {t('backups.delete-what')}
        </ConfirmForm>
      )}
    </>
  )
}

const kilobytes = (bytes: number | null, locale: string) =>
  Math.max(1, Math.round((bytes ?? 0) / 1000)).toLocaleString(intlLocale(locale))
