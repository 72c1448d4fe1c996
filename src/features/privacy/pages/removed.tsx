import { keepRemovedDays } from '../../../shared/defaults.ts'
import { ActionForm, Button, EmptyState, PageHeader, Rows, Time, useReader } from '../../../ui/index.ts'
import type { Removed, RemovedKind } from '../privacy.queries.ts'

/** Below which address each kind has its own. */
const places = {
  contact: 'contacts',
  goal: 'goals',
  field: 'fields',
  activity: 'activities',
  message: 'messages',
} as const satisfies Record<RemovedKind, string>

/** Until when it can be brought back. */
const endOf = ({ removedAt }: Removed) => new Date(removedAt.getTime() + keepRemovedDays * 86_400_000)

/** What was removed and is not gone for good yet, each with the button that brings it back. */
export function RemovedPage({ removed }: { removed: readonly Removed[] }) {
  const { t } = useReader()
  const any = removed.length > 0
  return (
    <>
      <PageHeader
        title={t('privacy.removed-title')}
        lead={any && t('privacy.removed-lead', { days: keepRemovedDays })}
        back={{ href: '/account/data', label: t('privacy.your-data') }}
      />
      {any ? (
        <Rows
          caption={t('privacy.removed-title')}
          captionHidden
          rows={removed}
          rowKey={({ kind, id }) => `${kind}-${id}`}
          columns={[
            { label: t('privacy.removed-what'), cell: ({ name }) => name },
            { label: t('privacy.removed-kind'), cell: ({ kind }) => t(`privacy.removed-${kind}`) },
            { label: t('privacy.removed-until'), cell: (one) => <Time at={endOf(one)} /> },
            { label: t('privacy.removed-act'), cell: (one) => <BringBack removed={one} />, bare: true },
          ]}
        />
      ) : (
        <EmptyState title={t('privacy.removed-empty')}>
          {t('privacy.removed-empty-text', { days: keepRemovedDays })}
        </EmptyState>
      )}
    </>
  )
}

function BringBack({ removed: { kind, id, name } }: { removed: Removed }) {
  const { t } = useReader()
  return (
    <ActionForm action={`/${places[kind]}/${id}/restore`}>
      <Button size="small">
        {t('privacy.removed-back')}
        <span class="hidden-text">: {name}</span>
      </Button>
    </ActionForm>
  )
}
