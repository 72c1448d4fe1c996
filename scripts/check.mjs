// All of CI as a readable list. `npm test` runs it whole, `npm run check` (`--quick`) what needs no database
// and no browser. The last line counts every check and every test: `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

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
  { name: 'lint', command: [bin('oxlint'), '--deny-warnings', '--report-unused-disable-directives'] },
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

/**
 * What failed of a report: what a file said outside its tests (a `beforeAll` that failed says it there alone), its failed
 * tests with what they said, and in one entry those that were not run.
 */
const failuresOf = ({ testResults }) =>
  testResults.flatMap(({ name, message, status, assertionResults }) => {
    const file = relative(root, name)
    const notRun = assertionResults.filter((test) => !['passed', 'failed'].includes(test.status))
    return [
      ...(status === 'failed' && message ? [{ name: file, said: message }] : []),
      ...assertionResults
        .filter((test) => test.status === 'failed')
        .map((test) => ({ name: `${file} > ${test.fullName}`, said: test.failureMessages.join('\n') })),
      ...(notRun.length > 0
        ? [
            {
              name: `${file}: ${notRun.length} tests were not run`,
              said: notRun.map((test) => test.fullName).join('\n'),
            },
          ]
        : []),
    ]
  })
const firstLines = (text) => stripVTControlCharacters(text).split('\n').slice(0, 12).join('\n')

let passed = 0
let failed = 0
const failures = []
for (const { name, command, report } of steps) {
  const started = Date.now()
  console.log(`\n── ${name}`)
  const [program, ...args] = command
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  if (report && existsSync(report)) {
    const counts = JSON.parse(readFileSync(report, 'utf8'))
    passed += counts.numPassedTests
    // A suite that could not even load has no tests to count, and one that was skipped or is to be written is not passed.
    const found = failuresOf(counts)
    if (found.length === 0 && status !== 0)
      found.push({ name, said: 'Every test passed, and an error came beside them.' })
    failed += Math.max(counts.numTotalTests - counts.numPassedTests, status === 0 ? 0 : 1)
    failures.push(...found)
  } else if (status === 0) passed++
  else {
    failed++
    failures.push({ name, said: `ended with ${status}` })
  }
  console.log(
    `── ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  )
}
// Said again at the end: of a long run often only the end is kept.
for (const { name, said } of failures) console.log(`\nFAILED ${name}\n${firstLines(said)}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
