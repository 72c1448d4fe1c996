import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractQualifications, textOfPosting } from './index.ts'

const brief = (posting: string) =>
  extractQualifications(posting).map(({ type, text, strength }) => `${type} ${strength}: ${text}`)

describe('what is asked', () => {
  test('every bullet under a heading of requirements, with the strength of the heading', () => {
    const posting = [
      'Requirements:',
      '- Two years as a line cook',
      '- Knife skills and plating',
      "- Valid driver's license",
      '',
      'Nice to have:',
      '- Spanish',
    ].join('\n')
    expect(brief(posting)).toEqual([
      'experience required: Two years as a line cook',
      'skill required: Knife skills',
      'skill required: plating',
      "licence required: Valid driver's license",
      'skill preferred: Spanish',
    ])
  })

  test('in prose, what follows or precedes the words that ask', () => {
    expect(
      brief('You must hold a forklift certification. A drug screen is required before the first shift.'),
    ).toEqual(['licence required: forklift certification', 'other required: drug screen'])
  })

  test('languages of one letter, and names that are told apart by signs alone', () => {
    expect(
      brief(
        'Requirements:\n- C#, Java, R, Python\n- .NET\n- Experience with .NET\n\nKnowledge of .NET and C++ preferred.',
      ),
    ).toEqual([
      ...['C#', 'Java', 'R', 'Python', '.NET', 'Experience with .NET'].map(
        (name) => `skill required: ${name}`,
      ),
      'skill preferred: Knowledge of .NET',
      'skill preferred: C++',
    ])
  })

  test('a letter among letters is no language', () => {
    expect(brief('Requirements:\n- Must pass levels A, B, C\n- Microsoft Excel')).not.toContain(
      'skill required: C',
    )
    expect(brief('Requirements:\n- Python\n- R\n- SQL')).toContain('skill required: R')
    expect(brief('Requirements:\n- SQL and R')).toContain('skill required: R')
  })

  test('not what is waived, offered or said about the employer', () => {
    const posting =
      'No experience is necessary; we will train you. We offer tuition help toward a degree. We are an equal opportunity employer.'
    expect(brief(posting)).toEqual([])
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    ...[
      'must have',
      'Requirements:',
      '\n- ',
      '\n\n',
      ', ',
      ' and ',
      ' or ',
      '; ',
      '(',
      ')',
      '<li>',
      '5 years',
      'preferred',
    ],
    ...[
      "driver's license",
      'degree',
      'lift 50 lb',
      'Excel',
      'no',
      'not required',
      '. ',
      ': ',
      '’',
      '\u00a0',
      '\r\n',
      'A. ',
    ],
  )
  const posting = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(fc.oneof(words, fc.string({ maxLength: 8 })), { maxLength: 80 }).map((parts) => parts.join('')),
  )

  test('whatever is answered stands in the posting letter by letter', () => {
    fc.assert(
      fc.property(posting, (text) => {
        for (const found of extractQualifications(text)) {
          expect(text).toContain(found.sentence)
          expect(found.sentence).toContain(found.text)
          expect(found.text.trim()).not.toBe('')
        }
      }),
      { numRuns: 500, seed: 3 },
    )
  })

  test('HTML of any kind becomes text', () => {
    fc.assert(
      fc.property(posting, (text) => {
        expect(textOfPosting(`<div>${text}`)).not.toContain('\0')
      }),
      { numRuns: 300, seed: 3 },
    )
  })

  test.each([
    ['one word after the other', 'must have experience and a license or degree, '],
    ['brackets that never close', 'must (have '],
    ['bullets', '- valid license, clean record and 2 years of experience\n'],
    ['blanks', ' \t'],
    ['blanks between words', `x${' '.repeat(50_000)}`],
    ['marks of HTML', '<li><p>must '],
    ['full stops', 'a.b. U.S. '],
    ['letters', 'x'],
    ['remarks between dashes', '— a — '],
    ['figures', '1 '],
    ['short lines', 'A B\n'],
  ])('200 KB of %s take no longer than a moment', (_, part) => {
    const text = `Requirements\n- ${part.repeat(Math.ceil(200_000 / part.length))}`
    // Time of this process: that others keep the machine busy says nothing about the rules.
    const before = process.cpuUsage()
    extractQualifications(textOfPosting(text))
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(20_000)
  })
})
