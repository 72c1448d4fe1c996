import { describe, expect, it } from 'vitest'
import { isOver, mayStep, pathOf, stageOf, type StageFacts } from './stages.ts'

const day = (n: number) => new Date(Date.UTC(2026, 10, n, 12))
const asked: StageFacts = { draftedAt: day(1), askedAt: day(2) }
const agreed: StageFacts = { ...asked, agreedAt: day(4), startsAt: day(9) }
const held: StageFacts = { ...agreed, endedAt: day(9) }

describe('the stage follows from the facts', () => {
  it.each<[string, StageFacts, string]>([
    ['nothing yet', {}, 'planned'],
    ['a draft', { draftedAt: day(1) }, 'drafted'],
    ['a request that went out', asked, 'asked'],
    ['a yes', agreed, 'agreed'],
    ['a yes before any message, met in the hallway', { agreedAt: day(4) }, 'agreed'],
    ['a talk', held, 'held'],
    ['a talk without a recorded yes', { endedAt: day(9) }, 'held'],
    ['a talk and thanks', { ...held, thankedAt: day(10) }, 'thanked'],
    ['a finished report', { ...held, thankedAt: day(10), reportedAt: day(12) }, 'reported'],
    ['a finished report, thanks forgotten', { ...held, reportedAt: day(12) }, 'reported'],
    ['thanks before any talk prove nothing', { ...asked, thankedAt: day(3) }, 'asked'],
    ['a debrief does not move it', { ...held, debriefedAt: day(9) }, 'held'],
    ['a no', { ...asked, declinedAt: day(3) }, 'declined'],
    ['a no, then a yes', { ...agreed, declinedAt: day(3) }, 'agreed'],
    ['a yes, then a no', { ...agreed, declinedAt: day(5) }, 'declined'],
    [
      'a yes, a no, asked anew, and a yes',
      { ...agreed, declinedAt: day(5), askedAt: day(6), agreedAt: day(7) },
      'agreed',
    ],
    ['resting after silence', { ...asked, restingAt: day(10) }, 'resting'],
    ['resting, then asked again', { ...asked, restingAt: day(1) }, 'asked'],
    ['resting, then a late yes', { ...asked, restingAt: day(10), agreedAt: day(12) }, 'agreed'],
    ['resting, then a no', { ...asked, restingAt: day(10), declinedAt: day(12) }, 'declined'],
    ['cancelled', { ...agreed, cancelledAt: day(8) }, 'cancelled'],
    [
      'cancelled, and a later message does not revive it',
      { ...agreed, askedAt: day(9), cancelledAt: day(8) },
      'cancelled',
    ],
    ['cancelled and agreed anew', { ...agreed, cancelledAt: day(3) }, 'agreed'],
    ['held in spite of a cancellation', { ...held, cancelledAt: day(8) }, 'held'],
  ])('%s', (_, facts, stage) => expect(stageOf(facts)).toBe(stage))

  it('takes nulls from the database as absent', () => {
    expect(
      stageOf({ draftedAt: null, askedAt: null, agreedAt: null, endedAt: null, cancelledAt: null }),
    ).toBe('planned')
  })
})

describe('the path picture', () => {
  it('shows what is behind and where it stands', () => {
    const path = pathOf(agreed)
    expect(path.filter((step) => step.reached).map((step) => step.stage)).toEqual([
      'planned',
      'drafted',
      'asked',
      'agreed',
    ])
    expect(path.find((step) => step.current)?.stage).toBe('agreed')
    expect(path[2]?.at).toEqual(day(2))
  })
  it('counts skipped steps as behind', () => {
    expect(pathOf({ endedAt: day(9) }).filter((step) => step.reached)).toHaveLength(5)
  })
  it('leaves thanks open when the report came first', () => {
    const thanked = pathOf({ ...held, reportedAt: day(12) }).find((step) => step.stage === 'thanked')
    expect(thanked).toMatchObject({ reached: false, current: false })
  })
  it('shows how far a closed one came, standing nowhere', () => {
    const path = pathOf({ ...asked, declinedAt: day(3) })
    expect(path.filter((step) => step.reached)).toHaveLength(3)
    expect(path.some((step) => step.current)).toBe(false)
  })
})

it('what may come next', () => {
  expect(mayStep('asked', 'agree')).toBe(true)
  expect(mayStep('agreed', 'cancel')).toBe(true)
  expect(mayStep('held', 'cancel')).toBe(false)
  expect(mayStep('reported', 'unhold')).toBe(false)
  expect(mayStep('reported', 'correct')).toBe(true)
  expect(mayStep('agreed', 'correct')).toBe(false)
  expect(mayStep('resting', 'agree')).toBe(true)
  expect([isOver('declined'), isOver('reported'), isOver('thanked')]).toEqual([true, true, false])
})
