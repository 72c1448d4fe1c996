import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const pairs = new Map(
  Array.from(
    css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g),
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }],
  ),
)

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}

const surfaces = ['page', 'sheet', 'well']
const texts = [
  ...surfaces.flatMap((on) =>
    ['ink', 'ink-soft', 'accent', 'accent-strong', 'good', 'care', 'bad'].map((ink) => [ink, on]),
  ),
  ...['ink', 'ink-soft', 'accent', 'accent-strong'].map((ink) => [ink, 'accent-wash']),
  ...['good', 'care', 'bad'].flatMap((state) => [
    [state, `${state}-wash`],
    ['ink', `${state}-wash`],
  ]),
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-strong'],
] as [string, string][]
const shapes = surfaces.flatMap((on) => ['line-strong', 'focus'].map((line) => [line, on])) as [
  string,
  string,
][]

for (const theme of ['light', 'dark'] as const) {
  const measured = (list: [string, string][], least: number) =>
    list
      .map(([ink, on]) => ({ ink, on, is: contrast(pairs.get(ink)![theme], pairs.get(on)![theme]) }))
      .filter(({ is }) => is < least)
  test(`words stand out 4.5 to 1 and shapes 3 to 1 in the ${theme} theme`, () => {
    expect(measured(texts, 4.5)).toEqual([])
    expect(measured(shapes, 3)).toEqual([])
  })
}
