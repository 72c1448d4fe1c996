/** Letters and digits that nobody mixes up when a code is read aloud or from a board. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
/** 31⁸ codes are 850 billion: guessing one takes longer than any course. */
export const codeLength = 8

/** @param random gives a whole number below its argument */
export const makeCode = (random: (below: number) => number): string =>
  Array.from({ length: codeLength }, () => alphabet[random(alphabet.length)]).join('')

/** What somebody typed or followed, as codes are kept; nothing where it cannot be one. */
export function readCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '')
  return code.length === codeLength && [...code].every((letter) => alphabet.includes(letter))
    ? code
    : undefined
}

/** As it is shown: in two halves. */
export const shownCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`
