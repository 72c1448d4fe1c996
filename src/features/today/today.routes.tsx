import { isId } from '../../shared/ids.ts'
import { get, post, redirect, type Visit } from '../../platform/web/index.ts'
import { addDays, startOfDay } from '../../shared/dates.ts'
import { todayLimits } from '../../shared/defaults.ts'
import { page } from '../../ui/index.ts'
import { getWorkSettings, seeker, type SeekerId } from '../accounts/index.ts'
import { getInterview, markHeld, markThanked, plannedEnd } from '../interviews/index.ts'
import { markStepDone } from '../notebook/index.ts'
import { markSent, noteHanded, undoSent } from '../outreach/index.ts'
import { backPlans } from './back-plan.ts'
import { TodayPage } from './pages/today.tsx'
import { chooseItem, takeBackChoice } from './today.commands.ts'
import { getTodayFacts } from './today.queries.ts'
import { isFactDone, today } from './today.ts'

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
  const { ctx, now } = visit
  const [kind, first = '', second = ''] = key.split(':')
  if (!isId(first)) return
  if (kind === 'step') await markStepDone(ctx, scope, first, done ? now : null)
  if (kind === 'thank' && isId(second)) await markThanked(ctx, scope, first, second, done ? now : null)
  if (kind === 'handed' && done) await markSent(ctx, scope, first)
  if (kind === 'handed' && !done) {
    await undoSent(ctx, scope, first)
    // It is a draft now; the question was about one that was opened in a mail program.
    await noteHanded(ctx, scope, first)
  }
}

/** They talked: its end starts the clock of the thanks, and the interview's page says what comes next. */
async function recordTalk(visit: Visit, scope: SeekerId, key: string) {
  const [, id = ''] = key.split(':')
  await markHeld(visit.ctx, scope, id, plannedEnd(await getInterview(visit.ctx, scope, id)) ?? visit.now)
  const undo = `/interviews/${id}/held/undo`
  return redirect(`/interviews/${id}`, { flash: { key: 'interviews.flash-held', undo } })
}

type Choice = 'done' | 'postpone' | 'dismiss'
const stored = { done: 'done', postpone: 'postponed', dismiss: 'dismissed' } as const

const choiceRoute = (choice: Choice) =>
  post(`/today/items/:itemKey/${choice}`, seeker, async (visit, scope) => {
    const key = visit.params['itemKey'] ?? ''
    const { items } = await load(visit, scope)
    const item = items.find((each) => each.key === key)
    // Sent twice, or from an old page: nothing to choose about any more.
    if (!item) return redirect('/today', { flash: { key: 'today.flash-gone' } })
    const isFact = choice === 'done' && isFactDone(item)
    if (isFact && item.code === 'did-you-talk') return recordTalk(visit, scope, key)
    if (isFact) await recordFact(visit, scope, key, true)
    const until =
      choice === 'postpone'
        ? startOfDay(addDays(visit.now, todayLimits.postponeDays, visit.zone), visit.zone)
        : null
    if (!isFact) await chooseItem(visit.ctx, scope, key, stored[choice], until)
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
