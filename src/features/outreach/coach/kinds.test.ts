import { describe, expect, test } from 'vitest'
import { locales, translator } from '../../../i18n/index.ts'
import { coach } from './coach.ts'
import type { CoachInput, RuleName } from './verdict.ts'

// The kinds without labelled messages, and the checks that use what contacts and the notebook know.

const verdict = (input: CoachInput, rule: RuleName) => coach(input).find((v) => v.rule === rule)
const bad = (input: CoachInput) =>
  coach(input)
    .filter((v) => v.verdict === 'fail' || v.verdict === 'warn')
    .map((v) => v.rule)

const introduction: CoachInput = {
  kind: 'introduction-request',
  channel: 'email',
  subject: 'Do you know somebody who works nights in a lab?',
  body: `Dear Rosa,

You told me once that your cousin Ivo runs the night lab at the county hospital. I would like to learn how that work is done. Would you introduce us?

If you would rather not, that is fine. Here is a short note that you can forward as it is:

Pilar is a biology student at Hillside who heard how Ivo reorganized the night lab. She would like to ask him about it for 20 minutes, when it suits him. She wants to learn and is not looking for a job.

Thank you,
Pilar Núñez`,
  seeker: { name: 'Pilar Núñez' },
  contact: { name: 'Rosa Abara', organization: 'Abara Bakery' },
}

describe('a request to be introduced', () => {
  test('passes when it is kind, short and can be passed on', () => {
    expect(bad(introduction)).toEqual([])
  })

  test('easy-no: without a way out it is pressing, which is advice and no failure', () => {
    const body = introduction.body.replace('If you would rather not, that is fine. ', '')
    expect(verdict({ ...introduction, body }, 'easy-no')?.verdict).toBe('warn')
  })

  test('about-them: more about them than about oneself; the words to pass on say who one is', () => {
    expect(verdict(introduction, 'about-them')?.verdict).toBe('pass')
    const more = 'I love my biology class, and I think I would like my work in a lab. Here is'
    const body = introduction.body.replace('Here is', more)
    const found = verdict({ ...introduction, body }, 'about-them')
    expect([found?.verdict, found?.reason]).toEqual([
      ...['warn', { code: 'about-oneself', params: { own: 7, others: 4 } }],
    ])
    const passed = introduction.body.replace(
      'Pilar is a biology student',
      'I am Pilar, and I say I, me and my',
    )
    expect(verdict({ ...introduction, body: passed }, 'about-them')?.verdict).toBe('pass')
  })

  test('forwardable: words about oneself that can be sent on as they are', () => {
    const body = introduction.body.replace(/Here is a short note[^]*?job\.\n/, '')
    expect(verdict({ ...introduction, body }, 'forwardable')?.verdict).toBe('warn')
  })

  test.each(locales)('what the advice quotes (%s) is what the rule looks for', (locale) => {
    const quoted = (key: 'coach.fix.easy-no' | 'coach.fix.forwardable') =>
      /[“«](.+?)[”»]/.exec(translator(locale)(key))![1]!
    const [before, after] = introduction.body.split(/If you would rather not.*\n/) as [string, string]
    const bare = { ...introduction, body: `${before}${after}` }
    expect(bad(bare)).toEqual(['easy-no', 'forwardable'])
    const mended = `${before}${quoted('coach.fix.easy-no')}\n\n${quoted('coach.fix.forwardable')}\n${after}`
    expect(bad({ ...bare, body: mended })).toEqual([])
  })

  test('a job asked for fails here too, and a blank', () => {
    const asks = introduction.body.replace('Would you introduce us?', 'Can you get me a job there?')
    expect(verdict({ ...introduction, body: asks }, 'no-job-ask')?.verdict).toBe('fail')
    const blank = introduction.body.replace('your cousin Ivo', '[their person]')
    expect(verdict({ ...introduction, body: blank }, 'no-placeholders')?.verdict).toBe('fail')
  })

  test('in another language only what needs no English is judged', () => {
    const judged = coach({ ...introduction, language: 'es' }).filter((v) => v.verdict !== 'n/a')
    expect(judged.map((v) => v.rule)).not.toContain('easy-no')
    expect(judged.map((v) => v.rule)).toContain('no-placeholders')
  })
})

describe('keeping in touch', () => {
  const note: CoachInput = {
    kind: 'keep-in-touch',
    channel: 'email',
    subject: 'Your advice about the night shift',
    body: `Dear Ana,

In March you told me to shadow a night before choosing. I did, twice, and I have signed up for the certificate. I thought you would like to hear it.

Warm wishes,
Pilar Núñez`,
    seeker: { name: 'Pilar Núñez' },
    contact: { name: 'Ana Ortega', organization: 'St. Luke’s' },
  }

  test('a few lines about what came of it are good as they are', () => {
    expect(bad(note)).toEqual([])
  })

  test('asks for no job, presses nobody, and does not run on', () => {
    const asks = `${note.body}\n\nIs there an opening on your team for me?`
    expect(verdict({ ...note, body: asks }, 'no-job-ask')?.verdict).toBe('fail')
    expect(verdict({ ...note, body: `${note.body}${' word'.repeat(150)}` }, 'length')?.verdict).toBe('fail')
  })
})

describe('checks that use what is on record', () => {
  const request: CoachInput = {
    ...introduction,
    kind: 'request',
    contact: { name: 'Rosa Abara', organization: 'Abara Bakery' },
  }

  test('right-organization: a workplace left over from somebody else’s letter', () => {
    const body = introduction.body.replace('the county hospital', 'Quarry Mutual')
    const input = { ...request, body, otherOrganizations: ['Quarry Mutual'] }
    const found = verdict(input, 'right-organization')
    expect([found?.verdict, found?.evidence?.text]).toEqual(['warn', 'Quarry Mutual'])
    expect(
      verdict(
        { ...input, contact: { ...input.contact, howFound: 'Quarry Mutual dinner' } },
        'right-organization',
      )?.verdict,
    ).toBe('pass')
  })

  test('own-words: the same text as went to somebody else', () => {
    expect(verdict({ ...request, sentToOthers: [request.body] }, 'own-words')?.verdict).toBe('warn')
    expect(verdict({ ...request, sentToOthers: ['Something else entirely.'] }, 'own-words')?.verdict).toBe(
      'pass',
    )
  })

  test('known-detail: a detail that the notebook does not know; in-time: how long ago the talk was', () => {
    const thanks: CoachInput = {
      kind: 'thank-you',
      channel: 'email',
      subject: 'Thank you',
      body: `Dear Rosa,

Thank you for your time on Monday. You said that the hardest part of running ovens is the flour dust that gets into every hinge. I will visit a mill next week.

Pilar Núñez`,
      seeker: { name: 'Pilar Núñez' },
      contact: { name: 'Rosa Abara' },
      notes: ['Suppliers raise prices every winter'],
    }
    expect(verdict(thanks, 'known-detail')?.verdict).toBe('warn')
    const reasonAfter = (hoursSince: number) => verdict({ ...thanks, hoursSince }, 'in-time')?.reason
    expect([3, 24, 48, 500].map(reasonAfter)).toEqual([
      undefined,
      { code: 'soon-late' },
      { code: 'late', params: { n: 2 } },
      { code: 'late', params: { n: 20 } },
    ])
    const known = { ...thanks, notes: ['flour dust gets into every hinge of the ovens'] }
    expect(verdict(known, 'known-detail')?.verdict).toBe('pass')
  })
})

test('words that every object of the language knows are words like others', () => {
  // Such as elevator constructors: all names of Object.prototype.
  const body = `Dear Rosa, constructor toString valueOf hasOwnProperty __proto__`
  const request: CoachInput = { ...introduction, kind: 'request', body }
  const contact = { ...introduction.contact, title: 'elevator constructor', why: body, howFound: body }
  expect(verdict({ ...request, contact }, 'says-how-found')?.verdict).toBe('fail')
})
