// Makes a new database so that a kill at any moment leaves either nothing or a whole one: everything happens in a
// temporary folder beside the target, is synced, and then takes its name in one rename.
import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Binaries } from './binaries.ts'
import { didNotStart, otherVersion } from './errors.ts'
import type { Address } from './address.ts'
import type { RunAs } from './run-as.ts'
import { environment, superuser } from './settings.ts'

const major = '18'
const unfinished = 'database.new-'

/** @throws AppError `embedded-other-version` for a folder made by another major version. */
export async function isInitialised(clusterFolder: string): Promise<boolean> {
  const version = await readFile(path.join(clusterFolder, 'PG_VERSION'), 'utf8').catch(() => null)
  if (version === null) return false
  if (version.trim() === major) return true
  throw otherVersion(clusterFolder, version.trim(), major)
}

/** Removes what starts that were killed half-way left behind. */
export async function clearUnfinished(dataFolder: string): Promise<void> {
  const names = await readdir(dataFolder)
  for (const name of names.filter((each) => each.startsWith(unfinished))) {
    // An initdb whose parent was killed may still be writing; what is left then goes at the next start.
    await rm(path.join(dataFolder, name), { recursive: true, force: true, maxRetries: 3 }).catch(() => {})
  }
}

export async function initialise(
  binaries: Binaries,
  runAs: RunAs,
  dataFolder: string,
  clusterFolder: string,
  address: Address,
): Promise<void> {
  const draft = path.join(dataFolder, unfinished + randomUUID().slice(0, 8))
  await mkdir(draft, { mode: 0o700 })
  await runAs.own(draft)
  await runInitdb(binaries, runAs, draft, address)
  const rules = path.join(draft, 'pg_hba.conf')
  await writeFile(rules, accessRules(address))
  await sync(rules)
  await sync(draft)
  await rename(draft, clusterFolder)
  await sync(dataFolder)
}

async function runInitdb(binaries: Binaries, runAs: RunAs, draft: string, address: Address): Promise<void> {
  const args = ['-D', draft, '-U', superuser, '--encoding=UTF8', '--locale=C', '--locale-provider=builtin']
  args.push('--builtin-locale=C.UTF-8', '--no-instructions')
  const passwordFile = `${draft}.password`
  if (address.password !== undefined) {
    await writeFile(passwordFile, address.password, { mode: 0o600 })
    args.push('--auth=scram-sha-256', `--pwfile=${passwordFile}`)
  } else {
    args.push('--auth=trust')
  }
  try {
    const child = runAs.start(binaries.initdb, args, {
      env: environment(),
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    })
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    if (code !== 0) {
      throw didNotStart(`initdb ended with ${code}: ${said.trim().slice(-2000)}`)
    }
  } finally {
    await rm(passwordFile, { force: true })
  }
}

/** The socket's folder is closed to everyone else, so whoever reaches it may enter; over TCP a password is needed. */
function accessRules(address: Address): string {
  return address.password === undefined
    ? 'local all all trust\n'
    : 'host all all 127.0.0.1/32 scram-sha-256\n'
}

async function sync(target: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(target, 'r')
  await handle.sync()
  await handle.close()
}
