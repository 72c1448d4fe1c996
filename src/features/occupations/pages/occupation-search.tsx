import {
  BareList,
  Button,
  EmptyState,
  Field,
  Form,
  LinkButton,
  PageHeader,
  Rows,
  useReader,
} from '../../../ui/index.ts'
import type { OccupationHit } from '../occupation-search.queries.ts'
import { type CameFrom, occupationPath, type Releases, searchPath } from '../occupations.ts'
import { OccupationCredits } from './credits.tsx'

export interface OccupationSearchProps extends CameFrom {
  hits: readonly OccupationHit[]
  releases: Releases
}

export function OccupationSearchPage(props: OccupationSearchProps) {
  const { t } = useReader()
  return (
    <>
      <PageHeader title={t('occupations.title')} lead={t('occupations.lead')} />
      {props.releases.onet ? <Searchable {...props} /> : <NothingImported />}
    </>
  )
}

function NothingImported() {
  const { t } = useReader()
  return (
    <EmptyState title={t('occupations.empty-title')}>
      <p>{t('occupations.empty')}</p>
      <p>{t('occupations.empty-ask')}</p>
    </EmptyState>
  )
}

function Searchable({ typed, hits, releases, field }: OccupationSearchProps) {
  const { t } = useReader()
  return (
    <>
      <Form
        action="/occupations"
        method="get"
        layout="row"
        class="occupation-search"
        role="search"
        data-live-search="occupation-results"
        data-search-failed={t('ui.search-failed')}
      >
        {field !== '' && <input type="hidden" name="field" value={field} />}
        <Field
          name="q"
          type="search"
          label={t('occupations.search-label')}
          hint={t('occupations.search-hint')}
          value={typed}
          required={false}
          autocomplete="off"
          maxlength={100}
        />
        <Button icon="search">{t('occupations.search')}</Button>
      </Form>
      <div id="occupation-results">
        <Results {...{ typed, hits, field }} />
      </div>
      <OccupationCredits releases={releases} />
    </>
  )
}

function Results({ typed, hits, field }: Omit<OccupationSearchProps, 'releases'>) {
  const { t } = useReader()
  if (typed.trim() === '') return <Start field={field} />
  if (hits.length === 0)
    return (
      <EmptyState
        title={t('occupations.none-title')}
        action={<LinkButton href={searchPath({ field, typed: '' })}>{t('occupations.clear')}</LinkButton>}
      >
        {t('occupations.none')}
      </EmptyState>
    )
  return (
    <Rows
      caption={t('occupations.found', { n: hits.length })}
      rows={hits}
      rowKey={(hit) => hit.code}
      columns={[
        { label: t('occupations.column-occupation'), cell: (hit) => <Name {...{ hit, field, typed }} /> },
        {
          label: t('occupations.column-preparation'),
          cell: (hit) => hit.zone && t(`occupations.zone-${hit.zone as 1}`),
        },
      ]}
    />
  )
}

function Name({ hit, ...from }: { hit: OccupationHit } & CameFrom) {
  const { t } = useReader()
  return (
    <>
      <a href={occupationPath(hit.code, from)} lang="en">
        {hit.title}
      </a>
      {hit.found !== hit.title && (
        <span class="contact-line small soft">
          {t('occupations.found-as')} <span lang="en">{hit.found}</span>
        </span>
      )}
    </>
  )
}

/** Jobs that most people have met, as the data calls them. */
const examples = ['Dental hygienist', 'Electrician', 'Software developer', 'Social worker']

function Start({ field }: Pick<CameFrom, 'field'>) {
  const { t } = useReader()
  return (
    <EmptyState
      title={t('occupations.start-title')}
      example={
        <BareList class="occupation-examples" lang="en">
          {examples.map((title) => (
            <li key={title}>
              <a href={searchPath({ field, typed: title })}>{title}</a>
            </li>
          ))}
        </BareList>
      }
    >
      {t('occupations.start')}
    </EmptyState>
  )
}
