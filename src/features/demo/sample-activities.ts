import type { Locale } from '../../i18n/index.ts'
import { addDays, localDate } from '../../shared/dates.ts'
import { newId } from '../../shared/ids.ts'
import { inLocale, type Pair } from './people.ts'

type Kind = 'association' | 'volunteering' | 'internship' | 'training' | 'event'

interface Sample {
  kind: Kind
  name: Pair
  organization?: Pair
  role: Pair
  /** Days from now. */
  starts: number
  ends?: number
  renews?: number
  fee?: Pair
  studentRate?: string
  meetings?: Pair
  outcome?: Pair
  /** Hours, each with how many days ago. */
  hours?: readonly (readonly [daysAgo: number, hours: number, about: Pair])[]
  /** How many of the visitor's contacts were met there. */
  met?: number
}

const desk: Pair = ['Front desk', 'Recepción']

const samples: readonly Sample[] = [
  {
    kind: 'association',
    name: ['State Society for Respiratory Care', 'Sociedad estatal de terapia respiratoria'],
    role: ['Student member', 'Miembro estudiante'],
    starts: -345,
    renews: 20,
    fee: ['$90 a year', '$90 al año'],
    studentRate: '$25',
    meetings: ['First Tuesday, 6 PM, Lakeside Hospital', 'Primer martes, 6 p.m., Lakeside Hospital'],
    outcome: [
      'Helped at the spring meeting and heard how three hospitals hire.',
      'Ayudé en la reunión de primavera y supe cómo contratan tres hospitales.',
    ],
    met: 1,
  },
  {
    kind: 'volunteering',
    name: ['Hospital welcome desk', 'Mesa de bienvenida del hospital'],
    organization: ['Lakeside Hospital', 'Lakeside Hospital'],
    role: ['Greeter', 'Recepción'],
    starts: -120,
    outcome: [
      '- Walked patients and families to the right floor\n- Translated for Spanish-speaking visitors',
      '- Acompañé a pacientes y familias al piso correcto\n- Traduje para visitantes que hablan español',
    ],
    hours: [
      [112, 3, desk],
      [84, 3, desk],
      [56, 4, ['Blood drive', 'Jornada de donación de sangre']],
      [28, 3, desk],
      [7, 2.5, desk],
    ],
  },
  {
    kind: 'training',
    name: ['Basic Life Support', 'Soporte vital básico'],
    organization: ['Community college', 'Universidad comunitaria'],
    role: ['Learner', 'Estudiante'],
    starts: -60,
    ends: -60,
    outcome: ['Certified for two years.', 'Certificada por dos años.'],
  },
  {
    kind: 'event',
    name: ['Health career fair', 'Feria de carreras de salud'],
    role: ['Visitor', 'Visitante'],
    starts: -12,
    met: 2,
  },
]

/** What the visitor takes part in, as rows. @param contactIds the visitor's contacts, the first of whom were met there */
export function activityRows(
  seekerId: string,
  { now, locale, contactIds }: { now: Date; locale: Locale; contactIds: readonly string[] },
) {
  const say = (words: Pair | undefined) => (words ? inLocale(locale, words) : '')
  const day = (days: number) => localDate(addDays(now, days, 'UTC'), 'UTC')
  const kept = samples.map((sample) => {
    const made = addDays(now, sample.starts, 'UTC')
    const key = { seeker_id: seekerId, activity_id: newId() }
    const row = {
      seeker_id: seekerId,
      id: key.activity_id,
      kind: sample.kind,
      name: say(sample.name),
      organization: say(sample.organization),
      role: say(sample.role),
      starts_on: day(sample.starts),
      ends_on: sample.ends === undefined ? null : day(sample.ends),
      outcome: say(sample.outcome),
      fee: say(sample.fee),
      student_rate: sample.studentRate ?? '',
      meetings: say(sample.meetings),
      renews_on: sample.renews === undefined ? null : day(sample.renews),
      created_at: made,
      updated_at: made,
    }
    const sessions = (sample.hours ?? []).map(([daysAgo, hours, about]) => ({
      ...key,
      id: newId(),
      held_on: day(-daysAgo),
      minutes: hours * 60,
      about: say(about),
      created_at: addDays(now, -daysAgo, 'UTC'),
    }))
    const people = contactIds
      .slice(0, sample.met ?? 0)
      .map((contactId) => ({ ...key, contact_id: contactId, created_at: made }))
    return { row, sessions, people }
  })
  return {
    activities: kept.map(({ row }) => row),
    sessions: kept.flatMap(({ sessions }) => sessions),
    people: kept.flatMap(({ people }) => people),
  }
}
