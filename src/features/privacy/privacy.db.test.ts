import files from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { expect, it, vi } from 'vitest'
import { testApp, testContext, testPassword, testSeeker } from '../../../tests/support/context.ts'
import { newId } from '../../shared/ids.ts'
import { forgetExpired } from './privacy.commands.ts'
import { dataRegister, exportedColumns, tableNames } from './register/index.ts'

const ctx = await testContext()
const { app, browser, signedIn } = testApp(ctx)
const now = ctx.clock.now()

async function seekerWithRows(word: string) {
  const person = await testSeeker(ctx, `Person ${word}`)
  const own = { seeker_id: person.id }
  const [contact, interview, message] = [newId(), newId(), newId()]
  const stamps = { created_at: now, updated_at: now }
  await ctx.db
    .insertInto('contacts')
    .values({
      ...own,
      id: contact,
      name: `=SUM(${word})`,
      why: `why, ${word}; really`,
      emails: [`${word}@example.org`],
      ...stamps,
    })
    .execute()
  await ctx.db
    .insertInto('interviews')
    .values({ ...own, id: interview, wish: `wish ${word}`, starts_at: now, zone: 'UTC', ...stamps })
    .execute()
  await ctx.db
    .insertInto('interview_contacts')
    .values({ ...own, interview_id: interview, contact_id: contact })
    .execute()
  await ctx.db
    .insertInto('messages')
    .values({
      ...own,
      id: message,
      contact_id: contact,
      interview_id: interview,
      kind: 'request',
      channel: 'email',
      body: `body ${word}`,
      ...stamps,
    })
    .execute()
  return person
}

it('declares every table and column of the live database, and nothing else', async () => {
  const { rows } = await sql<{ table_name: string; column_name: string }>`
    select table_name, column_name from information_schema.columns
    where table_schema = 'public' and table_name not like 'kysely_%'`.execute(ctx.db)
  const live = rows.map((row) => `${row.table_name}.${row.column_name}`).toSorted()
  const declared = tableNames.flatMap((table) =>
    Object.keys(dataRegister[table].columns).map((column) => `${table}.${column}`),
  )
  expect(declared.toSorted()).toEqual(live)
})

it('exports every row of one’s own and none of another’s', async () => {
  const [one, other] = [await seekerWithRows('kingfisher'), await seekerWithRows('bittern')]
  const browser = await signedIn(one)
  const answer = await browser.get('/account/export')
  expect(answer.headers.get('content-type')).toBe('application/zip')
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  const text = (name: string) => strFromU8(files[name]!)
  const data = JSON.parse(text('data.json')) as Record<string, Record<string, unknown>[]>
  expect(
    [data['contacts'], data['interviews'], data['messages'], data['interview_contacts']].map(
      (rows) => rows!.length,
    ),
  ).toEqual([1, 1, 1, 1])
  expect(Object.keys(data['contacts']![0]!).toSorted()).toEqual(exportedColumns('contacts').toSorted())
  expect(text('csv/contacts.csv')).toContain("'=SUM(kingfisher)")
  expect(text('contacts.vcf')).toContain('NOTE:why\\, kingfisher\\; really')
  expect(text('calendar.ics')).toMatch(/BEGIN:VEVENT[^]*SUMMARY:.*kingfisher/)
  const everything = Object.keys(files).map(text).join('\n')
  expect(everything).not.toContain('bittern')
  expect(everything).not.toContain(other.id)
})

const manyContacts = (seekerId: string, n: number) =>
  sql`
  insert into contacts (seeker_id, id, name, why, emails, created_at, updated_at)
  select ${seekerId}, gen_random_uuid(), 'Person ' || n, 'why ' || n, array['p' || n || '@example.org'], now(), now()
  from generate_series(1, ${n}::int) n`.execute(ctx.db)

it('answers others while a long list is written, and leaves nobody out', async () => {
  const person = await testSeeker(ctx, 'Well Connected')
  await manyContacts(person.id, 3_000)
  const browser = await signedIn(person)
  const order: string[] = []
  const exporting = browser.get('/account/export').then((answer) => {
    order.push('export')
    return answer
  })
  // One after the other, each of several turns of the program: none of them waits for the list to be done.
  for (let n = 0; n < 3; n++) {
    await browser.get('/account/data')
    order.push('page')
  }
  const files = unzipSync(new Uint8Array(await (await exporting).arrayBuffer()))
  expect(order).toEqual(['page', 'page', 'page', 'export'])
  const data = JSON.parse(strFromU8(files['data.json']!)) as { contacts: { name: string }[] }
  expect(new Set(data.contacts.map(({ name }) => name)).size).toBe(3_000)
  expect(strFromU8(files['csv/contacts.csv']!).trimEnd().split('\r\n')).toHaveLength(3_001)
  expect(strFromU8(files['contacts.vcf']!).match(/^BEGIN:VCARD/gm)).toHaveLength(3_000)
})

it('hands an account out ten times an hour, and says when again', async () => {
  const [one, other] = [await testSeeker(ctx), await testSeeker(ctx)]
  const browser = await signedIn(one)
  for (let n = 0; n < 10; n++) expect((await browser.get('/account/export')).status).toBe(200)
  const refused = await browser.get('/account/export')
  expect(refused.status).toBe(429)
  expect(await refused.text()).toContain('60 minutes')
  expect((await (await signedIn(other)).get('/account/export')).status).toBe(200)
  ctx.clock.set(new Date(ctx.clock.now().getTime() + 3_600_000))
  expect((await browser.get('/account/export')).status).toBe(200)
})

it('answers who asks for the head of an export alone without writing one, and counts none', async () => {
  const cookie = [...(await signedIn(await testSeeker(ctx))).cookies].map((pair) => pair.join('=')).join('; ')
  const ask = (method: string) =>
    app.request('http://localhost:3000/account/export', { method, headers: { cookie } })
  for (let n = 0; n < 11; n++) {
    const answer = await ask('HEAD')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip'])
  }
  expect((await ask('GET')).status).toBe(200)
})

it('erases every row of an account in every table, after its password, and nothing of another', async () => {
  const [one, other] = [await seekerWithRows('heron'), await seekerWithRows('egret')]
  const browser = await signedIn(one)
  expect((await browser.post('/account/erase', { password: 'wrong' })).status).toBe(422)
  expect(await rowsOf(one.id)).toBeGreaterThan(4)
  expect((await browser.post('/account/erase', { password: testPassword })).headers.get('location')).toBe('/')
  expect(await rowsOf(one.id)).toBe(0)
  expect(await rowsOf(other.id)).toBeGreaterThan(4)
})

it('erases nobody who teaches a running course alone, and says which course before', async () => {
  const [one, other, suspended] = await Promise.all([testSeeker(ctx), testSeeker(ctx), testSeeker(ctx)])
  const courseId = newId()
  const course = { zone: 'UTC', starts_on: '2026-09-01', ends_on: '2026-12-18', created_at: now }
  await ctx.db
    .insertInto('courses')
    .values({ ...course, id: courseId, title: 'Taught Alone' })
    .execute()
  const teach = (account: { id: string }, role: 'instructor' | 'assistant' = 'instructor') =>
    ctx.db
      .insertInto('enrollments')
      .values({ course_id: courseId, account_id: account.id, role, created_at: now })
      .onConflict((clash) => clash.columns(['course_id', 'account_id']).doUpdateSet({ role }))
      .execute()
  await teach(one)
  await teach(other, 'assistant')
  await teach(suspended)
  await ctx.db.updateTable('accounts').set({ suspended_at: now }).where('id', '=', suspended.id).execute()
  const [first, second] = [await signedIn(one), await signedIn(other)]
  const erase = (who: typeof first) => who.post('/account/erase', { password: testPassword })
  expect(await (await first.get('/account/data')).text()).toContain(
    `<a href="/courses/${courseId}">Taught Alone</a>`,
  )
  expect(await (await second.get('/account/data')).text()).not.toContain('Taught Alone')
  const refused = await erase(first)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('nobody else is an instructor of Taught Alone')
  // Two who leave at the same moment: one of them stays.
  await teach(other)
  expect(await (await first.get('/account/data')).text()).not.toContain('Taught Alone')
  const both = await Promise.all([erase(first), erase(second)])
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 422])
  // Who is suspended can name nobody, and may go.
  const gone = await browser().post('/suspended', {
    ...{ what: 'erase', email: suspended.email, password: testPassword },
  })
  expect(gone.headers.get('location')).toBe('/')
  await ctx.db.updateTable('courses').set({ archived_at: now }).where('id', '=', courseId).execute()
  expect((await erase(both[0]!.status === 422 ? first : second)).headers.get('location')).toBe('/')
})

/** How often an id stands in any uuid column of any table. */
async function rowsOf(id: string): Promise<number> {
  const { rows: columns } = await sql<{ table_name: string; column_name: string }>`
    select table_name, column_name from information_schema.columns
    where table_schema = 'public' and data_type = 'uuid'`.execute(ctx.db)
  let count = 0
  for (const { table_name: table, column_name: column } of columns) {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from ${sql.table(table)} where ${sql.ref(column)} = ${id}`.execute(ctx.db)
    count += rows[0]!.n
  }
  return count
}

it('gives the owner of a suspended account what is theirs, or erases it, by the password alone', async () => {
  const [one, open] = [await seekerWithRows('plover'), await seekerWithRows('curlew')]
  await ctx.db.updateTable('accounts').set({ suspended_at: now }).where('id', '=', one.id).execute()
  const visitor = browser()
  const ask = (what: string, email: string, password = testPassword) =>
    visitor.post('/suspended', { what, email, password })
  for (const answer of [
    await ask('take', one.email, 'a wrong password'),
    await ask('erase', one.email, 'a wrong password'),
    await ask('take', 'nobody@example.edu'),
    await ask('erase', open.email, 'a wrong password'),
  ]) {
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('do not match')
  }
  expect(await (await ask('erase', open.email)).text()).toContain('This account is open')
  expect(await rowsOf(open.id)).toBeGreaterThan(4)

  const zip = await ask('take', one.email.toUpperCase())
  expect(zip.headers.get('content-type')).toBe('application/zip')
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()))
  expect(strFromU8(files['data.json']!)).toContain('why, plover; really')
  expect((await visitor.get('/today')).status).toBe(303)
  expect((await ask('erase', one.email)).headers.get('location')).toBe('/')
  expect(await rowsOf(one.id)).toBe(0)
})

it('says what is the matter where the server has no room for an export, also to a suspended owner', async () => {
  const [open, shut] = [await testSeeker(ctx), await testSeeker(ctx)]
  await ctx.db.updateTable('accounts').set({ suspended_at: now }).where('id', '=', shut.id).execute()
  const theirs = await signedIn(open)
  const full = Object.assign(new Error('no space left on device, open'), { code: 'ENOSPC' })
  const opened = vi.spyOn(files, 'open').mockRejectedValue(full)
  syncBuiltinESMExports()
  const answers = [
    await theirs.get('/account/export'),
    await browser().post('/suspended', { what: 'take', email: shut.email, password: testPassword }),
  ]
  opened.mockRestore()
  syncBuiltinESMExports()
  for (const answer of answers) {
    expect(answer.status).toBe(507)
    expect(await answer.text()).toContain('Tell your administrator that its temporary folder is full')
  }
})

it('forgets ended sessions and old "asked" keys, and never a "stopped" one', async () => {
  const person = await testSeeker(ctx)
  await signedIn(person)
  const key = (kind: 'asked' | 'stopped') => ({
    id: newId(),
    key: Buffer.from('k'),
    kind,
    at: ctx.clock.now(),
  })
  await ctx.db
    .insertInto('professional_keys')
    .values([key('asked'), key('stopped')])
    .execute()
  // The account library ends sessions by the machine's clock, thirty days on.
  ctx.clock.set(new Date(Date.now() + 181 * 86_400_000))
  await ctx.db.insertInto('professional_keys').values(key('asked')).execute()
  await forgetExpired(ctx)
  const left = await ctx.db.selectFrom('professional_keys').select('kind').orderBy('kind').execute()
  expect(left.map((row) => row.kind)).toEqual(['asked', 'stopped'])
  const sessions = await ctx.db
    .selectFrom('sessions')
    .select('id')
    .where('account_id', '=', person.id)
    .execute()
  expect(sessions).toEqual([])
})
