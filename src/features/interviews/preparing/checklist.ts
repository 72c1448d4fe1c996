/** The checklist before a talk: what belongs on it follows from how the two meet. Pure. */
import { talk } from '../../../shared/defaults.ts'
import { addMinutes } from '../../../shared/dates.ts'
import type { Mode } from '../modes.ts'
import type { Interview } from '../interviews.queries.ts'

export const checkItems = [
  'confirm',
  'dress',
  'dress-video',
  'way',
  'link',
  'questions',
  'aloud',
  'pen',
  'quiet',
  'early',
  'seated',
  'thanks',
  'who',
  'information',
] as const
export type CheckItem = (typeof checkItems)[number]

export const isCheckItem = (value: string | undefined): value is CheckItem =>
  (checkItems as readonly (string | undefined)[]).includes(value)

type Setting = Pick<Interview, 'startsAt' | 'place' | 'link'>

/** What was done for another day, place or link than the one that stands now. */
export function outdatedChecks(before: Setting, after: Setting): CheckItem[] {
  return [
    ...(before.startsAt?.getTime() === after.startsAt?.getTime() ? [] : (['confirm'] as const)),
    ...(before.place === after.place ? [] : (['way'] as const)),
    ...(before.link === after.link ? [] : (['link'] as const)),
  ]
}

/** When its items are due: up to the day before, on the day, with the first words. */
export const checkParts = ['before', 'day', 'begin'] as const
export type CheckPart = (typeof checkParts)[number]

export interface Check {
  item: CheckItem
  /** For the two items about being early: the span in which to be there. */
  between?: { from: Date; to: Date }
}

export interface CheckGroup {
  part: CheckPart
  checks: Check[]
}

/** Where each item belongs, and for which ways of meeting; without a way yet, what holds for all of them. */
const list: readonly [CheckPart, CheckItem, readonly (Mode | null)[]][] = [
  ['before', 'confirm', ['phone', 'video', 'in-person', null]],
  ['before', 'dress', ['in-person']],
  ['before', 'dress-video', ['video']],
  ['before', 'way', ['in-person']],
  ['before', 'link', ['video']],
  ['before', 'questions', ['phone', 'video', 'in-person', 'written', null]],
  ['before', 'aloud', ['phone', 'video', 'in-person', null]],
  ['day', 'pen', ['phone', 'video', 'in-person', null]],
  ['day', 'quiet', ['phone', 'video']],
  ['day', 'early', ['in-person', null]],
  ['day', 'seated', ['phone', 'video']],
  ['begin', 'thanks', ['phone', 'video', 'in-person', 'written', null]],
  ['begin', 'who', ['phone', 'video', 'in-person', 'written', null]],
  ['begin', 'information', ['phone', 'video', 'in-person', 'written', null]],
]

/** Where the clock hangs that counts: on the wall of the room for a talk in person, beside oneself for any other. */
export const clockZone = (
  { mode, zone }: { mode: Mode | null; zone: string | null },
  readerZone: string,
): string => (mode === 'in-person' && zone ? zone : readerZone)

/** The chapter's checklist for one talk, in the order in which things are done. */
export function checklistFor(talkFacts: { mode: Mode | null; startsAt: Date | null }): CheckGroup[] {
  const { mode, startsAt } = talkFacts
  const { from, to } = talk.arriveEarlyMinutes
  const between = startsAt && { from: addMinutes(startsAt, -to), to: addMinutes(startsAt, -from) }
  const checkOf = (item: CheckItem): Check =>
    between && (item === 'early' || item === 'seated') ? { item, between } : { item }
  return checkParts
    .map((part) => ({
      part,
      checks: list
        .filter(([where, , modes]) => where === part && modes.includes(mode))
        .map(([, item]) => checkOf(item)),
    }))
    .filter(({ checks }) => checks.length > 0)
}
