import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ui } from '../i18n/messages/ui.ts'

/** A key of the words that the design system itself speaks. */
export type UiKey = `ui.${Extract<keyof typeof ui, string>}`

/** Asks the catalogue; the program's own `t` fits. */
export type Say = (key: UiKey, params?: Readonly<Record<string, string | number>>) => string

/** For whom a component is drawn: the words, the language and the time zone of the person who reads. */
export interface Reader {
  readonly t: Say
  readonly locale: string
  /** IANA name, such as `America/Los_Angeles` */
  readonly zone: string
}

// A component drawn outside a page or an island shows keys: visible at once, and never a crash.
export const ReaderContext = createContext<Reader>({ t: (key) => key, locale: 'en', zone: 'UTC' })

/** The reader of the page or island that this component stands in. */
export const useReader = (): Reader => useContext(ReaderContext)
