import { expect, test } from 'vitest'
import { endsWithName } from './form-rules.ts'
import { sameGivenName } from './person-names.ts'
import { readText } from './reading.ts'

test.each([
  ['deandra', 'dee'],
  ['javier', 'jay'],
  ['robert', 'robby'],
  ['kimberly', 'kimmie'],
  ['gabriel', 'gabi'],
  ['rosalind', 'rosie'],
])('%s may be called %s', (full, short) => {
  expect(sameGivenName(full, short)).toBe(true)
})

test.each([
  ['marjorie', 'mary'],
  ['maria', 'marie'],
  ['bernard', 'dee'],
  ['kevin', 'jay'],
  ['harriet', 'harold'],
  ['marcia', 'marco'],
])('%s is not %s', (full, other) => {
  expect(sameGivenName(full, other)).toBe(false)
})

const signed = (body: string) =>
  endsWithName(
    {
      kind: 'request',
      channel: 'email',
      subject: 'Talk',
      body,
      seeker: { name: 'Jo Kim' },
      contact: { name: 'Maria Lopez', title: 'pharmacist', organization: 'Lopez Pharmacy' },
    },
    readText(body, 'body'),
  ).verdict

test.each(['USCG Sector Lake Michigan', 'Student of Pharmacy, Lake College', 'Class of 2027'])(
  'one line of affiliation may stand under the name: %s',
  (line) => {
    expect(signed(`Could we talk?\n\nThank you,\nJo Kim\n${line}`)).toBe('pass')
  },
)

test.each(['P.S. My dog says hello.', 'See you on Monday', 'Go Bruins!', 'looking forward to it'])(
  'a last word under the name is none: %s',
  (line) => {
    expect(signed(`Could we talk?\n\nThank you,\nJo Kim\n${line}`)).toBe('fail')
  },
)

test('an affiliation without a name is no signature', () => {
  expect(signed('Could we talk?\n\nThank you\nStudent of Pharmacy, Lake College')).toBe('fail')
})
