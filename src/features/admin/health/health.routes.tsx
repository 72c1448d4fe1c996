import { get, post, redirect, type Visit } from '../../../platform/web/index.ts'
import { dropHeldLetters, releaseHeldLetters } from '../../../platform/mail/index.ts'
import { page } from '../../../ui/index.ts'
import { conflict } from '../../../shared/errors.ts'
import { administrator } from '../../accounts/index.ts'
import { countLetters, listJobRuns } from '../admin.queries.ts'
import { HealthPage } from '../pages/health.tsx'
import { sendTestLetter } from './health.commands.ts'
import { collectHealth } from './health.queries.ts'
import { judge } from './health.ts'
import { mailSettings } from './mail-settings.ts'

async function healthPage(visit: Visit) {
  const { ctx } = visit
  const [facts, jobs, letters] = await Promise.all([
    collectHealth(ctx.db, ctx.config, true),
    listJobRuns(ctx),
    countLetters(ctx),
  ])
  return page(
    visit,
    { title: visit.t('admin.health'), nav: 'admin' },
    <HealthPage
      {...{ jobs, letters }}
      checks={judge(facts, ctx.clock.now())}
      mail={mailSettings(ctx.config.smtpUrl, ctx.config.mailFrom)}
      reachesSomebody={ctx.mail.reachesSomebody}
    />,
  )
}

export const healthRoutes = [
  get('/admin/health', administrator, (visit) => healthPage(visit)),
  post('/admin/mail/test', administrator, async (visit, actor) => {
    const { state, code } = await sendTestLetter(visit.ctx, actor)
    return redirect('/admin/health#mail', {
      flash: {
        key: `admin.test-${state}`,
        kind: state === 'accepted' ? 'success' : 'warning',
        params: { address: actor.email, code },
      },
    })
  }),
  post('/admin/mail/held/send', administrator, async (visit) => {
    if (!visit.ctx.mail.reachesSomebody) throw conflict('no-mail')
    const n = await releaseHeldLetters(visit.ctx)
    return redirect('/admin/health#mail', { flash: { key: 'admin.held-sent', params: { n } } })
  }),
  post('/admin/mail/held/drop', administrator, async (visit) => {
    const n = await dropHeldLetters(visit.ctx)
    return redirect('/admin/health#mail', { flash: { key: 'admin.held-dropped', params: { n } } })
  }),
]
