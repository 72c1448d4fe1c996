// npm run -s cli -- COMMAND: builds where nothing is built, then runs the command in this process. A server may be running
// from what is built, and the sources may be newer, as after `git pull`: then it only says so.
// What the build prints goes to standard error: standard output holds the answer alone.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const build = fileURLToPath(new URL('build.mjs', import.meta.url))
const built = spawnSync(process.execPath, [build, '--if-missing'], { stdio: ['ignore', 2, 2] })
if (built.status !== 0) process.exit(1)
process.setSourceMapsEnabled(true)
await import('../dist/server/cli.js')
