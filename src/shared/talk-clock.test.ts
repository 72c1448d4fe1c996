import { describe, expect, it } from 'vitest'
import { clockFace, readClock } from './talk-clock.ts'

const startedAt = new Date('2026-11-23T15:00:00Z')
const after = (seconds: number) => new Date(startedAt.getTime() + seconds * 1000)

describe('the clock of a half hour', () => {
  it.each([
    [0, 'running', 1800],
    [1499, 'running', 301],
    [1500, 'last-minutes', 300],
    [1799, 'last-minutes', 1],
    [1800, 'over', 0],
    [1870, 'over', -70],
  ])('after %i s: %s', (seconds, phase, remainingSeconds) => {
    const reading = readClock({ startedAt, endedAt: null, minutes: 30 }, after(seconds))
    expect(reading).toEqual({ phase, remainingSeconds, elapsedSeconds: seconds })
  })

  it('waits until it is started and stands still once it has ended', () => {
    expect(readClock({ startedAt: null, endedAt: null, minutes: 20 }, after(5))).toMatchObject({
      phase: 'waiting',
      remainingSeconds: 1200,
    })
    expect(readClock({ startedAt, endedAt: after(1000), minutes: 30 }, after(9000))).toEqual({
      phase: 'ended',
      elapsedSeconds: 1000,
      remainingSeconds: 800,
    })
    expect(readClock({ startedAt: null, endedAt: after(1), minutes: 30 }, after(2)).phase).toBe('ended')
  })

  it('does not begin a talk of five minutes with the cue to close it', () => {
    const phases = [1, 299, 300].map(
      (seconds) => readClock({ startedAt, endedAt: null, minutes: 5 }, after(seconds)).phase,
    )
    expect(phases).toEqual(['running', 'running', 'over'])
  })

  it('never runs backwards on a device whose clock is behind', () => {
    expect(readClock({ startedAt, endedAt: null, minutes: 30 }, after(-90)).elapsedSeconds).toBe(0)
  })

  it('shows minutes and seconds', () => {
    expect([1625, 60, 5, -70].map(clockFace)).toEqual(['27:05', '1:00', '0:05', '−1:10'])
  })
})
