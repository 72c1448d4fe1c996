import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Translate } from '../i18n/index.ts'

/** For whom a component is drawn: the words, the language and the time zone of the person who reads. */
export interface Reader {
  readonly t: Translate
  readonly locale: string
  /** IANA name, such as `America/Los_Angeles` */
  readonly zone: string
  /** When the page is drawn; unknown in an island. */
  readonly now?: Date | undefined
  /** Names of the short guides this person has folded away. */
  readonly foldedGuides?: readonly string[]
  /** Path and query of this page, for forms that return to it; unknown in an island. */
  readonly path?: string
}

// A component drawn outside a page or an island shows keys: visible at once, and never a crash.
export const ReaderContext = createContext<Reader>({ t: (key) => key, locale: 'en', zone: 'UTC' })

/** The reader of the page or island that this component stands in. */
export const useReader = (): Reader => useContext(ReaderContext)
