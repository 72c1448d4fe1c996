import {
  Badge,
  EmptyState,
  Items,
  LinkButton,
  PageHeader,
  useReader,
  type Reader,
} from '../../../ui/index.ts'
import type { FieldSummary } from '../fields.queries.ts'

/** All fields, the one worked on last on top. */
export function FieldListPage({ fields }: { fields: FieldSummary[] }) {
  const { t } = useReader()
  const add = (
    <LinkButton href="/fields/new" kind="primary" icon="plus" data-command={t('fields.new')}>
      {t('fields.new')}
    </LinkButton>
  )
  return (
    <>
      <PageHeader title={t('fields.title')} lead={t('fields.lead')} actions={fields.length > 0 && add} />
      {fields.length === 0 ? (
        <EmptyState title={t('fields.empty-title')} action={add} example={t('fields.empty-example')}>
          {t('fields.empty-text')}
        </EmptyState>
      ) : (
        <Items>
          {fields.map((field) => (
            <FieldEntry field={field} key={field.id} />
          ))}
        </Items>
      )}
    </>
  )
}

/** What is in a field, in a few words; parts that are empty are left out. */
function contentOf(field: FieldSummary, t: Reader['t']): string {
  const counts = [
    field.postings > 0 && t('fields.count-postings', { n: field.postings }),
    field.organizations > 0 && t('fields.count-organizations', { n: field.organizations }),
    field.questions > 0 && t('fields.count-questions', { n: field.questions }),
    field.interviews > 0 && t('fields.count-interviews', { n: field.interviews }),
  ].filter(Boolean)
  return counts.length > 0 ? counts.join(' · ') : t('fields.nothing-yet')
}

function FieldEntry({ field }: { field: FieldSummary }) {
  const { t } = useReader()
  return (
    <li id={`field-${field.id}`}>
      <a href={`/fields/${field.id}`}>
        <strong>{field.name}</strong>
      </a>{' '}
      {field.place && <span class="soft">· {field.place}</span>}
      <p class="small soft">{contentOf(field, t)}</p>
      {field.unchecked > 0 && <Badge kind="care">{t('fields.to-check', { n: field.unchecked })}</Badge>}
    </li>
  )
}
