import { expect, it } from 'vitest'
import { modes } from '../modes.ts'
import { checkItems, checklistFor, clockZone, isCheckItem } from './checklist.ts'

const startsAt = new Date('2026-11-24T15:00:00Z')
const itemsOf = (mode: Parameters<typeof checklistFor>[0]['mode']) =>
  checklistFor({ mode, startsAt: null }).flatMap(({ checks }) => checks.map(({ item }) => item))

it('asks what fits the way of meeting', () => {
  expect(itemsOf('in-person')).toContain('dress')
  expect(itemsOf('in-person')).toContain('way')
  expect(itemsOf('phone')).not.toContain('dress')
  expect(itemsOf('phone')).toContain('quiet')
  expect(itemsOf('video')).toEqual(expect.arrayContaining(['dress-video', 'link', 'seated']))
  expect(itemsOf('written')).toEqual(['questions', 'thanks', 'who', 'information'])
})

it('has for every talk the three things one begins with, last', () => {
  for (const mode of [null, ...modes])
    expect(itemsOf(mode).slice(-3)).toEqual(['thanks', 'who', 'information'])
})

it('says when to be there: five to ten minutes before', () => {
  const day = checklistFor({ mode: 'in-person', startsAt }).find(({ part }) => part === 'day')
  expect(day?.checks.find(({ item }) => item === 'early')?.between).toEqual({
    from: new Date('2026-11-24T14:50:00Z'),
    to: new Date('2026-11-24T14:55:00Z'),
  })
  const open = checklistFor({ mode: 'in-person', startsAt: null })
  expect(open.flatMap(({ checks }) => checks).every(({ between }) => between === undefined)).toBe(true)
})

it('reads the clock of the room for a talk in person', () => {
  const zone = 'America/New_York'
  expect(clockZone({ mode: 'in-person', zone }, 'America/Denver')).toBe(zone)
  expect(clockZone({ mode: 'phone', zone }, 'America/Denver')).toBe('America/Denver')
  expect(clockZone({ mode: 'in-person', zone: null }, 'America/Denver')).toBe('America/Denver')
})

it('uses every item somewhere, and knows no other', () => {
  const used = new Set([null, ...modes].flatMap((mode) => itemsOf(mode)))
  expect(used).toEqual(new Set(checkItems))
  expect(isCheckItem('dress')).toBe(true)
  expect(isCheckItem('x')).toBe(false)
})
