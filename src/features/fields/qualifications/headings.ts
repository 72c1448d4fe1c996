// What a heading announces. Order matters: "Education benefits" is about benefits, "Essential functions" about duties.
import {
  related,
  physical,
  bothKinds,
  welcome,
  benefits,
  aside,
  apply,
  duties,
  asks,
} from './heading-words.ts'
import { phrases } from './phrases.ts'
import type { QualificationType, Strength } from './qualification.ts'

export type SectionKind = 'asks' | 'duties' | 'benefits' | 'aside' | 'apply' | 'related' | 'unknown'

export interface Section {
  kind: SectionKind
  strength: Strength
  /** What its items are when their own words do not say. */
  type?: QualificationType
}

export const unknownSection: Section = { kind: 'unknown', strength: 'required' }

const types: readonly (readonly [RegExp, QualificationType])[] = [
  [
    phrases`
    conditions? of.*
    pre-employment
    employment conditions
    checks?
    screening
    availability
    transportation
    equipment
    tools?
    clearances?
  `,
    'other',
  ],
  [
    /^(?:required |preferred |minimum )?(?:education|schooling|training and education)(?: required| preferred| requirements?)?$/,
    'education',
  ],
  [/licen[sc]|certificat|credential/, 'licence'],
  [
    /^(?:required |preferred |minimum |work |professional )?experience(?: required| preferred)?$/,
    'experience',
  ],
  [/skill|knowledge|abilit|software|languages?|traits|attributes|competenc|qualities/, 'skill'],
]

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/^[^a-z0-9]+|[^a-z0-9)]+$/g, '')
    .replace(/\s+/g, ' ')

/** The section that these words announce, or null when they announce none that we know. */
export function sectionOf(heading: string): Section | null {
  const words = plain(heading)
  const kind = words === '' ? null : kindOf(words)
  if (kind === null) return null
  if (kind !== 'asks') return { kind, strength: 'required' }
  const strength = welcome.test(words) && !bothKinds.test(words) ? 'preferred' : 'required'
  return { kind, strength, ...typed(words) }
}

const order: readonly (readonly [RegExp, SectionKind])[] = [
  [related, 'related'],
  [/^(?:veterans?'? )?preference (?:points|for veterans)/, 'aside'],
  [physical, 'asks'],
  [benefits, 'benefits'],
  [welcome, 'asks'],
]

function kindOf(words: string): SectionKind | null {
  const first = order.find(([pattern]) => pattern.test(words))?.[1]
  if (first) return first
  const plainAsk =
    /qualif|require|\byou(?:'ll| will|'d| do)? (?:also )?(?:need|have|bring|must)|must|looking for/.test(
      words,
    )
  if (!plainAsk && aside.test(words) && aside.exec(words)!.index === 0) return 'aside'
  if (!plainAsk && /\beeo|\bequal\b|accommodat|privacy|fair[- ]chance/.test(words)) return 'aside'
  if (!plainAsk && duties.test(words)) return 'duties'
  if (asks.test(words)) return 'asks'
  return apply.test(words) ? 'apply' : null
}

function typed(words: string): { type?: QualificationType } {
  if (physical.test(words)) return { type: 'other' }
  const found = types.filter(([pattern]) => pattern.test(words))
  return found.length === 1 ? { type: found[0]![1] } : {}
}
