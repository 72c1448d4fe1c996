import { isLocale } from '../../i18n/index.ts'
import { AppError, badRequest, isAppError, notFound } from '../../shared/errors.ts'
import {
  type Flash,
  get,
  handleForm,
  ownPath,
  parseForm,
  post,
  redirect,
  refusal,
  sharedComputer,
  untilClosed,
  type Visit,
} from '../../platform/web/index.ts'
import { type FormState, page } from '../../ui/index.ts'
import { foldGuide, saveLocale, saveSettings, setUp, signUp } from './accounts.commands.ts'
import { changePassword, type PasskeysAfter, requestReset, resetPassword } from './passwords.commands.ts'
import { endOtherSessions, endSession, signIn, signOut } from './sign-in.commands.ts'
import { accountPage } from './account-page.tsx'
import { accountHolder, anyone } from './accounts.policy.ts'
import { getInstance } from './accounts.queries.ts'
import {
  forgotForm,
  newAccount,
  passwordForm,
  resetForm,
  settingsForm,
  setup,
  signInForm,
} from './accounts.schema.ts'
import { emailChangeRoutes } from './email-change/email-change.routes.tsx'
import { codePath, secondStepRoutes } from './second-step/second-step.routes.tsx'
import { workSettingsRoutes } from './work-settings.routes.tsx'
import { passkeyRoutes } from './passkeys/passkeys.routes.tsx'
import { signInPage } from './sign-in-page.tsx'
import { ForgotPage, ResetPage, SetupPage, SignUpPage } from './pages/credentials.tsx'

const enter = (visit: Visit, form: { email: string; password: string }) =>
  signIn(visit.ctx, form, { headers: visit.request.headers, address: visit.address })

async function setupPage(visit: Visit, code: string, state?: FormState) {
  if ((await getInstance(visit.ctx)).set_up_at) throw notFound()
  const address = `/setup?code=${encodeURIComponent(code)}`
  const options = { title: visit.t('accounts.setup-title'), refused: state, address }
  return page(visit, options, <SetupPage code={code} state={state} />)
}

const setupRoutes = [
  get('/setup', anyone, (visit) => setupPage(visit, visit.query.get('code') ?? ''), { token: true }),
  post(
    '/setup',
    anyone,
    async (visit) => {
      const body = await visit.form()
      const form = parseForm(setup, body)
      if (!form.ok) return setupPage(visit, body.values['code'] ?? '', form)
      try {
        await setUp(visit.ctx, form.value, visit)
      } catch (error) {
        const field = isAppError(error, 'wrong-setup-code') ? 'code' : ''
        return setupPage(visit, form.value.code, refusal(error, field, body.values))
      }
      const { cookies } = await enter(visit, form.value)
      return redirect('/today', { cookies, flash: { key: 'accounts.setup-done' } })
    },
    { token: true },
  ),
]

const signUpPage = (visit: Visit, state?: FormState) =>
  page(visit, { title: visit.t('accounts.sign-up'), refused: state }, <SignUpPage state={state} />)

const entryRoutes = [
  get('/sign-in', anyone, (visit, actor) =>
    actor
      ? redirect(ownPath(visit.query.get('to'), '/today'))
      : signInPage(visit, visit.query.get('to') ?? '/today'),
  ),
  post('/sign-in', anyone, async (visit) => {
    const body = await visit.form()
    const form = parseForm(signInForm, body)
    const to = ownPath(body.values['to'], '/today')
    if (!form.ok) return signInPage(visit, to, form)
    try {
      const { cookies, asksCode } = await enter(visit, form.value)
      const { shared } = form.value
      const kept = shared ? untilClosed(cookies) : cookies
      return redirect(asksCode ? codePath(to) : to, {
        cookies: shared === visit.sharedComputer ? kept : [...kept, sharedComputer(shared)],
      })
    } catch (error) {
      if (isAppError(error, 'account-suspended')) return redirect('/suspended')
      return signInPage(visit, to, refusal(error, '', body.values))
    }
  }),
  get('/sign-up', anyone, async (visit, actor) => {
    if (actor) return redirect('/today')
    const { registration, set_up_at: setUpAt } = await getInstance(visit.ctx)
    if (!setUpAt || registration !== 'open') throw new AppError('registration-closed', 403)
    return signUpPage(visit)
  }),
  post('/sign-up', anyone, async (visit) => {
    const body = await visit.form()
    const form = parseForm(newAccount, body)
    if (!form.ok) return signUpPage(visit, form)
    try {
      await signUp(visit.ctx, form.value, visit)
    } catch (error) {
      const field = isAppError(error, 'account-exists') ? 'email' : ''
      return signUpPage(visit, refusal(error, field, body.values))
    }
    const { cookies } = await enter(visit, form.value)
    return redirect('/today', { cookies })
  }),
  post('/sign-out', anyone, async (visit) =>
    redirect('/', { cookies: visit.actor ? await signOut(visit.ctx, visit.request.headers) : [] }),
  ),
]

const forgotPage = (visit: Visit, state?: FormState) =>
  page(
    visit,
    { title: visit.t('accounts.forgot-title'), refused: state },
    <ForgotPage mailAvailable={visit.ctx.mail.reachesSomebody} state={state} />,
  )

const resetPage = (visit: Visit, token: string, state?: FormState) =>
  page(
    visit,
    {
      title: visit.t('accounts.reset-title'),
      refused: state,
      address: `/reset-password?token=${encodeURIComponent(token)}`,
    },
    <ResetPage token={token} state={state} />,
  )

const resetFlash = ({ removed, left }: PasskeysAfter): Flash => {
  if (removed > 0) return { key: 'accounts.reset-done-removed', params: { n: removed } }
  if (left > 0) return { key: 'accounts.reset-done-passkeys', params: { n: left } }
  return { key: 'accounts.reset-done' }
}

/** A link that was dropped is to be asked for again; of passkeys the letter speaks as well. */
const changedFlash = (dropped: string | undefined, passkeys: number): Flash => {
  if (dropped) return { key: 'accounts.password-changed-dropped', params: { email: dropped } }
  if (passkeys > 0) return { key: 'accounts.password-changed-passkeys', params: { n: passkeys } }
  return { key: 'accounts.password-changed' }
}

const passwordRoutes = [
  get('/forgot-password', anyone, (visit) => forgotPage(visit)),
  post('/forgot-password', anyone, async (visit) => {
    const form = parseForm(forgotForm, await visit.form())
    if (!form.ok) return forgotPage(visit, form)
    await requestReset(visit.ctx, form.value.email, visit)
    return redirect('/sign-in', { flash: { key: 'accounts.forgot-sent' } })
  }),
  get('/reset-password', anyone, (visit) => resetPage(visit, visit.query.get('token') ?? ''), {
    token: true,
  }),
  post(
    '/reset-password',
    anyone,
    (visit) =>
      handleForm(visit, resetForm, {
        again: (state) => resetPage(visit, state.values['token'] ?? '', state),
        act: async (reset) => {
          const passkeys = await resetPassword(visit.ctx, reset)
          return redirect('/sign-in', { flash: resetFlash(passkeys) })
        },
      }),
    { token: true },
  ),
]

const accountSettingRoutes = [
  get('/account', accountHolder, (visit) => accountPage(visit)),
  post('/account', accountHolder, async (visit, actor) => {
    const form = parseForm(settingsForm, await visit.form())
    if (!form.ok) return accountPage(visit, { settings: form })
    await saveSettings(visit.ctx, actor, form.value)
    return redirect('/account', { flash: { key: 'accounts.settings-saved' } })
  }),
  post('/account/password', accountHolder, (visit, actor) =>
    handleForm(visit, passwordForm, {
      again: (password) => accountPage(visit, { password }),
      field: 'currentPassword',
      act: async (passwords) => {
        const { headers } = visit.request
        const { cookies, dropped, passkeys } = await changePassword(visit.ctx, actor, passwords, headers)
        return redirect('/account', {
          cookies: visit.sharedComputer ? untilClosed(cookies) : cookies,
          flash: changedFlash(dropped, passkeys),
        })
      },
    }),
  ),
  post('/account/device', accountHolder, async (visit) => {
    const { values } = await visit.form()
    const shared = values['shared'] === 'yes'
    return redirect('/account#device', {
      cookies: [sharedComputer(shared)],
      flash: { key: shared ? 'offline.flash-shared' : 'offline.flash-own' },
    })
  }),
  get('/account/sessions', accountHolder, () => redirect('/account#sessions')),
  post('/account/sessions/end-others', accountHolder, async (visit, actor) => {
    await endOtherSessions(visit.ctx, actor)
    return redirect('/account#sessions', { flash: { key: 'accounts.sessions-ended-others' } })
  }),
  post('/account/sessions/:sessionId/end', accountHolder, async (visit, actor) => {
    await endSession(visit.ctx, actor, visit.params.sessionId)
    return redirect('/account#sessions', { flash: { key: 'accounts.session-ended' } })
  }),
]

const year = 60 * 60 * 24 * 365

const readingRoutes = [
  post('/language', anyone, async (visit, actor) => {
    const { values } = await visit.form()
    const locale = values['locale']
    if (!isLocale(locale)) throw badRequest()
    if (actor) await saveLocale(visit.ctx, actor, locale)
    return redirect(ownPath(values['return']), {
      cookies: [`locale=${locale}; Path=/; SameSite=Lax; HttpOnly; Max-Age=${year}`],
    })
  }),
  post('/guides/:guide', accountHolder, async (visit, actor) => {
    const { values } = await visit.form()
    await foldGuide(visit.ctx, actor, visit.params.guide.slice(0, 60), values['folded'] === 'yes')
    return redirect(ownPath(values['return'], '/today'))
  }),
]

export const accountRoutes = [
  ...setupRoutes,
  ...entryRoutes,
  ...passwordRoutes,
  ...accountSettingRoutes,
  ...emailChangeRoutes,
  ...secondStepRoutes,
  ...passkeyRoutes,
  ...workSettingsRoutes,
  ...readingRoutes,
]
