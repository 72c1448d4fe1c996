import { get, file, post, redirect, type Visit } from '../../platform/web/index.ts'
import { calendarFile, calendarType } from '../../platform/calendar/index.ts'
import { notFound } from '../../shared/errors.ts'
import { page } from '../../ui/index.ts'
import { seeker, type SeekerId } from '../accounts/index.ts'
import { ownCalendarEntry } from './calendar-entry.ts'
import {
  cancelInterview,
  declineInterview,
  reopenInterview,
  restInterview,
  takeBackEnd,
  takeBackYes,
} from './date.commands.ts'
import { dateRoutes } from './date.routes.tsx'
import { hereOf, idOf, interviewPage, nav } from './interview-visit.tsx'
import { takeBackHeld } from './interviews.commands.ts'
import { getInterview, listInterviews } from './interviews.queries.ts'
import { InterviewListPage } from './pages/interview-list.tsx'
import { planningRoutes } from './planning.routes.tsx'
import { preparingRoutes } from './preparing/preparing.routes.tsx'
import { questionRoutes } from './questions.routes.tsx'

type Change = (ctx: Visit['ctx'], scope: SeekerId, id: string) => Promise<void>

/** A button that records one fact and can be taken back. */
const stepRoute = (
  part: string,
  change: Change,
  key: 'cancelled' | 'declined' | 'resting' | 'reopened' | 'yes-undone' | 'not-held',
  undo?: string,
) =>
  post(`/interviews/:interviewId/${part}`, seeker, async (visit, scope) => {
    await change(visit.ctx, scope, idOf(visit))
    const flash = {
      key: `interviews.flash-${key}` as const,
      ...(undo && { undo: `${hereOf(visit)}/${undo}` }),
    }
    return redirect(hereOf(visit), { flash })
  })

export const interviewRoutes = [
  get('/interviews', seeker, async (visit, scope) => {
    const interviews = await listInterviews(visit.ctx, scope)
    const beside = interviews.find(({ id }) => id === visit.query.get('open'))
    const name = beside && (beside.names || visit.t('interviews.someone'))
    const title = [name, visit.t('interviews.title')].filter(Boolean).join(' · ')
    return page(
      visit,
      { title, nav, wide: interviews.length > 0 },
      <InterviewListPage {...{ interviews, beside }} now={visit.now} />,
    )
  }),
  // Before the interviews: `new` is no identifier.
  ...planningRoutes,
  get('/interviews/:interviewId', seeker, (visit, scope) => interviewPage(visit, scope)),
  ...dateRoutes,
  stepRoute('agreed/undo', takeBackYes, 'yes-undone'),
  stepRoute('cancel', cancelInterview, 'cancelled', 'end/undo'),
  stepRoute('decline', declineInterview, 'declined', 'end/undo'),
  stepRoute('rest', restInterview, 'resting', 'end/undo'),
  stepRoute('end/undo', takeBackEnd, 'reopened'),
  stepRoute('reopen', reopenInterview, 'reopened'),
  stepRoute('held/undo', takeBackHeld, 'not-held'),
  get('/interviews/:interviewId/calendar.ics', seeker, async (visit, scope) => {
    const interview = await getInterview(visit.ctx, scope, idOf(visit))
    const entry = ownCalendarEntry(interview, visit.t, visit.ctx.origin, visit.now)
    if (!entry) throw notFound()
    return file(calendarFile('Halfhour', [entry]), {
      type: calendarType,
      name: `${entry.summary}.ics`,
    })
  }),
  ...questionRoutes,
  ...preparingRoutes,
]
