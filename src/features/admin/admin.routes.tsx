import { get, parseForm, post, redirect, type Visit } from '../../platform/web/index.ts'
import { type FormState, page } from '../../ui/index.ts'
import { administrator, getInstance, instanceChoices } from '../accounts/index.ts'
import { listOccupationFiles } from '../occupations/index.ts'
import { saveInstance } from './admin.commands.ts'
import { countPeople } from './admin.queries.ts'
import { backupRoutes } from './backup/backup.routes.tsx'
import { healthRoutes } from './health/health.routes.tsx'
import { invitationRoutes } from './invitations/invitations.routes.tsx'
import { AdminPage } from './pages/admin.tsx'
import { peopleRoutes } from './people/people.routes.tsx'

async function adminPage(visit: Visit, state?: FormState) {
  const { ctx, t } = visit
  const [people, instance, occupationFiles] = await Promise.all([
    countPeople(ctx),
    getInstance(ctx),
    listOccupationFiles(ctx.db),
  ])
  const settings = {
    registration: instance.registration,
    courseCreation: instance.course_creation,
    demoAllowed: instance.demo_allowed,
  }
  return page(
    visit,
    { title: t('admin.title'), nav: 'admin', refused: state },
    <AdminPage
      {...{ people, settings, occupationFiles, mail: ctx.mail.available }}
      paused={instance.outreach_paused_at !== null}
      state={state}
    />,
  )
}

export const adminRoutes = [
  get('/admin', administrator, (visit) => adminPage(visit)),
  post('/admin', administrator, async (visit) => {
    const form = parseForm(instanceChoices, await visit.form())
    if (!form.ok) return adminPage(visit, form)
    await saveInstance(visit.ctx, form.value)
    return redirect('/admin', { flash: { key: 'admin.saved' } })
  }),
  ...peopleRoutes,
  ...invitationRoutes,
  ...healthRoutes,
  ...backupRoutes,
]
