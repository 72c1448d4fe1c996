import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addHours } from '../../../shared/dates.ts'
import { protection } from '../../../shared/defaults.ts'
import { type ReachFacts, type ReachKind, reachOf, refusals } from './protection.ts'

const now = new Date('2026-11-28T15:00:00Z')
const free: ReachFacts = {
  limits: protection,
  kind: 'request',
  paused: false,
  stopped: false,
  lastUnaskedAt: null,
  firstByOthers: 0,
  askedByOthers: false,
  known: false,
  mailedBefore: false,
  newPeople: 0,
}
const ofFacts = (facts: Partial<ReachFacts>) => reachOf({ ...free, ...facts }, now)

describe('who may be written to', () => {
  it('lets a first message through', () => {
    expect(ofFacts({})).toEqual({ askedRecently: false })
  })

  it('refuses a person who asked not to be contacted, whatever the message', () => {
    for (const kind of ['request', 'introduction-request', 'nudge', 'thank-you', 'keep-in-touch'] as const)
      expect(ofFacts({ kind, stopped: true, known: true, mailedBefore: true }).refusal).toBe('stopped')
  })

  it('refuses everything while the administrator has stopped sending', () => {
    expect(ofFacts({ kind: 'thank-you', paused: true, known: true, mailedBefore: true }).refusal).toBe(
      'paused',
    )
  })

  it('leaves 72 hours between two unasked messages, to the instant', () => {
    const last = addHours(now, -protection.quietHours)
    expect(ofFacts({ lastUnaskedAt: last }).refusal).toBeUndefined()
    const later = new Date(last.getTime() + 1)
    expect(ofFacts({ lastUnaskedAt: later })).toMatchObject({
      refusal: 'too-soon',
      until: addHours(later, protection.quietHours),
    })
    // Thanks for a talk wait for nobody.
    expect(
      ofFacts({ kind: 'thank-you', lastUnaskedAt: later, known: true, mailedBefore: true }).refusal,
    ).toBeUndefined()
  })

  it('lets one more first contact through below the cap and none at it; who wrote before goes on', () => {
    expect(ofFacts({ firstByOthers: protection.firstContacts - 1 }).refusal).toBeUndefined()
    expect(ofFacts({ firstByOthers: protection.firstContacts }).refusal).toBe('asked-enough')
    expect(
      ofFacts({ firstByOthers: protection.firstContacts, known: true, mailedBefore: true }).refusal,
    ).toBeUndefined()
  })

  it('lets a seeker write to so many new people a day', () => {
    expect(ofFacts({ newPeople: protection.newPeopleADay - 1 }).refusal).toBeUndefined()
    expect(ofFacts({ newPeople: protection.newPeopleADay }).refusal).toBe('day-full')
    const written = { newPeople: protection.newPeopleADay, known: true, mailedBefore: true }
    expect(ofFacts(written).refusal).toBeUndefined()
    expect(ofFacts({ ...written, mailedBefore: false, kind: 'nudge' }).refusal).toBe('day-full')
  })

  it('says that somebody asked recently, and not of one’s own message', () => {
    expect(ofFacts({ askedByOthers: true }).askedRecently).toBe(true)
    expect(ofFacts({ askedByOthers: true, known: true, mailedBefore: true }).askedRecently).toBe(false)
    expect(ofFacts({ askedByOthers: true, kind: 'thank-you' }).askedRecently).toBe(false)
  })

  it('never allows more when there is more against it', () => {
    const facts = fc.record({
      limits: fc.constant(protection),
      kind: fc.constantFrom<ReachKind[]>('request', 'nudge', 'introduction-request', 'thank-you'),
      paused: fc.boolean(),
      stopped: fc.boolean(),
      lastUnaskedAt: fc.option(fc.integer({ min: 0, max: 200 }).map((hours) => addHours(now, -hours))),
      firstByOthers: fc.nat(6),
      askedByOthers: fc.boolean(),
      known: fc.boolean(),
      mailedBefore: fc.boolean(),
      newPeople: fc.nat(20),
    })
    fc.assert(
      fc.property(facts, (given) => {
        const { refusal } = reachOf(given, now)
        if (refusal) expect(refusals).toContain(refusal)
        if (given.stopped) expect(refusal).toBe('stopped')
        if (refusal) expect(reachOf({ ...given, stopped: true }, now).refusal).toBeDefined()
        if (!refusal)
          expect(reachOf({ ...given, known: true, mailedBefore: true }, now).refusal).toBeUndefined()
      }),
    )
  })
})
