/** Letters and digits alone, without case or accents: "José  Núñez-Ortiz" and "jose nunez ortiz" are equal. */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
