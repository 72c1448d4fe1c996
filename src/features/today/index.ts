/** The public face of Today. */
export { backPlans, type BackPlan } from './back-plan.ts'
export { getTodayFacts } from './today.queries.ts'
export { today } from './today.ts'
export type { LastContact, TodayFacts, TodaySettings } from './facts.ts'
export { debriefKey, touchKey, toThank } from './interview-items.ts'
export { nudgeKey, silences } from './outreach-items.ts'
