// npm run -s cli -- COMMAND: builds where the sources are others than those of the build, then runs the command in this
// process. Where a server runs from what is built, as after `git pull`, it only says so.
// What the build prints goes to standard error: standard output holds the answer alone.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const build = fileURLToPath(new URL('build.mjs', import.meta.url))
const built = spawnSync(process.execPath, [build, '--if-idle'], { stdio: ['ignore', 2, 2] })
if (built.status !== 0) process.exit(1)
process.setSourceMapsEnabled(true)
await import('../dist/server/cli.js')
