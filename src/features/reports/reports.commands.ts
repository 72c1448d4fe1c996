import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import type { SeekerId } from '../accounts/index.ts'
import { debriefParts } from './report.ts'
import { getReport } from './reports.queries.ts'
import type { ReportEdits } from './reports.schema.ts'

/**
 * Keeps what the reader sees. What equals the notebook, the debrief or the contact is not kept, so that it follows what
 * is written there; what was emptied is kept empty.
 * @throws AppError `not-found`
 */
export async function saveReport(
  outer: Context,
  seeker: SeekerId,
  interviewId: string,
  edits: ReportEdits,
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const draft = await getReport(ctx, seeker, interviewId)
    const { answers, debrief, editedAnswers, onContacts, facts } = draft
    const current = new Set(answers.map(({ questionId }) => questionId))
    // A question that is out of the plan may be put back, and finds its answer as it was edited.
    const outOfPlan = Object.entries(editedAnswers).filter(([questionId]) => !current.has(questionId))
    const edited = answers.flatMap(({ questionId, noted, text: shown }) => {
      const text = edits.answers[questionId] ?? shown
      return text === noted ? [] : [[questionId, text] as const]
    })
    const lineOf = (name: 'occupation' | 'organization') => {
      const line = edits[name] ?? facts[name]
      return line === onContacts[name] ? null : line
    }
    const reflected = debriefParts.flatMap((part) => {
      const text = edits.debrief[part] ?? debrief.shown[part]
      return text === debrief.written[part].trim() ? [] : [[part, text] as const]
    })
    const now = ctx.clock.now()
    const kept = {
      occupation: lineOf('occupation'),
      organization: lineOf('organization'),
      answers: JSON.stringify(Object.fromEntries([...outOfPlan, ...edited])),
      reflection: JSON.stringify(Object.fromEntries(reflected)),
      updated_at: now,
    }
    await ctx.db
      .insertInto('reports')
      .values({ seeker_id: seeker, interview_id: interviewId, ...kept, created_at: now })
      .onConflict((row) => row.columns(['seeker_id', 'interview_id']).doUpdateSet(kept))
      .execute()
  })
}

/** Says that the report is finished, or takes that back. */
export async function finishReport(
  outer: Context,
  seeker: SeekerId,
  interviewId: string,
  finished: boolean,
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await getReport(ctx, seeker, interviewId)
    const now = ctx.clock.now()
    const kept = { finished_at: finished ? now : null, updated_at: now }
    await ctx.db
      .insertInto('reports')
      .values({ seeker_id: seeker, interview_id: interviewId, ...kept, created_at: now })
      .onConflict((row) => row.columns(['seeker_id', 'interview_id']).doUpdateSet(kept))
      .execute()
  })
}
