import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { location } from '../../../../tests/support/answers.ts'
import { appCode, thisStep } from '../../../../tests/support/app-code.ts'
import { testAuthenticator } from '../../../../tests/support/authenticator.ts'
import { testApp, testContext, testPassword, testSeeker } from '../../../../tests/support/context.ts'
import { testDatabase } from '../../../../tests/support/database.ts'
import { rowHashes } from '../../../../tests/support/row-hashes.ts'
import { type Db, openDatabase } from '../../../platform/db/index.ts'
import { keysFrom, secretCheck } from '../../../platform/keys/index.ts'
import { newId } from '../../../shared/ids.ts'
import { readHeader, refuseUnlessFree, restoreBackup, verifyBackup, writeBackup } from './index.ts'

const secret = 'ab'.repeat(32)
const ctx = await testContext()
const target = await testContext()
const spare = await testDatabase()
const { connection } = await testDatabase({ empty: true })
const folder = await mkdtemp(path.join(tmpdir(), 'hh-backup-'))
const file = path.join(folder, 'all.backup')
afterAll(() => rm(folder, { recursive: true }))

const hardJson = { url: 'https://x.example/?a=1&b="2"', n: 1.5e-7, deep: [null, true, '\u2028🎓\\'] }

async function fillWithHardValues(): Promise<void> {
  // As a first start leaves it.
  await sql`update instance set secret_check = ${secretCheck(keysFrom(secret))}`.execute(ctx.db)
  const { id } = await testSeeker(ctx, 'Zoë «the quick» 👩🏽‍🔬 O\'Brien\\n\t"x"')
  const other = await testSeeker(ctx, '李小龙 \u202e עברית')
  for (const seekerId of [id, other.id]) {
    for (let n = 0; n < 700; n++) {
      await sql`insert into contacts (seeker_id, id, name, emails, phones, connected_on, notes, created_at, updated_at)
        values (${seekerId}, ${newId()}, ${`Person ${n} 🎓`}, ${['a,b@x.example', 'c"d\\{}', 'NULL', '']}::text[],
        '{}', ${n % 3 === 0 ? null : '2024-02-29'}, ${'line\r\nline\ttab \\ \u2028'},
        ${new Date('0099-12-31T23:59:59.999Z')}, '2026-11-23 10:00:00.123456+05:45')`.execute(ctx.db)
    }
  }
  const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, at) => (at * 31) % 256))
  const interview = newId()
  await sql`insert into interviews (seeker_id, id, created_at, updated_at)
    values (${id}, ${interview}, now(), now())`.execute(ctx.db)
  await sql`insert into notebooks (seeker_id, interview_id, state, version, updated_at)
    values (${id}, ${interview}, ${bytes}, 9007199254740991, now())`.execute(ctx.db)
  await sql`insert into reports (seeker_id, interview_id, answers, created_at, updated_at)
    values (${id}, ${interview}, ${JSON.stringify(hardJson)}, now(), now())`.execute(ctx.db)
}

/** A visitor who looks around has a row in many tables, and none of them may come along. */
async function openDemo(db: Db): Promise<string> {
  const demo = newId()
  const visitor = newId()
  await sql`insert into demos values (${demo}, now(), now())`.execute(db)
  await sql`insert into accounts (id, name, email, demo_id, created_at, updated_at)
    values (${visitor}, 'Visitor', 'visitor@demo.invalid', ${demo}, now(), now())`.execute(db)
  await sql`insert into contacts (seeker_id, id, name, created_at, updated_at)
    values (${visitor}, ${newId()}, 'Invented', now(), now())`.execute(db)
  await sql`insert into courses (id, title, zone, starts_on, ends_on, demo_id, created_at)
    values (${newId()}, 'Demo', 'UTC', '2026-01-01', '2026-02-01', ${demo}, now())`.execute(db)
  return demo
}

test('every row comes back the same, byte for byte, and a demo does not come along', async () => {
  await fillWithHardValues()
  await ctx.jobs.send(ctx, 'send-mail', { to: 'ana@example.edu', subject: '¿Qué tal? 🎓', text: 'x' })
  const before = await rowHashes(ctx.db)
  const demo = await openDemo(ctx.db)
  const done = await writeBackup(ctx, file, { secret })
  expect(done.rows).toBeGreaterThan(1400)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  await sql`delete from demos where id = ${demo}`.execute(ctx.db)
  expect(await rowHashes(ctx.db)).toEqual(before)

  expect(await verifyBackup(file, connection)).toMatchObject({ rows: done.rows })
  // A file system on which nothing is free.
  await expect(verifyBackup(file, connection, '/proc')).rejects.toMatchObject({ code: 'verify-disk-full' })
  const names = ['send-mail']
  let told = ''
  const restored = await restoreBackup(
    file,
    { db: target.db, jobs: { queue: target.jobs, names, ctx: (db) => ({ ...target, db }) } },
    async (header) => void (told = header.secret),
  )
  expect(restored).toEqual({ tables: done.tables, rows: done.rows, jobs: 1, held: 0 })
  expect(told).toBe(secret)
  expect(await rowHashes(target.db)).toEqual(before)
  const { rows } = await sql`select data from pgboss.job where name = 'send-mail'`.execute(target.db)
  expect(rows).toEqual([{ data: { to: 'ana@example.edu', subject: '¿Qué tal? 🎓', text: 'x' } }])
  // What it restored works on: keys between tables hold again.
  await expect(
    sql`insert into contacts (seeker_id, id, created_at, updated_at) values (${newId()}, ${newId()}, now(), now())`.execute(
      target.db,
    ),
  ).rejects.toThrow('foreign key')
})

test('what a killed verification left is dropped by the next one, unless it was just made', async () => {
  const { db } = openDatabase(connection, { connections: 1 })
  const left = `halfhour_verify_${'0'.repeat(32)}`
  const fresh = `halfhour_verify_${newId().replaceAll('-', '')}`
  try {
    for (const name of [left, fresh])
      await sql`create database ${sql.ref(name)} template template0`.execute(db)
    await verifyBackup(file, connection)
    const { rows } = await sql<{ name: string }>`
      select datname as name from pg_database where datname in (${left}, ${fresh})`.execute(db)
    expect(rows.map(({ name }) => name)).toEqual([fresh])
  } finally {
    await sql`drop database if exists ${sql.ref(fresh)}`.execute(db)
    await db.destroy()
  }
})

test('a secret in capital letters is the same secret', async () => {
  const loud = path.join(folder, 'loud.backup')
  await writeFile(
    loud,
    again(await readFile(file), (lines) => lines.map((line) => line.replace(secret, secret.toUpperCase()))),
  )
  expect((await readHeader(loud)).secret).toBe(secret)
})

test('reminders that came due since the backup do not go out, unless nothing can have left since', async () => {
  const source = await testContext()
  const { id } = await testSeeker(source)
  for (const due of ['2026-01-01T10:00:00Z', '2999-01-01T10:00:00Z'])
    await sql`insert into reminders (seeker_id, id, key, kind, due_at, expires_at, created_at)
      values (${id}, ${newId()}, ${due}, 'one-hour', ${due}, ${due}, now())`.execute(source.db)
  const waiting = path.join(folder, 'reminders.backup')
  await writeBackup(source, waiting, { secret })
  for (const sendWaiting of [false, true]) {
    const { db } = await testDatabase()
    await restoreBackup(waiting, { db, jobs: null, sendWaiting })
    const reminders = await db.selectFrom('reminders').select('state').orderBy('due_at').execute()
    expect(reminders.map(({ state }) => state)).toEqual([sendWaiting ? 'waiting' : 'dropped', 'waiting'])
  }
})

test('letters that waited are held, unless nothing can have left since', async () => {
  const source = await testContext()
  const letter = { to: 'ana@example.org', subject: 'x', text: 'x', accountId: null }
  await source.mail.send(source, letter)
  const waiting = path.join(folder, 'waiting.backup')
  await writeBackup(source, waiting, { secret })
  for (const sendWaiting of [false, true]) {
    const { db } = await testDatabase()
    const { held } = await restoreBackup(waiting, { db, jobs: null, sendWaiting })
    const states = await db.selectFrom('letters').select('state').execute()
    expect([held, states]).toEqual(sendWaiting ? [0, [{ state: 'waiting' }]] : [1, [{ state: 'held' }]])
  }
})

test('every table that hangs on a demo says so in a column that the backup looks at', async () => {
  const { rows } = await sql<{ name: string }>`
    with recursive hanging as (
      select oid from pg_class where oid in ('demos'::regclass, 'accounts'::regclass, 'courses'::regclass)
      union
      select conrelid from pg_constraint join hanging on confrelid = hanging.oid
      where contype = 'f' and confdeltype <> 'n'
    )
    select oid::regclass::text as name from hanging where oid <> 'demos'::regclass and not exists (
      select from pg_attribute a where a.attrelid = hanging.oid
        and a.attname in ('demo_id', 'seeker_id', 'account_id', 'course_id'))`.execute(ctx.db)
  expect(rows).toEqual([])
})

test('a database with accounts is refused', async () => {
  await expect(refuseUnlessFree(ctx.db)).rejects.toMatchObject({ status: 409 })
})

test('the tables of another program are left alone', async () => {
  const { db } = await testDatabase({ empty: true })
  await refuseUnlessFree(db)
  await sql`create table pages (id int)`.execute(db)
  await expect(refuseUnlessFree(db)).rejects.toMatchObject({ code: 'restore-foreign-database' })
})

test('whoever was signed in then signs in again, unless nothing can have happened since', async () => {
  const source = await testContext()
  const { id } = await testSeeker(source)
  const at = new Date('2999-01-01T00:00:00Z')
  await source.db
    .insertInto('sessions')
    .values({ id: newId(), account_id: id, token: 'x', expires_at: at, created_at: at, updated_at: at })
    .execute()
  const signedIn = path.join(folder, 'sessions.backup')
  await writeBackup(source, signedIn, { secret })
  for (const sendWaiting of [false, true]) {
    const { db } = await testDatabase()
    await restoreBackup(signedIn, { db, jobs: null, sendWaiting })
    expect(await db.selectFrom('sessions').select('account_id').execute()).toHaveLength(sendWaiting ? 1 : 0)
  }
})

test('a visit to the sample data is no account: it makes room for what is restored, or stays', async () => {
  const { db } = await testDatabase()
  const demo = await openDemo(db)
  const isThere = async () => {
    const { rows } = await sql`select from demos where id = ${demo}`.execute(db)
    return rows.length > 0
  }
  await refuseUnlessFree(db)
  await expect(restoreBackup(path.join(folder, 'none'), { db, jobs: null })).rejects.toThrow('backup-missing')
  const cut = path.join(folder, 'cut.backup')
  await writeFile(
    cut,
    again(await readFile(file), (lines) => lines.slice(0, -2)),
  )
  await expect(restoreBackup(cut, { db, jobs: null })).rejects.toThrow('backup-unreadable')
  expect(await isThere()).toBe(true)
  await restoreBackup(file, { db, jobs: null })
  expect(await isThere()).toBe(false)
  const { rows } = await sql`select from accounts where demo_id is not null`.execute(db)
  expect(rows).toEqual([])
  await expect(refuseUnlessFree(db)).rejects.toMatchObject({ code: 'restore-not-empty' })
})

test.each<[string, (whole: Buffer) => Buffer, string]>([
  ['cut off', (whole) => whole.subarray(0, whole.length >> 1), 'backup-unreadable'],
  ['no backup at all', () => Buffer.from('name,email\n'), 'backup-unreadable'],
  ['without its last line', (whole) => again(whole, (lines) => lines.slice(0, -2)), 'backup-unreadable'],
  [
    'one row changed',
    (whole) => again(whole, (lines) => lines.map((line) => line.replace('Person 7 ', 'Person 8 '))),
    'backup-differs',
  ],
  [
    'one row missing',
    (whole) => again(whole, (lines) => lines.filter((line) => !line.includes('Person 7 '))),
    'backup-differs',
  ],
  [
    'from a newer program',
    (whole) =>
      again(whole, (lines) =>
        lines.map((line) => line.replace('"migrations":[', '"migrations":["9999_later",')),
      ),
    'backup-newer',
  ],
  [
    'given a column that no table has',
    (whole) => again(whole, (lines) => lines.map((line) => line.replace('"name":"zone"', '"name":"zones"'))),
    'backup-altered',
  ],
  [
    'given a table of the program’s own',
    (whole) =>
      again(whole, (lines) =>
        lines.map((line) =>
          line.replace(
            '"tables":[',
            '"tables":[{"name":"kysely_migration","columns":[{"name":"name","type":"text"}]},',
          ),
        ),
      ),
    'backup-altered',
  ],
  [
    'given a value that its column does not take',
    (whole) => again(whole, (lines) => lines.map((line) => line.replace('2024-02-29', '2024-02-30'))),
    'backup-altered',
  ],
  [
    'given the same row twice',
    (whole) =>
      again(whole, (lines) => lines.flatMap((line) => (line.includes('Person 7 ') ? [line, line] : [line]))),
    'backup-altered',
  ],
  [
    'given a row of nobody',
    (whole) => again(whole, (lines) => lines.filter((line) => !line.includes('the quick'))),
    'backup-altered',
  ],
  [
    'given a row that is too short',
    (whole) =>
      again(whole, (lines) =>
        lines.map((line) => (line.includes('Person 7 ') ? line.replace(/,[^,]+\]\]$/, ']]') : line)),
      ),
    'backup-unreadable',
  ],
  [
    'given another secret',
    (whole) => again(whole, (lines) => lines.map((line) => line.replace(secret, 'cd'.repeat(32)))),
    'backup-altered',
  ],
])('a file that is %s changes nothing', async (_, change, code) => {
  const bad = path.join(folder, `${newId()}.backup`)
  await writeFile(bad, change(await readFile(file)))
  const { db } = spare
  const before = await rowHashes(db)
  await expect(restoreBackup(bad, { db, jobs: null })).rejects.toMatchObject({ code })
  expect(await rowHashes(db)).toEqual(before)
})

test('no file at all, and a place that is none for a file, are said as such', async () => {
  const none = path.join(folder, 'not-there.backup')
  await expect(restoreBackup(none, { db: spare.db, jobs: null })).rejects.toMatchObject({
    ...{ code: 'backup-missing', params: { file: none, code: 'ENOENT' } },
  })
  const before = await readdir(folder)
  const places: [string, string][] = [
    [path.join(folder, 'not-there', 'a.backup'), 'backup-no-folder'],
    [path.join(file, 'a.backup'), 'backup-no-folder'],
    [folder, 'backup-is-folder'],
  ]
  for (const [place, code] of places)
    await expect(writeBackup(ctx, place, { secret })).rejects.toMatchObject({ code })
  expect(await readdir(folder)).toEqual(before)
})

const again = (whole: Buffer, change: (lines: string[]) => string[]) =>
  gzipSync(change(gunzipSync(whole).toString('utf8').split('\n')).join('\n'))

test('the second step of an account works on after a restore, with the app that it was turned on with', async () => {
  const [here, there] = [await testContext(), await testContext()]
  const ana = await testSeeker(here)
  const laptop = await testApp(here).signedIn(ana)
  const page = '/account/second-step'
  await laptop.post(page, { password: testPassword })
  const shown = /<code[^>]*>([A-Z2-7 ]+)<\/code>/.exec(await laptop.read(page))![1]!
  const key = shown.replaceAll(' ', '')
  const step = thisStep()
  await laptop.post(`${page}/confirm`, { code: appCode(key, step) })
  const moved = path.join(folder, 'moved.backup')
  await writeBackup(here, moved, { secret })
  await restoreBackup(moved, { db: there.db, jobs: null })
  const phone = testApp(there).browser()
  const asked = await phone.post('/sign-in', { email: ana.email, password: testPassword })
  expect(location(asked)).toContain('/sign-in/second-step')
  expect(
    (await phone.post('/sign-in/second-step', { code: appCode(key, Math.max(step + 1, thisStep())) })).status,
  ).toBe(303)
  expect((await phone.get('/account')).status).toBe(200)
})

test('a passkey of an account signs in after a restore', async () => {
  const [here, there] = [await testContext(), await testContext()]
  const ana = await testSeeker(here)
  const laptop = await testApp(here).signedIn(ana)
  const page = '/account/passkeys'
  await laptop.post(page, { password: testPassword })
  const html = await laptop.read(`${page}/new`)
  const options = /data-options="([^"]+)"/.exec(html)![1]!.replaceAll('&quot;', '"')
  const device = testAuthenticator(here.origin)
  await laptop.post(`${page}/new`, { passkey: device.make(JSON.parse(options)) })
  const moved = path.join(folder, 'passkey.backup')
  await writeBackup(here, moved, { secret })
  await restoreBackup(moved, { db: there.db, jobs: null })
  const phone = testApp(there).browser()
  const asked = await phone.get('/sign-in/passkey/options')
  await phone.post('/sign-in/passkey', { passkey: device.use(JSON.parse(await asked.text())) })
  expect((await phone.get('/account')).status).toBe(200)
})
