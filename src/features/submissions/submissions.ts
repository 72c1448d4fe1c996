/** What is handed in: a copy that no later change touches, with the fingerprint that its receipt names. Pure. */
import { createHash } from 'node:crypto'
import type { EvidenceKind, SectionForm, StageRules } from '../assignments/index.ts'
import { type Interview, mayBeMeantFor } from '../interviews/index.ts'
import type { Reflected } from '../reports/index.ts'

/** A talk as it goes into a submission; whom it was with stands apart, since a name can be asked back. */
export interface SubmittedTalk {
  mode: string | null
  modeReason: string
  minutes: number
  startedAt: string | null
  endedAt: string | null
  zone: string
  answers: readonly { question: string; text: string }[]
  /** As the report says them; older copies have what the contact says, with the people. */
  occupation?: string
  organization?: string
  /** Where the assignment asks for a reflection; older copies have its text in the section. */
  reflected?: Reflected
}

export interface SubmittedSection {
  id: string
  title: string
  form: SectionForm
  words: number
  /** Empty for `answers` and `reflection`, which stand with their talks. */
  text: string
}

export interface SubmittedEvidence {
  kind: EvidenceKind
  text: string
  at: string | null
  /** Who said so, where it was not the student: by a link that the instance mailed to that person. Kept in every copy. */
  saidBy?: 'professional'
}

export interface SubmissionContent {
  assignment: string
  stage: { id: string; title: string }
  talks: readonly SubmittedTalk[]
  sections: readonly SubmittedSection[]
  evidence: readonly SubmittedEvidence[]
  conditions: readonly string[]
  effort: {
    requestsSent: number
    peopleAsked: number
    nudgesSent: number
    declined: number
    from: string | null
    to: string | null
  } | null
}

/** Whom a talk was with; one entry for each talk. */
export type SubmittedPeople = readonly (readonly {
  /** Which contact it was, so that a name can be asked back after it changed; older copies have none. */
  contactId?: string
  name: string
  title: string
  organization: string
}[])[]

export const purposes = ['final', 'early', 'effort'] as const
export type Purpose = (typeof purposes)[number]

/** The text that is stored, and its SHA-256 in hexadecimal: the same text gives the same fingerprint anywhere. */
export function frozen(content: SubmissionContent): { text: string; sha256: string } {
  const text = JSON.stringify(content)
  return { text, sha256: createHash('sha256').update(text, 'utf8').digest('hex') }
}

export interface TimeFacts {
  now: Date
  /** The student's own due time. */
  dueAt: Date
  lateDays: number
  /** Whether something final was handed in before. */
  handedIn: boolean
}

export type Refusal = 'early-not-offered' | 'early-too-late' | 'resubmission-closed'

/** Whether a stage can be handed in now. What is late is taken once; what is in can be replaced until it is due. */
export function refusalFor(
  purpose: Purpose,
  stage: Pick<StageRules, 'early'>,
  { lateDays, handedIn }: TimeFacts,
): Refusal | undefined {
  if (purpose === 'early') {
    if (!stage.early) return 'early-not-offered'
    return lateDays > 0 || handedIn ? 'early-too-late' : undefined
  }
  return handedIn && lateDays > 0 ? 'resubmission-closed' : undefined
}

/** When the professional confirmed each held talk; null for one that nobody confirmed. */
export type Confirmations = readonly (Date | null)[]

/**
 * What shows that talks took place. The professional's word stands in place of the student's own: theirs is left out
 * as soon as every talk is confirmed.
 */
export function confirmationEvidence(confirmed: Confirmations, own: string): SubmittedEvidence[] {
  const said = confirmed.flatMap((at): SubmittedEvidence[] =>
    at ? [{ kind: 'confirmation', text: '', at: at.toISOString(), saidBy: 'professional' }] : [],
  )
  const isWhole = confirmed.length > 0 && said.length === confirmed.length
  return isWhole || own === '' ? said : [...said, { kind: 'confirmation', text: own, at: null }]
}

/** Of a student's interviews, those for one assignment. */
export const linkedTo = (assignmentId: string, interviews: readonly Interview[]): Interview[] =>
  interviews.filter(({ aim }) => aim?.id === assignmentId)

/**
 * Those that are for nothing yet and may be meant for an assignment that opened then, those that were held first. A
 * request counts as effort even where nobody came of it.
 */
export const unlinkedOf = (interviews: readonly Interview[], opensAt: Date): Interview[] =>
  interviews
    .filter((each) => !each.aim && mayBeMeantFor(each, opensAt))
    .toSorted((one, other) => Number(Boolean(other.endedAt)) - Number(Boolean(one.endedAt)))
