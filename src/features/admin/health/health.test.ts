import { expect, test } from 'vitest'
import { type DatabaseTrouble, type HealthFacts, judge, judgeWithoutDatabase } from './health.ts'

const now = new Date('2026-09-14T15:00:00Z')
const well: HealthFacts = {
  databaseVersion: '18.4',
  pendingMigrations: [],
  freeBytes: 20_000_000_000,
  mail: 'answers',
  proxy: 'none',
  serverRuns: true,
  lastJobAt: new Date('2026-09-14T14:17:00Z'),
  lastStartAt: new Date('2026-09-14T14:59:58Z'),
  failingJobs: [],
  lateJobs: [],
  databaseNow: now,
  heldLetters: 0,
}
const findings = (facts: Partial<HealthFacts>) =>
  judge({ ...well, ...facts }, now)
    .filter((check) => !check.ok)
    .map((check) => `${check.name}-${check.finding}`)

test.each<[string, Partial<HealthFacts>, string[]]>([
  ['nothing wrong', {}, []],
  ['no mail server is a choice', { mail: null }, []],
  ['a mail server that does not answer', { mail: 'silent' }, ['mail-silent']],
  ['HTTPS without a proxy in the settings', { proxy: 'unnamed' }, ['proxy-unnamed']],
  ['other devices let in, without an address of theirs', { proxy: 'no-url' }, ['proxy-no-url']],
  ['a proxy that is trusted', { proxy: 'named' }, []],
  ['tables older than the program', { pendingMigrations: ['0009_x'] }, ['migrations-pending']],
  ['little space', { freeBytes: 400_000_000 }, ['disk-full']],
  ['no job for three hours', { lastJobAt: new Date('2026-09-14T12:00:00Z') }, ['jobs-silent']],
  ['a stopped server runs no jobs', { lastJobAt: new Date('2026-09-01T12:00:00Z'), serverRuns: false }, []],
  ['a first start', { lastJobAt: null }, []],
  ['a job that fails', { failingJobs: ['send-mail'] }, ['jobs-failing']],
  ['a job that misses its turns', { lateJobs: ['purge-contacts'] }, ['jobs-late']],
  ['one of a stopped server', { lateJobs: ['purge-contacts'], serverRuns: false }, []],
  ['letters that a restore brought back', { heldLetters: 3 }, ['letters-held']],
  ['clocks ten seconds apart', { databaseNow: new Date('2026-09-14T15:00:10Z') }, ['clock-apart']],
  ['a clock that was set back', { lastStartAt: new Date('2026-09-17T15:00:00Z') }, ['clock-jumped']],
])('%s', (_, facts, expected) => expect(findings(facts)).toEqual(expected))

test.each<DatabaseTrouble>([
  { finding: 'silent', code: 'ECONNREFUSED' },
  { finding: 'shut', code: 'EACCES', folder: '/srv/halfhour' },
  { finding: 'unopened', code: 'embedded-did-not-start', reason: 'no space' },
])('without a database ($finding) it still says what can be seen', ({ finding, ...params }) => {
  const checks = judgeWithoutDatabase({ freeBytes: 400_000_000, mail: 'answers', proxy: 'none' }, {
    finding,
    ...params,
  } as DatabaseTrouble)
  expect(checks[0]).toEqual({ name: 'database', ok: false, finding, params })
  expect(checks.slice(1).map(({ name, ok, finding }) => [name, ok, finding])).toEqual([
    ['disk', false, 'full'],
    ['mail', true, 'answers'],
    ['proxy', true, 'none'],
  ])
})
