import { get, parseForm, post, redirect, type Visit } from '../../../platform/web/index.ts'
import { notFound } from '../../../shared/errors.ts'
import { page } from '../../../ui/index.ts'
import { seeker } from '../../accounts/index.ts'
import { getInterview, listQuestions } from '../interviews.queries.ts'
import { offlineFiles } from '../offline-files.ts'
import { setChecked } from './checks.commands.ts'
import { listChecked } from './checks.queries.ts'
import { PlanCardPage } from './pages/plan-card.tsx'
import { PracticePage } from './pages/practice.tsx'
import { PreparingPage } from './pages/preparing.tsx'
import { checkSchema, isCardSize } from './preparing.schema.ts'

const idOf = (visit: Visit<'interviewId'>) => visit.params.interviewId
const nav = 'interviews' as const

export const preparingRoutes = [
  get('/interviews/:interviewId/preparing', seeker, async (visit, scope) => {
    const interview = await getInterview(visit.ctx, scope, idOf(visit))
    const questions = await listQuestions(visit.ctx, scope, interview.id)
    const checked = await listChecked(visit.ctx, scope, interview.id)
    const title = visit.t('preparing.title', { name: interview.comingNames || visit.t('interviews.someone') })
    // Today leads here on the day before and on the day itself: the notebook on this device is made ready on the way.
    const keepsake = interview.stage === 'agreed' ? offlineFiles(visit, interview) : null
    return page(
      visit,
      { title, nav, ...(keepsake && { islands: ['interview' as const], ahead: true }) },
      <PreparingPage {...{ interview, questions, checked, keepsake, me: visit.actor?.name ?? '' }} />,
    )
  }),
  post('/interviews/:interviewId/preparing', seeker, async (visit, scope) => {
    await getInterview(visit.ctx, scope, idOf(visit))
    const form = parseForm(checkSchema, await visit.form())
    if (!form.ok) throw notFound()
    await setChecked(visit.ctx, scope, idOf(visit), form.value)
    // Going to a button by its address focuses it, so that the next one is a key away.
    return redirect(`/interviews/${idOf(visit)}/preparing#check-${form.value.item}`)
  }),
  get('/interviews/:interviewId/practice', seeker, async (visit, scope) => {
    const interview = await getInterview(visit.ctx, scope, idOf(visit))
    const questions = await listQuestions(visit.ctx, scope, interview.id)
    const title = visit.t('practice.title', { name: interview.comingNames || visit.t('interviews.someone') })
    return page(
      visit,
      { title, nav, islands: ['practice'] },
      <PracticePage {...{ interview, questions, locale: visit.locale, me: visit.actor?.name ?? '' }} />,
    )
  }),
  get('/interviews/:interviewId/plan/card', seeker, async (visit, scope) => {
    const interview = await getInterview(visit.ctx, scope, idOf(visit))
    const questions = await listQuestions(visit.ctx, scope, interview.id)
    const wanted = visit.query.get('size')
    const size = isCardSize(wanted) ? wanted : '3x5'
    const title = visit.t('preparing.card-title', {
      name: interview.comingNames || visit.t('interviews.someone'),
    })
    return page(
      visit,
      { title, nav },
      <PlanCardPage {...{ interview, questions, size, me: visit.actor?.name ?? '' }} />,
    )
  }),
]
