import { formatDay, formatDayTime } from '../../../shared/date-format.ts'
import {
  EmptyState,
  InterviewPath,
  LinkButton,
  ListAndOpened,
  More,
  OpensBeside,
  PageHeader,
  Rows,
  useReader,
} from '../../../ui/index.ts'
import { InterviewTabs } from '../components/interview-tabs.tsx'
import type { Interview } from '../interviews.queries.ts'
import { isOver } from '../stages.ts'
import { heldOn } from '../talk-time.ts'
import { InterviewBeside, lastReached } from './interview.tsx'

interface RowsProps {
  interviews: Interview[]
  /** What stands beside the list, where there is room for both. */
  beside: Interview | undefined
}

/** All interviews: what goes on, and folded below it what is finished. */
export function InterviewListPage({ interviews, beside, now }: RowsProps & { now: Date }) {
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
      <ListAndOpened
        opened={
          beside && <InterviewBeside interview={beside} now={now} close={`/interviews${rowOf(beside)}`} />
        }
        label={t('interviews.beside')}
      >
        {open.length > 0 && (
          <InterviewRows caption={t('interviews.open')} interviews={open} beside={beside} />
        )}
        {over.length > 0 && (
          <More
            summary={t('interviews.over')}
            open={open.length === 0 || Boolean(beside && isOver(beside.stage))}
          >
            <InterviewRows caption={t('interviews.over')} interviews={over} beside={beside} />
          </More>
        )}
      </ListAndOpened>
    </>
  )
}

const rowOf = ({ id }: Interview) => `#interview-${id}`

function InterviewRows({ caption, interviews, beside }: RowsProps & { caption: string }) {
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
            <OpensBeside
              href={`/interviews/${interview.id}`}
              beside={`/interviews?open=${interview.id}${rowOf(interview)}`}
              isOpen={interview.id === beside?.id}
            >
              {interview.names || t('interviews.someone')}
            </OpensBeside>
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
            const { startsAt, endedAt } = interview
            if (!endedAt) return startsAt && formatDayTime(startsAt, { locale, zone, now })
            // The day that its page says too, without the clock: the talk may have begun at another hour.
            const own = interview.zone ?? zone
            const day = heldOn({ startsAt, endedAt, zone: own })
            return day && formatDay(day, { locale, zone: own, now })
          },
        },
        { label: t('interviews.for'), cell: (interview) => interview.aim?.title },
      ]}
    />
  )
}
