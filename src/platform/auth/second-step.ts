import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import { sql } from 'kysely'
import { tooMany } from '../../shared/errors.ts'
import type { Context } from '../context.ts'
import { keyOf, makeKey, type TypedCode } from './codes.ts'
import { type Cookies, cookiesOf, engine, translated } from './engine.ts'
import { readToken, signedToken } from './session-cookie.ts'

/** How the engine marks a sign-in that waits for a code. */
export const halfWayKey = '2fa-'

/** When no code is taken any more, as the engine has it where it counts by itself: after so many wrong ones in a row, for so long. */
const lock = { after: 10, minutes: 15 } as const

/** The second step of signing in, in the context's own transaction: a code from an app, or one of the recovery codes. */
export function secondStepIn(ctx: Context) {
  const auth = engine(ctx)
  const { api } = auth

  async function verify({ kind, code }: TypedCode, headers: Headers): Promise<Cookies> {
    const asked = { body: { code }, headers, returnHeaders: true as const }
    const answer = await translated<{ headers: Headers }>(
      kind === 'app' ? api.verifyTOTP(asked) : api.verifyBackupCode(asked),
    )
    return cookiesOf(answer.headers)
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
     * Makes a key and ten recovery codes, which count once a code has confirmed that the app has the key.
     * @throws AppError `wrong-password`, `changed-meanwhile` where the second step is on already
     */
    async begin(accountId: string, password: string, headers: Headers): Promise<void> {
      await translated(api.enableTwoFactor({ body: { password }, headers }))
      // The engine's own key would take 52 signs to type into an app that has no camera.
      const { secretConfig } = await auth.$context
      const secret = await symmetricEncrypt({ key: secretConfig, data: makeKey() })
      await ctx.db
        .updateTable('second_steps')
        .set({ secret, started_at: ctx.clock.now() })
        .where('account_id', '=', accountId)
        .execute()
    },

    /** The key of `begin`, as an app takes it. @param secret as it is kept */
    async readKey(secret: string): Promise<string> {
      const { secretConfig } = await auth.$context
      return keyOf(await symmetricDecrypt({ key: secretConfig, data: secret }))
    },

    /** Turns it on. @returns cookies: the session gets another token. @throws AppError `wrong-code`, `wrong-recovery-code` */
    confirm: (code: TypedCode, headers: Headers): Promise<Cookies> => verify(code, headers),

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

    /** Signs in whoever waits. @throws AppError `wrong-code`, `wrong-recovery-code`, `second-step-over`, `too-many` */
    async finish(code: TypedCode, headers: Headers): Promise<Cookies> {
      const half = await halfWay(headers)
      return verify(code, half?.headers ?? new Headers())
    },

    /** Whether no code of this account is taken now, by the clock that the engine goes by. */
    async isLocked(accountId: string): Promise<boolean> {
      const row = await ctx.db
        .selectFrom('second_steps')
        .select('id')
        .where('account_id', '=', accountId)
        .where('locked_until', '>', new Date())
        .executeTakeFirst()
      return row !== undefined
    },

    /**
     * Counts a wrong code that `take` refused, as the engine counts those of a sign-in.
     * @returns whether it was one too many, so that none is taken for a while
     */
    async countWrong(accountId: string): Promise<boolean> {
      const now = new Date()
      const until = new Date(now.getTime() + lock.minutes * 60_000)
      // A lock that is over leaves its count behind.
      const wrong = sql<number>`case when locked_until is null then failed_count + 1 else 1 end`
      const counted = await ctx.db
        .updateTable('second_steps')
        .set({
          failed_count: wrong,
          locked_until: sql`case when ${wrong} >= ${lock.after} then ${until}::timestamptz end`,
        })
        .where('account_id', '=', accountId)
        .where((row) => row.or([row('locked_until', 'is', null), row('locked_until', '<=', now)]))
        .returning('locked_until as lockedUntil')
        .executeTakeFirst()
      return Boolean(counted?.lockedUntil)
    },

    /**
     * Takes a code where it opens no session: before what cannot be undone. The engine counts no tries there, so that the
     * caller does, by `countWrong`, outside a transaction that ends with the error.
     * @throws AppError `wrong-code`, `wrong-recovery-code`, `too-many`
     */
    async take(accountId: string, code: TypedCode): Promise<void> {
      if (await this.isLocked(accountId)) throw tooMany('too-many', { n: lock.minutes })
      const { internalAdapter, authCookies, secret } = await auth.$context
      // The engine asks who is signed in: this session never leaves the transaction.
      const { token } = await internalAdapter.createSession(accountId)
      try {
        const cookie = `${authCookies.sessionToken.name}=${signedToken(token, secret)}`
        await verify(code, new Headers({ cookie }))
      } finally {
        await internalAdapter.deleteSession(token)
      }
      await ctx.db
        .updateTable('second_steps')
        .set({ failed_count: 0, locked_until: null })
        .where('account_id', '=', accountId)
        .execute()
    },
  }
}
