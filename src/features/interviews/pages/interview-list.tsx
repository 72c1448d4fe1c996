import { formatDayTime } from '../../../shared/date-format.ts'
import {
  EmptyState,
  InterviewPath,
  LinkButton,
  More,
  PageHeader,
  Rows,
  useReader,
} from '../../../ui/index.ts'
import { InterviewTabs } from '../components/interview-tabs.tsx'
import { isOver, pathOf } from '../interviews.ts'
import type { Interview } from '../interviews.queries.ts'

/** All interviews: what goes on, and folded below it what is finished. */
export function InterviewListPage({ interviews }: { interviews: Interview[] }) {
  const { t } = useReader()
  const open = interviews.filter((interview) => !isOver(interview.stage))
  const over = interviews.filter((interview) => isOver(interview.stage))
  const choose = (
    <LinkButton href="/contacts" kind="primary" icon="contacts">
      {t('interviews.choose-contact')}
    </LinkButton>
  )
  return (
    <>
      <PageHeader
        title={t('interviews.title')}
        lead={t('interviews.lead')}
        actions={interviews.length > 0 && choose}
      />
      {interviews.length > 0 && <InterviewTabs current="/interviews" />}
      {interviews.length === 0 && (
        <EmptyState
          title={t('interviews.empty-title')}
          action={choose}
          example={t('interviews.empty-example')}
        >
          {t('interviews.empty-text')}
        </EmptyState>
      )}
      {open.length > 0 && <InterviewRows caption={t('interviews.open')} interviews={open} />}
      {over.length > 0 && (
        <More summary={t('interviews.over')} open={open.length === 0}>
          <InterviewRows caption={t('interviews.over')} interviews={over} />
        </More>
      )}
    </>
  )
}

/** The last step a closed interview came to. */
export const lastReached = (interview: Interview) =>
  pathOf(interview).findLast((step) => step.reached)?.stage ?? 'planned'

function InterviewRows({ caption, interviews }: { caption: string; interviews: Interview[] }) {
  const { t, locale, zone, now } = useReader()
  return (
    <Rows
      caption={caption}
      captionHidden
      rows={interviews}
      rowKey={(interview) => interview.id}
      rowId={(interview) => `interview-${interview.id}`}
      columns={[
        {
          label: t('interviews.who'),
          cell: (interview) => (
            <a href={`/interviews/${interview.id}`}>{interview.names || t('interviews.someone')}</a>
          ),
        },
        {
          label: t('interviews.stage'),
          bare: true,
          cell: (interview) => (
            <InterviewPath stage={interview.stage} reached={lastReached(interview)} small />
          ),
        },
        {
          label: t('interviews.when'),
          cell: (interview) => {
            const at = interview.endedAt ?? interview.startsAt
            return at && formatDayTime(at, { locale, zone, now })
          },
        },
        { label: t('interviews.for'), cell: (interview) => interview.aim?.title },
      ]}
    />
  )
}
