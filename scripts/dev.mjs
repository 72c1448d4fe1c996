// npm run dev: builds, starts, and does both again whenever a source changes. Mails are at /dev/outbox,
// the design system at /dev/ui.
import { spawn, spawnSync } from 'node:child_process'
import { watch } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
let server
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

/** The next server can take the data folder only once this one has let go of it. */
function restart() {
  if (!server || server.exitCode !== null) return start()
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
    if (!server || server.exitCode !== null) process.exit(0)
    server.once('exit', () => process.exit(0))
    server.kill('SIGTERM')
  })

start()
