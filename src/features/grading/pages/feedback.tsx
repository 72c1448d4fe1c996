import { DescriptionList, LinkButton, PageHeader, Rows, Section, useReader } from '../../../ui/index.ts'
import type { Submission } from '../../submissions/index.ts'
import { scoreWords, takenOff } from '../feedback-document.ts'
import type { Grade } from '../grading.queries.ts'

interface FeedbackProps {
  here: string
  submission: Submission
  grade: Grade | undefined
  feedback: string
}

/** What a student gets back, once it is released. */
export function FeedbackPage({ here, submission, grade, feedback }: FeedbackProps) {
  const { t } = useReader()
  const receipt = `${here}/submissions/${submission.id}`
  return (
    <>
      <PageHeader
        title={t('grading.feedback-title', { stage: submission.content.stage.title })}
        back={{ href: receipt, label: t('submissions.receipt') }}
        actions={
          <LinkButton href={`${receipt}/feedback.pdf`} download data-no-prefetch>
            {t('grading.feedback-pdf')}
          </LinkButton>
        }
      />
      {feedback !== '' && (
        <Section title={t('grading.feedback')} id="feedback">
          {feedback.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph} class="pre-line" dir="auto">
              {paragraph}
            </p>
          ))}
        </Section>
      )}
      {grade && (
        <Section title={t('grading.grade')} id="grade">
          <p>
            <strong>{t('grading.total', { points: grade.points, of: grade.of })}</strong>
          </p>
          <Rows
            caption={t('grading.points')}
            captionHidden
            rows={grade.scores}
            rowKey={({ id }) => id}
            columns={[
              { label: t('assignments.criterion-title'), cell: ({ title }) => title },
              {
                label: t('grading.points'),
                align: 'end',
                cell: (score) => scoreWords(score, t),
              },
            ]}
          />
          <DescriptionList items={takenOff(grade, submission.purpose, t)} />
        </Section>
      )}
    </>
  )
}
