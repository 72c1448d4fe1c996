import { expect, it } from 'vitest'
import { elapsed } from './elapsed.ts'

it.each([
  [0, 'hours', 1],
  [0.4, 'hours', 1],
  [1.6, 'hours', 2],
  [24, 'hours', 24],
  [47.4, 'hours', 47],
  [47.9, 'hours', 48],
  [48, 'days', 2],
  [71.9, 'days', 2],
  [72, 'days', 3],
  [-72, 'days', 3],
  [24 * 365, 'days', 365],
] as const)('%d hours are said in %s: %i', (hours, unit, n) => expect(elapsed(hours)).toEqual({ unit, n }))
