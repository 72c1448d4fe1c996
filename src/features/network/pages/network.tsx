import {
  Badge,
  Branches,
  type BranchNode,
  EmptyState,
  LinkButton,
  More,
  PageHeader,
  Rows,
  useReader,
} from '../../../ui/index.ts'
import { type Branch, branchesOf, countOf, drawnAtMost, pruned, type TiedPerson } from '../ties.ts'

/** People without a tie are counted so far and no further. */
export const untiedCounted = 1_000

export interface NetworkPageProps {
  people: TiedPerson[]
  untied: number
}

/** Who led to whom: a small tree from the seeker on, and the same as a table. */
export function NetworkPage({ people, untied }: NetworkPageProps) {
  const { t } = useReader()
  const branches = branchesOf(people)
  const drawn = pruned(branches, drawnAtMost)
  const more = countOf(branches) - countOf(drawn)
  return (
    <>
      <PageHeader
        title={t('network.title')}
        lead={t('network.lead')}
        back={{ href: '/contacts', label: t('contacts.title') }}
      />
      {people.length === 0 ? (
        <EmptyState
          title={t('network.empty-title')}
          action={<LinkButton href="/contacts">{t('network.to-contacts')}</LinkButton>}
          example={t('network.empty-example')}
        >
          {t('network.empty')}
        </EmptyState>
      ) : (
        <>
          <Branches
            title={t('network.picture')}
            start={t('network.you')}
            nodes={drawn.map((branch) => nodeOf(branch))}
            legend={{
              full: t('network.standing-talked'),
              half: t('network.standing-asked'),
              open: t('network.standing-open'),
            }}
          />
          {more > 0 && <p class="soft">{t('network.more', { n: more })}</p>}
          <Table people={people} open={more > 0} />
        </>
      )}
      {untied > 0 && people.length > 0 && (
        <p class="soft">
          {untied >= untiedCounted
            ? t('network.untied-many', { n: untiedCounted })
            : t('network.untied', { n: untied })}
        </p>
      )}
    </>
  )
}

const marks = { talked: 'full', asked: 'half', open: 'open' } as const

const nodeOf = ({ person, to }: Branch): BranchNode => ({
  id: person.id,
  label: person.name,
  href: `/contacts/${person.id}`,
  text: person.work,
  mark: marks[person.standing],
  to: to.map((branch) => nodeOf(branch)),
})

function Table({ people, open }: { people: TiedPerson[]; open: boolean }) {
  const { t } = useReader()
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return (
    <More summary={t('network.table')} open={open}>
      <Rows
        caption={t('network.picture')}
        captionHidden
        rows={people}
        rowKey={(person) => person.id}
        columns={[
          {
            label: t('contacts.column-name'),
            cell: ({ id, name, work }) => (
              <>
                <a href={`/contacts/${id}`}>{name}</a>
                {work && <span class="contact-line small soft">{work}</span>}
              </>
            ),
          },
          {
            label: t('network.column-by'),
            cell: ({ ledBy }) => (ledBy && names.get(ledBy)) ?? t('network.you'),
          },
          {
            label: t('contacts.column-state'),
            cell: ({ standing }) => (
              <Badge kind={standing === 'talked' ? 'good' : 'plain'}>
                {t(`network.standing-${standing}`)}
              </Badge>
            ),
          },
        ]}
      />
    </More>
  )
}
