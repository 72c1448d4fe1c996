import {
  type FormBody,
  get,
  mergedFlash,
  parseForm,
  parseMerged,
  post,
  postLocked,
  redirect,
  type Visit,
} from '../../platform/web/index.ts'
import { formatCalendarDay } from '../../shared/date-format.ts'
import { addYears, isLocalDate, localDate, shiftDate } from '../../shared/dates.ts'
import { renewalDays } from '../../shared/defaults.ts'
import { invalid } from '../../shared/errors.ts'
import { submittedId, newId } from '../../shared/ids.ts'
import type { MergeConflict } from '../../shared/merge.ts'
import { page } from '../../ui/index.ts'
import { seeker, type SeekerId } from '../accounts/index.ts'
import {
  type ActivityKey,
  addActivity,
  editActivity,
  lockActivity,
  moveRenewal,
  removeActivity,
  restoreActivity,
} from './activities.commands.ts'
import { getActivity, listActivities } from './activities.queries.ts'
import { mergeKindOf, labels, formValuesOf } from './activity-form.ts'
import { activityForm } from './activities.schema.ts'
import { activityKinds } from './activities.ts'
import { ActivityFormPage, type ActivityFormProps, ChooseKindPage } from './pages/activity-form.tsx'
import { ActivityListPage } from './pages/activity-list.tsx'
import { ActivityPage, type ActivityPageProps } from './pages/activity.tsx'
import { nextRenewal } from './renewal.ts'

const nav = 'contacts' as const

export const activityKey = (visit: Visit<'activityId'>, seeker: SeekerId): ActivityKey => ({
  seeker,
  activityId: visit.params.activityId,
})
export const activityHere = (visit: Visit<'activityId'>): string => `/activities/${visit.params.activityId}`

type Shown = Pick<ActivityPageProps, 'refused' | 'alike'>

/** One activity, with a form in it that was refused or is to be changed, or with a question about who is meant. */
export async function showActivity(
  visit: Visit<'activityId'>,
  scope: SeekerId,
  shown: Shown = {},
): Promise<Response> {
  const activity = await getActivity(visit.ctx.db, scope, activityKey(visit, scope).activityId)
  const today = localDate(visit.now, visit.zone)
  const options = { title: activity.name, nav, refused: shown.refused?.state.errors }
  const renewal = nextRenewal(activity, today)
  return page(
    visit,
    options,
    <ActivityPage {...{ activity, today, personId: newId(), nextRenewal: renewal, ...shown }} />,
  )
}

function showForm(visit: Visit, props: ActivityFormProps) {
  const title = visit.t(props.activity ? 'activities.edit' : `activities.new-${props.kind}`)
  return page(visit, { title, nav, refused: props.state }, <ActivityFormPage {...props} />)
}

const kindOf = (typed: string | null | undefined) => activityKinds.find((kind) => kind === typed)

function newPage(visit: Visit) {
  const kind = kindOf(visit.query.get('kind'))
  if (kind) return showForm(visit, { kind })
  return page(visit, { title: visit.t('activities.choose-kind'), nav }, <ChooseKindPage />)
}

async function addNew(visit: Visit, scope: SeekerId) {
  const body = await visit.form()
  const id = submittedId(body.values['id'])
  const form = parseForm(activityForm, body)
  if (!form.ok) return showForm(visit, { kind: kindOf(body.values['kind']) ?? 'event', state: form })
  await addActivity(visit.ctx, scope, { ...form.value, id })
  return redirect(`/activities/${id}`, {
    flash: { key: 'activities.flash-added', params: { name: form.value.name } },
  })
}

async function changeActivity(visit: Visit<'activityId'>, scope: SeekerId, body: FormBody) {
  const { t, locale } = visit
  const key = activityKey(visit, scope)
  const activity = await getActivity(visit.ctx.db, scope, key.activityId)
  const { parsed, conflicts } = parseMerged(activityForm, body, {
    stored: formValuesOf(activity),
    mergeKindOf,
    formValuesOf,
  })
  if (!parsed.ok) {
    const kind = kindOf(parsed.values['kind']) ?? activity.kind
    return showForm(visit, { kind, activity, state: parsed })
  }
  await editActivity(visit.ctx, key, parsed.value)
  const asWords = ({ name, discarded }: MergeConflict) => {
    if (name === 'kind') return t(`activities.kind-${activity.kind}`)
    return name.endsWith('On') ? formatCalendarDay(discarded, locale) : discarded
  }
  const flash = mergedFlash(t, conflicts, labels, asWords)
  return redirect(activityHere(visit), { flash: flash ?? { key: 'activities.flash-saved' } })
}

/** The dates stand in the address, so that undoing is the same form with the dates before. */
async function renew(visit: Visit<'activityId'>, scope: SeekerId) {
  const key = activityKey(visit, scope)
  const { renewsOn, endsOn } = await getActivity(visit.ctx.db, scope, key.activityId)
  const on = visit.query.get('on') ?? ''
  // A last day about the old date was the end of what was paid until now; a later one is when the seeker leaves.
  const isPaidEnd = endsOn !== null && renewsOn !== null && endsOn <= shiftDate(renewsOn, renewalDays.before)
  const until = visit.query.get('until') ?? (isPaidEnd && endsOn < on ? addYears(endsOn, 1) : endsOn)
  if (!isLocalDate(on) || (until !== null && !isLocalDate(until))) throw invalid('bad-request')
  await moveRenewal(visit.ctx, key, { renewsOn: on, endsOn: until })
  const before = `${activityHere(visit)}/renewal?on=${renewsOn}${until === endsOn ? '' : `&until=${endsOn}`}`
  const when = formatCalendarDay(on, visit.locale)
  return redirect(activityHere(visit), {
    flash: {
      key: 'activities.flash-renewed',
      params: { when },
      ...(renewsOn && renewsOn !== on && { undo: before }),
    },
  })
}

export const activityRoutes = [
  get('/activities', seeker, async (visit, scope) => {
    const activities = await listActivities(visit.ctx.db, scope)
    return page(
      visit,
      { title: visit.t('activities.title'), nav },
      <ActivityListPage activities={activities} today={localDate(visit.now, visit.zone)} />,
    )
  }),
  get('/activities/new', seeker, newPage),
  post('/activities/new', seeker, addNew),
  get('/activities/:activityId', seeker, (visit, scope) => showActivity(visit, scope)),
  get('/activities/:activityId/edit', seeker, async (visit, scope) => {
    const activity = await getActivity(visit.ctx.db, scope, activityKey(visit, scope).activityId)
    return showForm(visit, { kind: activity.kind, activity })
  }),
  postLocked(
    '/activities/:activityId/edit',
    seeker,
    (visit, scope) => lockActivity(visit.ctx, activityKey(visit, scope)),
    changeActivity,
  ),
  post('/activities/:activityId/renewal', seeker, renew),
  post('/activities/:activityId/remove', seeker, async (visit, scope) => {
    await removeActivity(visit.ctx, activityKey(visit, scope))
    return redirect('/activities', {
      flash: { key: 'activities.flash-removed', undo: `${activityHere(visit)}/restore` },
    })
  }),
  post('/activities/:activityId/restore', seeker, async (visit, scope) => {
    await restoreActivity(visit.ctx, activityKey(visit, scope))
    return redirect(activityHere(visit), { flash: { key: 'activities.flash-restored' } })
  }),
]
