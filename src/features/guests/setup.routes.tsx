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
import { guestPage as limits } from '../../shared/defaults.ts'
import { isAppError, notFound } from '../../shared/errors.ts'
import { type FormState, page } from '../../ui/index.ts'
import { seeker, type SeekerId } from '../accounts/index.ts'
import { findLinkProblem, listGuestLinks, makeGuestLink, revokeGuestLinks } from '../guest-links/index.ts'
import { getInterview, type Interview, lockInterview } from '../interviews/index.ts'
import { noteConsents } from './consents.commands.ts'
import { listConsents } from './consents.queries.ts'
import { offerTimes, restoreTime, savePageTexts, takeSuggestion, withdrawTime } from './guests.commands.ts'
import { timesAhead } from './guests.ts'
import { consentsForm, pageTextsForm, readTimes, takeForm } from './guests.schema.ts'
import { getPageTexts, listOfferedTimes, listStandingAnswers } from './guests.queries.ts'
import { listIntroductions } from './introducing/introductions.queries.ts'
import { mergeKindOf, labels, formValuesOf } from './page-texts-form.ts'
import { SetupPage, type SetupPageProps } from './pages/setup.tsx'
import { listUndelivered } from './undelivered.queries.ts'

const idOf = (visit: Visit<'interviewId'>) => visit.params.interviewId
const hereOf = (visit: Visit<'interviewId'>) => `/interviews/${idOf(visit)}/guest-page`
const personOf = (visit: Visit<'contactId' | 'interviewId'>) => ({
  interviewId: idOf(visit),
  contactId: visit.params.contactId,
})

async function setupPage(visit: Visit<'interviewId'>, scope: SeekerId, refused?: SetupPageProps['refused']) {
  const { ctx, now } = visit
  const interview = await getInterview(ctx, scope, idOf(visit))
  const title = visit.t('guests.setup-title', { name: interview.names || visit.t('interviews.someone') })
  return page(
    visit,
    { title, nav: 'interviews', refused },
    <SetupPage
      {...{ interview, refused, now }}
      texts={await getPageTexts(ctx, scope, interview)}
      times={timesAhead(await listOfferedTimes(ctx, scope, interview.id), now)}
      links={await listGuestLinks(ctx, scope, interview.id)}
      answers={await listStandingAnswers(ctx, scope, interview.id)}
      problem={await findLinkProblem(ctx, scope)}
      consents={await listConsents(ctx, scope, interview.id)}
      introductions={await listIntroductions(ctx, scope, interview.id)}
      undelivered={(await listUndelivered(ctx, scope)).filter(
        ({ interviewId, what }) => interviewId === interview.id && what !== 'confirmation',
      )}
    />,
  )
}

async function changeTexts(
  visit: Visit<'interviewId'>,
  scope: SeekerId,
  body: FormBody,
  interview: Interview,
) {
  const { ctx, t } = visit
  const { parsed, conflicts } = parseMerged(pageTextsForm, body, {
    stored: formValuesOf(await getPageTexts(ctx, scope, interview)),
    mergeKindOf,
    formValuesOf,
  })
  if (!parsed.ok) return setupPage(visit, scope, { form: 'texts', state: parsed })
  await savePageTexts(ctx, scope, interview.id, parsed.value)
  const flash = mergedFlash(t, conflicts, labels, () => '')
  return redirect(`${hereOf(visit)}#texts`, { flash: flash ?? { key: 'guests.flash-texts' } })
}

/** Draws the page anew with what speaks against these times. @throws whatever else went wrong */
function refuseTimes(
  visit: Visit<'interviewId'>,
  scope: SeekerId,
  error: unknown,
  values: FormState['values'],
) {
  if (!isAppError(error, 422)) throw error
  const errors = { 'day-1': { key: `error.${error.code}`, params: error.params } } as const
  return setupPage(visit, scope, { form: 'times', state: { values, errors } })
}

async function addTimes(visit: Visit<'interviewId'>, scope: SeekerId): Promise<Response> {
  await getInterview(visit.ctx, scope, idOf(visit))
  const { values } = await visit.form()
  const read = readTimes(values, limits.timeRows, visit.zone)
  const refuse = (errors: FormState['errors']) =>
    setupPage(visit, scope, { form: 'times', state: { values, errors: errors ?? {} } })
  if (!read.ok) return refuse(read.errors)
  if (read.times.length === 0) return refuse({ 'day-1': { key: 'guests.times-needed' } })
  try {
    await offerTimes(visit.ctx, scope, idOf(visit), read.times)
  } catch (error) {
    return refuseTimes(visit, scope, error, values)
  }
  return redirect(`${hereOf(visit)}#times`, { flash: { key: 'guests.flash-times' } })
}

/** The seeker's side of the guest page. */
export const guestSetupRoutes = [
  get('/interviews/:interviewId/guest-page', seeker, (visit, scope) => setupPage(visit, scope)),
  postLocked(
    '/interviews/:interviewId/guest-page',
    seeker,
    (visit, scope) => lockInterview(visit.ctx, scope, idOf(visit)),
    changeTexts,
  ),
  post('/interviews/:interviewId/guest-page/times', seeker, addTimes),
  post('/interviews/:interviewId/guest-page/times/:timeId/remove', seeker, async (visit, scope) => {
    const timeId = visit.params.timeId
    const startsAt = await withdrawTime(visit.ctx, scope, idOf(visit), timeId)
    const undo = `${hereOf(visit)}/times/${timeId}/restore?at=${startsAt.getTime()}`
    return redirect(`${hereOf(visit)}#times`, { flash: { key: 'guests.flash-time-removed', undo } })
  }),
  post('/interviews/:interviewId/guest-page/times/:timeId/restore', seeker, async (visit, scope) => {
    const startsAt = new Date(Number(visit.query.get('at') ?? Number.NaN))
    if (Number.isNaN(startsAt.getTime())) throw notFound()
    try {
      await restoreTime(visit.ctx, scope, idOf(visit), { id: visit.params.timeId, startsAt })
    } catch (error) {
      return refuseTimes(visit, scope, error, {})
    }
    return redirect(`${hereOf(visit)}#times`)
  }),
  post('/interviews/:interviewId/guest-page/links/:contactId', seeker, async (visit, scope) => {
    await makeGuestLink(visit.ctx, scope, personOf(visit))
    return redirect(`${hereOf(visit)}#link-${visit.params.contactId}`, {
      flash: { key: 'guests.flash-link' },
    })
  }),
  post('/interviews/:interviewId/guest-page/links/:contactId/revoke', seeker, async (visit, scope) => {
    await revokeGuestLinks(visit.ctx, scope, personOf(visit))
    return redirect(`${hereOf(visit)}#link-${visit.params.contactId}`, {
      flash: { key: 'guests.flash-revoked' },
    })
  }),
  post('/interviews/:interviewId/guest-page/consents/:contactId', seeker, async (visit, scope) => {
    await getInterview(visit.ctx, scope, idOf(visit))
    const form = parseForm(consentsForm, await visit.form())
    if (!form.ok) return setupPage(visit, scope)
    await noteConsents(visit.ctx, scope, { ...personOf(visit), granted: form.value.granted })
    return redirect(`${hereOf(visit)}#consents-${visit.params.contactId}`, {
      flash: { key: 'guests.flash-noted' },
    })
  }),
  post('/interviews/:interviewId/guest-page/take', seeker, async (visit, scope) => {
    await getInterview(visit.ctx, scope, idOf(visit))
    const form = parseForm(takeForm, await visit.form())
    if (!form.ok) return setupPage(visit, scope)
    const { answer: answerId, at } = form.value
    await takeSuggestion(visit.ctx, scope, idOf(visit), { answerId, startsAt: new Date(at) })
    return redirect(`/interviews/${idOf(visit)}#date`, { flash: { key: 'guests.flash-taken' } })
  }),
]
