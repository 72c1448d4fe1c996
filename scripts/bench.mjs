// npm run bench [-- NAME [ARGUMENT…]]: measures on this machine. With a name, the last line on standard output is
// one JSON object; without one, every measurement runs and bench/results.json is written.
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
const built = spawnSync(process.execPath, ['scripts/build.mjs', '--if-needed'], { stdio: ['ignore', 2, 2] })
if (built.status !== 0) process.exit(1)

const names = globSync('dist/server/bench/*.js').map((file) => basename(file, '.js'))
const [wanted, ...words] = process.argv.slice(2)

async function measure(name, args) {
  const { run } = await import(`../dist/server/bench/${name}.js`)
  return run(args)
}

if (wanted) {
  if (!names.includes(wanted)) {
    console.error(`No measurement is called ${wanted}. There are: ${names.toSorted().join(', ')}`)
    process.exit(2)
  }
  console.log(JSON.stringify(await measure(wanted, words)))
} else {
  const git = spawnSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' })
  const results = {
    date: new Date().toISOString(),
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    commit: git.stdout?.trim() ?? '',
  }
  for (const name of names.toSorted()) {
    console.error(`\n── ${name}`)
    // A process each: memory and warm caches of one must not colour the next.
    const child = spawnSync(process.execPath, ['scripts/bench.mjs', name], {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
    })
    results[name] = child.status === 0 ? JSON.parse(child.stdout.trim().split('\n').at(-1)) : { failed: true }
    console.error(JSON.stringify(results[name]))
  }
  if (!existsSync('bench')) mkdirSync('bench')
  writeFileSync('bench/results.json', `${JSON.stringify(results, null, 2)}\n`)
}
process.exit(0)
