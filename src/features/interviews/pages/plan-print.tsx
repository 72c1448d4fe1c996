import { formatMeeting } from '../../../shared/date-format.ts'
import { BareList, PageHeader, useReader } from '../../../ui/index.ts'
import type { Interview, Question } from '../interviews.queries.ts'
import { checkWords } from '../preparing/check-words.ts'
import { checklistFor, clockZone } from '../preparing/checklist.ts'
import { writingLines } from '../printed-room.ts'
import { startingMinutes } from '../question-plan.ts'

/** One sheet of paper for the talk: how to begin, what to ask, room to write, how to end. */
export function PlanPrintPage({
  interview,
  questions,
  me,
}: {
  interview: Interview
  questions: Question[]
  me: string
}) {
  const { t, locale, zone, now } = useReader()
  const name = interview.comingNames || t('interviews.someone')
  // The sheet is read on the way and there.
  const clock = clockZone(interview, zone)
  const begins = startingMinutes(questions)
  const { startsAt, minutes, mode, place, link } = interview
  const checks = checklistFor(interview).flatMap((group) => group.checks)
  const opening = t('interviews.script', { name, me, minutes })
  const room = writingLines({
    questions: questions.map(({ text }) => text),
    checks: checks.length,
    around: [interview.wish, opening, t('interviews.closing')],
  })
  const where = [mode && t(`interviews.mode-${mode}`), place, link].filter(Boolean).join(' · ')
  return (
    <div class="plan-print">
      <PageHeader
        title={t('interviews.plan-title', { name })}
        lead={startsAt ? formatMeeting(startsAt, minutes, { locale, zone: clock, now }) : undefined}
        back={{ href: `/interviews/${interview.id}/plan`, label: t('interviews.questions') }}
      />
      <div class="plan-where">
        <p class="no-print soft">{t('interviews.print-hint')}</p>
        {where && <p>{where}</p>}
        {interview.wish && (
          <p>
            <strong>{t('interviews.wish')}: </strong>
            {interview.wish}
          </p>
        )}
      </div>
      <section aria-labelledby="script">
        <h2 id="script">{t('interviews.script-title')}</h2>
        <p>{opening}</p>
      </section>
      <section aria-labelledby="checklist">
        <h2 id="checklist">{t('interviews.checklist')}</h2>
        <BareList class="plan-checks">
          {checks.map((check) => (
            <li key={check.item}>{checkWords(check, { t, locale, zone: clock })}</li>
          ))}
        </BareList>
      </section>
      <section aria-labelledby="questions">
        <h2 id="questions">{t('interviews.questions')}</h2>
        <ol class="plan-questions" data-lines={room}>
          {questions.map((question, index) => (
            <li key={question.id}>
              {question.text}{' '}
              <span class="small soft">
                ({t('interviews.min', { n: `${begins[index]}–${(begins[index] ?? 0) + question.minutes}` })}
                {question.source === 'required' && ` · ${t('preparing.card-required')}`})
              </span>
            </li>
          ))}
        </ol>
      </section>
      <section class="plan-closing" aria-labelledby="closing">
        <h2 id="closing">{t('interviews.closing-title')}</h2>
        <p>{t('interviews.closing')}</p>
      </section>
    </div>
  )
}
