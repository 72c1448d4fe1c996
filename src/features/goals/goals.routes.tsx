import {
  type FormBody,
  get,
  handleForm,
  mergedFlash,
  parseMerged,
  post,
  postLocked,
  redirect,
  refusal,
  type Visit,
} from '../../platform/web/index.ts'
import { formatCalendarDay } from '../../shared/date-format.ts'
import { submittedId } from '../../shared/ids.ts'
import { page, type FormState } from '../../ui/index.ts'
import { seeker, type SeekerId } from '../accounts/index.ts'
import { listOpenAssignments } from '../assignments/index.ts'
import { listFieldNames } from '../fields/index.ts'
import { listInterviews } from '../interviews/index.ts'
import { labels, formValuesOf, typedOf } from './goal-form.ts'
import {
  closeGoal,
  editGoal,
  lockGoal,
  openGoal,
  removeGoal,
  restoreGoal,
  setGoal,
} from './goals.commands.ts'
import { getGoal, listGoals, type PersonalGoal } from './goals.queries.ts'
import { goalSchema } from './goals.schema.ts'
import { GoalPage, GoalsPage, NewGoalPage } from './pages/goals.tsx'

const idOf = (visit: Visit<'goalId'>) => visit.params.goalId
const hereOf = (visit: Visit<'goalId'>) => `/goals/${idOf(visit)}`

async function newGoalPage(visit: Visit, scope: SeekerId, state?: FormState) {
  const fieldNames = await listFieldNames(visit.ctx.db, scope)
  const options = { title: visit.t('goals.new'), nav: 'today' as const, refused: state }
  return page(visit, options, <NewGoalPage fieldNames={fieldNames} state={state} />)
}

async function goalPage(visit: Visit<'goalId'>, scope: SeekerId, state?: FormState) {
  const goal = await getGoal(visit.ctx, scope, idOf(visit))
  const interviews = await listInterviews(visit.ctx, scope, { aimIds: [goal.id] })
  const fieldNames = await listFieldNames(visit.ctx.db, scope)
  const options = { title: goal.title, nav: 'today' as const, refused: state }
  return page(visit, options, <GoalPage {...{ goal, interviews, fieldNames }} state={state} />)
}

async function changeGoal(visit: Visit<'goalId'>, scope: SeekerId, body: FormBody, goal: PersonalGoal) {
  const { t, locale } = visit
  const stored = formValuesOf(typedOf(goal))
  const { parsed, conflicts } = parseMerged(goalSchema, body, { stored, formValuesOf })
  if (!parsed.ok) return goalPage(visit, scope, parsed)
  try {
    await editGoal(visit.ctx, scope, goal.id, parsed.value)
  } catch (error) {
    return goalPage(visit, scope, refusal(error, 'due', body.values))
  }
  const flash = mergedFlash(t, conflicts, labels, ({ name, discarded }) =>
    name === 'due' ? formatCalendarDay(discarded, locale) : discarded,
  )
  return redirect(hereOf(visit), { flash: flash ?? { key: 'goals.flash-saved' } })
}

export const goalRoutes = [
  get('/goals', seeker, async (visit, scope) => {
    const [goals, assignments, interviews] = await Promise.all([
      listGoals(visit.ctx, scope),
      listOpenAssignments(visit.ctx, scope),
      listInterviews(visit.ctx, scope),
    ])
    const options = { title: visit.t('goals.title'), nav: 'today' as const }
    return page(visit, options, <GoalsPage {...{ goals, assignments, interviews }} />)
  }),
  get('/goals/new', seeker, (visit, scope) => newGoalPage(visit, scope)),
  post('/goals/new', seeker, (visit, scope) =>
    handleForm(visit, goalSchema, {
      again: (state) => newGoalPage(visit, scope, state),
      field: 'due',
      act: async (goal, { values }) => {
        await setGoal(visit.ctx, scope, { ...goal, id: submittedId(values['id']) })
        return redirect('/today', { flash: { key: 'goals.flash-saved' } })
      },
    }),
  ),
  get('/goals/:goalId', seeker, (visit, scope) => goalPage(visit, scope)),
  postLocked('/goals/:goalId', seeker, (visit, scope) => lockGoal(visit.ctx, scope, idOf(visit)), changeGoal),
  post('/goals/:goalId/close', seeker, async (visit, scope) => {
    await closeGoal(visit.ctx, scope, idOf(visit))
    return redirect('/goals', { flash: { key: 'goals.flash-closed', undo: `${hereOf(visit)}/open` } })
  }),
  post('/goals/:goalId/open', seeker, async (visit, scope) => {
    await openGoal(visit.ctx, scope, idOf(visit))
    return redirect(hereOf(visit), { flash: { key: 'goals.flash-opened' } })
  }),
  post('/goals/:goalId/remove', seeker, async (visit, scope) => {
    await removeGoal(visit.ctx, scope, idOf(visit))
    return redirect('/goals', { flash: { key: 'goals.flash-removed', undo: `${hereOf(visit)}/restore` } })
  }),
  post('/goals/:goalId/restore', seeker, async (visit, scope) => {
    await restoreGoal(visit.ctx, scope, idOf(visit))
    return redirect(hereOf(visit), { flash: { key: 'goals.flash-restored' } })
  }),
]
