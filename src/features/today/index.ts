/** The public face of Today. */
export type { BackPlan } from './back-plan.ts'
export { getTalkFacts } from './today.queries.ts'
export type { Item, LastContact, TalkFacts, TodayFacts, TodaySettings } from './facts.ts'
export { debriefKey, relations, touchKey, toThank } from './interview-items.ts'
export { isSettledBy, today } from './today.ts'
export { nudgeKey, silences } from './outreach-items.ts'
