import { LinkButton, Notice, PageHeader, Section, useReader } from '../../../ui/index.ts'
import { type LinkCode, OutLink, outboundLinks } from '../../fields/index.ts'

interface Field {
  id: string
  name: string
  place: string
  school: string
}

export interface BeyondProps {
  /** The seeker's career fields, the last looked at first. */
  fields: readonly Field[]
  /** Courses on whose boards the seeker can ask. */
  boards: readonly { id: string; title: string }[]
}

/** Searches for more fields than these would be a wall of links. */
const fieldsShown = 3

/** Whom a search finds, by the way of looking. */
const ways = {
  alumni: ['alumni', 'people'],
  associations: ['associations'],
  voices: ['voices'],
  employers: ['employers'],
} as const satisfies Record<string, readonly LinkCode[]>
type Way = keyof typeof ways

/** Where to find people for whom nobody one knows is a way. */
export function BeyondPage({ fields, boards }: BeyondProps) {
  const { t } = useReader()
  return (
    <>
      <PageHeader
        title={t('network.beyond')}
        lead={t('network.beyond-lead')}
        back={{ href: '/contacts', label: t('contacts.title') }}
      />
      {fields.length === 0 && (
        <Notice>
          <p>
            {t('network.beyond-no-field')} <a href="/fields/new">{t('fields.new')}</a>
          </p>
        </Notice>
      )}
      <WayPart way="alumni" fields={fields} />
      {boards.length > 0 && (
        <Section title={t('network.beyond-board')} id="board">
          <p>{t('network.beyond-board-text')}</p>
          <ul>
            {boards.map(({ id, title }) => (
              <li key={id}>
                <a href={`/courses/${id}/board`}>{title}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <WayPart way="associations" fields={fields} />
      <WayPart way="voices" fields={fields} />
      <WayPart way="employers" fields={fields} />
      <Section title={t('network.beyond-events')} id="events">
        <p>{t('network.beyond-events-text')}</p>
        <LinkButton size="small" href="/activities/new">
          {t('network.beyond-events-do')}
        </LinkButton>
      </Section>
    </>
  )
}

function WayPart({ way, fields }: { way: Way; fields: readonly Field[] }) {
  const { t } = useReader()
  const codes: readonly LinkCode[] = ways[way]
  const shown = fields.slice(0, fieldsShown)
  const links = shown.flatMap((field) =>
    outboundLinks(field)
      .filter(({ code }) => codes.includes(code))
      .map((link) => ({ ...link, field: field.name })),
  )
  const schoolless = way === 'alumni' ? shown.filter(({ school }) => school === '') : []
  return (
    <Section title={t(`network.beyond-${way}`)} id={way}>
      <p>{t(`network.beyond-${way}-text`)}</p>
      {links.length + schoolless.length > 0 && (
        <ul>
          {links.map(({ code, field, site, url }) => (
            <li key={url}>
              <OutLink href={url}>
                {field}: {t(`fields.link-${code}`)} <span class="small soft">{site}</span>
              </OutLink>
            </li>
          ))}
          {schoolless.map(({ id, name }) => (
            <li key={id}>
              <a href={`/fields/${id}/edit#field-school`}>{t('network.beyond-school', { field: name })}</a>
            </li>
          ))}
        </ul>
      )}
      <LinkButton size="small" icon="plus" href={`/contacts/new?found=${way}`}>
        {t('network.beyond-add')}
        <span class="hidden-text">: {t(`network.beyond-${way}`)}</span>
      </LinkButton>
    </Section>
  )
}
