import {
  ActionForm,
  BareList,
  Button,
  ButtonRow,
  ConfirmForm,
  LinkButton,
  Notice,
  PageHeader,
  Pager,
  Rows,
  useReader,
  type Column,
  type FormState,
} from '../../../ui/index.ts'
import type { ComponentChildren } from 'preact'
import type { Translate } from '../../../i18n/index.ts'
import { intlLocale } from '../../../shared/intl-locale.ts'
import { workLine } from '../../../shared/work-line.ts'
import { relationships } from '../../contacts/index.ts'
import { FixRow } from './fix-row.tsx'
import { type ImportedContact, type PartKind, type UnusableRow, partKinds } from '../imports.ts'
import { type Import, type PreviewRow, rowsPerPage } from '../imports.queries.ts'

export interface ImportProps {
  found: Import
  kind: PartKind
  page: number
  rows: readonly PreviewRow[]
  undoable: boolean
  /** Whether its columns can still be chosen. */
  hasColumns?: boolean
  /** Who stays of one that was undone. */
  keptNames?: readonly string[]
  /** Keeping it ended before it was done. */
  ended?: boolean
  /** A row somebody completed and that was refused. */
  refused?: { row: number; state: FormState } | undefined
}

export function ImportPage(props: ImportProps) {
  const { found } = props
  const { t } = useReader()
  const preview = !found.appliedAt
  return (
    <>
      <PageHeader
        title={t(preview ? 'imports.preview-title' : 'imports.done-title')}
        lead={
          preview
            ? t('imports.rows-found', { n: found.summary.rows, file: found.fileName })
            : t('imports.from', { file: found.fileName })
        }
        back={{ href: '/contacts', label: t('imports.back') }}
      />
      {found.undoneAt ? <Undone {...props} /> : preview ? <Decide {...props} /> : <Done {...props} />}
      <Kinds {...props} />
      {countOf(found, props.kind) > 0 && <Table {...props} />}
    </>
  )
}

function Decide({ found, hasColumns, ended }: ImportProps) {
  const { t } = useReader()
  const { summary } = found
  const at = `/imports/${found.id}`
  const people = summary.new + summary.updated
  return (
    <>
      {ended && <Notice kind="warning">{t('imports.keeping-ended')}</Notice>}
      {summary.roundedPhones && (
        <Notice kind="warning">{t('imports.rounded-phones', { n: summary.roundedPhones })}</Notice>
      )}
      {summary.firstNamesAlone && hasColumns && (
        <Notice kind="warning">{t('imports.first-names-alone')}</Notice>
      )}
      {people > 0 ? (
        <p class="soft">{t('imports.own-words')}</p>
      ) : (
        <Notice kind="info">
          {summary.unusable > 0
            ? t('imports.nothing-but-unusable', { n: summary.unusable })
            : t(summary.removed ? 'imports.nothing-but-removed' : 'imports.nothing-to-do')}
        </Notice>
      )}
      <ButtonRow>
        {people > 0 && (
          <ActionForm action={`${at}/apply`} command={t('imports.apply-all', { n: people })}>
            <Button kind="primary">{t('imports.apply-all', { n: people })}</Button>
          </ActionForm>
        )}
        <ActionForm action={`${at}/cancel`}>
          <Button kind="quiet">{t('imports.cancel')}</Button>
        </ActionForm>
      </ButtonRow>
      {hasColumns && (
        <p class="small">
          <a href={`${at}/columns`}>{t('imports.columns-change')}</a>
        </p>
      )}
    </>
  )
}

function Done({ found, undoable }: ImportProps) {
  const { t } = useReader()
  return (
    <>
      <ButtonRow>
        <LinkButton kind="primary" icon="contacts" href="/contacts?sort=newest">
          {t('imports.see-people')}
        </LinkButton>
      </ButtonRow>
      {undoable && (
        <ConfirmForm action={`/imports/${found.id}/undo`} ask={t('imports.undo')} confirm={t('imports.undo')}>
          {t('imports.undo-about')}
        </ConfirmForm>
      )}
    </>
  )
}

/** Names shown of those who stay. */
const mostNames = 20

function Undone({ found, keptNames = [] }: ImportProps) {
  const { t } = useReader()
  const { removed = 0, restored = 0 } = found.summary.undone ?? {}
  const kept = keptNames.length
  const names = `${keptNames.slice(0, mostNames).join(', ')}${kept > mostNames ? ' …' : ''}`
  return (
    <Notice kind="info" title={t('imports.undone-title')}>
      <p>{t('imports.undone-removed', { n: removed })}</p>
      {restored > 0 && <p>{t('imports.undone-restored', { n: restored })}</p>}
      {kept > 0 && <p>{t('imports.undone-kept', { n: kept, names })}</p>}
    </Notice>
  )
}

const countOf = ({ summary }: Import, kind: PartKind): number => summary[kind] ?? 0

/** The kinds with their numbers: a link to each that has rows to show. */
function Kinds({ found, kind }: ImportProps) {
  const { t, locale } = useReader()
  // Seldom anybody was taken off, and who never did that needs no word about it.
  const shown = partKinds.filter((one) => one !== 'removed' || countOf(found, one) > 0)
  const shows = (one: PartKind) => countOf(found, one) > 0 && (!found.appliedAt || one === 'unusable')
  return (
    <nav aria-label={t('imports.kinds')} class="import-kinds">
      <BareList>
        {shown.map((one) => {
          const content = (
            <>
              <strong>{countOf(found, one).toLocaleString(intlLocale(locale))}</strong>{' '}
              {t(`imports.kind-${one}`)}
            </>
          )
          const here = one === kind && shows(one)
          return (
            <li key={one}>
              {shows(one) ? (
                <a href={`/imports/${found.id}?show=${one}`} aria-current={here ? 'page' : undefined}>
                  {content}
                </a>
              ) : (
                <span class="soft">{content}</span>
              )}
            </li>
          )
        })}
      </BareList>
    </nav>
  )
}

function Table({ found, kind, page, rows, refused }: ImportProps) {
  const { t } = useReader()
  if (rows.length === 0) return null
  const pages = Math.ceil(countOf(found, kind) / rowsPerPage)
  const link = (to: number) =>
    to >= 1 && to <= pages ? `/imports/${found.id}?show=${kind}&page=${to}` : null
  return (
    <>
      {kind === 'removed' && (
        <p>
          {t('imports.removed-stay')} <a href="/account/removed">{t('imports.removed-bring-back')}</a>
        </p>
      )}
      <Rows
        caption={t(`imports.kind-${kind}`)}
        rows={rows.map((row) => lineOf(t, row))}
        rowKey={(line) => String(line.row)}
        rowId={(line) => `row-${line.row}`}
        columns={columnsOf(t, found.appliedAt ? 'applied' : kind, (line) =>
          line.unusable && !found.appliedAt && canFix(line.unusable) ? (
            <FixRow
              {...{ importId: found.id, row: line.unusable, page }}
              isOwn={found.format === 'halfhour'}
              state={refused?.row === line.row ? refused.state : undefined}
            />
          ) : null,
        )}
      />
      <Pager previous={link(page - 1)} next={link(page + 1)}>
        {t('imports.page-of', { page, pages })}
      </Pager>
    </>
  )
}

interface Line {
  row: number
  name: string
  work: string
  reach: string
  words: string[]
  unusable?: UnusableRow
}

/** A group is nobody, and a card that was tampered with is nobody's to complete here. */
const canFix = ({ reason }: UnusableRow) =>
  reason !== 'card-group' && reason !== 'card-comment' && reason !== 'card-broken-line'

/** What a row of any kind has to say. */
function lineOf(t: Translate, row: PreviewRow): Line {
  if ('reason' in row) {
    const { row: number, reason, person } = row
    return {
      ...personLine({ row: number, ...person }),
      words: [t(`imports.unusable.${reason}`)],
      unusable: row,
    }
  }
  if ('sameAs' in row)
    return { ...blank, row: row.row, name: row.name, words: [t('imports.same-as', { row: row.sameAs })] }
  if (!('contact' in row)) return personLine(row)
  return { ...personLine(row.contact), words: changesIn(t, row.before, row.after) }
}

const blank = { name: '', work: '', reach: '', words: [] }

const personLine = ({ row, emails = [], phones = [], url = '', ...person }: Read): Line => ({
  row,
  name: person.name || (person.description ?? ''),
  work: workLine(person),
  reach: [...emails, ...phones, url.replace(/^https?:\/\/(www\.)?/, '')].filter(Boolean).join(' · '),
  words: [],
})

/** Whoever was read, whole or in part. */
type Read = Partial<ImportedContact> & { row: number }

const fields = [
  ...(['name', 'organization', 'title', 'emails', 'phones', 'profile_url', 'connected_on'] as const),
  ...(['description', 'relationship', 'how_found', 'why', 'notes', 'links'] as const),
]

function changesIn(t: Translate, before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  return fields.flatMap((field) => {
    if (!(field in after)) return []
    const [was, is] =
      field === 'relationship'
        ? ['', tieOf(t, after[field])]
        : [wordsOf(before[field]), wordsOf(after[field])]
    const key = was ? 'imports.change' : 'imports.change-new'
    return [t(key, { field: t(`imports.field-${field}`), before: was, after: is })]
  })
}

const tieOf = (t: Translate, tie: unknown) =>
  t(`contacts.relationship-${relationships.find((one) => one === tie) ?? 'none'}`)

const wordsOf = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value ?? ''))

function columnsOf(
  t: Translate,
  kind: PartKind | 'applied',
  mend: (line: Line) => ComponentChildren,
): readonly [Column<Line>, ...Column<Line>[]] {
  const row: Column<Line> = { label: t('imports.column-row'), cell: (line) => line.row }
  const name: Column<Line> = { label: t('imports.column-name'), cell: (line) => line.name }
  const work: Column<Line> = { label: t('imports.column-work'), cell: (line) => line.work }
  const reach: Column<Line> = {
    label: t('imports.column-reach'),
    cell: (line) => line.reach && <span class="wrap-anywhere">{line.reach}</span>,
  }
  const words = (label: string): Column<Line> => ({
    label,
    cell: (line) => (
      <>
        {line.words.map((one) => (
          <div key={one}>{one}</div>
        ))}
        {mend(line)}
      </>
    ),
  })
  const read: Column<Line> = {
    label: t('imports.column-read'),
    cell: (line) => (
      <span class="wrap-anywhere">{[line.name, line.work, line.reach].filter(Boolean).join(' · ')}</span>
    ),
  }
  // What was read is not kept longer than the preview.
  if (kind === 'applied') return [row, words(t('imports.column-reason'))]
  if (kind === 'unusable') return [row, read, words(t('imports.column-reason'))]
  if (kind === 'duplicate') return [name, row, words(t('imports.column-reason'))]
  if (kind === 'updated') return [name, words(t('imports.column-change')), { ...row }]
  return [name, work, reach, row]
}
