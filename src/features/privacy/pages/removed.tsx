import { addHours } from '../../../shared/dates.ts'
import { keepRemovedDays } from '../../../shared/defaults.ts'
import { ActionForm, Button, EmptyState, PageHeader, Rows, Time, useReader } from '../../../ui/index.ts'
import type { Removed, RemovedKind } from '../privacy.queries.ts'

/** Below which address each kind has its own, and what brings one back. */
const ways = {
  contact: ['contacts', 'restore'],
  merge: ['merges', 'undo'],
  goal: ['goals', 'restore'],
  field: ['fields', 'restore'],
  activity: ['activities', 'restore'],
  message: ['messages', 'restore'],
} as const satisfies Record<RemovedKind, [string, string]>

/** Until when it can be brought back. */
const endOf = ({ removedAt }: Removed) => addHours(removedAt, 24 * keepRemovedDays)

/** What was removed and is not gone for good yet, each with the button that brings it back. */
export function RemovedPage({ removed }: { removed: readonly Removed[] }) {
  const { t } = useReader()
  const any = removed.length > 0
  const nameOf = ({ name, into }: Removed) =>
    into === null ? name : t('privacy.removed-merged', { name, into })
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
            { label: t('privacy.removed-what'), cell: nameOf },
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
  const [place, act] = ways[kind]
  return (
    <ActionForm action={`/${place}/${id}/${act}`}>
      <Button size="small">
        {t(kind === 'merge' ? 'privacy.removed-part' : 'privacy.removed-back')}
        <span class="hidden-text">: {name}</span>
      </Button>
    </ActionForm>
  )
}
