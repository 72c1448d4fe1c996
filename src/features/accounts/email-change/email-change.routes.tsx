import { get, handleForm, post, redirect, refusal, type Visit } from '../../../platform/web/index.ts'
import { AppError } from '../../../shared/errors.ts'
import { type FormState, page } from '../../../ui/index.ts'
import { accountPage } from '../account-page.tsx'
import { accountHolder, anyone } from '../accounts.policy.ts'
import { confirmPath } from './email-change-link.ts'
import {
  askForAddress,
  askForProof,
  cancelChange,
  confirmAddress,
  writeAgain,
} from './email-change.commands.ts'
import { findEmailChange } from './email-change.queries.ts'
import { emailChangeForm } from './email-change.schema.ts'
import { linkStanding } from './email-change.ts'
import { ConfirmPage, confirmTitle } from './pages/confirm.tsx'

const here = '/account/email'
const section = '/account#email'

/** Which field of the form a refusal is about. */
const fieldOf = (error: unknown): string => {
  const fields: Record<string, string> = { 'wrong-password': 'password', 'same-address': 'newEmail' }
  return (error instanceof AppError && fields[error.code]) || ''
}

const askingRoutes = [
  post(here, accountHolder, (visit, actor) =>
    handleForm(visit, emailChangeForm, {
      again: (email) => accountPage(visit, { email }),
      field: fieldOf,
      act: async (asked) => {
        await askForAddress(visit.ctx, actor, { ...asked, locale: visit.locale })
        return redirect(section, {
          flash: { key: 'accounts.email-asked', params: { email: asked.newEmail } },
        })
      },
    }),
  ),
  post(`${here}/prove`, accountHolder, async (visit, actor) => {
    try {
      await askForProof(visit.ctx, actor, visit.locale)
    } catch (error) {
      return accountPage(visit, { email: refusal(error, '', {}) })
    }
    return redirect(section, { flash: { key: 'accounts.email-asked', params: { email: actor.email } } })
  }),
  post(`${here}/again`, accountHolder, async (visit, actor) => {
    try {
      const { email } = await writeAgain(visit.ctx, actor, visit.locale)
      return redirect(section, { flash: { key: 'accounts.email-asked-again', params: { email } } })
    } catch (error) {
      return accountPage(visit, { email: refusal(error, '', {}) })
    }
  }),
  post(`${here}/cancel`, accountHolder, async (visit, actor) => {
    const { email } = actor
    // Nobody asked for a change who was only to show that the present address is theirs.
    const key =
      (await cancelChange(visit.ctx, actor)) === email
        ? 'accounts.email-write-other'
        : 'accounts.email-cancelled'
    return redirect(section, { flash: { key, params: { email } } })
  }),
]

const tokenOf = (visit: Visit<'emailChange'>) => visit.params.emailChange

async function confirmPage(visit: Visit<'emailChange'>, state?: FormState) {
  const { ctx, actor, t } = visit
  const change = await findEmailChange(ctx, tokenOf(visit))
  const standing = linkStanding(change, actor?.accountId, visit.now)
  const status = standing === 'gone' ? 404 : state ? 422 : 200
  const wanted = change?.email ?? ''
  return page(
    visit,
    { title: t(confirmTitle(standing, wanted === actor?.email)), status, referrer: 'strict-origin' },
    <ConfirmPage {...{ standing, wanted, reader: actor }} here={confirmPath(tokenOf(visit))} state={state} />,
  )
}

const confirmingRoutes = [
  // Mail scanners open links: opening one changes nothing.
  get(confirmPath(':emailChange'), anyone, (visit) => confirmPage(visit), { token: true }),
  post(
    confirmPath(':emailChange'),
    accountHolder,
    async (visit, actor) => {
      try {
        const email = await confirmAddress(visit.ctx, actor, { token: tokenOf(visit), locale: visit.locale })
        const params = { email }
        // What waited for the proof, as a draft that could not go out, is on Today.
        return email === actor.email
          ? redirect('/today', { flash: { key: 'accounts.email-proved', params } })
          : redirect(section, { flash: { key: 'accounts.email-changed', params } })
      } catch (error) {
        return confirmPage(visit, refusal(error, '', {}))
      }
    },
    { token: true },
  ),
]

export const emailChangeRoutes = [...askingRoutes, ...confirmingRoutes]
