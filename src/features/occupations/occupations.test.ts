import { expect, it } from 'vitest'
import { bestByOccupation, distanceFrom, namesIn, outlookCodes, paceOf, searchForm } from './occupations.ts'

it('prefers the same title, then one with a slip, then one that begins so', () => {
  const typed = searchForm('Registered Nurse')
  const far = [
    'Registered Nurse',
    'Registerd Nurse',
    'Registered Nurse Practitioner',
    'Registered Dietitian',
  ].map((title) => distanceFrom(typed, searchForm(title)))
  expect(far).toEqual(far.toSorted((one, other) => one - other))
  expect(new Set(far).size).toBe(4)
})

const title = (code: string, title: string, source: 'own' | 'alternate' = 'alternate') => ({
  code,
  title,
  source,
  search: searchForm(title),
})

it('keeps the best title of each occupation, its own name first', () => {
  const found = bestByOccupation([
    { match: title('51-0000.00', 'Welder'), distance: 0 },
    { match: title('51-4121.00', 'Welder Fitter'), distance: 0.2 },
    { match: title('51-4121.00', 'Welder', 'own'), distance: 0 },
  ])
  expect(found.map(({ match }) => [match.code, match.title])).toEqual([
    ['51-4121.00', 'Welder'],
    ['51-0000.00', 'Welder'],
  ])
})

it.each([
  [9, 'much-faster'],
  [5, 'faster'],
  [3.1, 'average'],
  [1, 'slower'],
  [-4, 'shrinking'],
  [null, null],
] as const)('a change of %s per cent is %s', (change, pace) => {
  expect(paceOf(change, 3.1)).toBe(pace)
})

it('looks for figures of the occupation, then of wider and wider groups', () => {
  expect(outlookCodes('31-1121.03')).toEqual(['31-1121', '31-1120', '31-1100', '31-1000'])
})

it.each([
  ['Registered Nurse (RN)', '', ['Registered Nurse', 'RN']],
  ['Pharmacy Technician (CPhT)', '', ['Pharmacy Technician', 'CPhT']],
  [
    'CNC Machinist (Computer Numerically Controlled Machinist)',
    '',
    ['CNC Machinist', 'Computer Numerically Controlled Machinist'],
  ],
  ['Manager (Non-Supervisory)', '', ['Manager']],
  ['Aide (Home) and Nurse (RN)', '', []],
  ["Gunner's Mate M (Missiles)", 'n/a', []],
  ['Doctor (Physician)', 'MD', ['Doctor', 'MD']],
])('the names in %s', (whole, short, others) => {
  expect(namesIn(whole, short)).toEqual([whole, ...others])
})
