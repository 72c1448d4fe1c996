import { formatDateRange } from '../../shared/date-format.ts'
import { isAppError } from '../../shared/errors.ts'
import { get, parseForm, post, redirect, type Visit } from '../../platform/web/index.ts'
import { type FormState, page } from '../../ui/index.ts'
import { seeker, type SeekerId } from './accounts.policy.ts'
import { WorkSettingsPage } from './pages/work-settings.tsx'
import { addDaysOff, removeDaysOff, saveWorkSettings } from './work-settings.commands.ts'
import { getWorkSettings } from './work-settings.queries.ts'
import { daysOffForm, workSettingsForm } from './work-settings.schema.ts'
import type { DateRange } from './work-settings.ts'

const here = '/account/how-i-work'

async function settingsPage(
  visit: Visit,
  scope: SeekerId,
  states: { settings?: FormState; days?: FormState } = {},
) {
  const settings = await getWorkSettings(visit.ctx, scope)
  const refused = states.settings || states.days
  return page(
    visit,
    { title: visit.t('accounts.work'), nav: 'account', refused },
    <WorkSettingsPage settings={settings} states={states} />,
  )
}

/** A range as one reads it, for what is said after an act. */
const rangeWords = (visit: Visit, range: DateRange) => ({ days: formatDateRange(range, visit.locale) })
const withRange = (path: string, { from, to }: DateRange) => `${path}?from=${from}&to=${to}`

/** Adding and removing are each other's undo; the range comes with the form, or with the address of an undo. */
const rangeOf = async (visit: Visit) => {
  const body = await visit.form()
  const from = visit.query.get('from')
  const values = from === null ? body.values : { from, to: visit.query.get('to') ?? '' }
  return parseForm(daysOffForm, { ...body, values })
}

export const workSettingsRoutes = [
  get(here, seeker, (visit, scope) => settingsPage(visit, scope)),
  post(here, seeker, async (visit, scope) => {
    const form = parseForm(workSettingsForm, await visit.form())
    if (!form.ok) return settingsPage(visit, scope, { settings: form })
    await saveWorkSettings(visit.ctx, scope, form.value)
    return redirect(here, { flash: { key: 'accounts.settings-saved' } })
  }),
  post(`${here}/days-off`, seeker, async (visit, scope) => {
    const form = await rangeOf(visit)
    if (!form.ok) return settingsPage(visit, scope, { days: form })
    try {
      await addDaysOff(visit.ctx, scope, form.value)
    } catch (error) {
      if (!isAppError(error, 'too-many-days-off')) throw error
      const errors = { to: { key: 'error.too-many-days-off', params: error.params } }
      return settingsPage(visit, scope, { days: { values: form.value, errors } })
    }
    return redirect(`${here}#days-off`, {
      flash: {
        key: 'accounts.day-off-added',
        params: rangeWords(visit, form.value),
        undo: withRange(`${here}/days-off/remove`, form.value),
      },
    })
  }),
  post(`${here}/days-off/remove`, seeker, async (visit, scope) => {
    const form = await rangeOf(visit)
    if (!form.ok) return settingsPage(visit, scope, { days: form })
    await removeDaysOff(visit.ctx, scope, form.value)
    return redirect(`${here}#days-off`, {
      flash: {
        key: 'accounts.day-off-removed',
        params: rangeWords(visit, form.value),
        undo: withRange(`${here}/days-off`, form.value),
      },
    })
  }),
]
