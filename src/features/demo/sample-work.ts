import type { Locale } from '../../i18n/index.ts'
import { newId } from '../../shared/ids.ts'
import { countWords } from '../../shared/word-count.ts'
import { type AssignmentRules, assignmentRules, templateRules } from '../assignments/index.ts'
import { frozen, type SubmissionContent } from '../submissions/index.ts'
import type { interviewRows } from './factories.ts'
import { inLocale, type Pair, type Professional } from './people.ts'

// What the sample class has handed in, and what it got back: one early for feedback, one not graded yet, one graded.

const asked: Pair = ['The questions everyone asks', 'Las preguntas de toda la clase']

/**
 * The sample assignment's rules: the template with nine questions, with the class's own. It asks for no question of
 * one's own, so the rubric counts none.
 */
export const sampleRules = (
  assignment: { title: string; instructions: string },
  questions: readonly string[],
  locale: Locale,
): AssignmentRules => {
  const template = templateRules('nine-questions', locale)
  const criteria = template.rubric.criteria
    .filter(({ id }) => id !== 'own')
    .map((one) => (one.id === 'questions' ? { ...one, title: inLocale(locale, asked) } : one))
  return assignmentRules.parse({
    ...template,
    title: assignment.title,
    instructions: assignment.instructions,
    questions: questions.map((text) => ({ text })),
    ownQuestions: 0,
    rubric: { ...template.rubric, criteria },
  })
}

interface Work {
  assignment: { course_id: string; id: string; due_at: Date }
  rules: AssignmentRules
  interviews: readonly ReturnType<typeof interviewRows>[]
  people: readonly { id: string }[]
  professionals: readonly Professional[]
  teacherId: string
  now: Date
  locale: Locale
}

const wellAsked: Pair = [
  'You let her talk, and you asked back where it mattered. Next time, say in one more sentence what the answer changes for you.',
  'La dejaste hablar y repreguntaste donde importaba. La próxima vez, di en una frase más qué cambia para ti esa respuesta.',
]
const early: Pair = [
  'A good start. The second answer is still short: what else surprised her?',
  'Un buen comienzo. La segunda respuesta aún es corta: ¿qué más le sorprendió?',
]

/** A submission made from an interview that was held. */
function submissionRow(work: Work, index: number, purpose: 'final' | 'early') {
  const { rules, interviews, people, now } = work
  const one = interviews.find(
    ({ interview, debrief }) => interview.seeker_id === people[index]?.id && debrief,
  )
  if (!one?.debrief) return []
  const [stage] = rules.stages
  const { learned, went_well, unexpected, differently, follow_up, still_interested } = one.debrief
  const reflection = [learned, went_well, unexpected, differently, follow_up].join('\n\n')
  const answers = one.questions
    .map(({ id, text }) => ({
      question: text,
      text: one.answers?.find(({ question_id }) => question_id === id)?.text ?? '',
    }))
    .filter(({ text }) => text !== '')
  const content: SubmissionContent = {
    assignment: rules.title,
    stage: { id: stage!.id, title: stage!.title },
    talks: [
      {
        mode: one.interview.mode,
        modeReason: '',
        minutes: 30,
        startedAt: one.interview.starts_at?.toISOString() ?? null,
        endedAt: one.interview.ended_at?.toISOString() ?? null,
        zone: one.interview.zone ?? 'UTC',
        answers,
        reflected: {
          learned,
          reflection: {
            'went-well': went_well,
            unexpected,
            differently,
            'still-interested': follow_up,
          },
          stillInterested: still_interested,
          nextSteps: one.step ? [one.step.text] : [],
        },
      },
    ],
    sections: rules.sections.map(({ id, title, form }) => {
      const said = form === 'answers' ? answers.map((answer) => answer.text).join(' ') : reflection
      return { id, title, form, words: countWords(said), text: '' }
    }),
    evidence: [],
    conditions: [],
    effort: null,
  }
  const { text, sha256 } = frozen(content)
  return [
    {
      course_id: work.assignment.course_id,
      id: newId(),
      assignment_id: work.assignment.id,
      stage_id: stage!.id,
      student_id: people[index]!.id,
      author_id: newId(),
      number: 1,
      request_key: newId(),
      purpose,
      submitted_at: now,
      due_at: work.assignment.due_at,
      late_days: 0,
      people: JSON.stringify([[]]),
      content: text,
      sha256,
    },
  ]
}

/** Everything handed in, graded and said, as rows. */
export function classWork(work: Work) {
  const { assignment, rules, teacherId, now, locale } = work
  const say = (words: Pair) => inLocale(locale, words)
  const ofCourse = { course_id: assignment.course_id, assignment_id: assignment.id }
  const mine = submissionRow(work, 0, 'early')
  const others = [5, 6].flatMap((index) => submissionRow(work, index, 'final'))
  const graded = others.slice(-1)
  const scores = rules.rubric.criteria.map(({ id, title, points }) => ({
    id,
    title,
    of: points,
    points: Math.round(points * 0.9),
  }))
  const about = (row: (typeof mine)[number]) => ({
    ...ofCourse,
    stage_id: row.stage_id,
    submission_id: row.id,
    author_id: row.author_id,
    student_id: row.student_id,
  })
  return {
    rubric: { ...ofCourse, content: JSON.stringify(rules.rubric), updated_at: now },
    submissions: [...mine, ...others],
    grades: graded.map((row) => ({
      ...about(row),
      id: newId(),
      scores: JSON.stringify(scores),
      deductions: '[]',
      late_percent: 0,
      points: scores.reduce((sum, score) => sum + score.points, 0),
      out_of: scores.reduce((sum, score) => sum + score.of, 0),
      graded_by: teacherId,
      created_at: now,
    })),
    feedback: [
      ...mine.map((row) => ({ ...about(row), text: say(early) })),
      ...graded.map((row) => ({ ...about(row), text: say(wellAsked) })),
    ].map((row) => ({ ...row, written_by: teacherId, updated_at: now })),
    comments: { course_id: assignment.course_id, id: newId(), text: say(wellAsked), created_at: now },
    release: { ...ofCourse, stage_id: rules.stages[0]!.id, released_at: now },
  }
}
