/** Whether a talk as it is planned, or was held, fits the assignment: the way it is held and how long. */
import type { Mode } from '../../interviews/index.ts'
import type { AssignmentRules } from '../rules.schema.ts'
import { type Finding, refuse } from './finding.ts'

export interface MeetingFacts {
  mode: Mode | null
  minutes: number
  /** Why in this way, in the student's words. */
  reason: string
}

/** @param asHeld after the talk a way of meeting has to be on record; while planning it may wait */
export function checkMeeting(rules: AssignmentRules, meeting: MeetingFacts, asHeld = false): Finding[] {
  const { mode, minutes, reason } = meeting
  const { allowed, reasonFor } = rules.modes
  const findings: Finding[] = []
  if (mode === null) {
    if (asHeld) findings.push(refuse('mode-missing'))
  } else if (!allowed.includes(mode) && !(mode === 'written' && rules.fallbacks.includes('written')))
    findings.push(refuse('mode-not-allowed', { mode, first: allowed[0]! }))
  else if (reasonFor.includes(mode) && reason.trim() === '')
    findings.push(refuse('mode-needs-reason', { mode, first: allowed[0]! }))
  // Letters take no minutes, and a day beside somebody takes as long as it takes.
  if (mode === 'written') return findings
  if (rules.minutes.min > 0 && minutes < rules.minutes.min)
    findings.push(refuse('too-short-talk', { min: rules.minutes.min, minutes }))
  const shadows = mode === 'in-person' && rules.fallbacks.includes('job-shadow')
  if (rules.minutes.max > 0 && minutes > rules.minutes.max && !shadows)
    findings.push(refuse('too-long-talk', { max: rules.minutes.max, minutes }))
  return findings
}
