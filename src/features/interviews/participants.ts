/** Who is in a talk: who comes, who was there, and whom to ask, to answer and to thank. */
import { isClosed, type Stage } from './stages.ts'

/** What somebody's last word comes to, as long as it stands: on the guest page, or a no in an answer that was noted. */
export type GuestSaid = 'yes' | 'no' | 'suggested'

interface AtTalk {
  saidNo: boolean
  thankedAt: Date | null
}

/**
 * Who was there of a talk that was held: whoever had said no was not, unless they were thanked for it. Where all of them
 * had, their words prove nothing.
 */
export function tookPart<Person extends AtTalk>(people: readonly Person[]): readonly Person[] {
  const allSaidNo = people.every(({ saidNo }) => saidNo)
  return allSaidNo ? people : people.filter(({ saidNo, thankedAt }) => !saidNo || thankedAt)
}

/** When the last of those who took part was thanked; nothing while somebody is not. */
export function thankedAtOf(people: readonly AtTalk[]): Date | null {
  const thanks = tookPart(people).map(({ thankedAt }) => thankedAt?.getTime() ?? Number.NaN)
  return thanks.length > 0 && !thanks.some(Number.isNaN) ? new Date(Math.max(...thanks)) : null
}

/** Whom one meets, or met: without whoever said no, unless all of them did. */
export function whoComes<Person extends { isOut?: boolean }>(people: readonly Person[]): readonly Person[] {
  const coming = people.filter(({ isOut }) => !isOut)
  return coming.length > 0 ? coming : people
}

/** Whether nobody of these is left in a talk: all of them said no. */
export const isEverybodyOut = (people: readonly { isOut?: boolean }[]): boolean =>
  people.every(({ isOut }) => isOut === true)

/** The names of whom one meets, joined; empty when all of them are erased, which a page says in its own words. */
export const namesToMeet = (people: readonly { name: string; isOut?: boolean }[]): string =>
  whoComes(people)
    .map(({ name }) => name)
    .join(', ')

/** How far it came with somebody: further than asking, or to their no. */
export type Came = 'talked' | 'agreed' | 'declined'

/**
 * The furthest that talks came to with one person. A no is the last word only where no other talk with them is still open.
 */
export function cameTo(
  interviews: readonly {
    stage: Stage
    endedAt: Date | null
    people: readonly { contactId: string; isOut?: boolean; isAbsent?: boolean }[]
  }[],
  contactId: string,
): Came | undefined {
  const theirs = interviews.flatMap(({ stage, endedAt, people }) =>
    people
      .filter((person) => person.contactId === contactId)
      .map((person) => ({ stage, endedAt, isNo: stage === 'declined' || person.isOut === true, person })),
  )
  if (theirs.some(({ endedAt, person }) => endedAt && !person.isAbsent)) return 'talked'
  const open = theirs.filter(({ stage, endedAt, isNo }) => !endedAt && !isClosed(stage) && !isNo)
  if (open.some(({ stage }) => stage === 'agreed')) return 'agreed'
  return open.length === 0 && theirs.some(({ isNo }) => isNo) ? 'declined' : undefined
}

/** Whose other time waits for the seeker. */
export const toAnswer = <Person extends { guestSaid: GuestSaid | null }>({
  people,
}: {
  people: readonly Person[]
}): Person | undefined => people.find(({ guestSaid }) => guestSaid === 'suggested')

/** Who can be asked next: as long as no day is agreed, and in a panel one after the other. Whoever answered was asked. */
export function toAsk<Person extends { askedAt: Date | null; guestSaid: GuestSaid | null }>({
  stage,
  people,
}: {
  stage: Stage
  people: readonly Person[]
}): Person[] {
  const open = stage === 'planned' || stage === 'drafted' || (stage === 'asked' && people.length > 1)
  return open ? people.filter((person) => !person.askedAt && !person.guestSaid) : []
}

/** Whom the seeker can write to again: asked before the talk was taken up again, and neither asked nor heard since. */
export function toAskAgain<
  Person extends { askedAt: Date | null; repliedAt: Date | null; declinedAt: Date | null },
>({
  stage,
  reopenedAt,
  people,
}: {
  stage: Stage
  reopenedAt: Date | null
  people: readonly Person[]
}): Person[] {
  if (stage !== 'asked' || !reopenedAt) return []
  return people.filter(
    ({ askedAt, repliedAt, declinedAt }) =>
      askedAt && askedAt < reopenedAt && !(repliedAt && repliedAt >= reopenedAt) && !declinedAt,
  )
}

/** Where somebody is thanked for an interview: the thank-you that was begun or came back, or a new one. */
export const thanksPath = (
  interviewId: string,
  { contactId, thanksId }: { contactId: string; thanksId?: string | null },
): string =>
  thanksId
    ? `/messages/${thanksId}`
    : `/contacts/${contactId}/messages/new?kind=thank-you&interview=${interviewId}`
