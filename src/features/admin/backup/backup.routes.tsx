import { get, post, redirect, type Visit } from '../../../platform/web/index.ts'
import { type AppError, isAppError } from '../../../shared/errors.ts'
import { page } from '../../../ui/index.ts'
import { administrator } from '../../accounts/index.ts'
import { BackupsPage } from '../pages/backups.tsx'
import { deleteBackup, startBackup, stopBackup } from './runs.commands.ts'
import { listBackups } from './runs.queries.ts'

async function backupsPage(visit: Visit, problem?: AppError) {
  const backups = await listBackups(visit.ctx)
  const isBusy = backups.some(({ state }) => state === 'waiting' || state === 'running')
  return page(
    visit,
    {
      title: visit.t('backups.title'),
      nav: 'admin',
      status: problem?.status ?? 200,
      ...(isBusy && !problem && { refresh: 3, islands: ['look-again'] }),
    },
    <BackupsPage {...{ backups, isBusy, problem: problem?.code }} />,
  )
}

async function orSay(visit: Visit, work: () => Promise<Response>) {
  try {
    return await work()
  } catch (error) {
    if (isAppError(error, 'backup-running')) return backupsPage(visit, error)
    throw error
  }
}

export const backupRoutes = [
  get('/admin/backups', administrator, (visit) => backupsPage(visit)),
  post('/admin/backups', administrator, (visit) =>
    orSay(visit, async () => {
      await startBackup(visit.ctx)
      return redirect('/admin/backups', { flash: { key: 'backups.started' } })
    }),
  ),
  post('/admin/backups/:backupId/stop', administrator, async (visit) => {
    const stopped = await stopBackup(visit.ctx, visit.params.backupId)
    return redirect('/admin/backups', {
      flash: { key: stopped ? 'backups.stopped' : 'backups.stopped-late' },
    })
  }),
  post('/admin/backups/:backupId/delete', administrator, async (visit) => {
    const left = await deleteBackup(visit.ctx, visit.params.backupId)
    return redirect('/admin/backups', {
      flash: left
        ? { key: 'backups.deleted-entry', kind: 'warning', params: { file: left } }
        : { key: 'backups.deleted' },
    })
  }),
]
