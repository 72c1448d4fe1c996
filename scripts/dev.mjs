// npm run dev: builds, starts, and does both again whenever a source changes. Mails are at /dev/outbox,
// the design system at /dev/ui.
import { spawn, spawnSync } from 'node:child_process'
import { watch } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
let server
/** The server that has been told to end. */
let ending
let waiting
let stopping = false

function start() {
  const built = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' })
  if (built.status !== 0) return
  server = spawn(process.execPath, ['--enable-source-maps', 'dist/server/main.js'], {
    cwd: root,
    stdio: 'inherit',
    env: { HALFHOUR_DEV: 'yes', ...process.env },
  })
}

const isGone = () => !server || server.exitCode !== null || server.signalCode !== null

/** The next server can take the data folder only once this one has let go of it; what is saved meanwhile is in the next. */
function restart() {
  if (isGone()) return start()
  if (ending === server) return
  ending = server
  server.once('exit', () => stopping || start())
  server.kill('SIGTERM')
}

for (const folder of ['src', 'public', 'db'])
  watch(`${root}${folder}`, { recursive: true }, () => {
    clearTimeout(waiting)
    waiting = setTimeout(restart, 150)
  })

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    stopping = true
    if (isGone()) process.exit(0)
    server.once('exit', () => process.exit(0))
    server.kill('SIGTERM')
  })

start()
