import type { Clock } from './clock/index.ts'
import type { Config } from './config/index.ts'
import type { Db } from './db/index.ts'
import type { Jobs } from './jobs/index.ts'
import type { Keys } from './keys/index.ts'
import type { Logger } from './log/index.ts'
import type { Mail } from './mail/index.ts'

/** Everything outside that a command may touch. Tests pass a fake clock and mailbox, and the real rest. */
export interface Context {
  db: Db
  clock: Clock
  config: Config
  log: Logger
  keys: Keys
  jobs: Jobs
  mail: Mail
  /** The public origin, such as http://localhost:3000, without a slash at the end. */
  origin: string
}
