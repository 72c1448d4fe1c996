import type { ComponentChildren } from 'preact'
import {
  Badge,
  Button,
  ButtonRow,
  CachedFragment,
  EmptyState,
  Field,
  Form,
  Guide,
  LinkButton,
  ListAndOpened,
  More,
  Notice,
  OpensBeside,
  PageHeader,
  Pager,
  Rows,
  Select,
  useReader,
  type Reader,
} from '../../../ui/index.ts'
import { type StepMaterial, StepMaterials } from '../../materials/index.ts'
import type { Came } from '../../interviews/index.ts'
import { type ListHealth, ListHealthPanel } from '../../network/index.ts'
import type { ContactListItem, ContactPage } from '../contact-list.queries.ts'
import { contactName, countLimit, relationships, sources } from '../contacts.ts'
import type { ListQuery } from '../contacts.schema.ts'

export interface ContactListProps {
  query: ListQuery
  found: ContactPage
  /** How far talks with somebody on the page came. */
  came: (contactId: string) => Came | undefined
  /** Pairs of people who might be the same. */
  duplicates: number
  /** What the seeker's courses put beside this step. */
  materials: readonly StepMaterial[]
  /** How the list stands; only beside the whole of it. */
  health?: ListHealth | undefined
  /** Whoever is open beside the list. */
  beside?: ComponentChildren
}

export function ContactListPage(props: ContactListProps) {
  const { t } = useReader()
  const actions = (
    <>
      <LinkButton kind="primary" icon="plus" href="/contacts/new" data-command={t('contacts.add')}>
        {t('contacts.add')}
      </LinkButton>
      <LinkButton icon="upload" href="/imports/new" data-command={t('contacts.import')}>
        {t('contacts.import')}
      </LinkButton>
      <LinkButton
        kind={props.found.count === 0 ? 'plain' : 'quiet'}
        href="/mapper"
        data-command={t('mapper.short')}
      >
        {t('mapper.short')}
      </LinkButton>
      {props.found.count > 0 && (
        <LinkButton kind="quiet" icon="download" href="/contacts/export" data-command={t('contacts.export')}>
          {t('contacts.export')}
        </LinkButton>
      )}
    </>
  )
  return (
    <>
      <PageHeader
        title={t('contacts.title')}
        lead={t('contacts.lead')}
        actions={props.found.count > 0 && actions}
      />
      {/* On a phone the guide would push the first button out of sight. */}
      {props.found.count === 0 && <NobodyYet actions={actions} />}
      <Guide
        name="contacts"
        title={t('contacts.guide-title')}
        why={t('contacts.guide-why')}
        example={t('contacts.guide-example')}
      >
        <p>
          {t('contacts.guide')} <a href="/contacts/beyond">{t('network.beyond')}</a>
        </p>
      </Guide>
      <StepMaterials materials={props.materials} />
      {props.duplicates > 0 && <Twice n={props.duplicates} />}
      {props.found.count > 0 && <Everyone {...props} />}
      <p class="small contact-activities">
        {t('activities.nav-about')}{' '}
        <a href="/activities" data-command={t('activities.title')}>
          {t('activities.title')}
        </a>
      </p>
    </>
  )
}

function Everyone(props: ContactListProps) {
  const { t } = useReader()
  return (
    <>
      {props.health && <ListHealthPanel health={props.health} />}
      <Searchable {...props} />
      <p>
        <a href="/contacts/network" data-command={t('network.open')}>
          {t('network.open')}
        </a>
      </p>
    </>
  )
}

function Twice({ n }: { n: number }) {
  const { t } = useReader()
  return (
    <Notice>
      <p>
        {t('duplicates.on-list', { n })}{' '}
        <a href="/duplicates" data-command={t('duplicates.title')}>
          {t('duplicates.look')}
        </a>
      </p>
    </Notice>
  )
}

function NobodyYet({ actions }: { actions: preact.ComponentChildren }) {
  const { t } = useReader()
  return (
    <EmptyState title={t('contacts.empty-title')} action={actions}>
      {t('contacts.empty')}
    </EmptyState>
  )
}

const filterNames = ['relationship', 'state', 'worked', 'asked', 'source', 'organization'] as const

function Searchable(props: ContactListProps) {
  const { query } = props
  const { t } = useReader()
  const filtered = filterNames.some((name) => query[name]) || query.sort !== 'name'
  return (
    <>
      <Form
        action="/contacts"
        method="get"
        class="contact-search"
        role="search"
        data-live-search="contact-results"
        data-search-failed={t('ui.search-failed')}
        data-open={props.beside ? query.open : undefined}
      >
        {query.choose && <input type="hidden" name="choose" value="yes" />}
        <div class="form" data-layout="row">
          <Field
            name="q"
            type="search"
            label={t('contacts.search-label')}
            value={query.q}
            required={false}
            autocomplete="off"
          />
          <Button icon="search">{t('contacts.search')}</Button>
        </div>
        <More summary={t(filtered ? 'contacts.filters-on' : 'contacts.filters')} open={filtered}>
          <FilterPart query={query} />
        </More>
      </Form>
      <ListAndOpened opened={props.beside} label={t('contacts.beside')}>
        <div id="contact-results">
          <Results {...props} filtered={filtered} />
        </div>
      </ListAndOpened>
    </>
  )
}

/** What somebody typed is theirs: that is not kept. */
function FilterPart({ query }: { query: ListQuery }) {
  if (query.organization) return <Filters query={query} />
  const chosen = [...filterNames.map((name) => query[name]), query.sort, query.choose]
  return (
    <CachedFragment tag="div" cacheKey={`contact filters ${JSON.stringify(chosen)}`}>
      {() => <Filters query={query} />}
    </CachedFragment>
  )
}

function Filters({ query }: { query: ListQuery }) {
  const { t } = useReader()
  const options = <Value extends string>(name: string, values: readonly Value[]) =>
    values.map((value) => ({ value, label: t(`contacts.${name}-${value}` as 'contacts.any') }))
  const any = t('contacts.any')
  return (
    <>
      <div class="contact-filters">
        <Select
          name="relationship"
          label={t('contacts.filter-relationship')}
          empty={any}
          value={query.relationship ?? ''}
          options={options('relationship', [...relationships, 'unsaid'])}
        />
        <Select
          name="state"
          label={t('contacts.filter-state')}
          empty={any}
          value={query.state ?? ''}
          options={options('state', ['unfinished', 'ready'])}
        />
        <Select
          name="worked"
          label={t('contacts.filter-worked')}
          empty={any}
          value={query.worked ?? ''}
          options={options('worked', ['yes'])}
        />
        <Select
          name="asked"
          label={t('contacts.filter-asked')}
          empty={any}
          value={query.asked ?? ''}
          options={options('asked', ['yes', 'no'])}
        />
        <Select
          name="source"
          label={t('contacts.filter-source')}
          empty={any}
          value={query.source ?? ''}
          options={options('source', sources)}
        />
        <Field
          name="organization"
          label={t('contacts.filter-organization')}
          value={query.organization}
          required={false}
          autocomplete="off"
        />
        <Select
          name="sort"
          label={t('contacts.sort-label')}
          value={query.sort}
          options={options('sort', ['name', 'newest'])}
        />
      </div>
      <div class="button-row">
        <Button>{t('contacts.show')}</Button>
        {/* As the form itself, it says nothing of whoever is open: where there is room for them, its script adds them. */}
        <Clear query={{ ...query, open: undefined }} />
      </div>
    </>
  )
}

/** Back to everyone, to choosing where one was choosing, and with whoever is open. */
function Clear({ query, kind = 'quiet' }: { query: ListQuery; kind?: 'quiet' | 'plain' }) {
  const { t } = useReader()
  const { choose, open } = query
  return (
    <LinkButton kind={kind} href={listWith({ choose, open })} data-clears-search="yes">
      {t('contacts.clear')}
    </LinkButton>
  )
}

function Results({ query, found, came, filtered }: ContactListProps & { filtered: boolean }) {
  const { t } = useReader()
  const { count } = found
  if (found.contacts.length === 0) {
    return (
      <EmptyState title={t('contacts.nobody-title')} action={<Clear query={query} kind="plain" />}>
        {t('contacts.nobody')}
      </EmptyState>
    )
  }
  const whole = query.q === '' && !filtered
  const shown = found.contacts.length
  const many = whole ? count >= countLimit : Boolean(found.after)
  const words = many
    ? t('contacts.found-more', { n: whole ? countLimit : shown })
    : t('contacts.found', { n: whole ? count : shown })
  const paged = Boolean(query.after ?? query.before)
  const caption = found.similar ? t('contacts.found-similar') : paged && !whole ? t('contacts.title') : words
  const people = (
    <>
      <Rows
        caption={caption}
        rows={found.contacts}
        rowKey={(contact) => contact.id}
        rowId={(contact) => `contact-${contact.id}`}
        columns={[
          {
            label: t('contacts.column-name'),
            cell: (contact) => (query.choose ? <Tick contact={contact} /> : nameOf(contact, query)),
          },
          { label: t('contacts.column-organization'), cell: (contact) => contact.organization, bare: true },
          {
            label: t('contacts.column-relationship'),
            cell: (contact) => tieOf(contact, t),
          },
          {
            label: t('contacts.column-state'),
            cell: (contact) => stateOf(contact, came(contact.id), t),
            bare: true,
          },
        ]}
      />
      <Pager
        previous={pageLink(query, 'before', found.before)}
        next={pageLink(query, 'after', found.after)}
      />
    </>
  )
  if (!query.choose)
    return (
      <>
        {people}
        {found.contacts.length > 1 && (
          <p>
            <a href={`${pageLink(query, 'choose', 'yes')}#contact-results`}>{t('contacts.choose-several')}</a>
          </p>
        )}
      </>
    )
  return <Choosing>{people}</Choosing>
}

/** Several people for one interview: tick them here, and more can be added on the page that follows. */
function Choosing({ children }: { children: preact.ComponentChildren }) {
  const { t } = useReader()
  return (
    <form method="get" action="/interviews/new" class="form contact-choosing">
      <p class="section-lead">{t('contacts.choose-lead')}</p>
      <input type="hidden" name="choose" value="yes" />
      {children}
      <div class="contact-choosing-foot">
        <p class="small" data-also={t('contacts.choose-also', { names: '{names}' })} hidden />
        <ButtonRow>
          <Button kind="primary" icon="calendar">
            {t('contacts.choose-plan')}
          </Button>
          <LinkButton kind="quiet" href="/contacts">
            {t('form.cancel')}
          </LinkButton>
        </ButtonRow>
      </div>
    </form>
  )
}

function Tick({ contact }: { contact: ContactListItem }) {
  return (
    <label class="choice">
      <input type="checkbox" name="contact" value={contact.id} />
      <span>
        {contactName(contact)}
        {contact.title && <span class="contact-line small soft">{contact.title}</span>}
      </span>
    </label>
  )
}

function nameOf(contact: ContactListItem, query: ListQuery) {
  const { id } = contact
  return (
    <>
      <OpensBeside
        href={`/contacts/${id}`}
        beside={listAt(query, { at: id, open: id })}
        isOpen={query.open === id}
      >
        {contactName(contact)}
      </OpensBeside>
      {contact.title && <span class="contact-line small soft">{contact.title}</span>}
    </>
  )
}

/** Strangers, and of whom nothing is said, are most of a list: those whom one knows stand out. */
const tieOf = ({ relationship }: ContactListItem, t: Reader['t']) =>
  relationship === null || relationship === 'none' ? '' : t(`contacts.relationship-${relationship}`)

function stateOf(contact: ContactListItem, came: Came | undefined, t: Reader['t']) {
  if (came === 'declined') return <Badge>{t('contacts.declined')}</Badge>
  if (came)
    return (
      <Badge kind="good" icon={came === 'talked' ? 'check' : undefined}>
        {t(`contacts.${came}`)}
      </Badge>
    )
  if (contact.asked) return <Badge kind="good">{t('contacts.asked')}</Badge>
  if (!contact.unfinished) return <Badge kind="accent">{t('contacts.ready')}</Badge>
  // A whole network just imported is not a heap of warnings.
  return contact.source === 'import' ? '' : <Badge kind="care">{t('contacts.unfinished')}</Badge>
}

/** The list as it stands, at a row of it. @param where.open whose page stands beside it */
export const listAt = (query: ListQuery, { at, open }: { at: string; open?: string }): string =>
  `${listWith({ ...query, open })}#contact-${at}`

function pageLink(
  query: ListQuery,
  side: 'after' | 'before' | 'choose',
  value: string | null,
): string | null {
  if (!value) return null
  // Choosing stays on the page one is on, and has the list alone.
  const left = side === 'choose' ? { open: undefined } : { after: undefined, before: undefined }
  return listWith({ ...query, ...left, [side]: value })
}

function listWith({ sort, ...said }: Partial<ListQuery>): string {
  const params = new URLSearchParams()
  for (const [name, part] of Object.entries({ ...said, sort: sort === 'name' ? '' : sort }))
    if (part) params.set(name, part)
  return `/contacts${params.size > 0 ? `?${params.toString()}` : ''}`
}
