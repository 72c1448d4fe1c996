/** The only source of now: rules get an instant, commands get this. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

export interface FakeClock extends Clock {
  /** Moves on by so many milliseconds. */
  advance(milliseconds: number): void
  set(instant: Date | string): void
}

/** A clock that stands still until it is told. */
export function fakeClock(start: Date | string = '2026-09-14T15:00:00Z'): FakeClock {
  let instant = new Date(start)
  return {
    now: () => new Date(instant),
    advance: (milliseconds) => {
      instant = new Date(instant.getTime() + milliseconds)
    },
    set: (to) => {
      instant = new Date(to)
    },
  }
}
