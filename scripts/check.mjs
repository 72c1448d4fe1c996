// All of CI as a readable list. `npm test` runs it whole, `npm run check` (`--quick`) what needs no database
// and no browser. The last line counts every check and every test: `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const quick = process.argv.includes('--quick')
const reports = mkdtempSync(join(tmpdir(), 'halfhour-check-'))
const bin = (name) => join(root, 'node_modules', '.bin', name)
const tests = (project) => ({
  name: `${project} tests`,
  command: [
    bin('vitest'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, project)}.json`,
  ],
  report: `${join(reports, project)}.json`,
})

const steps = [
  { name: 'format', command: [bin('oxfmt'), '--check', '.'] },
  { name: 'lint', command: [bin('oxlint'), '--deny-warnings'] },
  { name: 'types', command: [bin('tsc'), '--noEmit', '-p', '.'] },
  { name: 'dead code', command: [bin('knip')] },
  { name: 'build', command: [process.execPath, 'scripts/build.mjs', '--if-needed'] },
  tests('unit'),
  ...(quick
    ? []
    : [
        tests('integration'),
        { name: 'browser', command: [process.execPath, 'scripts/find-browser.mjs'] },
        tests('e2e'),
      ]),
]

let passed = 0
let failed = 0
for (const { name, command, report } of steps) {
  const started = Date.now()
  console.log(`\n── ${name}`)
  const [program, ...words] = command
  const { status } = spawnSync(program, words, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  if (report && existsSync(report)) {
    const counts = JSON.parse(readFileSync(report, 'utf8'))
    passed += counts.numPassedTests
    // A suite that could not even load has no tests to count, and a skipped test is not a passed one.
    failed += Math.max(counts.numFailedTests + counts.numPendingTests, status === 0 ? 0 : 1)
  } else if (status === 0) passed++
  else failed++
  console.log(
    `── ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  )
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
