// What an administrator wants to know at a glance. Pure: facts and the clock in, verdicts out.

/** Less than this and PostgreSQL may soon be unable to write; it stops rather than lose anything. */
export const leastFreeBytes = 500_000_000
/** The program and its database measure deadlines by their own clocks. */
export const mostClockSeconds = 5
/** Some job runs every hour, so two hours without any mean that no worker is alive. */
export const mostJobSilenceHours = 2

export interface HealthFacts {
  databaseVersion: string
  pendingMigrations: readonly string[]
  freeBytes: number
  /** Null when no mail server is set. */
  mail: 'answers' | 'silent' | null
  /** Whether a server is running beside us: without one no job can run. */
  serverRuns: boolean
  lastJobAt: Date | null
  failingJobs: readonly string[]
  databaseNow: Date
}

export type CheckName = 'database' | 'migrations' | 'disk' | 'mail' | 'jobs' | 'clock'

export interface Check {
  name: CheckName
  ok: boolean
  /** The second half of the catalogue key `health.<name>-<finding>`. */
  finding: string
  params: Record<string, string | number>
}

/** What there is to say while the database does not answer: all the other facts are asked for there. */
export const databaseSilent = (code: string): Check[] => [check('database', false, 'silent', { code })]

/** Judges the facts; the order is that of the page and of the command's answer. */
export function judge(facts: HealthFacts, now: Date): Check[] {
  const clockSeconds = Math.round(Math.abs(facts.databaseNow.getTime() - now.getTime()) / 1000)
  const pending = facts.pendingMigrations.length
  return [
    check('database', true, 'answers', { version: facts.databaseVersion }),
    check('migrations', pending === 0, pending === 0 ? 'done' : 'pending', { n: pending }),
    check('disk', facts.freeBytes >= leastFreeBytes, facts.freeBytes >= leastFreeBytes ? 'free' : 'full', {
      megabytes: Math.floor(facts.freeBytes / 1_000_000),
      gigabytes: Math.floor(facts.freeBytes / 100_000_000) / 10,
    }),
    check('mail', facts.mail !== 'silent', facts.mail ?? 'none', {}),
    judgeJobs(facts, now),
    check('clock', clockSeconds <= mostClockSeconds, clockSeconds <= mostClockSeconds ? 'right' : 'apart', {
      seconds: clockSeconds,
    }),
  ]
}

function judgeJobs({ lastJobAt, serverRuns, failingJobs }: HealthFacts, now: Date): Check {
  const at = lastJobAt?.toISOString() ?? ''
  if (failingJobs.length > 0) return check('jobs', false, 'failing', { names: failingJobs.join(', '), at })
  if (!lastJobAt) return check('jobs', true, 'none', {})
  const hours = (now.getTime() - lastJobAt.getTime()) / 3_600_000
  if (serverRuns && hours > mostJobSilenceHours) return check('jobs', false, 'silent', { at })
  return check('jobs', true, 'ran', { at })
}

const check = (name: CheckName, ok: boolean, finding: string, params: Check['params']): Check => ({
  name,
  ok,
  finding,
  params,
})
