import files from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { expect, it, vi } from 'vitest'
import { testApp, testContext, testPassword, testSeeker } from '../../../tests/support/context.ts'
import { newId } from '../../shared/ids.ts'
import { mergeContacts } from '../duplicates/merge.commands.ts'
import { forgetExpired } from './privacy.commands.ts'
import { dataRegister, exportedColumns, personalTables, tableNames } from './register/index.ts'

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

it('lets every table that goes with an account go with it, by its keys alone', async () => {
  // Whose rows are found by which column: a key that leads on to the account, with nothing in it that may be empty.
  const { rows } = await sql<{ place: string }>`
    with recursive keys as (
      select conrelid, confrelid, pair.own, pair.theirs from pg_constraint,
        lateral unnest(conkey, confkey) as pair (own, theirs)
      where contype = 'f' and confdeltype = 'c' and not exists (
        select from pg_attribute
        where attrelid = conrelid and attnum = any (conkey) and attnum <> pair.own and not attnotnull)
    ), gone as (
      select 'accounts'::regclass::oid as relid, attnum from pg_attribute
      where attrelid = 'accounts'::regclass and attname = 'id'
      union
      select conrelid, own from keys join gone on relid = confrelid and attnum = theirs
    )
    select relid::regclass::text || '.' || attname as place from gone
    join pg_attribute on attrelid = relid and pg_attribute.attnum = gone.attnum`.execute(ctx.db)
  const going = new Set(rows.map(({ place }) => place))
  const staying = personalTables
    .filter(({ name }) => dataRegister[name].erasure === 'with-account')
    .map(({ name, by }) => `${name}.${by}`)
    .filter((place) => !going.has(place))
  expect(staying).toEqual([])
})

it('withholds from an export what is named here, and nothing else', () => {
  const withheld = personalTables.flatMap(({ name }) => {
    const out = new Set(exportedColumns(name))
    const columns = Object.keys(dataRegister[name].columns).filter((column) => !out.has(column))
    return columns.length > 0 ? [[name, columns.toSorted()]] : []
  })
  // Secrets, what is worked out from other columns, and whom somebody else is: each line is meant.
  expect(Object.fromEntries(withheld)).toEqual({
    sessions: ['token'],
    second_steps: ['backup_codes', 'secret'],
    credentials: ['access_token', 'id_token', 'password', 'refresh_token'],
    contacts: ['name_key', 'profile_key', 'search', 'search_heads', 'search_more'],
    import_files: ['bytes'],
    assignment_people: ['key'],
    assignment_extensions: ['granted_by'],
    assignment_exceptions: ['answered_by'],
    submissions: ['author_id', 'request_key'],
    grades: ['author_id', 'graded_by'],
    feedback: ['author_id', 'written_by'],
    fields: ['name_key'],
    qualifications: ['key'],
    guest_links: ['address_key', 'id'],
    guest_introductions: ['answered_at', 'colleague', 'id', 'professional_key', 'state'],
    letters: ['content'],
    notebooks: ['merged_version', 'state', 'version'],
    notebook_updates: ['update', 'version'],
    notebook_bases: ['state', 'version'],
    debrief_forms: ['said'],
  })
})

it('exports what a student of a class has in every table, whole, and erases all of it', async () => {
  const student = browser()
  await student.post('/demo')
  const { id } = await ctx.db
    .selectFrom('sessions as s')
    .innerJoin('accounts as a', 'a.id', 's.account_id')
    .select('a.id')
    .where('a.demo_id', 'is not', null)
    .executeTakeFirstOrThrow()
  // Nobody signs in to sample data; with a password it is an account like others.
  const { id: another } = await testSeeker(ctx)
  await ctx.db
    .updateTable('credentials')
    .set({ account_id: id, provider_account_id: id })
    .where('account_id', '=', another)
    .execute()
  const had = new Map<string, number>()
  for (const { name, by } of personalTables) {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from ${sql.table(name)} where ${sql.ref(by)} = ${id}`.execute(ctx.db)
    had.set(name, rows[0]!.n)
  }
  const answer = await student.get('/account/export')
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  const data = JSON.parse(strFromU8(files['data.json']!)) as Record<string, Record<string, unknown>[]>
  for (const { name } of personalTables) {
    expect([name, data[name]!.length]).toEqual([name, had.get(name)])
    for (const row of data[name]!)
      expect([name, Object.keys(row).toSorted()]).toEqual([name, exportedColumns(name).toSorted()])
  }
  // The sample class fills most of them.
  expect([...had.values()].filter((n) => n > 0).length).toBeGreaterThan(30)
  const answers = data['notebook_answers']!.map((row) => row['text'])
  expect(answers).toContainEqual(expect.stringMatching(/\w/))
  expect(await rowsOf(id)).toBeGreaterThan(100)
  const erased = await student.post('/account/erase', { password: testPassword })
  expect(erased.headers.get('location')).toBe('/')
  expect(await rowsOf(id)).toBe(0)
})

it('exports every row of one’s own and none of another’s', async () => {
  const [one, other] = [await seekerWithRows('kingfisher'), await seekerWithRows('bittern')]
  await ctx.db.updateTable('interviews').set({ ended_at: now }).where('seeker_id', '=', one.id).execute()
  const browser = await signedIn(one)
  const answer = await browser.get('/account/export')
  expect(answer.headers.get('content-type')).toBe('application/zip')
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  const text = (name: string) => strFromU8(files[name]!)
  expect(text('README.txt')).toMatch(/^Your Halfhour data, as of [A-Z][a-z]+ \d{1,2}, \d{4}\./)
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
  const report = Object.keys(files).filter((name) => name.startsWith('reports/'))
  expect(report).toEqual(['reports/1 Report - SUM kingfisher - Person kingfisher.html'])
  expect(text(report[0]!)).toContain('A conversation with =SUM(kingfisher)')
  expect(text('csv/COLUMNS.csv')).toContain('contacts,id,Names the row')
  const everything = Object.keys(files).map(text).join('\n')
  expect(everything).not.toContain('bittern')
  expect(everything).not.toContain(other.id)
})

it('has a talk that was agreed and then declined in a message as called off', async () => {
  const person = await seekerWithRows('wagtail')
  await ctx.db.updateTable('interviews').set({ agreed_at: now }).where('seeker_id', '=', person.id).execute()
  const calendar = async () => {
    const answer = await (await signedIn(person)).get('/account/export')
    return strFromU8(unzipSync(new Uint8Array(await answer.arrayBuffer()))['calendar.ics']!)
  }
  expect(await calendar()).not.toContain('CANCELLED')
  const outcome_at = new Date(now.getTime() + 1000)
  await ctx.db
    .updateTable('messages')
    .set({ state: 'sent', sent_at: now, outcome: 'declined', outcome_at })
    .where('seeker_id', '=', person.id)
    .execute()
  expect(await calendar()).toContain('STATUS:CANCELLED')
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

it('shows what was removed for 30 days, and brings each back by its own form', async () => {
  const one = await testSeeker(ctx)
  const [browser, other] = [await signedIn(one), await signedIn(await testSeeker(ctx))]
  const lately = async () => (await browser.get('/account/removed')).text()
  expect(await lately()).toContain('Nothing to bring back')

  const own = { seeker_id: one.id, created_at: now, updated_at: now }
  const [contact, twin, goal, field, activity, message] = Array.from({ length: 6 }, () => newId())
  await ctx.db
    .insertInto('contacts')
    .values([
      { ...own, id: contact!, name: 'Maria Lopez' },
      { ...own, id: twin!, name: 'M. Lopez' },
    ])
    .execute()
  await browser.post('/goals/new', { id: goal!, title: 'Find a ward', wanted: '5', due: '', zone: 'UTC' })
  await browser.post('/fields/new', { id: field!, name: 'Nursing' })
  await ctx.db
    .insertInto('activities')
    .values({ ...own, id: activity!, kind: 'event', name: 'Career fair' })
    .execute()
  await ctx.db
    .insertInto('messages')
    .values({
      ...{ ...own, id: message!, contact_id: contact!, kind: 'request', channel: 'email' },
      ...{ subject: 'A question', state: 'drafted' },
    })
    .execute()
  const merge = await mergeContacts(ctx, one.scope, { keptId: contact!, goneId: twin! })
  expect(await lately()).toContain('M. Lopez, merged with Maria Lopez')
  const places = [
    `/messages/${message}`,
    `/activities/${activity}`,
    `/fields/${field}`,
    `/goals/${goal}`,
    `/contacts/${contact}`,
  ]
  for (const place of places) {
    ctx.clock.advance(1_000)
    expect((await browser.post(`${place}/remove`)).status).toBe(303)
  }
  // The word about the last one goes with the first page.
  await lately()
  const shown = await lately()
  const forms = [...shown.matchAll(/action="(\/[^"]+)\/restore"/g)].map((found) => found[1])
  // A draft to somebody off the list has no page before they are back.
  expect(forms).toEqual(places.slice(1).toReversed())
  for (const name of ['Career fair', 'Nursing', 'Find a ward', 'Maria Lopez'])
    expect(shown).toContain(`<th scope="row">${name}</th>`)
  const end = new Date(ctx.clock.now().getTime() + 30 * 86_400_000).toISOString()
  expect(shown).toContain(`<time datetime="${end}">`)
  expect(await (await other.get('/account/removed')).text()).toContain('Nothing to bring back')

  for (const place of places.toReversed()) {
    expect((await browser.post(`${place}/restore`)).status).toBe(303)
    expect([place, (await browser.get(place)).status]).toEqual([place, 200])
    expect((await lately()).includes('Maria Lopez: A question')).toBe(place !== places[0])
  }
  expect(await lately()).toContain(`action="/merges/${merge}/undo"`)
  expect((await browser.post(`/merges/${merge}/undo`)).status).toBe(303)
  expect(await lately()).not.toContain(`/merges/${merge}`)
  expect((await browser.get(`/contacts/${twin}`)).status).toBe(200)
  await browser.post(`/goals/${goal}/remove`)
  expect(await lately()).toContain('Find a ward')
  ctx.clock.advance(31 * 86_400_000)
  expect(await (await (await signedIn(one)).get('/account/removed')).text()).toContain(
    'Nothing to bring back',
  )
  ctx.clock.set(now)
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
