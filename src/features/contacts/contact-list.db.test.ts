import { beforeAll, describe, expect, test } from 'vitest'
import { testContext, testSeeker } from '../../../tests/support/context.ts'
import { testDatabase } from '../../../tests/support/database.ts'
import { testMessage, testTalk } from '../../../tests/support/rows.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { migrate } from '../../platform/db/migrate.ts'
import { newId } from '../../shared/ids.ts'
import { searchText } from '../../shared/text.ts'
import type { SeekerId } from '../accounts/index.ts'
import { getListHealth } from '../network/network.queries.ts'
import { getTodayFacts } from '../today/today.queries.ts'
import { contactsPerPage, listContacts, searchNames } from './contact-list.queries.ts'
import { createContact, editContact } from './contacts.commands.ts'
import { removeContact } from './removing.commands.ts'
import { missingParts, searchColumns, sources } from './contacts.ts'
import { contactForm, listQuery } from './contacts.schema.ts'

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
    await createContact(ctx, many, { name: `Person ${String(n % 40).padStart(2, '0')}`, title: 'Nurse 0' })
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

  describe('by more than the name', () => {
    let scope: SeekerId
    beforeAll(async () => {
      scope = (await testSeeker(ctx, 'Iris')).scope
      const people = [
        { name: 'Zoe Martínez', title: 'Nurse', emails: ['zoe@north.example'] },
        { name: 'Ana Lind', title: 'Head of Marketing', organization: 'Harbor Robotics' },
        { name: 'Martin Søgård', title: 'Paralegal', emails: ['ms@county.example', 'martin84@home.example'] },
        { name: 'Łucja Weiß', organization: 'Großmann & Søn', title: 'Kierowniczka działu' },
        { description: 'the baker on our street', title: 'Baker' },
      ]
      for (const person of people) await createContact(ctx, scope, person)
    })

    test.each([
      ['nurse', ['Zoe Martínez']],
      ['head mark', ['Ana Lind']],
      ['harbor marketing', ['Ana Lind']],
      ['zoe@north.example', ['Zoe Martínez']],
      ['martin84', ['Martin Søgård']],
      ['@county', ['Martin Søgård']],
      ['baker', ['the baker on our street']],
      // One or two letters begin a name, and are a whole word of anything else.
      ['nu', []],
      ['ms', ['Martin Søgård']],
      ['ms@county', ['Martin Søgård']],
      ['lucja', ['Łucja Weiß']],
      ['ŁUC', ['Łucja Weiß']],
      ['weiss', ['Łucja Weiß']],
      ['weiß', ['Łucja Weiß']],
      ['sogard', ['Martin Søgård']],
      ['grossmann son', ['Łucja Weiß']],
      ['dzialu', ['Łucja Weiß']],
    ])('%s', async (q, expected) => {
      expect(await names(scope, { q })).toEqual(expected)
    })

    test('a given name is found in one that is written without spaces', async () => {
      const { scope } = await testSeeker(ctx, 'Yuki')
      for (const name of ['山田太郎', '김민수', '王伟']) await createContact(ctx, scope, { name })
      for (const [q, name] of [
        ['太郎', '山田太郎'],
        ['山田', '山田太郎'],
        ['민수', '김민수'],
      ] as const) {
        expect(await names(scope, { q })).toEqual([name])
        expect(await searchNames(ctx.db, scope, q, () => true)).toMatchObject([{ name }])
      }
    })

    test('a name that came in its parts is found whole, and the other way round', async () => {
      const { scope } = await testSeeker(ctx, 'Wei')
      await createContact(ctx, scope, { name: '王 伟', organization: '华为' })
      for (const q of ['王伟', '王 伟', '王伟 华为', '伟']) {
        expect([q, await names(scope, { q })]).toEqual([q, ['王 伟']])
      }
      expect(await searchNames(ctx.db, scope, '王伟', () => false)).toHaveLength(1)
      await createContact(ctx, scope, { name: '김민수' })
      expect(await names(scope, { q: '김 민수' })).toEqual(['김민수'])
    })

    test('names come first: those that begin like it, those it stands in, then the others', async () => {
      expect(await names(scope, { q: 'mart' })).toEqual(['Martin Søgård', 'Zoe Martínez'])
      expect(await names(scope, { q: 'mar' })).toEqual(['Martin Søgård', 'Zoe Martínez', 'Ana Lind'])
    })

    test('the order of names takes ł for an l', async () => {
      expect(await names(scope, {})).toEqual([
        ...['Ana Lind', 'Łucja Weiß', 'Martin Søgård', 'the baker on our street', 'Zoe Martínez'],
      ])
    })

    test('who is called like that is found by the name alone', async () => {
      const called = async (typed: string) =>
        (await searchNames(ctx.db, scope, typed, ({ name }) => name !== '')).map(
          ({ name, description }) => name || description,
        )
      expect(await called('nurse')).toEqual([])
      expect(await called('Martin')).toEqual(['Martin Søgård', 'Zoe Martínez'])
      expect(await called('Martin Sogrd')).toContain('Martin Søgård')
    })

    test('a new title is found, and the old one no more', async () => {
      const { scope } = await testSeeker(ctx, 'Kim')
      const id = await createContact(ctx, scope, { name: 'Pat Moss', title: 'Welder' })
      await editContact(
        ctx,
        scope,
        id,
        contactForm.parse({ name: 'Pat Moss', title: 'Foreman', emails: 'pat@yard.example' }),
      )
      expect(await names(scope, { q: 'foreman yard' })).toEqual(['Pat Moss'])
      expect(await names(scope, { q: 'welder' })).toEqual([])
    })
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

  test('a short name with two letters swapped finds its person, among others, also in a transaction', async () => {
    const { scope } = await testSeeker(ctx, 'Eva')
    for (const name of ['Luz García', 'Ana Garrido', 'Enrica Moss']) await createContact(ctx, scope, { name })
    const page = await listContacts(ctx.db, scope, listQuery.parse({ q: 'garica' }))
    expect(page.contacts.map(({ name }) => name)).toContain('Luz García')
    const inside = await inTransaction(ctx, (ctx) =>
      listContacts(ctx.db, scope, listQuery.parse({ q: 'garica' })),
    )
    expect(inside).toEqual(page)
  })
})

describe('filters', () => {
  test.each([
    [{ relationship: 'friend' }, ['Maria Johnson']],
    [{ relationship: 'none' }, []],
    [{ relationship: 'unsaid', organization: 'valley hospital' }, ['José Núñez-Ortiz']],
    [{ state: 'ready' }, ['José Núñez-Ortiz', 'Thomas Maria Berg']],
    [{ state: 'unfinished', q: 'maria' }, ['Maria Johnson']],
    [{ source: 'import' }, ['Thomas Maria Berg']],
    [{ organization: 'valley hospital' }, ['José Núñez-Ortiz', 'Maria Johnson']],
    [{ organization: 'hosp VÁL' }, ['José Núñez-Ortiz', 'Maria Johnson']],
    [{ organization: 'maria' }, []],
    [{ organization: 'ospital' }, []],
    [{ organization: '---' }, []],
    [{ asked: 'yes' }, []],
    [{ asked: 'no', q: 'berg' }, ['Thomas Maria Berg']],
    [{ relationship: 'nonsense', after: 'nonsense', q: 'berg' }, ['Thomas Maria Berg']],
  ])('%j', async (typed, expected) => {
    expect(await names(ana, typed as Record<string, string>)).toEqual(expected)
  })

  test('asked is who a request was sent to', async () => {
    const id = await createContact(ctx, ana, { name: 'Asked Person' })
    await testMessage(ctx, ana, { contact_id: id, state: 'drafted' })
    expect(await names(ana, { asked: 'yes' })).toEqual([])
    await testMessage(ctx, ana, { contact_id: id })
    expect(await names(ana, { asked: 'yes' })).toEqual(['Asked Person'])
    // It came back: nobody was asked.
    await ctx.db.updateTable('messages').set({ state: 'bounced' }).where('state', '=', 'sent').execute()
    expect(await names(ana, { asked: 'yes' })).toEqual([])
    expect(await names(ana, { asked: 'no', q: 'asked' })).toEqual(['Asked Person'])
    await removeContact(ctx, ana, id)
  })

  test('asked is also who has or had a talk without a message, or said no to it', async () => {
    const { scope } = await testSeeker(ctx, 'Ida')
    const at = ctx.clock.now()
    const talks = {
      ...{ Planned: {}, Agreed: { agreed_at: at }, Talked: { ended_at: at } },
      ...{ No: { declined_at: at }, Off: { agreed_at: at, cancelled_at: at } },
    }
    for (const [name, stage] of Object.entries(talks))
      await testTalk(ctx, scope, [await createContact(ctx, scope, { name })], stage)
    expect(await names(scope, { asked: 'yes' })).toEqual(['Agreed', 'No', 'Off', 'Talked'])
    expect(await names(scope, { asked: 'no' })).toEqual(['Planned'])
  })

  test('unfinished is of whom a part is missing, however they came', async () => {
    const { scope } = await testSeeker(ctx, 'Nia')
    const people = sources.flatMap((source) =>
      ['', 'w'].flatMap((why) => ['', 'h'].map((howFound) => ({ source, why, howFound }))),
    )
    for (const { source, ...parts } of people)
      await createContact(
        ctx,
        scope,
        { ...parts, name: `${source}-${parts.why}-${parts.howFound}` },
        { source },
      )
    const missing = people.filter((one) => missingParts(one).length > 0)
    expect((await names(scope, { state: 'unfinished' })).toSorted()).toEqual(
      missing.map(({ source, why, howFound }) => `${source}-${why}-${howFound}`).toSorted(),
    )
    expect(await names(scope, { state: 'ready' })).toHaveLength(people.length - missing.length)
    // What else counts them says the same; the list's health leaves out whom an import brought and nobody chose.
    const { contacts } = await getTodayFacts(ctx, scope)
    expect(contacts.ready).toBe(people.length - missing.length)
    const chosen = missing.filter(({ source, why }) => source !== 'import' || why !== '')
    expect(await getListHealth(ctx.db, scope)).toMatchObject({ unfinished: chosen.length })
  })
})

describe.each([{}, { q: 'person' }, { q: '0' }, { q: 'nurse' }, { sort: 'newest' }])(
  'pages of %j',
  (typed) => {
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
  },
)

test('people written down before are found as if they were written down now', async () => {
  const old = await testDatabase({ empty: true })
  await migrate(old.db, { until: '0050_erased_names' })
  const at = new Date('2026-09-01T00:00:00Z')
  const person = newId()
  await old.db
    .insertInto('accounts')
    .values({ id: person, name: 'Ana', email: 'ana@example.edu', created_at: at, updated_at: at })
    .execute()
  const rest = { description: '', organization: '', title: '', emails: [] as string[] }
  const people = [
    { ...rest, name: 'Łukasz Þór', key: 'łukasz þor', was: ' łukasz þor' },
    { ...rest, name: 'Ana Lind', title: 'Directrice générale — Œuvres', key: 'ana lind', was: ' ana lind' },
    {
      ...{ ...rest, name: 'Søren Yıldız', organization: 'Weiß GmbH', title: 'R&D Lead (Großkunden)' },
      ...{ emails: ['S.Y@weiss.example', 'sy2@home.example'] },
      ...{ key: 'søren yıldız', was: ' søren yıldız weiß gmbh' },
    },
    { ...rest, name: 'Kim Moss', title: '—', key: 'kim moss', was: ' kim moss' },
    { ...rest, name: '王 伟', organization: '华为 技术', key: '王 伟', was: ' 王 伟 华为 技术' },
    ...['김 민수', 'ガ ロ ー ミ', '山田・太郎 Ken'].map((name) => {
      const key = searchText(name)
      return { ...rest, name, key, was: ` ${key}` }
    }),
  ]
  for (const { key, was, ...contact } of people)
    await old.db
      .insertInto('contacts')
      .values({
        ...{ ...contact, seeker_id: person, id: newId(), name_key: key, search: was },
        ...{ created_at: at, updated_at: at },
      })
      .execute()
  await migrate(old.db)
  const rows = await old.db.selectFrom('contacts').selectAll().execute()
  expect(rows).toHaveLength(people.length)
  for (const row of rows) {
    const { search_heads: heads, ...columns } = searchColumns(row)
    expect(row).toMatchObject(columns)
    expect(row.search_heads.toSorted()).toEqual(heads.toSorted())
  }
})

test('of whom nobody was asked how well they are known, it is not said from now on', async () => {
  const old = await testDatabase({ empty: true })
  await migrate(old.db, { until: '0050_erased_names' })
  const at = new Date('2026-09-01T00:00:00Z')
  const [person, linkedin, own] = [newId(), newId(), newId()]
  await old.db
    .insertInto('accounts')
    .values({ id: person, name: 'Ana', email: 'ana@example.edu', created_at: at, updated_at: at })
    .execute()
  for (const [id, format] of [
    [linkedin, 'linkedin'],
    [own, 'halfhour'],
  ] as const)
    await old.db
      .insertInto('imports')
      .values({ seeker_id: person, id, format, file_name: 'people.csv', created_at: at })
      .execute()
  const people = [
    { name: 'imported', source: 'import', import_id: linkedin },
    { name: 'imported and changed', source: 'import', import_id: linkedin, updated_at: new Date(+at + 1) },
    { name: 'from a list of ours', source: 'import', import_id: own },
    { name: 'met at a fair', source: 'activity' },
    { name: 'mentioned, a friend', source: 'mentioned', relationship: 'friend' },
    { name: 'by hand', source: 'hand' },
  ] as const
  for (const one of people)
    await old.db
      .insertInto('contacts')
      .values({
        ...{ seeker_id: person, id: newId(), relationship: 'none', created_at: at, updated_at: at },
        ...one,
      })
      .execute()
  await migrate(old.db)
  const rows = await old.db.selectFrom('contacts').select(['name', 'relationship']).execute()
  expect(Object.fromEntries(rows.map(({ name, relationship }) => [name, relationship]))).toEqual({
    imported: null,
    'imported and changed': 'none',
    'from a list of ours': 'none',
    'met at a fair': null,
    'mentioned, a friend': 'friend',
    'by hand': 'none',
  })
})
