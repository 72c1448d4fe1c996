import type { Locale, Translate } from '../../i18n/index.ts'
import type { PrintedDocument, PrintedEntry } from '../../shared/printed-document.ts'
import type { LocalDate } from '../../shared/dates.ts'
import { blocksOf, prose } from '../../shared/prose.ts'
import { activityKinds, type ActivityRecord, hoursOf, minutesOf, totalsOf } from './activities.ts'
import { periodOf } from './period.ts'

export interface SummaryFacts {
  seeker: string
  /** Those that go in, in the order in which they are shown. */
  activities: readonly ActivityRecord[]
  /** Whether the people met are named. */
  withPeople: boolean
  /** What is only planned counts for nothing yet. */
  today: LocalDate
}

/** A page about what somebody did, for a reader who decides. Private notes and fees never go in. */
export function buildSummary(facts: SummaryFacts, language: Locale, t: Translate): PrintedDocument {
  const sections = activityKinds.map((kind) => ({
    id: kind,
    heading: t(`activities.kinds-${kind}`),
    blocks: [],
    entries: facts.activities
      .filter((activity) => activity.kind === kind)
      .map((activity) => entryOf(activity, facts, { language, t })),
  }))
  return {
    language,
    kind: t('activities.doc-kind'),
    title: t('activities.doc-title'),
    author: facts.seeker,
    byline: facts.seeker,
    details: detailsOf(facts, t),
    sections: sections.filter(({ entries }) => entries.length > 0),
    pageWord: t('activities.page-word'),
    dense: true,
  }
}

function detailsOf({ activities, today }: SummaryFacts, t: Translate): PrintedDocument['details'] {
  const { volunteerMinutes, counts } = totalsOf(activities, today)
  const counted = activityKinds.filter((kind) => counts[kind] > 0)
  const rows: [string, string][] = [
    [
      t('activities.doc-hours'),
      volunteerMinutes > 0 ? t('activities.hours', { n: hoursOf(volunteerMinutes) }) : '',
    ],
    [
      t('activities.doc-count'),
      counted.map((kind) => t(`activities.total-${kind}`, { n: counts[kind] })).join(' · '),
    ],
  ]
  return rows.flatMap(([label, value]) => (value ? [{ label, values: [prose(value)] }] : []))
}

const joined = (parts: readonly string[], by: string) => parts.filter(Boolean).join(by)

function entryOf(
  activity: ActivityRecord,
  { withPeople, today }: SummaryFacts,
  { language, t }: { language: Locale; t: Translate },
): PrintedEntry {
  const minutes = minutesOf(activity, today)
  const facts = joined(
    [
      activity.role,
      periodOf(activity, { locale: language, today, t }),
      minutes > 0 ? t('activities.hours', { n: hoursOf(minutes) }) : '',
    ],
    ' · ',
  )
  const names = withPeople ? activity.people.map(({ name }) => name) : []
  return {
    heading: prose(joined([activity.name, activity.organization], ', ')),
    blocks: [
      ...blocksOf(facts),
      ...blocksOf(activity.outcome),
      ...(names.length > 0 ? blocksOf(t('activities.doc-with-people', { names: names.join(', ') })) : []),
    ],
  }
}
