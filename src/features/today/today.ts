/**
 * Today: one ordered list of what to do now, computed from what is on record and the clock. Nothing of it is stored
 * but what the seeker chose about an item: done, not now, not at all.
 */
import { eventItems, renewalItems } from './activity-items.ts'
import { type BackPlan, backPlans } from './back-plan.ts'
import { askItems } from './board-items.ts'
import { feedbackItems, requestAnswerItems, seatedItems, staffItems } from './class-items.ts'
import { choosePersonItems, listItems, unfinishedItems } from './contact-items.ts'
import {
  itemCodes,
  urgencies,
  type Choice,
  type Item,
  type ItemCode,
  type Rule,
  type TodayFacts,
  type TodaySettings,
} from './facts.ts'
import { fieldItems } from './field-items.ts'
import {
  afterItems,
  beforeItems,
  introducerItems,
  nextStepItems,
  relationItems,
  reportItems,
} from './interview-items.ts'
import {
  agreementItems,
  introducedItems,
  refusalItems,
  suggestionItems,
  talkOffItems,
  undeliveredItems,
} from './guest-items.ts'
import { stageItems } from './stage-items.ts'
import { answerItems, draftItems, nextPersonItems, nudgeItems, requestItems } from './outreach-items.ts'

const rules: readonly Rule[] = [
  beforeItems,
  afterItems,
  suggestionItems,
  refusalItems,
  talkOffItems,
  answerItems,
  introducedItems,
  agreementItems,
  undeliveredItems,
  askItems,
  stageItems,
  requestAnswerItems,
  seatedItems,
  feedbackItems,
  staffItems,
  reportItems,
  nextStepItems,
  draftItems,
  requestItems,
  nudgeItems,
  nextPersonItems,
  fieldItems,
  listItems,
  choosePersonItems,
  unfinishedItems,
  eventItems,
  renewalItems,
  introducerItems,
  relationItems,
]

const never = 8.64e15

/** Most pressing first; then by deadline, which a date of the back-plan is not; then in the order in which an interview goes. */
function inOrder(a: Item, b: Item): number {
  return (
    urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) ||
    (a.deadline?.getTime() ?? never) - (b.deadline?.getTime() ?? never) ||
    itemCodes.indexOf(a.code) - itemCodes.indexOf(b.code) ||
    (a.key < b.key ? -1 : 1)
  )
}

/** Whether its "done" is a fact of its own, kept where that belongs and not as a choice about the item. */
export const isFactDone = ({ code }: Pick<Item, 'code'>): boolean => doneFacts.includes(code)

const doneFacts: readonly ItemCode[] = [
  'did-you-talk',
  'confirm',
  'confirm-sent',
  'send-draft',
  'thank',
  'next-step',
  'let-rest',
]

/** Whether a choice is the last word on an item: put off until later, it is still to be done. */
export const isSettledBy = (item: Pick<Item, 'code'>, { choice }: Choice): boolean =>
  // Called done once, and the fact does not stand: it was taken back, or the word was given before it was one.
  choice === 'dismissed' || (choice === 'done' && !isFactDone(item))

function isSetAside(item: Item, choice: Choice | undefined, now: Date): boolean {
  if (choice === undefined) return false
  return choice.choice === 'postponed' ? (choice.until ?? now) > now : isSettledBy(item, choice)
}

/**
 * The list of what to do now. Pure: the same facts at the same time give the same list.
 * @param plans the back-plans of these facts, where they are worked out already
 */
export function today(
  facts: TodayFacts,
  now: Date,
  settings: TodaySettings,
  plans: readonly BackPlan[] = backPlans(facts, now),
): Item[] {
  const choices = new Map(facts.choices.map((choice) => [choice.key, choice]))
  return rules
    .flatMap((rule) => rule(facts, now, settings, plans))
    .filter((item) => !isSetAside(item, choices.get(item.key), now))
    .toSorted(inOrder)
}
