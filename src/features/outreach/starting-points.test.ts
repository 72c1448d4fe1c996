import { describe, expect, it } from 'vitest'
import { coach } from './coach/coach.ts'
import { situations } from './situations.ts'
import { startingPoint } from './starting-points.ts'

const contactName = 'Maria Lopez'
const seekerName = 'Ana Reyes'

/** What a seeker could put into each blank. */
const answers: Record<string, string> = {
  'name of who sent you': 'Rosa Abara',
  'who you are': 'a biology student at Hillside',
  'what they said about this person': 'run the night lab at County',
  'your school': 'Hillside College',
  'what you study': 'biology',
  'their degree': 'biology',
  'their work': 'the night lab',
  'page or article': 'the library page',
  'one thing about their work or path': 'moved from a bakery to the night lab',
  'name of event': 'the career night',
  day: 'Tuesday',
  'one thing they said': 'quiet nights in the lab',
  name: 'Rosa Abara',
  field: 'lab work',
  'one thing about their work': 'nights in the lab',
}

const judged = (body: string) =>
  coach({
    ...{ kind: 'request', channel: 'phone', language: 'en', subject: '', body },
    seeker: { name: seekerName },
    contact: { name: contactName, title: 'lab technician', howFound: 'library', why: 'nights in the lab' },
  })
    .filter(({ verdict }) => verdict === 'fail' || verdict === 'warn')
    .map(({ rule }) => rule)

it('fills the subject of a request with what they do, where that is known and short', () => {
  const subject = (contactTitle: string, more: object = {}) =>
    startingPoint({
      ...{ locale: 'en', kind: 'request', channel: 'email', contactName, seekerName: 'Ana', marks: [] },
      ...{ contactTitle, ...more },
    }).subject
  expect(subject(' Lab technician $& ')).toBe('A question about your work as Lab technician $&')
  expect(subject('Nurse', { situation: 'cold' })).toBe('A question about your work as Nurse')
  expect(subject('Enfermera', { locale: 'es' })).toBe('Una pregunta sobre su trabajo como Enfermera')
  for (const title of ['', 'x'.repeat(61)]) expect(subject(title)).toContain('[job title]')
})

describe('words for a call', () => {
  it.each(situations)('%s: no blank passes unnoticed, and filled in nothing is wrong', (situation) => {
    const facts = { locale: 'en', kind: 'request', channel: 'phone', marks: [], situation } as const
    const { body } = startingPoint({ ...facts, contactName, seekerName })
    expect(judged(body)).toContain('no-placeholders')
    const filled = body.replace(/\[([^\]]+)\]/g, (_, blank: string) => answers[blank] ?? '')
    expect(judged(filled)).toEqual([])
  })
})

describe('a thank-you from the marks of the notebook', () => {
  const facts = { kind: 'thank-you', channel: 'email', contactName, seekerName } as const
  const marks = ['The silence is where the answer is.']

  it('takes over what stayed and the next step, and leaves no blank', () => {
    const nextStep = 'Ask three friends how they book a doctor, and only listen.'
    const { body } = startingPoint({ ...facts, locale: 'en', marks, nextStep })
    expect(body).toContain(
      'What stayed with me most: The silence is where the answer is. What I will do next: ask three friends how they book a doctor, and only listen.',
    )
    const found = coach({
      ...{ kind: 'thank-you', channel: 'email', language: 'en', subject: 'Thank you for our talk', body },
      seeker: { name: seekerName },
      contact: { name: contactName },
      notes: marks,
    })
    const wrong = found.filter(({ verdict }) => verdict === 'fail').map(({ rule }) => rule)
    expect(wrong).toEqual([])
    expect(found.find(({ rule }) => rule === 'next-step')?.verdict).toBe('pass')
  })

  it('keeps capitals that belong to the word, and asks for a step where none was marked', () => {
    const written = startingPoint({ ...facts, locale: 'es', marks, nextStep: 'CNA: buscar el curso' })
    expect(written.body).toContain('Mi próximo paso: CNA: buscar el curso.')
    expect(startingPoint({ ...facts, locale: 'es', marks }).body).toContain('Por eso voy a [qué harás].')
  })
})

describe('a few lines some months later', () => {
  const facts = { kind: 'keep-in-touch', channel: 'email', contactName, seekerName } as const
  const marks = ['The certificate takes six months.']

  it('starts from what stayed and the step that was done; what came of it is the seeker’s to say', () => {
    const since = { month: 'November', done: 'Look up when the certificate starts.' }
    const { body } = startingPoint({ ...facts, locale: 'en', marks, since })
    expect(body).toContain(
      'What I took from our talk in November: The certificate takes six months. Back then I set out to do this: look up when the certificate starts. I did it, and [what came of it].',
    )
  })

  it('tells whoever led to somebody how the talk with them went', () => {
    const told = (locale: 'en' | 'es') => startingPoint({ ...facts, locale, marks: [], met: 'Tom Park' })
    expect(told('en').body).toContain('Thank you for leading me to Tom Park. We talked on [day]')
    expect([told('es').subject, told('es').body.includes('Sin esa ayuda')]).toEqual([
      'Hablé con Tom Park',
      true,
    ])
  })

  it('leaves blanks for what nobody wrote down', () => {
    const english = startingPoint({ ...facts, locale: 'en', marks: [] })
    expect(english.body).toContain('In [month] you told me [what they advised]. I [what you did]')
    const spanish = startingPoint({ ...facts, locale: 'es', marks, since: { month: 'noviembre' } })
    expect(spanish.body).toContain('De nuestra charla de noviembre me llevé esto:')
    expect(spanish.body).toContain('Yo [qué hiciste] y [qué salió de eso].')
  })
})

describe('asking somebody whom they know', () => {
  it('names the field and no third person, and has nothing wrong once its blanks are filled', () => {
    const facts = { locale: 'en', kind: 'introduction-request', channel: 'email', marks: [] } as const
    const { subject, body } = startingPoint({ ...facts, contactName, seekerName, field: 'Nursing' })
    expect(subject).toBe('Do you know anybody who works in Nursing?')
    expect(body).not.toContain('[their name]')
    const filled = body
      .replace('[why this person]', 'your sister works at County')
      .replace('[who you are]', 'a student')
    const found = coach({
      ...{ kind: 'introduction-request', channel: 'email', language: 'en', subject, body: filled },
      seeker: { name: seekerName },
      contact: { name: contactName },
    })
    expect(found.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn')).toEqual([])
  })
})

describe('in Spanish', () => {
  const facts = { locale: 'es', contactName, seekerName, marks: [] } as const
  const familiar = /\b(?:tú|ti|te|tu|tus|contigo|puedes|quieres|tienes|dijiste)\b/i
  /** Blanks speak to the seeker, who is tú. */
  const withoutBlanks = ({ subject, body }: { subject: string; body: string }) =>
    `${subject}\n${body}`.replace(/\[[^\]]+\]/g, '')

  it.each(
    (['email', 'phone', 'linkedin-note'] as const).flatMap((channel) =>
      situations.map((situation) => ({ channel, situation })),
    ),
  )('a professional is usted: $channel, $situation', ({ channel, situation }) => {
    const point = startingPoint({ ...facts, kind: 'request', channel, situation })
    expect(withoutBlanks(point)).not.toMatch(familiar)
  })

  it.each(['nudge', 'thank-you', 'keep-in-touch'] as const)('a professional is usted: %s', (kind) => {
    expect(withoutBlanks(startingPoint({ ...facts, kind, channel: 'email' }))).not.toMatch(familiar)
  })

  it('whoever is asked for an introduction is somebody the seeker knows: tú', () => {
    for (const field of [undefined, 'Enfermería']) {
      const { body } = startingPoint({ ...facts, kind: 'introduction-request', channel: 'email', field })
      expect(body).toContain('Si prefieres que no')
    }
  })
})
