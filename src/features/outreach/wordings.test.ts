import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecesOf, type SentMessage, wordingsOf } from './wordings.ts'

const letter = (name: string, reason: string) =>
  `Dear ${name},\n\nI found you through the library and I study biology at Hillside. ${reason} Could we talk for 20 minutes when it suits you?\n\nThank you,\nAna`
const nights =
  'I noticed that you moved from a bakery to the night lab and would like to learn how you made that change.'
const tests =
  'I read your article about cheaper water tests for farms and wonder how you chose which ones to trust.'

let count = 0
const sent = (body: string, outcome: SentMessage['outcome'] = null): SentMessage => ({
  ...{ id: `m${++count}`, kind: 'request', channel: 'email', subject: '', state: 'sent' },
  ...{ body, outcome, sentAt: new Date(Date.UTC(2026, 10, count)) },
})

describe('wordings and how often they are answered', () => {
  it('puts texts together that differ by the name alone, and keeps others apart', () => {
    const messages = [
      sent(letter('Rosa', nights), 'replied'),
      sent(letter('Tom', nights)),
      sent(letter('Eva', tests), 'declined'),
      sent(letter('Ida', nights), 'no-reply'),
    ]
    expect(wordingsOf(messages).map(({ sent, answered, id }) => [sent, answered, id])).toEqual([
      [3, 1, messages[3]!.id],
      [1, 1, messages[2]!.id],
    ])
  })

  it('names a wording by its first words after the greeting', () => {
    expect(wordingsOf([sent(letter('Rosa', nights))])[0]!.opening).toMatch(/^I found you through the library/)
  })
})

describe('two texts side by side', () => {
  it('differ by whole words', () => {
    expect(piecesOf('a short letter', 'a long letter')).toEqual([
      { text: 'a ', kind: 'same' },
      { text: 'short', kind: 'only-one' },
      { text: 'long', kind: 'only-other' },
      { text: ' letter', kind: 'same' },
    ])
  })

  it('differ as a whole where they are long and share little, which nobody can wait to see word by word', () => {
    const long = (word: string) => Array.from({ length: 1_500 }, (_, at) => word + at).join(' ')
    const [one, other] = [long('a'), long('b')]
    expect(piecesOf(one, other)).toEqual([
      { text: one, kind: 'only-one' },
      { text: other, kind: 'only-other' },
    ])
  })

  it('lose no letter of either', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        const pieces = piecesOf(one, other)
        const without = (kind: string) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map((piece) => piece.text)
            .join('')
        expect([without('only-other'), without('only-one')]).toEqual([one, other])
      }),
    )
  })
})
