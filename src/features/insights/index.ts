/** The public face of insights. */
export { insightRoutes } from './insights.routes.tsx'
