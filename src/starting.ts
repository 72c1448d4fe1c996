// What is read before the program itself, which takes a second: whoever is refused, is refused soon.
import { type MessageKey, translator } from './i18n/index.ts'
import { readConfig } from './platform/config/index.ts'
import { refuseSecondOwner } from './platform/db/embedded/index.ts'
import { errorFacts } from './platform/log/index.ts'
import { AppError } from './shared/errors.ts'

/** @throws AppError `configuration`, `data-folder-in-use` */
export async function refuseEarly(): Promise<void> {
  const { databaseUrl, dataFolder } = readConfig(process.env)
  if (!databaseUrl) await refuseSecondOwner(dataFolder)
}

/** Why the program could not start, in a line. */
export function sayWhyNot(error: unknown): void {
  const t = translator('en')
  if (error instanceof AppError)
    console.error(`Halfhour cannot start: ${t(`error.${error.code}` as MessageKey, error.params)}`)
  else console.error('Halfhour cannot start:', error instanceof Error ? error.message : errorFacts(error))
}
