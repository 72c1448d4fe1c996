import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { Actor } from '../web/index.ts'
import { keyOf, makeKey, type TypedCode } from './codes.ts'
import { codeLock, type Cookies, cookiesOf, engine, type OpenedSession, translated } from './engine.ts'
import { readToken, signedToken } from './session-cookie.ts'

/** How the engine marks a sign-in that waits for a code. */
export const halfWayKey = '2fa-'

/** How many wrong codes the engine takes for one password. */
const triesPerPassword = 5

/** Where it counts them. */
const triesKey = (token: string) => `${halfWayKey}attempts-${token}`

interface Verified {
  headers: Headers
  response: { token?: string | null }
}

/** The second step of signing in, in the context's own transaction: a code from an app, or one of the recovery codes. */
export function secondStepIn(ctx: Context) {
  const auth = engine(ctx)
  const { api } = auth

  async function verify({ kind, code }: TypedCode, headers: Headers): Promise<OpenedSession> {
    const asked = { body: { code }, headers, returnHeaders: true as const }
    const { headers: answer, response } = await translated<Verified>(
      kind === 'app' ? api.verifyTOTP(asked) : api.verifyBackupCode(asked),
    )
    return { cookies: cookiesOf(answer), token: response.token ?? '' }
  }

  /** The cookie of somebody who gave the right password, and nothing else that the browser sent. */
  async function halfWay(headers: Headers) {
    const { createAuthCookie, secret } = await auth.$context
    const { name } = createAuthCookie('two_factor')
    const token = readToken(headers.get('cookie') ?? '', name, secret)
    if (token === undefined) return undefined
    const userAgent = headers.get('user-agent')
    const cookie = `${name}=${signedToken(token, secret)}`
    return { token, headers: new Headers({ cookie, ...(userAgent && { 'user-agent': userAgent }) }) }
  }

  return {
    /**
     * Makes a key and ten recovery codes, which count once a code has confirmed that the app has the key, in the session
     * that began.
     * @throws AppError `wrong-password`, `changed-meanwhile` where the second step is on already
     */
    async begin(
      { accountId, sessionId }: Pick<Actor, 'accountId' | 'sessionId'>,
      password: string,
      headers: Headers,
    ): Promise<void> {
      await translated(api.enableTwoFactor({ body: { password }, headers }))
      // The engine's own key would take 52 signs to type into an app that has no camera.
      const { secretConfig } = await auth.$context
      const secret = await symmetricEncrypt({ key: secretConfig, data: makeKey() })
      await ctx.db
        .updateTable('second_steps')
        .set({ secret, started_at: ctx.clock.now(), session_id: sessionId })
        .where('account_id', '=', accountId)
        .execute()
    },

    /** The key of `begin`, as an app takes it. @param secret as it is kept */
    async readKey(secret: string): Promise<string> {
      const { secretConfig } = await auth.$context
      return keyOf(await symmetricDecrypt({ key: secretConfig, data: secret }))
    },

    /** Turns it on; another session takes the place of this one. @throws AppError `wrong-code`, `wrong-recovery-code` */
    async confirm(code: TypedCode, headers: Headers): Promise<OpenedSession> {
      const { cookies } = await verify(code, headers)
      const { authCookies, secret } = await auth.$context
      // The engine names the session that is over: its cookie has the new one.
      const tokens = cookies.map((cookie) => readToken(cookie, authCookies.sessionToken.name, secret))
      return { cookies, token: tokens.find((token) => token !== undefined) ?? '' }
    },

    /** The recovery codes that were not used. */
    async recoveryCodes(accountId: string): Promise<readonly string[]> {
      const { backupCodes } = await translated(api.viewBackupCodes({ body: { userId: accountId } }))
      return backupCodes
    },

    /** Ten new codes in place of the old ones. @throws AppError `wrong-password`, `changed-meanwhile` */
    async makeRecoveryCodes(password: string, headers: Headers): Promise<void> {
      await translated(api.generateBackupCodes({ body: { password }, headers }))
    },

    /** @returns cookies: the session gets another token. @throws AppError `wrong-password` */
    async turnOff(password: string, headers: Headers): Promise<Cookies> {
      const answer = await translated(
        api.disableTwoFactor({ body: { password }, headers, returnHeaders: true }),
      )
      return cookiesOf(answer.headers)
    },

    /** Whose password was given a moment ago, and whose code is waited for, by the clock that the engine goes by. */
    async waitsFor(headers: Headers): Promise<string | undefined> {
      const half = await halfWay(headers)
      const { internalAdapter } = await auth.$context
      const found = half && (await internalAdapter.findVerificationValue(half.token))
      return found && found.expiresAt > new Date() ? found.value : undefined
    },

    /** Signs in whoever waits. @throws AppError `wrong-code`, `wrong-recovery-code`, `second-step-over` */
    async finish(code: TypedCode, headers: Headers): Promise<OpenedSession> {
      const half = await halfWay(headers)
      return verify(code, half?.headers ?? new Headers())
    },

    /**
     * Ends the sign-in that waits where its last wrong code was typed, which the engine says at the next one only.
     * @returns whether it did
     */
    async endSpent(headers: Headers): Promise<boolean> {
      const half = await halfWay(headers)
      if (!half) return false
      const { internalAdapter } = await auth.$context
      const tries = await internalAdapter.findVerificationValue(triesKey(half.token))
      if (Number(tries?.value ?? 0) < triesPerPassword) return false
      await internalAdapter.deleteVerificationByIdentifier(half.token)
      return true
    },

    /** The minutes until a code of this account is taken again, by the clock that the engine goes by; 0 where one is now. */
    async minutesLocked(accountId: string): Promise<number> {
      const row = await ctx.db
        .selectFrom('second_steps')
        .select('locked_until as until')
        .where('account_id', '=', accountId)
        .executeTakeFirst()
      return row?.until ? Math.max(0, Math.ceil((row.until.getTime() - Date.now()) / 60_000)) : 0
    },

    /**
     * Counts a wrong code that `take` refused, as the engine counts those of a sign-in.
     * @returns whether it was one too many, so that none is taken for a while
     */
    async countWrong(accountId: string): Promise<boolean> {
      const now = new Date()
      const until = new Date(now.getTime() + codeLock.minutes * 60_000)
      // A lock that is over leaves its count behind.
      const wrong = sql<number>`case when locked_until is null then failed_count + 1 else 1 end`
      const counted = await ctx.db
        .updateTable('second_steps')
        .set({
          failed_count: wrong,
          locked_until: sql`case when ${wrong} >= ${codeLock.after} then ${until}::timestamptz end`,
        })
        .where('account_id', '=', accountId)
        .where((row) => row.or([row('locked_until', 'is', null), row('locked_until', '<=', now)]))
        .returning('locked_until as lockedUntil')
        .executeTakeFirst()
      return Boolean(counted?.lockedUntil)
    },

    /**
     * Takes a code where it opens no session: before what cannot be undone. The engine counts no tries there, so that the
     * caller does, by `countWrong`, outside a transaction that ends with the error: it has to be in one, which takes along
     * what a refusal leaves behind.
     * @throws AppError `wrong-code`, `wrong-recovery-code`
     */
    async take(accountId: string, code: TypedCode): Promise<void> {
      if (!ctx.db.isTransaction) throw new Error('a code is taken in a transaction alone')
      const { internalAdapter, authCookies, secret } = await auth.$context
      // The engine asks who is signed in: this session never leaves the transaction.
      const { token } = await internalAdapter.createSession(accountId)
      const cookie = `${authCookies.sessionToken.name}=${signedToken(token, secret)}`
      await verify(code, new Headers({ cookie }))
      await internalAdapter.deleteSession(token)
      await ctx.db
        .updateTable('second_steps')
        .set({ failed_count: 0, locked_until: null })
        .where('account_id', '=', accountId)
        .execute()
    },
  }
}
