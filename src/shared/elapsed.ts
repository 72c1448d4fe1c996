/** Lengths of time as people say them. Pure and without a library, since the browser's part says them too. */

/** `n` of a unit; at least one. */
export interface Elapsed {
  unit: 'hours' | 'days'
  n: number
}

/** Hours from which whole days are said: nobody reckons with "67 hours". Our choice. */
const daysFromHours = 48

/**
 * How long ago something was, or how late it is: in hours, rounded, and from two days on in the days that are over.
 * @param hours elapsed; the sign does not matter
 */
export function elapsed(hours: number): Elapsed {
  const size = Math.abs(hours)
  return size < daysFromHours
    ? { unit: 'hours', n: Math.max(1, Math.round(size)) }
    : { unit: 'days', n: Math.floor(size / 24) }
}
