import {
  Button,
  ButtonRow,
  DescriptionList,
  Form,
  type FormState,
  Notice,
  Rows,
  Section,
  Time,
  useReader,
} from '../../../ui/index.ts'
import { intlLocale } from '../../../shared/intl-locale.ts'
import { AdministrationHeader, InstanceFields, type InstanceSettings } from '../../accounts/index.ts'
import type { OccupationFile } from '../../occupations/index.ts'

interface AdminProps {
  people: { accounts: number; demos: number }
  settings: InstanceSettings
  mail: boolean
  /** Nothing is mailed to professionals. */
  paused: boolean
  occupationFiles: readonly OccupationFile[]
  state?: FormState
}

/** How the instance is doing: counts and settings, and nothing that anybody wrote. */
export function AdminPage({ people, settings, mail, paused, occupationFiles, state }: AdminProps) {
  const { t } = useReader()
  return (
    <>
      <AdministrationHeader part="/admin" />
      {paused && (
        <Notice kind="warning" title={t('protection.is-paused')}>
          <p>
            {t('protection.paused-what')} <a href="/admin/protection">{t('protection.open')}</a>
          </p>
        </Notice>
      )}
      <DescriptionList
        items={[
          [t('admin.accounts'), String(people.accounts)],
          [t('admin.demos'), String(people.demos)],
          [
            t('admin.mail'),
            <>
              {t(mail ? 'admin.mail-on' : 'admin.mail-none')}{' '}
              <a href="/admin/health#mail">{t('admin.health')}</a>
            </>,
          ],
        ]}
      />
      <Section title={t('admin.settings')} id="settings">
        <Form action="/admin" state={state}>
          <InstanceFields settings={settings} />
          <ButtonRow>
            <Button kind="primary">{t('form.save')}</Button>
          </ButtonRow>
        </Form>
      </Section>
      <OccupationSection files={occupationFiles} />
    </>
  )
}

/** Which public data about occupations is here, and how it comes here. */
function OccupationSection({ files }: { files: readonly OccupationFile[] }) {
  const { t } = useReader()
  return (
    <Section title={t('occupations.admin-title')} id="occupations">
      {files.length === 0 && <p class="soft">{t('occupations.admin-none')}</p>}
      {files.length > 0 && <OccupationFiles files={files} />}
      <p>{t(files.length === 0 ? 'occupations.admin-how' : 'occupations.admin-newer')}</p>
      <pre>
        <code>npm run -s cli -- occupations import FOLDER</code>
      </pre>
    </Section>
  )
}

function OccupationFiles({ files }: { files: readonly OccupationFile[] }) {
  const { t, locale } = useReader()
  return (
    <div class="occupation-files">
      <Rows
        caption={t('occupations.admin-title')}
        captionHidden
        rows={files}
        rowKey={(file) => file.kind}
        columns={[
          { label: t('occupations.admin-kind'), cell: (file) => t(`occupations.kind-${file.kind}`) },
          { label: t('occupations.admin-release'), cell: (file) => file.release },
          {
            label: t('occupations.admin-rows'),
            cell: (file) => file.rows.toLocaleString(intlLocale(locale)),
            align: 'end',
          },
          {
            label: t('occupations.admin-imported'),
            cell: (file) => <Time at={file.importedAt} />,
          },
        ]}
      />
    </div>
  )
}
