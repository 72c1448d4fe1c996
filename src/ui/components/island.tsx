import type { ComponentType, JSX } from 'preact'
import { useReader } from '../reader.ts'

/** What travels to the browser beside an island's own properties. */
export interface IslandBlock {
  locale: string
  zone: string
  words: Record<string, string>
  props: unknown
}

export interface IslandProps<Props> {
  /** The entry `src/islands/<name>.ts`; name it in the page's `islands` too. */
  name: string
  component: ComponentType<Props>
  /** Plain JSON only: no Date, no function. */
  props: Props
  /** Words it may ask for after it started (`wordsFor(locale, keys)`), read there with `useReader().t`. */
  words?: Readonly<Record<string, string>>
}

// Words that components of the design system ask for by themselves.
const ownWords = [
  'optional',
  'error',
  'errors-title',
  'close',
  'copy',
  'copied',
  'copy-failed',
  'more',
  'example',
] as const
const stateWords = ['saved', 'saved-device', 'saving', 'waiting', 'merged'] as const
const noticeWords = ['notice-info', 'notice-success', 'notice-warning', 'notice-error'] as const

/**
 * A component that comes alive in the browser. It is drawn on the server like any other, so that it reads and works
 * without script; its properties travel as a block of JSON, which a strict content policy lets pass.
 */
export function Island<Props extends object>({ name, component, props, words }: IslandProps<Props>) {
  const { t, locale, zone } = useReader()
  const own = Object.fromEntries(
    [...ownWords, ...stateWords, ...noticeWords].map((key) => [`ui.${key}`, t(`ui.${key}`)]),
  )
  const block: IslandBlock = { locale, zone, words: { ...own, ...words }, props }
  const Component = component as (props: Props) => JSX.Element
  return (
    <div data-island={name}>
      <div data-island-root>
        <Component {...props} />
      </div>
      <script type="application/json" dangerouslySetInnerHTML={{ __html: escapeJson(block) }} />
    </div>
  )
}

/** JSON that cannot end the element it stands in, nor open a comment in it. */
export const escapeJson = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
