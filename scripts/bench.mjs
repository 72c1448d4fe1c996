// npm run bench [-- NAME [ARGUMENT…]]: measures on this machine. With a name, the last line on standard output is
// one JSON object; without one, every measurement runs and bench/results.json is written.
// npm run chaos [-- NAME…]: those in which something dies, is cut off or comes all at once; fails where anything was
// lost or counted twice.
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
const [wanted, ...args] = process.argv.slice(2)

/** What has to be 0 after each run of chaos. */
const harm = {
  caps: ['over_cap', 'after_stop'],
  converge: ['diverged', 'missing_markers'],
  crash: ['lost', 'unopened', 'not_refused'],
  'import-crash': ['partial', 'second_try_failed'],
  mail: ['lost', 'duplicated', 'wrong_recipient', 'injected_headers'],
  'notebook-chaos': ['lost_chars', 'diverged'],
  storm: ['duplicates', 'errors_5xx'],
}

async function measure(name, args) {
  const { run } = await import(`../dist/server/bench/${name}.js`)
  return run(args)
}

/** Runs one in a process of its own: memory and warm caches of one must not colour the next. */
function measureApart(name) {
  console.error(`\n── ${name}`)
  const child = spawnSync(process.execPath, ['scripts/bench.mjs', name], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  const figures = child.status === 0 ? JSON.parse(child.stdout.trim().split('\n').at(-1)) : { failed: true }
  console.error(JSON.stringify(figures))
  return figures
}

/** Whether a run came to its end and did no harm; a storm has figures for each of two databases. */
function unharmed(name, figures) {
  const runs = name === 'storm' ? [figures.server, figures.embedded] : [figures]
  return runs.every(
    (run) =>
      run &&
      harm[name].every((figure) => run[figure] === 0) &&
      (run.submissions ?? 0) === (run.students ?? 0),
  )
}

function unknown(name, known) {
  console.error(`No measurement is called ${name}. There are: ${known.toSorted().join(', ')}`)
  process.exit(2)
}

if (wanted === '--chaos') {
  for (const name of args) if (!Object.hasOwn(harm, name)) unknown(name, Object.keys(harm))
  const runs = args.length > 0 ? args : Object.keys(harm)
  const harmed = runs.filter((name) => !unharmed(name, measureApart(name)))
  if (harmed.length > 0) console.log(`Harm was done by: ${harmed.join(', ')}`)
  console.log(`${runs.length - harmed.length} held, ${harmed.length} did not`)
  process.exit(harmed.length === 0 ? 0 : 1)
} else if (wanted) {
  if (!names.includes(wanted)) unknown(wanted, names)
  console.log(JSON.stringify(await measure(wanted, args)))
} else {
  const git = spawnSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' })
  const results = {
    date: new Date().toISOString(),
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    commit: git.stdout?.trim() ?? '',
  }
  for (const name of names.toSorted()) results[name] = measureApart(name)
  if (!existsSync('bench')) mkdirSync('bench')
  writeFileSync('bench/results.json', `${JSON.stringify(results, null, 2)}\n`)
  if (Object.values(results).some((one) => one.failed)) process.exit(1)
}
process.exit(0)
