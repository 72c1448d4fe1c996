import type { Context } from '../../platform/context.ts'
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
import { type FormState, page } from '../../ui/index.ts'
import {
  accountHolder,
  anyone,
  asOwnerOfSuspended,
  type Owner,
  refusedField,
  seeker,
  type SeekerId,
} from '../accounts/index.ts'
import { listOnlyTheirs } from '../courses/index.ts'
import { isAhead, listInterviews } from '../interviews/index.ts'
import { ExportProgressPage } from './pages/export-progress.tsx'
import { RemovedPage } from './pages/removed.tsx'
import { SuspendedPage } from './pages/suspended.tsx'
import { YourDataPage } from './pages/your-data.tsx'
import { eraseAccount, eraseOwnAccount } from './privacy.commands.ts'
import { listRemoved } from './privacy.queries.ts'
import { eraseForm, suspendedForm } from './privacy.schema.ts'
import { endExport, exportAtOnce, startExport } from './runs.commands.ts'
import { type ExportRun, findExport, readExport } from './runs.queries.ts'

async function dataPage(visit: Visit, actor: Actor, state?: FormState) {
  const scope = await seeker.admit(visit.ctx, actor, {})
  const [courses, interviews, run] = await Promise.all([
    listOnlyTheirs(visit.ctx, actor.accountId),
    listInterviews(visit.ctx, scope),
    findExport(visit.ctx.db, scope, visit.now),
  ])
  const talks = interviews.filter((interview) => isAhead(interview, visit.now))
  return page(
    visit,
    {
      title: visit.t('privacy.your-data'),
      nav: 'account',
      refused: state,
    },
    <YourDataPage
      {...{ courses, talks, state, run }}
      isDemo={actor.demoId !== null}
      sharedComputer={visit.sharedComputer}
    />,
  )
}

const zipAnswer = (body: ReadableStream<Uint8Array>, madeAt: Date) =>
  file(body, { type: 'application/zip', name: `halfhour-${madeAt.toISOString().slice(0, 10)}.zip` })

/**
 * The file that waits: whole, or for a download that broke off from the byte that it had reached (RFC 9110, 13 and 14).
 * Browsers say which file they have by If-Range, Android's downloads by If-Match.
 */
function download(visit: Visit, seekerId: SeekerId, run: ExportRun): Response {
  const { id, bytes, createdAt } = run
  const { headers: asked } = visit.request
  const etag = `"${id}"`
  const only = asked.get('if-match')?.split(',')
  if (only && !only.some((one) => [etag, '*'].includes(one.trim())))
    return new Response(null, { status: 412 })
  const reached = /^bytes=(\d+)-$/.exec(asked.get('range') ?? '')
  const isSame = (asked.get('if-range') ?? (only && etag)) === etag
  const from = reached && isSame ? Number(reached[1]) : 0
  // What lies behind the end is asked for by nobody who has this file.
  const start = from < bytes ? from : 0
  const { body, headers } = zipAnswer(readExport(visit.ctx.db, seekerId, run, start), createdAt)
  headers.set('accept-ranges', 'bytes')
  headers.set('etag', etag)
  headers.set('content-length', String(bytes - start))
  if (start > 0) headers.set('content-range', `bytes ${start}-${bytes - 1}/${bytes}`)
  return new Response(body, { status: start > 0 ? 206 : 200, headers })
}

/** Whether a download that broke off is taken up again. */
const goesOn = ({ request: { headers } }: Visit) =>
  ['range', 'if-range', 'if-match'].some((name) => headers.has(name))

const suspendedPage = (visit: Visit, state?: FormState) =>
  page(visit, { title: visit.t('privacy.suspended-title'), refused: state }, <SuspendedPage state={state} />)

/** Nobody signs in to a suspended account, so that its owner proves themselves each time. */
async function doForSuspended(visit: Visit): Promise<Response> {
  const body = await visit.form()
  const form = parseForm(suspendedForm, body)
  if (!form.ok) return suspendedPage(visit, form)
  const { what } = form.value
  const admit = <T,>(work: (ctx: Context, owner: Owner) => Promise<T>) =>
    asOwnerOfSuspended(visit.ctx, form.value, visit.address, work)
  try {
    if (what === 'take') {
      // An export reads in a transaction of its own.
      const { scope } = await admit(async (_ctx, owner) => owner)
      return zipAnswer(await exportAtOnce(visit.ctx, scope, { t: visit.t, reader: visit }), visit.now)
    }
    await admit(eraseAccount)
  } catch (error) {
    return suspendedPage(visit, refusal(error, refusedField(error), { email: form.value.email, what }))
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
  get('/account/export', seeker, async (visit, seekerId) => {
    const run = await findExport(visit.ctx.db, seekerId, visit.now)
    if (run?.state === 'done') return download(visit, seekerId, run)
    // Led to a page, a browser would go on with its file by that.
    if (goesOn(visit)) return new Response(null, { status: 410 })
    return redirect('/account/data#export', {
      ...(!run && { flash: { key: 'privacy.export-gone', kind: 'warning' } }),
    })
  }),
  post('/account/export', seeker, async (visit, seekerId) => {
    const again = (await visit.form()).values['again'] === 'yes'
    const begun = await startExport(visit.ctx, seekerId, { t: visit.t, reader: visit, again })
    const run = await findExport(visit.ctx.db, seekerId, visit.now)
    // A file that waited already may lack what was written since: its page says of when it is.
    if (run?.state === 'done' && begun) return redirect('/account/export')
    return redirect(run?.state === 'running' ? '/account/export/progress' : '/account/data#export')
  }),
  // A page of its own: drawn anew by itself, it would take a password from somebody who is about to erase the account.
  get('/account/export/progress', seeker, async (visit, seekerId) => {
    const run = await findExport(visit.ctx.db, seekerId, visit.now)
    if (run?.state !== 'running') return redirect('/account/data#export')
    const title = visit.t('privacy.export-running')
    return page(
      visit,
      { title, nav: 'account', refresh: 3, islands: ['look-again'] },
      <ExportProgressPage run={run} />,
    )
  }),
  post('/account/export/end', seeker, async (visit, seekerId) => {
    const { values } = await visit.form()
    await endExport(visit.ctx, seekerId)
    // Whoever pressed “Stop” a moment too late has downloaded nothing either.
    const key = values['what'] === 'stop' ? 'privacy.export-stopped' : 'privacy.export-erased'
    return redirect('/account/data#export', { flash: { key } })
  }),
  get('/suspended', anyone, (visit, actor) => (actor ? redirect('/account/data') : suspendedPage(visit))),
  post('/suspended', anyone, doForSuspended),
  // The address of a form that was refused: a page further up than the form's own would be opened for it.
  get('/account/erase', anyone, () => redirect('/account/data#erase')),
  post('/account/erase', accountHolder, async (visit, actor) => {
    const form = parseForm(eraseForm, await visit.form())
    if (!form.ok) return dataPage(visit, actor, form)
    try {
      const scope = await seeker.admit(visit.ctx, actor, {})
      await eraseOwnAccount(visit.ctx, actor, { scope, password: form.value.password })
    } catch (error) {
      return dataPage(visit, actor, refusal(error, refusedField(error), {}))
    }
    return redirect('/', { flash: { key: 'privacy.erased' } })
  }),
]
