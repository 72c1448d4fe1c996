import { passkeysAt } from '../../platform/auth/index.ts'
import { ownPath, type Visit } from '../../platform/web/index.ts'
import { type FormState, page } from '../../ui/index.ts'
import { getInstance } from './accounts.queries.ts'
import { SignInPage } from './pages/credentials.tsx'

/** The sign-in page, for every route by which somebody may be refused there. @param to what signing in leads to */
export async function signInPage(visit: Visit, to: string, state?: FormState): Promise<Response> {
  const { registration } = await getInstance(visit.ctx)
  const origin = passkeysAt(visit.ctx.origin)
  return page(
    visit,
    {
      title: visit.t('accounts.sign-in'),
      refused: state,
      address: `/sign-in?to=${encodeURIComponent(to)}`,
      islands: origin ? ['passkeys'] : [],
      ahead: true,
    },
    <SignInPage
      to={ownPath(to, '/today')}
      sharedComputer={visit.sharedComputer}
      registrationOpen={registration === 'open'}
      passkeysAt={origin}
      state={state}
    />,
  )
}
