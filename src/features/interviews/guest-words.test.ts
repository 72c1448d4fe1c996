import { describe, expect, it } from 'vitest'
import {
  type AnswerKind,
  comingWord,
  guestSaidOf,
  hasAgreed,
  hasLeft,
  type PageWord,
  saidNo,
  type TalkFacts,
  wordsOf,
} from './guest-words.ts'

const at = (day: number) => new Date(Date.UTC(2026, 10, day))
const said = (kind: AnswerKind, day: number, ...times: Date[]): PageWord => ({ kind, times, at: at(day) })
const one = { length: 1 }
const panel = { length: 2 }
const talk = (more: Partial<TalkFacts>): TalkFacts => ({
  ...{ stage: 'asked', startsAt: null, minutes: 30, people: one },
  ...more,
})

describe('another time', () => {
  const times = [at(27), at(28)]
  const waits = (more: Partial<TalkFacts>, ...others: PageWord[]) =>
    guestSaidOf([...others, said('suggested', 20, ...times)], talk(more)) === 'suggested'
  it('waits until it is taken, or a yes or a new start came after it', () => {
    const agreed = { stage: 'agreed', startsAt: at(26) } as const
    expect(waits({})).toBe(true)
    expect(waits({ ...agreed, agreedAt: at(19) })).toBe(true)
    expect(waits({ ...agreed, agreedAt: at(19), startsAt: times[1]! })).toBe(false)
    expect(waits({ ...agreed, agreedAt: at(21) })).toBe(false)
    // Of a panel another one may have said that yes.
    expect(waits({ ...agreed, agreedAt: at(21), people: panel })).toBe(true)
    expect(waits({ reopenedAt: at(21) })).toBe(false)
  })
  it('that was taken is a yes, also after a no and once the date moves, as long as that yes stands', () => {
    const moved = {
      stage: 'agreed',
      startsAt: at(26),
      agreedAt: at(21),
      movedAt: at(22),
      people: panel,
    } as const
    const taken = { ...said('suggested', 20, ...times), takenAt: at(22) }
    const words = [said('declined', 19), taken]
    expect([hasLeft(words, talk(moved)), guestSaidOf(words, talk(moved))]).toEqual([false, 'yes'])
    // The yes was taken back, and another day agreed on with others.
    const anew = { ...moved, agreedAt: at(23), movedAt: null }
    expect([hasLeft(words, talk(anew)), guestSaidOf(words, talk(anew))]).toEqual([true, 'suggested'])
    expect(guestSaidOf([...words, said('suggested', 24, at(28))], talk(moved))).toBe('suggested')
    expect(guestSaidOf([...words, said('declined', 24)], talk(moved))).toBe('no')
  })
  it('waits after a no, and is settled by a later one, wherever that is noted', () => {
    expect(waits({ stage: 'declined', declinedAt: at(19) }, said('declined', 19))).toBe(true)
    expect(waits({ stage: 'declined', declinedAt: at(21) })).toBe(false)
    // Agreed on since by hand, with the no to all of before still on record.
    expect(
      waits({ stage: 'agreed', startsAt: at(26), agreedAt: at(22), declinedAt: at(21), people: panel }),
    ).toBe(false)
    const words = wordsOf([said('suggested', 20, ...times)], { askedAt: null, notedNoAt: at(21) }, {})
    expect(guestSaidOf(words, talk({ people: panel }))).toBe('no')
  })
  it('waits for nothing in a talk that was called off, or held', () => {
    for (const stage of ['cancelled', 'held'] as const)
      expect([stage, waits({ stage })]).toEqual([stage, false])
  })
})

describe('a yes of one of a panel', () => {
  const agreed = { startsAt: at(27), agreedAt: at(18) } as const
  const yes = said('accepted', 18, at(27))
  it('stands where the day is moved, and ends with a no', () => {
    expect(hasAgreed([], agreed)).toBe(false)
    expect(hasAgreed([yes], agreed)).toBe(true)
    expect(hasAgreed([yes], { ...agreed, startsAt: at(28), movedAt: at(20) })).toBe(true)
    // Another time beside the date takes nothing back, and is a yes itself once it is taken.
    expect(hasAgreed([yes, said('suggested', 20, at(28))], agreed)).toBe(true)
    expect(hasAgreed([said('suggested', 20, at(28))], agreed)).toBe(false)
    expect(hasAgreed([said('suggested', 20, at(28))], { ...agreed, startsAt: at(28) })).toBe(true)
    for (const kind of ['declined', 'cancelled', 'stopped'] as const)
      expect([kind, hasAgreed([yes, said(kind, 20)], agreed)]).toEqual([kind, false])
  })
  it('is past where the talk was taken up again without its day', () => {
    const reopenedAt = at(22)
    expect(hasAgreed([yes], { ...agreed, reopenedAt })).toBe(true)
    expect(hasAgreed([yes], { startsAt: null, agreedAt: null, reopenedAt })).toBe(false)
    expect(hasAgreed([yes], { ...agreed, agreedAt: at(23), reopenedAt })).toBe(false)
  })
})

it('how somebody is reached hides no other time that waits, and brings nobody back into a panel', () => {
  const facts = talk({ stage: 'agreed', startsAt: at(27), agreedAt: at(18), people: panel })
  const [yes, reached] = [said('accepted', 18, at(27)), said('reached', 21, at(27))]
  expect(guestSaidOf([yes, reached], facts)).toBe('yes')
  expect(guestSaidOf([yes, said('suggested', 20, at(28)), reached], facts)).toBe('suggested')
  expect(hasLeft([yes, said('declined', 20), reached], facts)).toBe(true)
})

describe('I will be there', () => {
  const agreed = { startsAt: at(27), agreedAt: at(18) } as const
  const coming = said('confirmed', 19, at(27))
  it('is said of one date, beside another time that is suggested', () => {
    expect(comingWord([coming], agreed)).toBe(coming)
    expect(comingWord([coming, said('suggested', 20, at(28))], agreed)).toBe(coming)
    expect(comingWord([coming, said('reached', 20, at(27))], agreed)).toBe(coming)
    expect(comingWord([coming], { ...agreed, startsAt: at(28) })).toBeUndefined()
    expect(comingWord([coming, said('declined', 20)], agreed)).toBeUndefined()
  })
  it('is past where that date was agreed on anew, came back after a move, or was taken up again', () => {
    for (const change of ['agreedAt', 'movedAt', 'reopenedAt'] as const)
      expect([change, comingWord([coming], { ...agreed, [change]: at(20) })]).toEqual([change, undefined])
  })
})

describe('a no', () => {
  const kept = {
    stage: 'agreed',
    startsAt: at(27),
    agreedAt: at(18),
    reopenedAt: at(22),
    people: panel,
  } as const
  it('is past once the talk was taken up again; a stop is not, and is asked about anew', () => {
    const yes = said('accepted', 19, at(27))
    expect(hasLeft([yes, said('declined', 20)], talk(kept))).toBe(false)
    expect(hasLeft([yes, said('stopped', 20)], talk(kept))).toBe(true)
    for (const kind of ['declined', 'stopped'] as const)
      expect([kind, guestSaidOf([yes, said(kind, 20)], talk(kept))]).toEqual([kind, null])
    expect(guestSaidOf([yes, said('stopped', 23)], talk(kept))).toBe('no')
  })
  it('that was noted at a message counts like one on the page, and takes back no stop', () => {
    const words = [said('accepted', 19, at(27))]
    const noted = { askedAt: null, notedNoAt: at(23) }
    expect(hasLeft(wordsOf(words, noted, kept), talk(kept))).toBe(true)
    // They came back on the page since.
    expect(hasLeft(wordsOf([...words, said('accepted', 24, at(27))], noted, kept), talk(kept))).toBe(false)
    expect(wordsOf([...words, said('stopped', 20)], noted, kept).at(-1)?.kind).toBe('stopped')
  })
  it('is past once they were asked anew, with what they said before it', () => {
    const said3 = [said('accepted', 18, at(27)), said('declined', 19), said('suggested', 22, at(28))]
    const asked = { askedAt: at(21), notedNoAt: null }
    expect(wordsOf(said3.slice(0, 2), asked, kept)).toEqual([])
    expect(guestSaidOf(wordsOf(said3, asked, kept), talk({ people: panel }))).toBe('suggested')
    expect(
      hasLeft(wordsOf(said3, { ...asked, askedAt: at(18) }, kept), talk({ ...kept, reopenedAt: null })),
    ).toBe(true)
  })
  it('that was noted, or a stop, is past like one on the page, and gives back no yes of before it', () => {
    const yes = said('accepted', 19, at(27))
    const reopened = wordsOf([yes], { askedAt: at(17), notedNoAt: at(20) }, kept)
    expect([hasLeft(reopened, talk(kept)), hasAgreed(reopened, kept)]).toEqual([false, false])
    expect(wordsOf([yes], { askedAt: at(21), notedNoAt: at(20) }, kept)).toEqual([])
    expect(wordsOf([yes, said('stopped', 20)], { askedAt: at(21), notedNoAt: null }, kept)).toEqual([])
  })
  it('that is noted with the talk alone takes a yes along once they are asked anew, as its instant is gone then', () => {
    const words = [said('accepted', 18, at(27)), said('confirmed', 19, at(27))]
    const asked = { askedAt: at(21), notedNoAt: null }
    expect(wordsOf(words, asked, { agreedAt: null })).toEqual([])
    expect(wordsOf(words, { ...asked, askedAt: at(17) }, { agreedAt: null })).toEqual(words)
    expect(wordsOf(words, asked, kept)).toEqual(words)
    // Of the others of a panel, who were not asked anew, it goes on to count.
    expect(hasAgreed(words, { startsAt: at(27), agreedAt: null })).toBe(true)
  })
  it('of somebody alone is past with a later yes, in whatever way that came, and so is their stop', () => {
    const agreed = { ...kept, people: one, reopenedAt: null } as const
    for (const kind of ['declined', 'stopped'] as const) {
      expect([kind, hasLeft([said(kind, 17)], talk(agreed))]).toEqual([kind, false])
      expect([kind, hasLeft([said(kind, 17)], talk({ ...agreed, people: panel }))]).toEqual([kind, true])
    }
  })
})

it('keeps somebody away from a talk that was held with the no that was their last word about its day', () => {
  const held = { startsAt: at(27), agreedAt: at(18), reopenedAt: null, endedAt: at(28), people: panel }
  const no = said('declined', 20)
  const away = (...words: PageWord[]) => saidNo(words, held)
  expect([away(no), away(no, said('suggested', 27, at(29))), away(said('stopped', 20))]).toEqual([
    true,
    true,
    true,
  ])
  expect([away(no, said('suggested', 21, at(27))), away(no, said('accepted', 21))]).toEqual([false, false])
  // After the talk a stop says nothing of it, and without one there is nothing to be away from.
  expect([away(said('stopped', 28)), saidNo([no], { ...held, endedAt: null })]).toEqual([false, false])
})
