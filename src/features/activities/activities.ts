import type { LocalDate } from '../../shared/dates.ts'

// What a seeker joins and takes part in, and what of it counts. Pure.

/** In the order in which pages show them. */
export const activityKinds = ['association', 'volunteering', 'internship', 'training', 'event'] as const
export type ActivityKind = (typeof activityKinds)[number]

export interface Activity {
  id: string
  kind: ActivityKind
  name: string
  organization: string
  role: string
  startsOn: LocalDate | null
  /** Null while it goes on, and for what has no day yet. */
  endsOn: LocalDate | null
  link: string
  /** What came of it. */
  outcome: string
  notes: string
  /** Of associations: as typed, such as "$45 a year". */
  fee: string
  studentRate: string
  renewsOn: LocalDate | null
  /** Of associations: when and where they meet. */
  meetings: string
}

/** Time spent on an activity on one day. */
export interface Session {
  id: string
  heldOn: LocalDate
  minutes: number
  about: string
}

/** Somebody the seeker met there. */
export interface PersonMet {
  contactId: string
  /** The name, or the description that stands for it. */
  name: string
  organization: string
}

/** An activity with the time spent on it, the newest first, and the people met. */
export interface ActivityRecord extends Activity {
  sessions: Session[]
  people: PersonMet[]
}

/** Longest values that are kept, in characters, and the longest session. Chosen well above anything a person would type. */
export const longestActivity = { name: 200, line: 300, text: 5_000, hours: 1_000 } as const

/** An event is a day; hours say something of everything else. */
export const countsHours = (kind: ActivityKind): boolean => kind !== 'event'

/** Whether an activity is only planned: it counts from its first day. Hours count by days of their own. */
export const isAhead = (
  { kind, startsOn, endsOn }: Pick<Activity, 'kind' | 'startsOn' | 'endsOn'>,
  today: LocalDate,
): boolean => {
  const first = startsOn ?? (kind === 'event' ? endsOn : null)
  return first !== null && first > today
}

/** The time spent until today. */
export const minutesOf = ({ sessions }: { sessions: readonly Session[] }, today: LocalDate): number =>
  sessions.reduce((sum, { heldOn, minutes }) => (heldOn > today ? sum : sum + minutes), 0)

/** Hours with at most two places, as people say them: 90 minutes are 1.5. */
export const hoursOf = (minutes: number): number => Math.round((minutes / 60) * 100) / 100

export interface YearTotals {
  year: string
  /** Minutes of volunteering in that year. */
  volunteerMinutes: number
  /** Activities that began in that year. */
  begun: number
}

export interface Totals {
  volunteerMinutes: number
  counts: Record<ActivityKind, number>
  /** Different people met. */
  people: number
  /** Years in which something began or somebody volunteered, the newest first. */
  years: YearTotals[]
}

const yearOf = (day: LocalDate) => day.slice(0, 4)

/** What all activities amount to, over the years, until today. */
export function totalsOf(all: readonly ActivityRecord[], today: LocalDate): Totals {
  const activities = all.filter((activity) => !isAhead(activity, today))
  const volunteering = all
    .filter(({ kind }) => kind === 'volunteering')
    .flatMap(({ sessions }) => sessions.filter(({ heldOn }) => heldOn <= today))
  const begun = activities.flatMap(({ startsOn }) => (startsOn ? [yearOf(startsOn)] : []))
  const years = [...new Set([...begun, ...volunteering.map(({ heldOn }) => yearOf(heldOn))])]
  const counts = activityKinds.map((kind) => [kind, activities.filter((one) => one.kind === kind).length])
  return {
    volunteerMinutes: minutesOf({ sessions: volunteering }, today),
    counts: Object.fromEntries(counts) as Record<ActivityKind, number>,
    people: new Set(all.flatMap(({ people }) => people.map(({ contactId }) => contactId))).size,
    years: years
      .toSorted((one, other) => (one < other ? 1 : -1))
      .map((year) => ({
        year,
        volunteerMinutes: minutesOf(
          { sessions: volunteering.filter(({ heldOn }) => yearOf(heldOn) === year) },
          today,
        ),
        begun: begun.filter((one) => one === year).length,
      })),
  }
}

/** What goes on first, then what ended last; what has no day yet at the end. An event with one day ends on it. */
export const byRecency = (one: Activity, other: Activity): number => {
  const end = ({ kind, startsOn, endsOn }: Activity) =>
    endsOn ?? (kind === 'event' ? startsOn : startsOn && '9') ?? '0'
  const key = (activity: Activity) => `${end(activity)} ${activity.startsOn ?? ''}`
  return key(one) < key(other) ? 1 : key(one) > key(other) ? -1 : one.name.localeCompare(other.name)
}

/** A small thing that would make more of an activity. */
export const activityPrompts = ['student-rate', 'renewal', 'hours', 'people', 'outcome'] as const
export type ActivityPrompt = (typeof activityPrompts)[number]

/** At most so many at a time (our choice): two are done, five are a form to fill in. */
const promptsAtOnce = 2

/** What would help next, the most useful first. */
export function promptsOf(activity: ActivityRecord, today: LocalDate): ActivityPrompt[] {
  const { kind, startsOn, endsOn } = activity
  const begun = startsOn !== null && startsOn <= today
  const over = endsOn !== null ? endsOn < today : kind === 'event' && begun && startsOn < today
  const open: Record<ActivityPrompt, boolean> = {
    'student-rate': kind === 'association' && activity.studentRate === '',
    renewal: kind === 'association' && activity.renewsOn === null && !over,
    hours: kind === 'volunteering' && activity.sessions.length === 0 && begun,
    people: activity.people.length === 0 && begun,
    outcome: activity.outcome === '' && over,
  }
  return activityPrompts.filter((prompt) => open[prompt]).slice(0, promptsAtOnce)
}
