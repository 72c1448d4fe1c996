import { useReader } from '../reader.ts'
import { More } from './disclosure.tsx'
import { Rows } from './lists.tsx'

export interface RangeRow {
  readonly key: string
  readonly label: string
  /** A few soft words under the label, such as who said it. */
  readonly note?: string
  readonly from: number
  readonly to: number
  /** The range in words, as it was given. */
  readonly text: string
  /** What the dots stand for, in words: the numbers of all rows compare. */
  readonly reckoned: string
  /** A few small words after the text, such as what it comes to on the scale where it was given otherwise. */
  readonly beside?: string
}

export interface RangePlotProps {
  title: string
  rows: readonly RangeRow[]
  /** Even steps from 0; the last is at least as large as every value. */
  ticks: readonly { readonly value: number; readonly text: string }[]
  /** Headings of the table that says the same. */
  columns: readonly [label: string, note: string, value: string, reckoned: string]
}

/** Places in a drawing are percentages of its width, a little off both edges so that no point is cut. */
const across = (share: number) => `${Math.round((2 + share * 96) * 100) / 100}%`

/**
 * Dots for both ends of each range on one scale, drawn on the server, with the same numbers as a table. Words stand
 * beside the drawing, so that they wrap and grow as text does.
 */
export function RangePlot({ title, rows, ticks, columns }: RangePlotProps) {
  const { t } = useReader()
  const full = ticks.at(-1)?.value || 1
  const place = (value: number) => across(value / full)
  return (
    <figure class="chart range-plot">
      <figcaption>{title}</figcaption>
      <div class="chart-bars" aria-hidden="true">
        {rows.map((row) => (
          <div class="chart-bar" key={row.key}>
            <span class="chart-label">
              {row.label}
              {row.note && <span class="chart-note small soft">{row.note}</span>}
            </span>
            <svg width="100%" height="20">
              {ticks.map(({ value }) => (
                <line class="plot-grid" x1={place(value)} x2={place(value)} y1="0" y2="20" key={value} />
              ))}
              <line class="plot-range" x1={place(row.from)} x2={place(row.to)} y1="10" y2="10" />
              <circle class="plot-dot" cx={place(row.from)} cy="10" r="6" />
              <circle class="plot-dot" cx={place(row.to)} cy="10" r="6" />
            </svg>
            <span class="chart-value">
              {row.text}
              {row.beside && <span class="small"> {row.beside}</span>}
            </span>
          </div>
        ))}
        <svg class="plot-scale" width="100%" height="20">
          {ticks.map(({ value, text }, index) => (
            <text
              key={value}
              x={place(value)}
              y="14"
              data-between={index % 2 === 1}
              text-anchor={index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle'}
            >
              {text}
            </text>
          ))}
        </svg>
      </div>
      <More summary={t('ui.numbers')}>
        <Rows
          caption={title}
          captionHidden
          rows={rows}
          rowKey={(row) => row.key}
          columns={[
            { label: columns[0], cell: (row) => row.label },
            { label: columns[1], cell: (row) => row.note },
            { label: columns[2], cell: (row) => row.text },
            { label: columns[3], cell: (row) => row.reckoned },
          ]}
        />
      </More>
    </figure>
  )
}

export interface CourseLineProps {
  title: string
  /** From top to bottom. */
  levels: readonly { readonly key: string; readonly label: string }[]
  /** In order of time; numbered from 1, as in the table that belongs to it. */
  points: readonly { readonly key: string; readonly level: string }[]
}

const levelHeight = 44

/** How an answer changed from one time to the next: a line over a few named levels. The table beside it is the caller's. */
export function CourseLine({ title, levels, points }: CourseLineProps) {
  const height = levels.length * levelHeight
  const placed = points.map(({ key, level }, index) => ({
    key,
    n: index + 1,
    x: across(points.length === 1 ? 0.5 : 0.06 + (index / (points.length - 1)) * 0.88),
    y: (levels.findIndex((each) => each.key === level) + 0.5) * levelHeight,
  }))
  return (
    <figure class="chart course-line" aria-hidden="true">
      <figcaption class="hidden-text">{title}</figcaption>
      <ul class="course-levels">
        {levels.map(({ key, label }) => (
          <li key={key}>{label}</li>
        ))}
      </ul>
      <svg width="100%" height={height}>
        {levels.map(({ key }, index) => (
          <line
            class="plot-grid"
            key={key}
            x1="0"
            x2="100%"
            y1={(index + 0.5) * levelHeight}
            y2={(index + 0.5) * levelHeight}
          />
        ))}
        {placed.slice(1).map(({ key, x, y }, index) => {
          const before = placed[index]!
          return <line class="plot-course" key={key} x1={before.x} y1={before.y} x2={x} y2={y} />
        })}
        {placed.map(({ key, n, x, y }) => (
          <g key={key}>
            <circle class="plot-dot" cx={x} cy={y} r="12" />
            <text class="plot-number" x={x} y={y + 4} text-anchor="middle">
              {n}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  )
}

export interface TrailProps {
  label: string
  steps: readonly string[]
}

/** Steps that followed each other, with a line through them: across the page where there is room, down it where not. */
export function Trail({ label, steps }: TrailProps) {
  return (
    <div class="trail">
      <ol aria-label={label}>
        {steps.map((step, index) => (
          <li key={index}>{step}</li>
        ))}
      </ol>
    </div>
  )
}
