/** What the forms of an interview's page say, as `mergeFormValues` puts two versions of them together. Pure. */
import { localDate, localTime, type Zone } from '../../shared/dates.ts'
import type { FormValues } from '../../shared/merge.ts'
import type { Interview } from './interviews.queries.ts'
import { minutesHeld, plannedEnd } from './talk-time.ts'

/** What stands above each field about the date; day, time and zone are one, since half of one date and half of another is none. */
export const dateLabels = {
  when: 'interviews.date',
  minutes: 'interviews.minutes',
  mode: 'interviews.mode',
  modeReason: 'interviews.mode-reason',
  place: 'interviews.place',
  link: 'interviews.link',
} as const

const partsOfWhen = ['date', 'time', 'zone'] as const
const between = '\t'

/** The date on record. @param zone the reader's, for a talk that has none yet */
export function dateOf(interview: Interview, zone: Zone): FormValues {
  const { startsAt, minutes, mode, modeReason, place, link } = interview
  const own = interview.zone ?? zone
  const when = startsAt ? [localDate(startsAt, own), localTime(startsAt, own), own] : ['', '', own]
  return {
    when: when.join(between),
    minutes: String(minutes),
    mode: mode ?? '',
    modeReason,
    place,
    link,
  }
}

/** What a form about the date posted, or showed. */
export function dateSaidBy(values: Readonly<Record<string, string>>): FormValues {
  const when = partsOfWhen.map((part) => values[part] ?? '').join(between)
  const rest = Object.keys(dateLabels).flatMap((name) => (name in values ? [[name, values[name] ?? '']] : []))
  // A page that was opened before its date was shown in parts has it as one.
  return { when, ...Object.fromEntries(rest) }
}

/** The other way around: the values of the form's fields. */
export function valuesOf({ when = '', ...rest }: FormValues): Record<string, string> {
  const parts = when.split(between)
  return { ...rest, ...Object.fromEntries(partsOfWhen.map((part, at) => [part, parts[at] ?? ''])) }
}

/** What stands above each field about a talk that took place; day and time of its end are one, as those of its date are. */
export const heldLabels = {
  ended: 'interviews.ended-date',
  heldMinutes: 'interviews.minutes',
  heldMode: 'interviews.held-mode',
  heldReason: 'interviews.mode-reason',
} as const

type HeldFacts = Pick<Interview, 'startsAt' | 'mode' | 'modeReason'> & Parameters<typeof minutesHeld>[0]

/** What the form about a talk that took place shows, by the names of its fields. @param end when it ended, or may have */
export const heldOf = (interview: HeldFacts, end: Date, zone: Zone): FormValues => ({
  endedDate: localDate(end, zone),
  endedTime: localTime(end, zone),
  heldMinutes: String(minutesHeld(interview)),
  heldMode: interview.mode ?? '',
  heldReason: interview.modeReason,
})

/** What such a form posted, or showed, and what is on record. */
export function heldSaidBy(values: Readonly<Record<string, string>>): FormValues {
  const { endedDate = '', endedTime = '', heldMinutes, heldMode, heldReason } = values
  const said = { heldMinutes, heldMode, heldReason, ended: [endedDate, endedTime].join(between) }
  return Object.fromEntries(Object.entries(said).filter(([, text]) => text !== undefined)) as FormValues
}

/** The other way around: the values of the form's fields. */
export function heldValuesOf({ ended = '', ...rest }: FormValues): Record<string, string> {
  const [endedDate = '', endedTime = ''] = ended.split(between)
  return { ...rest, endedDate, endedTime }
}

/**
 * What is on record of a talk that took place, beside what a form about it posted. An end that nobody has noted stands as
 * the form says it, but where it only repeats what an older page had: a day that was changed meanwhile, or a moment
 * before the talk.
 * @param shown what the form showed, if it says so
 */
export function heldOnRecord(
  interview: HeldFacts,
  values: Readonly<Record<string, string>>,
  shown: FormValues | null,
  { zone, now }: { zone: Zone; now: Date },
): FormValues {
  const planned = plannedEnd(interview)
  const onRecord = heldOf(interview, interview.endedAt ?? planned ?? now, zone)
  const [noted, typed] = [heldSaidBy(onRecord), heldSaidBy(values)]
  const isRepeated = shown && heldSaidBy(shown)['ended'] === typed['ended']
  const isMoved = onRecord['endedDate'] !== values['endedDate']
  const begun = interview.startsAt && heldSaidBy(heldOf(interview, interview.startsAt, zone))
  const isBefore = begun && typed['ended']! <= begun['ended']!
  const stands = interview.endedAt ?? (isRepeated && planned && planned <= now && (isMoved || isBefore))
  return stands ? noted : { ...noted, ended: typed['ended']! }
}

/** What stands above the fields about the talk itself. */
export const aboutLabels = {
  wish: 'interviews.wish',
  aim: 'interviews.aim',
  field: 'interviews.field',
} as const

/** What an interview is for, as its form says it: `goal:ID`, `assignment:COURSE:ID`, or ''. */
export function aimValue({ aim }: Pick<Interview, 'aim'>): string {
  if (!aim) return ''
  return aim.kind === 'goal' ? `goal:${aim.id}` : `assignment:${aim.courseId}:${aim.id}`
}

/** What is on record of the talk itself. */
export const aboutOf = (interview: Interview): FormValues => ({
  wish: interview.wish,
  aim: aimValue(interview),
  field: interview.field,
})
