import type { Translate } from '../../i18n/index.ts'
import type { PrintedDocument } from '../../shared/printed-document.ts'
import { blocksOf, prose } from '../../shared/prose.ts'
import type { Submission } from '../submissions/index.ts'
import { effortCap, type Score } from './grading.ts'
import type { Grade } from './grading.queries.ts'

interface Facts {
  submission: Submission
  author: string
  grade: Grade | undefined
  feedback: string
}

/** What was given for one criterion: "Solid: 20 of 30". */
export function scoreWords({ level, points, of }: Score, t: Translate): string {
  const total = t('grading.total', { points, of })
  return level ? t('grading.level-total', { level, total }) : total
}

/** Why a grade is less than the sum of its points, line by line. */
export function takenOff(
  grade: Grade,
  purpose: Submission['purpose'],
  t: Translate,
): (readonly [string, string])[] {
  const cap = effortCap(grade, purpose)
  const minus = (n: number) => t('grading.minus-percent', { n })
  return [
    ...grade.deductions.map(({ title, points }) => [title, `−${points}`] as const),
    ...(cap === undefined ? [] : [[t('grading.effort'), t('grading.at-most-percent', { n: cap })] as const]),
    ...(grade.latePercent > 0 ? [[t('grading.late'), minus(grade.latePercent)] as const] : []),
  ]
}

/** What a student gets back, as a document to keep. */
export function feedbackDocument(
  { submission, author, grade, feedback }: Facts,
  t: Translate,
): PrintedDocument {
  const lines = grade && [
    ...grade.scores.map((score) => `- ${score.title}: ${scoreWords(score, t)}`),
    ...takenOff(grade, submission.purpose, t).map(([what, less]) => `- ${what}: ${less}`),
  ]
  const sections = [
    { id: 'feedback', heading: t('grading.feedback'), blocks: blocksOf(feedback), entries: [] },
    { id: 'points', heading: t('grading.points'), blocks: blocksOf((lines ?? []).join('\n')), entries: [] },
  ]
  return {
    language: t('grading.language'),
    kind: t('grading.feedback-title', { stage: submission.content.stage.title }),
    title: submission.content.assignment,
    author: '',
    byline: author,
    details: [
      ...(grade
        ? [
            {
              label: t('grading.grade'),
              values: [prose(t('grading.total', { points: grade.points, of: grade.of }))],
            },
          ]
        : []),
      { label: t('submissions.fingerprint'), values: [prose(submission.sha256)] },
    ],
    sections: sections.filter(({ blocks }) => blocks.length > 0),
    pageWord: t('reports.page-word'),
  }
}
