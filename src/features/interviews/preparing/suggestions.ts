/** Questions proposed for one talk, each with its reason: from research, from the person's work, from earlier talks. Pure. */
import { plainText } from '../../../shared/text.ts'
import { isTopic, type Topic } from '../question-plan.ts'

/** What a job title says about its holder's work; each leads to a question that only such a person can answer. */
export const roleCodes = ['leads', 'owner', 'recruits', 'teaches', 'new', 'licensed', 'shifts'] as const
export type RoleCode = (typeof roleCodes)[number]

/** Beginnings of words in titles, English and Spanish, without accents. Our own list: common titles, no more. */
const roleWords: Readonly<Record<RoleCode, readonly string[]>> = {
  leads:
    'manager director supervisor head chief lead leader foreman coordinator gerente jefe jefa encargad responsable lider coordinador'.split(
      ' ',
    ),
  owner:
    'owner founder cofounder freelance proprietor selfemployed duen fundador autonom propietari independiente'.split(
      ' ',
    ),
  recruits: 'recruiter recruiting talent hiring reclutador seleccion'.split(' '),
  teaches: 'teacher professor lecturer instructor trainer tutor profesor docente maestr formador'.split(' '),
  new: 'junior trainee intern apprentice aprendiz becari practicante'.split(' '),
  licensed:
    'nurse physician doctor doctora dentist pharmacist therapist lawyer attorney accountant electrician plumber veterinar architect paramedic enfermer medico medica farmaceutic terapeut fisioterapeut abogad contador electricista plomer fontaner arquitect'.split(
      ' ',
    ),
  shifts:
    'nurse paramedic police firefighter chef cook driver pilot guard enfermer paramedic polici bomber cociner conductor chofer piloto guardia vigilante'.split(
      ' ',
    ),
}

/** Words that are one only whole: "head" is no beginning of "headhunter", "cook" none of "cookbook". */
const wholeWords = new Set(
  'head chief lead leader cook guard doctor doctora medico medica intern talent'.split(' '),
)

/** What the words of a title say, in the order of `roleCodes`. */
export function rolesIn(title: string): RoleCode[] {
  // A product owner owns no business.
  const words = plainText(title).replace('product owner', '').split(' ')
  const has = (start: string) =>
    words.some((word) => (wholeWords.has(start) ? word === start : word.startsWith(start)))
  return roleCodes.filter((code) => roleWords[code].some(has))
}

/** A question of an earlier talk that a later one can take up. */
export interface EarlierQuestion {
  id: string
  topic: string | null
  text: string
  /** Whom it was, or was not, asked; empty when they are erased. */
  name: string
  /** `open`: planned and nothing noted under it. `came-up`: asked off script, and answered. */
  state: 'open' | 'came-up'
}

export interface SuggestionFacts {
  people: readonly { title: string; organization: string }[]
  field: {
    name: string
    /** Kept on the field's page for a person. */
    questions: readonly { id: string; text: string }[]
    /** Looked up there. */
    facts: readonly { id: string; label: string; text: string }[]
  } | null
  /** The newest talk first. */
  earlier: readonly EarlierQuestion[]
}

export type SuggestionCode =
  | 'kept'
  | 'open'
  | 'came-up'
  | 'fact'
  | 'organization'
  | 'title'
  | `role-${RoleCode}`

export interface Suggestion {
  /** Names it for as long as what it comes from is there. */
  key: string
  code: SuggestionCode
  /** The question where somebody wrote it; otherwise the page words it from `code` and `params`. */
  text?: string
  topic: Topic | null
  /** For the words of question and reason. */
  params: Readonly<Record<string, string>>
}

/** Suggestions shown at a time. Our choice, as on the field's page: half a dozen can be read at one look. */
export const suggestionsAtOnce = 6

/** A looked-up fact longer than this makes no question that can be said aloud. Our choice: two lines. */
const longestFact = 140

const kept = ({ field }: SuggestionFacts): Suggestion[] =>
  (field?.questions ?? []).map(({ id, text }) => ({
    key: id,
    code: 'kept',
    text,
    topic: null,
    params: { field: field!.name },
  }))

const earlierOf = ({ earlier }: SuggestionFacts, state: EarlierQuestion['state']): Suggestion[] =>
  earlier
    .filter((question) => question.state === state)
    .map(({ id, text, name, topic }) => ({
      key: id,
      code: state,
      text,
      topic: isTopic(topic) ? topic : null,
      params: { name },
    }))

const facts = ({ field }: SuggestionFacts): Suggestion[] =>
  (field?.facts ?? [])
    .filter(({ text }) => text.length <= longestFact)
    .map(({ id, label, text }) => ({
      key: id,
      code: 'fact',
      topic: null,
      params: { label, text, field: field!.name },
    }))

/** One for each thing that titles say; in a panel the first who has it. */
function roles({ people }: SuggestionFacts): Suggestion[] {
  const found = new Map<RoleCode, string>()
  for (const { title } of people)
    for (const code of rolesIn(title)) if (!found.has(code)) found.set(code, title)
  return [...found].map(([code, title]) => ({
    key: `role-${code}`,
    code: `role-${code}`,
    topic: null,
    params: { title },
  }))
}

/** What can be asked of anybody whose title or organization is known; last, since it fits everywhere. */
function anybody({ people }: SuggestionFacts): Suggestion[] {
  const title = people.find((person) => person.title !== '')?.title
  const organization = people.find((person) => person.organization !== '')?.organization
  return [
    ...(title ? [{ key: 'title', code: 'title' as const, topic: null, params: { title } }] : []),
    ...(organization
      ? [{ key: 'organization', code: 'organization' as const, topic: null, params: { organization } }]
      : []),
  ]
}

/** The same question from two talks, or kept and left open, is proposed once: the first reason stands. */
function withoutRepeats(suggestions: readonly Suggestion[]): Suggestion[] {
  const seen = new Set<string>()
  return suggestions.filter(({ key, text }) => {
    const known = text === undefined ? key : plainText(text)
    if (seen.has(known)) return false
    seen.add(known)
    return true
  })
}

/**
 * Everything that can be proposed, the most telling first: one from each source before the second of any, so that
 * the first half dozen is a mixture. What the plan has already is for the caller to leave out, who knows the words.
 */
export function planSuggestions(given: SuggestionFacts): Suggestion[] {
  const sources = [
    earlierOf(given, 'open'),
    kept(given),
    roles(given),
    earlierOf(given, 'came-up'),
    facts(given),
    anybody(given),
  ]
  const longest = Math.max(...sources.map((each) => each.length))
  const mixed = Array.from({ length: longest }, (_, round) => sources.flatMap((each) => each[round] ?? []))
  return withoutRepeats(mixed.flat())
}
