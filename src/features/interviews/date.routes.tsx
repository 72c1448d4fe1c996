import {
  mergedFlash,
  parseForm,
  postLocked,
  redirect,
  refusal,
  type Visit,
} from '../../platform/web/index.ts'
import { formatDayTime, formatTime } from '../../shared/date-format.ts'
import { rereadInstant, resolveLocal, toInstant } from '../../shared/dates.ts'
import { isAppError } from '../../shared/errors.ts'
import { type MergeConflict, mergeFormValues, readBase } from '../../shared/merge.ts'
import type { FormState } from '../../ui/index.ts'
import { seeker, type SeekerId } from '../accounts/index.ts'
import { checkPlanned, findingWords } from '../assignments/index.ts'
import { agreeByForm, moveInterview } from './date.commands.ts'
import {
  dateLabels,
  dateOf,
  dateSaidBy,
  heldLabels,
  heldOnRecord,
  heldSaidBy,
  heldValuesOf,
  valuesOf,
} from './interview-forms.ts'
import { hereOf, idOf, interviewPage, lockHere } from './interview-visit.tsx'
import { correctHeld, markHeld } from './interviews.commands.ts'
import { getInterview } from './interviews.queries.ts'
import { type DateInput, dateSchema, heldSchema } from './interviews.schema.ts'
import type { Mode } from './modes.ts'
import { mayStep } from './stages.ts'
import { plannedEnd } from './talk-time.ts'

/** Where daylight saving skips the time that was typed, the page says what became of it. */
function flashFor(visit: Visit, date: DateInput, key: 'interviews.flash-agreed' | 'interviews.flash-moved') {
  if (date.date === '') return { key }
  const { kind, instant } = resolveLocal(date.date, date.time, date.zone)
  if (kind !== 'gap') return { key }
  const moved = formatTime(instant, { locale: visit.locale, zone: date.zone })
  return { key: 'interviews.gap' as const, params: { time: date.time, moved } }
}

/** What the assignment has against a date, each at the field that it is about. */
async function unfitDate(
  visit: Visit<'interviewId'>,
  scope: SeekerId,
  date: DateInput,
): Promise<FormState['errors']> {
  const interview = await getInterview(visit.ctx, scope, idOf(visit))
  const rules = await checkPlanned(visit.ctx, scope, interview)
  const reason = date.modeReason ?? interview.modeReason
  const findings = rules?.findings({ mode: date.mode, minutes: date.minutes, reason }) ?? []
  if (findings.length === 0) return undefined
  const fieldOf = (code: string) =>
    code === 'mode-needs-reason' ? 'modeReason' : code.startsWith('mode') ? 'mode' : 'minutes'
  return Object.fromEntries(
    findings.map((finding) => {
      const { reason: why, fix } = findingWords(visit.t, finding)
      return [fieldOf(finding.code), `${why} ${fix}`]
    }),
  )
}

function whenInWords({ locale, now }: Visit, when: string): string {
  const { date = '', time = '', zone = '' } = valuesOf({ when })
  return date === '' ? '' : formatDayTime(toInstant(date, time, zone), { locale, zone, now })
}

/** What two windows, or the professional's page and this form, said differently of the date. */
const clashFlash = (visit: Visit, conflicts: readonly MergeConflict[]) =>
  mergedFlash(visit.t, conflicts, dateLabels, ({ name, discarded }) => {
    if (name === 'when') return whenInWords(visit, discarded)
    return name === 'mode' ? visit.t(`interviews.mode-${(discarded as Mode) || 'open'}`) : discarded
  })

/** The talk took place: on to what comes after it. */
const talked = (visit: Visit<'interviewId'>) =>
  redirect(hereOf(visit), { flash: { key: 'interviews.flash-held', undo: `${hereOf(visit)}/held/undo` } })

/** A form about the date: a yes, or a change. */
const dateRoute = (
  part: 'agreed' | 'date',
  change: typeof agreeByForm,
  key: 'interviews.flash-agreed' | 'interviews.flash-moved',
) =>
  postLocked(`/interviews/:interviewId/${part}`, seeker, lockHere, async (visit, scope, body, interview) => {
    const { values } = body
    const stored = dateOf(interview, visit.zone)
    const shown = readBase(values['base'])
    const base = shown ? dateSaidBy(shown) : stored
    const merged = mergeFormValues(base, dateSaidBy(values), stored)
    const form = parseForm(dateSchema, { ...body, values: { ...values, ...valuesOf(merged.values) } })
    if (!form.ok) return interviewPage(visit, scope, { form: 'date', state: { ...form, values } })
    const unfit = await unfitDate(visit, scope, form.value)
    if (unfit) return interviewPage(visit, scope, { form: 'date', state: { values, errors: unfit } })
    try {
      await change(visit.ctx, scope, idOf(visit), form.value)
    } catch (error) {
      if (!isAppError(error, 422)) throw error
      const state = refusal(error, 'date', values)
      return interviewPage(visit, scope, { form: 'date', state, over: error.code === 'talk-over' })
    }
    if (form.value.past === 'held') return talked(visit)
    const undo = part === 'agreed' ? { undo: `${hereOf(visit)}/agreed/undo` } : {}
    const flash = clashFlash(visit, merged.conflicts) ?? flashFor(visit, form.value, key)
    return redirect(`${hereOf(visit)}#date`, { flash: { ...flash, ...undo } })
  })

/** What two windows said differently of a talk that took place. */
const heldConflict = (visit: Visit<'interviewId'>, conflicts: readonly MergeConflict[]) =>
  mergedFlash(visit.t, conflicts, heldLabels, ({ name, discarded }) => {
    if (name === 'ended') return whenInWords(visit, `${discarded}\t${visit.zone}`)
    return name === 'heldMode' && discarded ? visit.t(`interviews.mode-${discarded as Mode}`) : discarded
  })

/**
 * A form about a talk that took place: when it ended, and how it was. What it changed of what it showed counts: another
 * device, the professional's page or the notebook's clock may have said the rest meanwhile, also that it took place.
 */
const heldRoute = (part: 'held' | 'held/correct') =>
  postLocked(`/interviews/:interviewId/${part}`, seeker, lockHere, async (visit, scope, body, interview) => {
    const { values } = body
    const { zone, now } = visit
    const isNews = part === 'held' && mayStep(interview.stage, 'hold')
    const typed = heldSaidBy(values)
    const shown = readBase(values['base'])
    const stored = heldOnRecord(interview, values, shown, { zone, now })
    const merged = mergeFormValues(shown ? heldSaidBy(shown) : stored, typed, stored)
    const form = parseForm(heldSchema, { ...body, values: { ...values, ...heldValuesOf(merged.values) } })
    if (!form.ok) return interviewPage(visit, scope, { form: 'held', state: { ...form, values } })
    const { endedDate: date, endedTime: time, heldMinutes: minutes } = form.value
    // What is as it was planned is no news of how it was.
    const news = (name: 'heldMode' | 'heldReason') => merged.values[name] !== stored[name]
    try {
      const endedAt = rereadInstant(interview.endedAt ?? plannedEnd(interview), { date, time, zone })
      const as = {
        minutes,
        ...(news('heldMode') && { mode: form.value.heldMode }),
        ...(news('heldReason') && { modeReason: form.value.heldReason }),
      }
      if (isNews) await markHeld(visit.ctx, scope, idOf(visit), endedAt, as)
      else await correctHeld(visit.ctx, scope, idOf(visit), { ...as, endedAt })
    } catch (error) {
      if (!isAppError(error, 422)) throw error
      const field = error.code === 'not-yet' ? 'endedTime' : 'endedDate'
      return interviewPage(visit, scope, { form: 'held', state: refusal(error, field, values) })
    }
    const conflict = heldConflict(visit, merged.conflicts)
    if (part === 'held' && !conflict && (isNews || mayStep(interview.stage, 'unhold'))) return talked(visit)
    return redirect(`${hereOf(visit)}#held`, { flash: conflict ?? { key: 'interviews.flash-saved' } })
  })

export const dateRoutes = [
  dateRoute('agreed', agreeByForm, 'interviews.flash-agreed'),
  dateRoute('date', moveInterview, 'interviews.flash-moved'),
  heldRoute('held'),
  heldRoute('held/correct'),
]
