import { countTry } from '../../platform/db/rate-limits.ts'
import { get, post, redirect } from '../../platform/web/index.ts'
import { invalid } from '../../shared/errors.ts'
import { page } from '../../ui/index.ts'
import { anyone } from '../accounts/index.ts'
import { isOpenToken, leaveDemo, openDemo, switchView } from './demo.commands.ts'
import { demoVisitor } from './demo.policy.ts'
import { OpenPage } from './pages/open.tsx'

export const demoRoutes = [
  post('/demo', anyone, async (visit, actor) => {
    if (actor?.demoId) return redirect('/today')
    await countTry(visit.ctx, { bucket: 'demo-from', whom: visit.address, hits: 60, seconds: 3600 })
    const { values } = await visit.form()
    const cookies = await openDemo(visit.ctx, { token: values['token'], locale: visit.locale })
    return redirect('/today', { cookies })
  }),
  get(
    '/demo/open',
    anyone,
    (visit) => {
      const token = visit.query.get('token') ?? ''
      if (!isOpenToken(visit.ctx, token)) throw invalid('link-expired')
      return page(visit, { title: visit.t('home.demo') }, <OpenPage token={token} />)
    },
    { token: true },
  ),
  post('/demo/view', demoVisitor, async (visit, actor) => {
    const toInstructor = !actor.email.startsWith('instructor.')
    return redirect(toInstructor ? '/courses' : '/today', { cookies: await switchView(visit.ctx, actor) })
  }),
  post('/demo/leave', demoVisitor, async (visit, actor) => {
    const cookies = await leaveDemo(visit.ctx, actor.demoId, visit.request.headers)
    return redirect('/', { cookies })
  }),
]
