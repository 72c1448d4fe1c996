import { get, parseForm, post, redirect, type Visit } from '../../platform/web/index.ts'
import { type FormState, page } from '../../ui/index.ts'
import { administrator, seeker, type SeekerId } from '../accounts/index.ts'
import { ReminderChoicesPage } from './pages/choices.tsx'
import { chooseReminders, sendTestReminder } from './reminders.commands.ts'
import { listWantedKinds } from './reminders.queries.ts'
import { choicesForm } from './reminders.schema.ts'

const here = '/account/reminders'

async function choicesPage(visit: Visit, scope: SeekerId, state?: FormState) {
  return page(
    visit,
    { title: visit.t('reminders.title'), nav: 'account', refused: state },
    <ReminderChoicesPage
      wanted={await listWantedKinds(visit.ctx, scope)}
      mail={visit.ctx.mail.available}
      address={visit.actor?.email ?? ''}
      state={state}
    />,
  )
}

export const reminderRoutes = [
  get(here, seeker, (visit, scope) => choicesPage(visit, scope)),
  post(here, seeker, async (visit, scope) => {
    const form = parseForm(choicesForm, await visit.form())
    if (!form.ok) return choicesPage(visit, scope, form)
    await chooseReminders(visit.ctx, scope, form.value.kinds)
    return redirect(here, { flash: { key: 'reminders.saved' } })
  }),
  post('/admin/jobs/test-reminder', administrator, async (visit, actor) => {
    await sendTestReminder(visit.ctx, actor)
    return redirect('/admin/health#jobs', {
      flash: { key: 'reminders.test-sent', params: { address: actor.email } },
    })
  }),
]
