/** The people of the sample class. All of them are invented. */
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

export interface Professional {
  name: string
  title: string
  organization: string
  found: string
  why: string
  relationship: 'none' | 'family' | 'friend' | 'colleague' | 'teacher' | 'acquaintance'
}

const person = (
  name: string,
  title: string,
  organization: string,
  found: string,
  why: string,
  relationship: Professional['relationship'] = 'none',
): Professional => ({ name, title, organization, found, why, relationship })

export const professionals: readonly Professional[] = [
  person(
    'Priya Natarajan',
    'Respiratory therapist',
    'Lakeside Hospital',
    'Our college’s alumni page',
    'She moved from the night shift to teaching new staff.',
  ),
  person(
    'Samuel Adeyemi',
    'Physical therapist',
    'Northfield Clinic',
    'My aunt is his patient',
    'He works with athletes and with older people on the same day.',
    'acquaintance',
  ),
  person(
    'Karin Lindqvist',
    'Water quality scientist',
    'Rivers Agency',
    'Her talk at the public library',
    'She tests the river that I grew up beside.',
  ),
  person(
    'Marcus Bell',
    'Electrician',
    'Bell & Daughters',
    'He rewired our house',
    'He trains two apprentices at a time.',
    'acquaintance',
  ),
  person(
    'Noor Haddad',
    'UX researcher',
    'Brightdesk',
    'A classmate’s sister works with her',
    'She began in nursing and changed fields at thirty.',
  ),
  person(
    'Paul Nguyen',
    'Accountant',
    'Nguyen Tax & Books',
    'My manager at the café recommended him',
    'He keeps the books of small shops, as I would like to.',
    'colleague',
  ),
  person(
    'Beatriz Fonseca',
    'Early childhood teacher',
    'Sunflower School',
    'My former neighbour',
    'She built an outdoor group from nothing.',
    'friend',
  ),
  person(
    'George Kimani',
    'Network engineer',
    'County Library System',
    'The county’s staff list',
    'He connects eleven branches with a team of three.',
  ),
  person(
    'Anneke de Vries',
    'Veterinary technician',
    'Green Lane Animal Care',
    'I volunteered there last summer',
    'She knows the work with wild animals, too.',
    'acquaintance',
  ),
  person(
    'Omar Farouk',
    'Paralegal',
    'Housing Rights Office',
    'Our instructor’s guest last year',
    'He helps families stay in their homes.',
    'teacher',
  ),
]

export const requiredQuestions = [
  'What does an ordinary week look like for you?',
  'Which part of the work surprised you when you began?',
  'What would you learn first if you began again today?',
  'Who else should I talk to?',
] as const

export const answers = [
  'Three days with people, two with planning and paperwork. Mornings are busiest.',
  'How much of it is listening. The technical part is taught; patience is not.',
  'Writing short, clear notes. Everyone after you depends on them.',
  'A colleague who trains newcomers; happy to be asked.',
] as const
