import { formatMeetingTime } from '../../../../shared/date-format.ts'
import { EmptyState, LinkButton, PageHeader, SubNav, useReader } from '../../../../ui/index.ts'
import type { Interview, Question } from '../../interviews.queries.ts'
import { startingMinutes } from '../../question-plan.ts'
import { clockZone } from '../checklist.ts'
import { type CardSize, cardSizes } from '../preparing.schema.ts'

export interface PlanCardPageProps {
  interview: Interview
  questions: readonly Question[]
  size: CardSize
  /** The seeker's name, for the words to begin with. */
  me: string
}

/** The plan on a card for the hand: the questions on its front, how to begin and to end on its back. */
export function PlanCardPage({ interview, questions, size, me }: PlanCardPageProps) {
  const { t } = useReader()
  const name = interview.comingNames || t('interviews.someone')
  const here = `/interviews/${interview.id}/plan`
  const hrefOf = (each: CardSize) => `${here}/card?size=${each}`
  return (
    <>
      <div class="no-print">
        <PageHeader
          title={t('preparing.card-title', { name })}
          lead={t('preparing.card-lead')}
          back={{ href: here, label: t('interviews.questions') }}
        />
        <SubNav
          label={t('preparing.card-size')}
          places={cardSizes.map((each) => ({ href: hrefOf(each), label: t(`preparing.card-${each}`) }))}
          current={hrefOf(size)}
        />
        <p class="soft small">{t('preparing.card-hint')}</p>
      </div>
      {questions.length === 0 ? (
        <EmptyState
          title={t('interviews.plan-empty-title')}
          action={
            <LinkButton kind="primary" href={here}>
              {t('interviews.next-plan')}
            </LinkButton>
          }
        >
          {t('preparing.no-plan')}
        </EmptyState>
      ) : (
        <div class="plan-cards" data-size={size}>
          <Front {...{ interview, questions, name }} />
          <Back {...{ interview, name, me }} />
        </div>
      )}
    </>
  )
}

function Front({
  interview,
  questions,
  name,
}: Pick<PlanCardPageProps, 'interview' | 'questions'> & { name: string }) {
  const { t, locale, zone, now } = useReader()
  const { startsAt, minutes } = interview
  const begins = startingMinutes(questions)
  return (
    <section class="plan-card" aria-labelledby="card-front">
      <h2 id="card-front">{name}</h2>
      <p class="plan-card-when">
        {startsAt && formatMeetingTime(startsAt, minutes, { locale, zone: clockZone(interview, zone), now })}
        {interview.wish && <span class="plan-card-wish">{interview.wish}</span>}
      </p>
      <ol>
        {questions.map((question, index) => (
          <li key={question.id}>
            {question.text}{' '}
            <span class="plan-card-minute">
              {[
                t('preparing.card-minute', { n: begins[index] ?? 0 }),
                question.source === 'required' && t('preparing.card-required'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Back({ interview, name, me }: Pick<PlanCardPageProps, 'interview' | 'me'> & { name: string }) {
  const { t } = useReader()
  return (
    <section class="plan-card" aria-labelledby="card-begin">
      <h2 id="card-begin">{t('preparing.card-begin')}</h2>
      <p>{t('interviews.script', { name, me, minutes: interview.minutes })}</p>
      <h2>{t('interviews.closing-title')}</h2>
      <p>{t('interviews.closing')}</p>
    </section>
  )
}
