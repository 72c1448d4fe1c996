import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../shared/errors.ts'

const secretFile = (dataFolder: string) => join(dataFolder, 'secret')

/**
 * The secret of an embedded database, made at the first start and readable by its owner alone.
 * @returns 64 hexadecimal digits
 * @throws AppError `broken-secret`
 */
export async function ownSecret(dataFolder: string): Promise<string> {
  const path = secretFile(dataFolder)
  const known = await readFile(path, 'utf8').catch(() => null)
  if (known === null) await place(dataFolder, randomBytes(32).toString('hex'), link)
  const secret = (known ?? (await readFile(path, 'utf8'))).trim()
  if (!/^[0-9a-f]{64}$/.test(secret)) throw new AppError('broken-secret', 500, { path })
  return secret
}

/** The master secret, wherever it stands: 64 hexadecimal digits. @throws AppError `broken-secret` */
export const masterSecret = async (config: {
  secret: string | undefined
  dataFolder: string
}): Promise<string> => config.secret ?? (await ownSecret(config.dataFolder))

/** Puts a restored secret in place of the one of an empty database. */
export const replaceSecret = (dataFolder: string, secret: string) => place(dataFolder, secret, rename)

/** Whole or not at all: a kill while writing must not leave an empty secret behind. */
async function place(
  dataFolder: string,
  secret: string,
  move: (from: string, to: string) => Promise<void>,
): Promise<void> {
  await mkdir(dataFolder, { recursive: true, mode: 0o711 })
  const draft = join(dataFolder, `secret.new-${process.pid}`)
  const file = await open(draft, 'w', 0o600)
  await file.writeFile(`${secret}\n`)
  await file.sync()
  await file.close()
  try {
    await move(draft, secretFile(dataFolder))
  } catch (error) {
    // Another process made one in the meantime: that one counts.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await rm(draft, { force: true })
  }
}
