import { anyone } from '../features/accounts/index.ts'
import { isLoopback } from '../platform/config/index.ts'
import { get, post, redirect, type Rule } from '../platform/web/index.ts'
import { notFound } from '../shared/errors.ts'
import { EmptyState, page, PageHeader, Section, Time } from '../ui/index.ts'
import { Gallery } from '../ui/gallery.tsx'

/** Only where HALFHOUR_DEV is on, and only at the machine itself: mails hold links that set passwords. */
const developer: Rule<undefined> = {
  name: 'developer',
  admit(ctx) {
    // An address that is this machine's says nothing of who else may reach it (`HOST`).
    const isOwn = isLoopback(new URL(ctx.origin).hostname) && isLoopback(ctx.config.host)
    if (!ctx.config.development || !isOwn) throw notFound()
    return undefined
  },
}

/** The design system at a glance: fixed sample data only, so anybody may look. */
export const designRoutes = [
  get('/dev/ui', anyone, (visit) =>
    page(visit, { title: 'Every component in every state', wide: true }, <Gallery now={visit.now} />),
  ),
  // What would have been mailed: readable while developing, without a mail server.
  get('/dev/outbox', developer, (visit) =>
    page(
      visit,
      { title: 'Outbox' },
      <>
        <PageHeader title="Outbox" lead="Mails of this process, newest first." />
        {visit.ctx.mail.outbox.letters.length === 0 && (
          <EmptyState title="Nothing yet">Mails show up here.</EmptyState>
        )}
        {visit.ctx.mail.outbox.letters.map((letter) => (
          <Section title={letter.subject} key={letter.at.toISOString()}>
            <p class="soft">
              {letter.to} · <Time at={letter.at} form="date-time" />
            </p>
            <p class="pre-line">{letter.text}</p>
          </Section>
        ))}
      </>,
    ),
  ),
  // Its sample forms do nothing.
  post('/dev/ui', anyone, () => redirect('/dev/ui')),
]
