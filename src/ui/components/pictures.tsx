import type { ComponentChildren } from 'preact'
import { useReader } from '../reader.ts'
import { More } from './disclosure.tsx'
import { Icon } from './icon.tsx'
import { BareList } from './lists.tsx'

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
  /** How much of the value is meant less strongly; drawn as an outline after the full part. */
  readonly soft?: number
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
  /** What the full and the outlined part of a bar mean; needed where bars have a soft part. */
  legend?: readonly [full: string, soft: string]
}

/**
 * Horizontal bars, drawn on the server, with the same numbers as a table for those who would rather read. The words
 * stand beside the drawing and not in it, so that they wrap and grow as text does.
 */
export function BarChart({ title, bars, columns, max, mark, legend }: BarChartProps) {
  const { t } = useReader()
  const full = Math.max(max ?? 0, mark ?? 0, ...bars.map((bar) => bar.value), 1)
  const hasSoft = bars.some((bar) => (bar.soft ?? 0) > 0)
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      {legend && hasSoft && <Legend legend={legend} />}
      <div class="chart-bars" aria-hidden="true">
        {bars.map((bar) => (
          <BarLine key={bar.label} bar={bar} full={full} mark={mark} />
        ))}
      </div>
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

function Legend({ legend }: { legend: readonly [string, string] }) {
  return (
    <p class="chart-legend" aria-hidden="true">
      {legend.map((words, index) => (
        <span key={words}>
          <svg width="20" height="12">
            <rect class={index === 0 ? 'bar' : 'bar-soft'} x="1" y="1" width="18" height="10" rx="3" />
          </svg>
          {words}
        </span>
      ))}
    </p>
  )
}

const percent = (value: number, full: number) => `${Math.round((value / full) * 1000) / 10}%`

function BarLine({ bar, full, mark }: { bar: Bar; full: number; mark: number | undefined }) {
  const soft = bar.soft ?? 0
  return (
    <div class="chart-bar">
      <span class="chart-label">{bar.label}</span>
      <svg width="100%" height="16">
        <rect class="bar-back" width="100%" y="1" height="14" rx="4" />
        {soft > 0 && <rect class="bar-soft" width={percent(bar.value, full)} y="1" height="14" rx="4" />}
        {bar.value > soft && (
          <rect class="bar" width={percent(bar.value - soft, full)} y="1" height="14" rx="4" />
        )}
        {mark !== undefined && (
          <line class="bar-mark" x1={percent(mark, full)} x2={percent(mark, full)} y1="0" y2="16" />
        )}
      </svg>
      <span class="chart-value">{bar.text ?? bar.value}</span>
    </div>
  )
}

/** One point of a tree, with the points it leads to. */
export interface BranchNode {
  readonly id: string
  readonly label: string
  readonly href?: string
  /** A few soft words beside the label. */
  readonly text?: string
  /** How the point is drawn: filled, half filled, or an empty ring. */
  readonly mark: BranchMark
  readonly to: readonly BranchNode[]
}
type BranchMark = 'full' | 'half' | 'open'

export interface BranchesProps {
  title: string
  /** What everything begins with. */
  start: string
  nodes: readonly BranchNode[]
  /** What each way of drawing a point means. */
  legend: Readonly<Record<BranchMark, string>>
}

/**
 * What led to what, as a tree that reads as nested lists. Only the lines and points are drawings; the words stand
 * beside them, so that they wrap and grow as text does.
 */
export function Branches({ title, start, nodes, legend }: BranchesProps) {
  return (
    <figure class="branches">
      <figcaption>{title}</figcaption>
      <p class="chart-legend" aria-hidden="true">
        {(['full', 'half', 'open'] as const).map((mark) => (
          <span key={mark}>
            <svg width="16" height="16">
              <BranchPoint mark={mark} x={8} y={8} />
            </svg>
            {legend[mark]}
          </span>
        ))}
      </p>
      <p class="branches-start">{start}</p>
      <BranchList nodes={nodes} legend={legend} />
    </figure>
  )
}

function BranchList({ nodes, legend }: Pick<BranchesProps, 'nodes' | 'legend'>) {
  return (
    <BareList>
      {nodes.map((node, index) => (
        <li key={node.id}>
          <BranchLines last={index === nodes.length - 1} />
          <div class="branches-point">
            <svg width="20" height="24" aria-hidden="true">
              <BranchPoint mark={node.mark} x={10} y={12} />
            </svg>
            <p>
              {node.href ? <a href={node.href}>{node.label}</a> : node.label}
              <span class="hidden-text"> ({legend[node.mark]})</span>
              {node.text && <span class="small soft">{node.text}</span>}
            </p>
          </div>
          {node.to.length > 0 && <BranchList nodes={node.to} legend={legend} />}
        </li>
      ))}
    </BareList>
  )
}

/** From the line above down to this point, and on to the next unless this is the last. */
function BranchLines({ last }: { last: boolean }) {
  return (
    <svg class="branches-lines" width="20" height="100%" aria-hidden="true">
      <line x1="10" y1="0" x2="10" y2={last ? '16' : '100%'} />
      <line x1="10" y1="16" x2="20" y2="16" />
    </svg>
  )
}

function BranchPoint({ mark, x, y }: { mark: BranchMark; x: number; y: number }) {
  return (
    <>
      <circle class={mark === 'full' ? 'branch-full' : 'branch-ring'} cx={x} cy={y} r="6" />
      {mark === 'half' && <path class="branch-full" d={`M${x} ${y - 6} A6 6 0 0 0 ${x} ${y + 6} Z`} />}
    </>
  )
}
