import { get, redirect } from '../../platform/web/index.ts'
import { page } from '../../ui/index.ts'
import { anyone, getInstance } from '../accounts/index.ts'
import { CreditsPage } from './pages/credits.tsx'
import { KeyboardPage } from './pages/keyboard.tsx'
import { LandingPage } from './pages/landing.tsx'
import { PrivacyPage } from './pages/privacy.tsx'

export const homeRoutes = [
  get('/', anyone, async (visit, actor) => {
    if (actor) return redirect('/today')
    const instance = await getInstance(visit.ctx)
    const isSetUp = instance.set_up_at !== null
    const offers = {
      setup: !isSetUp,
      signUp: isSetUp && instance.registration === 'open',
      demo: !isSetUp || instance.demo_allowed,
    }
    return page(visit, { title: visit.t('home.title') }, <LandingPage offers={offers} />)
  }),
  get('/keyboard', anyone, (visit, actor) =>
    page(visit, { title: visit.t('home.keyboard-title') }, <KeyboardPage signedIn={Boolean(actor)} />),
  ),
  get('/credits', anyone, (visit) => page(visit, { title: visit.t('home.credits-title') }, <CreditsPage />)),
  get('/privacy', anyone, (visit, actor) =>
    page(visit, { title: visit.t('home.privacy-title') }, <PrivacyPage signedIn={Boolean(actor)} />),
  ),
]
