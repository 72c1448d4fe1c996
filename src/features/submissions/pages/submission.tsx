import type { PrintedDocument } from '../../../shared/printed-document.ts'
import { formatDate, formatStamp } from '../../../shared/date-format.ts'
import {
  Badge,
  DescriptionList,
  LinkButton,
  Notice,
  PageHeader,
  PrintedView,
  Section,
  Sheet,
  useReader,
} from '../../../ui/index.ts'
import type { Submission } from '../submissions.queries.ts'

interface SubmissionProps {
  here: string
  submission: Submission
  document: PrintedDocument
  /** Characters that the PDF cannot show. */
  unprintable: readonly string[]
  zone: string
  /** The later one of this stage that has taken its place. */
  newer: string | undefined
  /** Whether something was given back and is released. */
  hasFeedback: boolean
  /** Whether the student is looking; otherwise it is staff. */
  own: boolean
  /** Whether the reader may grade it: not what they handed in themselves, as a student. */
  mayGrade: boolean
}

/** The receipt and the frozen copy. */
export function SubmissionPage({
  here,
  submission,
  document,
  unprintable,
  zone,
  newer,
  hasFeedback,
  own,
  mayGrade,
}: SubmissionProps) {
  const { t, locale } = useReader()
  const { purpose, number, submittedAt, dueAt, lateDays, sha256, redactedAt, content } = submission
  const byPurpose = purpose === 'early' ? 'submissions.newer-early' : 'grading.replaced'
  const replaced = own ? 'submissions.replaced' : byPurpose
  const receipt = (
    <Section key="receipt" title={t('submissions.receipt')} id="receipt">
      <DescriptionList
        items={[
          [t('submissions.handed-in'), formatStamp(submittedAt, { locale, zone })],
          [t('submissions.was-due'), formatStamp(dueAt, { locale, zone })],
          [t('submissions.try'), <Badge key="try">{number}</Badge>],
          [t('submissions.fingerprint'), <code key="hash">{sha256}</code>],
        ]}
      />
      <p class="soft small">{t('submissions.fingerprint-hint')}</p>
    </Section>
  )
  const copy = (
    <Section key="frozen" title={t('submissions.frozen')} id="frozen">
      <Sheet>
        {/* Its details stand in the receipt. */}
        <PrintedView document={{ ...document, details: [] }} level={2} />
      </Sheet>
    </Section>
  )
  return (
    <>
      <PageHeader
        title={t(purpose === 'early' ? 'submissions.receipt-title-early' : 'submissions.receipt-title', {
          stage: content.stage.title,
        })}
        back={{ href: here, label: content.assignment }}
        actions={
          <>
            {hasFeedback && (
              <LinkButton
                href={`${here}/submissions/${submission.id}/feedback`}
                kind={mayGrade ? 'plain' : 'primary'}
              >
                {t('grading.open')}
              </LinkButton>
            )}
            {mayGrade && !newer && (
              <LinkButton href={`${here}/grading/${submission.id}`} kind="primary">
                {t(purpose === 'early' ? 'grading.to-answer' : 'grading.to-grade')}
              </LinkButton>
            )}
            <LinkButton href={`${here}/submissions/${submission.id}/file.pdf`} download data-no-prefetch>
              {t('submissions.download')}
            </LinkButton>
            {(['docx', 'html'] as const).map((format) => (
              <LinkButton
                key={format}
                href={`${here}/submissions/${submission.id}/file.${format}`}
                kind="quiet"
                download
                data-no-prefetch
              >
                {t(`reports.download-${format}`)}
              </LinkButton>
            ))}
          </>
        }
      />
      <Notice kind={lateDays > 0 && purpose !== 'early' ? 'warning' : 'success'}>
        {t(own ? `submissions.taken-${purpose}` : `submissions.came-${purpose}`)}{' '}
        {purpose !== 'early' &&
          t(lateDays > 0 ? 'submissions.taken-late' : 'submissions.taken-in-time', { n: lateDays })}
      </Notice>
      {newer && (
        <Notice>
          {t(replaced)}{' '}
          <a href={`${here}/${mayGrade ? 'grading' : 'submissions'}/${newer}`}>{t('submissions.to-newer')}</a>
        </Notice>
      )}
      {redactedAt && (
        <Notice>{t('submissions.redacted', { date: formatDate(redactedAt, { locale, zone }) })}</Notice>
      )}
      {unprintable.length > 0 && (
        <Notice kind="warning">{t('reports.unprintable', { signs: unprintable.join(' ') })}</Notice>
      )}
      {/* A student looks for the proof that it came in, staff for what came in. */}
      {own ? [receipt, copy] : [copy, receipt]}
    </>
  )
}
