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
