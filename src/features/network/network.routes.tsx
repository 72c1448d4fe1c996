import { get } from '../../platform/web/index.ts'
import { page } from '../../ui/index.ts'
import { seeker } from '../accounts/index.ts'
import { countUntied, listTies } from './network.queries.ts'
import { NetworkPage, untiedCounted } from './pages/network.tsx'

export const networkRoutes = [
  get('/contacts/network', seeker, async (visit, scope) => {
    const [people, untied] = await Promise.all([
      listTies(visit.ctx.db, scope),
      countUntied(visit.ctx.db, scope, untiedCounted),
    ])
    const options = { title: visit.t('network.title'), nav: 'contacts', wide: true } as const
    return page(visit, options, <NetworkPage {...{ people, untied }} />)
  }),
]
