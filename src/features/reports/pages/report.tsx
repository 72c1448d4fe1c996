import {
  ActionForm,
  Button,
  ButtonRow,
  Field,
  FieldPair,
  Form,
  type FormState,
  Guide,
  LinkButton,
  Notice,
  PageHeader,
  PrintedView,
  Section,
  Sheet,
  Split,
  TextArea,
  useReader,
} from '../../../ui/index.ts'
import { debriefParts, type ReportDocument, type ReportGap, reportGaps } from '../report.ts'
import type { PartLength } from '../report-lengths.ts'
import type { ReportDraft } from '../reports.queries.ts'
import { answerField, formValuesOf } from '../report-form.ts'
import { Lengths } from './lengths.tsx'

interface Props {
  interviewId: string
  draft: ReportDraft
  document: ReportDocument
  /** Characters that the PDF cannot show. */
  unprintable: readonly string[]
  lengths: readonly PartLength[]
  /** The assignment's limits are for several talks together. */
  together: boolean
  state?: FormState | undefined
}

/** The editor and, beside it, what the reader gets. */
export function ReportPage({ interviewId, draft, document, state, ...shown }: Props) {
  const { t } = useReader()
  const { unprintable, lengths, together } = shown
  const isWritten = !reportGaps(draft.facts).includes('no-answers')
  const base = `/interviews/${interviewId}/report`
  return (
    <>
      <PageHeader
        title={t('reports.page-title', { names: draft.names || t('interviews.someone') })}
        lead={t('reports.page-lead')}
        back={{ href: `/interviews/${interviewId}`, label: t('reports.to-interview') }}
        actions={
          <>
            <LinkButton href={`${base}.pdf`} kind={isWritten ? 'primary' : 'plain'} download data-no-prefetch>
              {t('reports.download-pdf')}
            </LinkButton>
            <LinkButton href={`${base}.docx`} download data-no-prefetch>
              {t('reports.download-docx')}
            </LinkButton>
            {(['html', 'md'] as const).map((format) => (
              <LinkButton key={format} href={`${base}.${format}`} kind="quiet" download data-no-prefetch>
                {t(`reports.download-${format}`)}
              </LinkButton>
            ))}
          </>
        }
      />
      <Guide name="report" why={t('reports.guide-why')} example={t('reports.guide-example')}>
        {t('reports.guide')}
      </Guide>
      <Gaps draft={draft} interviewId={interviewId} />
      {unprintable.length > 0 && (
        <Notice kind="warning">{t('reports.unprintable', { signs: unprintable.join(' ') })}</Notice>
      )}
      <Split ratio="even" side={<Preview document={document} />} sideLabel={t('reports.preview')}>
        <Section title={t('reports.edit-title')} id="edit">
          <Lengths lengths={lengths} together={together} />
          <Editor {...{ base, draft, state, isWritten }} />
        </Section>
        <Finish base={base} finished={draft.finishedAt !== null} />
      </Split>
    </>
  )
}

/** Where each gap is closed. */
const closedAt: Record<ReportGap, string> = {
  'not-held': '/notebook',
  'no-answers': '/notebook',
  'no-occupation': '/report#field-occupation',
  'no-organization': '/report#field-organization',
  'no-reflection': '/debrief',
  'no-thank-you': '',
  'name-unasked': '/guest-page#consents',
  'name-left-out': '/guest-page#consents',
  'name-refused': '/guest-page#consents',
  'sharing-refused': '/guest-page#consents',
}

function Gaps({ draft, interviewId }: { draft: ReportDraft; interviewId: string }) {
  const { t } = useReader()
  const gaps = reportGaps(draft.facts)
  if (gaps.length === 0) return null
  return (
    <Notice title={t('reports.gaps-title')}>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>
            <a href={`/interviews/${interviewId}${closedAt[gap]}`}>{t(`reports.gap-${gap}`)}</a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

interface EditorProps {
  base: string
  draft: ReportDraft
  state: FormState | undefined
  /** Whether there is something to download yet. */
  isWritten: boolean
}

function Editor({ base, draft, state, isWritten }: EditorProps) {
  const { t } = useReader()
  return (
    <Form action={base} state={state ?? {}} base={formValuesOf(draft)} needs={t('reports.edit-lead')}>
      <FieldPair>
        <Field
          name="occupation"
          label={t('reports.occupation')}
          value={draft.facts.occupation}
          optional
          maxLength={300}
        />
        <Field
          name="organization"
          label={t('reports.organization')}
          value={draft.facts.organization}
          optional
          maxLength={300}
        />
      </FieldPair>
      {draft.looseQuotes.length > 0 && (
        <div class="field-hint">
          <Quotes texts={draft.looseQuotes} />
        </div>
      )}
      {draft.answers.map(({ questionId, question, text, noted, quotes }) => (
        <TextArea
          key={questionId}
          name={`${answerField}${questionId}`}
          label={question}
          value={text}
          optional
          data-counts="answers"
          hint={noteOf({ noted: noted === text ? '' : noted, quotes })}
        />
      ))}
      {debriefParts.map((part) => (
        <TextArea
          key={part}
          name={part}
          label={t(`reports.${part}`)}
          value={draft.debrief.shown[part]}
          size="small"
          optional
          data-counts="reflection"
          hint={
            draft.debrief.shown[part] === draft.debrief.written[part] ? undefined : t('reports.debrief-kept')
          }
        />
      ))}
      <ButtonRow>
        <Button kind={isWritten ? 'plain' : 'primary'}>{t('reports.save')}</Button>
      </ButtonRow>
    </Form>
  )
}

/** What the notebook has beyond the answer as it stands; nothing where it has no more. */
const noteOf = ({ noted, quotes }: { noted: string; quotes: readonly string[] }) =>
  noted === '' && quotes.length === 0 ? undefined : (
    <>
      {noted !== '' && <Noted text={noted} />}
      <Quotes texts={quotes} />
    </>
  )

function Noted({ text }: { text: string }) {
  const { t } = useReader()
  return <p dir="auto">{t('reports.answer-noted', { text })}</p>
}

/** Their own words, which bring an answer to life: to be worked in by hand. */
function Quotes({ texts }: { texts: readonly string[] }) {
  const { t } = useReader()
  return (
    <>
      {texts.map((text) => (
        <p dir="auto" key={text}>
          {t('reports.quote-marked', { text })}
        </p>
      ))}
    </>
  )
}

function Preview({ document }: { document: ReportDocument }) {
  return (
    <Sheet id="preview" class="report-preview">
      <PrintedView document={document} level={2} />
    </Sheet>
  )
}

function Finish({ base, finished }: { base: string; finished: boolean }) {
  const { t } = useReader()
  return (
    <ActionForm action={`${base}/finished`} fields={{ finished: finished ? 'no' : 'yes' }}>
      <Button kind={finished ? 'quiet' : 'plain'}>
        {t(finished ? 'reports.finish-undo' : 'reports.finish')}
      </Button>
    </ActionForm>
  )
}
