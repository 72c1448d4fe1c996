import { get } from '../../platform/web/index.ts'
import { page } from '../../ui/index.ts'
import { seeker } from '../accounts/index.ts'
import { fieldsOf } from './insights.ts'
import { listTalks } from './insights.queries.ts'
import { InsightsPage } from './pages/insights.tsx'

export const insightRoutes = [
  get('/insights', seeker, async (visit, scope) => {
    const talks = await listTalks(visit.ctx, scope)
    const fields = fieldsOf(talks)
    const wanted = visit.query.get('field')
    const fieldId = fields.find(({ id }) => id === wanted)?.id ?? null
    const shown = fieldId ? talks.filter((talk) => talk.fieldId === fieldId) : talks
    return page(
      visit,
      { title: visit.t('insights.title'), nav: 'interviews', wide: shown.length > 0 },
      <InsightsPage talks={shown} {...{ fields, fieldId }} about={visit.query.get('about')} />,
    )
  }),
]
