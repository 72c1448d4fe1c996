import { file, get, parseForm, post, redirect, type Visit } from '../../platform/web/index.ts'
import { AppError } from '../../shared/errors.ts'
import { type FormState, page } from '../../ui/index.ts'
import { accountHolder, seeker } from '../accounts/index.ts'
import { YourDataPage } from './pages/your-data.tsx'
import { eraseAccount, exportAccount } from './privacy.commands.ts'
import { eraseForm } from './privacy.schema.ts'

const dataPage = (visit: Visit, state?: FormState) =>
  page(
    visit,
    { title: visit.t('privacy.your-data'), nav: 'account', status: state ? 422 : 200 },
    <YourDataPage state={state} />,
  )

export const privacyRoutes = [
  get('/account/data', accountHolder, (visit) => dataPage(visit)),
  get('/account/export', seeker, async (visit, seekerId) => {
    return file(await exportAccount(visit.ctx, seekerId, visit.t), {
      type: 'application/zip',
      name: `halfhour-${visit.now.toISOString().slice(0, 10)}.zip`,
    })
  }),
  post('/account/erase', accountHolder, async (visit, actor) => {
    const form = parseForm(eraseForm, await visit.form())
    if (!form.ok) return dataPage(visit, form)
    try {
      await eraseAccount(visit.ctx, actor, form.value.password)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      const field = error.code === 'wrong-password' ? 'password' : ''
      return dataPage(visit, { errors: { [field]: { key: `error.${error.code}`, params: error.params } } })
    }
    return redirect('/', { flash: { key: 'privacy.erased' } })
  }),
]
