import {
  Button,
  Cluster,
  Field,
  Form,
  Items,
  LinkButton,
  PageHeader,
  Stack,
  useReader,
} from '../../../ui/index.ts'
import { workLine } from '../../../shared/work-line.ts'
import { contactName, type Contact } from '../../contacts/index.ts'

interface Found {
  id: string
  name: string
  description: string
  organization: string
  title: string
}

export interface ChooseProps {
  contact: Contact
  /** What was searched for, and whom it found, the contact left out. */
  typed: string
  found: readonly Found[]
  /** Nobody is written like that, so these are those written nearly like it. */
  similar: boolean
  /** How many are shown, where there are more. */
  more: number | null
}

/** Finding the other one of two that nobody proposed: described by one word first, and named later. */
export function ChoosePage({ contact, typed, found, similar, more }: ChooseProps) {
  const { t } = useReader()
  const name = contactName(contact)
  return (
    <>
      <PageHeader
        title={t('duplicates.choose-title', { name })}
        lead={workLine(contact)}
        back={{ href: `/contacts/${contact.id}`, label: name }}
      />
      <Stack>
        <p>{t('duplicates.choose-lead')}</p>
        <Form action={`/duplicates/${contact.id}`} method="get" layout="row">
          <Field
            name="q"
            type="search"
            label={t('contacts.search-label')}
            value={typed}
            required={false}
            autocomplete="off"
          />
          <Button icon="search">{t('contacts.search')}</Button>
        </Form>
        {typed !== '' && found.length === 0 && <p role="status">{t('duplicates.choose-nobody')}</p>}
        {found.length > 0 && similar && <p role="status">{t('contacts.found-similar')}</p>}
        {more !== null && <p role="status">{t('duplicates.choose-more', { n: more })}</p>}
        {found.length > 0 && (
          <Items label={t('duplicates.choose-found')}>
            {found.map((other) => {
              const label = { one: name, other: contactName(other) }
              return (
                <li key={other.id}>
                  <Cluster align="between">
                    <div>
                      <strong>{contactName(other)}</strong>
                      {workLine(other) !== '' && <div class="soft small">{workLine(other)}</div>}
                    </div>
                    <LinkButton
                      size="small"
                      href={`/duplicates/${contact.id}/${other.id}?${new URLSearchParams({ q: typed })}`}
                      aria-label={t('duplicates.compare-label', label)}
                    >
                      {t('duplicates.compare')}
                    </LinkButton>
                  </Cluster>
                </li>
              )
            })}
          </Items>
        )}
      </Stack>
    </>
  )
}
