import type { MessageKey } from '../../i18n/index.ts'
import { findUnprintable } from '../../platform/documents/index.ts'
import {
  file,
  type FormBody,
  get,
  mergedFlash,
  parseMerged,
  post,
  postLocked,
  redirect,
  type Visit,
} from '../../platform/web/index.ts'
import { type FormState, page } from '../../ui/index.ts'
import { isAppError } from '../../shared/errors.ts'
import { seeker, type SeekerId } from '../accounts/index.ts'
import { type AssignmentRules, getAssignment } from '../assignments/index.ts'
import { courseMember } from '../courses/index.ts'
import { lockInterview } from '../interviews/index.ts'
import { ReportPage } from './pages/report.tsx'
import { buildReport, reportFileName } from './report.ts'
import { type ReportFormat, reportTypes, writeReport } from './report-file.ts'
import { finishReport, saveReport } from './reports.commands.ts'
import { lengthsOf } from './report-lengths.ts'
import { getReport, type ReportDraft } from './reports.queries.ts'
import { formValuesOf, mergeKindOf } from './report-form.ts'
import { answersOf, reportForm } from './reports.schema.ts'

/** What the assignment behind an interview asks for; nothing once the seeker has left the course. */
async function rulesFor({ ctx, actor }: Visit, { aim }: ReportDraft): Promise<AssignmentRules | null> {
  if (aim?.kind !== 'assignment' || !aim.courseId) return null
  try {
    const { courseId } = await courseMember.admit(ctx, actor, { courseId: aim.courseId })
    return (await getAssignment(ctx, courseId, aim.id)).rules
  } catch (error) {
    if (isAppError(error, 404)) return null
    throw error
  }
}

async function reportPage(visit: Visit<'interviewId'>, scope: SeekerId, state?: FormState) {
  const interviewId = visit.params.interviewId
  const draft = await getReport(visit.ctx, scope, interviewId)
  const document = buildReport(draft.facts, visit.locale, visit.t)
  const unprintable = await findUnprintable(document)
  const rules = await rulesFor(visit, draft)
  const lengths = lengthsOf(
    { answers: draft.answers.map(({ text }) => text), reflection: Object.values(draft.debrief.shown) },
    rules?.sections ?? [],
  )
  const together = (rules?.interviews.max ?? 1) > 1
  const options = {
    title: visit.t('reports.page-title', { names: draft.names || visit.t('interviews.someone') }),
    nav: 'interviews' as const,
    wide: true,
    refused: state,
    islands: ['word-count'],
  }
  return page(
    visit,
    options,
    <ReportPage {...{ interviewId, draft, document, unprintable, lengths, together, state }} />,
  )
}

const download = (format: ReportFormat) =>
  get(`/interviews/:interviewId/report.${format}`, seeker, async (visit, scope) => {
    const { facts } = await getReport(visit.ctx, scope, visit.params.interviewId)
    const written = await writeReport(buildReport(facts, visit.locale, visit.t), format, visit.now)
    return file(written, { type: reportTypes[format], name: reportFileName(facts, visit.t, format) })
  })

/** Long answers in an alphabet of several bytes a letter, twice: as they were and as they are. */
const formSize = { maxBytes: 2_500_000 }

/** What stands above a field. */
function labelOf({ t }: Visit, { answers }: ReportDraft, name: string): string {
  const answer = answers.find(({ questionId }) => name.endsWith(questionId))
  return answer?.question ?? t(`reports.${name}` as MessageKey)
}

/** Read against what the page showed: the notebook may have gone on since, or another window have saved. */
async function changeReport(visit: Visit<'interviewId'>, scope: SeekerId, body: FormBody) {
  const interviewId = visit.params.interviewId
  const draft = await getReport(visit.ctx, scope, interviewId)
  const stored = formValuesOf(draft)
  const { parsed, values, conflicts } = parseMerged(reportForm, body, { stored, mergeKindOf })
  const { answers, errors } = answersOf(values)
  if (!parsed.ok || Object.keys(errors).length > 0) {
    const wrong = parsed.ok ? errors : { ...parsed.errors, ...errors }
    // An answer may be too long only together with what another window added: shown as it came to stand.
    const shown = parsed.ok ? { ...values, base: JSON.stringify(stored) } : parsed.values
    return reportPage(visit, scope, { values: shown, errors: wrong })
  }
  const { occupation, organization, ...debrief } = parsed.value
  await saveReport(visit.ctx, scope, interviewId, { occupation, organization, debrief, answers })
  const flash = mergedFlash(visit.t, conflicts, (name) => labelOf(visit, draft, name))
  return redirect(`/interviews/${interviewId}/report`, { flash: flash ?? { key: 'reports.saved' } })
}

export const reportRoutes = [
  get('/interviews/:interviewId/report', seeker, (visit, scope) => reportPage(visit, scope)),
  postLocked(
    '/interviews/:interviewId/report',
    seeker,
    (visit, scope) => lockInterview(visit.ctx, scope, visit.params.interviewId),
    changeReport,
    formSize,
  ),
  post('/interviews/:interviewId/report/finished', seeker, async (visit, scope) => {
    const interviewId = visit.params.interviewId
    await getReport(visit.ctx, scope, interviewId)
    const finished = (await visit.form()).values['finished'] !== 'no'
    await finishReport(visit.ctx, scope, interviewId, finished)
    return redirect(`/interviews/${interviewId}/report`, {
      flash: { key: finished ? 'reports.finished' : 'reports.reopened' },
    })
  }),
  download('pdf'),
  download('docx'),
  download('md'),
  download('html'),
]
