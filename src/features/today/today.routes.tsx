import { isId } from '../../shared/ids.ts'
import { get, post, redirect, type Visit } from '../../platform/web/index.ts'
import { formatDayTime } from '../../shared/date-format.ts'
import { addDays, startOfDay } from '../../shared/dates.ts'
import { todayLimits } from '../../shared/defaults.ts'
import { page } from '../../ui/index.ts'
import { getWorkSettings, seeker, type SeekerId, workClock } from '../accounts/index.ts'
import { notForKey } from '../goals/index.ts'
import {
  getInterview,
  markHeld,
  markThanked,
  plannedEnd,
  restInterview,
  setChecked,
} from '../interviews/index.ts'
import { markStepDone } from '../notebook/index.ts'
import { markSent, recordOutcome, undoSent } from '../outreach/index.ts'
import { backPlans } from './back-plan.ts'
import type { Item, TodayFacts } from './facts.ts'
import { restKey, silences } from './outreach-items.ts'
import { TodayPage } from './pages/today.tsx'
import { chooseItem, takeBackChoice } from './today.commands.ts'
import { findGivenUp, getTodayFacts } from './today.queries.ts'
import { isFactDone, today } from './today.ts'

async function load(visit: Visit, scope: SeekerId) {
  const [facts, work] = await Promise.all([
    getTodayFacts(visit.ctx, scope),
    getWorkSettings(visit.ctx, scope),
  ])
  const plans = backPlans(facts, visit.now)
  return { facts, plans, items: today(facts, visit.now, workClock(work, visit.zone), plans) }
}

/** Marking some items done is a fact of its own, which belongs where that fact is kept. */
async function recordFact(visit: Visit, scope: SeekerId, key: string, done: boolean): Promise<void> {
  const { ctx, now } = visit
  const [kind, first = '', second = ''] = key.split(':')
  if (!isId(first)) return
  if (kind === 'step') await markStepDone(ctx, scope, first, done ? now : null)
  if (kind === 'thank' && isId(second)) await markThanked(ctx, scope, first, second, done ? now : null)
  if (kind === 'confirm') await setChecked(ctx, scope, first, { item: 'confirm', done })
  if (kind === 'rest' && !done) await waitAgain(visit, scope, first, second)
  // Undone, it is a draft again, or one that was opened in a mail program.
  if (kind === 'draft' && !done) await undoSent(ctx, scope, first)
  if (kind === 'handed' && !done) await undoSent(ctx, scope, first, 'handed')
}

/** It went out: just now, or when it was opened in a mail program. The day is said back, since silence counts from there. */
async function recordSent(visit: Visit, scope: SeekerId, { key, code }: Item) {
  const { ctx, locale, zone, now } = visit
  const [, id = ''] = key.split(':')
  const { at } = await markSent(ctx, scope, id, code === 'confirm-sent' ? { said: 'as-opened' } : {})
  const when = formatDayTime(at ?? now, { locale, zone, now })
  const flash = {
    key: 'outreach.marked-sent-earlier',
    params: { when },
    undo: undoPath(key, 'done'),
  } as const
  return redirect('/today', { flash })
}

/** They talked: its end starts the clock of the thanks, and the interview's page says what comes next. */
async function recordTalk(visit: Visit, scope: SeekerId, key: string) {
  const [, id = ''] = key.split(':')
  await markHeld(visit.ctx, scope, id, plannedEnd(await getInterview(visit.ctx, scope, id)) ?? visit.now)
  const undo = `/interviews/${id}/held/undo`
  return redirect(`/interviews/${id}`, { flash: { key: 'interviews.flash-held', undo } })
}

/** No answer came: a talk with one person rests; of a panel the others may still answer, or it rests with the last. */
async function rest(visit: Visit, scope: SeekerId, facts: TodayFacts, key: string) {
  const silence = silences(facts).find((each) => restKey(each) === key)
  if (silence && silence.interview.people.length > 1) {
    await recordOutcome(visit.ctx, scope, silence.request.id, { outcome: 'no-reply' })
    return redirect('/today', { flash: { key: 'today.flash-done', undo: undoPath(key, 'done') } })
  }
  const [, id = ''] = key.split(':')
  await restInterview(visit.ctx, scope, id)
  const undo = `/interviews/${id}/end/undo`
  return redirect('/today', { flash: { key: 'interviews.flash-resting', undo } })
}

/** They may still answer after all. */
async function waitAgain(visit: Visit, scope: SeekerId, interviewId: string, contactId: string) {
  if (!isId(contactId)) return
  const given = await findGivenUp(visit.ctx, scope, { interviewId, contactId })
  if (given) await recordOutcome(visit.ctx, scope, given, { outcome: null })
}

const undoPath = (key: string, was: Choice) => `/today/items/${encodeURIComponent(key)}/undo?was=${was}`

/** What is done by a message that may have gone out elsewhere: only written down is it known. */
const writtenThere: readonly Item['code'][] = ['nudge', 'write-request', 'keep-in-touch', 'report-back']

type Choice = 'done' | 'postpone' | 'dismiss'
const stored = { done: 'done', postpone: 'postponed', dismiss: 'dismissed' } as const

const choiceRoute = (choice: Choice) =>
  post(`/today/items/:itemKey/${choice}`, seeker, async (visit, scope) => {
    const key = visit.params.itemKey
    const { facts, items } = await load(visit, scope)
    const item = items.find((each) => each.key === key)
    // Sent twice, or from an old page: nothing to choose about any more.
    if (!item) return redirect('/today', { flash: { key: 'today.flash-gone' } })
    // Its day counts, and that is written down where it is written.
    if (choice === 'done' && writtenThere.includes(item.code))
      return redirect(`${item.href}#sent`, { flash: { key: 'today.flash-nudge' } })
    const isFact = choice === 'done' && isFactDone(item)
    if (isFact && item.code === 'did-you-talk') return recordTalk(visit, scope, key)
    if (isFact && (item.code === 'send-draft' || item.code === 'confirm-sent'))
      return recordSent(visit, scope, item)
    if (choice === 'done' && item.code === 'let-rest') return rest(visit, scope, facts, key)
    if (isFact) await recordFact(visit, scope, key, true)
    const until =
      choice === 'postpone'
        ? startOfDay(addDays(visit.now, todayLimits.postponeDays, visit.zone), visit.zone)
        : null
    if (!isFact) await chooseItem(visit.ctx, scope, key, stored[choice], until)
    const flash = { key: `today.flash-${stored[choice]}`, undo: undoPath(key, choice) } as const
    return redirect('/today', { flash })
  })

export const todayRoutes = [
  get('/today', seeker, async (visit, scope) => {
    const { facts, items, plans } = await load(visit, scope)
    return page(
      visit,
      { title: visit.t('today.title'), nav: 'today' },
      <TodayPage {...{ facts, items, plans, now: visit.now }} />,
    )
  }),
  choiceRoute('done'),
  choiceRoute('postpone'),
  choiceRoute('dismiss'),
  // A talk without a goal is not for this one.
  post('/today/plans/:goalId/not-for/:interviewId', seeker, async (visit, scope) => {
    const { goalId, interviewId = '' } = visit.params
    await getInterview(visit.ctx, scope, interviewId)
    const { plans } = await load(visit, scope)
    const plan = plans.find(({ goal }) => goal.id === goalId)
    const interview = plan?.unlinked.find(({ id }) => id === interviewId)
    if (!plan || !interview) return redirect('/today', { flash: { key: 'today.flash-gone' } })
    const key = notForKey(interview, plan.goal)
    await chooseItem(visit.ctx, scope, key, 'dismissed')
    return redirect('/today', { flash: { key: 'today.flash-dismissed', undo: undoPath(key, 'dismiss') } })
  }),
  post('/today/items/:itemKey/undo', seeker, async (visit, scope) => {
    const key = visit.params.itemKey
    if (visit.query.get('was') === 'done') await recordFact(visit, scope, key, false)
    await takeBackChoice(visit.ctx, scope, key)
    return redirect(`/today#item-${encodeURIComponent(key)}`, { flash: { key: 'today.flash-back' } })
  }),
]
