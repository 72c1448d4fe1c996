import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import type { SeekerId } from '../accounts/index.ts'
import { debriefParts } from './report.ts'
import { getReport } from './reports.queries.ts'
import type { ReportEdits } from './reports.schema.ts'

/**
 * Keeps what the reader sees. A text equal to the notebook's or the debrief's is not kept, so that it follows what
 * is written there.
 * @throws AppError `not-found`
 */
export async function saveReport(
  outer: Context,
  seeker: SeekerId,
  interviewId: string,
  edits: ReportEdits,
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const { answers, debrief } = await getReport(ctx, seeker, interviewId)
    const edited = answers.flatMap(({ questionId, noted, text: shown }) => {
      const text = edits.answers[questionId] ?? shown
      return text === noted ? [] : [[questionId, text] as const]
    })
    const reflected = debriefParts.flatMap((part) => {
      const text = edits.debrief[part] ?? debrief.shown[part]
      return text === debrief.written[part].trim() ? [] : [[part, text] as const]
    })
    const now = ctx.clock.now()
    const kept = {
      occupation: edits.occupation,
      organization: edits.organization,
      answers: JSON.stringify(Object.fromEntries(edited)),
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
