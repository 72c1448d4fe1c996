/** Everyone of a panel on an interview’s page. */
import { Badge, Cluster, Items, LinkButton, Section, useReader } from '../../../ui/index.ts'
import { workLine } from '../../../shared/work-line.ts'
import type { Interview, Participant } from '../interviews.queries.ts'
import { thanksPath, toAskAgain } from '../participants.ts'
import { isClosed } from '../stages.ts'

/** A draft that was begun, or a new request. */
export const requestTo = ({ id }: Interview, { contactId, draftId }: Participant): string =>
  draftId ? `/messages/${draftId}` : `/contacts/${contactId}/messages/new?kind=request&interview=${id}`

/** Everyone who takes part, how far things are with each, and the message that is next. */
export function Panel({ interview }: { interview: Interview }) {
  const { t } = useReader()
  return (
    <Section title={t('interviews.people')} lead={t('interviews.panel-lead')} id="people">
      <Items label={t('interviews.people')}>
        {interview.people.map((person) => (
          <li id={`person-${person.contactId}`} key={person.contactId}>
            <Cluster align="between">
              <span>
                <a href={`/contacts/${person.contactId}`}>{person.name}</a>{' '}
                <PersonState held={Boolean(interview.endedAt)} person={person} />
                <span class="interview-person small soft">{workLine(person)}</span>
              </span>
              <PersonMessage interview={interview} person={person} />
            </Cluster>
          </li>
        ))}
      </Items>
    </Section>
  )
}

function PersonState({ held, person }: { held: boolean; person: Participant }) {
  const { t } = useReader()
  if (held && !person.isAbsent)
    return person.thankedAt ? (
      <Badge kind="good" icon="check">
        {t('interviews.panel-thanked')}
      </Badge>
    ) : (
      <Badge kind="care">{t('interviews.panel-not-thanked')}</Badge>
    )
  // What waits for the seeker, before the no that it does not take back.
  if (person.guestSaid === 'suggested') return <Badge kind="care">{t('interviews.panel-suggested')}</Badge>
  if (person.isOut) return <Badge>{t('interviews.panel-declined')}</Badge>
  if (person.guestSaid === 'yes')
    return (
      <Badge kind="good" icon="check">
        {t('interviews.panel-agreed')}
      </Badge>
    )
  if (person.askedAt) return <Badge kind="good">{t('interviews.panel-asked')}</Badge>
  return <Badge>{t(person.draftId ? 'interviews.panel-draft' : 'interviews.panel-not-asked')}</Badge>
}

function PersonMessage({ interview, person }: { interview: Interview; person: Participant }) {
  const { t } = useReader()
  const { name } = person
  // Whoever came after all, in spite of their no, is counted in by being thanked.
  if (interview.endedAt)
    return person.thankedAt ? null : (
      <LinkButton size="small" icon="heart" href={thanksPath(interview.id, person)}>
        {t('interviews.next-thank', { name })}
      </LinkButton>
    )
  const again = toAskAgain(interview).includes(person)
  if (((person.askedAt || person.guestSaid) && !again) || isClosed(interview.stage)) return null
  return (
    <LinkButton size="small" icon="mail" href={requestTo(interview, person)}>
      {t(person.draftId ? 'interviews.panel-continue' : 'interviews.panel-write', { name })}
    </LinkButton>
  )
}
