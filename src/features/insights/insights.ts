/** What several talks say together: answers to one topic, entry pay, ways in, likes and dislikes, interest over time. Pure. */
import { plainText } from '../../shared/text.ts'
import { isTopic, topics, type Topic } from '../interviews/index.ts'
import type { Currency, Education, Heard, Interest, PayPeriod } from '../notebook/index.ts'

/** One talk that was held, as far as it says something. */
export interface Talk extends Heard {
  interviewId: string
  /** Whom it was with; empty when they are erased. */
  name: string
  /** What they work as: as the report says, else their title. */
  occupation: string
  fieldId: string | null
  field: string
  endedAt: Date
  interest: Interest | null
  answers: readonly { questionId: string; topic: string | null; question: string; text: string }[]
}

/** The fields that talks were held in, each once, in the order of the talks. */
export const fieldsOf = (
  talks: readonly Pick<Talk, 'fieldId' | 'field'>[],
): { id: string; name: string }[] => {
  const names = new Map(talks.flatMap(({ fieldId, field }) => (fieldId ? [[fieldId, field] as const] : [])))
  return [...names].map(([id, name]) => ({ id, name }))
}

export interface AnswerGroup {
  /** A topic, or the plain words of a question that was asked more than once. */
  key: string
  topic: Topic | null
  /** The words of the question; of a topic, those of the newest talk. */
  question: string
  answers: { interviewId: string; name: string; occupation: string; question: string; text: string }[]
}

/**
 * Answers to the same topic, or to the same words, beside each other: topics in their usual order, then other
 * questions that at least two people answered, the most answered first.
 */
export function answersSideBySide(talks: readonly Talk[]): AnswerGroup[] {
  const groups = new Map<string, AnswerGroup>()
  for (const { answers, interviewId, name, occupation } of talks)
    for (const { topic, question, text } of answers) {
      const key = isTopic(topic) ? topic : plainText(question)
      if (key === '' || text.trim() === '') continue
      const group = groups.get(key) ?? { key, topic: isTopic(topic) ? topic : null, question, answers: [] }
      group.answers.push({ interviewId, name, occupation, question, text })
      groups.set(key, group)
    }
  const people = ({ answers }: AnswerGroup) => new Set(answers.map(({ interviewId }) => interviewId)).size
  const place = ({ topic }: AnswerGroup) => (topic ? topics.indexOf(topic) : topics.length)
  return [...groups.values()]
    .filter((group) => group.topic !== null || people(group) > 1)
    .toSorted((one, other) => place(one) - place(other) || people(other) - people(one))
}

/** Of full-time work: 40 hours in 52 weeks, as the Bureau of Labor Statistics reckons hourly into yearly wages. */
const perYear: Readonly<Record<PayPeriod, number>> = { hour: 2080, month: 12, year: 1 }

export interface PayRow {
  interviewId: string
  name: string
  occupation: string
  /** As it was said. */
  said: { from: number; to: number; per: PayPeriod; currency: Currency }
  /** The same a year, so that all stand on one line. */
  from: number
  to: number
}

export interface PayGroup {
  currency: Currency
  rows: PayRow[]
  /** Even steps from 0 up to or just above the highest pay. */
  ticks: number[]
}

function payRow(talk: Talk): PayRow[] {
  const { payFrom, payTo, payPer: per, payCurrency: currency, interviewId, name, occupation } = talk
  const low = payFrom ?? payTo
  const high = payTo ?? payFrom
  if (low === null || high === null) return []
  const said = { from: Math.min(low, high), to: Math.max(low, high), per, currency }
  const [from, to] = [said.from * perYear[per], said.to * perYear[per]]
  return [{ interviewId, name, occupation, said, from, to }]
}

/** Steps of 1, 2 or 5 times a power of ten, at most five of them, that reach `max`. */
export function evenTicks(max: number): number[] {
  const steps = 5
  if (max <= 0) return [0]
  const power = 10 ** Math.floor(Math.log10(max / steps))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => max / size <= steps)!
  return Array.from({ length: Math.ceil(max / step) + 1 }, (_, index) => index * step)
}

/** Entry pay by currency, since nothing is converted; within one by occupation, the lowest first. */
export function entryPay(talks: readonly Talk[]): PayGroup[] {
  const rows = talks.flatMap(payRow)
  return [...Map.groupBy(rows, ({ said }) => said.currency)]
    .map(([currency, group]) => ({
      currency,
      rows: byOccupation(group),
      ticks: evenTicks(Math.max(...group.map(({ to }) => to))),
    }))
    .toSorted((one, other) => other.rows.length - one.rows.length)
}

/** Those of one occupation stay together, wherever the cheapest of them stands. */
function byOccupation(rows: readonly PayRow[]): PayRow[] {
  return [...Map.groupBy(rows, ({ occupation }) => plainText(occupation)).values()]
    .map((group) => group.toSorted((one, other) => one.from - other.from || one.to - other.to))
    .toSorted((one, other) => one[0]!.from - other[0]!.from)
    .flat()
}

/** How many said which schooling opens the door, by the steps of schooling; steps nobody named are left out. */
export function schoolingCounts(
  talks: readonly Talk[],
  order: readonly Education[],
): { education: Education; count: number }[] {
  return order.flatMap((education) => {
    const count = talks.filter((talk) => talk.education === education).length
    return count > 0 ? [{ education, count }] : []
  })
}

/** The person's own way in, step by step, of every talk that tells it. */
export const waysIn = (talks: readonly Talk[]) =>
  talks.flatMap(({ interviewId, name, occupation, path }) => {
    const steps = path
      .split('\n')
      .map((line) => line.replace(/^\s*(?:[-*•–]|\d{1,2}[.)])\s+/, '').trim())
      .filter(Boolean)
    return steps.length > 0 ? [{ interviewId, name, occupation, steps }] : []
  })

/** Who said what about either side of the work. */
export const likesAndDislikes = (talks: readonly Talk[]) =>
  talks.filter(({ likes, dislikes }) => likes !== '' || dislikes !== '')

/** Whether the interest held, talk after talk, the first first. */
export const interestOverTime = (talks: readonly Talk[]) =>
  talks
    .flatMap(({ interest, interviewId, name, occupation, field, endedAt }) =>
      interest ? [{ interest, interviewId, name, occupation, field, endedAt }] : [],
    )
    .toSorted((one, other) => one.endedAt.getTime() - other.endedAt.getTime())
