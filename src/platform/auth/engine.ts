import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { twoFactor } from 'better-auth/plugins'
import { type AppError, conflict, forbidden, invalid } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import type { Context } from '../context.ts'
import { makeRecoveryCodes } from './codes.ts'

// Only this folder knows better-auth. Its own HTTP endpoints are never mounted: our form routes call
// its functions, after the origin check and the limits that stand before every write.

/** Cookies to pass on with the answer. */
export type Cookies = readonly string[]

export interface OpenedSession {
  cookies: Cookies
  token: string
}

export const passwordLength = { min: 10, max: 128 } as const

/** How long a link to set a new password works, in seconds. */
const resetSeconds = 3600

const day = 60 * 60 * 24

/** How long the second step waits for a code after the right password, in seconds. */
const codeSeconds = 600

/** When no code is taken any more: after so many wrong ones in a row, for so long. */
export const codeLock = { after: 10, minutes: 15 } as const

/** How long a session lasts after its last use, and how often a use makes it last longer, in seconds. */
export const sessionSeconds = { lasts: 30 * day, extendedEvery: day } as const

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
  secondStep: {
    userId: 'account_id',
    backupCodes: 'backup_codes',
    failedVerificationCount: 'failed_count',
    lockedUntil: 'locked_until',
  },
} as const

/** @param sendReset mails a link to a new password; called only when the address has an account */
export function engine(
  ctx: Context,
  sendReset: (email: string, token: string) => Promise<void> = async () => undefined,
) {
  const secure = ctx.origin.startsWith('https:')
  // `__Host-` is dropped by browsers over plain HTTP, which is allowed on loopback only.
  const cookie = (name: string) => ({ name: secure ? `__Host-${name}` : name, attributes: { secure } })
  return betterAuth({
    baseURL: ctx.origin,
    secret: ctx.keys.of('auth').toString('hex'),
    database: { db: ctx.db, type: 'postgres', transaction: false },
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
      cookies: { session_token: cookie('halfhour'), two_factor: cookie('halfhour-step') },
    },
    plugins: [
      twoFactor({
        issuer: 'Halfhour',
        twoFactorCookieMaxAge: codeSeconds,
        accountLockout: { maxFailedAttempts: codeLock.after, durationSeconds: codeLock.minutes * 60 },
        backupCodeOptions: { storeBackupCodes: 'encrypted', customBackupCodesGenerate: makeRecoveryCodes },
        schema: {
          user: { fields: { twoFactorEnabled: 'second_step' } },
          twoFactor: { modelName: 'second_steps', fields: fields.secondStep },
        },
      }),
    ],
  })
}

export type Engine = ReturnType<typeof engine>

const codes: Record<string, () => AppError> = {
  INVALID_EMAIL_OR_PASSWORD: () => invalid('wrong-credentials'),
  USER_ALREADY_EXISTS: () => conflict('account-exists'),
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: () => conflict('account-exists'),
  INVALID_PASSWORD: () => invalid('wrong-password'),
  INVALID_TOKEN: () => invalid('link-expired'),
  PASSWORD_TOO_SHORT: () => invalid('password-too-short', { min: passwordLength.min }),
  PASSWORD_TOO_LONG: () => invalid('password-too-long', { max: passwordLength.max }),
  TOTP_ALREADY_ENABLED: () => conflict('changed-meanwhile'),
  TWO_FACTOR_NOT_ENABLED: () => conflict('changed-meanwhile'),
  INVALID_CODE: () => invalid('wrong-code'),
  INVALID_BACKUP_CODE: () => invalid('wrong-recovery-code'),
  // Too late, too often, or turned off meanwhile: the password is asked for again.
  INVALID_TWO_FACTOR_COOKIE: () => invalid('second-step-over'),
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: () => invalid('second-step-over'),
  TOTP_NOT_ENABLED: () => invalid('second-step-over'),
  BACKUP_CODES_NOT_ENABLED: () => invalid('second-step-over'),
}

/** The engine's error in our words. */
export async function translated<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof APIError) {
      const known = codes[String(error.body?.code ?? '')]
      if (known) throw known()
      if (error.status === 'UNAUTHORIZED') throw forbidden()
      if (error.status === 'CONFLICT') throw conflict('changed-meanwhile')
    }
    throw error
  }
}

export const cookiesOf = (headers: Headers): Cookies => headers.getSetCookie()
