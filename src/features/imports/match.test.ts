import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { uniformNumbers } from '../../../tests/support/random.ts'
import { namesDisagree } from '../duplicates/index.ts'
import { withoutDuplicates, type ImportedContact } from './imports.ts'
import { ListedContacts } from './match.ts'
import { mergeInto, planImport, type ListedContact } from './merge.ts'

const rowOf = (fields: Partial<ImportedContact>, row = 2): ImportedContact => ({
  ...{ name: '', organization: '', title: '', emails: [], phones: [], url: '', connectedOn: '', row },
  ...fields,
})

let ids = 0
/** A contact as an import makes it of a row. */
const listed = (fields: Partial<ImportedContact>, source = 'import'): ListedContact => {
  const {
    name,
    given = null,
    family = null,
    organization,
    title,
    emails,
    phones,
    url,
    connectedOn,
  } = rowOf(fields)
  return {
    ...{ id: `c${ids++}`, name, given, family, organization, title, emails, phones, source, own_fields: [] },
    ...{ profile_url: url || null, connected_on: connectedOn || null, relationship: null, links: [] },
    ...{ description: '', how_found: '', why: '', notes: '' },
  }
}

const kindOf = (row: Partial<ImportedContact>, list: ListedContact[]) => {
  const plan = planImport([rowOf(row)], new ListedContacts(list))
  return plan.new.length === 1 ? 'new' : plan.updated.length === 1 ? 'updated' : 'unchanged'
}

const crowd = Array.from({ length: 60 }, (_, n) =>
  listed({ name: `Given${n} Family${n}`, organization: `Place ${n}` }),
)

test('a row of our own list fills an empty day and replaces none', () => {
  const [row, there] = [{ name: 'Bo Li', connectedOn: '2024-03-04', key: 'k1' }, listed({ name: 'Bo Li' })]
  expect(mergeInto(there, rowOf(row))).toEqual({ connected_on: '2024-03-04' })
  const dated = { ...there, connected_on: '2024-04-03' }
  expect(mergeInto(dated, rowOf(row))).toEqual({})
  const { key: _key, ...foreign } = row
  expect(mergeInto(dated, rowOf(foreign))).toEqual({ connected_on: '2024-03-04' })
})

describe('a row is about somebody on the list', () => {
  const karin = { name: 'Karin Lindqvist', organization: 'Rivers Agency, Inc.' }
  test.each([
    ['by profile', { url: 'https://se.linkedin.com/in/karin/' }, { url: 'linkedin.com/in/karin' }],
    ['by e-mail', { emails: ['karin@example.org'] }, { emails: ['KARIN@example.org'] }],
    ['by phone', { phones: ['+46 70 123 45 67'] }, { phones: ['070-123 45 67'] }],
    [
      'by name and organization in Chinese',
      { name: '王伟', organization: '华为' },
      { name: '王 伟', organization: '华为' },
    ],
    [
      'by name and organization in Korean',
      { name: '김민수', organization: '삼성' },
      { name: '김 민수', organization: '삼성' },
    ],
    [
      'by name in Japanese',
      { name: 'すずき はな', organization: '' },
      { name: 'すずきはな', organization: '' },
    ],
    ['by name and organization', {}, { name: 'KARIN LINDQVIST', organization: 'Rivers Agency' }],
  ])('%s', (_how, here, there) => {
    expect(kindOf({ ...karin, ...there }, [...crowd, listed({ ...karin, ...here }, 'hand')])).not.toBe('new')
  })

  test.each([
    ['ジョン・スミス', 'ジョン スミス'],
    ['王·伟', '王 伟'],
    ['ﾔﾏﾀﾞ ﾀﾛｳ', 'ヤマダ タロウ'],
  ])('by a name whose parts stand apart otherwise: %s, %s', (name, other) => {
    expect(kindOf({ name: other, organization: '' }, [listed({ name, organization: '' })])).not.toBe('new')
    const here = listed({ name, organization: '华为', title: 'A' }, 'hand')
    expect(kindOf({ name: other, organization: '华为', title: 'B' }, [...crowd, here])).not.toBe('new')
  })

  test.each([
    ['박지영', '박', '지영'],
    ['최현우', '최', '현우'],
    ['정수빈', '정', '수빈'],
    ['강도윤', '강', '도윤'],
  ])('by a Korean name with its parts, set apart or not: %s', (name, family, given) => {
    const [mail, work] = [{ emails: ['k@x.example'] }, { organization: '삼성' }]
    for (const there of [{ name: `${family} ${given}` }, { name, family, given }])
      for (const [one, other] of [
        [{ name }, there],
        [there, { name }],
      ] as const) {
        expect(kindOf({ ...other, ...mail }, [listed({ ...one, ...mail }, 'hand')])).not.toBe('new')
        const here = listed({ ...one, ...work, title: 'A' }, 'hand')
        expect(kindOf({ ...other, ...work, title: 'B' }, [...crowd, here])).not.toBe('new')
      }
  })

  test('written by hand without a profile, met again with one', () => {
    const plan = planImport(
      [rowOf({ ...karin, title: 'Scientist', url: 'https://www.linkedin.com/in/karin' })],
      new ListedContacts([...crowd, listed({ ...karin, title: 'My own words' }, 'hand')]),
    )
    expect(plan.updated[0]?.after).toEqual({ profile_url: 'https://www.linkedin.com/in/karin' })
  })
})

describe('a row is somebody new', () => {
  const karin = { name: 'Karin Lindqvist', organization: 'Rivers Agency' }
  test.each([
    ['with another profile', { ...karin, url: 'linkedin.com/in/a' }, { ...karin, url: 'linkedin.com/in/b' }],
    [
      'with another first name in the same mailbox',
      { name: 'John Castellano', emails: ['home@example.org'] },
      { name: 'Joan Castellano', emails: ['home@example.org'] },
    ],
    [
      'with another first name at the same phone',
      { name: 'John Castellano', phones: ['555 010 2030'] },
      { name: 'Maria Castellano', phones: ['555 010 2030'] },
    ],
    [
      'with the same name of another generation in the same mailbox',
      { name: 'Juan Ruiz Sr.', emails: ['home@example.org'] },
      { name: 'Juan Ruiz Jr.', emails: ['home@example.org'] },
    ],
    [
      'with a name that sounds alike in other characters',
      { name: '王伟', organization: '华为', phones: ['555 010 2030'] },
      { name: '汪玮', organization: '华为', phones: ['555 010 2030'] },
    ],
    [
      'with a name that sounds alike in other characters, in the same mailbox',
      { name: '王伟', emails: ['office@example.org'] },
      { name: '汪玮', emails: ['office@example.org'] },
    ],
    ['with a name spelled nearly alike', karin, { ...karin, name: 'Karin Lindqvsit' }],
    ['at another organization', karin, { ...karin, organization: 'City Library' }],
  ])('%s', (_how, here, there) => {
    expect(kindOf(there, [...crowd, listed(here, 'hand')])).toBe('new')
  })

  test('where two on the list, or two in the file, have the name at the organization', () => {
    expect(
      kindOf({ ...karin, emails: ['k@example.org'] }, [
        listed({ ...karin, title: 'A' }),
        listed({ ...karin, title: 'B' }),
      ]),
    ).toBe('new')
    const twice = [
      rowOf({ ...karin, emails: ['a@example.org'] }),
      rowOf({ ...karin, emails: ['b@example.org'] }, 3),
    ]
    expect(planImport(twice, new ListedContacts([listed(karin, 'hand')])).new).toHaveLength(2)
  })
})

describe('two with one first name and nothing else but a phone', () => {
  const maria = (phones: string[], row = 2) => rowOf({ name: 'Maria', phones }, row)
  const [mobile, home] = [['+1 650 555 0001'], ['+1 212 555 0002']]

  test('stay two in a file, and no number is lost', () => {
    const kept = (...rows: string[][]) =>
      withoutDuplicates(
        rows.map((phones, at) => maria(phones, at + 2)),
        namesDisagree,
      ).contacts.map(({ phones }) => phones)
    expect(kept(mobile, home)).toEqual([mobile, home])
    expect(kept([], mobile, home)).toEqual([[], mobile, home])
    expect(kept(mobile, ['(650) 555-0001'], [])).toEqual([mobile])
    expect(kept(['0'], ['1'], ['1'])).toEqual([['0'], ['1']])
  })

  test('stay two on the list', () => {
    const list = [...crowd, listed({ name: 'Maria', phones: mobile }, 'hand')]
    expect(kindOf(maria(home), list)).toBe('new')
    expect(kindOf(maria(['650 555 0001']), list)).toBe('unchanged')
    expect(kindOf(maria([]), list)).toBe('unchanged')
    expect(kindOf(maria(home), [...crowd, listed({ name: 'Maria' }, 'hand')])).toBe('updated')
  })
})

test('whom a phone or a description stood for is met again once they have a name', () => {
  const phone = { description: '555 010 2030', phones: ['555 010 2030'] }
  const rosa = { ...listed({ name: 'Rosa', phones: ['(555) 010-2030'] }), title: 'Nurse' }
  expect(kindOf(phone, [...crowd, rosa])).toBe('unchanged')
  // A family has one phone.
  const luis = listed({ name: 'Luis', phones: ['555 010 2030'] })
  expect(kindOf(phone, [...crowd, rosa, luis])).toBe('new')
  expect(kindOf(phone, [...crowd, rosa, { ...luis, description: '555 010 2030' }])).toBe('unchanged')
  const described = { description: "my aunt's dentist" }
  expect(kindOf({ ...described, phones: ['555 010 2030'] }, [...crowd, rosa])).toBe('new')
  expect(kindOf(described, [...crowd, { ...listed({ name: 'Ana Ruiz' }), ...described }])).toBe('unchanged')
})

/** What the list is after a plan was carried out. */
function carriedOut(plan: ReturnType<typeof planImport>, list: readonly ListedContact[]): ListedContact[] {
  const changed = new Map(plan.updated.map((change) => [change.contactId, change.after]))
  return [
    ...list.map((contact) => ({ ...contact, ...changed.get(contact.id) })),
    ...plan.new.map((row) => listed(row)),
  ]
}

/** Four people, some of whom share a name, a mailbox or a phone, each written and told of in several ways. */
const people = [
  {
    names: ['Ana Reyes', 'ana reyes', 'Reyes, Ana', 'Ana R.'],
    url: 'https://linkedin.com/in/a',
    mails: ['a@x.example'],
  },
  {
    names: ['Ben Reyes', 'Benjamin Reyes'],
    url: 'https://linkedin.com/in/b',
    mails: ['b@x.example', 'B@X.example'],
  },
  { names: ['Karin Lindqvist', 'Karin Lindqvist-Berg'], url: '', mails: ['k@x.example'] },
  { names: ['Karin Lindqvist'], url: 'https://linkedin.com/in/k', mails: ['kl@x.example'] },
]
const anyRow = fc
  .record({
    person: fc.constantFrom(...people),
    shown: fc.nat(),
    organization: fc.constantFrom('', 'Acme', 'Acme, Inc.', 'City Library'),
    title: fc.constantFrom('', 'Nurse', 'Boss'),
    mail: fc.constantFrom('none', 'own', 'shared'),
    phones: fc.constantFrom<string[]>([], ['555 010 2030'], ['+1 555 010 2030', '(555) 999-8877']),
    linked: fc.boolean(),
  })
  .map(({ person, shown, mail, linked, ...rest }) => {
    const own = person.mails[shown % person.mails.length] ?? ''
    const emails = mail === 'none' ? [] : mail === 'own' ? [own] : [own, 'home@x.example']
    const name = person.names[shown % person.names.length] ?? ''
    // Namesakes with one phone cannot be told apart by anybody.
    const phones = person.names.length > 1 ? rest.phones : []
    return rowOf({ ...rest, name, phones, emails, url: linked ? person.url : '' })
  })

test('whatever the file and the list, importing the same file twice changes nothing', () => {
  const rows = fc.array(anyRow, { maxLength: 8 })
  fc.assert(
    fc.property(rows, rows, fc.constantFrom('hand', 'import'), (file, before, source) => {
      const peopleIn = (some: ImportedContact[]) =>
        withoutDuplicates(
          some.map((row, n) => ({ ...row, row: n + 2 })),
          namesDisagree,
        ).contacts
      const list = peopleIn(before).map((row) => listed(row, source))
      const contacts = peopleIn(file)
      const first = planImport(contacts, new ListedContacts(list))
      const after = carriedOut(first, list)
      const second = planImport(contacts, new ListedContacts(after))
      expect({ new: second.new, updated: second.updated.map((change) => change.after) }).toEqual({
        new: [],
        updated: [],
      })
    }),
    { seed: 5, numRuns: 1_500 },
  )
})

test('a mailbox that a whole office shares slows nothing down', () => {
  const random = uniformNumbers(9)
  const word = () => Array.from({ length: 12 }, () => 'bcdfghklmnprstvz'[Math.floor(random() * 16)]).join('')
  const rows = Array.from({ length: 3_000 }, (_, n) =>
    rowOf({ name: `${word()} ${word()}`, emails: ['office@example.org'] }, n + 2),
  )
  const started = performance.now()
  // Compared each with each, they would take minutes.
  const { contacts } = withoutDuplicates(rows, namesDisagree)
  const plan = planImport(contacts, new ListedContacts(contacts.map((row) => listed(row))))
  expect([contacts.length, plan.unchanged.length]).toEqual([3_000, 3_000])
  expect(performance.now() - started).toBeLessThan(40_000)
})

describe('what several rows say of one person', () => {
  const short = { name: 'Ana', given: 'Ana', emails: ['ana@x.example'] }
  const long = {
    ...{ name: 'Ana Ruiz', given: 'Ana', family: 'Ruiz', organization: 'Mercy', title: 'Nurse' },
    ...{
      emails: ['ANA@x.example', 'ana@y.example'],
      phones: ['+1 555 010 2030'],
      links: ['https://x.example'],
    },
  }

  test('is kept of them all, whichever comes first', () => {
    const kept = (...rows: Partial<ImportedContact>[]) =>
      withoutDuplicates(
        rows.map((row, at) => rowOf(row, at + 2)),
        namesDisagree,
      )
    const whole = { ...rowOf(long), emails: ['ana@x.example', 'ana@y.example'] }
    expect(kept(short, long).contacts).toEqual([whole])
    expect(kept(long, short).contacts).toMatchObject([{ ...long, row: 2 }])
    // Whoever shares what came with the second row is the same person too.
    const third = { name: 'Ana Ruiz', emails: ['ana@y.example'], url: 'https://linkedin.com/in/ana' }
    const all = kept(short, long, third)
    expect([all.contacts, all.duplicatesWithinFile]).toMatchObject([
      [{ ...whole, url: 'https://linkedin.com/in/ana' }],
      [{ sameAs: 2 }, { sameAs: 2 }],
    ])
    expect(kept({ ...short, organization: 'City Library' }, long).contacts[0]).toMatchObject({
      ...{ organization: 'City Library', title: '' },
    })
  })

  test('is kept where they meet one contact', () => {
    const there = listed({ name: 'Ana Ruiz', emails: ['ana@x.example', 'a@z.example'] })
    const rows = [
      rowOf({ name: 'Ana Ruiz', emails: ['ana@x.example'], title: 'Nurse' }),
      rowOf(
        { name: 'Ana', emails: ['a@z.example'], phones: ['555 0100'], title: 'Boss', organization: 'M' },
        3,
      ),
      rowOf({ name: 'Ana R.', emails: ['a@z.example', 'b@z.example'], notes: 'Notes' }, 4),
    ]
    const plan = planImport(rows, new ListedContacts([there]))
    expect(plan).toMatchObject({
      updated: [
        {
          before: { title: '', phones: [], emails: there.emails, notes: '' },
          after: {
            ...{ title: 'Nurse', phones: ['555 0100'], notes: 'Notes' },
            emails: ['ana@x.example', 'a@z.example', 'b@z.example'],
          },
        },
      ],
      duplicates: [
        { row: 3, sameAs: 2 },
        { row: 4, sameAs: 2 },
      ],
    })
    expect(plan.updated[0]?.after).not.toHaveProperty('organization')
  })
})

describe('two whom our own list keeps apart, with one mailbox', () => {
  const mail = { emails: ['clinic@x.example'] }
  const pairs: [string, Partial<ImportedContact>, Partial<ImportedContact>][] = [
    [
      'a name and a description',
      { name: 'Rosa Ruiz', phones: ['555 0100'] },
      { description: 'her boss', why: 'b', notes: 'about the boss' },
    ],
    [
      'two descriptions',
      { description: 'the woman at the front desk' },
      { description: 'the therapist', notes: 'b' },
    ],
    ['father and son', { name: 'Juan Ruiz', why: 'a' }, { name: 'Juan Ruiz Jr.', why: 'b', notes: 'b' }],
  ]
  const cases = pairs.flatMap(([what, one, other]) => [
    [what, one, other] as const,
    [`${what}, the other way round`, other, one] as const,
  ])
  /** The rows as a list of ours has them. */
  const rowsOf = (keys: readonly string[], ...fields: Partial<ImportedContact>[]) =>
    fields.map((one, at) => rowOf({ ...mail, ...one, key: `urn:uuid:${keys[at]}` }, at + 2))
  const own = (fields: Partial<ImportedContact>) => {
    const { description = '', why = '', notes = '' } = fields
    return { ...listed({ ...mail, ...fields }), description, why, notes }
  }
  const planned = (rows: ImportedContact[], list: ListedContact[]) =>
    planImport(withoutDuplicates(rows, namesDisagree).contacts, new ListedContacts(list))

  test.each(cases)('%s: both come in', (_what, one, other) => {
    const rows = rowsOf(['k1', 'k2'], one, other)
    expect(planned(structuredClone(rows), []).new).toEqual(rows)
  })

  test.each(cases)(
    '%s: each meets the own contact again, in this account and in another',
    (_what, one, other) => {
      const list = [own(one), own(other)]
      const ids = list.map(({ id }) => id)
      for (const keys of [ids, ['k1', 'k2']])
        expect(planned(rowsOf(keys, one, other), list)).toMatchObject({
          ...{ new: [], updated: [], duplicates: [] },
          unchanged: ids.map((contactId) => ({ contactId })),
        })
    },
  )

  test.each(cases)('%s: who is not there any more comes in as somebody new', (_what, one, other) => {
    const there = own(other)
    const plan = planned(rowsOf(['k1', there.id], one, other), [there])
    expect(plan).toMatchObject({ new: [one], unchanged: [{ contactId: there.id }] })
  })

  test.each<[string, Partial<ImportedContact>]>([
    ['words', { description: 'the nurse' }],
    ['work', { name: 'Maria Lopez', organization: 'Acme', title: 'Nurse' }],
  ])(
    'where nothing but the same %s tells of both, the one who is gone comes in as somebody new',
    (_what, one) => {
      const there = { ...listed(one), description: one.description ?? '' }
      const rows = ['k1', there.id].map((key, at) => rowOf({ ...one, why: 'ab'[at]!, key }, at + 2))
      expect(planned(rows, [there])).toMatchObject({
        ...{ new: [{ why: 'a' }], duplicates: [] },
        updated: [{ contactId: there.id, after: { why: 'b' } }],
      })
    },
  )

  test('a description that has a name by now is met again', () => {
    const [rosa, luz] = [own({ name: 'Rosa Ruiz' }), own({ name: 'Luz Vega' })]
    const rows = rowsOf([luz.id], { description: 'her boss', notes: 'b' })
    expect(planned(rows, [rosa, luz]).updated).toMatchObject([{ contactId: luz.id, after: { notes: 'b' } }])
  })
})

test('a second row about somebody described is called by that description', () => {
  const nurse = { description: 'the nurse' }
  const rows = () => [rowOf(nurse), rowOf(nurse, 3)]
  const called = [{ row: 3, name: 'the nurse', sameAs: 2 }]
  expect(withoutDuplicates(rows(), namesDisagree).duplicatesWithinFile).toEqual(called)
  const mail = { emails: ['clinic@x.example'] }
  const there = { ...listed(mail), ...nurse }
  const mailed = rows().map((row) => ({ ...row, ...mail }))
  expect(planImport(mailed, new ListedContacts([there])).duplicates).toMatchObject(called)
})

describe('a name on the list', () => {
  const [mail, profile] = [{ emails: ['m@x.example'] }, { url: 'https://www.linkedin.com/in/m' }]
  test.each([
    ['María Fernanda López', 'Maria', mail, false],
    ['Ana Ruiz', 'Ana R.', { ...mail, ...profile }, false],
    ['Maria López', 'Lopez, Maria', mail, false],
    ['María López', 'Maria Lopez', mail, false],
    ['Anne Ruiz', 'Annie Ruiz', mail, false],
    ['Maria', 'María Fernanda López', mail, true],
    ['Ana R.', 'Ana Ruiz', mail, true],
    ['Lopez, Maria', 'Maria Lopez', mail, true],
    ['ANA RUIZ', 'Ana Ruiz', mail, true],
    ['Ana Ruiz', 'Ana Berg', profile, true],
  ])('%s, and %s in a file', (there, name, shared, follows) => {
    const changed = mergeInto(listed({ name: there, ...shared }), rowOf({ name, ...shared })).name
    expect(changed).toBe(follows ? name : undefined)
  })
})

test('somebody merged of two is met again by either profile, and keeps both', () => {
  const [first, second] = ['https://www.linkedin.com/in/ana', 'https://www.linkedin.com/in/ana-b']
  const merged = { ...listed({ name: 'Ana Ruiz', url: first }), links: [second] }
  expect(kindOf({ name: 'Ana Ruiz', url: `${second}/` }, [...crowd, merged])).toBe('unchanged')
  const other = listed({ name: 'Ana Ruiz', url: second })
  expect(
    planImport([rowOf({ name: 'Ana Ruiz', url: second })], new ListedContacts([merged, other])).unchanged,
  ).toMatchObject([{ contactId: other.id }])
})

describe('how one knows somebody', () => {
  const merged = (was: ListedContact['relationship'], said?: ImportedContact['relationship']) => {
    const row = rowOf({ name: 'Eva Lind', ...(said && { relationship: said }) })
    return mergeInto({ ...listed({ name: 'Eva Lind' }), relationship: was }, row).relationship
  }
  test.each([
    [null, undefined, undefined],
    [null, 'friend', 'friend'],
    [null, 'none', 'none'],
    ['none', 'friend', 'friend'],
    ['friend', 'none', undefined],
    ['friend', 'teacher', undefined],
    ['friend', undefined, undefined],
  ] as const)('%s on the list and %s in a list of ours: %s is written', (was, said, written) => {
    expect(merged(was, said)).toBe(written)
  })
})
