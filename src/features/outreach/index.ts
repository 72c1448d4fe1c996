/** The public face of outreach. */
export { outreachRoutes } from './outreach.routes.tsx'
export { listMessages } from './outreach.queries.ts'
export type { Message } from './outreach.ts'
export { protectionRoutes } from './protection/stop.routes.tsx'
export { stopContact } from './protection/protection.commands.ts'
export { isStopped } from './protection/protection.queries.ts'
export { noteReply } from './replies.commands.ts'
