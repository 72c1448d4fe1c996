import type { MessageKey } from '../../../i18n/index.ts'
import { formatDate } from '../../../shared/date-format.ts'
import { ActionForm, Button, ButtonRow, PageHeader, Section, Stack, useReader } from '../../../ui/index.ts'
import { contactName, type Contact } from '../../contacts/index.ts'
import { EvidenceList, LevelBadge } from '../components/evidence.tsx'
import type { Evidence, Level } from '../duplicates.ts'
import type { Choosable } from '../merge-contacts.ts'

export interface CompareProps {
  one: Contact
  other: Contact
  /** Whose page the seeker came from. */
  from: Contact
  /** What was found about the two, where they are a suggestion. */
  found: { level: Exclude<Level, 'no'>; evidence: Evidence[] } | undefined
  /** The fields of which one value stays, each with whose that is unless the seeker chooses. */
  choices: Partial<Record<Choosable, 'kept' | 'gone'>>
  /** Where the seeker chose the two, unless the program proposed them. */
  chosenAt: string | undefined
}

export function ComparePage({ one, other, from, found, choices, chosenAt }: CompareProps) {
  const { t } = useReader()
  const at = `/duplicates/${from.id}/${from === one ? other.id : one.id}`
  return (
    <>
      <PageHeader
        title={t('duplicates.compare-title')}
        lead={t('duplicates.compare-lead')}
        back={
          chosenAt
            ? { href: chosenAt, label: t('duplicates.choose-title', { name: contactName(from) }) }
            : { href: '/duplicates', label: t('duplicates.back-to-list') }
        }
      />
      {found && (
        <Stack gap="small">
          <p>
            <LevelBadge level={found.level} />
          </p>
          <EvidenceList evidence={found.evidence} />
        </Stack>
      )}
      <Section title={t('duplicates.fields')} id="fields">
        <form method="post" action={`${at}/merge`} id="merge">
          <Fields {...{ one, other, choices }} />
        </form>
        <ButtonRow>
          <Button kind="primary" form="merge" data-command={t('duplicates.merge-both')}>
            {t('duplicates.merge-both')}
          </Button>
          <ActionForm action={`${at}/apart`} command={t('duplicates.apart')}>
            <Button kind="quiet">{t('duplicates.apart')}</Button>
          </ActionForm>
        </ButtonRow>
      </Section>
    </>
  )
}

interface FieldRow {
  name: string
  /** Where one value has to be chosen. */
  choice?: Choosable
  one: string
  other: string
}

function Fields({ one, other, choices }: Pick<CompareProps, 'one' | 'other' | 'choices'>) {
  const { t } = useReader()
  const rows = fieldRows(one, other, (key) => t(key)).filter((row) => row.one || row.other)
  return (
    <table class="compare">
      <thead>
        <tr>
          <th scope="col">
            <Heading contact={one} />
          </th>
          <th scope="col">
            <Heading contact={other} />
          </th>
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.name}>
          <tr>
            <th scope="rowgroup" colSpan={2} id={`compare-${row.name}`}>
              {t(`duplicates.field-${row.name}` as MessageKey)} <Note row={row} choices={choices} />
            </th>
          </tr>
          <Values row={row} chosen={row.choice && choices[row.choice]} />
        </tbody>
      ))}
    </table>
  )
}

function Heading({ contact }: { contact: Contact }) {
  const { t, locale, zone } = useReader()
  const from = contact.source === 'hand' || contact.source === 'import' ? contact.source : 'other'
  const date = formatDate(contact.createdAt, { locale, zone })
  return (
    <>
      <a href={`/contacts/${contact.id}`}>{contactName(contact)}</a>
      <span class="contact-line small soft">{t(`duplicates.since-${from}`, { date })}</span>
    </>
  )
}

/** What happens to a field: the same, both stay, or one is chosen. */
function Note({ row, choices }: { row: FieldRow; choices: CompareProps['choices'] }) {
  const { t } = useReader()
  if (row.one === '' || row.other === '') return null
  const chosen = row.choice && choices[row.choice]
  const key = row.one === row.other ? 'both' : chosen ? 'choose-one' : 'stays-both'
  return <span class="small soft">({t(`duplicates.${key}`)})</span>
}

function Values({ row, chosen }: { row: FieldRow; chosen: 'kept' | 'gone' | undefined }) {
  const { t } = useReader()
  if (row.one === row.other)
    return (
      <tr>
        <td colSpan={2}>{row.one}</td>
      </tr>
    )
  return (
    <tr>
      {(['kept', 'gone'] as const).map((side) => {
        const value = side === 'kept' ? row.one : row.other
        const id = `choose-${row.name}-${side}`
        return (
          <td key={side}>
            {chosen && value ? (
              <label class="compare-choice" for={id}>
                <input
                  type="radio"
                  id={id}
                  name={row.choice}
                  value={side}
                  checked={chosen === side}
                  aria-describedby={`compare-${row.name}`}
                />
                <span>{value}</span>
              </label>
            ) : (
              value || <span class="soft">{t('duplicates.nothing')}</span>
            )}
          </td>
        )
      })}
    </tr>
  )
}

function fieldRows(one: Contact, other: Contact, t: (key: MessageKey) => string): FieldRow[] {
  const tie = (contact: Contact) =>
    contact.relationship === null ? '' : t(`contacts.relationship-${contact.relationship}`)
  const row = (name: string, of: (contact: Contact) => string, choice?: Choosable): FieldRow => ({
    name,
    one: of(one),
    other: of(other),
    ...(choice && { choice }),
  })
  return [
    row('name', (contact) => contact.name, 'name'),
    row('description', (contact) => contact.description),
    row('title', (contact) => contact.title, 'title'),
    row('organization', (contact) => contact.organization, 'organization'),
    row('relationship', tie, 'relationship'),
    row('profile', (contact) => contact.profileUrl ?? '', 'profile_url'),
    row('emails', (contact) => contact.emails.join('\n')),
    row('phones', (contact) => contact.phones.join('\n')),
    row('links', (contact) => contact.links.join('\n')),
    row('howFound', (contact) => contact.howFound),
    row('why', (contact) => contact.why),
    row('notes', (contact) => contact.notes),
  ]
}
