import { get } from '../../../platform/web/index.ts'
import { page } from '../../../ui/index.ts'
import { seeker } from '../../accounts/index.ts'
import { getListHealth } from '../network.queries.ts'
import { AskNextPage } from './pages/ask-next.tsx'
import { getRankingFacts } from './ranking.queries.ts'
import { rankContacts } from './ranking.ts'

export const rankingRoutes = [
  get('/fields/:fieldId/people', seeker, async (visit, scope) => {
    const { db } = visit.ctx
    const [{ field, facts }, health] = await Promise.all([
      getRankingFacts(db, scope, visit.params['fieldId'] ?? ''),
      getListHealth(db, scope),
    ])
    const ranking = rankContacts(facts, visit.now)
    const options = { title: visit.t('ranking.title', { field: field.name }), nav: 'fields' } as const
    return page(visit, options, <AskNextPage {...{ field, ranking, health }} />)
  }),
]
