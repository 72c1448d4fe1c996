import { describe, expect, test } from 'vitest'
import { ballotOf, learn, numbered, type Example } from './learn.ts'
import { normalWords } from './normalize.ts'
import { readText } from './reading.ts'
import { poll, presentByVote, withVote, type Ballot } from './vote.ts'
import { atTheirConvenience } from './votes/at-their-convenience.ts'
import { noEmptyFlattery } from './votes/no-empty-flattery.ts'
import { noJobAsk } from './votes/no-job-ask.ts'
import { noPressure } from './votes/no-pressure.ts'

test('words are compared in their normal form', () => {
  expect(normalWords("i'd been told you're hiring 3 trainees?")).toEqual(
    normalWords('i would be tell you are hire 12 trainee ?'),
  )
  expect(normalWords('pls call me if u can')).toEqual(normalWords('please calls me if you can'))
})

/** None of these stands in the corpus that was learnt. */
const unlearnt: [string, Ballot, { breaks: string[]; keeps: string[] }][] = [
  [
    'no-job-ask',
    noJobAsk,
    {
      breaks: [
        'Should your kitchen ever be short of a pair of hands, I would be glad to start there.',
        'Do you have an opening for a trainee this summer?',
        'Please pass my application to whoever does the hiring.',
        'I am hoping your office recruits assistants and that you would consider me.',
        'Could you let me know of any vacancies at your firm?',
        'If a spot for an apprentice comes free, please think of me.',
      ],
      keeps: [
        'I would like to hear how you chose between the two schools.',
        'What does a normal week look like for you in winter?',
        'I saw your name in the program of the spring concert.',
        'Any afternoon is fine with me, by phone or at the cafe next door.',
        'You told our class that the second year was the hardest.',
        'I am not looking for work, only for a picture of the trade.',
      ],
    },
  ],
  [
    'no-empty-flattery',
    noEmptyFlattery,
    {
      breaks: [
        'You are without doubt the greatest dentist of our time.',
        'Nobody on earth comes close to your genius.',
        'You are an absolute legend and my hero!',
        'There has never been a more brilliant mind in this country.',
      ],
      keeps: [
        'I liked how you explained the tides with a bucket.',
        'The best part of your article was the list of mistakes.',
        'I hope you had a wonderful summer.',
        'My grandmother makes the best bread in town.',
      ],
    },
  ],
  [
    'no-pressure',
    noPressure,
    {
      breaks: [
        'I will keep calling your office until you answer.',
        'Please answer by Friday noon, I am begging you.',
        'You ignored my messages and that is really rude.',
        'If you do not reply, I will fail the class because of you.',
      ],
      keeps: [
        'There is no hurry at all, and no answer is fine too.',
        'I wrote to you last month about the night shift.',
        'Would twenty minutes be possible on a day that suits you?',
        'I understand if you are too busy this month.',
      ],
    },
  ],
]

/** A rule about what has to be there: none of these stands in the corpus that was learnt, either. */
const leavesTime = [
  'Pick whichever morning is easiest and I will be there.',
  'I can do any evening, so the hour is up to you.',
  'Whenever you find a gap in your week is fine.',
]
const leavesNone = [
  'I repaired bicycles for two years before the shop closed.',
  'Your article on the old mill made me laugh.',
  'I am not looking for a position.',
]

describe.each(unlearnt)('%s', (_, ballot, { breaks, keeps }) => {
  const weight = (text: string) => poll(readText(text, 'body'), ballot).weight

  test('what breaks the rule weighs more than what keeps it', () => {
    const lightest = Math.min(...breaks.map(weight))
    const heaviest = Math.max(...keeps.map(weight))
    expect(lightest).toBeGreaterThan(heaviest)
  })

  test('what keeps the rule is never called', () => {
    expect(keeps.filter((text) => withVote(readText(text, 'body'), ballot, undefined))).toEqual([])
  })
})

test('a time left open weighs more than what leaves none', () => {
  const weight = (text: string) => poll(readText(text, 'body'), atTheirConvenience).weight
  expect(Math.min(...leavesTime.map(weight))).toBeGreaterThan(Math.max(...leavesNone.map(weight)))
})

test('the vote speaks where it is sure, doubts where nothing weighs, and else leaves it to the rule', () => {
  const ballot: Ballot = { bias: -10, sure: 0, doubt: -12, weights: '40:stolen\n-30:borrow' }
  const reading = (text: string) => readText(text, 'body')
  const acts = (text: string) => ({ start: 0, end: 3, text: 'the', sentence: reading(text).sentences[0]! })
  const found = acts('The book is not where it was when we came, as far as I know.')
  expect(withVote(reading('A day. The book is stolen.'), ballot, undefined)?.text).toBe('the book is stolen.')
  expect(withVote(reading('The book is here.'), ballot, found)).toBe(found)
  expect(withVote(reading('The book is here.'), ballot, undefined)).toBeUndefined()
  expect(withVote(reading('The book is borrowed.'), ballot, found)).toBeUndefined()
  // A name under a letter has no vote, and a sentence that may not speak is not doubted.
  expect(withVote(reading('A day.\n\nStolen Smith'), ballot, undefined)).toBeUndefined()
  const borrowed = reading('The book is borrowed.')
  expect(withVote(borrowed, ballot, found, /where it was/)).toBe(found)
  const rule = (verdict: 'pass' | 'fail') => ({
    finding: { verdict },
    missing: { verdict: 'fail', reason: { code: 'no-time' } } as const,
  })
  expect(presentByVote(reading('The book is stolen.'), ballot, rule('fail')).verdict).toBe('pass')
  expect(presentByVote(reading('The book is here.'), ballot, rule('fail')).verdict).toBe('fail')
  expect(presentByVote(reading('The book is borrowed.'), ballot, rule('pass')).reason?.code).toBe('no-time')
})

describe('learning', () => {
  const message = (tells: boolean, ...sentences: string[]): Example => ({
    set: 'own',
    tells,
    sentences: sentences.map(numbered),
    single: false,
  })
  const examples = Array.from({ length: 6 }, () => [
    message(true, 'the sun shines', 'lend me a ladder'),
    message(true, 'rain is near', 'lend me a bucket'),
    message(false, 'the sun shines', 'i own a ladder'),
    message(false, 'rain is near', 'a bucket leaks'),
  ]).flat()

  test('it finds the guilty sentence by itself, and the same messages give the same ballot', () => {
    const limits = { sure: 0, doubt: -9 }
    const ballot = ballotOf(learn(examples, 30), limits)
    expect(ballotOf(learn(examples, 30), limits)).toEqual(ballot)
    const guilty = poll(readText('The sun shines. Lend me a rope.', 'body'), ballot)
    expect(guilty.hit?.text).toBe('lend me a rope.')
    expect(guilty.weight).toBeGreaterThan(
      poll(readText('The sun shines. A bucket leaks.', 'body'), ballot).weight,
    )
  })
})
