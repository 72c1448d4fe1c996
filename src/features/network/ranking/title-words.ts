import { plainText } from '../../../shared/text.ts'

// Job titles as stems, so that "Nursing", "Nurse" and "Registered nurse, nights" meet; English and Spanish. Pure.

const small = new Set(
  'a an and at for in of on or the to with i ii iii de del la el las los en y e o para por con un una'.split(
    ' ',
  ),
)

/**
 * Words of rank that stand in titles of every field: they say little about the work. Our choice, from the commonest
 * words of job titles.
 */
const rank = new Set(
  'senior junior lead head chief assistant associate staff manager director supervisor coordinator specialist officer principal trainee intern registered certified licensed general auxiliar asistente jefe jefa gerente director directora encargado encargada coordinador coordinadora tecnico tecnica titulado titulada practicante'.split(
    ' ',
  ),
)

/** Endings that tell a trade from who works in it, longest first. */
const endings =
  /(?:ologists?|ologias?|ology|icians?|ations?|ists?|istas?|eers?|ings?|ants?|ancy|adores?|adoras?|ador|adora|eros?|eras?|erias?|ants?|ers?|ors?|ies|es|al|ia|io|a|o|e|y|s)$/

export interface TitleWord {
  /** What is left of a word without its ending; the whole word where that would be too little. */
  stem: string
  /** Such as "senior": it says little about the work. */
  rank: boolean
}

/** Letters a stem keeps: with fewer, "art" would meet "article". */
const shortest = 4

/** The words of a title that mean something. @example titleWords('Registered nurse') // registered (rank), nurs */
export function titleWords(title: string): TitleWord[] {
  const words = plainText(title)
    .split(' ')
    .filter((word) => word.length > 1 && !small.has(word))
  const found = words.map((word) => ({ stem: stemOf(word), rank: rank.has(word) }))
  return found.filter(({ stem }, index) => found.findIndex((other) => other.stem === stem) === index)
}

function stemOf(word: string): string {
  const stem = word.replace(endings, '')
  return stem.length >= shortest ? stem : word
}

/** Whether two stems are of the same word: equal, or one the beginning of the other. */
export const meets = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) >= shortest && (one.startsWith(other) || other.startsWith(one)))
