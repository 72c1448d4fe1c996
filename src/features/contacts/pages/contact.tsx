import {
  ActionForm,
  Badge,
  Button,
  DescriptionList,
  Items,
  LinkButton,
  More,
  Notice,
  OpenedHeader,
  PageHeader,
  Section,
  Time,
  useReader,
} from '../../../ui/index.ts'
import { formatCalendarDay } from '../../../shared/date-format.ts'
import { dialLink } from '../../../shared/phones.ts'
import { workLine } from '../../../shared/work-line.ts'
import { SilenceNote, type ToldSilence } from '../../outreach/index.ts'
import { contactName, mayIntroduce, missingParts, type Contact } from '../contacts.ts'
import type { Origins } from '../origins.queries.ts'

/** Something that happened with a contact, newest first. */
export interface HistoryEntry {
  key: string
  href: string
  what: string
  /** Where it stands, in words. */
  state: string
  at: Date
}

export interface ContactFacts {
  contact: Contact
  history: readonly HistoryEntry[]
  /** Talks with them that are agreed and still ahead. */
  agreed: readonly { id: string; startsAt: Date | null }[]
  /** Who might be the same person. */
  twins: readonly Contact[]
  /** Activities at which the two met. */
  metAt: readonly { id: string; name: string }[]
  origins: Origins
  /** Of a request without an answer; `stopped` where nothing more may be written to them. */
  silence: ToldSilence | 'stopped' | undefined
  now: Date
}

export function ContactDetailPage(facts: ContactFacts) {
  const { t } = useReader()
  return (
    <>
      <PageHeader
        title={contactName(facts.contact)}
        lead={workLine(facts.contact)}
        back={{ href: '/contacts', label: t('contacts.back') }}
        actions={<Actions contact={facts.contact} />}
      />
      <Body {...facts} />
    </>
  )
}

/** The same beside the list, where there is room for both. @param props.close the list without it */
export function ContactBeside({ close, ...facts }: ContactFacts & { close: string }) {
  const { contact } = facts
  return (
    <>
      <OpenedHeader
        title={contactName(contact)}
        href={`/contacts/${contact.id}`}
        lead={workLine(contact)}
        actions={<Actions contact={contact} />}
        close={close}
      />
      <Body {...facts} />
    </>
  )
}

/** What can be done with a contact, the next step first. */
function Actions({ contact }: { contact: Contact }) {
  const { t } = useReader()
  const at = `/contacts/${contact.id}`
  return (
    <>
      <LinkButton
        kind="primary"
        icon="mail"
        href={`${at}/messages/new?kind=request`}
        data-command={t('contacts.write')}
      >
        {t('contacts.write')}
      </LinkButton>
      <LinkButton
        icon="calendar"
        href={`/interviews/new?contact=${contact.id}`}
        data-command={t('contacts.plan')}
      >
        {t('contacts.plan')}
      </LinkButton>
      {mayIntroduce(contact) && (
        <LinkButton
          kind="quiet"
          href={`${at}/messages/new?kind=introduction-request`}
          data-command={t('contacts.ask-introduction')}
        >
          {t('contacts.ask-introduction')}
        </LinkButton>
      )}
      <LinkButton kind="quiet" icon="edit" href={`${at}/edit`} data-command={t('form.edit')}>
        {t('form.edit')}
      </LinkButton>
    </>
  )
}

function Body({ contact, history, agreed, twins, metAt, origins, silence, now }: ContactFacts) {
  const { t } = useReader()
  const at = `/contacts/${contact.id}`
  return (
    <>
      <Twins contact={contact} twins={twins} />
      <Unfinished contact={contact} />
      <Found contact={contact} origins={origins} />
      <MetAt activities={metAt} />
      {contact.why && (
        <Section title={t('contacts.why-title')}>
          <p class="contact-prose">{contact.why}</p>
        </Section>
      )}
      <Reach contact={contact} />
      {contact.notes && (
        <Section title={t('contacts.notes')}>
          <p class="contact-prose">{contact.notes}</p>
        </Section>
      )}
      <History history={history} />
      {silence && silence !== 'stopped' && <SilenceNote silence={silence} now={now} />}
      <p class="small">
        <a href={`/duplicates/${contact.id}`}>{t('duplicates.choose-open')}</a>
      </p>
      <More summary={t('contacts.remove')}>
        <p>{t('contacts.remove-about')}</p>
        {agreed.map(({ id, startsAt }) => (
          <p key={id}>
            {t('contacts.remove-agreed')}{' '}
            <a href={`/interviews/${id}`}>
              {startsAt ? <Time at={startsAt} form="date-time" zoned /> : t('contacts.remove-agreed-talk')}
            </a>
          </p>
        ))}
        <ActionForm action={`${at}/remove`}>
          <Button kind="danger" icon="trash">
            {t('contacts.remove')}
          </Button>
        </ActionForm>
      </More>
    </>
  )
}

function Twins({ contact, twins }: { contact: Contact; twins: readonly Contact[] }) {
  const { t } = useReader()
  if (twins.length === 0) return null
  return (
    <Notice>
      {twins.map((twin) => (
        <p key={twin.id}>
          {t('duplicates.on-contact', { name: contactName(twin) })}{' '}
          <a
            href={`/duplicates/${contact.id}/${twin.id}`}
            aria-label={t('duplicates.compare-label', {
              one: contactName(contact),
              other: contactName(twin),
            })}
          >
            {t('duplicates.compare')}
          </a>
        </p>
      ))}
    </Notice>
  )
}

function Unfinished({ contact }: { contact: Contact }) {
  const { t } = useReader()
  const missing = missingParts(contact)
  if (missing.length === 0) return null
  return (
    <Notice kind="info" title={t('contacts.unfinished-title')}>
      <ul>
        {missing.map((part) => (
          <li key={part}>{t(`contacts.unfinished-${part}`)}</li>
        ))}
      </ul>
      <p>
        <a href={`/contacts/${contact.id}/edit#field-${missing[0] === 'why' ? 'why' : 'howFound'}`}>
          {t('contacts.finish')}
        </a>
      </p>
    </Notice>
  )
}

function Found({ contact, origins }: { contact: Contact; origins: Origins }) {
  const { t, locale } = useReader()
  const date = contact.connectedOn
  const { ledBy, ledTo } = origins
  const tied = Boolean(ledBy) || ledTo.length > 0
  if (!contact.howFound && contact.source !== 'import' && !tied) return null
  return (
    <Section title={t('contacts.how-found-title')}>
      {contact.howFound && <p class="contact-prose">{contact.howFound}</p>}
      {date ? (
        <p class="soft">{t('contacts.connected-on', { date: formatCalendarDay(date, locale) })}</p>
      ) : (
        contact.source === 'import' && <p class="soft">{t('contacts.from-import')}</p>
      )}
      {ledBy && (
        <p>
          {t('contacts.led-here')} <a href={`/contacts/${ledBy.id}`}>{ledBy.name}</a>
        </p>
      )}
      {ledTo.length > 0 && (
        <p>
          {t('contacts.led-to')}{' '}
          {ledTo.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <a href={`/contacts/${id}`}>{name}</a>
            </span>
          ))}
        </p>
      )}
      {tied && (
        <p class="small">
          <a href="/contacts/network">{t('network.open')}</a>
        </p>
      )}
    </Section>
  )
}

function MetAt({ activities }: { activities: readonly { id: string; name: string }[] }) {
  const { t } = useReader()
  if (activities.length === 0) return null
  return (
    <Section title={t('contacts.met-at')} id="met-at">
      <Items>
        {activities.map(({ id, name }) => (
          <li key={id}>
            <a href={`/activities/${id}`}>{name}</a>
          </li>
        ))}
      </Items>
    </Section>
  )
}

function Reach({ contact }: { contact: Contact }) {
  const { t } = useReader()
  const { phones, links, profileUrl } = contact
  const each = (values: readonly string[], href: (value: string) => string) =>
    values.map((value) => (
      <span class="contact-line" key={value}>
        <a href={href(value)} rel="noreferrer">
          {value.replace(/^https?:\/\/(www\.)?/, '')}
        </a>
      </span>
    ))
  const same = (value: string) => value
  return (
    <Section title={t('contacts.reach-title')}>
      <DescriptionList
        items={[
          [
            t('contacts.column-relationship'),
            contact.relationship === null ? (
              <a href={`/contacts/${contact.id}/edit#field-relationship`}>
                {t('contacts.relationship-say-here')}
              </a>
            ) : (
              t(`contacts.relationship-${contact.relationship}`)
            ),
          ],
          [t('contacts.profile'), profileUrl && each([profileUrl], same)],
          [t('contacts.emails'), contact.emails.length > 0 && <Emails contact={contact} />],
          [t('contacts.phones'), phones.length > 0 && each(phones, dialLink)],
          [t('contacts.links'), links.length > 0 && each(links, same)],
        ]}
      />
    </Section>
  )
}

/** Letters go to the first; where there are several, each of the others can take its place. */
function Emails({ contact: { id, emails } }: { contact: Contact }) {
  const { t } = useReader()
  return (
    <div id="emails">
      {emails.map((email, index) => (
        <div class="contact-line" key={email}>
          <a href={`mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`} rel="noreferrer">
            {email}
          </a>{' '}
          {emails.length > 1 &&
            (index === 0 ? (
              <Badge>{t('contacts.letters-here')}</Badge>
            ) : (
              <ActionForm action={`/contacts/${id}/emails/first`} fields={{ email }}>
                <Button size="small" kind="quiet">
                  {t('contacts.write-to-this')}
                  <span class="hidden-text">: {email}</span>
                </Button>
              </ActionForm>
            ))}
        </div>
      ))}
    </div>
  )
}

function History({ history }: { history: readonly HistoryEntry[] }) {
  const { t } = useReader()
  return (
    <Section title={t('contacts.history-title')} id="history">
      {history.length === 0 ? (
        <p class="soft">{t('contacts.history-none')}</p>
      ) : (
        <Items>
          {history.map((entry) => (
            <li key={entry.key} id={entry.key}>
              <a href={entry.href}>{entry.what}</a> <Badge>{entry.state}</Badge>{' '}
              <span class="soft small">
                <Time at={entry.at} form="date" />
              </span>
            </li>
          ))}
        </Items>
      )}
    </Section>
  )
}
