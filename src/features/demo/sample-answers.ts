/** What came back on the guest page in the sample class: times on offer, a link that was answered, a consent. Invented. */
import type { Locale } from '../../i18n/index.ts'
import { addDays, addHours } from '../../shared/dates.ts'
import { guestPage } from '../../shared/defaults.ts'
import { newId } from '../../shared/ids.ts'
import { inLocale, type Pair } from './people.ts'

interface Told {
  interview: {
    seeker_id: string
    id: string
    starts_at: Date | null
    agreed_at: Date | null
    ended_at: Date | null
  }
  person: { contact_id: string }
}

const note: Pair = [
  'Gladly. I will be at my desk with a coffee. Bring the questions that the web did not answer.',
  'Con gusto. Estaré en mi escritorio con un café. Trae las preguntas que la web no respondió.',
]

/** For the talk that is agreed and still ahead: three times, the link, and the yes that took one of them. */
function answered(
  { interview, person }: Told & { interview: { starts_at: Date; agreed_at: Date } },
  locale: Locale,
) {
  const { starts_at: startsAt, agreed_at: at } = interview
  const key = { seeker_id: interview.seeker_id, interview_id: interview.id }
  const offeredAt = addHours(at, -30)
  const zone = 'America/Chicago'
  return {
    times: [0, 1, 2].map((days) => ({
      ...key,
      id: newId(),
      starts_at: addDays(startsAt, days, zone),
      created_at: offeredAt,
    })),
    link: {
      ...key,
      id: newId(),
      contact_id: person.contact_id,
      purpose: 'answer' as const,
      created_at: offeredAt,
      expires_at: addHours(offeredAt, guestPage.linkDays * 24),
    },
    answer: {
      ...key,
      id: newId(),
      contact_id: person.contact_id,
      kind: 'accepted' as const,
      times: [startsAt],
      mode: 'video' as const,
      note: inLocale(locale, note),
      zone,
      locale,
      at,
    },
  }
}

/** @param talks of the visitor alone */
export function answerRows(talks: readonly Told[], locale: Locale) {
  const ahead = talks.flatMap(({ interview, person }) => {
    const { starts_at, agreed_at } = interview
    if (!starts_at || !agreed_at || interview.ended_at) return []
    return [answered({ interview: { ...interview, starts_at, agreed_at }, person }, locale)]
  })
  return {
    times: ahead.flatMap((one) => one.times),
    links: ahead.map((one) => one.link),
    answers: ahead.map((one) => one.answer),
    // Asked at the end of each talk, and noted.
    consents: talks.flatMap(({ interview, person }) =>
      interview.ended_at
        ? [
            {
              seeker_id: interview.seeker_id,
              interview_id: interview.id,
              contact_id: person.contact_id,
              kind: 'name' as const,
              said_by: 'seeker' as const,
              granted: true,
              at: interview.ended_at,
            },
          ]
        : [],
    ),
  }
}
