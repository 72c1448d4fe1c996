/** What to do about the list of people. */
import { addHours } from '../../shared/dates.ts'
import { handInDays, listSize, todayLimits } from '../../shared/defaults.ts'
import { talksWanted } from '../assignments/index.ts'
import { isClosed, stageOf } from '../interviews/index.ts'
import { belongsTo, isUnlinked, plannedBy, urgencyBy } from './back-plan.ts'
import { type Goal, type InterviewFacts, type Item, mayWriteTo, type Rule, type TodayFacts } from './facts.ts'

const mayCountFor = (interview: InterviewFacts, goal: Goal, facts: TodayFacts) =>
  belongsTo(interview, goal) || isUnlinked(interview, goal, facts)

/**
 * Whether more interviews are wanted than these, and for which goal, the one set last; who has set none wants one, and who
 * has handed in all, none. What was due before counts while a class still takes it, and after that only while nothing is ahead.
 */
function wanting(interviews: InterviewFacts[], facts: TodayFacts, now: Date): { more: boolean; goal?: Goal } {
  const open = facts.goals.filter((goal) => !goal.handedIn)
  const ahead = open.filter(
    ({ kind, dueAt }) => !dueAt || addHours(dueAt, kind === 'assignment' ? handInDays.after * 24 : 0) >= now,
  )
  const goals = ahead.length > 0 ? ahead : open
  if (goals.length === 0) return { more: facts.goals.length === 0 && interviews.length === 0 }
  const isShort = (goal: Goal) => {
    const counting = interviews.filter((interview) => mayCountFor(interview, goal, facts))
    const held = counting.filter(({ endedAt }) => endedAt).length
    const { interviewsWanted: wanted, fewerAllowed = false } = goal
    return counting.length < talksWanted({ wanted, held, fewerAllowed })
  }
  const [goal] = goals.filter(isShort).toSorted((a, b) => b.startsAt.getTime() - a.startsAt.getTime())
  return goal ? { more: true, goal } : { more: false }
}

/** Enough people have said yes, or more: the list has done its work for now. */
const enoughAgreed = (facts: TodayFacts, now: Date) =>
  !wanting(
    facts.interviews.filter((each) => each.endedAt || stageOf(each) === 'agreed'),
    facts,
    now,
  ).more

/** The list: nobody on it, or fewer people than asking needs. */
export const listItems: Rule = (facts, now, _settings, plans) => {
  const { total, ready, worked = total } = facts.contacts
  if (ready >= listSize || enoughAgreed(facts, now)) return []
  const planned = plannedBy('contacts', plans)
  const unfinished = worked - ready
  const params = { people: worked, ready, missing: listSize - worked, n: unfinished, size: listSize }
  // The walk through the prompts helps to think of people; with enough of them, it is finishing that is left.
  const href = total < listSize ? '/mapper' : '/contacts?state=unfinished'
  // Who teaches and looks for nobody yet is offered it below what waits in class.
  const { assignments, courses } = facts.staff
  const classWaits = assignments.length + courses.length > 0 && facts.goals.length === 0
  const shared = { params, planned, href, urgency: urgencyBy(planned, now, classWaits ? 'later' : 'now') }
  const first: Item = {
    ...shared,
    key: 'contacts:first',
    code: 'first-contact',
    reason: 'first-contact',
  }
  const short: Item = {
    ...shared,
    key: `contacts:${listSize}`,
    code: 'list-short',
    reason: unfinished > 0 ? 'list-short-unfinished' : 'list-short',
  }
  const there: Item = {
    ...short,
    // Another thing to do than finding people, also for whoever was done with that.
    key: `contacts:finish:${listSize}`,
    code: 'list-unfinished',
    params: { ...params, n: listSize - ready },
    reason: 'list-unfinished',
    href: '/contacts?state=unfinished&worked=yes',
  }
  const next = worked < listSize ? short : there
  return [total === 0 ? first : { ...next, urgency: urgencyBy(planned, now, 'soon') }]
}

/** Contacts on which "how I found them" or "why" is missing: a few at a time. */
export const unfinishedItems: Rule = (facts) =>
  facts.contacts.unfinished.slice(0, todayLimits.unfinished).map((person) => ({
    key: `finish:${person.contactId}`,
    code: 'finish-contact',
    params: { name: person.name },
    reason: 'finish-contact',
    href: `/contacts/${person.contactId}/edit`,
    urgency: 'soon',
  }))

/** Somebody is to be written to for it, or may still answer. */
const isAsking = (interview: InterviewFacts) => ['planned', 'drafted', 'asked'].includes(stageOf(interview))

/** It may come to a talk: nobody said no, and somebody of it may be written to where that is still to be asked. */
const mayCome = (interview: InterviewFacts, facts: TodayFacts) =>
  !isClosed(stageOf(interview)) &&
  (!isAsking(interview) || interview.people.some((person) => mayWriteTo(person, facts)))

/** Where it is chosen whom to ask: of this field, or of the one worked on last. */
export function peoplePage({ fields }: TodayFacts, fieldId?: string | null): string {
  const field = fields.find(({ id }) => id === fieldId) ?? fields[0]
  return field ? `/fields/${field.id}/people` : '/contacts'
}

/** People are there, nobody is being asked, and more talks are wanted than were held or agreed. */
export const choosePersonItems: Rule = (facts, now, _settings, plans) => {
  const standing = facts.interviews.filter((interview) => mayCome(interview, facts))
  const asking = standing.some((interview) => isAsking(interview))
  const { more, goal } = wanting(standing, facts, now)
  if (facts.contacts.ready === 0 || asking || !more) return []
  const planned = plannedBy('requests', plans)
  // A new key after each interview and for each new goal: choosing again is a new thing to do.
  const key = `choose:${goal ? `${goal.id}:` : ''}${facts.interviews.length}`
  const again = standing.length === 0 ? 'choose-another' : 'choose-more'
  return [
    {
      key,
      code: 'choose-person',
      params: { ready: facts.contacts.ready, title: goal?.title ?? '' },
      reason: facts.interviews.length === 0 ? 'choose-person' : again,
      planned,
      href: peoplePage(facts),
      urgency: urgencyBy(planned, now, 'soon'),
    },
  ]
}
