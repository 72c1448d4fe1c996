/** What to do about the list of people. */
import { listSize, todayLimits } from '../../shared/defaults.ts'
import { isClosed, stageOf } from '../interviews/index.ts'
import { backPlans, type MilestoneCode } from './back-plan.ts'
import type { Item, Rule, TodayFacts, Urgency } from './facts.ts'

/** The earliest date by which a back-plan wants this milestone, as long as it is not reached. */
function deadlineOf(code: MilestoneCode, facts: TodayFacts, now: Date): Date | undefined {
  return backPlans(facts, now)
    .flatMap((plan) => plan.milestones)
    .filter((milestone) => milestone.code === code && milestone.state !== 'done')
    .map((milestone) => milestone.by)
    .toSorted((a, b) => a.getTime() - b.getTime())[0]
}

const urgencyBy = (deadline: Date | undefined, now: Date, otherwise: Urgency): Urgency =>
  deadline && deadline < now ? 'late' : otherwise

/** Somebody has said yes, or more: the list has done its work for now. */
const someoneAgreed = (facts: TodayFacts) =>
  facts.interviews.some((each) => each.endedAt || stageOf(each) === 'agreed')

/** The list: nobody on it, or fewer people than asking needs. */
export const listItems: Rule = (facts, now) => {
  const { total, ready } = facts.contacts
  if (ready >= listSize || someoneAgreed(facts)) return []
  const deadline = deadlineOf('contacts', facts, now)
  const params = { ready, missing: listSize - ready, size: listSize }
  // The walk through the prompts helps to think of people; with enough of them, it is finishing that is left.
  const href = total < listSize ? '/mapper' : '/contacts?state=unfinished'
  // Who teaches and looks for nobody yet is offered it below what waits in class.
  const { assignments, courses } = facts.staff
  const classWaits = assignments.length + courses.length > 0 && facts.goals.length === 0
  const shared = { params, deadline, href, urgency: urgencyBy(deadline, now, classWaits ? 'later' : 'now') }
  const first: Item = {
    ...shared,
    key: 'contacts:first',
    code: 'first-contact',
    reason: { code: 'first-contact', params },
  }
  const short: Item = {
    ...shared,
    key: `contacts:${listSize}`,
    code: 'list-short',
    reason: { code: 'list-short', params },
  }
  return [total === 0 ? first : { ...short, urgency: urgencyBy(deadline, now, 'soon') }]
}

/** Contacts on which "how I found them" or "why" is missing: a few at a time. */
export const unfinishedItems: Rule = (facts) =>
  facts.contacts.unfinished.slice(0, todayLimits.unfinished).map((person) => ({
    key: `finish:${person.contactId}`,
    code: 'finish-contact',
    params: { name: person.name },
    reason: { code: 'finish-contact', params: { name: person.name } },
    href: `/contacts/${person.contactId}/edit`,
    urgency: 'soon',
  }))

/** People are there, and nobody has been chosen to ask. */
export const choosePersonItems: Rule = (facts, now) => {
  const waiting = facts.interviews.some((interview) => !isClosed(stageOf(interview)))
  if (facts.contacts.ready === 0 || waiting) return []
  const deadline = deadlineOf('requests', facts, now)
  const params = { ready: facts.contacts.ready }
  // A new key after each interview that came to nothing: choosing again is a new thing to do.
  const key = `choose:${facts.interviews.length}`
  const reason = { code: facts.interviews.length === 0 ? 'choose-person' : 'choose-another', params }
  return [
    {
      key,
      code: 'choose-person',
      params,
      reason,
      deadline,
      href: facts.fields[0] ? `/fields/${facts.fields[0].id}/people` : '/contacts',
      urgency: urgencyBy(deadline, now, 'soon'),
    },
  ]
}
