import {
  type Actor,
  file,
  get,
  parseForm,
  post,
  redirect,
  refusal,
  type Visit,
} from '../../platform/web/index.ts'
import { removedForGood } from '../../shared/defaults.ts'
import { AppError } from '../../shared/errors.ts'
import { type FormState, page } from '../../ui/index.ts'
import {
  accountHolder,
  anyone,
  type Owner,
  ownerOfSuspended,
  seeker,
  type SeekerId,
} from '../accounts/index.ts'
import { listOnlyTheirs } from '../courses/index.ts'
import { isAhead, listInterviews } from '../interviews/index.ts'
import { RemovedPage } from './pages/removed.tsx'
import { SuspendedPage } from './pages/suspended.tsx'
import { YourDataPage } from './pages/your-data.tsx'
import { eraseAccount, exportAccount } from './privacy.commands.ts'
import { listRemoved } from './privacy.queries.ts'
import { eraseForm, suspendedForm } from './privacy.schema.ts'

async function dataPage(visit: Visit, actor: Actor, state?: FormState) {
  const scope = await seeker.admit(visit.ctx, actor, {})
  const [courses, interviews] = await Promise.all([
    listOnlyTheirs(visit.ctx, actor.accountId),
    listInterviews(visit.ctx, scope),
  ])
  const talks = interviews.filter((interview) => isAhead(interview, visit.now))
  return page(
    visit,
    { title: visit.t('privacy.your-data'), nav: 'account', status: state ? 422 : 200 },
    <YourDataPage {...{ courses, talks, state }} isDemo={actor.demoId !== null} />,
  )
}

async function exported(visit: Visit, seekerId: SeekerId): Promise<Response> {
  // Who asks for the head alone, as programs do before they fetch, has nothing written and spends none of the hour's.
  const body =
    visit.request.method === 'HEAD'
      ? ''
      : await exportAccount(visit.ctx, seekerId, { t: visit.t, reader: visit })
  return file(body, {
    type: 'application/zip',
    name: `halfhour-${visit.now.toISOString().slice(0, 10)}.zip`,
  })
}

const suspendedPage = (visit: Visit, state?: FormState) =>
  page(
    visit,
    { title: visit.t('privacy.suspended-title'), status: state ? 422 : 200 },
    <SuspendedPage state={state} />,
  )

/** Nobody signs in to a suspended account, so that its owner proves themselves each time. */
async function doForSuspended(visit: Visit): Promise<Response> {
  const body = await visit.form()
  const form = parseForm(suspendedForm, body)
  if (!form.ok) return suspendedPage(visit, form)
  const { what, password } = form.value
  try {
    const owner = await ownerOfSuspended(visit.ctx, form.value, visit.address)
    if (what === 'take') return await exported(visit, owner.scope)
    await eraseAccount(visit.ctx, owner, password)
  } catch (error) {
    return suspendedPage(visit, refusal(error, '', { email: form.value.email, what }))
  }
  return redirect('/', { flash: { key: 'privacy.erased' } })
}

export const privacyRoutes = [
  get('/account/data', accountHolder, (visit, actor) => dataPage(visit, actor)),
  get('/account/removed', seeker, async (visit, seekerId) => {
    const removed = await listRemoved(visit.ctx.db, seekerId, removedForGood(visit.now))
    return page(
      visit,
      { title: visit.t('privacy.removed-title'), nav: 'account' },
      <RemovedPage removed={removed} />,
    )
  }),
  get('/account/export', seeker, (visit, seekerId) => exported(visit, seekerId)),
  get('/suspended', anyone, (visit, actor) => (actor ? redirect('/account/data') : suspendedPage(visit))),
  post('/suspended', anyone, doForSuspended),
  // The address of a form that was refused: a page further up than the form's own would be opened for it.
  get('/account/erase', anyone, () => redirect('/account/data#erase')),
  post('/account/erase', accountHolder, async (visit, actor) => {
    const form = parseForm(eraseForm, await visit.form())
    if (!form.ok) return dataPage(visit, actor, form)
    try {
      const owner: Owner = { ...actor, scope: await seeker.admit(visit.ctx, actor, {}) }
      await eraseAccount(visit.ctx, owner, form.value.password)
    } catch (error) {
      const field = error instanceof AppError && error.code === 'wrong-password' ? 'password' : ''
      return dataPage(visit, actor, refusal(error, field, {}))
    }
    return redirect('/', { flash: { key: 'privacy.erased' } })
  }),
]
