import { get, type Visit } from '../../platform/web/index.ts'
import { page } from '../../ui/index.ts'
import { seeker } from '../accounts/index.ts'
import { searchOccupations } from './occupation-search.queries.ts'
import { getOccupation, getReleases } from './occupations.queries.ts'
import { OccupationPage } from './pages/occupation.tsx'
import { OccupationSearchPage } from './pages/occupation-search.tsx'

const longestQuery = 100

async function search(visit: Visit) {
  const { db } = visit.ctx
  const typed = (visit.query.get('q') ?? '').slice(0, longestQuery)
  const [releases, hits] = await Promise.all([getReleases(db), searchOccupations(db, typed)])
  const options = { title: visit.t('occupations.title'), nav: 'fields' as const, islands: ['contact-search'] }
  return page(visit, options, <OccupationSearchPage {...{ typed, hits, releases }} />)
}

async function show(visit: Visit) {
  const { db } = visit.ctx
  const occupation = await getOccupation(db, visit.params['code'] ?? '')
  const releases = await getReleases(db)
  return page(
    visit,
    { title: occupation.title, nav: 'fields', wide: true },
    <OccupationPage {...{ occupation, releases }} />,
  )
}

export const occupationRoutes = [get('/occupations', seeker, search), get('/occupations/:code', seeker, show)]
