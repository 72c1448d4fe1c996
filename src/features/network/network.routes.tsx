import { get } from '../../platform/web/index.ts'
import { page } from '../../ui/index.ts'
import { seeker } from '../accounts/index.ts'
import { listCourses } from '../courses/index.ts'
import { listFields } from '../fields/index.ts'
import { countUntied, listTies } from './network.queries.ts'
import { BeyondPage } from './pages/beyond.tsx'
import { NetworkPage, untiedCounted } from './pages/network.tsx'

export const networkRoutes = [
  get('/contacts/beyond', seeker, async (visit, scope) => {
    const [fields, courses] = await Promise.all([
      listFields(visit.ctx.db, scope),
      listCourses(visit.ctx, scope),
    ])
    const boards = courses.filter(({ archivedAt }) => archivedAt === null)
    const options = { title: visit.t('network.beyond'), nav: 'contacts' } as const
    return page(visit, options, <BeyondPage {...{ fields, boards }} />)
  }),
  get('/contacts/network', seeker, async (visit, scope) => {
    const [people, untied] = await Promise.all([
      listTies(visit.ctx, scope),
      countUntied(visit.ctx.db, scope, untiedCounted),
    ])
    const options = { title: visit.t('network.title'), nav: 'contacts', wide: true } as const
    return page(visit, options, <NetworkPage {...{ people, untied }} />)
  }),
]
