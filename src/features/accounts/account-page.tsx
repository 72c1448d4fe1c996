import { passkeysAt } from '../../platform/auth/index.ts'
import type { Visit } from '../../platform/web/index.ts'
import { notFound } from '../../shared/errors.ts'
import { type FormState, page } from '../../ui/index.ts'
import { seeker } from './accounts.policy.ts'
import { findAccount, listSessions } from './accounts.queries.ts'
import { findWaitingAddress } from './email-change/email-change.queries.ts'
import { AccountPage } from './pages/account.tsx'
import { countPasskeys } from './passkeys/passkeys.queries.ts'
import { getSecondStep } from './second-step/second-step.queries.ts'
import { getWorkSettings } from './work-settings.queries.ts'

/** The forms of the account page that may have been refused. */
interface AccountStates {
  settings?: FormState
  email?: FormState
  password?: FormState
}

/** The account page, for every route whose form stands on it. */
export async function accountPage(visit: Visit, states: AccountStates = {}): Promise<Response> {
  const { ctx, actor } = visit
  if (!actor) throw notFound()
  const [sessions, work, waiting, account, secondStep, passkeys] = await Promise.all([
    listSessions(ctx, actor),
    getWorkSettings(ctx, await seeker.admit(ctx, actor, {})),
    findWaitingAddress(ctx, actor),
    findAccount(ctx, actor.accountId),
    getSecondStep(ctx, actor),
    countPasskeys(ctx, actor.accountId),
  ])
  const refused = Object.values(states).some(Boolean)
  return page(
    visit,
    { title: visit.t('accounts.account'), nav: 'account', refused },
    <AccountPage
      {...{ actor, sessions, work, waiting, secondStep, passkeys }}
      takesPasskeys={passkeysAt(ctx.origin) !== undefined}
      locale={visit.locale}
      sharedComputer={visit.sharedComputer}
      proved={account?.emailProved ?? false}
      mailAvailable={ctx.mail.reachesSomebody}
      {...states}
    />,
  )
}
