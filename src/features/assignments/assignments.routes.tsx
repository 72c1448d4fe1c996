import type { z } from 'zod'
import {
  file,
  type FormBody,
  type FormError,
  type FormErrors,
  get,
  inRowLock,
  mergedFlash,
  post,
  redirect,
  type Visit,
  refusal,
} from '../../platform/web/index.ts'
import { isZone, localDate, type Zone } from '../../shared/dates.ts'
import { isAppError } from '../../shared/errors.ts'
import { newId, submittedId } from '../../shared/ids.ts'
import { type MergeConflict, readBase, type FormValues } from '../../shared/merge.ts'
import { documentFileName } from '../../shared/printed-document.ts'
import { type FormState, page } from '../../ui/index.ts'
import { type CourseScope, courseStaff, getCourse } from '../courses/index.ts'
import { assignmentPath } from './assignment-path.ts'
import { isWords, labelOf, mergeAssignment, formValuesOf, typedFrom } from './assignment-form.ts'
import {
  archiveAssignment,
  createAssignment,
  editAssignment,
  lockAssignment,
  openAssignment,
} from './assignments.commands.ts'
import { readAssignmentFile } from './assignment-file.ts'
import { getAssignment, listStagesHandedIn, type WholeAssignment } from './assignments.queries.ts'
import { emptyRules, isTemplate, templateNames, templateRules } from './templates.ts'
import { EditorPage } from './pages/editor.tsx'
import { GalleryPage } from './pages/gallery.tsx'
import { type AssignmentRules, assignmentRules } from './rules.schema.ts'
import { type Given, seenFrom } from './rules/due.ts'
import { afterButton, fieldOf, rulesTyped, type Typed, typedIn, typedOf } from './typed-rules.ts'

interface Editing {
  given: Given
  typed: Typed
  errors?: FormState['errors']
  open?: string
  isUnsaved?: boolean
  /** The one that is changed; without it, a new one. */
  assignment?: WholeAssignment
}

async function editorPage(visit: Visit, scope: CourseScope, editing: Editing) {
  const { given, typed, errors, open, isUnsaved, assignment } = editing
  const { t } = visit
  const course = await getCourse(visit.ctx, scope.courseId)
  const here = `/courses/${course.id}/assignments`
  const parsed = assignmentRules.safeParse(rulesTyped(typed, localDate(given.opensAt, given.zone)))
  const title = assignment ? t('courses.edit-title', { name: assignment.title }) : t('courses.new-assignment')
  const props = {
    title,
    lead: t(assignment ? 'assignments.edit-lead' : 'assignments.new-lead'),
    back: assignment
      ? { href: `${here}/${assignment.id}`, label: assignment.title }
      : { href: `${here}/new`, label: t('assignments.templates') },
    action: assignment ? `${here}/${assignment.id}/edit` : here,
    saves: t(assignment ? 'courses.save' : 'assignments.create'),
    preview: parsed.success ? parsed.data : undefined,
    typed,
    given,
    ...(assignment && { base: onRecord(assignment) }),
    ...(errors && { errors }),
    ...(open !== undefined && { open }),
    ...(isUnsaved && { isUnsaved }),
    ...(assignment && !assignment.archivedAt && { archive: `${here}/${assignment.id}` }),
  }
  return page(
    visit,
    {
      title,
      nav: 'courses',
      wide: true,
      islands: ['assignment-preview'],
      refused: errors,
    },
    <EditorPage {...props} />,
  )
}

async function galleryPage(visit: Visit, scope: CourseScope, state?: FormState) {
  const course = await getCourse(visit.ctx, scope.courseId)
  const templates = templateNames.map((name) => ({ name, rules: templateRules(name, visit.locale) }))
  return page(
    visit,
    { title: visit.t('courses.new-assignment'), nav: 'courses', refused: state },
    <GalleryPage {...{ course, templates }} state={state} />,
  )
}

/** The form for rules that are there already: a template's, a file's. */
async function begin(visit: Visit, scope: CourseScope, rules: AssignmentRules) {
  const { zone } = await getCourse(visit.ctx, scope.courseId)
  const given = { opensAt: visit.now, zone }
  const typed = typedOf(rules, localDate(visit.now, zone), zone)
  return editorPage(visit, scope, { given, typed })
}

interface ReadyRules {
  rules: AssignmentRules
  zone: Zone
  /** The form again, when saving was refused. */
  again(more: Partial<Editing>): Promise<Response>
}

/** Which button sent the editor's form. */
const actOf = ({ values }: FormBody): string => values['act'] ?? 'save'

/** A new assignment opens today, wherever that is; one that is changed keeps the day from which its form counted. */
const givenIn = (zone: Zone, { given, assignment }: Pick<Editing, 'given' | 'assignment'>): Given =>
  assignment ? seenFrom(zone, given) : { ...given, zone }

/** What a posted form asks for: the form again, rearranged or with what is wrong, or rules to save. */
async function readEditor(
  visit: Visit,
  scope: CourseScope,
  { body, ...editing }: Omit<Editing, 'typed'> & { body: FormBody },
): Promise<Response | ReadyRules> {
  const typed = typedIn(body)
  const act = actOf(body)
  const zone = body.values['zone'] ?? ''
  const given = isZone(zone) ? givenIn(zone, editing) : editing.given
  const again = (more: Partial<Editing>) =>
    editorPage(visit, scope, { ...editing, given, typed, isUnsaved: true, ...more })
  const kept = await stageToKeep(visit, scope, { act, assignment: editing.assignment })
  if (kept)
    return again({
      errors: {
        [`stage:${kept.id}:title`]: { key: 'error.stage-handed-in', params: { stage: kept.title } },
      },
    })
  const arranged = afterButton(typed, act, newId())
  if (arranged) return again({ typed: arranged, open: act })
  const rules = assignmentRules.safeParse(rulesTyped(typed, localDate(given.opensAt, given.zone)))
  if (rules.success && act !== 'preview') return { rules: rules.data, zone: given.zone, again }
  return again(rules.success ? {} : { errors: errorsOf(rules.error, typed) })
}

/** The stage that a button would remove although something was handed in for it. */
async function stageToKeep(
  { ctx }: Visit,
  { courseId }: CourseScope,
  { act, assignment }: { act: string; assignment: WholeAssignment | undefined },
) {
  const stage = assignment?.rules.stages.find(({ id }) => act === `stage:remove:${id}`)
  if (!assignment || !stage) return undefined
  return (await listStagesHandedIn(ctx, courseId, assignment.id)).has(stage.id) ? stage : undefined
}

/** What is wrong with rules, each at the field that it is about. */
function errorsOf({ issues }: z.ZodError, typed: Typed): FormErrors {
  const errors: Record<string, FormError> = {}
  for (const issue of issues) {
    const key = /^[a-z]+\.[\w-]+$/.test(issue.message) ? issue.message : 'form.invalid'
    errors[fieldOf(issue.path, typed)] ??= {
      key,
      params: 'maximum' in issue ? { max: Number(issue.maximum) } : {},
    }
  }
  return errors
}

/** What was refused when saving, beside the last stage: where its date is, or among the stages. */
function refusedAt(error: unknown, { stages }: AssignmentRules): FormErrors {
  const part = isAppError(error, 'stage-handed-in') ? 'title' : 'date'
  return refusal(error, `stage:${stages.at(-1)!.id}:${part}`, {}).errors
}

async function giveAssignment(visit: Visit, scope: CourseScope) {
  const { zone } = await getCourse(visit.ctx, scope.courseId)
  const body = await visit.form()
  const read = await readEditor(visit, scope, { body, given: { opensAt: visit.now, zone } })
  if (read instanceof Response) return read
  try {
    const id = await createAssignment(visit.ctx, scope, {
      id: submittedId(body.values['id']),
      rules: read.rules,
      zone: read.zone,
    })
    return redirect(assignmentPath({ courseId: scope.courseId, assignmentId: id }), {
      flash: { key: 'assignments.created' },
    })
  } catch (error) {
    return read.again({ errors: refusedAt(error, read.rules) })
  }
}

/** What is on record of an assignment, as its form says it. */
const onRecord = ({ rules, opensAt, zone }: WholeAssignment): FormValues =>
  formValuesOf(rules, localDate(opensAt, zone), zone)

/** What the form says, put into what another window saved meanwhile; the form again where that cannot be. */
function together(
  { rules, zone, again }: ReadyRules,
  { body, assignment }: { body: FormBody; assignment: WholeAssignment },
): Promise<Response> | (ReadyRules & { conflicts: MergeConflict[] }) {
  const stored = onRecord(assignment)
  const opensOn = localDate(assignment.opensAt, assignment.zone)
  const mine = formValuesOf(rules, opensOn, zone)
  const base = readBase(body.values['base']) ?? stored
  const merged = mergeAssignment({ base, mine, stored })
  const typed = typedFrom(merged.values)
  const read = assignmentRules.safeParse(rulesTyped(typed, opensOn))
  const chosen = merged.values['zone'] ?? ''
  if (read.success) {
    const { conflicts } = merged
    return { rules: read.data, zone: isZone(chosen) ? chosen : zone, again, conflicts }
  }
  // Fine by itself: shown as it came to stand, and read against what its writer has now seen.
  const values = { ...typed.values, base: JSON.stringify(stored) }
  return again({ typed: { ...typed, values }, errors: errorsOf(read.error, typed) })
}

async function changeAssignment(
  visit: Visit<'assignmentId' | 'courseId'>,
  scope: CourseScope,
  body: FormBody,
) {
  const { t } = visit
  const id = visit.params.assignmentId
  const assignment = await getAssignment(visit.ctx, scope.courseId, id)
  const typed = await readEditor(visit, scope, { body, given: assignment, assignment })
  if (typed instanceof Response) return typed
  const read = await together(typed, { body, assignment })
  if (read instanceof Response) return read
  try {
    await editAssignment(visit.ctx, scope, id, read)
  } catch (error) {
    return read.again({ errors: refusedAt(error, read.rules) })
  }
  const flash = mergedFlash(
    t,
    read.conflicts,
    (name) => t(labelOf(name)),
    ({ name, discarded }) => (isWords(name) ? discarded : ''),
  )
  return redirect(assignmentPath(visit.params), {
    flash: flash ?? { key: 'assignments.changed' },
  })
}

const archiveRoute = (archived: boolean) => {
  const [part, undo] = archived ? (['archive', 'unarchive'] as const) : (['unarchive', 'archive'] as const)
  return post(`/courses/:courseId/assignments/:assignmentId/${part}`, courseStaff, async (visit, scope) => {
    const id = visit.params.assignmentId
    await archiveAssignment(visit.ctx, scope, id, archived)
    const here = assignmentPath(visit.params)
    return redirect(here, { flash: { key: `assignments.${part}d`, undo: `${here}/${undo}` } })
  })
}

/** Writing assignments: the editor, templates, files. */
export const assignmentRoutes = [
  get('/courses/:courseId/assignments/new', courseStaff, (visit, scope) => {
    const name = visit.query.get('template') ?? ''
    if (name === 'empty') return begin(visit, scope, emptyRules(visit.t))
    return isTemplate(name)
      ? begin(visit, scope, templateRules(name, visit.locale))
      : galleryPage(visit, scope)
  }),
  post('/courses/:courseId/assignments', courseStaff, giveAssignment),
  post(
    '/courses/:courseId/assignments/import',
    courseStaff,
    async (visit, scope) => {
      const sent = (await visit.form()).file('file')
      const read = readAssignmentFile(sent ? await sent.text() : '')
      if ('rules' in read) return begin(visit, scope, read.rules)
      return galleryPage(visit, scope, { errors: { file: { key: read.problem, params: read.params } } })
    },
    { maxBytes: 500_000 },
  ),
  get('/courses/:courseId/assignments/:assignmentId/edit', courseStaff, async (visit, scope) => {
    const assignment = await getAssignment(visit.ctx, scope.courseId, visit.params.assignmentId)
    const { rules, opensAt, zone } = assignment
    const typed = typedOf(rules, localDate(opensAt, zone), zone)
    return editorPage(visit, scope, { given: assignment, typed, assignment })
  }),
  post('/courses/:courseId/assignments/:assignmentId/edit', courseStaff, async (visit, scope) => {
    const body = await visit.form()
    // A look at it, or a button that arranges its parts, holds up nobody.
    if (actOf(body) !== 'save') return changeAssignment(visit, scope, body)
    return inRowLock(
      visit,
      (ctx) => lockAssignment(ctx, { ...scope, id: visit.params.assignmentId }),
      (visit, body) => changeAssignment(visit, scope, body),
    )
  }),
  get('/courses/:courseId/assignments/:assignmentId/file', courseStaff, async (visit, scope) => {
    const { rules } = await getAssignment(visit.ctx, scope.courseId, visit.params.assignmentId)
    const name = documentFileName([visit.t('assignments.file-word'), rules.title], 'json')
    return file(`${JSON.stringify(rules, null, 2)}\n`, { type: 'application/json', name })
  }),
  post('/courses/:courseId/assignments/:assignmentId/open', courseStaff, async (visit, scope) => {
    const id = visit.params.assignmentId
    await openAssignment(visit.ctx, scope, id)
    return redirect(assignmentPath(visit.params), { flash: { key: 'assignments.opened' } })
  }),
  archiveRoute(true),
  archiveRoute(false),
]
