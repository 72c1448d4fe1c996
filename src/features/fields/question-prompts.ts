import {
  postingsWanted,
  type FieldQuestion,
  type Organization,
  type Qualification,
  type Term,
  type Title,
} from './fields.ts'
import { mergesOf, rootOf, type Tally, type TallyEntry } from './tally.ts'

// Turns what research found into questions that only a person can answer. Pure: codes and parameters, no words.

export const promptCodes = [
  'differs',
  'first-experience',
  'unclear-term',
  'everyday-skill',
  'rarely-asked',
  'subfields',
  'unsaid',
  'local',
] as const
export type PromptCode = (typeof promptCodes)[number]

export interface QuestionPrompt {
  /** Stable as long as what it is about is there; a kept or set-aside prompt is remembered by it. */
  key: string
  code: PromptCode
  params: Record<string, string | number>
}

export interface ResearchFacts {
  tally: Tally
  qualifications: readonly Qualification[]
  terms: readonly Term[]
  titles: readonly Title[]
  organizations: readonly Organization[]
  questions: readonly Pick<FieldQuestion, 'prompt'>[]
}

/** Prompts shown at a time. Our choice: half a dozen can be read at one look. */
export const promptsAtOnce = 6

const about = (
  code: PromptCode,
  { id, text, postings, required }: TallyEntry,
  all: number,
): QuestionPrompt => ({
  key: `${code}:${id}`,
  code,
  params: { text, postings, required, all },
})

/** Asked for with different strength: the postings themselves do not agree. */
const differing = ({ entries, postings }: Tally) =>
  entries
    .filter((entry) => entry.required > 0 && entry.required < entry.postings)
    .map((entry) => about('differs', entry, postings))

/** Experience that at least half of the postings ask for: how does anybody get the first of it? */
const firstExperience = ({ entries, postings }: Tally) =>
  entries
    .filter((entry) => entry.type === 'experience' && entry.postings * 2 >= postings)
    .slice(0, 1)
    .map((entry) => about('first-experience', entry, postings))

/** The skill most asked for: a word in a posting, a habit in a day. */
const everydaySkill = ({ entries, postings }: Tally) =>
  entries
    .filter((entry) => entry.type === 'skill' && entry.postings >= 2)
    .slice(0, 2)
    .map((entry) => about('everyday-skill', entry, postings))

/** Schooling or a licence that only some ask for: does it open doors, or is it decoration? */
const rarelyAsked = ({ entries, postings }: Tally) =>
  postings < postingsWanted
    ? []
    : entries
        .filter((entry) => ['education', 'licence'].includes(entry.type) && entry.postings * 2 < postings)
        .slice(0, 2)
        .map((entry) => about('rarely-asked', entry, postings))

const unclearTerms = (terms: readonly Term[]): QuestionPrompt[] =>
  terms
    .filter((term) => term.meaning === '')
    .map(({ id, word }) => ({ key: `unclear-term:${id}`, code: 'unclear-term', params: { word } }))

/** Two ways within the field: what tells one working day from the other. */
function subfields(titles: readonly Title[]): QuestionPrompt[] {
  const names = [...new Set(titles.map((each) => each.subfield || each.title))]
  const [one, other] = names
  return one && other ? [{ key: 'subfields', code: 'subfields', params: { one, other } }] : []
}

/** What stands in no posting. */
const unsaid = ({ postings }: Tally): QuestionPrompt[] =>
  postings >= postingsWanted ? [{ key: 'unsaid', code: 'unsaid', params: { all: postings } }] : []

const local = (organizations: readonly Organization[]): QuestionPrompt[] =>
  organizations
    .filter((each) => each.isLocal)
    .slice(0, 1)
    .map(({ id, name }) => ({ key: `local:${id}`, code: 'local', params: { name } }))

/** Questions that the research of a field leads to, those that were kept or set aside left out. */
export function questionPrompts(facts: ResearchFacts): QuestionPrompt[] {
  const { tally } = facts
  const merges = mergesOf(facts.qualifications)
  // What was asked about a qualification is asked about the one that it became part of.
  const known = new Set(
    facts.questions.map(({ prompt }) => {
      const [code, id] = prompt?.split(':') ?? []
      return id === undefined ? prompt : `${code}:${rootOf(id, merges)}`
    }),
  )
  const each = [
    differing(tally),
    firstExperience(tally),
    unclearTerms(facts.terms),
    everydaySkill(tally),
    rarelyAsked(tally),
    subfields(facts.titles),
    unsaid(tally),
    local(facts.organizations),
  ].map((prompts) => prompts.filter((prompt) => !known.has(prompt.key)))
  // One of each kind before the second of any, so that the list is not six times the same question.
  const longest = Math.max(...each.map((prompts) => prompts.length))
  const mixed = Array.from({ length: longest }, (_, round) => each.flatMap((prompts) => prompts[round] ?? []))
  return mixed.flat().slice(0, promptsAtOnce)
}
