import { expect, test } from 'vitest'
import { stillMatters, type UndeliveredFacts } from './undelivered.ts'

const now = new Date('2026-09-14T15:00:00Z')
const given = {
  ...{ at: new Date('2026-09-13T15:00:00Z'), startsAt: new Date('2026-09-20T15:00:00Z') },
  ...{ endedAt: null, confirmed: false },
}

test.each<[string, Pick<UndeliveredFacts, 'what'> & Partial<UndeliveredFacts>, boolean]>([
  ['a date ahead', { what: 'calendar' }, true],
  ['a date that is over', { what: 'calendar', startsAt: now }, false],
  ['a talk that was held', { what: 'calendar', endedAt: now }, false],
  ['no date any more', { what: 'calendar', startsAt: null }, false],
  ['a link of their own', { what: 'own-link', startsAt: null, endedAt: now }, true],
  ['a talk to confirm', { what: 'confirmation', endedAt: now }, true],
  ['a talk that they confirmed', { what: 'confirmation', endedAt: now, confirmed: true }, false],
  ['a month later', { what: 'own-link', at: new Date('2026-08-15T15:00:00Z') }, false],
])('a letter that did not arrive still matters or not: %s', (_, facts, expected) =>
  expect(stillMatters({ ...given, ...facts }, now)).toBe(expected),
)
