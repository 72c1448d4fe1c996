import { anyone, getInstance } from '../features/accounts/index.ts'
import { get } from '../platform/web/index.ts'

/** What machines ask. */
export const systemRoutes = [
  get(
    '/healthz',
    anyone,
    async ({ ctx }) => {
      // Asks the database, which may be a server of its own: without it no page answers either.
      await getInstance(ctx)
      return new Response('ok\n', { headers: { 'content-type': 'text/plain; charset=utf-8' } })
    },
    {
      shared: true,
    },
  ),
]
