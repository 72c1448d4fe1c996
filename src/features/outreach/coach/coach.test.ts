import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coach, nextFixes } from './coach.ts'
import type { CoachInput, RuleName } from './verdict.ts'

const request: CoachInput = {
  kind: 'request',
  channel: 'email',
  subject: 'A nursing student with questions about your night shifts',
  body: `Dear Ms. Ortega,

Your neighbor Lou gave me your name. I'm a nursing student at Hillside, and he told me you moved from a bakery to the burn ward.

I'd like to learn how you made that change. Could we talk for 20 minutes, whenever it suits you? I'm not looking for a job.

Thank you,
Pilar Núñez`,
  seeker: { name: 'Pilar Núñez' },
  contact: { name: 'Ana Ortega', organization: 'St. Luke’s', title: 'nurse', why: 'bakery to burn ward' },
}

const verdict = (input: CoachInput, rule: RuleName) => coach(input).find((v) => v.rule === rule)!

describe('a good request', () => {
  test('passes every rule', () => {
    expect(coach(request).filter((v) => v.verdict === 'fail' || v.verdict === 'warn')).toEqual([])
    expect(nextFixes(coach(request))).toEqual([])
  })

  test('the evidence is the text as typed', () => {
    for (const { evidence } of coach(request)) {
      if (!evidence) continue
      const source = evidence.in === 'subject' ? request.subject! : request.body
      expect(source.slice(evidence.start, evidence.end)).toBe(evidence.text)
    }
  })

  test('offsets survive emoji and decomposed accents', () => {
    const body = `👋 Hola\u0301\n\n${request.body.replace('whenever it suits you', 'on [DAY]')}`
    const { evidence } = verdict({ ...request, body }, 'no-placeholders')
    expect(body.slice(evidence!.start, evidence!.end)).toBe('[DAY]')
  })
})

describe('blanks', () => {
  test.each([
    ['https://halfhour.example/guest/A1__xx_Q-AB_CD-___', 'pass'],
    ['https://halfhour.example/[your link]', 'fail'],
    ['https://halfhour.example/guest/A1__B or ask COLLEGE_NAME', 'fail'],
    ['__', 'fail'],
  ])('in "%s": %s', (words, expected) => {
    const body = request.body.replace('whenever it suits you', `whenever it suits you (${words})`)
    expect(verdict({ ...request, body }, 'no-placeholders').verdict).toBe(expected)
  })
})

describe('a greeting', () => {
  test.each([
    ['Don Hefner', 'Don,', 'pass'],
    ['Don Hefner', 'Dear Ron,', 'fail'],
    ['Don Pedro Ruiz', 'Estimado don Pedro,', 'pass'],
    ['Ana Ortega', 'Hi Ana,', 'pass'],
  ])('to %s with "%s": %s', (name, greeting, expected) => {
    const body = request.body.replace('Dear Ms. Ortega,', greeting)
    const input = { ...request, body, contact: { ...request.contact, name } }
    expect(verdict(input, 'greets-by-name').verdict).toBe(expected)
  })
})

describe('limits', () => {
  test.each([
    ['15 minutes', 'warn'],
    ['20 to 30 minutes', 'pass'],
    ['a quarter of an hour', 'warn'],
    ['10 minutes', 'fail'],
    ['half an hour or an hour', 'fail'],
    ['twenty-five minutes', 'pass'],
    ['an hour', 'fail'],
  ])('%s: %s', (length, expected) => {
    const body = request.body.replace('20 minutes', length)
    expect(verdict({ ...request, body }, 'asks-duration').verdict).toBe(expected)
  })

  test('words beyond 100 warn, beyond 150 fail', () => {
    const padded = (n: number) => ({ ...request, body: `${request.body}${' word'.repeat(n)}` })
    expect(verdict(padded(45), 'length').verdict).toBe('warn')
    expect(verdict(padded(110), 'length').verdict).toBe('fail')
  })

  test('a LinkedIn note is counted in code points, 200 or 300', () => {
    const note: CoachInput = { ...request, channel: 'linkedin-note', body: '😀'.repeat(200) }
    expect(verdict(note, 'length').verdict).toBe('pass')
    expect(verdict({ ...note, body: `${note.body}x` }, 'length').verdict).toBe('fail')
    expect(verdict({ ...note, body: `${note.body}x`, noteLimit: 300 }, 'length').verdict).toBe('pass')
  })
})

describe('beyond the labels', () => {
  test('the same text as sent to others warns', () => {
    const sent = request.body.replace('Ms. Ortega', 'Mr. Finn')
    expect(verdict({ ...request, sentToOthers: [sent] }, 'own-words').verdict).toBe('warn')
    expect(
      verdict(
        {
          ...request,
          sentToOthers: ['Something else entirely, and long enough to compare it with the other text.'],
        },
        'own-words',
      ).verdict,
    ).toBe('pass')
  })

  test('another workplace of the list warns', () => {
    const body = request.body.replace('the burn ward', 'Mercy General')
    const input = { ...request, body, otherOrganizations: ['Mercy General'] }
    expect(verdict(input, 'right-organization')).toMatchObject({
      verdict: 'warn',
      evidence: { text: 'Mercy General' },
    })
  })

  test('in other languages only the rules without words judge', () => {
    const judged = coach({ ...request, language: 'es' })
      .filter((v) => v.verdict !== 'n/a')
      .map((v) => v.rule)
    expect(judged.toSorted()).toEqual(['ends-with-name', 'greets-by-name', 'length', 'no-placeholders'])
    const nameless = { ...request, language: 'es', body: 'Hola, Maria:\n\n¿Podríamos hablar?\n\nGracias' }
    const named = (input: CoachInput) => verdict(input, 'ends-with-name')?.verdict
    expect(named({ ...nameless, body: `${nameless.body},\n${request.seeker.name}` })).toBe('pass')
    const [mail, note] = [named(nameless), named({ ...nameless, channel: 'linkedin-note' })]
    expect([mail, note]).toEqual(['fail', 'n/a'])
  })

  test('at most three fixes, what stands in the way first', () => {
    const fixes = nextFixes(
      coach({ ...request, subject: 'Hi', body: 'Hi [NAME], are you hiring? My resume is attached.' }),
    )
    expect(fixes).toHaveLength(3)
    expect(fixes[0]!.rule).toBe('no-placeholders')
  })
})

describe('whatever is pasted in', () => {
  test.each([
    ['nothing', ''],
    ['only quoted mail', '> Hi\n> Could you hire me?\n'],
    ['signs and joined emoji', '👩‍👩‍👧\u202e\u0000\ud800 ﷽ ...'],
  ])('%s is judged, and asks for no job', (_, body) => {
    for (const kind of ['request', 'nudge', 'thank-you'] as const) {
      const verdicts = coach({ ...request, kind, body, notes: ['a bakery is warm'] })
      expect(verdicts.find((v) => v.rule === 'no-job-ask')?.verdict).toBe('pass')
      expect(verdicts.some((v) => v.verdict === 'fail')).toBe(true)
    }
  })

  test('any words: every rule answers, with evidence as typed', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'I',
        'you',
        "I'd",
        'could',
        'please',
        'job',
        'my',
        'the',
        'if',
        ',',
        '\n',
        '.',
        'not',
        '[NAME]',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    )
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 60 }),
        fc.constantFrom('request', 'nudge', 'thank-you') as fc.Arbitrary<CoachInput['kind']>,
        (words, kind) => {
          const body = words.join(' ')
          for (const { evidence } of coach({ ...request, kind, body })) {
            if (!evidence) continue
            const source = evidence.in === 'subject' ? request.subject! : body
            expect(source.slice(evidence.start, evidence.end)).toBe(evidence.text)
          }
        },
      ),
    )
  })

  // Each of these once kept a rule busy for many seconds: a run of words without a full stop.
  test.each(['i ', 'a-', '[[[', 'i would like, ', 'Would you\n', 'you have '])(
    '100,000 characters of "%s" stop nobody',
    (unit) => {
      const body = unit.repeat(Math.ceil(100_000 / unit.length))
      const started = performance.now()
      for (const kind of ['request', 'nudge', 'thank-you'] as const)
        coach({ ...request, kind, body, notes: ['soup'] })
      expect(performance.now() - started).toBeLessThan(40_000)
    },
    60_000,
  )
})
