import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { location } from '../../../tests/support/answers.ts'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { testDatabase } from '../../../tests/support/database.ts'
import { testMessage, testTalk } from '../../../tests/support/rows.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { migrate } from '../../platform/db/migrate.ts'
import { listWaitingJobs, seekerChanged } from '../../platform/jobs/index.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import {
  createContact,
  eraseContact,
  findContact,
  findSurvivor,
  getContact,
  listContactsById,
  type NewContact,
} from '../contacts/index.ts'
import { setOrigin } from '../contacts/origins.commands.ts'
import { findOrigins } from '../contacts/origins.queries.ts'
import { removeContact, restoreContact } from '../contacts/removing.commands.ts'
import { chooseItem } from '../today/today.commands.ts'
import { getTodayFacts } from '../today/today.queries.ts'
import { findDuplicatesAtOnce, findWaitingDuplicates, forgetApart, keepApart } from './duplicates.commands.ts'
import { countSuggestions, listSuggestions } from './duplicates.queries.ts'
import { mergeContacts, undoMerge } from './merge.commands.ts'
import { contactReferences, moveBack, type Moved } from './moving.commands.ts'

const ctx = await testContext()
let ana: SeekerId
beforeEach(async () => {
  ana = (await testSeeker(ctx)).scope
})

const add = (contact: NewContact, source: 'hand' | 'import' = 'hand') =>
  createContact(ctx, ana, contact, { source })

async function twoKarins() {
  const one = await add(
    {
      ...{ name: 'Karin Lindqvist', organization: 'Rivers Agency', emails: ['karin@example.org'] },
      ...{ profileUrl: 'https://linkedin.com/in/karin', notes: 'Met at the library' },
    },
    'import',
  )
  const other = await add({
    ...{
      name: 'Karin M. Lindqvist',
      organization: 'City Library',
      title: 'Scientist',
      relationship: 'teacher',
    },
    ...{ emails: ['KARIN@example.org', 'k.m@example.org'], phones: ['555 010 2030'], notes: 'Likes rivers' },
    ...{ why: 'She tests the river', howFound: 'A talk', profileUrl: 'https://karin.example.org' },
  })
  return { one, other }
}

const interviewWith = (...contactIds: string[]) => testTalk(ctx, ana, contactIds)

async function activityWith(contactId: string) {
  const [id, now] = [newId(), ctx.clock.now()]
  await ctx.db
    .insertInto('activities')
    .values({ seeker_id: ana, id, kind: 'event', name: 'River day', created_at: now, updated_at: now })
    .execute()
  await ctx.db
    .insertInto('activity_people')
    .values({ seeker_id: ana, activity_id: id, contact_id: contactId, created_at: now })
    .execute()
}

const messageTo = (contactId: string) => testMessage(ctx, ana, { contact_id: contactId, state: 'drafted' })

/** Everything that points to a contact, by table. */
async function held(contactId: string) {
  const found: Record<string, number> = {}
  for (const { table, column } of contactReferences) {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}
      where seeker_id = ${ana} and ${sql.ref(column)} = ${contactId}`.execute(ctx.db)
    found[table] = (found[table] ?? 0) + (rows[0]?.n ?? 0)
  }
  return found
}

const rowOf = (id: string) =>
  ctx.db
    .selectFrom('contacts')
    .selectAll()
    .where('seeker_id', '=', ana)
    .where('id', '=', id)
    .executeTakeFirst()

describe('suggestions', () => {
  test('are found after the list changed, surest first, and only among one’s own', async () => {
    const { one, other } = await twoKarins()
    await add({ name: 'Marcus Bell', organization: 'Bell & Daughters' })
    const ben = await testSeeker(ctx, 'Ben')
    await createContact(ctx, ben.scope, { name: 'Karin Lindqvist', emails: ['karin@example.org'] })
    await findDuplicatesAtOnce(ctx, ana)
    const found = await listSuggestions(ctx.db, ana)
    expect(found.map((pair) => [pair.one.id, pair.other.id, pair.level])).toEqual([[one, other, 'likely']])
    expect(found[0]?.evidence.map((item) => item.code)).toContain('email-same')
    expect(await countSuggestions(ctx.db, ana)).toBe(1)
    await findWaitingDuplicates(ctx)
    expect(await countSuggestions(ctx.db, ben.scope)).toBe(0)
  })

  test('come to everybody else while one list cannot be compared', async () => {
    await twoKarins()
    await sql`alter table duplicate_pairs add constraint no_pairs check (seeker_id <> ${sql.lit(ana)})`.execute(
      ctx.db,
    )
    const ben = await testSeeker(ctx, 'Ben')
    ctx.clock.advance(1000)
    for (const emails of [['k@example.org'], ['k@example.org', 'l@example.org']])
      await createContact(ctx, ben.scope, { name: 'Karin Lindqvist', emails })
    await expect(findWaitingDuplicates(ctx)).rejects.toThrow('no_pairs')
    expect(await countSuggestions(ctx.db, ben.scope)).toBe(1)
    await sql`alter table duplicate_pairs drop constraint no_pairs`.execute(ctx.db)
  })

  test('are not found again once it was said that they are two, until that is taken back', async () => {
    const { one, other } = await twoKarins()
    await findDuplicatesAtOnce(ctx, ana)
    await keepApart(ctx, ana, other, one)
    await keepApart(ctx, ana, one, other)
    expect(await listSuggestions(ctx.db, ana)).toEqual([])
    await add({ name: 'Somebody New' })
    await findDuplicatesAtOnce(ctx, ana)
    expect(await countSuggestions(ctx.db, ana)).toBe(0)
    await forgetApart(ctx, ana, one, other)
    expect(await countSuggestions(ctx.db, ana)).toBe(1)
  })

  test('are nobody else’s to decide', async () => {
    const { one, other } = await twoKarins()
    const ben = (await testSeeker(ctx, 'Ben')).scope
    await expect(keepApart(ctx, ben, one, other)).rejects.toMatchObject({ status: 404 })
    await expect(mergeContacts(ctx, ben, { keptId: one, goneId: other })).rejects.toMatchObject({
      status: 404,
    })
    const merge = await mergeContacts(ctx, ana, { keptId: one, goneId: other })
    await expect(undoMerge(ctx, ben, merge)).rejects.toMatchObject({ status: 404 })
  })
})

describe('merging', () => {
  test('can begin from somebody whom the program does not propose', async () => {
    const owner = await testSeeker(ctx, 'Noor')
    ana = owner.scope
    const [aunt, doctor] = [
      await add({ description: "My aunt's dentist" }),
      await add({ name: 'Elena Ruiz' }),
    ]
    const window = await testApp(ctx).signedIn(owner)
    expect(await window.read(`/contacts/${aunt}`)).toContain(`href="/duplicates/${aunt}"`)
    const found = await window.read(`/duplicates/${aunt}?q=elena`)
    expect(found).toContain(`href="/duplicates/${aunt}/${doctor}?q=elena"`)
    expect(found).not.toContain('These are close')
    expect(await window.read(`/duplicates/${aunt}?q=elena+ruis`)).toContain('These are close')
    expect(await window.read(`/duplicates/${doctor}?q=elena`)).toContain('Nobody else')
    expect((await window.get(`/duplicates/${aunt}/${doctor}`)).status).toBe(200)
    expect((await window.post(`/duplicates/${aunt}/${doctor}/merge`)).status).toBe(303)
  })

  test('leads back to the person it began with, unless the program proposed the two', async () => {
    const owner = await testSeeker(ctx, 'Ida')
    const window = await testApp(ctx).signedIn(owner)
    ana = owner.scope
    const proposed = await twoKarins()
    const [aunt, doctor] = [await add({ description: 'her boss' }), await add({ name: 'Elena Ruiz' })]
    await findDuplicatesAtOnce(ctx, ana)
    const at = `/duplicates/${doctor}/${aunt}`
    const page = await window.read(`${at}?q=boss`)
    expect(page).toContain(`href="/duplicates/${doctor}?q=boss"`)
    expect(page).toContain(`action="${at}/apart"`)
    expect(location(await window.post(`${at}/apart`))).toBe(`/contacts/${doctor}`)
    expect(location(await window.post(`${at}/reopen`))).toBe(`/duplicates/${aunt}/${doctor}`)
    expect(location(await window.post(`${at}/merge`))).toBe(`/contacts/${aunt}`)

    const pair = `/duplicates/${proposed.one}/${proposed.other}`
    expect(await window.read(pair)).toContain('href="/duplicates"')
    expect(location(await window.post(`${pair}/apart`))).toBe('/duplicates')
    expect(location(await window.post(`${pair}/reopen`))).toBe('/duplicates')
  })

  test('says that there are more than it shows', async () => {
    const owner = await testSeeker(ctx, 'Uma')
    const window = await testApp(ctx).signedIn(owner)
    ana = owner.scope
    const one = await add({ name: 'Elena Ruiz' })
    for (let n = 0; n < 51; n++) await add({ name: `Nora ${n}` })
    expect(await window.read(`/duplicates/${one}?q=nora`)).toContain('These are the first 50.')
    expect(await window.read(`/duplicates/${one}?q=nora+50`)).not.toContain('the first')
    // Whoever the other is looked for is not shown, and not counted.
    const first = await add({ name: 'Nora 0' })
    expect(await window.read(`/duplicates/${first}?q=nora`)).toContain('These are the first 49.')
  })

  test('is not undone by a page that still offers to bring one of the two back', async () => {
    const { one, other } = await twoKarins()
    await removeContact(ctx, ana, other)
    await restoreContact(ctx, ana, other)
    await mergeContacts(ctx, ana, { keptId: one, goneId: other })
    await expect(restoreContact(ctx, ana, other)).rejects.toMatchObject({
      ...{ code: 'contact-merged', params: { contactId: one } },
    })
    expect(await findContact(ctx.db, ana, other)).toBeUndefined()
    expect(await findSurvivor(ctx.db, ana, other)).toMatchObject({ id: one })
  })

  test('leaves whoever is on the list themselves, and finds an end where each went into the other', async () => {
    const [one, other] = [await add({ name: 'Karin Lindqvist' }), await add({ name: 'Karin M. Lindqvist' })]
    const setRemoved = (id: string, removed_at: Date | null) =>
      ctx.db.updateTable('contacts').set({ removed_at }).where('id', '=', id).execute()
    await mergeContacts(ctx, ana, { keptId: one, goneId: other })
    await setRemoved(other, null)
    expect(await findSurvivor(ctx.db, ana, other)).toMatchObject({ id: other })
    await mergeContacts(ctx, ana, { keptId: other, goneId: one })
    expect(await findSurvivor(ctx.db, ana, one)).toMatchObject({ id: other })
    await setRemoved(other, ctx.clock.now())
    expect(await findSurvivor(ctx.db, ana, one)).toBeDefined()
  })

  test('keeps what both say and everything that was done with either', async () => {
    const { one, other } = await twoKarins()
    await interviewWith(other)
    await interviewWith(one, other)
    await messageTo(one)
    await messageTo(other)
    await activityWith(other)
    // The one led to the other, who led to a third.
    const third = await add({ name: 'Noor Haddad', ledBy: other })
    await setOrigin(ctx, ana, other, one)
    await mergeContacts(ctx, ana, { keptId: one, goneId: other })
    expect(await findOrigins(ctx.db, ana, one)).toMatchObject({ ledBy: undefined, ledTo: [{ id: third }] })
    expect(await findContact(ctx.db, ana, other)).toBeUndefined()
    await expect(getContact(ctx.db, ana, other)).rejects.toMatchObject({
      ...{ code: 'contact-merged', status: 410 },
      params: { contactId: one },
    })
    expect(await getContact(ctx.db, ana, one)).toMatchObject({
      // Written by hand, over what an import brought.
      ...{
        name: 'Karin M. Lindqvist',
        organization: 'City Library',
        title: 'Scientist',
        relationship: 'teacher',
      },
      ...{ emails: ['karin@example.org', 'k.m@example.org'], phones: ['555 010 2030'] },
      ...{ profileUrl: 'https://karin.example.org', links: ['https://linkedin.com/in/karin'] },
      ...{ notes: 'Met at the library\n\nLikes rivers', why: 'She tests the river', howFound: 'A talk' },
    })
    expect((await rowOf(one))?.own_fields.toSorted()).toEqual([
      'name',
      'organization',
      'profile_url',
      'title',
    ])
    expect(await held(one)).toMatchObject({
      messages: 2,
      interview_contacts: 2,
      notebook_marks: 0,
      activity_people: 1,
    })
    expect(Object.values(await held(other)).every((n) => n === 0)).toBe(true)
  })

  test('plans reminders anew, and what was settled on Today stays so; undone, it is with each again', async () => {
    const { one, other } = await twoKarins()
    const third = newId()
    const choose = (key: string, choice: 'done' | 'dismissed') => chooseItem(ctx, ana, key, choice)
    await choose(`thank:${third}:${other}`, 'dismissed')
    await choose(`nudge:${third}:${other}:1`, 'done')
    await choose(`finish:${one}`, 'done')
    await choose(`finish:${other}`, 'dismissed')
    await choose(`finish:${third}`, 'done')
    const chosen = async () => {
      const { choices } = await getTodayFacts(ctx, ana)
      return Object.fromEntries(choices.map(({ key, choice }) => [key, choice]))
    }
    const plans = async () =>
      (await listWaitingJobs(ctx.db)).filter(
        ({ name, data }) => name === seekerChanged && data['seeker'] === ana,
      ).length
    const before = await chosen()
    const merge = await mergeContacts(ctx, ana, { keptId: one, goneId: other })
    expect(await chosen()).toEqual({
      ...{ [`thank:${third}:${one}`]: 'dismissed', [`nudge:${third}:${one}:1`]: 'done' },
      ...{ [`finish:${one}`]: 'done', [`finish:${third}`]: 'done' },
    })
    expect(await plans()).toBe(1)
    await undoMerge(ctx, ana, merge)
    expect(await chosen()).toEqual(before)
    expect(await plans()).toBe(2)
  })

  test('takes what the seeker chose', async () => {
    const { one, other } = await twoKarins()
    await mergeContacts(ctx, ana, {
      ...{ keptId: one, goneId: other },
      choices: { organization: 'kept', profile_url: 'kept', name: 'kept' },
    })
    expect(await getContact(ctx.db, ana, one)).toMatchObject({
      ...{ name: 'Karin Lindqvist', organization: 'Rivers Agency', title: 'Scientist' },
      ...{ profileUrl: 'https://linkedin.com/in/karin', links: ['https://karin.example.org'] },
    })
  })

  test('can be undone, and then everything is as it was', async () => {
    const { one, other } = await twoKarins()
    await interviewWith(other)
    await interviewWith(one, other)
    await messageTo(one)
    const written = await messageTo(other)
    await activityWith(other)
    await add({ name: 'Noor Haddad', ledBy: other })
    await setOrigin(ctx, ana, other, one)
    const before = [await rowOf(one), await rowOf(other), await held(one), await held(other)]
    const merge = await mergeContacts(ctx, ana, { keptId: one, goneId: other })
    const since = await messageTo(one)
    await undoMerge(ctx, ana, merge)
    await undoMerge(ctx, ana, merge)
    expect([await rowOf(one), await rowOf(other)]).toEqual(before.slice(0, 2))
    expect(await held(one)).toEqual({ ...(before[2] as object), messages: 2 })
    expect(await held(other)).toEqual(before[3])
    const messages = await ctx.db
      .selectFrom('messages')
      .select(['id', 'contact_id'])
      .where('seeker_id', '=', ana)
      .where('id', 'in', [written, since])
      .execute()
    expect(Object.fromEntries(messages.map((row) => [row.id, row.contact_id]))).toEqual({
      [written]: other,
      [since]: one,
    })
  })

  test('is not undone where somebody else has the profile by now that one of them had', async () => {
    const { one, other } = await twoKarins()
    const choices = { profile_url: 'gone' } as const
    const merge = await mergeContacts(ctx, ana, { keptId: one, goneId: other, choices })
    await add({ name: 'Karin again', profileUrl: 'https://linkedin.com/in/karin' })
    await expect(undoMerge(ctx, ana, merge)).rejects.toMatchObject({ code: 'contact-exists' })
  })

  test('undone late, what was changed since stays', async () => {
    const { one, other } = await twoKarins()
    const merge = await mergeContacts(ctx, ana, { keptId: one, goneId: other })
    await ctx.db
      .updateTable('contacts')
      .set({ notes: 'Written afterwards' })
      .where('seeker_id', '=', ana)
      .where('id', '=', one)
      .execute()
    await undoMerge(ctx, ana, merge)
    expect(await getContact(ctx.db, ana, one)).toMatchObject({
      ...{ notes: 'Written afterwards', name: 'Karin Lindqvist', organization: 'Rivers Agency' },
    })
  })

  test('goes with whoever is erased, unless it was undone: then the other one is somebody else', async () => {
    const { one, other } = await twoKarins()
    await undoMerge(ctx, ana, await mergeContacts(ctx, ana, { keptId: one, goneId: other }))
    const third = await add({ name: 'Karin L.' })
    await mergeContacts(ctx, ana, { keptId: one, goneId: third })
    await eraseContact(ctx, ana, one)
    const left = await listContactsById(ctx.db, ana, [one, other, third])
    expect(left.map(({ id }) => id)).toEqual([other])
  })

  test('goes with whoever is erased also where one merge followed another', async () => {
    const { one, other } = await twoKarins()
    const third = await add({ name: 'Karin L.' })
    await mergeContacts(ctx, ana, { keptId: other, goneId: third })
    await mergeContacts(ctx, ana, { keptId: one, goneId: other })
    await eraseContact(ctx, ana, one)
    expect(await listContactsById(ctx.db, ana, [one, other, third])).toEqual([])
    const merges = ctx.db.selectFrom('contact_merges').select('id').where('seeker_id', '=', ana)
    expect(await merges.execute()).toEqual([])
  })

  test('can be undone for 30 days, and the last merge first', async () => {
    const { one, other } = await twoKarins()
    const third = await add({ name: 'Karin L.' })
    const first = await mergeContacts(ctx, ana, { keptId: other, goneId: third })
    const second = await mergeContacts(ctx, ana, { keptId: one, goneId: other })
    await expect(undoMerge(ctx, ana, first)).rejects.toMatchObject({ code: 'merge-changed' })
    await undoMerge(ctx, ana, second)
    await undoMerge(ctx, ana, first)
    expect(await findContact(ctx.db, ana, third)).toBeDefined()
    const again = await mergeContacts(ctx, ana, { keptId: one, goneId: other })
    ctx.clock.advance(31 * 86_400_000)
    await expect(undoMerge(ctx, ana, again)).rejects.toMatchObject({ code: 'merge-undo-late' })
  })

  test('is whole or not at all', async () => {
    const { one, other } = await twoKarins()
    await messageTo(other)
    const before = [await rowOf(one), await rowOf(other), await held(other)]
    await expect(mergeContacts(ctx, ana, { keptId: one, goneId: one })).rejects.toMatchObject({ status: 404 })
    await ctx.db.schema.alterTable('contact_merges').renameTo('contact_merges_away').execute()
    try {
      await expect(mergeContacts(ctx, ana, { keptId: one, goneId: other })).rejects.toThrow()
    } finally {
      await ctx.db.schema
        .alterTable('contact_merges_away' as 'contacts')
        .renameTo('contact_merges')
        .execute()
    }
    expect([await rowOf(one), await rowOf(other), await held(other)]).toEqual(before)
  })
})

test('the migration takes what both of two were mailed from the one that went, and its undo gives it back', async () => {
  const old = await testDatabase({ empty: true })
  await migrate(old.db, { until: '0082_entries_and_yeses_of_before' })
  const at = new Date('2026-09-01T00:00:00Z')
  const stamps = { created_at: at, updated_at: at }
  const [kept, gone, interview, merge] = [newId(), newId(), newId(), newId()]
  await old.db
    .insertInto('accounts')
    .values({ id: ana, name: 'Ana', email: 'ana@example.edu', ...stamps })
    .execute()
  for (const [id, removed_at] of [
    [kept, null],
    [gone, at],
  ] as const)
    await old.db
      .insertInto('contacts')
      .values({ seeker_id: ana, id, name: 'Karin Lindqvist', removed_at, ...stamps })
      .execute()
  await old.db
    .insertInto('interviews')
    .values({ seeker_id: ana, id: interview, ...stamps })
    .execute()
  for (const recipient_id of [kept, gone])
    await old.db
      .insertInto('calendar_letters')
      .values({ seeker_id: ana, interview_id: interview, recipient_id, sequence: 0, method: 'REQUEST', at })
      .execute()
  await old.db
    .insertInto('contact_merges')
    .values({
      ...{ seeker_id: ana, id: merge, kept_id: kept, gone_id: gone, merged_at: at },
      ...{ before: '{}', after: '{}', moved: '[]' },
    })
    .execute()
  const letters = () => old.db.selectFrom('calendar_letters').selectAll().orderBy('recipient_id').execute()
  const before = await letters()
  await migrate(old.db)
  expect((await letters()).map((each) => each.recipient_id)).toEqual([kept])
  const { moved } = await old.db.selectFrom('contact_merges').select('moved').executeTakeFirstOrThrow()
  await inTransaction({ ...ctx, db: old.db }, (within) =>
    moveBack(within, ana, { from: kept, to: gone, moved: moved as Moved[] }),
  )
  expect(await letters()).toEqual(before)
})
