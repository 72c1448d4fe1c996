import type { Locale } from '../../i18n/index.ts'
import { addDays } from '../../shared/dates.ts'
import { newId } from '../../shared/ids.ts'
import { nameKey, proposalsOf } from '../fields/index.ts'
import { inLocale, type Pair } from './people.ts'

/** Postings as they stand on job boards: in English, which is also the language they are read in. */
const postings = [
  {
    title: 'Respiratory Therapist, nights',
    organization: 'Lakeside Hospital',
    text: `Respiratory Therapist, nights

You will care for adults and newborns on three floors and in the emergency room.

Requirements
- Associate degree in respiratory therapy
- State respiratory care license
- RRT credential
- BLS certification
- Able to lift 50 pounds

Preferred
- One year of experience in acute care
- Spanish

We offer tuition help, paid holidays and a night differential.`,
  },
  {
    title: 'Registered Respiratory Therapist',
    organization: 'Northfield Clinic',
    text: `Registered Respiratory Therapist

Northfield Clinic is growing its lung program. You run breathing tests and teach patients to live well with asthma.

What you need
- Associate degree in respiratory therapy
- State respiratory care license
- RRT credential
- BLS certification
- Patient teaching skills

Nice to have
- Experience with electronic health records
- Spanish`,
  },
  {
    title: 'Respiratory Care Practitioner',
    organization: 'Green Valley Home Care',
    text: `Respiratory Care Practitioner

You visit patients at home, set up oxygen and ventilators, and show families how to use them.

Requirements
- State respiratory care license
- Valid driver's license
- BLS certification
- One year of experience in acute care
- Patient teaching skills

Preferred
- Bachelor's degree in respiratory therapy
- RRT credential`,
  },
  {
    title: 'Sleep Lab Therapist',
    organization: 'County Sleep Center',
    text: `Sleep Lab Therapist

Requirements
- State respiratory care license
- BLS certification
- Able to work overnight

Preferred
- Polysomnography certification`,
  },
]

const name: Pair = ['Respiratory therapy', 'Terapia respiratoria']
const about: Pair = [
  'My grandfather learned to breathe easier with someone who did this work.',
  'Mi abuelo aprendió a respirar mejor con alguien que hacía este trabajo.',
]

const titles: readonly (readonly [string, Pair])[] = [
  ['Respiratory therapist', ['hospital', 'hospital']],
  ['Pulmonary function technologist', ['lung tests', 'pruebas de pulmón']],
  ['Home care therapist', ['home care', 'atención en casa']],
]

const organizations = [
  ['Lakeside Hospital', true],
  ['Northfield Clinic', true],
  ['American Association for Respiratory Care', false],
] as const

const terms: readonly (readonly [string, Pair])[] = [
  ['Ventilator', ['A machine that breathes for a patient', 'Máquina que respira por el paciente']],
  [
    'Weaning',
    ['Helping a patient to breathe alone again', 'Ayudar al paciente a volver a respirar por sí mismo'],
  ],
  ['Titration', ['', '']],
]

const fact: readonly [label: Pair, text: Pair, source: Pair] = [
  ['Schooling', 'Estudios'],
  [
    'Two years at a community college, then a national exam.',
    'Dos años en una universidad comunitaria y después un examen nacional.',
  ],
  ['The college’s program page', 'La página del programa de la universidad'],
]

const questions: readonly (readonly [Pair, 'person' | 'web'])[] = [
  [
    [
      'How do you keep calm when a patient cannot breathe?',
      '¿Cómo mantiene la calma cuando un paciente no puede respirar?',
    ],
    'person',
  ],
  [
    [
      'What did your first month of night shifts do to you?',
      '¿Cómo le cambió su primer mes de turnos de noche?',
    ],
    'person',
  ],
  [['Which license does our state ask for?', '¿Qué licencia pide nuestro estado?'], 'web'],
]

/** A field with its postings as rows: three have been looked at, the last one waits. */
export function fieldRows(seekerId: string, now: Date, locale: Locale) {
  const say = (words: Pair) => inLocale(locale, words)
  const at = addDays(now, -9, 'UTC')
  const field = {
    seeker_id: seekerId,
    id: newId(),
    name: say(name),
    name_key: nameKey(say(name)),
    place: 'Springfield',
    about: say(about),
    created_at: at,
    updated_at: now,
  }
  const own = () => ({ seeker_id: seekerId, field_id: field.id, id: newId(), created_at: at })
  const read = postings.map((posting) => ({ ...own(), ...posting, updated_at: at }))
  const proposals = read.flatMap((posting, index) =>
    proposalsOf(posting.text).map((proposal, position) => ({
      posting,
      proposal,
      position,
      state: index < 3 ? ('confirmed' as const) : ('proposed' as const),
    })),
  )
  const qualifications = new Map(
    proposals.map(({ proposal: { key, type, text } }) => [key, { ...own(), key, type, text }]),
  )
  return {
    field,
    titles: titles.map(([title, subfield]) => ({ ...own(), title, subfield: say(subfield) })),
    organizations: organizations.map(([words, local]) => ({ ...own(), name: words, is_local: local })),
    terms: terms.map(([word, meaning]) => ({ ...own(), word, meaning: say(meaning) })),
    facts: [{ ...own(), label: say(fact[0]), text: say(fact[1]), source: say(fact[2]) }],
    questions: questions.map(([text, by]) => ({ ...own(), text: say(text), answered_by: by })),
    postings: read,
    qualifications: [...qualifications.values()],
    mentions: proposals.map(({ posting, proposal, position, state }) => ({
      seeker_id: seekerId,
      field_id: field.id,
      posting_id: posting.id,
      id: newId(),
      qualification_id: qualifications.get(proposal.key)!.id,
      strength: proposal.strength,
      wording: proposal.wording,
      sentence: proposal.sentence,
      state,
      position,
    })),
  }
}
