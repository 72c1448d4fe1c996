import type { Locale, MessageKey, MessageParams, Translate } from '../../i18n/index.ts'
import type { Context } from '../context.ts'
import type { FormBody } from './form.ts'

/** Who is signed in. */
export interface Actor {
  accountId: string
  sessionId: string
  name: string
  email: string
  locale: Locale | null
  /** Whether that is what a browser of theirs asked for once, and no choice: mails speak it, pages follow the browser. */
  localeGuessed: boolean
  zone: string | null
  isAdministrator: boolean
  /** Whether an administrator let this person make courses. */
  mayCreateCourses: boolean
  demoId: string | null
  /** Names of the short guides this person has folded away. */
  foldedGuides: readonly string[]
  /** Whether single-key shortcuts are on (WCAG 2.1.4). */
  shortcuts: boolean
}

/** A short word after an act, shown once on the next page; with the address that undoes the act. */
export interface Flash {
  key: MessageKey
  params?: MessageParams
  /** Good news, unless it says otherwise. */
  kind?: 'success' | 'warning'
  /** A path that a POST form goes to. */
  undo?: string
  /** Fields that go with it, such as words that came back empty otherwise; short, since a cookie holds them. */
  undoWith?: Readonly<Record<string, string>>
}

/** The built files of a page, by entry: `site`, `composer`, … */
export interface Assets {
  script(entry: string): string | undefined
  styles(): readonly string[]
  /** Every file that pages with these entries load, style sheets and the icon included: to open without a network. */
  files(entries: readonly string[]): readonly string[]
}

/** The names of a path's parts: 'contactId' of '/contacts/:contactId/edit'. */
export type ParamsOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamsOf<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

/**
 * One request on its way through a route: what it asks, who asks, and how to answer. A function that reads a part of the
 * path names it, and takes no visit of a path without it: `Visit<'contactId'>`.
 */
export interface Visit<Param extends string = never> {
  ctx: Context
  actor: Actor | undefined
  t: Translate
  locale: Locale
  /** Whether that is what the browser asks for, and nobody chose it. */
  localeGuessed: boolean
  /** The IANA zone that instants are shown in. */
  zone: string
  now: Date
  url: URL
  /** Parts of the path, such as `contactId`: each that ends in `Id` has the form of an identifier. */
  params: Readonly<Record<Param, string>>
  query: URLSearchParams
  request: Request
  /** The address of the peer; the proxies' word only where they are trusted. */
  address: string
  /** Whether the reader said that others use this computer too: nothing is kept on it. */
  sharedComputer: boolean
  assets: Assets
  flash: Flash | undefined
  /** The posted form; files too, up to the route's `maxBytes`. Read once, however often it is asked for. */
  form(): Promise<FormBody>
  /** The posted JSON, up to the route's `maxBytes`. */
  json(): Promise<unknown>
}
