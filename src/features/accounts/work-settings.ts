/** How a seeker works: how long silence lasts, how often to remind, which days do not count. Pure. */
import { messageLimits, outreachBounds, outreachClock } from '../../shared/defaults.ts'
import { type LocalDate, shiftDate, type Zone } from '../../shared/dates.ts'

export interface WorkSettings {
  /** Business days of silence before the next person is proposed. */
  nextPersonBusinessDays: number
  /** Days of silence before a nudge. */
  nudgeDays: number
  /** Nudges a person gets, 0 to 3. */
  maxNudges: number
  /** Characters of a LinkedIn note: 200, or 300 on a paid account. */
  noteLimit: number
  /** Days off, in order: no business day falls on them. */
  holidays: readonly LocalDate[]
}

/** What holds until a seeker says otherwise. */
export const defaultWorkSettings: WorkSettings = {
  ...outreachClock,
  noteLimit: messageLimits.linkedinNote,
  holidays: [],
}

/** The settings as whatever counts days of silence takes them: in the seeker's zone, the days off to look up. */
export const workClock = (settings: WorkSettings, zone: Zone) => ({
  ...settings,
  zone,
  holidays: new Set(settings.holidays),
})

export interface DateRange {
  from: LocalDate
  to: LocalDate
}

/** Every day of a range, first and last included; at most as many as may be kept. */
function daysOf({ from, to }: DateRange): LocalDate[] {
  const days: LocalDate[] = []
  for (let day = from; day <= to && days.length <= outreachBounds.holidays; day = shiftDate(day, 1))
    days.push(day)
  return days
}

/** The days with a range added: each once, in order. */
export const withDaysOff = (holidays: readonly LocalDate[], range: DateRange): LocalDate[] =>
  [...new Set([...holidays, ...daysOf(range)])].toSorted()

/** The days without those of a range. */
export const withoutDaysOff = (holidays: readonly LocalDate[], { from, to }: DateRange): LocalDate[] =>
  holidays.filter((day) => day < from || day > to)

/** Days in a row read as one: "24 December to 2 January". */
export function rangesOf(holidays: readonly LocalDate[]): DateRange[] {
  const ranges: DateRange[] = []
  for (const day of holidays) {
    const last = ranges.at(-1)
    if (last && shiftDate(last.to, 1) === day) last.to = day
    else ranges.push({ from: day, to: day })
  }
  return ranges
}
