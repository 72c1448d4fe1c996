export { privacyRoutes } from './privacy.routes.tsx'
export { forgetExpired } from './privacy.commands.ts'
