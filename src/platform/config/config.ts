import { resolve } from 'node:path'
import { z } from 'zod'
import { isMailbox } from '../../shared/email.ts'
import { AppError } from '../../shared/errors.ts'
import { mailboxOf } from '../mail/letter.ts'

/** One entry a setting: variable, what it does, its form, its default. `docs/configuration.md` is made from this. */
export interface Setting<T = unknown> {
  variable: string
  doc: string
  schema: z.ZodType<T>
  fallback?: string
}

const setting = <T>(variable: string, doc: string, schema: z.ZodType<T>, fallback?: string): Setting<T> => ({
  variable,
  doc,
  schema,
  ...(fallback !== undefined && { fallback }),
})

const port = z.coerce.number().int().min(0).max(65_535)
const yesNo = z.enum(['yes', 'no']).transform((word) => word === 'yes')
const optional = z.string().optional()

/** A password's own `#`, `/` or `?` would end the address early and leave another host. */
function isMailServer(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, pathname, search, hash } = new URL(text)
  const isWhole = ['', '/'].includes(pathname) && hash === '' && !search.includes('@')
  return /^smtps?:$/.test(protocol) && hostname !== '' && isWhole
}

export const settings = {
  host: setting('HOST', 'The address to listen on.', z.string(), '127.0.0.1'),
  port: setting('PORT', 'The port to listen on; 0 takes any free one.', port, '3000'),
  url: setting(
    'HALFHOUR_URL',
    'The public origin, such as https://halfhour.example.edu. HTTPS, or HTTP on loopback only. Without it: http://localhost and the port.',
    optional,
  ),
  dataFolder: setting(
    'HALFHOUR_DATA',
    'The folder of the embedded database and of what the program keeps.',
    z.string(),
    './data',
  ),
  databaseUrl: setting(
    'DATABASE_URL',
    'A PostgreSQL server (15 or later) to use instead of the embedded one. Needs HALFHOUR_SECRET.',
    optional,
  ),
  secret: setting(
    'HALFHOUR_SECRET',
    'The master secret: 32 bytes as 64 hexadecimal digits. With the embedded database it is made at the first start and kept in the data folder (mode 0600).',
    z
      .string()
      .regex(/^[0-9a-f]{64}$/i, '64 hexadecimal digits')
      .toLowerCase()
      .optional(),
  ),
  processMode: setting(
    'PROCESS_MODE',
    'What this process does: answer pages (web), run jobs (worker), or both (all). Other than all needs DATABASE_URL.',
    z.enum(['all', 'web', 'worker']),
    'all',
  ),
  proxies: setting(
    'TRUSTED_PROXIES',
    'How many reverse proxies in front are trusted to write X-Forwarded-For; 0 ignores the header. Behind one proxy, as HTTPS needs it: 1. With 0 there, everybody counts as one visitor to the limits on tries.',
    z.coerce.number().int().min(0).max(5),
    '0',
  ),
  smtpUrl: setting(
    'SMTP_URL',
    'The mail server, such as smtps://user:password@mail.example.edu:465. Without it nothing is mailed, and pages say so.',
    z
      .string()
      .refine(
        isMailServer,
        'smtps:// or smtp:// and a host, such as smtps://user:password@mail.example.edu:465; in a password, # / ? @ and % are percent-encoded (# is %23)',
      )
      .optional(),
  ),
  mailFrom: setting(
    'MAIL_FROM',
    'The sender of mails, such as Halfhour <halfhour@example.edu>. Needed with SMTP_URL.',
    z
      .string()
      .refine(
        (text) => isMailbox(mailboxOf(text).address),
        'one address, such as Halfhour <halfhour@example.edu>',
      )
      .optional(),
  ),
  development: setting('HALFHOUR_DEV', 'Shows the design system and the outbox under /dev.', yesNo, 'no'),
  logLevel: setting(
    'LOG_LEVEL',
    'How much is logged: fatal, error, warn, info or debug.',
    z.enum(['fatal', 'error', 'warn', 'info', 'debug']),
    'info',
  ),
} as const

type Values = { [Name in keyof typeof settings]: z.output<(typeof settings)[Name]['schema']> }

export interface Config extends Omit<Values, 'url' | 'dataFolder'> {
  /** Absolute. */
  dataFolder: string
  /** The public origin as given; without one it follows from the port that was taken. */
  url: string | undefined
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])

/** Whether a host name, or an address to listen at, is of this machine alone. */
export const isLoopback = (host: string): boolean => loopback.has(host)

/** Whether a public origin can carry sign-in: HTTPS anywhere, plain HTTP on loopback alone. */
export function originProblem(origin: string): string | undefined {
  if (!URL.canParse(origin)) return `HALFHOUR_URL is not a URL: ${origin}`
  const url = new URL(origin)
  if (url.pathname !== '/' || url.search || url.hash) return 'HALFHOUR_URL is an origin: no path, no query.'
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) return undefined
  return `HALFHOUR_URL must be https:// (plain http works on localhost only, since browsers drop secure cookies over it): ${origin}`
}

/**
 * Whether a proxy stands in front, and whether the settings say so: we speak plain HTTP, so HTTPS needs one. Where
 * others may come (`HOST`) and no address of theirs is set, forms work on this machine alone (`no-url`).
 */
export function proxyOf({
  host,
  url,
  proxies,
}: Pick<Config, 'host' | 'url' | 'proxies'>): 'none' | 'named' | 'unnamed' | 'no-url' {
  if (url === undefined && !isLoopback(host)) return 'no-url'
  if (proxies > 0) return 'named'
  return url?.startsWith('https:') ? 'unnamed' : 'none'
}

/**
 * Reads the configuration from environment variables.
 * @throws AppError `configuration` that names every wrong variable at once.
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const problems: string[] = []
  const values: Record<string, unknown> = {}
  for (const [name, { variable, schema, fallback }] of Object.entries(settings) as [string, Setting][]) {
    const given = environment[variable]
    const parsed = schema.safeParse(given === undefined || given === '' ? fallback : given)
    if (parsed.success) values[name] = parsed.data
    else problems.push(`${variable}: ${parsed.error.issues.map((issue) => issue.message).join('; ')}`)
  }
  const config = values as unknown as Config
  const origin = config.url === undefined ? undefined : originProblem(config.url)
  if (origin) problems.push(origin)
  if (config.databaseUrl && !config.secret)
    problems.push('DATABASE_URL without HALFHOUR_SECRET is half a configuration: set both.')
  if ((config.processMode === 'web' || config.processMode === 'worker') && !config.databaseUrl)
    problems.push(
      `PROCESS_MODE=${config.processMode} without DATABASE_URL is half a configuration: the embedded database belongs to one process, which has to do both.`,
    )
  if (config.smtpUrl && !config.mailFrom)
    problems.push('SMTP_URL without MAIL_FROM is half a configuration: set both.')
  if (config.mailFrom && !config.smtpUrl)
    problems.push('MAIL_FROM without SMTP_URL is half a configuration: set both, or neither to send no mail.')
  if (problems.length > 0) throw new AppError('configuration', 500, { problems: problems.join('\n') })
  return {
    ...config,
    dataFolder: resolve(config.dataFolder),
    url: config.url && new URL(config.url).origin,
  }
}
