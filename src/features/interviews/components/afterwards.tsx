import { formatDate } from '../../../shared/date-format.ts'
import { ButtonRow, DescriptionList, LinkButton, Section, useReader } from '../../../ui/index.ts'
import { isClosed } from '../stages.ts'
import { datesAfter } from '../talk-time.ts'
import type { Interview } from '../interviews.queries.ts'

/** Once they are thanked: when to tell them what came of it, and when to say hello again. */
export function Afterwards({ interview, now }: { interview: Interview; now: Date }) {
  const { t, locale, zone } = useReader()
  const { reportBack, keepInTouch } = datesAfter(interview, now, zone)
  if (isClosed(interview.stage) || (!reportBack && !keepInTouch)) return null
  const dated = (instant: Date | null, hint: string) =>
    instant && (
      <>
        <time datetime={instant.toISOString()}>{formatDate(instant, { locale, zone })}</time>
        <p class="small soft">{hint}</p>
      </>
    )
  return (
    <Section title={t('interviews.after')} lead={t('interviews.after-lead')} id="after">
      <DescriptionList
        items={[
          [t('interviews.report-back'), dated(reportBack, t('interviews.report-back-hint'))],
          [t('interviews.keep-in-touch'), dated(keepInTouch, t('interviews.keep-in-touch-hint'))],
        ]}
      />
      <ButtonRow>
        {interview.people
          .filter(({ isAbsent }) => !isAbsent)
          .map(({ contactId, name }) => (
            <LinkButton
              size="small"
              icon="mail"
              href={`/contacts/${contactId}/messages/new?kind=keep-in-touch&interview=${interview.id}`}
              key={contactId}
            >
              {name ? t('interviews.write-lines-to', { name }) : t('interviews.write-lines')}
            </LinkButton>
          ))}
      </ButtonRow>
    </Section>
  )
}
