import { type Flash, get, json, post, redirect, type Visit } from '../../platform/web/index.ts'
import { AppError, invalid } from '../../shared/errors.ts'
import { page } from '../../ui/index.ts'
import { anyone, seeker, type SeekerId } from '../accounts/index.ts'
import { getInterview, listQuestions } from '../interviews/index.ts'
import {
  type ClockNews,
  openForPage,
  restoreClock,
  saveNotebookForm,
  saveUpdates,
} from './notebook.commands.ts'
import { listAnswers } from './notebook.queries.ts'
import { clockForm, readNotebookForm, saveRequest, type PostedNotebook } from './notebook.schema.ts'
import { NotebookPage, notebookTitle } from './pages/notebook.tsx'
import { OfflinePage } from './pages/offline.tsx'
import { maxSaveBytes } from './save-limits.ts'

const idOf = (visit: Visit<'interviewId'>): string => visit.params.interviewId

/** Where the page goes on after a button: to what it added, or to the debrief when the talk has ended. */
function placeAfter(id: string, { act, addedId }: PostedNotebook): string {
  if (act === 'end') return `/interviews/${id}/debrief`
  const at = act === 'off-script' ? `#q-${addedId}` : act === 'mark' ? `#mark:${addedId}` : ''
  return `/interviews/${id}/notebook${at}`
}

/** What is said once a form is saved: of a clock that was set back with the way to have it again. */
function flashOf(id: string, news: ClockNews | undefined): Flash {
  if (!news) return { key: 'notebook.saved' }
  if ('stands' in news) return { key: 'notebook.clock-stands', kind: 'warning' }
  const { startedAt, endedAt } = news.had
  const instants = new URLSearchParams({
    ...(startedAt && { started: startedAt.toISOString() }),
    ...(endedAt && { ended: endedAt.toISOString() }),
  })
  return {
    key: endedAt ? 'notebook.gone-clock-held' : 'notebook.gone-clock',
    undo: `/interviews/${id}/notebook/clock?${instants}`,
  }
}

async function readSave(visit: Visit<'interviewId'>, scope: SeekerId) {
  try {
    return saveRequest.parse(await visit.json())
  } catch (cause) {
    // Whether the interview is there comes before whether the save is whole; a save itself finds that out on its way.
    await getInterview(visit.ctx, scope, idOf(visit))
    throw cause instanceof AppError ? cause : invalid('notebook-damaged', {}, cause)
  }
}

export const notebookRoutes = [
  // Kept by browsers with each notebook, and shown where a page needs the network and there is none.
  get('/offline', anyone, (visit) =>
    page(visit, { title: visit.t('offline.title'), islands: ['offline'] }, <OfflinePage />),
  ),
  get('/interviews/:interviewId/notebook', seeker, async (visit, scope) => {
    const interview = await getInterview(visit.ctx, scope, idOf(visit))
    const questions = await listQuestions(visit.ctx, scope, interview.id)
    const answers = await listAnswers(visit.ctx, scope, interview.id)
    const opened = await openForPage(visit.ctx, scope, interview.id)
    const options = {
      title: notebookTitle(visit, interview),
      nav: 'interviews',
      islands: ['notebook'],
    } as const
    return page(visit, options, <NotebookPage {...{ visit, interview, questions, answers, opened }} />)
  }),
  post(
    '/interviews/:interviewId/notebook',
    seeker,
    async (visit, scope) => {
      await getInterview(visit.ctx, scope, idOf(visit))
      const posted = readNotebookForm(await visit.form())
      if (!posted) throw invalid('bad-request')
      const news = await saveNotebookForm(visit.ctx, scope, idOf(visit), posted)
      return redirect(placeAfter(idOf(visit), posted), { flash: flashOf(idOf(visit), news) })
    },
    { maxBytes: maxSaveBytes },
  ),
  post('/interviews/:interviewId/notebook/clock', seeker, async (visit, scope) => {
    const { started, ended } = clockForm.parse(Object.fromEntries(visit.query))
    const isBack = await restoreClock(visit.ctx, scope, idOf(visit), { startedAt: started, endedAt: ended })
    return redirect(`/interviews/${idOf(visit)}/notebook`, {
      flash: isBack ? { key: 'notebook.clock-back' } : { key: 'notebook.clock-other', kind: 'warning' },
    })
  }),
  post(
    '/interviews/:interviewId/notebook/updates',
    seeker,
    async (visit, scope) => {
      return json(await saveUpdates(visit.ctx, scope, idOf(visit), await readSave(visit, scope)))
    },
    { maxBytes: maxSaveBytes },
  ),
]
