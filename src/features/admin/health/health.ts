// What an administrator wants to know at a glance. Pure: facts and the clock in, verdicts out.

/** Less than this and PostgreSQL may soon be unable to write; it stops rather than lose anything. */
export const leastFreeBytes = 500_000_000
/** The program and its database measure deadlines by their own clocks. */
export const mostClockSeconds = 5
/** Some job runs every hour, so two hours without any mean that no worker is alive. */
export const mostJobSilenceHours = 2

/** What there is to know without the database. */
export interface Surroundings {
  freeBytes: number
  /** Null when no mail server is set. */
  mail: 'answers' | 'silent' | null
  /**
   * What stands in front. Halfhour speaks plain HTTP, so HTTPS always means a proxy: one that is `unnamed` in the
   * settings makes everybody one visitor to the limits on tries. Others are let in and no address of theirs is set
   * (`no-url`): their forms are refused.
   */
  proxy: 'none' | 'named' | 'unnamed' | 'no-url'
}

export interface HealthFacts extends Surroundings {
  databaseVersion: string
  pendingMigrations: readonly string[]
  /** Whether a server is running beside us: without one no job can run. */
  serverRuns: boolean
  lastJobAt: Date | null
  /** When a job began last. */
  lastStartAt: Date | null
  failingJobs: readonly string[]
  /** Those whose turn came twice without them. */
  lateJobs: readonly string[]
  databaseNow: Date
  /** Held since a restore. */
  heldLetters: number
}

export type CheckName = 'database' | 'migrations' | 'disk' | 'mail' | 'proxy' | 'letters' | 'jobs' | 'clock'

export interface Check {
  name: CheckName
  ok: boolean
  /** The second half of the catalogue key `health.<name>-<finding>`. */
  finding: string
  params: Record<string, string | number>
}

/**
 * Why there is no database: a server does not answer (`silent`), the embedded one could not be started in its folder
 * (`shut`), or we know why it was not opened (`unopened`, with the reason in words).
 */
export type DatabaseTrouble =
  | { finding: 'silent'; code: string }
  | { finding: 'shut'; code: string; folder: string }
  | { finding: 'unopened'; code: string; reason: string }

/** Judges what can be seen while the database does not answer; all the other facts are asked for there. */
export function judgeWithoutDatabase(
  surroundings: Surroundings,
  { finding, ...params }: DatabaseTrouble,
): Check[] {
  return [
    check('database', false, finding, params),
    judgeDisk(surroundings),
    judgeMail(surroundings),
    judgeProxy(surroundings),
  ]
}

/** Judges the facts; the order is that of the page and of the command's answer. */
export function judge(facts: HealthFacts, now: Date): Check[] {
  const pending = facts.pendingMigrations.length
  return [
    check('database', true, 'answers', { version: facts.databaseVersion }),
    check('migrations', pending === 0, pending === 0 ? 'done' : 'pending', { n: pending }),
    judgeDisk(facts),
    judgeMail(facts),
    judgeProxy(facts),
    check('letters', facts.heldLetters === 0, facts.heldLetters === 0 ? 'free' : 'held', {
      n: facts.heldLetters,
    }),
    judgeJobs(facts, now),
    judgeClock(facts, now),
  ]
}

const judgeDisk = ({ freeBytes }: Surroundings): Check =>
  check('disk', freeBytes >= leastFreeBytes, freeBytes >= leastFreeBytes ? 'free' : 'full', {
    megabytes: Math.floor(freeBytes / 1_000_000),
    gigabytes: Math.floor(freeBytes / 100_000_000) / 10,
  })

const judgeMail = ({ mail }: Surroundings): Check => check('mail', mail !== 'silent', mail ?? 'none', {})

const judgeProxy = ({ proxy }: Surroundings): Check =>
  check('proxy', proxy === 'none' || proxy === 'named', proxy, {})

function judgeJobs({ lastJobAt, serverRuns, failingJobs, lateJobs }: HealthFacts, now: Date): Check {
  const at = lastJobAt?.toISOString() ?? ''
  if (failingJobs.length > 0) return check('jobs', false, 'failing', { names: failingJobs.join(', '), at })
  if (!lastJobAt) return check('jobs', true, 'none', {})
  const hours = (now.getTime() - lastJobAt.getTime()) / 3_600_000
  if (serverRuns && hours > mostJobSilenceHours) return check('jobs', false, 'silent', { at })
  if (serverRuns && lateJobs.length > 0) return check('jobs', false, 'late', { names: lateJobs.join(', ') })
  return check('jobs', true, 'ran', { at })
}

function judgeClock({ databaseNow, lastStartAt }: HealthFacts, now: Date): Check {
  const seconds = Math.round(Math.abs(databaseNow.getTime() - now.getTime()) / 1000)
  if (seconds > mostClockSeconds) return check('clock', false, 'apart', { seconds })
  const ahead = lastStartAt && lastStartAt.getTime() - now.getTime() > mostClockSeconds * 1000
  if (ahead) return check('clock', false, 'jumped', { at: lastStartAt.toISOString() })
  return check('clock', true, 'right', { seconds })
}

function check(name: CheckName, ok: boolean, finding: string, params: Check['params']): Check {
  return { name, ok, finding, params }
}
