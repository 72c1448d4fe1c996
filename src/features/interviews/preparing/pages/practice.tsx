import { wordsFor, type MessageKey, type Locale } from '../../../../i18n/index.ts'
import { practice } from '../../../../i18n/messages/practice.ts'
import { EmptyState, Guide, Island, LinkButton, PageHeader, useReader } from '../../../../ui/index.ts'
import type { Interview, Question } from '../../interviews.queries.ts'
import { PracticeTalk } from '../components/practice-talk.tsx'

// What stands around it is drawn once and needs no words in the browser.
const islandWords: readonly MessageKey[] = [
  ...Object.keys(practice)
    .filter((name) => !/^(title|lead|guide|link|print)/.test(name))
    .map((name) => `practice.${name}` as MessageKey),
  'interviews.min',
  'preparing.card-required',
]

export interface PracticePageProps {
  locale: Locale
  interview: Interview
  questions: readonly Question[]
  me: string
}

/** The plan with the clock running, before it counts. */
export function PracticePage({ locale, interview, questions, me }: PracticePageProps) {
  const { t } = useReader()
  const name = interview.comingNames || t('interviews.someone')
  const here = `/interviews/${interview.id}`
  return (
    <>
      <PageHeader
        title={t('practice.title', { name })}
        lead={t('practice.lead')}
        back={{ href: `${here}/preparing`, label: t('preparing.link') }}
      />
      <Guide name="practice" why={t('practice.guide-why')} example={t('practice.guide-example')}>
        {t('practice.guide-text')}
      </Guide>
      {questions.length === 0 ? (
        <EmptyState
          title={t('interviews.plan-empty-title')}
          action={
            <LinkButton kind="primary" href={`${here}/plan`}>
              {t('interviews.next-plan')}
            </LinkButton>
          }
        >
          {t('preparing.no-plan')}
        </EmptyState>
      ) : (
        <>
          <Island
            name="practice"
            component={PracticeTalk}
            words={wordsFor(locale, islandWords)}
            props={{
              planUrl: `${here}/plan`,
              minutes: interview.minutes,
              questions: questions.map(({ id, text, minutes, source }) => ({
                id,
                text,
                minutes,
                required: source === 'required',
              })),
              script: {
                opening: t('interviews.script', { name, me, minutes: interview.minutes }),
                closing: t('interviews.closing'),
              },
            }}
          />
          <div class="without-script">
            <p>
              {t('practice.print-lead')} <a href={`${here}/plan/print`}>{t('interviews.plan-print')}</a>
            </p>
          </div>
        </>
      )}
    </>
  )
}
