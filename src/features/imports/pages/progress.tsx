import { ActionForm, Button, LinkButton, PageHeader, Progress, useReader } from '../../../ui/index.ts'
import type { Run } from '../runs.queries.ts'

/** How far the work is; the page looks again by itself. */
export function ProgressPage({ id, run }: { id: string; run: Run }) {
  const { t } = useReader()
  const known = run.total > 0
  return (
    <>
      <PageHeader title={t(`imports.${run.step}`)} lead={t(`imports.${run.step}-about`)} />
      <div id="progress" data-looks-again="2">
        <Progress
          label={t(`imports.${run.step}-label`)}
          {...(known && { value: Math.min(run.done, run.total), max: run.total })}
        >
          {known && t('imports.done-of', { done: run.done, total: run.total })}
        </Progress>
      </div>
      <div class="button-row">
        <ActionForm action={`/imports/${id}/stop`} command={t('imports.stop')}>
          <Button disabled={run.isCancelled}>
            {t(run.isCancelled ? 'imports.stopping' : 'imports.stop')}
          </Button>
        </ActionForm>
        <LinkButton kind="quiet" href={`/imports/${id}`}>
          {t('imports.look-again')}
        </LinkButton>
      </div>
    </>
  )
}
