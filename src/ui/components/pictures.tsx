import type { ComponentChildren } from 'preact'
import { useReader } from '../reader.ts'
import { More } from './disclosure.tsx'
import { Icon } from './icon.tsx'

export interface ProgressProps {
  label: string
  /** Left out while nobody knows. */
  value?: number
  max?: number
  /** Words for the numbers: "1,200 of 30,000 rows". */
  children?: ComponentChildren
}

/** How far long work has come. */
export function Progress({ label, value, max = 1, children }: ProgressProps) {
  return (
    <div class="progress">
      <span>{label}</span>
      <progress aria-label={label} value={value} max={max} />
      {children && <span class="small soft">{children}</span>}
    </div>
  )
}

/** The way of an interview, in order. */
export const pathSteps = ['planned', 'drafted', 'asked', 'agreed', 'held', 'thanked', 'reported'] as const
export type PathStep = (typeof pathSteps)[number]
/** Where a way can end early or pause. */
export type PathEnd = 'declined' | 'resting' | 'cancelled'

export interface InterviewPathProps {
  /** The derived stage. */
  stage: PathStep | PathEnd
  /** For a way that ended: the last step that was reached. */
  reached?: PathStep
  /** One line of dots with a word, for rows of a list. */
  small?: boolean
}

/** The path of an interview from idea to thanked and reported: a list to read, a line to look at. */
export function InterviewPath({ stage, reached, small }: InterviewPathProps) {
  const { t } = useReader()
  const ended = stage === 'declined' || stage === 'resting' || stage === 'cancelled' ? stage : undefined
  const last = pathSteps.indexOf(ended ? (reached ?? 'asked') : (stage as PathStep))
  if (small) return <SmallPath stage={stage} last={last} />
  const stateOf = (index: number) =>
    index < last || (ended && index === last) ? 'done' : index === last ? 'now' : 'next'
  const shown: readonly (PathStep | PathEnd)[] = ended ? [...pathSteps.slice(0, last + 1), ended] : pathSteps
  return (
    <div class="path">
      <ol aria-label={t('ui.path')}>
        {shown.map((step, index) => {
          const state = step === ended ? 'now' : stateOf(index)
          return (
            <li
              key={step}
              data-step={step === ended ? 'ended' : state}
              aria-current={state === 'now' ? 'step' : undefined}
            >
              <span class="path-dot">
                {step === ended ? <Icon name="cross" /> : state === 'done' && <Icon name="check" />}
              </span>
              <span>
                {t(`ui.path-${step}`)}
                <span class="hidden-text">, {t(`ui.path-${state}`)}</span>
              </span>
            </li>
          )
        })}
      </ol>
    </div>
  )
}

function SmallPath({ stage, last }: { stage: PathStep | PathEnd; last: number }) {
  const { t } = useReader()
  return (
    <span class="path-small">
      <svg
        viewBox={`0 0 ${pathSteps.length * 12} 12`}
        width={pathSteps.length * 12}
        height="12"
        aria-hidden="true"
      >
        {pathSteps.map((step, index) => (
          <circle
            key={step}
            class={index <= last ? 'fill' : 'rest'}
            cx={index * 12 + 6}
            cy="6"
            r="4"
            stroke-width="1.5"
          />
        ))}
      </svg>
      <span>
        {t(`ui.path-${stage}`)}
        <span class="hidden-text">, {t('ui.path-step', { n: last + 1, total: pathSteps.length })}</span>
      </span>
    </span>
  )
}

export interface Bar {
  readonly label: string
  readonly value: number
  /** The number in words, where it wants a unit; the number itself if left out. */
  readonly text?: string
}

export interface BarChartProps {
  title: string
  bars: readonly Bar[]
  /** Headings of the table that says the same. */
  columns: readonly [label: string, value: string]
  /** The length of a full bar; the largest value if left out. */
  max?: number
  /** A line to compare with, such as a target. */
  mark?: number
}

const chart = { width: 640, row: 46, bar: 14, value: 64 }

/** Horizontal bars, drawn on the server, with the same numbers as a table for those who would rather read. */
export function BarChart({ title, bars, columns, max, mark }: BarChartProps) {
  const { t } = useReader()
  const full = Math.max(max ?? 0, mark ?? 0, ...bars.map((bar) => bar.value), 1)
  const room = chart.width - chart.value
  const at = (value: number) => Math.round((value / full) * room * 10) / 10
  const height = bars.length * chart.row
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${chart.width} ${height}`} width={chart.width} height={height} aria-hidden="true">
        {bars.map((bar, index) => (
          <BarLine key={bar.label} bar={bar} top={index * chart.row} length={at(bar.value)} room={room} />
        ))}
        {mark !== undefined && <line class="bar-mark" x1={at(mark)} x2={at(mark)} y1="0" y2={height} />}
      </svg>
      <More summary={t('ui.numbers')}>
        <table>
          <caption class="hidden-text">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{columns[0]}</th>
              <th scope="col">{columns[1]}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.label}>
                <th scope="row">{bar.label}</th>
                <td>{bar.text ?? bar.value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </More>
    </figure>
  )
}

function BarLine({ bar, top, length, room }: { bar: Bar; top: number; length: number; room: number }) {
  const y = top + 22
  return (
    <g>
      <text x="0" y={top + 15}>
        {bar.label}
      </text>
      <rect class="bar-back" x="0" y={y} width={room} height={chart.bar} rx="4" />
      <rect
        class="bar"
        x="0"
        y={y}
        width={Math.max(length, bar.value > 0 ? 3 : 0)}
        height={chart.bar}
        rx="4"
      />
      <text x={room + 8} y={y + 12}>
        {bar.text ?? bar.value}
      </text>
    </g>
  )
}
