/**
 * One pattern from lines of wordings, each a small pattern of its own; found as whole words. Used so that word lists
 * stay readable: phrases`drug (?:test|screen) ↵ fingerprints?`.
 */
export function phrases({ raw }: TemplateStringsArray): RegExp {
  const lines = raw[0]!
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return new RegExp(`(?<![\\w])(?:${lines.join('|')})(?!\\w)`, 'i')
}
