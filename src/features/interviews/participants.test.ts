import { describe, expect, it } from 'vitest'
import { cameTo } from './participants.ts'

const day = (n: number) => new Date(Date.UTC(2026, 10, n, 12))

describe('how far talks came with one person', () => {
  const talk = (stage: Parameters<typeof cameTo>[0][number]['stage'], more: object = {}) => ({
    stage,
    endedAt: ['held', 'thanked', 'reported'].includes(stage) ? day(9) : null,
    people: [{ contactId: 'maria', ...more }, { contactId: 'tom' }],
  })
  it.each([
    ['nothing', [], undefined],
    ['only asked', [talk('asked')], undefined],
    ['a talk ahead', [talk('agreed'), talk('asked')], 'agreed'],
    ['a talk, and another agreed', [talk('agreed'), talk('reported')], 'talked'],
    ['a panel held without her', [talk('thanked', { isAbsent: true, isOut: true })], 'declined'],
    ['her no to a panel that is agreed', [talk('agreed', { isOut: true })], 'declined'],
    ['a no', [talk('declined')], 'declined'],
    ['a no, and asked for another', [talk('declined'), talk('asked')], undefined],
    ['what came to rest', [talk('resting')], undefined],
    ['what was called off', [talk('cancelled')], undefined],
  ] as const)('%s', (_, talks, expected) => expect(cameTo(talks, 'maria')).toBe(expected))
  it('is of that person alone', () => expect(cameTo([talk('held')], 'eve')).toBeUndefined())
})
