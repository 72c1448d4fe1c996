import { get, parseForm, post, redirect, type Visit } from '../../../platform/web/index.ts'
import { emailKey } from '../../../shared/email.ts'
import { invalid, notFound } from '../../../shared/errors.ts'
import { page } from '../../../ui/index.ts'
import { administrator, anyone } from '../../accounts/index.ts'
import { ProtectionPage, type ProtectionPageProps } from './pages/protection.tsx'
import { StoppedPage, StopPage } from './pages/stop.tsx'
import { liftStop, saveLimits, setPaused, stopAddress, stopKeys } from './protection.commands.ts'
import { getLimits, isPaused } from './protection.queries.ts'
import { liftForm, limitsForm, pauseForm, stopForm } from './protection.schema.ts'
import { readStopToken } from './stop-link.ts'

/** Made here, or nothing is said: a forged link looks like no page at all. */
function keysFrom(visit: Visit<'stopToken'>): Buffer[] {
  const keys = readStopToken(visit.ctx.keys, visit.params.stopToken)
  if (!keys) throw notFound()
  return keys
}

async function protectionPage(visit: Visit, refused?: ProtectionPageProps['refused']) {
  return page(
    visit,
    { title: visit.t('protection.title'), nav: 'admin', refused },
    <ProtectionPage
      paused={await isPaused(visit.ctx)}
      canSend={visit.ctx.mail.reachesSomebody}
      limits={await getLimits(visit.ctx)}
      refused={refused}
    />,
  )
}

const knownOf = (address: string) => {
  const email = emailKey(address)
  return email ? { emails: [email], profileUrl: null } : { emails: [], profileUrl: address }
}

export const protectionRoutes = [
  // Mail scanners open links: opening one changes nothing.
  get(
    '/stop/:stopToken',
    anyone,
    (visit) => {
      keysFrom(visit)
      const token = visit.params.stopToken
      return page(visit, { title: visit.t('protection.stop-title') }, <StopPage token={token} />)
    },
    { token: true },
  ),
  post(
    '/stop/:stopToken',
    anyone,
    async (visit) => {
      await stopKeys(visit.ctx, keysFrom(visit), { demoId: null })
      return page(visit, { title: visit.t('protection.stopped-title') }, <StoppedPage />)
    },
    // A mail program's own button (RFC 8058). Whoever has the link may press: it stops letters to its reader, no more.
    { token: true, fromElsewhere: { 'List-Unsubscribe': 'One-Click' } },
  ),
  get('/admin/protection', administrator, (visit) => protectionPage(visit)),
  post('/admin/protection', administrator, async (visit) => {
    const form = parseForm(pauseForm, await visit.form())
    if (!form.ok) throw invalid('bad-request')
    const paused = form.value.sending === 'paused'
    await setPaused(visit.ctx, paused)
    return redirect('/admin/protection', {
      flash: { key: paused ? 'protection.now-paused' : 'protection.now-on' },
    })
  }),
  post('/admin/protection/stop', administrator, async (visit) => {
    const form = parseForm(stopForm, await visit.form())
    if (!form.ok) return protectionPage(visit, { form: 'stop', state: form })
    await stopAddress(visit.ctx, knownOf(form.value.address))
    return redirect('/admin/protection#list', { flash: { key: 'protection.address-stopped' } })
  }),
  post('/admin/protection/lift', administrator, async (visit) => {
    const form = parseForm(liftForm, await visit.form())
    if (!form.ok) return protectionPage(visit, { form: 'lift', state: form })
    await liftStop(visit.ctx, knownOf(form.value.listed))
    return redirect('/admin/protection#list', { flash: { key: 'protection.address-lifted' } })
  }),
  post('/admin/protection/limits', administrator, async (visit) => {
    const form = parseForm(limitsForm, await visit.form())
    if (!form.ok) return protectionPage(visit, { form: 'limits', state: form })
    await saveLimits(visit.ctx, form.value)
    return redirect('/admin/protection#caps', { flash: { key: 'protection.limits-saved' } })
  }),
]
