import { get } from '../../../platform/web/index.ts'
import { page } from '../../../ui/index.ts'
import { getWorkSettings, seeker, workClock } from '../../accounts/index.ts'
import { getListHealth } from '../network.queries.ts'
import { AskNextPage } from './pages/ask-next.tsx'
import { getRankingFacts } from './ranking.queries.ts'
import { rankContacts } from './ranking.ts'

export const rankingRoutes = [
  get('/fields/:fieldId/people', seeker, async (visit, scope) => {
    const { ctx, zone, now } = visit
    const [{ field, facts }, health, work] = await Promise.all([
      getRankingFacts(ctx, scope, visit.params.fieldId),
      getListHealth(ctx.db, scope),
      getWorkSettings(ctx, scope),
    ])
    const settings = workClock(work, zone)
    const ranking = rankContacts(facts, { now, settings })
    const options = { title: visit.t('ranking.title', { field: field.name }), nav: 'fields' } as const
    return page(visit, options, <AskNextPage {...{ field, ranking, health }} />)
  }),
]
