import { get } from '../../platform/web/index.ts'
import { isId } from '../../shared/ids.ts'
import { page } from '../../ui/index.ts'
import { administrator } from '../accounts/index.ts'
import { listActs } from './audit.queries.ts'
import { AuditPage } from './pages/audit.tsx'

export const auditRoutes = [
  get('/admin/audit', administrator, async (visit) => {
    const before = visit.query.get('before') ?? ''
    const later = isId(before)
    const found = await listActs(visit.ctx, later ? before : undefined)
    return page(
      visit,
      { title: visit.t('audit.title'), nav: 'admin' },
      <AuditPage {...found} later={later} />,
    )
  }),
]
