import { get, json, post, redirect, type Visit } from '../../platform/web/index.ts'
import { AppError, invalid } from '../../shared/errors.ts'
import { page } from '../../ui/index.ts'
import { anyone, seeker, type SeekerId } from '../accounts/index.ts'
import { getInterview, listQuestions } from '../interviews/index.ts'
import { openForPage, saveNotebookForm, saveUpdates } from './notebook.commands.ts'
import { listAnswers } from './notebook.queries.ts'
import { readNotebookForm, saveRequest, type PostedNotebook } from './notebook.schema.ts'
import { NotebookPage, notebookTitle } from './pages/notebook.tsx'
import { OfflinePage } from './pages/offline.tsx'
import { maxSaveBytes } from './save-limits.ts'

const idOf = (visit: Visit): string => visit.params['interviewId'] ?? ''

/** Where the page goes on after a button: to what it added, or to the debrief when the talk has ended. */
function placeAfter(id: string, { act, addedId }: PostedNotebook): string {
  if (act === 'end') return `/interviews/${id}/debrief`
  const at = act === 'off-script' ? `#q-${addedId}` : act === 'mark' ? `#mark:${addedId}` : ''
  return `/interviews/${id}/notebook${at}`
}

async function readSave(visit: Visit, scope: SeekerId) {
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
      await saveNotebookForm(visit.ctx, scope, idOf(visit), posted)
      return redirect(placeAfter(idOf(visit), posted), { flash: { key: 'notebook.saved' } })
    },
    { maxBytes: maxSaveBytes },
  ),
  post(
    '/interviews/:interviewId/notebook/updates',
    seeker,
    async (visit, scope) => {
      return json(await saveUpdates(visit.ctx, scope, idOf(visit), await readSave(visit, scope)))
    },
    { maxBytes: maxSaveBytes },
  ),
]
