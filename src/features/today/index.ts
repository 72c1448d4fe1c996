/** The public face of Today. */
export { backPlans, type BackPlan } from './back-plan.ts'
export { getTodayFacts } from './today.queries.ts'
export { today } from './today.ts'
