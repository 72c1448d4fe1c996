// npm start: builds where the sources are others than those of the build, then becomes the program. Signals are heard from the first moment,
// and until the program hears them itself.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const signals = ['SIGTERM', 'SIGINT', 'SIGHUP']
let build

function end() {
  build?.kill()
  process.exit(0)
}

for (const signal of signals) process.on(signal, end)

const script = fileURLToPath(new URL('build.mjs', import.meta.url))
build = spawn(process.execPath, [script, '--if-needed'], { stdio: 'inherit' })
const [code] = await once(build, 'exit')
if (code !== 0) process.exit(code ?? 1)

// A command (`scripts/cli.mjs`) that would build meanwhile leaves alone what this reads from. A folder that cannot be
// written is not built in either.
const note = fileURLToPath(new URL(`../dist/running/${process.pid}`, import.meta.url))
try {
  mkdirSync(dirname(note), { recursive: true })
  writeFileSync(note, '')
  process.on('exit', () => rmSync(note, { force: true }))
} catch {}

await import('../dist/server/main.js')
for (const signal of signals) process.off(signal, end)
