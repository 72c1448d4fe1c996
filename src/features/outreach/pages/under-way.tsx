import { Badge, ButtonRow, Items, LinkButton, PageHeader, Time, useReader } from '../../../ui/index.ts'
import type { Interview } from '../../interviews/index.ts'

interface UnderWayProps {
  person: { id: string; name: string }
  /** The interviews with this person that are not over. */
  open: readonly Interview[]
}

/** In place of a second request: what is under way with this person, and the way to another talk. */
export function UnderWayPage({ person, open }: UnderWayProps) {
  const { t } = useReader()
  return (
    <>
      <PageHeader
        title={t('outreach.under-way', { name: person.name })}
        lead={t('outreach.under-way-lead')}
        back={{ href: `/contacts/${person.id}`, label: person.name }}
      />
      <Items label={t('interviews.title')}>
        {open.map(({ id, stage, createdAt }) => (
          <li key={id}>
            <a href={`/interviews/${id}`}>{t('contacts.history-interview')}</a>{' '}
            <Badge>{t(`ui.path-${stage}`)}</Badge>{' '}
            <span class="soft small">
              <Time at={createdAt} form="date" />
            </span>
          </li>
        ))}
      </Items>
      <ButtonRow>
        <LinkButton href={`/interviews/new?contact=${person.id}`} icon="calendar">
          {t('outreach.another-talk')}
        </LinkButton>
      </ButtonRow>
    </>
  )
}
