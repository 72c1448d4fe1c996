import { today } from '../../src/features/today/today.ts'
import type {
  InterviewFacts,
  Item,
  MessageFacts,
  TodayFacts,
  TodaySettings,
} from '../../src/features/today/facts.ts'
import { toInstant } from '../../src/shared/dates.ts'

export const zone = 'America/New_York'
export const settings: TodaySettings = { zone, nextPersonBusinessDays: 3, nudgeDays: 7, maxNudges: 1 }
/** A wall clock in New York. */
export const at = (date: string, time = '09:00') => toInstant(date, time, zone)
export const maria = { contactId: 'maria', name: 'Maria', organization: 'City Clinic' }
export const tom = { contactId: 'tom', name: 'Tom', organization: 'County Hospital' }

/** On record is nothing at all. */
export const nothing: TodayFacts = {
  contacts: { total: 0, ready: 0, unfinished: [] },
  goals: [],
  fields: [],
  renewals: [],
  events: [],
  stages: [],
  asks: [],
  seated: [],
  answers: [],
  feedback: [],
  staff: { assignments: [], courses: [] },
  interviews: [],
  messages: [],
  nextSteps: [],
  lastContacts: [],
  led: [],
  stopped: new Set(),
  undelivered: [],
  introduced: [],
  choices: [],
}
/** A list that needs no more people, so that only the facts of a test speak. */
export const listed: TodayFacts = { ...nothing, contacts: { total: 6, ready: 6, unfinished: [] } }

export const interview = (more: Partial<InterviewFacts> = {}): InterviewFacts => ({
  id: 'i1',
  people: [maria],
  minutes: 30,
  questions: 9,
  createdAt: at('2026-11-01'),
  ...more,
})
export const message = (more: Partial<MessageFacts> = {}): MessageFacts => ({
  id: 'm1',
  kind: 'request',
  state: 'sent',
  person: maria,
  interviewId: 'i1',
  updatedAt: more.sentAt ?? at('2026-11-01'),
  ...more,
})

/** An assignment of a class whose staff have nothing to do. */
export const classWork = {
  ...{ courseId: 'c', assignmentId: 'a', assignment: 'One talk' },
  ...{ toGrade: 0, newestToGrade: null, requests: 0, newestRequest: null },
}

export const codes = (items: Item[]) => items.map((item) => item.code)
export const find = (items: Item[], code: string) => items.find((item) => item.code === code)
export const listAt = (facts: Partial<TodayFacts>, now: Date, more: Partial<TodaySettings> = {}) =>
  today({ ...listed, ...facts }, now, { ...settings, ...more })
