// What a clause does ("asks for work", "threatens") as a meeting of concepts, in whatever order and wording they come.
import { type Hit, type Reading } from './reading.ts'

/** A speech act: every concept of `all` stands in one clause, none of `none` does. */
export interface Act {
  all: readonly RegExp[]
  none?: readonly RegExp[]
  /** Whether the concepts may be spread over the sentence ("if a seat comes free, I would love to hear"). */
  wide?: true
  /** Whether a "not" belongs to the act ("I can't take another no") instead of undoing it. */
  withNot?: true
}

const not =
  /\b(?:not(?! only| just)|no|never|nor|neither|none|nothing|without|cannot|cant|dont|isnt|wont|aint|rather(?: \w+){0,3} than|instead of|far from|hardly|nobody|too \w+ to be|(?:past|beyond|done|through) (?:wanting|needing|looking|hunting|with))\b|n't\b/
/** Figures of speech in which a "not" denies nothing. */
const emptyNot =
  /\b(?:if you (?:don't|do not|wouldn't) mind|nothing (?:more than to|better than to|would please|would make me)|no (?:doubt|problem|matter|idea|experience|way|later|cap|joke|lie|kidding)|yes or no|or no\b|not sure|why not|whether or not|or not|don't (?:hesitate|forget)|can't wait|if not(?=,? (?:could|can|would|please|who|maybe|then|do|is|are)\b))\b/g

export const denies = (clause: string): boolean => not.test(clause.replace(emptyNot, ''))

/** A concept: whole words in any of the given forms. */
export const concept = (...forms: string[]): RegExp =>
  new RegExp(`(?<![\\w'-])(?:${forms.join('|')})(?![\\w'-])`)

/**
 * A concept told as a list, a form a line; `<3>` stands for at most three words in between.
 * @example saying`so much for
 *   not (?:a|one)<1> word`
 */
export function saying(lines: TemplateStringsArray, ...parts: string[]): RegExp {
  const forms = String.raw(lines, ...parts).replace(/<(\d)>/g, "(?: [\\w'.-]+){0,$1}")
  return concept(...forms.split('\n').map((form) => form.trimStart()))
}

/** The first clause (or sentence, for a wide act) that does one of the acts. */
export function findAct(
  reading: Reading,
  acts: readonly Act[],
  allow: (hit: Hit) => boolean = () => true,
): Hit | undefined {
  for (const clause of reading.clauses) {
    const { sentence } = clause
    for (const act of acts) {
      const matched = does(act, act.wide ? sentence.text : clause.text)
      // In a wide act the clause with its second concept is the act proper.
      if (matched && (!act.wide || act.all[1]!.test(clause.text)) && allow(clause)) return clause
    }
  }
  return undefined
}

/** Whether a stretch of text does an act. */
export const does = (act: Act, text: string): boolean =>
  act.all.every((c) => c.test(text)) &&
  !act.none?.some((c) => c.test(text)) &&
  (act.withNot === true || !denies(text))
