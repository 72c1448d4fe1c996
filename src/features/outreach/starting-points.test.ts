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

  it('leaves blanks for what nobody wrote down', () => {
    const english = startingPoint({ ...facts, locale: 'en', marks: [] })
    expect(english.body).toContain('In [month] you told me [what they advised]. I [what you did]')
    const spanish = startingPoint({ ...facts, locale: 'es', marks, since: { month: 'noviembre' } })
    expect(spanish.body).toContain('De nuestra charla de noviembre me llevé esto:')
    expect(spanish.body).toContain('Yo [qué hiciste] y [qué salió de eso].')
  })
})
