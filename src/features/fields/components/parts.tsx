import type { ComponentChildren } from 'preact'
import {
  ActionForm,
  Badge,
  Button,
  ButtonRow,
  Checkbox,
  Field,
  Form,
  Icon,
  Items,
  More,
  Section,
  TextArea,
  useReader,
  type FormState,
} from '../../../ui/index.ts'
import type { Fact, Organization, Term, Title } from '../fields.ts'

/** A form of the workspace that was refused: of which part, and of which entry unless it was a new one. */
export interface Refused {
  part: string
  id?: string
  state: FormState
}

interface PartForm {
  /** Where the form goes. */
  action: string
  /** Keeps the controls of several forms on one page apart. */
  prefix: string
  state: FormState | undefined
  submit: string
  /** Adds an entry, instead of changing one. */
  adds?: boolean
}

/** Ids from the field's name alone where an error summary has to find them. */
const idOf = ({ prefix, state }: PartForm, name: string) => (state ? undefined : `${prefix}-${name}`)

function Frame({ form, children }: { form: PartForm; children: ComponentChildren }) {
  return (
    <Form action={form.action} once={form.adds ?? false} {...(form.state && { state: form.state })}>
      {children}
      <ButtonRow>
        <Button>{form.submit}</Button>
      </ButtonRow>
    </Form>
  )
}

function TitleFields({ form, title }: { form: PartForm; title?: Title }) {
  const { t } = useReader()
  return (
    <Frame form={form}>
      <Field
        name="title"
        id={idOf(form, 'title')}
        label={t('fields.titles-title')}
        value={title?.title}
        autocomplete="off"
      />
      <Field
        name="subfield"
        id={idOf(form, 'subfield')}
        label={t('fields.titles-subfield')}
        hint={t('fields.titles-subfield-hint')}
        optional
        value={title?.subfield}
        autocomplete="off"
      />
    </Frame>
  )
}

function OrganizationFields({ form, organization }: { form: PartForm; organization?: Organization }) {
  const { t } = useReader()
  return (
    <Frame form={form}>
      <Field
        name="name"
        id={idOf(form, 'name')}
        label={t('fields.organizations-name')}
        value={organization?.name}
        autocomplete="off"
      />
      <Field
        name="link"
        id={idOf(form, 'link')}
        label={t('fields.organizations-link')}
        optional
        value={organization?.link}
        autocomplete="off"
        inputmode="url"
      />
      <Checkbox
        name="isLocal"
        id={idOf(form, 'isLocal')}
        label={t('fields.organizations-local')}
        checked={organization?.isLocal ?? false}
      />
    </Frame>
  )
}

function TermFields({ form, term }: { form: PartForm; term?: Term }) {
  const { t } = useReader()
  return (
    <Frame form={form}>
      <Field
        name="word"
        id={idOf(form, 'word')}
        label={t('fields.terms-word')}
        value={term?.word}
        autocomplete="off"
      />
      <TextArea
        name="meaning"
        id={idOf(form, 'meaning')}
        size="small"
        label={t('fields.terms-meaning')}
        optional
        value={term?.meaning}
      />
    </Frame>
  )
}

function FactFields({ form, fact }: { form: PartForm; fact?: Fact }) {
  const { t } = useReader()
  return (
    <Frame form={form}>
      <Field
        name="label"
        id={idOf(form, 'label')}
        label={t('fields.facts-label')}
        hint={t('fields.facts-label-hint')}
        value={fact?.label}
        autocomplete="off"
      />
      <TextArea
        name="text"
        id={idOf(form, 'text')}
        size="small"
        label={t('fields.facts-text')}
        value={fact?.text}
      />
      <Field
        name="source"
        id={idOf(form, 'source')}
        label={t('fields.facts-source')}
        hint={t('fields.facts-source-hint')}
        optional
        value={fact?.source}
        autocomplete="off"
      />
    </Frame>
  )
}

/** A link that leaves the program: in the seeker's own browser, telling the other site nothing. */
export function OutLink({ href, children }: { href: string; children: ComponentChildren }) {
  const { t } = useReader()
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="hidden-text"> ({t('fields.new-tab')})</span>
    </a>
  )
}

const isAddress = (text: string) => /^https?:\/\/\S+$/i.test(text)
const withoutScheme = (address: string) => address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')

function Source({ source }: { source: string }) {
  const { t } = useReader()
  if (source === '') return null
  return (
    <p class="small soft">
      {isAddress(source) ? (
        <OutLink href={source}>{withoutScheme(source)}</OutLink>
      ) : (
        t('fields.source-of', { source })
      )}
    </p>
  )
}

interface EntryProps {
  id: string
  name: string
  /** Where the entry is: it is posted there, and removed below. */
  at: string
  open: boolean
  children: ComponentChildren
  form: ComponentChildren
}

/** One entry with its change form folded behind a pencil. */
export function Entry({ id, name, at, open, children, form }: EntryProps) {
  const { t } = useReader()
  return (
    <li id={id}>
      <div>{children}</div>
      <details class="entry-edit" open={open}>
        <summary>
          <Icon name="edit" />
          <span class="hidden-text">{t('fields.edit-entry', { name })}</span>
        </summary>
        <div class="entry-form">
          {form}
          <ActionForm action={`${at}/remove`}>
            <Button size="small" kind="quiet" icon="trash">
              {t('form.remove')}
              <span class="hidden-text">: {name}</span>
            </Button>
          </ActionForm>
        </div>
      </details>
    </li>
  )
}

interface PartProps<T extends { id: string }> {
  /** The field's own address. */
  here: string
  entries: readonly T[]
  refused: Refused | undefined
  /** What stands below the list. */
  foot?: ComponentChildren
}

type PartName = 'titles' | 'organizations' | 'terms' | 'facts'

interface PartSectionProps<T extends { id: string }> extends PartProps<T> {
  part: PartName
  nameOf: (entry: T) => string
  show: (entry: T) => ComponentChildren
  fields: (form: PartForm, entry?: T) => ComponentChildren
}

/** A list of small things under a heading, each to be changed in place, and a form to add one. */
function PartSection<T extends { id: string }>(props: PartSectionProps<T>) {
  const { t } = useReader()
  const { part, here, entries, refused } = props
  const own = refused?.part === part ? refused : undefined
  const fresh = own && !own.id ? own.state : undefined
  return (
    <Section title={t(`fields.${part}`)} id={part}>
      {entries.length === 0 && <p class="soft">{t(`fields.${part}-none`)}</p>}
      {entries.length > 0 && (
        <Items>
          {entries.map((entry) => {
            const state = own?.id === entry.id ? own.state : undefined
            const at = `${here}/${part}/${entry.id}`
            const prefix = `entry-${entry.id}`
            return (
              <Entry
                key={entry.id}
                id={prefix}
                name={props.nameOf(entry)}
                at={at}
                open={Boolean(state)}
                form={props.fields({ action: at, prefix, state, submit: t('form.save') }, entry)}
              >
                {props.show(entry)}
              </Entry>
            )
          })}
        </Items>
      )}
      <More summary={t(`fields.${part}-add`)} open={Boolean(fresh)}>
        {props.fields({
          action: `${here}/${part}`,
          prefix: `new-${part}`,
          state: fresh,
          submit: t('fields.add'),
          adds: true,
        })}
      </More>
      {props.foot}
    </Section>
  )
}

export const TitleSection = (props: PartProps<Title>) => (
  <PartSection
    {...props}
    part="titles"
    nameOf={(each) => each.title}
    show={(each) => (
      <>
        {each.title} {each.subfield && <span class="soft">· {each.subfield}</span>}
      </>
    )}
    fields={(form, title) => <TitleFields form={form} title={title} />}
  />
)

export function OrganizationSection(props: PartProps<Organization>) {
  const { t } = useReader()
  return (
    <PartSection
      {...props}
      part="organizations"
      nameOf={(each) => each.name}
      show={(each) => (
        <>
          {each.link ? <OutLink href={each.link}>{each.name}</OutLink> : each.name}{' '}
          {each.isLocal && <Badge kind="accent">{t('fields.local')}</Badge>}
        </>
      )}
      fields={(form, organization) => <OrganizationFields form={form} organization={organization} />}
    />
  )
}

export function TermSection(props: PartProps<Term>) {
  const { t } = useReader()
  return (
    <PartSection
      {...props}
      part="terms"
      nameOf={(each) => each.word}
      show={(each) => (
        <>
          <strong>{each.word}</strong>
          {each.meaning ? (
            <p class="small">{each.meaning}</p>
          ) : (
            <p class="small soft">{t('fields.terms-unclear')}</p>
          )}
        </>
      )}
      fields={(form, term) => <TermFields form={form} term={term} />}
    />
  )
}

export const FactSection = (props: PartProps<Fact>) => (
  <PartSection
    {...props}
    part="facts"
    nameOf={(each) => each.label}
    show={(each) => (
      <>
        <strong>{each.label}</strong>
        <p class="field-prose">{each.text}</p>
        <Source source={each.source} />
      </>
    )}
    fields={(form, fact) => <FactFields form={form} fact={fact} />}
  />
)
