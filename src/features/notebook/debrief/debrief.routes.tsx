import type { MessageKey } from '../../../i18n/index.ts'
import { get, mergedFlash, post, redirect, type Visit } from '../../../platform/web/index.ts'
import { newId } from '../../../shared/ids.ts'
import { type FormState, page } from '../../../ui/index.ts'
import { seeker, type SeekerId } from '../../accounts/index.ts'
import { getInterview, listQuestions, type Interview } from '../../interviews/index.ts'
import { listStepMaterials } from '../../materials/index.ts'
import { listAnswers, listMarks } from '../notebook.queries.ts'
import { saveDebrief } from './debrief.commands.ts'
import { emptyDebrief, proposedBy } from './debrief.ts'
import { formValuesOf } from './debrief-form.ts'
import { findDebrief, listNewMarks, listNextSteps } from './debrief.queries.ts'
import { readDebriefForm } from './debrief.schema.ts'
import { DebriefPage, debriefTitle } from './pages/debrief.tsx'
import type { HeardNotes } from './pages/heard-fields.tsx'

/** Lines for steps on the page: those there are, and at least this many empty ones. */
const emptyLines = 2

const blank = (id = newId()) => ({ id, text: '', dueOn: null, doneAt: null })

const labels: Readonly<Record<string, MessageKey>> = {
  learned: 'debrief.learned',
  wentWell: 'debrief.went-well',
  unexpected: 'debrief.unexpected',
  differently: 'debrief.differently',
  stillInterested: 'debrief.still-interested',
  followUp: 'debrief.follow-up-short',
  payFrom: 'debrief.pay',
  payTo: 'debrief.pay',
  payPer: 'debrief.pay',
  payCurrency: 'debrief.pay',
  education: 'debrief.education',
  path: 'debrief.path',
  likes: 'debrief.likes',
  dislikes: 'debrief.dislikes',
}

/** What stands above a field. */
const labelOf = ({ t }: Visit, name: string): string => t(labels[name] ?? 'debrief.steps')

interface RefusedForm extends FormState {
  values: Readonly<Record<string, string>>
}

async function debriefPage(visit: Visit, scope: SeekerId, interview: Interview, state?: RefusedForm) {
  const marks = await listMarks(visit.ctx, scope, interview.id)
  const stored = await findDebrief(visit.ctx, scope, interview.id)
  const fresh = await listNewMarks(visit.ctx, scope, interview.id)
  const start = proposedBy(fresh)
  const kept = await listNextSteps(visit.ctx, scope, interview.id)
  const onRecord = new Set(kept.map(({ id }) => id))
  const proposed = start.steps
    .filter(({ id }) => !onRecord.has(id))
    .map((step) => ({ ...step, doneAt: null }))
  const known = new Set([...kept, ...proposed].map(({ id }) => id))
  const typed = Object.keys(state?.values ?? {}).flatMap((name) =>
    name.startsWith('step:') && !known.has(name.slice(5)) ? [blank(name.slice(5))] : [],
  )
  const empty = typed.length > 0 ? typed : Array.from({ length: emptyLines }, () => blank())
  const before = stored ?? { ...emptyDebrief, completedAt: null }
  const lines = before.learned.split('\n')
  const added = start.learned.split('\n').filter((line) => line !== '' && !lines.includes(line))
  const learned = [...(before.learned === '' ? [] : lines), ...added].join('\n')
  const debrief = { ...before, learned }
  const props = {
    debrief,
    form: state?.values?.['form'] || newId(),
    // What a refused form showed is all it can be saved with: what was marked since is proposed the next time.
    shownMarks: state?.values['marks'] ?? fresh.map(({ id }) => id).join(' '),
    base: formValuesOf(debrief, [...kept, ...proposed]),
    hasNew: stored !== undefined && (added.length > 0 || proposed.length > 0),
    steps: [...kept, ...proposed, ...empty],
    people: marks.filter(({ kind }) => kind === 'person'),
    notes: await notesAbout(visit, scope, interview.id),
    materials: await listStepMaterials(visit.ctx.db, scope, 'afterwards'),
    ...(state && { state }),
  }
  const options = {
    title: debriefTitle(visit, interview),
    nav: 'interviews',
    refused: state,
  } as const
  return page(visit, options, <DebriefPage {...{ visit, interview, ...props }} />)
}

/** What the notebook has on the topics that the debrief asks facts about, to write from. */
async function notesAbout(visit: Visit, scope: SeekerId, interviewId: string): Promise<HeardNotes> {
  const questions = await listQuestions(visit.ctx, scope, interviewId)
  const answers = await listAnswers(visit.ctx, scope, interviewId)
  const of = (topic: string) =>
    answers
      .filter(
        ({ questionId, text }) =>
          text !== '' && questions.some((q) => q.id === questionId && q.topic === topic),
      )
      .map(({ text }) => text)
      .join('\n')
  return { pay: of('pay'), education: of('education'), sides: of('likes-dislikes') }
}

export const debriefRoutes = [
  get('/interviews/:interviewId/debrief', seeker, async (visit, scope) =>
    debriefPage(visit, scope, await getInterview(visit.ctx, scope, visit.params.interviewId)),
  ),
  post('/interviews/:interviewId/debrief', seeker, async (visit, scope) => {
    const interview = await getInterview(visit.ctx, scope, visit.params.interviewId)
    const body = await visit.form()
    const parsed = readDebriefForm(body)
    if (!parsed.ok)
      return debriefPage(visit, scope, interview, { values: body.values, errors: parsed.errors })
    // Those who were there mentioned them.
    const names = interview.people.filter(({ isAbsent }) => !isAbsent).map(({ name }) => name)
    const howFound = names.length
      ? visit.t('debrief.person-found', { names: names.join(', ') })
      : visit.t('debrief.person-found-nameless')
    const conflicts = await saveDebrief(visit.ctx, scope, interview.id, parsed.value, howFound)
    const key = parsed.value.finish ? 'debrief.finished' : 'debrief.saved'
    const flash = mergedFlash(visit.t, conflicts, (name) => labelOf(visit, name)) ?? { key }
    return redirect(`/interviews/${interview.id}/debrief`, { flash })
  }),
]
