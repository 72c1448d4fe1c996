import type { Translate } from '../../i18n/index.ts'
import type { PrintedDocument } from '../../shared/printed-document.ts'
import { blocksOf, prose } from '../../shared/prose.ts'
import type { Submission } from '../submissions/index.ts'
import type { Grade } from './grading.queries.ts'

interface Facts {
  submission: Submission
  author: string
  grade: Grade | undefined
  feedback: string
}

/** What a student gets back, as a document to keep. */
export function feedbackDocument(
  { submission, author, grade, feedback }: Facts,
  t: Translate,
): PrintedDocument {
  const lines = grade && [
    ...grade.scores.map(({ title, points, of }) => `- ${title}: ${t('grading.total', { points, of })}`),
    ...grade.deductions.map(({ title, points }) => `- ${t('grading.deduction', { title, points })}`),
    ...(grade.latePercent > 0
      ? [`- ${t('grading.late')}: ${t('grading.minus-percent', { n: grade.latePercent })}`]
      : []),
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
