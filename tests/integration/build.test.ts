import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { packageRoot } from '../../src/platform/config/index.ts'

// The real script, in a program of one line.
const root = mkdtempSync(path.join(tmpdir(), 'hh-build-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
for (const folder of ['scripts', 'src', 'db/migrations'])
  mkdirSync(path.join(root, folder), { recursive: true })
cpSync(path.join(packageRoot(), 'scripts/build.mjs'), path.join(root, 'scripts/build.mjs'))
symlinkSync(path.join(packageRoot(), 'node_modules'), path.join(root, 'node_modules'))
writeFileSync(path.join(root, 'package.json'), '{"type":"module"}')
writeFileSync(
  path.join(root, 'vite.config.ts'),
  `export default ({ isSsrBuild }) => ({ build: { emptyOutDir: false, rollupOptions: {
    input: 'src/main.ts', output: { entryFileNames: 'main.js' } } } })`,
)

/** Years old, as an archive keeps it. */
function write(file: string, words: string): void {
  const place = path.join(root, file)
  writeFileSync(place, words)
  utimesSync(place, 1_000_000_000, 1_000_000_000)
}
const start = (...options: string[]): ChildProcess =>
  spawn(process.execPath, ['scripts/build.mjs', ...options], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
async function build(...options: string[]): Promise<string> {
  const child = start(...options)
  const [said, [code]] = await Promise.all([text(child.stderr!), once(child, 'exit')])
  expect([code, code === 0 ? '' : said]).toEqual([0, ''])
  return said
}
const bundle = () => readFileSync(path.join(root, 'dist/server/main.js'), 'utf8')
const parts = () => readdirSync(path.join(root, 'dist')).toSorted()

it('builds from the sources there are, however old they say they are, and leaves a build alone that fits', async () => {
  write('src/main.ts', `console.log('one')`)
  await build('--if-idle')
  expect(bundle()).toContain('one')
  write('src/main.ts', `console.log('two')`)
  const note = path.join(root, 'dist/running', String(process.pid))
  mkdirSync(path.dirname(note))
  writeFileSync(note, '')
  expect(await build('--if-idle')).toContain('A server runs from a build of other sources')
  expect(bundle()).toContain('one')
  rmSync(note)
  // One that was killed left its note.
  writeFileSync(path.join(path.dirname(note), '999999999'), '')
  await build('--if-idle')
  expect(bundle()).toContain('two')
  rmSync(path.dirname(note), { recursive: true })
  writeFileSync(path.join(root, 'dist/server/main.js'), 'as it was left')
  expect(await build('--if-needed')).toBe('')
  expect(bundle()).toBe('as it was left')
  write('db/migrations/0001_x.sql', 'select 1')
  await build('--if-needed')
  expect(bundle()).toContain('two')
})

it('lets builds that come at once end whole, and leaves nothing of one that is stopped', async () => {
  write('src/main.ts', `console.log('three')`)
  await Promise.all([build(), build(), build('--if-needed')])
  expect(bundle()).toContain('three')
  expect(parts()).toEqual(['built', 'client', 'server'])
  const stopped = start()
  const ended = once(stopped, 'exit')
  stopped.stderr!.resume()
  // In the middle, once its own folder is there.
  while (stopped.exitCode === null && parts().length === 3) await sleep(2)
  stopped.kill('SIGTERM')
  await ended
  expect(parts()).toEqual(['built', 'client', 'server'])
  expect(bundle()).toContain('three')
})
