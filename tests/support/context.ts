import type { Context } from '../../src/platform/context.ts'
import { createAccount, type SeekerId, seekerByOperator } from '../../src/features/accounts/index.ts'
import { createApp } from '../../src/http/app.tsx'
import { routesFor } from '../../src/http/routes.ts'
import { type FakeClock, fakeClock } from '../../src/platform/clock/index.ts'
import { readConfig } from '../../src/platform/config/index.ts'
import { createJobs } from '../../src/platform/jobs/index.ts'
import { keysFrom } from '../../src/platform/keys/index.ts'
import { createLog } from '../../src/platform/log/index.ts'
import { createMail } from '../../src/platform/mail/index.ts'
import type { Assets, Route } from '../../src/platform/web/index.ts'
import { jobs } from '../../src/worker/jobs.ts'
import { testDatabase } from './database.ts'
import { newId } from '../../src/shared/ids.ts'

const testOrigin = 'http://localhost:3000'

/** A context on a database of this file's own, with a clock that stands still: real queues, real secrets. */
export async function testContext(start?: string): Promise<Context & { clock: FakeClock }> {
  const { db, connection } = await testDatabase()
  const config = readConfig({
    HALFHOUR_DATA: '/nowhere',
    HALFHOUR_SECRET: 'ab'.repeat(32),
    HALFHOUR_DEV: 'yes',
  })
  const log = createLog(process.env['TEST_LOG'] ?? 'fatal')
  const queues = createJobs(
    connection,
    jobs.map((job) => job.name),
    log,
  )
  await queues.start()
  await queues.stop()
  return {
    db,
    config,
    log,
    clock: fakeClock(start),
    keys: keysFrom(config.secret!),
    jobs: queues,
    mail: createMail({ development: true }),
    origin: testOrigin,
  }
}

/** An account as the operator makes one, with a seeker's scope. The password is `a good password`. */
export async function testSeeker(
  ctx: Context,
  name = 'Ana Lucía Reyes',
): Promise<{ id: string; email: string; scope: SeekerId }> {
  const email = `${newId()}@example.edu`
  const account = { name, email, password: testPassword, zone: 'America/New_York' }
  const id = await createAccount(ctx, account, { proved: true })
  return { id, email, scope: seekerByOperator(id) }
}

export const testPassword = 'a good password'

const assets: Assets = {
  script: (entry) => `/assets/${entry}.js`,
  styles: () => ['/assets/site.css'],
  files: () => [],
}

/** A browser without JavaScript: keeps cookies, posts forms, follows nothing by itself. */
export interface Browser {
  get(path: string, headers?: Record<string, string>): Promise<Response>
  /** A page's HTML. Fails where it is refused: what must not stand on a page stands on no error page either. */
  read(path: string): Promise<string>
  post(
    path: string,
    form?: Record<string, string | string[] | File>,
    headers?: Record<string, string>,
  ): Promise<Response>
  cookies: Map<string, string>
}

/** The whole program in this process. */
export function testApp(ctx: Context, routes: readonly Route[] = routesFor(ctx.config)) {
  const app = createApp({ ctx, routes, assets, files: async () => undefined, databaseUp: () => true })

  function browser(): Browser {
    const cookies = new Map<string, string>()
    async function send(path: string, init: RequestInit): Promise<Response> {
      const headers = new Headers(init.headers)
      if (cookies.size > 0)
        headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
      const response = await app.request(`${testOrigin}${path}`, { ...init, headers })
      for (const line of response.headers.getSetCookie()) {
        const [pair = ''] = line.split(';')
        const at = pair.indexOf('=')
        if (/max-age=0/i.test(line)) cookies.delete(pair.slice(0, at))
        else cookies.set(pair.slice(0, at), pair.slice(at + 1))
      }
      return response
    }
    return {
      cookies,
      get: (path, headers = {}) => send(path, { headers }),
      async read(path) {
        const answer = await send(path, {})
        if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
        return answer.text()
      },
      post(path, form = {}, headers = {}) {
        const body = new FormData()
        for (const [name, value] of Object.entries(form))
          for (const one of Array.isArray(value) ? value : [value]) body.append(name, one)
        return send(path, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin', ...headers } })
      },
    }
  }

  /** A browser that is signed in through the real form. */
  async function signedIn(person: { email: string }): Promise<Browser> {
    const one = browser()
    const answer = await one.post('/sign-in', { email: person.email, password: testPassword })
    if (answer.status !== 303) throw new Error(`sign-in answered ${answer.status}`)
    return one
  }

  return { app, browser, signedIn }
}
