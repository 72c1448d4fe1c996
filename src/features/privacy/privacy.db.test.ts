import files from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { expect, it, vi } from 'vitest'
import { location } from '../../../tests/support/answers.ts'
import { testApp, testContext, testPassword, testSeeker } from '../../../tests/support/context.ts'
import { askForExport, exportedFilesOf } from '../../../tests/support/account-export.ts'
import { testCourse } from '../../../tests/support/test-course.ts'
import { testContact, testMessage, testTalk } from '../../../tests/support/rows.ts'
import { translator } from '../../i18n/index.ts'
import { newId } from '../../shared/ids.ts'
import { mergeContacts } from '../duplicates/merge.commands.ts'
import { forgetExpired } from './privacy.commands.ts'
import type { SeekerId } from '../accounts/index.ts'
import { startExport } from './runs.commands.ts'
import { findExport } from './runs.queries.ts'
import { dataRegister, exportedColumns, personalTables, tableNames } from './register/index.ts'

const ctx = await testContext()
const { browser, signedIn } = testApp(ctx)
const now = ctx.clock.now()

async function seekerWithRows(word: string) {
  const person = await testSeeker(ctx, `Person ${word}`)
  const contact_id = await testContact(ctx, person.id, {
    name: `=SUM(${word})`,
    why: `why, ${word}; really`,
    emails: [`${word}@example.org`],
  })
  const talk = { wish: `wish ${word}`, starts_at: now, zone: 'UTC' }
  const interview_id = await testTalk(ctx, person.id, [contact_id], talk)
  const letter = { contact_id, interview_id, body: `body ${word}` }
  await testMessage(ctx, person.id, { ...letter, state: 'drafted' })
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
    .flatMap(({ name, by, alsoBy }) => [by, alsoBy ?? by].map((column) => `${name}.${column}`))
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
    account_export_pieces: ['bytes'],
    second_steps: ['backup_codes', 'secret'],
    passkeys: ['credential_id', 'public_key'],
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
  // The place in a course that they left is theirs too.
  const { course_id } = await ctx.db
    .selectFrom('enrollments')
    .select('course_id')
    .where('account_id', '=', id)
    .executeTakeFirstOrThrow()
  await ctx.db
    .insertInto('roster_entries')
    .values({ course_id, id: newId(), name: 'Left', left_account_id: id, left_at: now, created_at: now })
    .execute()
  const had = new Map<string, number>()
  for (const { name, by, alsoBy } of personalTables) {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from ${sql.table(name)}
      where ${id} in (${sql.ref(by)}, ${sql.ref(alsoBy ?? by)})`.execute(ctx.db)
    had.set(name, rows[0]!.n)
  }
  // The export itself.
  had.set('account_exports', 1)
  const files = await exportedFilesOf(student)
  const data = JSON.parse(strFromU8(files['data.json']!)) as Record<string, Record<string, unknown>[]>
  for (const { name } of personalTables) {
    expect([name, data[name]!.length]).toEqual([name, had.get(name)])
    for (const row of data[name]!)
      expect([name, Object.keys(row).toSorted()]).toEqual([name, exportedColumns(name).toSorted()])
  }
  expect(had.get('roster_entries')).toBe(1)
  // The sample class fills most of them.
  expect([...had.values()].filter((n) => n > 0).length).toBeGreaterThan(30)
  const answers = data['notebook_answers']!.map((row) => row['text'])
  expect(answers).toContainEqual(expect.stringMatching(/\w/))
  expect(await rowsOf(id)).toBeGreaterThan(100)
  const erased = await student.post('/account/erase', { password: testPassword })
  expect(location(erased)).toBe('/')
  expect(await rowsOf(id)).toBe(0)
})

it('exports every row of one’s own and none of another’s', async () => {
  const [one, other] = [await seekerWithRows('kingfisher'), await seekerWithRows('bittern')]
  await ctx.db.updateTable('interviews').set({ ended_at: now }).where('seeker_id', '=', one.id).execute()
  const browser = await signedIn(one)
  const answer = await askForExport(browser)
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
  expect(text('calendar.ics')).not.toContain('VALARM')
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
    return strFromU8((await exportedFilesOf(await signedIn(person)))['calendar.ics']!)
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

it('names in the entry of a talk that was held whoever was there', async () => {
  const person = await seekerWithRows('dunlin')
  const absent = await testContact(ctx, person.id, { name: 'Tom Absent' })
  const own = { seeker_id: person.id, contact_id: absent }
  const { id } = await ctx.db
    .updateTable('interviews')
    .set({ agreed_at: now, ended_at: now })
    .where('seeker_id', '=', person.id)
    .returning('id')
    .executeTakeFirstOrThrow()
  await ctx.db
    .insertInto('interview_contacts')
    .values({ ...own, interview_id: id, position: 1 })
    .execute()
  await ctx.db
    .insertInto('guest_answers')
    .values({
      ...{ ...own, id: newId(), interview_id: id },
      ...{ kind: 'declined', times: [], reach: '', note: '', locale: 'en', zone: 'UTC', at: now },
    })
    .execute()
  const calendar = strFromU8((await exportedFilesOf(await signedIn(person)))['calendar.ics']!)
  expect(calendar).toMatch(/SUMMARY:.*dunlin/)
  expect(calendar).not.toContain('Tom Absent')
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
  const exporting = askForExport(browser).then((answer) => {
    order.push('export')
    return answer
  })
  // One after the other, each of several turns of the program: the first does not wait for the list to be done.
  for (let n = 0; n < 3; n++) {
    await browser.get('/account/data')
    order.push('page')
  }
  const files = unzipSync(new Uint8Array(await (await exporting).arrayBuffer()))
  expect(order[0]).toBe('page')
  const data = JSON.parse(strFromU8(files['data.json']!)) as { contacts: { name: string }[] }
  expect(new Set(data.contacts.map(({ name }) => name)).size).toBe(3_000)
  expect(strFromU8(files['csv/contacts.csv']!).trimEnd().split('\r\n')).toHaveLength(3_001)
  expect(strFromU8(files['contacts.vcf']!).match(/^BEGIN:VCARD/gm)).toHaveLength(3_000)
})

it('hands an account out ten times an hour, and says when again', async () => {
  const [one, other] = [await testSeeker(ctx), await testSeeker(ctx)]
  const browser = await signedIn(one)
  for (let n = 0; n < 10; n++) expect((await askForExport(browser)).status).toBe(200)
  const refused = await browser.post('/account/export', { again: 'yes' })
  expect(refused.status).toBe(429)
  expect(await refused.text()).toContain('60 minutes')
  // The last one is there all the same, and downloading it again is not counted.
  expect((await browser.get('/account/export')).status).toBe(200)
  expect((await askForExport(await signedIn(other))).status).toBe(200)
  ctx.clock.set(new Date(ctx.clock.now().getTime() + 3_600_000))
  expect((await askForExport(browser)).status).toBe(200)
})

type Person = Awaited<ReturnType<typeof testSeeker>>

const runOf = (person: { scope: SeekerId }) => findExport(ctx.db, person.scope, ctx.clock.now())
const piecesOf = (person: { id: string }) =>
  ctx.db.selectFrom('account_export_pieces').select('at_byte').where('seeker_id', '=', person.id).execute()

const begin = (person: { scope: SeekerId }, patience: number) =>
  startExport(
    ctx,
    person.scope,
    { t: translator('en'), reader: { locale: 'en', zone: 'UTC' }, again: false },
    patience,
  )

/** While this is done no export gets beyond the grades, whose release it asks for. */
const heldUp = <T>(doing: () => Promise<T>): Promise<T> =>
  ctx.db.transaction().execute(async (held) => {
    await sql`lock table grade_releases in access exclusive mode`.execute(held)
    return doing()
  })

it('shows how far a long export is, leads a second press to it, and keeps the file for its owner alone', async () => {
  const [person, other] = [await seekerWithRows('dunlin'), await signedIn(await testSeeker(ctx))]
  const browser = await signedIn(person)
  const page = () => browser.read('/account/data')
  const progress = () => browser.read('/account/export/progress')
  await heldUp(async () => {
    await begin(person, 0)
    await expect.poll(async () => (await runOf(person))?.rowsDone).toBeGreaterThan(0)
    const html = await progress()
    expect(html).toContain('<noscript><meta http-equiv="refresh" content="3"/></noscript>')
    expect(html).toMatch(/\d+ of \d+ rows/)
    expect(html).toMatch(/data-looks-again[^]*\/account\/export\/end[^]*Stop/)
    // Nothing takes away what is typed into the form beside it.
    const beside = await page()
    expect(beside).toContain('href="/account/export/progress"')
    expect(beside).not.toContain('http-equiv="refresh"')
    const { id } = (await runOf(person))!
    const again = await browser.post('/account/export')
    expect(location(again)).toBe('/account/export/progress')
    expect(location(await browser.get('/account/export'))).toBe('/account/data#export')
    expect((await runOf(person))!.id).toBe(id)
  })
  await expect.poll(async () => (await runOf(person))?.state).toBe('done')
  // Pressed in another tab: the file that waits, and a download of it that runs, are not taken away, nor is it handed
  // out as if it were new.
  const { id } = (await runOf(person))!
  expect(location(await browser.post('/account/export'))).toBe('/account/data#export')
  expect((await runOf(person))!.id).toBe(id)
  const html = await page()
  expect(html).toContain('Your file is ready')
  expect(html).toMatch(/name="again" value="yes"[^]*Make a new file/)
  expect(location(await browser.get('/account/export/progress'))).toBe('/account/data#export')
  expect(location(await other.get('/account/export'))).toBe('/account/data#export')
  await other.post('/account/export/end')
  const files = unzipSync(new Uint8Array(await (await browser.get('/account/export')).arrayBuffer()))
  expect(strFromU8(files['data.json']!)).toContain('why, dunlin; really')
  const erased = await browser.post('/account/export/end')
  expect(location(erased)).toBe('/account/data#export')
  expect(await page()).toContain('The file is erased here')
  expect(await piecesOf(person)).toEqual([])
  // A page that still offers it.
  expect(location(await browser.get('/account/export'))).toBe('/account/data#export')
  expect(await page()).toContain('This file is no longer here')
  // A download that broke off does not go on with a page, of which the next one would say something.
  const rest = await browser.get('/account/export', { range: 'bytes=10-', 'if-range': `"${id}"` })
  expect([rest.status, await rest.text()]).toEqual([410, ''])
  expect(await page()).not.toContain('This file is no longer here')
  expect(location(await browser.post('/account/export'))).toBe('/account/export')
})

it('stops an export that is being written, and keeps nothing of it', async () => {
  const person = await seekerWithRows('knot')
  const browser = await signedIn(person)
  const writing = await heldUp(async () => {
    const work = begin(person, 600_000)
    await expect.poll(async () => (await runOf(person))?.rowsDone).toBeGreaterThan(0)
    for (let pressed = 0; pressed < 2; pressed++) {
      await browser.post('/account/export/end', { what: 'stop' })
      expect(await browser.read('/account/data')).toContain('It was stopped')
    }
    return { work }
  })
  await writing.work
  expect([await runOf(person), await piecesOf(person)]).toEqual([undefined, []])
  // Its pieces are in already, and only the word that it is done is not.
  const last = await ctx.db.transaction().execute(async (held) => {
    const work = begin(person, 600_000)
    await expect.poll(() => runOf(person)).toBeDefined()
    await sql`select from account_exports where seeker_id = ${person.id} for no key update`.execute(held)
    await expect.poll(async () => (await piecesOf(person)).length).toBeGreaterThan(0)
    await held.deleteFrom('account_exports').where('seeker_id', '=', person.id).execute()
    return { work }
  })
  await last.work
  expect([await runOf(person), await piecesOf(person)]).toEqual([undefined, []])
  expect((await askForExport(browser)).status).toBe(200)
})

it('writes two exports at once and no more; the next one waits its turn and is not taken for dead', async () => {
  const people = [
    await seekerWithRows('ruff'),
    await seekerWithRows('turnstone'),
    await seekerWithRows('whimbrel'),
  ]
  const [one, two, three] = people as [Person, Person, Person]
  const works = await heldUp(async () => {
    const first = [begin(one, 600_000), begin(two, 600_000)]
    for (const person of [one, two])
      await expect.poll(async () => (await runOf(person))?.rowsDone).toBeGreaterThan(0)
    const last = begin(three, 600_000)
    await expect.poll(async () => (await runOf(three))?.state).toBe('running')
    ctx.clock.advance(60_000)
    const beats = () =>
      ctx.db
        .selectFrom('account_exports')
        .select('beat_at')
        .where('seeker_id', '=', three.id)
        .executeTakeFirstOrThrow()
    await expect.poll(async () => (await beats()).beat_at).toEqual(ctx.clock.now())
    expect(await runOf(three)).toMatchObject({ state: 'running', rowsTotal: 0 })
    const waits = await (await signedIn(three)).get('/account/export/progress')
    expect(await waits.text()).toContain('It begins as soon as the ones before it are written')
    return { all: [...first, last] }
  })
  await Promise.all(works.all)
  for (const person of people) expect((await runOf(person))?.state).toBe('done')
})

it('says that an export broke off where its process is gone, and begins anew', async () => {
  const person = await seekerWithRows('sanderling')
  const browser = await signedIn(person)
  const at = ctx.clock.now()
  // As a process leaves it that was killed.
  await ctx.db
    .insertInto('account_exports')
    .values({ seeker_id: person.id, id: newId(), created_at: at, beat_at: new Date(at.getTime() - 76_000) })
    .execute()
  const page = () => browser.read('/account/data')
  const html = await page()
  expect(html).toContain('The file was not finished, because Halfhour stopped on the way')
  expect(html).not.toContain('http-equiv="refresh"')
  // The clock of the process that writes may be a minute behind.
  const behind = { beat_at: new Date(at.getTime() - 60_000) }
  await ctx.db.updateTable('account_exports').set(behind).where('seeker_id', '=', person.id).execute()
  expect(await page()).toContain('Your file is being put together')
  ctx.clock.advance(16_000)
  expect((await askForExport(browser)).status).toBe(200)
})

it('hands on the rest of a file to a download that broke off, and the whole to one of another file', async () => {
  const person = await testSeeker(ctx)
  // Words that no packing makes small: the file has several pieces.
  await sql`
    insert into contacts (seeker_id, id, name, notes, created_at, updated_at)
    select ${person.id}, gen_random_uuid(), 'Person ' || n,
      (select string_agg(md5(n || '-' || m), '') from generate_series(1, 100) m), now(), now()
    from generate_series(1, 100) n`.execute(ctx.db)
  const browser = await signedIn(person)
  const answer = await askForExport(browser)
  const whole = Buffer.from(await answer.arrayBuffer())
  expect(Number(answer.headers.get('content-length'))).toBe(whole.length)
  expect((await piecesOf(person)).length).toBeGreaterThan(2)
  const tag = answer.headers.get('etag')!
  const rest = (from: number, of: string) =>
    browser.get('/account/export', { range: `bytes=${from}-`, 'if-range': of })
  for (const from of [1, 70_000, whole.length - 1]) {
    const part = await rest(from, tag)
    expect(part.status).toBe(206)
    expect(part.headers.get('content-range')).toBe(`bytes ${from}-${whole.length - 1}/${whole.length}`)
    expect(Buffer.from(await part.arrayBuffer()).equals(whole.subarray(from))).toBe(true)
  }
  const matching = (of: string) => browser.get('/account/export', { range: 'bytes=9-', 'if-match': of })
  for (const of of [tag, `"another", ${tag}`]) {
    const part = await matching(of)
    expect([part.status, Buffer.from(await part.arrayBuffer()).equals(whole.subarray(9))]).toEqual([
      206,
      true,
    ])
  }
  expect((await matching('"another"')).status).toBe(412)
  const unsaid = await browser.get('/account/export', { range: 'bytes=9-' })
  for (const other of [await rest(70_000, '"another"'), await rest(whole.length, tag), unsaid]) {
    expect(other.status).toBe(200)
    expect((await other.arrayBuffer()).byteLength).toBe(whole.length)
  }
})

it('erases the file of an export after a day', async () => {
  const person = await testSeeker(ctx)
  const browser = await signedIn(person)
  await askForExport(browser)
  ctx.clock.set(new Date(ctx.clock.now().getTime() + 86_400_000 + 1000))
  expect(location(await browser.get('/account/export'))).toBe('/account/data#export')
  expect((await piecesOf(person)).length).toBeGreaterThan(0)
  await forgetExpired(ctx)
  expect(await piecesOf(person)).toEqual([])
})

it('shows what was removed for 30 days, and brings each back by its own form', async () => {
  const one = await testSeeker(ctx)
  const [browser, other] = [await signedIn(one), await signedIn(await testSeeker(ctx))]
  const lately = () => browser.read('/account/removed')
  expect(await lately()).toContain('Nothing to bring back')

  const own = { seeker_id: one.id, created_at: now, updated_at: now }
  const [goal, field, activity] = [newId(), newId(), newId()]
  const contact = await testContact(ctx, one.id)
  const twin = await testContact(ctx, one.id, { name: 'M. Lopez' })
  await browser.post('/goals/new', { id: goal, title: 'Find a ward', wanted: '5', due: '', zone: 'UTC' })
  await browser.post('/fields/new', { id: field, name: 'Nursing' })
  await ctx.db
    .insertInto('activities')
    .values({ ...own, id: activity, kind: 'event', name: 'Career fair' })
    .execute()
  const letter = { contact_id: contact, subject: 'A question' }
  const message = await testMessage(ctx, one.id, { ...letter, state: 'drafted' })
  const merge = await mergeContacts(ctx, one.scope, { keptId: contact, goneId: twin })
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
  expect(await other.read('/account/removed')).toContain('Nothing to bring back')

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
  expect(location(await browser.post('/account/erase', { password: testPassword }))).toBe('/')
  expect(await rowsOf(one.id)).toBe(0)
  expect(await rowsOf(other.id)).toBeGreaterThan(4)
})

it('erases nobody who teaches a running course alone, and says which course before', async () => {
  const [one, other, suspended] = await Promise.all([testSeeker(ctx), testSeeker(ctx), testSeeker(ctx)])
  const courseId = await testCourse(ctx, {
    ...{ title: 'Taught Alone', instructors: [one, suspended], assistants: [other] },
  })
  await ctx.db.updateTable('accounts').set({ suspended_at: now }).where('id', '=', suspended.id).execute()
  const [first, second] = [await signedIn(one), await signedIn(other)]
  const erase = (who: typeof first) => who.post('/account/erase', { password: testPassword })
  expect(await first.read('/account/data')).toContain(`<a href="/courses/${courseId}">Taught Alone</a>`)
  expect(await second.read('/account/data')).not.toContain('Taught Alone')
  const refused = await erase(first)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('nobody else is an instructor of Taught Alone')
  // Two who leave at the same moment: one of them stays.
  await ctx.db
    .updateTable('enrollments')
    .set({ role: 'instructor' })
    .where('account_id', '=', other.id)
    .execute()
  expect(await first.read('/account/data')).not.toContain('Taught Alone')
  const both = await Promise.all([erase(first), erase(second)])
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 422])
  // Who is suspended can name nobody, and may go.
  const gone = await browser().post('/suspended', {
    ...{ what: 'erase', email: suspended.email, password: testPassword },
  })
  expect(location(gone)).toBe('/')
  await ctx.db.updateTable('courses').set({ archived_at: now }).where('id', '=', courseId).execute()
  expect(location(await erase(both[0]!.status === 422 ? first : second))).toBe('/')
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
  expect(location(await ask('erase', one.email))).toBe('/')
  expect(await rowsOf(one.id)).toBe(0)
})

it('says what is the matter where the server has no room for an export, also to a suspended owner', async () => {
  const [open, shut] = [await testSeeker(ctx), await testSeeker(ctx)]
  await ctx.db.updateTable('accounts').set({ suspended_at: now }).where('id', '=', shut.id).execute()
  const theirs = await signedIn(open)
  const full = Object.assign(new Error('no space left on device, open'), { code: 'ENOSPC' })
  const opened = vi.spyOn(files, 'open').mockRejectedValue(full)
  syncBuiltinESMExports()
  const started = await theirs.post('/account/export')
  const shown = await theirs.get('/account/data')
  const suspended = await browser().post('/suspended', {
    ...{ what: 'take', email: shut.email, password: testPassword },
  })
  opened.mockRejectedValue(new Error('a fault in the disk'))
  await theirs.post('/account/export')
  const failed = await theirs.get('/account/data')
  opened.mockRestore()
  syncBuiltinESMExports()
  expect(await failed.text()).toContain('The file could not be put together')
  expect(location(started)).toBe('/account/data#export')
  expect(suspended.status).toBe(507)
  for (const answer of [shown, suspended])
    expect(await answer.text()).toContain('Tell your administrator that its temporary folder is full')
})

it('writes nothing into a database of its own whose disk is nearly full', async () => {
  const person = await testSeeker(ctx)
  // A file system on which nothing is free.
  const full = { ...ctx, config: { ...ctx.config, dataFolder: '/proc' } }
  const options = { t: translator('en'), reader: { locale: 'en', zone: 'UTC' } as const, again: false }
  await startExport(full, person.scope, options, 600_000)
  expect(await (await (await signedIn(person)).get('/account/data')).text()).toContain(
    'that its disk is full',
  )
  expect(await piecesOf(person)).toEqual([])
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
