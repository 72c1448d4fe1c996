import { describe, expect, test } from 'vitest'
import { uniformNumbers } from '../../../tests/support/random.ts'
import { compare, compared, frequenciesOf } from './compare.ts'
import type { Person } from './duplicates.ts'
import { findPairs } from './find-pairs.ts'

const person = (id: string, fields: Partial<Person>): Person => ({
  ...{ id, name: '', given: null, family: null, organization: '', title: '', emails: [], phones: [] },
  profileUrl: null,
  ...fields,
})

/** A list of people with nothing in common, for the two to stand in. */
const random = uniformNumbers(3)
const word = () =>
  Array.from(
    { length: 8 },
    () => 'bcdfghklmnprstvz'[Math.floor(random() * 16)]! + 'aeiou'[Math.floor(random() * 5)]!,
  )
    .join('')
    .slice(0, 9)
const crowd = Array.from({ length: 200 }, (_, n) =>
  person(`crowd-${n}`, { name: `${word()} ${word()}`, organization: `Company ${n}` }),
)

function meet(one: Partial<Person>, other: Partial<Person>, among: readonly Person[] = crowd) {
  const [a, b] = [compared(person('a', one)), compared(person('b', other))]
  const known = frequenciesOf([...among.map(compared), a, b])
  const { level, evidence } = compare(a, b, known)
  return { level, codes: evidence.map((item) => item.code) }
}

const at = (name: string, organization = '') => ({ name, organization })

describe('the same person, however written', () => {
  test.each([
    ['Maria Johnson', 'maria johnson', 'name-same'],
    ['José Núñez', 'Jose Nunez', 'name-form'],
    ['Robert Calverton', 'Bob Calverton', 'name-nickname'],
    ['Guadalupe Herrera', 'Lupita Herrera', 'name-nickname'],
    ['Søren Lindqvist', 'Soren Lindqvist', 'name-form'],
    ['Дмитрий Соколов', 'Dmitriy Sokolov', 'name-form'],
    ['박지영', '박 지영', 'name-form'],
    ['Youssef Haddad', 'Yusuf Haddad', 'name-nickname'],
    ['Lindqvist, Karin', 'Karin Lindqvist', 'name-form'],
    ['Mary Ann Castellano', 'Maryann Castellano', 'name-form'],
    ['Dr. Priya Natarajan, PhD', 'Priya Natarajan', 'name-form'],
    ['Ana de la Cruz Vega', 'Ana Delacruz Vega', 'name-form'],
  ])('%s is %s', (one, other, code) => {
    const found = meet(at(one, 'Valley Hospital, Inc.'), at(other, 'Valley Hospital'))
    expect(found.level).toBe('certain')
    expect(found.codes).toContain(code)
  })

  test('a misspelled or shortened name at the same employer is likely', () => {
    for (const other of ['Karin Lindqvsit', 'K. Lindqvist', 'Karin Lindquist', 'Karen Lindqvist'])
      expect([other, meet(at('Karin Lindqvist', 'Rivers Agency'), at(other, 'Rivers Agency')).level]).toEqual(
        [other, 'likely'],
      )
  })

  test('the same mailbox, phone or profile makes it certain, and another employer does not count', () => {
    const here = at('Karin Lindqvist', 'Rivers Agency')
    for (const shared of [
      { emails: ['karin@example.org'] },
      { phones: ['+46 70 123 45 67'] },
      { profileUrl: 'https://linkedin.com/in/karin' },
    ]) {
      const there = { ...at('Karin Lindqvist', 'City Library'), ...shared }
      expect(meet({ ...here, ...shared }, there).level).toBe('certain')
    }
    expect(
      meet({ ...here, phones: ['+46 70 123 45 67'] }, { ...here, phones: ['070-1234567 ext. 20'] }).codes,
    ).toContain('phone-same')
  })
})

describe('what is not certain', () => {
  test('the same name alone', () => {
    expect(meet(at('Karin Lindqvist'), at('Karin Lindqvist')).level).toBe('likely')
    expect(meet(at('Karin Lindqvist', 'Rivers Agency'), at('Karin Lindqvist', 'City Library')).level).toBe(
      'likely',
    )
  })

  test('a family that shares its phone, its mailbox and its name', () => {
    const home = { phones: ['555 010 2030'], emails: ['the.parks@example.org'] }
    for (const [one, other] of [
      ['John', 'Joan'],
      ['Maria', 'Mario'],
      ['Hugo', 'Elif'],
    ]) {
      const found = meet({ ...at(`${one} Castellano`), ...home }, { ...at(`${other} Castellano`), ...home })
      expect([one, found.level]).toEqual([one, 'likely'])
      expect(found.codes).toContain('given-different')
    }
  })

  test('two who have a profile each', () => {
    const one = { ...at('Karin Lindqvist', 'Rivers Agency'), profileUrl: 'https://linkedin.com/in/karin-1' }
    const other = { ...one, profileUrl: 'https://linkedin.com/in/karin-2' }
    expect(meet(one, other).level).not.toBe('certain')
  })

  test('mailboxes that differ in their number', () => {
    const found = meet({ emails: ['ana.reyes1@example.org'] }, { emails: ['ana.reyes2@example.org'] })
    expect(found.codes).toEqual([])
  })

  test('strangers', () => {
    expect(meet(at('Karin Lindqvist', 'Rivers Agency'), at('Marcus Bell', 'Rivers Agency')).level).toBe('no')
  })
})

test('a common name says less than a rare one', () => {
  const many = Array.from({ length: 300 }, (_, n) => person(`m${n}`, at('Ana Garcia', `Company ${n}`)))
  const [common, rare] = [at('Ana Garcia', 'Acme'), at('Wilhelmina Zdunkiewicz', 'Acme')]
  expect(meet(common, common, many).level).toBe('no')
  expect(meet(rare, rare, many).level).toBe('certain')
})

test('many are compared at once, surest first, and only with whom they have something in common', () => {
  const twice = [
    person('x', { ...at('Karin Lindqvist', 'Rivers Agency'), emails: ['k@example.org'] }),
    person('y', { ...at('K. Lindqvist', 'Rivers Agency') }),
    person('z', { ...at('Karin Lindkvist'), emails: ['K@example.org'] }),
  ]
  const pairs = findPairs([...crowd, ...twice])
  expect(pairs.map(({ one, other, level }) => `${one}${other} ${level}`)).toEqual(['xz certain', 'xy likely'])
})
