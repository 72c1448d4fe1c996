/** The public face of outreach. */
export { outreachRoutes } from './outreach.routes.tsx'
export { listMessages } from './outreach.queries.ts'
export type { Message } from './outreach.ts'
