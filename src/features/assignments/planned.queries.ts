import type { Context } from '../../platform/context.ts'
import type { SeekerId } from '../accounts/index.ts'
import type { Interview } from '../interviews/index.ts'
import { findAssignmentBehind } from './assignments.queries.ts'
import { listGranted } from './exceptions.queries.ts'
import { type Finding, without } from './rules/finding.ts'
import { checkMeeting, type MeetingFacts } from './rules/meeting.ts'

/** What an interview's assignment says to a date: whether a reason is wanted, and what does not fit. */
export interface PlannedCheck {
  wantsReason: boolean
  findings(meeting: MeetingFacts): readonly Finding[]
}

/** The rules about meeting of the assignment that an interview is for; nothing without one. */
export async function checkPlanned(
  ctx: Context,
  own: SeekerId,
  { aim }: Pick<Interview, 'aim'>,
): Promise<PlannedCheck | undefined> {
  if (aim?.kind !== 'assignment') return undefined
  const assignment = await findAssignmentBehind(ctx, own, `assignment:${aim.courseId}:${aim.id}`)
  if (!assignment) return undefined
  const granted = new Set(await listGranted(ctx, own, assignment))
  return {
    wantsReason: assignment.rules.modes.reasonFor.length > 0,
    findings: (meeting) => without(checkMeeting(assignment.rules, meeting), granted),
  }
}
