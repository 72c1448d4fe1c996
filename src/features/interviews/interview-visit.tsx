import type { Visit } from '../../platform/web/index.ts'
import { page } from '../../ui/index.ts'
import type { SeekerId } from '../accounts/index.ts'
import { checkPlanned } from '../assignments/index.ts'
import { listAims } from '../goals/index.ts'
import { listFieldNames } from '../fields/index.ts'
import { getInterview, listConfirmations } from './interviews.queries.ts'
import { offlineFiles } from './offline-files.ts'
import { InterviewPage, type InterviewPageProps } from './pages/interview.tsx'
import { lockInterview } from './interview-rows.commands.ts'

// How a request about one interview is answered: what the routes of its page share.

export const nav = 'interviews' as const
export const idOf = (visit: Visit<'interviewId'>) => visit.params.interviewId
export const hereOf = (visit: Visit<'interviewId'>) => `/interviews/${idOf(visit)}`

export async function interviewPage(
  visit: Visit<'interviewId'>,
  scope: SeekerId,
  refused?: InterviewPageProps['refused'],
) {
  const interview = await getInterview(visit.ctx, scope, idOf(visit))
  const aims = await listAims(visit.ctx, scope)
  const fieldNames = await listFieldNames(visit.ctx.db, scope)
  const wantsReason = (await checkPlanned(visit.ctx, scope, interview))?.wantsReason ?? false
  const options = {
    title: interview.names || visit.t('interviews.someone'),
    nav,
    refused,
    ...(interview.stage === 'agreed' && { islands: ['interview'], ahead: true }),
  }
  const keepsake = offlineFiles(visit, interview)
  return page(
    visit,
    options,
    <InterviewPage
      {...{ interview, aims, fieldNames, wantsReason, now: visit.now, keepsake }}
      confirmed={await listConfirmations(visit.ctx, scope, [interview.id])}
      refused={refused}
    />,
  )
}

/** Holds the interview that a form is about: another window, or the professional's page, may change it too. */
export const lockHere = (visit: Visit<'interviewId'>, scope: SeekerId) =>
  lockInterview(visit.ctx, scope, idOf(visit))
