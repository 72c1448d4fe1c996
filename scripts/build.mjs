// Builds what the program runs from: the browser's files and the server's bundle.
// `--if-needed` does nothing where it was built from these very sources; `--if-idle` neither where a server runs from
// what was built from others: it only says so, since that server still reads from there.
import { createHash } from 'node:crypto'
import {
  existsSync,
  globSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { uptime } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
/** Holds what the build was made from. */
const stamp = join(dist, 'built')

/** Names and contents: when a file was written says little, since archives and copies keep older times. */
function sourcesHash() {
  const files = globSync(
    [
      'src/**/*',
      'bench/*.ts',
      'tests/support/*',
      'public/**/*',
      // Read as they are, by a bundle that must fit them.
      'db/migrations/*',
      'package-lock.json',
      'vite.config.ts',
      'scripts/build.mjs',
    ],
    { cwd: root },
  )
  const hash = createHash('sha256')
  for (const file of files.filter((name) => !/\.test\.tsx?$/.test(name)).toSorted()) {
    if (!statSync(join(root, file)).isFile()) continue
    const text = readFileSync(join(root, file))
    hash.update(`${file}\0${text.length}\0`).update(text)
  }
  return hash.digest('hex')
}

const sources = sourcesHash()
const built = existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined
const asks = (option) => process.argv.includes(option)
if ((asks('--if-needed') || asks('--if-idle')) && built === sources) process.exit(0)
if (asks('--if-idle') && existsSync(join(dist, 'server')) && isRunning()) {
  console.error(
    'A server runs from a build of other sources than these: its next start brings that up to date.',
  )
  process.exit(0)
}

/**
 * Whether a server that noted itself (`scripts/start.mjs`) is alive. What was killed leaves its note behind; one from before
 * this machine started says nothing, since the number may be another's by now.
 */
function isRunning() {
  const notes = join(dist, 'running')
  const begun = Date.now() - uptime() * 1000
  return (
    existsSync(notes) &&
    readdirSync(notes).some((pid) => isAlive(Number(pid)) && statSync(join(notes, pid)).mtimeMs > begun)
  )
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's.
    return error.code === 'EPERM'
  }
}

// Beside what is there, so that a server that runs from it, and another build, keep what they have.
const parts = ['client', 'server'].map((name) => ({
  place: join(dist, name),
  fresh: join(dist, `${name}.${process.pid}`),
  old: join(dist, `${name}.${process.pid}.old`),
}))
const [client, server] = parts
process.on('exit', () => {
  for (const { fresh, old } of parts)
    for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
})
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => process.exit(1))
// What builds left that were killed.
for (const name of globSync('{client,server}.*', { cwd: dist }))
  if (Date.now() - statSync(join(dist, name)).mtimeMs > 3_600_000)
    rmSync(join(dist, name), { recursive: true, force: true })

process.env.NODE_ENV = 'production'
// Only here: it takes longer to load than to see that nothing has to be built.
const { build } = await import('vite')
const shared = { root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' }
await build({ ...shared, build: { outDir: client.fresh } })
await build({ ...shared, mode: 'worker', build: { outDir: client.fresh } })
await build({ ...shared, build: { ssr: true, outDir: server.fresh } })
for (const file of globSync('**/*.{js,css,svg,json,webmanifest}', { cwd: client.fresh })) {
  const whole = join(client.fresh, file)
  writeFileSync(`${whole}.br`, brotliCompressSync(readFileSync(whole)))
}
rmSync(stamp, { force: true })
for (const part of parts) putInPlace(part)
writeFileSync(stamp, sources)

function putInPlace({ place, fresh, old }) {
  for (;;)
    try {
      if (existsSync(place)) renameSync(place, old)
      renameSync(fresh, place)
      rmSync(old, { recursive: true, force: true })
      return
    } catch (error) {
      // Another build was quicker: once more.
      if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(error.code) || !existsSync(fresh)) throw error
      rmSync(old, { recursive: true, force: true })
    }
}
