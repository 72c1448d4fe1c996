import { findUnprintable, renderPdf } from '../../platform/documents/index.ts'
import { file, get, parseForm, post, redirect, type Visit } from '../../platform/web/index.ts'
import { type FormState, page, printedHtml } from '../../ui/index.ts'
import { seeker, type SeekerId } from '../accounts/index.ts'
import { ReportPage } from './pages/report.tsx'
import { buildReport, reportFileName } from './report.ts'
import { finishReport, saveReport } from './reports.commands.ts'
import { getReport } from './reports.queries.ts'
import { answersOf, reportForm } from './reports.schema.ts'

async function reportPage(visit: Visit, scope: SeekerId, state?: FormState) {
  const interviewId = visit.params['interviewId']!
  const draft = await getReport(visit.ctx, scope, interviewId)
  const document = buildReport(draft.facts, visit.locale, visit.t)
  const unprintable = await findUnprintable(document)
  const options = {
    title: visit.t('reports.page-title', { names: draft.names }),
    nav: 'interviews' as const,
    wide: true,
    status: state ? 422 : 200,
  }
  return page(visit, options, <ReportPage {...{ interviewId, draft, document, unprintable, state }} />)
}

async function documentOf(visit: Visit, scope: SeekerId) {
  const { facts } = await getReport(visit.ctx, scope, visit.params['interviewId']!)
  return { facts, document: buildReport(facts, visit.locale, visit.t) }
}

export const reportRoutes = [
  get('/interviews/:interviewId/report', seeker, (visit, scope) => reportPage(visit, scope)),
  post('/interviews/:interviewId/report', seeker, async (visit, scope) => {
    const interviewId = visit.params['interviewId']!
    await getReport(visit.ctx, scope, interviewId)
    const body = await visit.form()
    const form = parseForm(reportForm, body)
    if (!form.ok) return reportPage(visit, scope, form)
    const { occupation, organization, ...debrief } = form.value
    const edits = { occupation, organization, debrief, answers: answersOf(body) }
    await saveReport(visit.ctx, scope, interviewId, edits)
    return redirect(`/interviews/${interviewId}/report`, { flash: { key: 'reports.saved' } })
  }),
  post('/interviews/:interviewId/report/finished', seeker, async (visit, scope) => {
    const interviewId = visit.params['interviewId']!
    await getReport(visit.ctx, scope, interviewId)
    const finished = (await visit.form()).values['finished'] !== 'no'
    await finishReport(visit.ctx, scope, interviewId, finished)
    return redirect(`/interviews/${interviewId}/report`, {
      flash: { key: finished ? 'reports.finished' : 'reports.reopened' },
    })
  }),
  get('/interviews/:interviewId/report.pdf', seeker, async (visit, scope) => {
    const { facts, document } = await documentOf(visit, scope)
    const pdf = await renderPdf('platform/documents/printed.typ', document, visit.now)
    return file(pdf.bytes, { type: 'application/pdf', name: reportFileName(facts, visit.t, 'pdf') })
  }),
  get('/interviews/:interviewId/report.html', seeker, async (visit, scope) => {
    const { facts, document } = await documentOf(visit, scope)
    return file(printedHtml(document), {
      type: 'text/html; charset=utf-8',
      name: reportFileName(facts, visit.t, 'html'),
    })
  }),
]
