import { get, parseForm, post, redirect, type Visit } from '../../platform/web/index.ts'
import { notFound } from '../../shared/errors.ts'
import { submittedId } from '../../shared/ids.ts'
import { page, type FormState } from '../../ui/index.ts'
import { seeker, type SeekerId } from '../accounts/index.ts'
import { listStepMaterials } from '../materials/index.ts'
import {
  getInterview,
  listQuestions,
  listRequired,
  type Interview,
  type Question,
} from './interviews.queries.ts'
import { offlineFiles } from './offline-files.ts'
import { moveSchema, questionSchema } from './interviews.schema.ts'
import { PlanPrintPage } from './pages/plan-print.tsx'
import { QuestionPlanPage } from './pages/question-plan.tsx'
import { getSuggestionFacts } from './preparing/suggestions.queries.ts'
import { suggestionsFor } from './preparing/suggestion-words.ts'
import { isTopic, missingRequired, type Topic } from './question-plan.ts'
import {
  addQuestion,
  addRequired,
  addSuggestion,
  addTopic,
  editQuestion,
  moveQuestion,
  removeQuestion,
  restoreQuestion,
  startPlan,
} from './questions.commands.ts'

const idOf = (visit: Visit<'interviewId'>) => visit.params.interviewId
const questionOf = (visit: Visit<'questionId'>) => visit.params.questionId
const planOf = (visit: Visit<'interviewId'>) => `/interviews/${idOf(visit)}/plan`
const titleOf = ({ t }: Visit, { comingNames }: Interview) =>
  t('interviews.plan-title', { name: comingNames || t('interviews.someone') })
const topicWords = (visit: Visit) => (topic: Topic) => visit.t(`interviews.topic-${topic}`)

/** What can still be proposed for a plan, with its reasons. */
const suggested = async (
  visit: Visit,
  scope: SeekerId,
  { interview, questions }: { interview: Interview; questions: Question[] },
) => suggestionsFor(visit.t, await getSuggestionFacts(visit.ctx, scope, interview), questions)

async function planPage(
  visit: Visit<'interviewId'>,
  scope: SeekerId,
  refused?: { questionId?: string; state: FormState },
) {
  const interview = await getInterview(visit.ctx, scope, idOf(visit))
  const questions = await listQuestions(visit.ctx, scope, interview.id)
  const required = missingRequired(await listRequired(visit.ctx, interview.aim), questions)
  const suggestions = await suggested(visit, scope, { interview, questions })
  const materials = await listStepMaterials(visit.ctx.db, scope, 'interview')
  const title = titleOf(visit, interview)
  // The notebook that is kept on this device shows the plan: it follows each change.
  const keepsake = interview.stage === 'agreed' ? offlineFiles(visit, interview) : null
  const options = {
    title,
    nav: 'interviews' as const,
    refused,
    ...(keepsake && { islands: ['interview' as const], ahead: true }),
  }
  return page(
    visit,
    options,
    <QuestionPlanPage
      {...{ interview, questions, required, suggestions, materials, keepsake }}
      refused={refused}
    />,
  )
}

export const questionRoutes = [
  get('/interviews/:interviewId/plan', seeker, (visit, scope) => planPage(visit, scope)),
  get('/interviews/:interviewId/plan/print', seeker, async (visit, scope) => {
    const interview = await getInterview(visit.ctx, scope, idOf(visit))
    const questions = await listQuestions(visit.ctx, scope, interview.id)
    const title = titleOf(visit, interview)
    return page(
      visit,
      { title, nav: 'interviews' },
      <PlanPrintPage {...{ interview, questions, me: visit.actor?.name ?? '' }} />,
    )
  }),
  post('/interviews/:interviewId/plan/start', seeker, async (visit, scope) => {
    await startPlan(visit.ctx, scope, idOf(visit), topicWords(visit))
    return redirect(planOf(visit), { flash: { key: 'interviews.flash-started' } })
  }),
  post('/interviews/:interviewId/plan/required', seeker, async (visit, scope) => {
    await addRequired(visit.ctx, scope, idOf(visit))
    return redirect(planOf(visit), { flash: { key: 'interviews.flash-required' } })
  }),
  post('/interviews/:interviewId/plan/questions', seeker, async (visit, scope) => {
    await getInterview(visit.ctx, scope, idOf(visit))
    const body = await visit.form()
    const form = parseForm(questionSchema, body)
    if (!form.ok) return planPage(visit, scope, { state: form })
    const question = { ...form.value, id: submittedId(body.values['id']) }
    const id = await addQuestion(visit.ctx, scope, idOf(visit), question)
    return redirect(`${planOf(visit)}#question-${id}`, { flash: { key: 'interviews.flash-added' } })
  }),
  post('/interviews/:interviewId/plan/topics', seeker, async (visit, scope) => {
    const topic = (await visit.form()).values['topic']
    if (!isTopic(topic)) throw notFound()
    const id = await addTopic(visit.ctx, scope, idOf(visit), topic, topicWords(visit)(topic))
    return redirect(`${planOf(visit)}#question-${id}`, { flash: { key: 'interviews.flash-added' } })
  }),
  post('/interviews/:interviewId/plan/suggestions', seeker, async (visit, scope) => {
    const interview = await getInterview(visit.ctx, scope, idOf(visit))
    const questions = await listQuestions(visit.ctx, scope, interview.id)
    const wanted = (await visit.form()).values['suggestion']
    const suggestions = await suggested(visit, scope, { interview, questions })
    const suggestion = suggestions.find((each) => each.key === wanted)
    // Sent twice, or from an old page: it is in the plan already.
    if (!suggestion) return redirect(planOf(visit))
    const id = await addSuggestion(visit.ctx, scope, interview.id, suggestion)
    return redirect(`${planOf(visit)}#question-${id}`, { flash: { key: 'interviews.flash-added' } })
  }),
  post('/interviews/:interviewId/plan/questions/:questionId', seeker, async (visit, scope) => {
    await getInterview(visit.ctx, scope, idOf(visit))
    const form = parseForm(questionSchema, await visit.form())
    if (!form.ok) return planPage(visit, scope, { questionId: questionOf(visit), state: form })
    await editQuestion(visit.ctx, scope, idOf(visit), questionOf(visit), form.value)
    return redirect(`${planOf(visit)}#question-${questionOf(visit)}`, {
      flash: { key: 'interviews.flash-saved' },
    })
  }),
  post('/interviews/:interviewId/plan/questions/:questionId/move', seeker, async (visit, scope) => {
    const form = parseForm(moveSchema, await visit.form())
    if (!form.ok) throw notFound()
    const { direction } = form.value
    await moveQuestion(visit.ctx, scope, idOf(visit), questionOf(visit), direction)
    const questions = await listQuestions(visit.ctx, scope, idOf(visit))
    // Going to a button by its address focuses it; at an end of the list only the other one is left.
    const end = questions.at(direction === 'up' ? 0 : -1)?.id === questionOf(visit)
    const button = end ? (direction === 'up' ? 'down' : 'up') : direction
    return redirect(`${planOf(visit)}#${button}-${questionOf(visit)}`)
  }),
  post('/interviews/:interviewId/plan/questions/:questionId/remove', seeker, async (visit, scope) => {
    await removeQuestion(visit.ctx, scope, idOf(visit), questionOf(visit))
    const undo = `${planOf(visit)}/questions/${questionOf(visit)}/restore`
    return redirect(planOf(visit), { flash: { key: 'interviews.flash-removed', undo } })
  }),
  post('/interviews/:interviewId/plan/questions/:questionId/restore', seeker, async (visit, scope) => {
    await restoreQuestion(visit.ctx, scope, idOf(visit), questionOf(visit))
    return redirect(`${planOf(visit)}#question-${questionOf(visit)}`)
  }),
]
