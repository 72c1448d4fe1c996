import { type ComponentChildren, type ComponentProps, h } from 'preact'
import { useReader } from '../reader.ts'

export interface Column<Row> {
  /** Heading of the column, and the label beside the value on a phone. */
  label: string
  cell: (row: Row) => ComponentChildren
  align?: 'end'
  /** On a phone the value speaks for itself. */
  bare?: boolean
}

export interface RowsProps<Row> {
  /** What the table shows; spoken, and shown above it unless `captionHidden`. */
  caption: ComponentChildren
  captionHidden?: boolean
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Makes each row a link target, so that a page can return to it: `/contacts#contact-…` */
  rowId?: (row: Row) => string
  /** The first column names the row. */
  columns: readonly [Column<Row>, ...Column<Row>[]]
}

/** A list that reads as short cards on a phone and is a table with a header that stays where there is room. */
export function Rows<Row>(props: RowsProps<Row>) {
  const [first, ...others] = props.columns
  return (
    <div class="rows">
      <table>
        <caption>
          <span class={props.captionHidden ? 'hidden-text' : undefined}>{props.caption}</span>
        </caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th scope="col" data-align={column.align} key={column.label}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr id={props.rowId?.(row)} key={props.rowKey(row)}>
              <th scope="row">{first.cell(row)}</th>
              {others.map((column) => cellOf(column, row))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** No component of its own: a long list has hundreds of cells, and each would cost as much as its content. */
function cellOf<Row>(column: Column<Row>, row: Row) {
  const content = column.cell(row)
  const empty = content == null || content === '' || content === false
  return (
    <td
      key={column.label}
      data-label={column.bare ? undefined : column.label}
      data-align={column.align}
      data-empty={empty || undefined}
    >
      {content}
    </td>
  )
}

export interface BareListProps extends Omit<ComponentProps<'ul'>, 'role'> {
  ordered?: boolean
}

/** A list without bullets or numbers. Its role says what it is: Safari forgets it with the bullets. */
export function BareList({ ordered, ...attributes }: BareListProps) {
  return h(ordered ? 'ol' : 'ul', { ...attributes, role: 'list' })
}

/** Entries with a line between them; give each an id to return to. */
export function Items({
  children,
  label,
  ordered,
}: {
  children: ComponentChildren
  label?: string
  ordered?: boolean
}) {
  return (
    <BareList class="items" ordered={ordered} aria-label={label}>
      {children}
    </BareList>
  )
}

export interface DescriptionListProps {
  /** Pairs without a value are left out. */
  items: readonly (readonly [term: ComponentChildren, value: ComponentChildren])[]
}

/** Names and their values. */
export function DescriptionList({ items }: DescriptionListProps) {
  const shown = items.filter(([, value]) => value != null && value !== '' && value !== false)
  return (
    <dl class="details-list">
      {shown.map(([term, value], index) => (
        <>
          <dt key={`term-${index}`}>{term}</dt>
          <dd key={`value-${index}`}>{value}</dd>
        </>
      ))}
    </dl>
  )
}

export interface PagerProps {
  /** Keyset pages: the link to what comes before and after, if there is any. */
  previous?: string | null
  /** Where nothing leads one page back: the link to the first. */
  first?: string | null
  next?: string | null
  /** Such as "1–50 of 30,000". */
  children?: ComponentChildren
}

/** Steps through a long list. */
export function Pager({ previous, first, next, children }: PagerProps) {
  const { t } = useReader()
  if (!previous && !first && !next) return null
  return (
    <nav class="pager" aria-label={t('ui.pager')}>
      {previous ? (
        <a class="button" rel="prev" href={previous}>
          {t('ui.pager-previous')}
        </a>
      ) : first ? (
        <a class="button" href={first}>
          {t('ui.pager-first')}
        </a>
      ) : (
        <span />
      )}
      {children && <span class="soft">{children}</span>}
      {next ? (
        <a class="button" rel="next" href={next}>
          {t('ui.pager-next')}
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
