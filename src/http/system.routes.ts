import { anyone } from '../features/accounts/index.ts'
import { get } from '../platform/web/index.ts'

/** What machines ask. */
export const systemRoutes = [
  get(
    '/healthz',
    anyone,
    () => new Response('ok\n', { headers: { 'content-type': 'text/plain; charset=utf-8' } }),
    {
      shared: true,
    },
  ),
]
