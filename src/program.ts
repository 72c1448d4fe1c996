import { join } from 'node:path'
import { setupPath } from './features/accounts/index.ts'
import { createApp } from './http/app.tsx'
import { readAssets, staticFiles } from './http/assets.ts'
import { routesFor } from './http/routes.ts'
import { listen, type Listening } from './http/serve.ts'
import { packageRoot, proxyOf, readConfig } from './platform/config/index.ts'
import { openContext } from './platform/open-context.ts'
import { jobs } from './worker/jobs.ts'

/**
 * Starts what PROCESS_MODE asks for, and says so in one line.
 * @returns how to stop it: lets running requests and jobs end, then closes the database
 */
export async function start(): Promise<() => Promise<void>> {
  const config = readConfig(process.env)
  const opened = await openContext(config, { database: 'own', jobNames: jobs.map((job) => job.name) })
  const { ctx } = opened
  let listening: Listening | undefined
  if (config.processMode !== 'worker') {
    const assetFolder = join(packageRoot(), 'dist', 'client')
    const parts = {
      assets: readAssets(assetFolder),
      files: staticFiles(assetFolder),
      databaseUp: opened.databaseUp,
    }
    // With port 0 the origin is known only after the port is taken; requests wait for nothing else.
    const late: Parameters<typeof listen>[0] = {
      fetch: () => new Response('starting', { status: 503 }),
    }
    const proxy = proxyOf(config)
    if (proxy === 'unnamed' || proxy === 'no-url') ctx.log.warn({ event: `proxy-${proxy}` })
    listening = await listen({ fetch: (request, env) => late.fetch(request, env) }, config.host, config.port)
    const origin = config.url ?? `http://localhost:${listening.port}`
    const app = createApp({ ctx: Object.assign(ctx, { origin }), routes: routesFor(config), ...parts })
    await opened.announce(origin)
    late.fetch = (request, env) => app.fetch(request, env ?? {})
    const setup = await setupPath(ctx)
    console.log(`Halfhour is ready: ${origin}`)
    if (proxy === 'no-url') console.log('Forms work at this address alone, until HALFHOUR_URL names another.')
    if (setup) console.log(`First visit, to create the administrator: ${origin}${setup}`)
  }
  if (config.processMode !== 'web') await opened.jobs.work(ctx, jobs)
  if (config.processMode === 'worker') console.log('Halfhour is working')
  return async () => {
    await listening?.close()
    await opened.close()
  }
}
