import { findUnprintable, renderDocx, renderPdf } from '../../platform/documents/index.ts'
import { file, get, type Visit } from '../../platform/web/index.ts'
import { localDate } from '../../shared/dates.ts'
import { notFound } from '../../shared/errors.ts'
import { documentFileName } from '../../shared/printed-document.ts'
import { page, printedHtml } from '../../ui/index.ts'
import { seeker, type SeekerId } from '../accounts/index.ts'
import { isAhead } from './activities.ts'
import { listActivities } from './activities.queries.ts'
import { SummaryPage } from './pages/summary.tsx'
import { buildSummary } from './summary.ts'

const template = 'platform/documents/printed.typ'

/** What goes in, as the address says it; all that is not only planned and nobody's name while nothing was chosen. */
async function choiceOf(visit: Visit, scope: SeekerId) {
  const all = await listActivities(visit.ctx.db, scope)
  const wanted = new Set(visit.query.getAll('activity'))
  const today = localDate(visit.now, visit.zone)
  const isChosen = visit.query.get('chosen') === 'yes'
  const chosen = all.filter((activity) => (isChosen ? wanted.has(activity.id) : !isAhead(activity, today)))
  const withPeople = visit.query.get('people') === 'yes'
  const seekerName = visit.actor?.name ?? ''
  const facts = { seeker: seekerName, activities: chosen, withPeople, today }
  return { all, chosen, withPeople, today, document: buildSummary(facts, visit.locale, visit.t) }
}

/** @throws AppError `not-found` where nothing would stand on the page */
async function documentOf(visit: Visit, scope: SeekerId) {
  const { chosen, document } = await choiceOf(visit, scope)
  if (chosen.length === 0) throw notFound()
  return document
}

const nameOf = (visit: Visit, extension: string) =>
  documentFileName([visit.t('activities.file-word'), visit.actor?.name ?? ''], extension)

export const activitySummaryRoutes = [
  get('/activities/summary', seeker, async (visit, scope) => {
    const choice = await choiceOf(visit, scope)
    const { document, chosen } = choice
    const pages = chosen.length > 0 ? (await renderPdf(template, document, visit.now)).pages : 0
    const unprintable = await findUnprintable(document)
    const options = { title: visit.t('activities.summary'), nav: 'contacts' as const, wide: true }
    return page(visit, options, <SummaryPage {...{ ...choice, pages, unprintable }} />)
  }),
  get('/activities/summary.pdf', seeker, async (visit, scope) => {
    const { bytes } = await renderPdf(template, await documentOf(visit, scope), visit.now)
    return file(bytes, { type: 'application/pdf', name: nameOf(visit, 'pdf') })
  }),
  get('/activities/summary.docx', seeker, async (visit, scope) =>
    file(await renderDocx(await documentOf(visit, scope)), {
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      name: nameOf(visit, 'docx'),
    }),
  ),
  get('/activities/summary.html', seeker, async (visit, scope) =>
    file(printedHtml(await documentOf(visit, scope)), {
      type: 'text/html; charset=utf-8',
      name: nameOf(visit, 'html'),
    }),
  ),
]
