/** The public face of Today. */
export type { BackPlan } from './back-plan.ts'
export { getTodayFacts } from './today.queries.ts'
export type { LastContact, TodayFacts, TodaySettings } from './facts.ts'
export { silences } from './outreach-items.ts'
