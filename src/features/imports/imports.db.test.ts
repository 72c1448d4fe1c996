import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { testContext, testSeeker } from '../../../tests/support/context.ts'
import { somebodyWaits } from '../../../tests/support/database.ts'
import { testMessage } from '../../../tests/support/rows.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { keepRemovedDays } from '../../shared/defaults.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { createContact, listContactsById } from '../contacts/index.ts'
import { fixRow } from './fix-row.commands.ts'
import { applyImport, cancelImport, importFile, purgeImports, stageImport } from './imports.commands.ts'
import { getImport, listKept, listPreviewRows, listUnusable } from './imports.queries.ts'
import type { ReadFile } from './imports.ts'
import { readBytes } from './read-file.ts'
import { undoImport } from './undo.commands.ts'

const ctx = await testContext()
let ana: SeekerId
beforeEach(async () => {
  ana = (await testSeeker(ctx)).scope
})

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
const bytesOf = (...rows: string[]) => new TextEncoder().encode([header, ...rows].join('\r\n'))
const eva = 'Eva,Lind,https://www.linkedin.com/in/eva,,"Acme, Inc.",Nurse,01 Feb 2024'
const tom = 'Tom,Berg,https://www.linkedin.com/in/tom,tom@b.example,City Library,Librarian,03 Mar 2024'
const nameOnly = 'Cy,Zorn,,,Acme,,'

async function upload(...rows: string[]) {
  const staged = await stageImport(ctx, ana, {
    id: newId(),
    name: 'Connections.csv',
    bytes: bytesOf(...rows),
  })
  if (!staged.ok) throw new Error(staged.code)
  return staged.id
}

async function take(...rows: string[]) {
  const id = await upload(...rows)
  const { settled } = await applyImport(ctx, ana, id)
  await settled
  return { id, ...(await getImport(ctx.db, ana, id)).summary }
}

const everyone = () =>
  ctx.db
    .selectFrom('contacts')
    .selectAll()
    .where('seeker_id', '=', ana)
    .where('removed_at', 'is', null)
    .orderBy('name_key')
    .execute()

test('a preview touches nothing, says what would happen, and is carried out once', async () => {
  const id = await upload(eva, tom, nameOnly, eva, ',,,,Acme,,')
  expect(await everyone()).toEqual([])
  expect((await getImport(ctx.db, ana, id)).summary).toEqual({
    ...{ rows: 5, new: 3, updated: 0, unchanged: 0, duplicate: 1, unusable: 1 },
  })
  expect(await listPreviewRows(ctx.db, ana, id, { kind: 'new', page: 1 })).toHaveLength(3)
  expect(await listPreviewRows(ctx.db, ana, id, { kind: 'new', page: 2 })).toEqual([])
  expect(await listPreviewRows(ctx.db, ana, id, { kind: 'unusable', page: 1 })).toEqual([
    { row: 6, reason: 'no-name', person: { organization: 'Acme' } },
  ])

  await Promise.all([applyImport(ctx, ana, id), applyImport(ctx, ana, id)])
  const people = await everyone()
  expect(people.map((person) => person.name)).toEqual(['Cy Zorn', 'Eva Lind', 'Tom Berg'])
  expect(people[1]).toMatchObject({
    ...{ given: 'Eva', family: 'Lind', organization: 'Acme, Inc.', title: 'Nurse', emails: [], phones: [] },
    ...{ profile_key: 'linkedin.com/in/eva', connected_on: '2024-02-01', source: 'import', import_id: id },
    // Being connected does not say how two know each other.
    relationship: null,
    ...{ name_key: 'eva lind', search: ' eva lind acme inc', search_more: ' nurse', search_heads: ['nur'] },
  })
  expect(people[2]?.emails).toEqual(['tom@b.example'])
})

test('the same file again changes nothing', async () => {
  await take(eva, tom, nameOnly)
  const before = await everyone()
  expect(await take(eva, tom, nameOnly)).toMatchObject({ new: 0, updated: 0, unchanged: 3 })
  expect(await everyone()).toEqual(before)
})

test('whom the seeker took off the list stays off, whichever address the file has', async () => {
  await take(eva, tom, nameOnly)
  const removed_at = ctx.clock.now()
  await ctx.db
    .updateTable('contacts')
    .set({ removed_at })
    .where('seeker_id', '=', ana)
    .where('name', '<>', 'Cy Zorn')
    .execute()
  const tomNow = tom.replace('https://www.linkedin.com/in/tom', '')
  const other = 'Eva,Lind,https://www.linkedin.com/in/eva-2,,"Acme, Inc.",Nurse,'
  const counts = { new: 1, updated: 0, unchanged: 1, removed: 2 }
  expect(await take(eva, tomNow, nameOnly, other)).toMatchObject(counts)
  expect((await everyone()).map(({ name, profile_url }) => [name, profile_url])).toEqual([
    ['Cy Zorn', null],
    ['Eva Lind', 'https://www.linkedin.com/in/eva-2'],
  ])
  const id = await upload(eva, tomNow, nameOnly, other)
  expect((await getImport(ctx.db, ana, id)).summary).toMatchObject({ ...counts, new: 0, unchanged: 2 })
  expect(await listPreviewRows(ctx.db, ana, id, { kind: 'removed', page: 1 })).toMatchObject([
    { name: 'Eva Lind' },
    { name: 'Tom Berg' },
  ])
})

test('whom the seeker took off too long ago to bring back can be imported again', async () => {
  await take(eva)
  const removed_at = ctx.clock.now()
  await ctx.db.updateTable('contacts').set({ removed_at }).where('seeker_id', '=', ana).execute()
  ctx.clock.advance(keepRemovedDays * 86_400_000)
  expect(await take(eva)).toMatchObject({ new: 0, removed: 1 })
  ctx.clock.advance(1)
  expect(await take(eva)).toMatchObject({ new: 1 })
  expect((await everyone()).map(({ name }) => name)).toEqual(['Eva Lind'])
})

test('a newer file updates what the seeker left alone and never what the seeker wrote', async () => {
  await take(eva, tom)
  const [evaRow] = await everyone()
  await ctx.db
    .updateTable('contacts')
    .set({ organization: 'Night ward', own_fields: ['organization'], why: 'my reason' })
    .where('id', '=', evaRow?.id ?? '')
    .execute()
  const byHand = await createContact(ctx, ana, {
    name: 'Ben',
    emails: ['ben@c.example'],
    title: 'My own words',
  })
  const ben = 'Benjamin,Cole,https://www.linkedin.com/in/ben,BEN@c.example,Cole Ltd,Boss,'
  const evaNow = eva.replace('Nurse', 'Head nurse').replace('Acme, Inc.', 'Other')
  expect(await take(evaNow, tom, ben)).toMatchObject({ new: 0, updated: 2, unchanged: 1 })
  expect(await listContactsById(ctx.db, ana, [evaRow?.id ?? '', byHand])).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ title: 'Head nurse', organization: 'Night ward', why: 'my reason' }),
      expect.objectContaining({
        name: 'Ben',
        title: 'My own words',
        organization: 'Cole Ltd',
        emails: ['ben@c.example'],
      }),
    ]),
  )
})

describe('what is kept is what was shown', () => {
  const maria = 'Maria,Garcia,,maria.garcia@acme.example,Acme,Nurse,'
  const other = 'Maria,Garcia,,maria.garcia2@acme.example,Acme,Accountant,'
  const john = 'John,Smith,,js@acme.example,Acme,Engineer,'
  const johnNow = 'John,Smith,https://www.linkedin.com/in/js,js@acme.example,Acme,Lead Engineer,'
  const work = async () =>
    (await everyone()).map(({ title, emails }) => [title, ...emails].join(' ')).toSorted()

  test('of a namesake beside somebody whom the file leaves as they are', async () => {
    await take(maria)
    expect(await take(maria, other)).toMatchObject({ new: 1, updated: 0, unchanged: 1, duplicate: 0 })
    expect(await work()).toEqual(['Accountant maria.garcia2@acme.example', 'Nurse maria.garcia@acme.example'])
  })

  test('of a namesake beside somebody whom the file changes', async () => {
    await take(john)
    expect(await take(johnNow, 'John,Smith,,,Acme,Engineer,')).toMatchObject({
      new: 1,
      updated: 1,
      duplicate: 0,
    })
    expect(await work()).toEqual(['Engineer', 'Lead Engineer js@acme.example'])
  })

  test('of a row that was completed', async () => {
    await take(maria)
    const id = await upload(maria, ',,,maria.garcia2@acme.example,Acme,Accountant,')
    const typed = { name: 'Maria Garcia', organization: 'Acme', title: 'Accountant' }
    await fixRow(ctx, ana, id, { row: 3, ...typed, emails: ['maria.garcia2@acme.example'] })
    const counts = { new: 1, updated: 0, unchanged: 1, duplicate: 0, unusable: 0 }
    expect((await getImport(ctx.db, ana, id)).summary).toMatchObject(counts)
    await applyImport(ctx, ana, id)
    expect((await getImport(ctx.db, ana, id)).summary).toMatchObject(counts)
    expect(await work()).toEqual(['Accountant maria.garcia2@acme.example', 'Nurse maria.garcia@acme.example'])
  })

  test('of a row of our own list that was completed, with the words its owner wrote', async () => {
    const rows = ['Bo Ek,,friend,A fair,To ask,,,,,,', ',,teacher,In class,My reason,Acme,,,,,My notes']
    const heads =
      'Name,Given name,Relationship,How I found them,Why I want to talk to them,Organization,Title'
    const text = [`${heads},E-mails,Phones,Connected on,Notes`, ...rows].join('\n')
    const bytes = new TextEncoder().encode(text)
    const staged = await stageImport(ctx, ana, { id: newId(), name: 'contacts.csv', bytes })
    if (!staged.ok) throw new Error(staged.code)
    await fixRow(ctx, ana, staged.id, {
      row: 3,
      name: 'Cy Zorn',
      organization: 'Acme',
      title: '',
      emails: [],
    })
    await applyImport(ctx, ana, staged.id)
    expect((await everyone()).find(({ name }) => name === 'Cy Zorn')).toMatchObject({
      ...{ relationship: 'teacher', how_found: 'In class', why: 'My reason', notes: 'My notes' },
    })
  })

  test('of a completed row that another row of the file has already', async () => {
    const id = await upload(maria, ',,,maria.garcia@acme.example,Acme,Nurse,')
    const typed = { name: 'Maria Garcia', organization: 'Acme', title: 'Nurse' }
    await fixRow(ctx, ana, id, { row: 3, ...typed, emails: ['maria.garcia@acme.example'] })
    await applyImport(ctx, ana, id)
    expect((await getImport(ctx.db, ana, id)).summary).toMatchObject({ new: 1, duplicate: 1, unusable: 0 })
    expect(await everyone()).toHaveLength(1)
  })

  test('of somebody taken off the list meanwhile, whom the file was to leave as they are', async () => {
    await take(maria)
    const id = await upload(maria, eva)
    const removed_at = ctx.clock.now()
    await ctx.db.updateTable('contacts').set({ removed_at }).where('seeker_id', '=', ana).execute()
    await applyImport(ctx, ana, id)
    expect((await getImport(ctx.db, ana, id)).summary).toMatchObject({ new: 1, unchanged: 0, removed: 1 })
    expect((await everyone()).map(({ name }) => name)).toEqual(['Eva Lind'])
  })

  test('of somebody brought back to the list meanwhile, who is updated like everyone on it', async () => {
    await take(maria, eva)
    const removed_at = ctx.clock.now()
    await ctx.db.updateTable('contacts').set({ removed_at }).where('seeker_id', '=', ana).execute()
    const id = await upload(maria.replace('Nurse', 'Head nurse'), eva, tom)
    const counts = { new: 1, updated: 0, unchanged: 0, duplicate: 0 }
    expect((await getImport(ctx.db, ana, id)).summary).toMatchObject({ ...counts, removed: 2 })
    await ctx.db.updateTable('contacts').set({ removed_at: null }).where('seeker_id', '=', ana).execute()
    await applyImport(ctx, ana, id)
    expect((await getImport(ctx.db, ana, id)).summary).toMatchObject({
      ...{ ...counts, updated: 1, unchanged: 1, removed: 0 },
    })
    expect((await everyone()).map(({ title }) => title)).toEqual(['Nurse', 'Head nurse', 'Librarian'])
  })
})

describe('undoing', () => {
  test('takes away what came and gives back what was changed', async () => {
    await take(eva)
    const before = await everyone()
    const { id } = await take(eva.replace('Nurse', 'Head nurse'), tom, nameOnly)
    expect(await everyone()).toHaveLength(3)
    await undoImport(ctx, ana, id)
    await undoImport(ctx, ana, id)
    expect(await everyone()).toEqual(before.map((row) => ({ ...row, updated_at: expect.any(Date) })))
    const found = await getImport(ctx.db, ana, id)
    expect(found.summary.undone).toEqual({ removed: 2, restored: 1 })
    await expect(applyImport(ctx, ana, id)).rejects.toMatchObject({ code: 'import-undone' })
    expect(await take(eva, tom)).toMatchObject({ new: 1, unchanged: 1 })
  })

  test('leaves whom the seeker has done something with, and says so', async () => {
    const { id } = await take(eva, tom)
    const [evaRow, tomRow] = await everyone()
    ctx.clock.advance(1000)
    const now = ctx.clock.now()
    await ctx.db
      .updateTable('contacts')
      .set({ why: 'x', updated_at: now })
      .where('id', '=', evaRow?.id ?? '')
      .execute()
    await testMessage(ctx, ana, { contact_id: tomRow?.id ?? '', state: 'drafted' })
    await undoImport(ctx, ana, id)
    expect((await getImport(ctx.db, ana, id)).summary.undone).toEqual({ removed: 0, restored: 0 })
    expect(await listKept(ctx.db, ana, id)).toEqual(['Eva Lind', 'Tom Berg'])
  })

  test('forgets nobody whom the seeker took off, so that they stay off', async () => {
    const { id } = await take(eva, tom)
    const removed_at = ctx.clock.now()
    await ctx.db.updateTable('contacts').set({ removed_at }).where('name', '=', 'Eva Lind').execute()
    await undoImport(ctx, ana, id)
    expect((await getImport(ctx.db, ana, id)).summary.undone).toMatchObject({ removed: 1 })
    expect(await take(eva, tom)).toMatchObject({ new: 1, removed: 1 })
    expect((await everyone()).map(({ name }) => name)).toEqual(['Tom Berg'])
  })

  test('leaves whom another import changed while that stands, and no longer', async () => {
    const first = await take(eva, tom)
    ctx.clock.advance(1000)
    expect(await take(eva.replace('Nurse', 'Head nurse'))).toMatchObject({ updated: 1 })
    ctx.clock.advance(1000)
    await undoImport(ctx, ana, first.id)
    expect((await getImport(ctx.db, ana, first.id)).summary.undone).toMatchObject({ removed: 1 })
    expect(await listKept(ctx.db, ana, first.id)).toEqual(['Eva Lind'])

    await ctx.db.deleteFrom('contacts').where('seeker_id', '=', ana).execute()
    const [again, later] = [await take(eva, tom), await take(eva.replace('Nurse', 'Head nurse'))]
    ctx.clock.advance(1000)
    // Undoing has the list compared anew for people who are on it twice.
    const searches = () =>
      ctx.db.selectFrom('duplicate_searches').select('done_at').where('seeker_id', '=', ana).execute()
    const done_at = ctx.clock.now()
    await ctx.db.updateTable('duplicate_searches').set({ done_at }).where('seeker_id', '=', ana).execute()
    await undoImport(ctx, ana, later.id)
    expect(await searches()).toEqual([{ done_at: null }])
    await undoImport(ctx, ana, again.id)
    expect(await everyone()).toEqual([])
  })

  test('leaves whom the seeker met or was led by, and keeps those ties', async () => {
    const { id } = await take(eva, tom, nameOnly)
    const [cy, evaId, tomId] = (await everyone()).map((person) => person.id)
    ctx.clock.advance(1000)
    const now = ctx.clock.now()
    const activityId = newId()
    const activity = { seeker_id: ana, id: activityId, kind: 'event' as const, name: 'Job fair' }
    await ctx.db
      .insertInto('activities')
      .values({ ...activity, created_at: now, updated_at: now })
      .execute()
    await ctx.db
      .insertInto('activity_people')
      .values({ seeker_id: ana, activity_id: activityId, contact_id: tomId!, created_at: now })
      .execute()
    const led = await createContact(ctx, ana, { name: 'Ida', ledBy: evaId! })
    // What the import itself said of who led to whom keeps nobody.
    const own = { seeker_id: ana, contact_id: cy!, led_by: tomId!, import_id: id, created_at: now }
    await ctx.db.insertInto('contact_origins').values(own).execute()
    await undoImport(ctx, ana, id)
    expect((await getImport(ctx.db, ana, id)).summary.undone).toMatchObject({ removed: 1 })
    expect(await listKept(ctx.db, ana, id)).toEqual(['Eva Lind', 'Tom Berg'])
    expect(await ctx.db.selectFrom('activity_people').select('contact_id').execute()).toEqual([
      { contact_id: tomId },
    ])
    const ties = ctx.db.selectFrom('contact_origins').select('led_by').where('contact_id', '=', led)
    expect(await ties.execute()).toEqual([{ led_by: evaId }])
  })

  test('is for what was carried out, and not for ever', async () => {
    const staged = await upload(eva)
    await expect(undoImport(ctx, ana, staged)).rejects.toMatchObject({ code: 'import-not-applied' })
    await applyImport(ctx, ana, staged)
    ctx.clock.advance(31 * 86_400_000)
    await expect(undoImport(ctx, ana, staged)).rejects.toMatchObject({ code: 'import-undo-late' })
  })
})

test('an import is nobody else’s', async () => {
  const id = await upload(eva)
  const ben = (await testSeeker(ctx, 'Ben')).scope
  for (const act of [applyImport, undoImport, cancelImport])
    await expect(act(ctx, ben, id)).rejects.toMatchObject({ status: 404 })
  expect(await listPreviewRows(ctx.db, ben, id, { kind: 'new', page: 1 })).toEqual([])
})

test('a preview that nobody wants goes, at once or after a day', async () => {
  const [one, two] = [await upload(eva), await upload(eva)]
  await cancelImport(ctx, ana, one)
  await expect(getImport(ctx.db, ana, one)).rejects.toMatchObject({ status: 404 })
  await purgeImports(ctx)
  await getImport(ctx.db, ana, two)
  ctx.clock.advance(86_400_001)
  await purgeImports(ctx)
  await expect(getImport(ctx.db, ana, two)).rejects.toMatchObject({ status: 404 })
})

test('what is left of an import names nobody', async () => {
  const unusable = ',,,maria@example.org,Acme,,'
  const id = await upload(eva, unusable)
  expect(JSON.stringify(await listUnusable(ctx.db, ana, id))).toContain('maria@example.org')
  await applyImport(ctx, ana, id)
  const file = await readBytes(bytesOf(tom, unusable))
  const bare = await importFile(ctx, ana, file as { ok: true } & ReadFile, 'x.csv')
  for (const one of [id, bare.id])
    expect(await listUnusable(ctx.db, ana, one)).toEqual([{ row: 3, reason: 'no-name' }])
  ctx.clock.advance(1000)
  await ctx.db
    .updateTable('contacts')
    .set({ why: 'x', updated_at: ctx.clock.now() })
    .where('seeker_id', '=', ana)
    .execute()
  await undoImport(ctx, ana, id)
  const { undone } = (await getImport(ctx.db, ana, id)).summary
  expect([undone, await listKept(ctx.db, ana, id)]).toEqual([{ removed: 0, restored: 0 }, ['Eva Lind']])
})

test('thousands of rows arrive whole, without a preview too', async () => {
  const rows = Array.from({ length: 2_345 }, (_, n) => `P${n},"O'Neil ""Q"" \\ {x}",,p${n}@x.example,"a,b",,`)
  const file = await readBytes(bytesOf(...rows))
  const { summary } = await importFile(ctx, ana, file as { ok: true } & ReadFile, 'x.csv')
  expect(summary).toMatchObject({ rows: 2_345, new: 2_345 })
  const people = await everyone()
  expect(people).toHaveLength(2_345)
  expect(people.find((person) => person.given === 'P7')).toMatchObject({
    ...{ name: `P7 O'Neil "Q" \\ {x}`, organization: 'a,b', emails: ['p7@x.example'] },
  })
})

test('whoever is added by hand while an import runs is met by it', async () => {
  const id = await upload(eva, tom)
  let applied: ReturnType<typeof applyImport> | undefined
  await inTransaction(ctx, async (inner) => {
    await createContact(inner, ana, { name: 'Eva', profileUrl: 'https://linkedin.com/in/eva' })
    // It compares its rows with a list without her, and waits to hear whether her profile is taken.
    applied = applyImport(ctx, ana, id)
    await somebodyWaits(ctx.db)
  })
  await (
    await applied
  )?.settled
  expect((await getImport(ctx.db, ana, id)).summary).toMatchObject({ new: 1, updated: 1, unchanged: 0 })
  expect((await everyone()).map(({ name, title }) => [name, title])).toEqual([
    ['Eva', 'Nurse'],
    ['Tom Berg', 'Librarian'],
  ])
})

test('a preview that is discarded while it is carried out stays what it became', async () => {
  const id = await upload(eva)
  let applied: ReturnType<typeof applyImport> | undefined
  let discarded: Promise<boolean> | undefined
  const held = inTransaction(ctx, async (inner) => {
    await createContact(inner, ana, { name: 'Eva', profileUrl: 'https://linkedin.com/in/eva' })
    applied = applyImport(ctx, ana, id)
    await somebodyWaits(ctx.db)
    discarded = cancelImport(ctx, ana, id)
    await Promise.race([discarded, sleep(500)])
    throw new Error('not added after all')
  })
  await expect(held).rejects.toThrow('not added after all')
  await (
    await applied
  )?.settled
  expect(await discarded).toBe(false)
  expect((await getImport(ctx.db, ana, id)).appliedAt).not.toBeNull()
  expect((await everyone()).map(({ import_id }) => import_id)).toEqual([id])
})

test('thousands of new people are sorted into the search at once, also where they are taken back', async () => {
  const leftToSort = async () => {
    const { rows } = await sql<{ left: number }>`
      select gin_clean_pending_list('contacts_search') as left`.execute(ctx.db)
    return rows[0]?.left
  }
  const people = Array.from({ length: 1_500 }, (_, n) => `Pat,Person${n},,p${n}@example.org,Acme ${n},Nurse,`)
  expect(await take(...people)).toMatchObject({ new: 1_500 })
  expect(await leftToSort()).toBe(0)
  const id = await upload(...people.map((person) => person.replaceAll('Person', 'Other').replace('p', 'q')))
  const stop = new AbortController()
  const progress = (done: number) => done >= 1_000 && stop.abort()
  await expect(applyImport(ctx, ana, id, { signal: stop.signal, progress })).rejects.toMatchObject({
    code: 'import-cancelled',
  })
  expect(await leftToSort()).toBe(0)
})
