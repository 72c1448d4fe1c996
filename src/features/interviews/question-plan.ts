/** The question plan: what to ask in which order, and whether it fits the time. */
import { talk } from '../../shared/defaults.ts'

/** The nine topics every talk about a career covers; their words are in the message catalogue. */
export const topics = [
  'typical-day',
  'conditions',
  'likes-dislikes',
  'education',
  'skills',
  'pay',
  'advancement',
  'outlook',
  'advice',
] as const
export type Topic = (typeof topics)[number]

export const isTopic = (value: string | null | undefined): value is Topic =>
  (topics as readonly (string | null | undefined)[]).includes(value)

/**
 * Minutes proposed for each topic: together the 25 that a half hour leaves for questions. What only this person can
 * tell (the day, likes and dislikes, skills, advice) gets more than what can be read elsewhere. Our choice.
 */
export const topicMinutes: Readonly<Record<Topic, number>> = {
  'typical-day': 4,
  conditions: 2,
  'likes-dislikes': 3,
  education: 3,
  skills: 3,
  pay: 2,
  advancement: 2,
  outlook: 3,
  advice: 3,
}

/** Minutes for a question that is about no known topic. */
export const questionMinutes = 3

/** Where a question came from: the assignment, the nine, the seeker, or a proposal the seeker took up. */
export type Source = 'required' | 'default' | 'own' | 'suggested'

/** What the plan's arithmetic needs to know of a question. */
export interface Planned {
  minutes: number
}

export interface Budget {
  /** Minutes for questions: the talk without greeting and closing. */
  available: number
  planned: number
  /** Minutes to spare; negative when the plan is too long. */
  left: number
  fits: boolean
}

/** Whether the questions fit a talk of `minutes`. */
export function budgetOf(questions: readonly Planned[], minutes: number): Budget {
  const available = Math.max(0, minutes - talk.frameMinutes)
  const planned = questions.reduce((sum, question) => sum + question.minutes, 0)
  return { available, planned, left: available - planned, fits: planned <= available }
}

export interface Proposal {
  topic: Topic | null
  /** Given for a required question; the words of a topic come from the catalogue. */
  text?: string
  source: 'required' | 'default'
  minutes: number
}

/** A question the assignment wants asked, in the instructor's words. */
export interface Required {
  topic: string | null
  text: string
}

const minutesFor = (topic: string | null) => (isTopic(topic) ? topicMinutes[topic] : questionMinutes)

/**
 * The plan to start from: every required question in its order, then the topics it leaves out for as long as they fit.
 * A required question is proposed even when the time is short: it has to be asked.
 */
export function startingPlan(required: readonly Required[], minutes: number): Proposal[] {
  const plan: Proposal[] = required.map(({ topic, text }) => ({
    topic: isTopic(topic) ? topic : null,
    text,
    source: 'required',
    minutes: minutesFor(topic),
  }))
  for (const topic of missingTopics(plan)) {
    const proposal: Proposal = { topic, source: 'default', minutes: topicMinutes[topic] }
    if (budgetOf([...plan, proposal], minutes).fits) plan.push(proposal)
  }
  return plan
}

/** Questions the assignment asks that are not in the plan: it was changed since the plan was begun, or they were removed. */
export const missingRequired = (
  required: readonly Required[],
  questions: readonly { text: string }[],
): Required[] => required.filter(({ text }) => !questions.some((question) => question.text === text))

/** The topics that no question of the plan is about, in their usual order. */
export function missingTopics(questions: readonly { topic: string | null }[]): Topic[] {
  const covered = new Set(questions.map((question) => question.topic))
  return topics.filter((topic) => !covered.has(topic))
}

/**
 * The order after moving one item a place up or down; the same order when it is already at that end or not there.
 */
export function moved<T extends { id: string }>(
  items: readonly T[],
  id: string,
  direction: 'up' | 'down',
): T[] {
  const from = items.findIndex((item) => item.id === id)
  const to = direction === 'up' ? from - 1 : from + 1
  const order = [...items]
  const item = order[from]
  const other = order[to]
  if (!item || !other) return order
  order[to] = item
  order[from] = other
  return order
}

/** Minutes into the talk at which each question should begin, after the greeting: for the printed page. */
export function startingMinutes(questions: readonly Planned[]): number[] {
  let at = Math.ceil(talk.frameMinutes / 2)
  return questions.map(({ minutes }) => {
    const begins = at
    at += minutes
    return begins
  })
}
