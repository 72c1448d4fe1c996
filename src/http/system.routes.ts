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
  get(
    '/speculation-rules.json',
    anyone,
    () =>
      // Every GET changes nothing, so any page of ours may be fetched ahead.
      new Response(
        JSON.stringify({
          prefetch: [
            {
              where: {
                and: [
                  { href_matches: '/*' },
                  { not: { selector_matches: '[download], [data-no-prefetch]' } },
                ],
              },
              eagerness: 'moderate',
            },
          ],
        }),
        { headers: { 'content-type': 'application/speculationrules+json' } },
      ),
    { shared: true },
  ),
]
