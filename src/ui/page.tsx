import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { MessageKey, MessageParams } from '../i18n/index.ts'
import { DraftNotes } from './components/draft-notes.tsx'
import { Icon, type IconName } from './components/icon.tsx'
import { Flash, type NoticeKind } from './components/messages.tsx'
import { letterOf, Shortcuts } from './components/palette.tsx'
import { CachedFragment } from './cached-fragment.tsx'
import { type Reader, ReaderContext, useReader } from './reader.ts'
import { BareList } from './components/lists.tsx'

/** The files of an entry (`site`, `composer` …) as the build named them. */
export interface PageAssets {
  /** URL of the entry's module script. */
  script(entry: string): string | undefined
  /** URLs of the style sheets: one for the whole program, so that the second page has it already. */
  styles(): readonly string[]
}

/** What the shell needs to know of who is signed in. */
export interface PageActor {
  readonly accountId: string
  readonly name: string
  readonly isAdministrator: boolean
  readonly demoId: string | null
  readonly foldedGuides: readonly string[]
  /** Whether single-key shortcuts are on. */
  readonly shortcuts: boolean
}

/** What the last act did, as the flash cookie carries it. */
export interface PageFlash {
  readonly key: MessageKey
  readonly kind?: NoticeKind
  readonly params?: MessageParams
  /** A path that a POST goes to. */
  readonly undo?: string
  readonly undoWith?: Readonly<Record<string, string>>
}

/** What the shell needs to know of a visit; the program's own Visit fits. */
export interface PageVisit extends Reader {
  readonly url: URL
  readonly assets: PageAssets
  readonly actor?: PageActor | undefined
  readonly flash?: PageFlash | undefined
  readonly request?: { readonly method: string }
  /** Whether others use this computer too: then nothing that is typed is kept on it. */
  readonly sharedComputer?: boolean
}

export type NavName = 'today' | 'fields' | 'contacts' | 'interviews' | 'courses' | 'account' | 'admin'

export interface PageOptions {
  /** The page's own words; the shell adds the name of the program. */
  title: string
  nav?: NavName
  /** Entries of src/islands that this page brings to life. */
  islands?: readonly string[]
  status?: number
  /** What was refused of a form on this page, if anything: the answer is 422, unless `status` says otherwise. */
  refused?: unknown
  /** Where the page can be opened again, if its own address does not say it all: that of a form that was refused. */
  address?: string
  /** Seconds after which a page without script opens anew: long work goes on. With script `look-again` draws its part. */
  refresh?: number
  /** Uses the whole width: tables, two columns. */
  wide?: boolean
  /** `strict-origin` where the URL holds a token. */
  referrer?: 'strict-origin'
  /**
   * Whether links may be fetched ahead although the page has islands: only where none of them saves anything, or the
   * next page would be shown as it was before.
   */
  ahead?: boolean
  headers?: Readonly<Record<string, string>>
  /** For a reader without an account who came by a link: no places to go to, and the languages on top. */
  bare?: boolean
}

/** In one pass over a text that is put together of thousands; Buffer.from takes two, and twice the time. */
const encoder = new TextEncoder()

/** Draws the whole document around a page's content. */
export function page(visit: PageVisit, options: PageOptions, content: ComponentChildren): Response {
  const status = options.status ?? (options.refused ? 422 : 200)
  const reader: Reader = {
    t: visit.t,
    locale: visit.locale,
    zone: visit.zone,
    now: visit.now,
    ...(visit.actor && { foldedGuides: visit.actor.foldedGuides }),
    path: options.address ?? visit.url.pathname + visit.url.search,
  }
  const html = renderToString(
    <ReaderContext.Provider value={reader}>
      <Document visit={visit} options={{ ...options, status }}>
        {content}
      </Document>
    </ReaderContext.Provider>,
  )
  const headers = new Headers({ ...options.headers, 'content-type': 'text/html; charset=utf-8' })
  if (options.referrer) headers.set('referrer-policy', options.referrer)
  else if (status === 200 && (options.ahead ?? !options.islands))
    headers.set('speculation-rules', '"/links.speculationrules"')
  // As bytes: a text would be turned into them twice, once to count and once to send.
  return new Response(encoder.encode(`<!doctype html>${html}`), { status, headers })
}

function FlashOf({ flash }: { flash: PageFlash }) {
  const { t } = useReader()
  const undo = flash.undo ? { action: flash.undo, fields: flash.undoWith, label: t('form.undo') } : undefined
  return <Flash message={{ text: t(flash.key, flash.params), kind: flash.kind ?? 'success', undo }} />
}

function CachedShortcuts({ signedIn }: { signedIn: boolean }) {
  return (
    <CachedFragment tag="div" class="shell-dialogs" cacheKey={`shortcuts ${signedIn}`}>
      {() => <Shortcuts signedIn={signedIn} />}
    </CachedFragment>
  )
}

interface DocumentProps {
  visit: PageVisit
  options: PageOptions
  children: ComponentChildren
}

function Document({ visit, options, children }: DocumentProps) {
  const { t } = visit
  return (
    <html lang={visit.locale}>
      <Head visit={visit} options={options} />
      <body
        data-shortcuts={visit.actor?.shortcuts === false ? 'off' : undefined}
        data-account={visit.actor?.accountId}
        data-answers-post={visit.request?.method === 'POST' || undefined}
      >
        <a class="skip-link" href="#main">
          {t('ui.skip')}
        </a>
        <div class="shell">
          {options.bare ? <BareHeader /> : <Header visit={visit} nav={options.nav} />}
          <main id="main" class="shell-main" tabindex={-1} data-width={options.wide ? 'wide' : undefined}>
            {visit.flash && <FlashOf flash={visit.flash} />}
            {children}
          </main>
          <Footer visit={visit} bare={options.bare} />
        </div>
        {!visit.sharedComputer && (
          <CachedFragment tag="template" id="draft-notes" cacheKey="draft notes">
            {() => <DraftNotes />}
          </CachedFragment>
        )}
        {!options.bare && <CachedShortcuts signedIn={Boolean(visit.actor)} />}
      </body>
    </html>
  )
}

function Head({ visit, options }: { visit: PageVisit; options: PageOptions }) {
  const { assets, t } = visit
  const entries = ['site', ...(options.islands ?? [])]
  const unique = (urls: readonly (string | undefined)[]) =>
    [...new Set(urls)].filter((url) => url !== undefined)
  const problem = options.status === 422 ? `${t('ui.title-problem')}: ` : ''
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${problem}${options.title} · Halfhour`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {options.refresh && (
        <noscript>
          <meta http-equiv="refresh" content={String(options.refresh)} />
        </noscript>
      )}
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      {unique(assets.styles()).map((url) => (
        <link rel="stylesheet" href={url} key={url} />
      ))}
      {unique(entries.map((entry) => assets.script(entry))).map((url) => (
        <script type="module" src={url} key={url} />
      ))}
    </head>
  )
}

const places: readonly { name: NavName; href: string; icon: IconName }[] = [
  { name: 'today', href: '/today', icon: 'today' },
  { name: 'fields', href: '/fields', icon: 'fields' },
  { name: 'contacts', href: '/contacts', icon: 'contacts' },
  { name: 'interviews', href: '/interviews', icon: 'interviews' },
  { name: 'courses', href: '/courses', icon: 'courses' },
  { name: 'account', href: '/account', icon: 'account' },
]

function Header({ visit: { actor, t, url }, nav }: { visit: PageVisit; nav: NavName | undefined }) {
  const asksIn = !actor && !url.pathname.startsWith('/sign-in')
  const facts = [nav, Boolean(actor), actor?.isAdministrator, Boolean(actor?.demoId), asksIn]
  return (
    <CachedFragment tag="header" class="shell-header" cacheKey={`header ${facts.join()}`}>
      {() => (
        <>
          {actor?.demoId && <DemoStrip t={t} />}
          <div class="shell-bar">
            <a class="brand" href="/">
              <Icon name="half" />
              <span>Halfhour</span>
            </a>
            {actor && <Nav t={t} nav={nav} />}
            <div class="shell-bar-end">
              {actor?.isAdministrator && (
                <a
                  class="button"
                  data-kind="quiet"
                  data-size="small"
                  href="/admin"
                  aria-current={nav === 'admin' ? 'page' : undefined}
                >
                  {t('ui.nav-admin')}
                </a>
              )}
              {asksIn && (
                <a class="button" data-kind="quiet" href="/sign-in">
                  {t('ui.sign-in')}
                </a>
              )}
            </div>
          </div>
        </>
      )}
    </CachedFragment>
  )
}

function BareHeader() {
  return (
    <header class="shell-header">
      <div class="shell-bar">
        <span class="brand">
          <Icon name="half" />
          <span>Halfhour</span>
        </span>
        <LanguageSwitch />
      </div>
    </header>
  )
}

function Nav({ t, nav }: { t: Reader['t']; nav: NavName | undefined }) {
  return (
    <nav class="shell-nav" aria-label={t('ui.nav-main')}>
      <BareList>
        {places.map(({ name, href, icon }) => (
          <li key={name}>
            <a href={href} aria-current={nav === name ? 'page' : undefined} data-letter={letterOf(href)}>
              <Icon name={icon} />
              <span>{t(`ui.nav-${name}`)}</span>
            </a>
          </li>
        ))}
      </BareList>
    </nav>
  )
}

function DemoStrip({ t }: { t: Reader['t'] }) {
  return (
    <div class="demo-strip">
      <div>
        <span class="small">{t('ui.demo-note')}</span>
        <form method="post" action="/demo/view">
          <button class="button" data-kind="quiet" data-size="small" type="submit">
            {t('ui.demo-view')}
          </button>
        </form>
        <form method="post" action="/demo/leave" data-leaves="after">
          <button class="button" data-kind="quiet" data-size="small" type="submit">
            {t('ui.demo-leave')}
          </button>
        </form>
      </div>
    </div>
  )
}

const languages = [
  ['en', 'English'],
  ['es', 'Español'],
] as const

function Footer({ visit, bare }: { visit: PageVisit; bare: boolean | undefined }) {
  const { t } = visit
  return (
    <footer class="shell-footer">
      <div>
        <CachedFragment
          tag="ul"
          role="list"
          aria-label={t('ui.footer')}
          cacheKey={`footer ${Boolean(visit.actor)} ${bare}`}
        >
          {() => <FooterPlaces t={t} signedIn={Boolean(visit.actor)} bare={bare} />}
        </CachedFragment>
        {!bare && <LanguageSwitch />}
      </div>
    </footer>
  )
}

function FooterPlaces({
  t,
  signedIn,
  bare,
}: {
  t: Reader['t']
  signedIn: boolean
  bare: boolean | undefined
}) {
  return (
    <>
      {signedIn && !bare && (
        <li>
          <a href="/activities">{t('activities.title')}</a>
        </li>
      )}
      <li>
        <a href="/privacy">{t('ui.privacy')}</a>
      </li>
      <li>
        <a href="/credits">{t('ui.credits')}</a>
      </li>
      {!bare && (
        <li>
          <a href="/keyboard" data-opens="shortcuts">
            {t('ui.keyboard')}
          </a>
        </li>
      )}
    </>
  )
}

function LanguageSwitch() {
  const { t, locale, path } = useReader()
  return (
    <form method="post" action="/language" class="language-switch" aria-label={t('ui.language')}>
      <input type="hidden" name="return" value={path} />
      {languages.map(([code, name]) => (
        <button
          type="submit"
          name="locale"
          value={code}
          lang={code}
          aria-pressed={locale === code}
          key={code}
        >
          {name}
        </button>
      ))}
    </form>
  )
}
