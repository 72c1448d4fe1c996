// npm start: builds where the sources are others than those of the build, then becomes the program. Signals are heard from the first moment,
// and until the program hears them itself.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
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

await import('../dist/server/main.js')
for (const signal of signals) process.off(signal, end)
