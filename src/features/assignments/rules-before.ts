/** Rules for an assignment that was given before there were any: a title, a due date, and what to ask. */
import { daysBetween, localTime, type Zone } from '../../shared/dates.ts'
import { isTopic } from '../interviews/index.ts'
import { type AssignmentRules, assignmentRules } from './rules.schema.ts'

export interface PlainAssignment {
  title: string
  instructions: string
  interviewsWanted: number
  opensAt: Date
  dueAt: Date
  zone: Zone
  questions: readonly { text: string; topic: string | null }[]
}

/** The only stage of an assignment without rules. */
export const stageBefore = 'report'

/** Everything is allowed, one stage is due, and the report with its reflection is handed in. */
export const rulesBefore = (plain: PlainAssignment): AssignmentRules =>
  assignmentRules.parse({
    title: plain.title,
    instructions: plain.instructions,
    interviews: { min: plain.interviewsWanted, max: 5 },
    questions: plain.questions.map(({ text, topic }) => ({ text, topic: isTopic(topic) ? topic : null })),
    sections: [
      { id: 'answers', title: plain.title, form: 'answers' },
      { id: 'reflection', title: plain.title, form: 'reflection' },
    ],
    stages: [
      {
        id: stageBefore,
        title: plain.title,
        day: Math.max(0, daysBetween(plain.opensAt, plain.dueAt, plain.zone)),
        time: localTime(plain.dueAt, plain.zone),
        weight: 100,
        interviews: plain.interviewsWanted,
        sections: ['answers', 'reflection'],
        early: true,
      },
    ],
  })
