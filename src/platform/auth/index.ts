import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { sql } from 'kysely'
import { AppError, conflict, forbidden, invalid } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import type { Context } from '../context.ts'
import type { Db } from '../db/index.ts'
import type { Actor } from '../web/index.ts'
import { readToken, signedToken } from './session-cookie.ts'

// Only this folder knows better-auth. Its own HTTP endpoints are never mounted: our form routes call
// its functions, after the origin check and the limits that stand before every write.

/** Cookies to pass on with the answer. */
type Cookies = readonly string[]

export const passwordLength = { min: 10, max: 128 } as const

/** How long a link to set a new password works, in seconds. */
export const resetSeconds = 3600

const day = 60 * 60 * 24

/** How long a session lasts after its last use, and how often a use makes it last longer, in seconds. */
const sessionSeconds = { lasts: 30 * day, extendedEvery: day } as const

const fields = {
  session: {
    userId: 'account_id',
    expiresAt: 'expires_at',
    ipAddress: 'ip_address',
    userAgent: 'user_agent',
    createdAt: 'created_at',
    updatedAt: 'updated_at',
  },
  credential: {
    userId: 'account_id',
    accountId: 'provider_account_id',
    providerId: 'provider_id',
    accessToken: 'access_token',
    refreshToken: 'refresh_token',
    idToken: 'id_token',
    accessTokenExpiresAt: 'access_token_expires_at',
    refreshTokenExpiresAt: 'refresh_token_expires_at',
    createdAt: 'created_at',
    updatedAt: 'updated_at',
  },
} as const

function engine(
  db: Db,
  origin: string,
  secret: string,
  sendReset: (email: string, token: string) => Promise<void>,
) {
  const secure = origin.startsWith('https:')
  return betterAuth({
    baseURL: origin,
    secret,
    database: { db, type: 'postgres', transaction: false },
    logger: { disabled: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      autoSignIn: false,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
      resetPasswordTokenExpiresIn: resetSeconds,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => sendReset(user.email, token),
    },
    user: {
      modelName: 'accounts',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: {
        locale: { type: 'string', required: false, input: false },
        zone: { type: 'string', required: false, input: false },
        isAdministrator: { type: 'boolean', required: false, input: false, fieldName: 'is_administrator' },
        demoId: { type: 'string', required: false, input: false, fieldName: 'demo_id' },
        foldedGuides: { type: 'string[]', required: false, input: false, fieldName: 'folded_guides' },
        shortcuts: { type: 'boolean', required: false, input: false },
      },
    },
    session: {
      modelName: 'sessions',
      fields: fields.session,
      expiresIn: sessionSeconds.lasts,
      updateAge: sessionSeconds.extendedEvery,
    },
    account: { modelName: 'credentials', fields: fields.credential },
    verification: {
      modelName: 'verifications',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    advanced: {
      // A session and its account come in one query.
      database: { generateId: () => newId(), validateSchema: false, joins: true },
      // Our own limits know which proxies to trust; an address is not kept with a session.
      ipAddress: { disableIpTracking: true },
      useSecureCookies: false,
      // `__Host-` is dropped by browsers over plain HTTP, which is allowed on loopback only.
      cookies: { session_token: { name: secure ? '__Host-halfhour' : 'halfhour', attributes: { secure } } },
    },
  })
}

type Engine = ReturnType<typeof engine>

const codes: Record<string, () => AppError> = {
  INVALID_EMAIL_OR_PASSWORD: () => invalid('wrong-credentials'),
  USER_ALREADY_EXISTS: () => conflict('account-exists'),
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: () => conflict('account-exists'),
  INVALID_PASSWORD: () => invalid('wrong-password'),
  INVALID_TOKEN: () => invalid('link-expired'),
  PASSWORD_TOO_SHORT: () => invalid('password-too-short', { min: passwordLength.min }),
  PASSWORD_TOO_LONG: () => invalid('password-too-long', { max: passwordLength.max }),
}

/** The engine's error in our words. */
async function translated<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof APIError) {
      const known = codes[String(error.body?.code ?? '')]
      if (known) throw known()
      if (error.status === 'UNAUTHORIZED') throw forbidden()
    }
    throw error
  }
}

const cookiesOf = (headers: Headers): Cookies => headers.getSetCookie()

/**
 * Accounts, passwords and sessions, in the context's own transaction.
 * @param sendReset mails the link; called only when the address has an account.
 */
export function authIn(
  ctx: Context,
  sendReset: (email: string, token: string) => Promise<void> = async () => undefined,
) {
  const auth: Engine = engine(ctx.db, ctx.origin, ctx.keys.of('auth').toString('hex'), sendReset)
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
    async signIn(body: { email: string; password: string }, headers: Headers): Promise<Cookies> {
      const answer = await translated(api.signInEmail({ body, headers, returnHeaders: true }))
      return cookiesOf(answer.headers)
    },

    async signOut(headers: Headers): Promise<Cookies> {
      const answer = await translated(api.signOut({ headers, returnHeaders: true }))
      return cookiesOf(answer.headers)
    },

    /** @throws AppError `wrong-password` (422). Other sessions end. */
    async changePassword(
      body: { currentPassword: string; newPassword: string },
      headers: Headers,
    ): Promise<Cookies> {
      const answer = await translated(
        api.changePassword({ body: { ...body, revokeOtherSessions: true }, headers, returnHeaders: true }),
      )
      return cookiesOf(answer.headers)
    },

    /**
     * Signs in an account that has no password, such as one of the sample data: its caller has decided who may.
     */
    async startSession(accountId: string): Promise<Cookies> {
      const { internalAdapter, authCookies, secret } = await auth.$context
      const { token } = await internalAdapter.createSession(accountId)
      const { name, attributes } = authCookies.sessionToken
      const parts = [
        `${name}=${signedToken(token, secret)}`,
        'Path=/',
        'HttpOnly',
        'SameSite=Lax',
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
  const auth = engine(ctx.db, ctx.origin, ctx.keys.of('auth').toString('hex'), async () => undefined)
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
      sql<boolean>`expires_at > now() + ${sessionSeconds.lasts - sessionSeconds.extendedEvery} * interval '1 second'`.as(
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
