import { anyone } from '../features/accounts/index.ts'
import { get, post, redirect } from '../platform/web/index.ts'
import { page } from '../ui/index.ts'
import { Gallery } from '../ui/gallery.tsx'

/** The design system at a glance: fixed sample data only, so anybody may look. */
export const designRoutes = [
  get('/dev/ui', anyone, (visit) =>
    page(visit, { title: 'Every component in every state', wide: true }, <Gallery now={visit.now} />),
  ),
  // Its sample forms do nothing.
  post('/dev/ui', anyone, () => redirect('/dev/ui')),
]
