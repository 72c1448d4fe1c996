import { sql } from 'kysely'
import { invalid } from '../../shared/errors.ts'
import type { Context } from '../context.ts'
import type { Db } from '../db/index.ts'
import type { Actor } from '../web/index.ts'
import {
  type Cookies,
  cookiesOf,
  type Engine,
  engine,
  type OpenedSession,
  passwordLength,
  sessionSeconds,
  translated,
} from './engine.ts'
import { readToken, signedToken } from './session-cookie.ts'

export { readCode, type TypedCode } from './codes.ts'
export { passwordLength } from './engine.ts'
export {
  type CreatedPasskey,
  type GivenPasskey,
  type NewPasskey,
  passkeysIn,
  passkeySeconds,
  passkeysAt,
} from './passkeys.ts'
export { halfWayKey, secondStepIn } from './second-step.ts'

/** What the right password leads to: a session, or the wait for a code, which opens nothing else. */
export interface Entrance {
  cookies: Cookies
  asksCode: boolean
}

/**
 * Accounts, passwords and sessions, in the context's own transaction.
 * @param sendReset mails the link; called only when the address has an account.
 */
export function authIn(ctx: Context, sendReset?: (email: string, token: string) => Promise<void>) {
  const auth: Engine = engine(ctx, sendReset)
  const { api } = auth
  return {
    /**
     * Makes an account; signs nobody in.
     * @throws AppError `account-exists` (409), `password-too-short`
     */
    async createAccount(person: { name: string; email: string; password: string }): Promise<string> {
      const { user } = await translated(api.signUpEmail({ body: person }))
      return user.id
    },

    /** @throws AppError `wrong-credentials` (422), the same for an unknown address and a wrong password */
    async signIn(body: { email: string; password: string }, headers: Headers): Promise<Entrance> {
      const answer = await translated(api.signInEmail({ body, headers, returnHeaders: true }))
      return { cookies: cookiesOf(answer.headers), asksCode: 'twoFactorRedirect' in answer.response }
    },

    async signOut(headers: Headers): Promise<Cookies> {
      const answer = await translated(api.signOut({ headers, returnHeaders: true }))
      return cookiesOf(answer.headers)
    },

    /**
     * Every session ends, and another one begins in place of this one.
     * @throws AppError `wrong-password` (422)
     */
    async changePassword(
      body: { currentPassword: string; newPassword: string },
      headers: Headers,
    ): Promise<OpenedSession> {
      const answer = await translated(
        api.changePassword({ body: { ...body, revokeOtherSessions: true }, headers, returnHeaders: true }),
      )
      return { cookies: cookiesOf(answer.headers), token: answer.response.token ?? '' }
    },

    /**
     * Signs in an account without its password, such as one of the sample data: its caller has decided who may.
     * @param from the request of whoever signs in with a passkey: their device is named, and the cookie lasts as long as
     * the session. Without it the cookie ends with the browser
     */
    async startSession(accountId: string, from?: Headers): Promise<Cookies> {
      const { internalAdapter, authCookies, secret } = await auth.$context
      const userAgent = from?.get('user-agent') ?? ''
      const { token } = await internalAdapter.createSession(accountId, false, { userAgent })
      const { name, attributes } = authCookies.sessionToken
      const parts = [
        `${name}=${signedToken(token, secret)}`,
        'Path=/',
        'HttpOnly',
        'SameSite=Lax',
        ...(from ? [`Max-Age=${sessionSeconds.lasts}`] : []),
        ...(attributes.secure ? ['Secure'] : []),
      ]
      return [parts.join('; ')]
    },

    /** Sends a link if the address has an account; tells nobody whether it does. */
    async requestReset(email: string): Promise<void> {
      await translated(api.requestPasswordReset({ body: { email } }))
    },

    /** @throws AppError `link-expired` (422) */
    async resetPassword(token: string, newPassword: string): Promise<void> {
      await translated(api.resetPassword({ body: { token, newPassword } }))
    },

    /** Sets a password without the old one and ends every session: for the operator's command line. */
    async setPassword(accountId: string, password: string): Promise<void> {
      if (password.length < passwordLength.min)
        throw invalid('password-too-short', { min: passwordLength.min })
      const engineContext = await auth.$context
      await engineContext.internalAdapter.updatePassword(
        accountId,
        await engineContext.password.hash(password),
      )
      await engineContext.internalAdapter.deleteUserSessions(accountId)
    },

    /**
     * Whether this is the account's password: asked again before what cannot be undone. Where there is no account or no
     * password, as much is computed as for a wrong one, so that the time tells nothing.
     */
    async isPassword(accountId: string | undefined, password: string): Promise<boolean> {
      const { internalAdapter, password: hashes } = await auth.$context
      const credentials = accountId === undefined ? [] : await internalAdapter.findAccounts(accountId)
      const hash = credentials.find((credential) => credential.providerId === 'credential')?.password
      if (hash) return hashes.verify({ hash, password })
      await hashes.hash(password)
      return false
    },
  }
}

interface SignedIn {
  actor: Actor
  cookies: Cookies
}

/**
 * Reads who is signed in from a request's cookies; made once, since it is asked on every page. One query of our own
 * tells, and always asks the database: a session that was ended is refused by the next request, in every process.
 * What changes a session (extending it once a day, ending it when it expired) is left to the engine.
 */
export function sessionReader(ctx: Context) {
  const auth = engine(ctx)
  const prepared = auth.$context.then(({ authCookies, secret }) => ({
    name: authCookies.sessionToken.name,
    secret,
  }))
  return async (headers: Headers): Promise<SignedIn | undefined> => {
    const cookies = headers.get('cookie')
    if (!cookies) return undefined
    const { name, secret } = await prepared
    const token = readToken(cookies, name, secret)
    const found = token && (await findSession(ctx.db, token))
    if (!found) return undefined
    const answer = found.fresh ? [] : await renew(auth, headers)
    return answer && { actor: actorOf(found), cookies: answer }
  }
}

const findSession = (db: Db, token: string) =>
  db
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.account_id')
    .select(['accounts.id as accountId', 'sessions.id as sessionId', 'name', 'email', 'locale', 'zone'])
    .select([
      'is_administrator',
      'may_create_courses',
      'demo_id',
      'folded_guides',
      'shortcuts',
      'locale_guessed',
    ])
    .select(
      // A constant: every request asks this, and a product would cost it 0.15 ms.
      sql<boolean>`expires_at > now() + ${sql.lit(`${sessionSeconds.lasts - sessionSeconds.extendedEvery} seconds`)}::interval`.as(
        'fresh',
      ),
    )
    .where('token', '=', token)
    // Its sessions ended with it; this is for one that was just being made.
    .where('suspended_at', 'is', null)
    .executeTakeFirst()

type FoundSession = NonNullable<Awaited<ReturnType<typeof findSession>>>

const actorOf = ({
  fresh: _fresh,
  is_administrator,
  may_create_courses,
  demo_id,
  folded_guides,
  locale_guessed,
  ...who
}: FoundSession): Actor => ({
  ...who,
  isAdministrator: is_administrator,
  mayCreateCourses: may_create_courses,
  demoId: demo_id,
  foldedGuides: folded_guides,
  localeGuessed: locale_guessed,
})

/** @returns the cookies of the longer session; undefined where it had expired */
async function renew({ api }: Engine, headers: Headers): Promise<Cookies | undefined> {
  const { response, headers: answer } = await api.getSession({ headers, returnHeaders: true })
  return response ? cookiesOf(answer) : undefined
}
