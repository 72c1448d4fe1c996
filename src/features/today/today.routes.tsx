import { isId } from '../../shared/ids.ts'
import { get, post, redirect, type Visit } from '../../platform/web/index.ts'
import { addDays, startOfDay } from '../../shared/dates.ts'
import { todayLimits } from '../../shared/defaults.ts'
import { page } from '../../ui/index.ts'
import { getWorkSettings, seeker, type SeekerId } from '../accounts/index.ts'
import { markThanked } from '../interviews/index.ts'
import { markStepDone } from '../notebook/index.ts'
import { backPlans } from './back-plan.ts'
import { TodayPage } from './pages/today.tsx'
import { chooseItem, takeBackChoice } from './today.commands.ts'
import { getTodayFacts } from './today.queries.ts'
import { today } from './today.ts'

async function load(visit: Visit, scope: SeekerId) {
  const [facts, work] = await Promise.all([
    getTodayFacts(visit.ctx, scope),
    getWorkSettings(visit.ctx, scope),
  ])
  const settings = { ...work, zone: visit.zone, holidays: new Set(work.holidays) }
  return { facts, items: today(facts, visit.now, settings) }
}

/** Marking some items done is a fact of its own, which belongs where that fact is kept. */
async function recordFact(visit: Visit, scope: SeekerId, key: string, done: boolean): Promise<void> {
  const [kind, first = '', second = ''] = key.split(':')
  if (kind === 'step' && isId(first)) await markStepDone(visit.ctx, scope, first, done ? visit.now : null)
  if (kind === 'thank' && isId(first) && isId(second))
    await markThanked(visit.ctx, scope, first, second, done ? visit.now : null)
}

type Choice = 'done' | 'postpone' | 'dismiss'
const stored = { done: 'done', postpone: 'postponed', dismiss: 'dismissed' } as const

const choiceRoute = (choice: Choice) =>
  post(`/today/items/:itemKey/${choice}`, seeker, async (visit, scope) => {
    const key = visit.params['itemKey'] ?? ''
    const { items } = await load(visit, scope)
    // Sent twice, or from an old page: nothing to choose about any more.
    if (!items.some((item) => item.key === key))
      return redirect('/today', { flash: { key: 'today.flash-gone' } })
    if (choice === 'done') await recordFact(visit, scope, key, true)
    const until =
      choice === 'postpone'
        ? startOfDay(addDays(visit.now, todayLimits.postponeDays, visit.zone), visit.zone)
        : null
    await chooseItem(visit.ctx, scope, key, stored[choice], until)
    const undo = `/today/items/${encodeURIComponent(key)}/undo?was=${choice}`
    return redirect('/today', { flash: { key: `today.flash-${stored[choice]}`, undo } })
  })

export const todayRoutes = [
  get('/today', seeker, async (visit, scope) => {
    const { facts, items } = await load(visit, scope)
    const plans = backPlans(facts, visit.now)
    return page(
      visit,
      { title: visit.t('today.title'), nav: 'today' },
      <TodayPage {...{ facts, items, plans, now: visit.now }} />,
    )
  }),
  choiceRoute('done'),
  choiceRoute('postpone'),
  choiceRoute('dismiss'),
  post('/today/items/:itemKey/undo', seeker, async (visit, scope) => {
    const key = visit.params['itemKey'] ?? ''
    if (visit.query.get('was') === 'done') await recordFact(visit, scope, key, false)
    await takeBackChoice(visit.ctx, scope, key)
    return redirect(`/today#item-${encodeURIComponent(key)}`, { flash: { key: 'today.flash-back' } })
  }),
]
