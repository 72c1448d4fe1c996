import { type Context as HonoContext, Hono } from 'hono'
import type { HttpBindings } from '@hono/node-server'
import { guessLocale } from '../features/accounts/index.ts'
import { isAudited, isDone, noteAct } from '../features/audit/index.ts'
import { noteDemoVisit } from '../features/demo/index.ts'
import { accountHeader } from '../features/notebook/index.ts'
import type { MessageKey } from '../i18n/index.ts'
import { sessionReader } from '../platform/auth/index.ts'
import type { Context } from '../platform/context.ts'
import { errorFacts } from '../platform/log/index.ts'
import {
  type Actor,
  type Assets,
  type Route,
  type Visit,
  changedNothing,
  flashCookie,
  redirect,
  untilClosed,
} from '../platform/web/index.ts'
import { AppError, forbidden, notFound, unavailable } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import type { staticFiles } from './assets.ts'
import { compress } from './compress.ts'
import { errorPage } from './error-page.tsx'
import { withReopened } from './reopened.ts'
import { fromOurPages, isExactly, peerAddress, secure } from './security.ts'
import { formPage, localeSaid, visitOf } from './visit.ts'

export interface AppParts {
  ctx: Context
  routes: readonly Route[]
  assets: Assets
  files: ReturnType<typeof staticFiles>
  /** Whether the database answers: while it restarts, pages say so with 503. */
  databaseUp: () => boolean
}

type Env = { Bindings: Partial<HttpBindings> }

/** The whole program as a function from Request to Response: `app.request('/contacts')` is a test. */
export function createApp({ ctx: base, routes, assets, files, databaseUp }: AppParts): Hono<Env> {
  const app = new Hono<Env>()
  const readSession = sessionReader(base)
  const https = base.origin.startsWith('https:')

  async function answer(c: HonoContext<Env>, route: Route | undefined): Promise<Response> {
    const started = performance.now()
    const requestId = newId()
    const ctx = { ...base, log: base.log.child({ request: requestId }) }
    const request = c.req.raw
    const cookies: string[] = []
    let renewed: readonly string[] = []
    const visiting = { ctx, request, address: addressOf(c, base), assets, ...(route && { route }) }
    let actor: Actor | undefined
    let known = false
    let visit: Visit | undefined
    let response: Response
    try {
      // No text of ours holds a NUL, and the database takes none.
      if (request.url.includes('%00')) throw notFound()
      if (!databaseUp()) throw unavailable('database-down')
      const foreign = request.method === 'POST' && !fromOurPages(request.headers, base.origin)
      if (foreign && !route?.fromElsewhere) throw forbidden('wrong-origin', { origin: base.origin })
      const session = foreign ? null : await readSession(request.headers)
      known = !foreign
      if (session) renewed = session.cookies
      if (session?.actor.demoId) await noteDemoVisit(ctx, session.actor.demoId)
      actor = session?.actor
      const language = actor?.locale === null && localeSaid(request.headers)
      if (actor && language) {
        await guessLocale(ctx, actor.accountId, language)
        actor = { ...actor, locale: language, localeGuessed: true }
      }
      if (!route) throw notFound()
      visit = visitOf({ ...visiting, actor, params: c.req.param() as Record<string, string> })
      if (foreign && !isExactly(await visit.form(), route.fromElsewhere))
        throw forbidden('wrong-origin', { origin: base.origin })
      response = await route.handle(visit)
      await noteStaffAct(visit, route, response)
    } catch (error) {
      visit ??= visitOf({ ...visiting, actor, params: {} })
      response = await refused(error, visit, requestId, route)
    }
    if (visit.flash && request.method === 'GET') cookies.push(`${flashCookie}=; Path=/; Max-Age=0`)
    // On a computer that others use too, a session that grows longer still ends with the browser.
    cookies.unshift(...(visit.sharedComputer ? untilClosed(renewed) : renewed))
    for (const cookie of cookies) response.headers.append('set-cookie', cookie)
    secure(response.headers, { route, https })
    // Whose page this is, for the service worker; said only where the session could be read.
    if (known)
      response.headers.set(accountHeader, visit.sharedComputer ? 'none' : (actor?.accountId ?? 'none'))
    ctx.log.info({
      event: 'request',
      method: request.method,
      // The pattern and never the path: paths can hold tokens.
      route: route?.path ?? 'none',
      status: response.status,
      ms: Math.round(performance.now() - started),
    })
    if (request.method === 'HEAD') return headOf(response)
    return compress(response, request.headers.get('accept-encoding'))
  }

  for (const route of withReopened(routes)) app.on(route.method, route.path, (c) => answer(c, route))
  app.notFound(async (c) => {
    const file =
      c.req.method === 'GET' ? await files(c.req.path, c.req.header('accept-encoding') ?? null) : undefined
    if (!file) return answer(c, undefined)
    const kept = file.headers.get('cache-control')
    secure(file.headers, { https })
    if (kept) file.headers.set('cache-control', kept)
    return file
  })
  return app
}

/** What stands behind the body, such as an open file, is let go: nobody is going to read it. */
async function headOf({ body, status, headers }: Response): Promise<Response> {
  await body?.cancel()
  return new Response(null, { status, headers })
}

/** What administrators and a course's staff changed is kept, by the route's rule, so that no act is forgotten. */
async function noteStaffAct(visit: Visit, route: Route, response: Response): Promise<void> {
  const { name } = route.rule
  if (route.method !== 'POST' || !visit.actor || !isAudited(name)) return
  if (!isDone(route.path, response.status) || changedNothing(response)) return
  await noteAct(visit.ctx, visit.actor, { rule: name, path: route.path, params: visit.params })
}

function addressOf(c: HonoContext<Env>, ctx: Context): string {
  const socket = c.env?.incoming?.socket.remoteAddress
  return peerAddress(socket, c.req.header('x-forwarded-for') ?? null, ctx.config.proxies)
}

const wantsJson = (request: Request) => (request.headers.get('accept') ?? '').startsWith('application/json')

/** The one mapper at the edge: what is known becomes its page, what is not becomes a 500 with a log id. */
async function refused(error: unknown, visit: Visit, requestId: string, route?: Route): Promise<Response> {
  const known =
    error instanceof AppError
      ? error
      : new AppError(
          databaseGone(error) ? 'database-down' : 'unexpected',
          databaseGone(error) ? 503 : 500,
          {},
          error,
        )
  if (known.status >= 500)
    visit.ctx.log.error({ event: 'failed', route: route?.path, ...errorFacts(known.cause ?? known) })
  if (wantsJson(visit.request))
    return new Response(
      JSON.stringify({
        error: { code: known.code, message: visit.t(`error.${known.code}` as MessageKey, known.params) },
      }),
      { status: known.status, headers: { 'content-type': 'application/json; charset=utf-8' } },
    )
  if (known.code === 'sign-in-first') return toSignIn(visit)
  return errorPage(visit, known, requestId)
}

const ofNetwork =
  /^E(CONNREFUSED|CONNRESET|CONNABORTED|NOENT|TIMEDOUT|HOSTUNREACH|NETUNREACH|PIPE|NOTFOUND|AI_AGAIN)$/

/**
 * PostgreSQL's "going down / starting" and "no room for files or connections", and a connection that was refused, never
 * came about or broke; for the last two the driver has words alone.
 */
function databaseGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  if (/^(57P0[123]|08\w{3}|53[123]00)$/.test(code) || ofNetwork.test(code)) return true
  return code === '' && /^(Connection terminated|timeout exceeded when trying to connect)/.test(error.message)
}

/** Signing in returns to the page that was asked for, or on which the form stood: what was typed in it was not taken. */
function toSignIn({ request, url, sharedComputer }: Visit): Response {
  const posted = request.method === 'POST'
  const back = posted ? (formPage(request) ?? '/today') : url.pathname + url.search
  return redirect(`/sign-in?to=${encodeURIComponent(back)}`, {
    ...(posted && {
      flash: { key: `accounts.session-ended-${sharedComputer ? 'copy' : 'kept'}`, kind: 'warning' },
    }),
  })
}
