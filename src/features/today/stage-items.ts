/** What is due for a class. */
import { handInDays } from '../../shared/defaults.ts'
import { daysBetween } from '../../shared/dates.ts'
import { latenessOf } from '../assignments/index.ts'
import type { Item, Rule } from './facts.ts'

/** The next stage of each assignment, from a week before it is due until it is handed in. */
export const stageItems: Rule = (facts, now, { zone }) =>
  facts.stages.flatMap((each): Item[] => {
    const { courseId, assignmentId, assignment, stageId, stage, dueAt, graceSeconds } = each
    const n = daysBetween(now, dueAt, zone)
    const { late } = latenessOf(dueAt, now, graceSeconds)
    if (n > handInDays.before || (late && n < -handInDays.after)) return []
    return [
      {
        key: `hand-in:${assignmentId}:${stageId}`,
        code: 'hand-in',
        params: { stage, assignment, n: Math.max(0, n) },
        reason: late ? 'hand-in-late' : 'hand-in',
        deadline: dueAt,
        href: `/courses/${courseId}/assignments/${assignmentId}/hand-in?stage=${stageId}`,
        urgency: late ? 'late' : n <= handInDays.pressing ? 'now' : 'soon',
      },
    ]
  })
