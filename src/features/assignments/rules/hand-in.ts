/** What is missing before a stage can be handed in. */
import { assignmentLimits } from '../../../shared/defaults.ts'
import { plainText } from '../../../shared/text.ts'
import { countWords } from '../../../shared/word-count.ts'
import type { AssignmentRules, EvidenceKind, SectionRules, StageRules } from '../rules.schema.ts'
import { isEffortEnough, type EffortFacts } from './effort.ts'
import { type Finding, note, refuse } from './finding.ts'
import { checkMeeting, type MeetingFacts } from './meeting.ts'

export interface HeldInterview extends MeetingFacts {
  /** Questions that were answered, with who asks them. */
  answered: readonly { text: string; required: boolean }[]
}

export interface HandInFacts {
  /** Interviews for this assignment that were held and that the student puts into the submission. */
  interviews: readonly HeldInterview[]
  /** The words of each section, by its id. */
  sections: Readonly<Record<string, string>>
  /** What the student chose to show. */
  evidence: readonly EvidenceKind[]
  /** Conditions that the student says are met, by their words: others may be put in before them. */
  confirmed: readonly string[]
  /** What was done to get a talk; given when credit for effort is asked for in place of a talk. */
  effort?: EffortFacts
}

/** The limits of a section in words. */
export const wordLimits = ({ unit, min, max }: Pick<SectionRules, 'unit' | 'min' | 'max'>) => {
  const factor = unit === 'pages' ? assignmentLimits.wordsPerPage : 1
  return { min: min * factor, max: max * factor }
}

function checkSection(section: SectionRules, text: string): Finding[] {
  const words = countWords(text)
  const { min, max } = wordLimits(section)
  const params = { section: section.title, words }
  if (words === 0) return [refuse('section-missing', { section: section.title })]
  if (words < min) return [refuse('section-too-short', { ...params, min, more: min - words })]
  return max > 0 && words > max ? [refuse('section-too-long', { ...params, max, less: words - max })] : []
}

function checkQuestions(rules: AssignmentRules, interviews: readonly HeldInterview[]): Finding[] {
  const findings = rules.questions
    .filter(({ text }) =>
      interviews.some(
        ({ answered }) => !answered.some((answer) => plainText(answer.text) === plainText(text)),
      ),
    )
    .map(({ text }) => refuse('question-unanswered', { question: text }))
  const fewest = Math.min(
    ...interviews.map(({ answered }) => answered.filter(({ required }) => !required).length),
  )
  if (interviews.length > 0 && fewest < rules.ownQuestions)
    findings.push(refuse('own-questions-missing', { want: rules.ownQuestions, have: fewest }))
  return findings
}

function checkEvidence(stage: StageRules, shown: readonly EvidenceKind[]): Finding[] {
  return stage.evidence.flatMap(({ kind, need }) => {
    if (need === 'required' && !shown.includes(kind)) return [refuse('evidence-missing', { kind })]
    return need === 'forbidden' && shown.includes(kind) ? [refuse('evidence-forbidden', { kind })] : []
  })
}

function checkTalks(rules: AssignmentRules, stage: StageRules, facts: HandInFacts): Finding[] {
  const { interviews } = facts
  const missing =
    interviews.length < stage.interviews
      ? [refuse('interviews-missing', { want: stage.interviews, have: interviews.length })]
      : []
  const { max } = rules.interviews
  // Which of them count is the student's to say.
  const more = interviews.length > max ? [note('interviews-too-many', { max, have: interviews.length })] : []
  const asksAnswers = rules.sections.some(({ id, form }) => form === 'answers' && stage.sections.includes(id))
  return [
    ...missing,
    ...more,
    ...interviews.flatMap((interview) => checkMeeting(rules, interview, true)),
    ...(asksAnswers ? checkQuestions(rules, interviews) : []),
  ]
}

/** Everything that does not fit yet, in the order in which a student meets it. Dates are no part of it. */
export function checkHandIn(rules: AssignmentRules, stage: StageRules, facts: HandInFacts): Finding[] {
  if (facts.effort && rules.effort) {
    const { requests } = rules.effort
    if (isEffortEnough(rules, facts.effort)) return []
    return [refuse('effort-too-little', { want: requests, have: facts.effort.peopleAsked })]
  }
  const wanted = rules.sections.filter(({ id }) => stage.sections.includes(id))
  const conditions = stage.interviews > 0 ? rules.people.conditions : []
  return [
    ...(stage.interviews > 0 ? checkTalks(rules, stage, facts) : []),
    ...wanted.flatMap((section) => checkSection(section, facts.sections[section.id] ?? '')),
    ...checkEvidence(stage, facts.evidence),
    ...conditions.flatMap((condition) =>
      facts.confirmed.includes(condition) ? [] : [refuse('condition-unconfirmed', { condition })],
    ),
  ]
}
