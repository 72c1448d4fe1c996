import { expect, it } from 'vitest'
import { compareRoster, readRoster as readRows, type RosterRow, sectionsOf } from './roster.ts'

const person = (some: Partial<RosterRow>): RosterRow => ({
  ...{ name: '', email: null, sisId: null, lmsId: null, loginId: null, section: null },
  ...some,
})

/** A list without blank rows. */
const readRoster = (header: string[], below: string[][]) =>
  readRows([header, ...below].map((cells, at) => ({ row: at + 1, cells })))

it('reads the gradebook file of Canvas, without its line of points', () => {
  const read = readRoster(
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', 'Quiz 1 (42)'],
    [
      ['    Points Possible', '', '', '', '', '10'],
      ['Okafor, Maya', '812', 'S-100', 'Maya@example.edu', 'CP 101', '9'],
      ['Ramírez, Diego', '813', 'S-101', 'dramirez', 'CP 101', ''],
    ],
  )
  expect(read).toEqual({
    rows: [
      {
        name: 'Okafor, Maya',
        email: 'maya@example.edu',
        sisId: 'S-100',
        lmsId: '812',
        loginId: 'Maya@example.edu',
        section: 'CP 101',
      },
      {
        name: 'Ramírez, Diego',
        email: null,
        sisId: 'S-101',
        lmsId: '813',
        loginId: 'dramirez',
        section: 'CP 101',
      },
    ],
    unusable: [],
  })
})

it('reads a list of Moodle, and a Spanish one', () => {
  expect(
    readRoster(
      ['First name', 'Last name', 'ID number', 'Email address'],
      [['Ana', 'Ruiz', '7', 'ana@example.edu']],
    )?.rows,
  ).toEqual([person({ name: 'Ana Ruiz', sisId: '7', email: 'ana@example.edu' })])
  expect(readRoster(['Nombre', 'Apellidos', 'Correo'], [['Ana', 'Ruiz', 'ana@example.edu']])?.rows).toEqual([
    person({ name: 'Ana Ruiz', email: 'ana@example.edu' }),
  ])
})

it('says which rows cannot be used and why, and refuses a list of nobody', () => {
  const read = readRoster(
    ['Name', 'Email'],
    [
      ['Ana', 'ana@example.edu'],
      ['', ''],
      ['Ben', 'ben at example'],
      ['Ana R.', 'ANA@example.edu'],
      ['x'.repeat(201), ''],
    ],
  )
  expect(read?.unusable.map(({ row, why }) => [row, why])).toEqual([
    [3, 'no-name'],
    [4, 'bad-email'],
    [5, 'twice'],
    [6, 'too-long'],
  ])
  expect(readRoster(['Price', 'Colour'], [['1', 'red']])).toBeNull()
})

it('finds its header below a title, and numbers rows as they stand in the file', () => {
  const read = readRows([
    { row: 1, cells: ['Class list 2026', '', ''] },
    { row: 3, cells: ['Name', 'Email', 'Section'] },
    { row: 4, cells: ['Ana', 'ana@example.edu', 'A'] },
    { row: 7, cells: ['Ben', 'ben at example', 'A'] },
  ])
  expect(read?.rows.map(({ name }) => name)).toEqual(['Ana'])
  expect(read?.unusable).toEqual([{ row: 7, name: 'Ben', why: 'bad-email' }])
})

it('takes an address out of what stands before it, and knows whoever was listed with it before', () => {
  const rows = readRoster(['Name', 'Email'], [['Ana', 'SMTP:ana@college.edu']])!.rows
  expect(rows).toEqual([person({ name: 'Ana', email: 'ana@college.edu' })])
  const known = [person({ name: 'Ana', email: 'smtp:ana@college.edu' })]
  expect(compareRoster(rows, known).map(({ change }) => change)).toEqual(['update'])
  expect(readRoster(['Name', 'Email'], [['Ben', 'ben(work)@college.edu']])!.unusable).toMatchObject([
    { row: 2, why: 'bad-email' },
  ])
})

it('knows people again by number or address, and says what changes', () => {
  const known = [person({ name: 'Ana Ruiz', email: 'ana@example.edu', sisId: '7' })]
  const rows = [
    person({ name: 'Ana Ruiz', email: 'ana@example.edu' }),
    person({ name: 'Ana Ruiz', email: 'new@example.edu', sisId: '7' }),
    person({ name: 'Ben', email: 'ben@example.edu' }),
  ]
  expect(compareRoster(rows, known).map(({ change }) => change)).toEqual(['same', 'update', 'new'])
})

it('says of a row that it leaves alone why it does, and of one that says nothing new that it is the same', () => {
  const place = person({ name: 'Ana Ruiz', email: 'ana@example.edu', sisId: '7' })
  const rows = [
    person({ name: 'Ana Ruiz', email: 'ana@new.example', sisId: '7' }),
    person({ name: 'Ana R.', email: 'ana@gmail.example', sisId: '8' }),
  ]
  const changes = (mayChange = true) =>
    compareRoster(rows, [place], { mayChange: () => mayChange, placeOf: () => place })
  expect(changes().map(({ change }) => change)).toEqual(['update', 'other-row'])
  expect(changes(false).map(({ change }) => change)).toEqual(['staff-place', 'other-row'])
  expect(compareRoster([place], [place], { mayChange: () => false })[0]!.change).toBe('same')
})

it('takes no name away where a list has none', () => {
  const [unnamed] = readRoster(['Student ID', 'Email'], [['7', 'ana@example.edu']])!.rows
  const change = (known: RosterRow) => compareRoster([unnamed!], [known])[0]
  expect(change(person({ name: 'Ana Ruiz', sisId: '7' }))).toMatchObject({
    ...{ row: { name: 'Ana Ruiz', email: 'ana@example.edu' }, change: 'update' },
  })
  // Where none was known, the address stands for it as before.
  expect(change(person({ name: 'old@example.edu', email: 'old@example.edu', sisId: '7' }))).toMatchObject({
    row: { name: 'ana@example.edu' },
  })
})

it('offers sections by number and name, and none where there is only one', () => {
  const of = (...sections: (string | null)[]) => sectionsOf(sections.map((section) => ({ section })))
  expect(of('Group 10', 'Group 2', null, 'Group 2')).toEqual(['Group 2', 'Group 10'])
  expect(of('Group 1', null, 'Group 1')).toEqual([])
})
