import { ActionForm, Button, ButtonRow, PageHeader, Progress, useReader } from '../../../ui/index.ts'
import type { ExportRun } from '../runs.queries.ts'

/** How far the file is; the page looks again by itself, and leads back once it is there. */
export function ExportProgressPage({ run }: { run: ExportRun }) {
  const { t } = useReader()
  const { rowsDone, rowsTotal } = run
  const known = rowsTotal > 0
  return (
    <>
      <PageHeader
        title={t('privacy.export-running')}
        lead={t('privacy.export-about')}
        back={{ href: '/account/data', label: t('privacy.your-data') }}
      />
      <div id="export-progress" data-looks-again="3">
        <Progress
          label={t('privacy.export-label')}
          {...(known && { value: Math.min(rowsDone, rowsTotal), max: rowsTotal })}
        >
          {known ? t('privacy.export-rows', { done: rowsDone, total: rowsTotal }) : t('privacy.export-waits')}
        </Progress>
      </div>
      <ButtonRow>
        <ActionForm action="/account/export/end" command={t('privacy.export-stop')}>
          <Button name="what" value="stop">
            {t('privacy.export-stop')}
          </Button>
        </ActionForm>
      </ButtonRow>
    </>
  )
}
