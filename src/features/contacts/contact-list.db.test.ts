import { beforeAll, describe, expect, test } from 'vitest'
import { testContext, testSeeker } from '../../../tests/support/context.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { contactsPerPage, listContacts } from './contact-list.queries.ts'
import { createContact, removeContact } from './contacts.commands.ts'
import { listQuery } from './contacts.schema.ts'

const ctx = await testContext()
let ana: SeekerId
let many: SeekerId

beforeAll(async () => {
  ana = (await testSeeker(ctx, 'Ana')).scope
  many = (await testSeeker(ctx, 'Many')).scope
  await createContact(ctx, ana, {
    name: 'José Núñez-Ortiz',
    organization: 'Valley Hospital',
    why: 'x',
    howFound: 'y',
  })
  await createContact(ctx, ana, {
    name: 'Maria Johnson',
    organization: 'Valley Hospital',
    relationship: 'friend',
  })
  await createContact(
    ctx,
    ana,
    { name: 'Thomas Maria Berg', organization: 'City Library', why: 'x' },
    { source: 'import' },
  )
  await createContact(ctx, ana, { description: 'my aunt’s dentist' })
  await createContact(ctx, ana, { name: 'Álvaro 100% _Underscore_' })
  const gone = await createContact(ctx, ana, { name: 'Maria Gone' })
  await removeContact(ctx, ana, gone)
  for (let n = 0; n < contactsPerPage * 2 + 5; n++)
    await createContact(ctx, many, { name: `Person ${String(n % 40).padStart(2, '0')}` })
})

async function names(scope: SeekerId, typed: Record<string, string>) {
  const page = await listContacts(ctx.db, scope, listQuery.parse(typed))
  return page.contacts.map((contact) => contact.name || contact.description)
}

test('the list is in the order of names, accents aside', async () => {
  const all = [
    'Álvaro 100% _Underscore_',
    'José Núñez-Ortiz',
    'Maria Johnson',
    'my aunt’s dentist',
    'Thomas Maria Berg',
  ]
  expect(await names(ana, {})).toEqual(all)
  expect(await names(ana, { sort: 'newest' })).toEqual([all[0], all[3], all[4], all[2], all[1]])
})

describe('searching', () => {
  test.each([
    ['jose', ['José Núñez-Ortiz']],
    ['ÑUÑ', ['José Núñez-Ortiz']],
    ['ort jos', ['José Núñez-Ortiz']],
    ['maria', ['Maria Johnson', 'Thomas Maria Berg']],
    ['hospital', ['José Núñez-Ortiz', 'Maria Johnson']],
    ['valley maria', ['Maria Johnson']],
    ['dentist', ['my aunt’s dentist']],
    ['m', ['Maria Johnson', 'my aunt’s dentist', 'Thomas Maria Berg']],
    ['100%', ['Álvaro 100% _Underscore_']],
    [
      '%',
      [
        'Álvaro 100% _Underscore_',
        'José Núñez-Ortiz',
        'Maria Johnson',
        'my aunt’s dentist',
        'Thomas Maria Berg',
      ],
    ],
    ['zzzz', []],
  ])('%s', async (q, expected) => {
    expect(await names(ana, { q })).toEqual(expected)
  })

  test.each([
    ['jonson', 'Maria Johnson'],
    ['marai', 'Maria Johnson'],
    ['jsoe nunez', 'José Núñez-Ortiz'],
    ['libary', 'Thomas Maria Berg'],
  ])('%s finds who is written nearly like it', async (q, first) => {
    const page = await listContacts(ctx.db, ana, listQuery.parse({ q }))
    expect(page.similar).toBe(true)
    expect(page.contacts[0]?.name).toBe(first)
  })

  test('a short name with two letters swapped finds its person, among others', async () => {
    const { scope } = await testSeeker(ctx, 'Eva')
    for (const name of ['Luz García', 'Ana Garrido', 'Enrica Moss']) await createContact(ctx, scope, { name })
    const page = await listContacts(ctx.db, scope, listQuery.parse({ q: 'garica' }))
    expect(page.contacts.map(({ name }) => name)).toContain('Luz García')
  })
})

describe('filters', () => {
  test.each([
    [{ relationship: 'friend' }, ['Maria Johnson']],
    [{ state: 'ready' }, ['José Núñez-Ortiz', 'Thomas Maria Berg']],
    [{ state: 'unfinished', q: 'maria' }, ['Maria Johnson']],
    [{ source: 'import' }, ['Thomas Maria Berg']],
    [{ organization: 'valley hospital' }, ['José Núñez-Ortiz', 'Maria Johnson']],
    [{ asked: 'yes' }, []],
    [{ asked: 'no', q: 'berg' }, ['Thomas Maria Berg']],
    [{ relationship: 'nonsense', after: 'nonsense', q: 'berg' }, ['Thomas Maria Berg']],
  ])('%j', async (typed, expected) => {
    expect(await names(ana, typed as Record<string, string>)).toEqual(expected)
  })

  test('asked is who a request was sent to', async () => {
    const id = await createContact(ctx, ana, { name: 'Asked Person' })
    const now = ctx.clock.now()
    const message = {
      seeker_id: ana,
      contact_id: id,
      kind: 'request',
      channel: 'email',
      created_at: now,
      updated_at: now,
    } as const
    await ctx.db
      .insertInto('messages')
      .values({ ...message, id: newId() })
      .execute()
    expect(await names(ana, { asked: 'yes' })).toEqual([])
    await ctx.db
      .insertInto('messages')
      .values({ ...message, id: newId(), sent_at: now, state: 'sent' })
      .execute()
    expect(await names(ana, { asked: 'yes' })).toEqual(['Asked Person'])
    await removeContact(ctx, ana, id)
  })
})

describe.each([{}, { q: 'person' }, { sort: 'newest' }])('pages of %j', (typed) => {
  test('show everyone once, forwards and back again', async () => {
    const read = (more: object) => listContacts(ctx.db, many, listQuery.parse({ ...typed, ...more }))
    const first = await read({})
    const second = await read({ after: first.after })
    const third = await read({ after: second.after })
    const seen = [first, second, third].flatMap((page) => page.contacts.map((contact) => contact.id))
    expect(new Set(seen).size).toBe(contactsPerPage * 2 + 5)
    expect([first.before, third.after, third.contacts.length]).toEqual([null, null, 5])
    const back = await read({ before: third.before })
    expect(back).toMatchObject({ contacts: second.contacts, after: second.after, before: second.before })
    expect(await read({ before: second.before })).toMatchObject({ contacts: first.contacts, before: null })
  })
})
