/** The people of the sample class, in the visitor's language. All of them are invented. */
import type { Locale } from '../../i18n/index.ts'

/** English, Spanish. */
export type Pair = readonly [english: string, spanish: string]
export const inLocale = (locale: Locale, [english, spanish]: Pair): string =>
  locale === 'es' ? spanish : english

export const students = [
  'Maya Okafor',
  'Diego Ramírez',
  'Hana Suzuki',
  'Tom Whitaker',
  'Amina Yusuf',
  'Luca Bianchi',
  'Rosa Delgado',
  'Arjun Mehta',
  'Sofía Herrera',
  'Wei Chen',
  'Grace Thompson',
  'Yonatan Levi',
] as const

export const instructor = 'Elena Marchetti'

type Relationship = 'none' | 'family' | 'friend' | 'colleague' | 'teacher' | 'acquaintance'

interface Person {
  name: string
  relationship: Relationship
  title: Pair
  organization: Pair
  found: Pair
  why: Pair
  /** How they were found and why, as it is said to them. */
  letter: Pair
}

/** One of them, in one language. */
export interface Professional {
  name: string
  relationship: Relationship
  title: string
  organization: string
  found: string
  why: string
  letter: string
}

const people: readonly Person[] = [
  {
    name: 'Priya Natarajan',
    relationship: 'none',
    title: ['Respiratory therapist', 'Terapeuta respiratoria'],
    organization: ['Lakeside Hospital', 'Lakeside Hospital'],
    found: ['Our college’s alumni page', 'La página de egresados de nuestra universidad'],
    why: [
      'She moved from the night shift to teaching new staff.',
      'Pasó del turno de noche a formar al personal nuevo.',
    ],
    letter: [
      'I found you on our college’s alumni page. You moved from the night shift to teaching new staff.',
      'La encontré en la página de egresados de nuestra universidad. Usted pasó del turno de noche a formar al personal nuevo.',
    ],
  },
  {
    name: 'Samuel Adeyemi',
    relationship: 'acquaintance',
    title: ['Physical therapist', 'Fisioterapeuta'],
    organization: ['Northfield Clinic', 'Northfield Clinic'],
    found: ['My aunt is his patient', 'Mi tía es su paciente'],
    why: [
      'He works with athletes and with older people on the same day.',
      'Trabaja con deportistas y con personas mayores el mismo día.',
    ],
    letter: [
      'My aunt is your patient. You work with athletes and with older people on the same day.',
      'Mi tía es su paciente. Usted trabaja con deportistas y con personas mayores el mismo día.',
    ],
  },
  {
    name: 'Karin Lindqvist',
    relationship: 'none',
    title: ['Water quality scientist', 'Científica de calidad del agua'],
    organization: ['Rivers Agency', 'Agencia de los Ríos'],
    found: ['Her talk at the public library', 'Su charla en la biblioteca pública'],
    why: ['She tests the river that I grew up beside.', 'Analiza el río junto al que crecí.'],
    letter: [
      'I heard your talk at the public library. You test the river that I grew up beside.',
      'Escuché su charla en la biblioteca pública. Usted analiza el río junto al que crecí.',
    ],
  },
  {
    name: 'Marcus Bell',
    relationship: 'acquaintance',
    title: ['Electrician', 'Electricista'],
    organization: ['Bell & Daughters', 'Bell e Hijas'],
    found: ['He rewired our house', 'Cambió la instalación de nuestra casa'],
    why: ['He trains two apprentices at a time.', 'Forma a dos aprendices a la vez.'],
    letter: [
      'You rewired our house. You train two apprentices at a time.',
      'Usted cambió la instalación de nuestra casa. Forma a dos aprendices a la vez.',
    ],
  },
  {
    name: 'Noor Haddad',
    relationship: 'none',
    title: ['UX researcher', 'Investigadora de experiencia de usuario'],
    organization: ['Brightdesk', 'Brightdesk'],
    found: ['A classmate’s sister works with her', 'La hermana de una compañera trabaja con ella'],
    why: [
      'She began in nursing and changed fields at thirty.',
      'Empezó en enfermería y cambió de área a los treinta.',
    ],
    letter: [
      'A classmate’s sister works with you. You began in nursing and changed fields at thirty.',
      'La hermana de una compañera trabaja con usted. Usted empezó en enfermería y cambió de área a los treinta.',
    ],
  },
  {
    name: 'Paul Nguyen',
    relationship: 'colleague',
    title: ['Accountant', 'Contador'],
    organization: ['Nguyen Tax & Books', 'Contabilidad Nguyen'],
    found: ['My manager at the café recommended him', 'Me lo recomendó mi jefa de la cafetería'],
    why: [
      'He keeps the books of small shops, as I would like to.',
      'Lleva las cuentas de tiendas pequeñas, como me gustaría hacer.',
    ],
    letter: [
      'My manager at the café recommended you. You keep the books of small shops, as I would like to.',
      'Me recomendó a usted mi jefa de la cafetería. Usted lleva las cuentas de tiendas pequeñas, como me gustaría hacer.',
    ],
  },
  {
    name: 'Beatriz Fonseca',
    relationship: 'friend',
    title: ['Early childhood teacher', 'Maestra de educación infantil'],
    organization: ['Sunflower School', 'Escuela Girasol'],
    found: ['My former neighbor', 'Fue mi vecina'],
    why: ['She built an outdoor group from nothing.', 'Creó de la nada un grupo al aire libre.'],
    letter: [
      'You used to be my neighbor. You built an outdoor group from nothing.',
      'Usted fue mi vecina. Creó de la nada un grupo al aire libre.',
    ],
  },
  {
    name: 'George Kimani',
    relationship: 'none',
    title: ['Network engineer', 'Ingeniero de redes'],
    organization: ['County Library System', 'Red de Bibliotecas del Condado'],
    found: ['The county’s staff list', 'La lista de personal del condado'],
    why: [
      'He connects eleven branches with a team of three.',
      'Conecta once sucursales con un equipo de tres.',
    ],
    letter: [
      'I found you on the county’s staff list. You connect eleven branches with a team of three.',
      'Lo encontré en la lista de personal del condado. Usted conecta once sucursales con un equipo de tres.',
    ],
  },
  {
    name: 'Anneke de Vries',
    relationship: 'acquaintance',
    title: ['Veterinary technician', 'Técnica veterinaria'],
    organization: ['Green Lane Animal Care', 'Clínica Animal Camino Verde'],
    found: ['I volunteered there last summer', 'Hice voluntariado allí el verano pasado'],
    why: ['She knows the work with wild animals, too.', 'También conoce el trabajo con fauna silvestre.'],
    letter: [
      'I volunteered at your clinic last summer. You know the work with wild animals, too.',
      'Hice voluntariado en su clínica el verano pasado. Usted también conoce el trabajo con fauna silvestre.',
    ],
  },
  {
    name: 'Omar Farouk',
    relationship: 'teacher',
    title: ['Paralegal', 'Asistente legal'],
    organization: ['Housing Rights Office', 'Oficina de Derecho a la Vivienda'],
    found: ['Our instructor’s guest last year', 'Vino a nuestra clase el año pasado'],
    why: ['He helps families stay in their homes.', 'Ayuda a familias a conservar su hogar.'],
    letter: [
      'You were our instructor’s guest last year. You help families stay in their homes.',
      'Usted vino a nuestra clase el año pasado. Ayuda a familias a conservar su hogar.',
    ],
  },
]

export const professionalsIn = (locale: Locale): Professional[] =>
  people.map(({ name, relationship, title, organization, found, why, letter }) => ({
    name,
    relationship,
    title: inLocale(locale, title),
    organization: inLocale(locale, organization),
    found: inLocale(locale, found),
    why: inLocale(locale, why),
    letter: inLocale(locale, letter),
  }))
