import { passkeysAt, passkeysIn, passkeySeconds, secondStepIn } from '../../../platform/auth/index.ts'
import {
  type Actor,
  get,
  json,
  ownPath,
  parseForm,
  post,
  redirect,
  refusal,
  sharedComputer,
  untilClosed,
  type Visit,
} from '../../../platform/web/index.ts'
import { forbidden, invalid, isAppError } from '../../../shared/errors.ts'
import { type FormState, page } from '../../../ui/index.ts'
import { deviceName } from '../accounts.ts'
import { accountHolder, anyone } from '../accounts.policy.ts'
import { mustProveAddress } from '../accounts.queries.ts'
import { getSecondStep } from '../second-step/second-step.queries.ts'
import { codePage } from '../second-step/second-step.routes.tsx'
import { refusedField } from '../second-step/second-step.ts'
import { signInPage } from '../sign-in-page.tsx'
import { NewPasskeyPage } from './pages/new-passkey.tsx'
import { PasskeyPage } from './pages/passkey.tsx'
import { PasskeysPage } from './pages/passkeys.tsx'
import {
  addPasskey,
  beginPasskey,
  removePasskey,
  renamePasskey,
  signInByPasskey,
} from './passkeys.commands.ts'
import { getPasskey, listCredentials, listPasskeys } from './passkeys.queries.ts'
import {
  beginPasskeyForm,
  createdForm,
  givenForm,
  removePasskeyForm,
  renamePasskeyForm,
} from './passkeys.schema.ts'
import { guessedName } from './passkeys.ts'

const here = '/account/passkeys'
const entry = ['passkeys']

async function passkeysPage(visit: Visit, actor: Actor, state?: FormState) {
  // Sample people have no devices.
  if (actor.demoId) throw forbidden()
  const { ctx } = visit
  const [passkeys, step, mustProve] = await Promise.all([
    listPasskeys(ctx, actor.accountId),
    getSecondStep(ctx, actor),
    mustProveAddress(ctx, actor.accountId),
  ])
  return page(
    visit,
    {
      ...{ title: visit.t('passkeys.title'), nav: 'account', islands: entry, ahead: true, address: here },
      refused: state,
    },
    <PasskeysPage
      passkeys={passkeys}
      origin={passkeysAt(ctx.origin)}
      toProve={mustProve ? actor.email : undefined}
      asksCode={step.standing === 'on' && !step.recoveredUntil}
      state={state}
    />,
  )
}

/** Holds the challenge between the page that asks for the password and the one on which the passkey is made. */
const challengeCookie = 'passkey'

const challengeHeld = ({ ctx }: Visit, challenge: string) =>
  [
    `${challengeCookie}=${challenge}; Path=${here}; HttpOnly; SameSite=Strict`,
    `Max-Age=${challenge === '' ? 0 : passkeySeconds}`,
    ...(ctx.origin.startsWith('https:') ? ['Secure'] : []),
  ].join('; ')

const challengeOf = (headers: Headers) =>
  new RegExp(`(?:^|; )${challengeCookie}=([\\w-]+)`).exec(headers.get('cookie') ?? '')?.[1] ?? ''

async function onePage(
  visit: Visit<'passkeyId'>,
  actor: Actor,
  states: { rename?: FormState; remove?: FormState },
) {
  const passkey = await getPasskey(visit.ctx, actor.accountId, visit.params.passkeyId)
  const refused = Object.values(states).some(Boolean)
  return page(
    visit,
    { title: passkey.name, nav: 'account', refused, address: `${here}/${passkey.id}` },
    <PasskeyPage passkey={passkey} {...states} />,
  )
}

const settingRoutes = [
  get(here, accountHolder, (visit, actor) => passkeysPage(visit, actor)),
  post(here, accountHolder, async (visit, actor) => {
    const form = parseForm(beginPasskeyForm, await visit.form())
    if (!form.ok) return passkeysPage(visit, actor, { errors: form.errors })
    try {
      const challenge = await beginPasskey(visit.ctx, actor, form.value)
      return redirect(`${here}/new`, { cookies: [challengeHeld(visit, challenge)] })
    } catch (error) {
      return passkeysPage(visit, actor, refusal(error, refusedField(error), {}))
    }
  }),
  get(`${here}/new`, accountHolder, async (visit, actor) => {
    const { ctx } = visit
    const challenge = challengeOf(visit.request.headers)
    if (!passkeysIn(ctx).isBegun(actor.sessionId, challenge))
      return redirect(here, { flash: { key: 'passkeys.flash-password-first', kind: 'warning' } })
    const known = await listCredentials(ctx, actor.accountId)
    return page(
      visit,
      { title: visit.t('passkeys.new-title'), nav: 'account', islands: entry, ahead: true },
      <NewPasskeyPage
        options={passkeysIn(ctx).creationOptions(actor, challenge, known)}
        origin={ctx.origin}
      />,
    )
  }),
  post(`${here}/new`, accountHolder, async (visit, actor) => {
    const form = parseForm(createdForm, await visit.form())
    if (!form.ok) return passkeysPage(visit, actor, refusal(invalid('passkey-not-made'), '', {}))
    const device = deviceName(visit.request.headers.get('user-agent'))
    const nameOf = (make: string) => guessedName(make, device) ?? visit.t('passkeys.unnamed')
    try {
      const id = await addPasskey(visit.ctx, actor, form.value.passkey, nameOf)
      return redirect(`${here}/${id}`, {
        cookies: [challengeHeld(visit, '')],
        flash: { key: 'passkeys.flash-added' },
      })
    } catch (error) {
      return passkeysPage(visit, actor, refusal(error, '', {}))
    }
  }),
  get(`${here}/:passkeyId`, accountHolder, (visit, actor) => onePage(visit, actor, {})),
  post(`${here}/:passkeyId/rename`, accountHolder, async (visit, actor) => {
    const form = parseForm(renamePasskeyForm, await visit.form())
    if (!form.ok) return onePage(visit, actor, { rename: form })
    await renamePasskey(visit.ctx, actor, visit.params.passkeyId, form.value.name)
    return redirect(here, { flash: { key: 'passkeys.flash-renamed' } })
  }),
  post(`${here}/:passkeyId/remove`, accountHolder, async (visit, actor) => {
    const form = parseForm(removePasskeyForm, await visit.form())
    if (!form.ok) return onePage(visit, actor, { remove: { errors: form.errors } })
    try {
      await removePasskey(visit.ctx, actor, visit.params.passkeyId, form.value.password)
      return redirect(here, { flash: { key: 'passkeys.flash-removed' } })
    } catch (error) {
      return onePage(visit, actor, { remove: refusal(error, refusedField(error), {}) })
    }
  }),
]

/** Whoever gave the password already is still asked for a code alone. */
async function refusedPage(visit: Visit, to: string, state: FormState): Promise<Response> {
  const isHalfWay = (await secondStepIn(visit.ctx).waitsFor(visit.request.headers)) !== undefined
  return isHalfWay ? codePage(visit, { to, byRecovery: false, state }) : signInPage(visit, to, state)
}

const signInRoutes = [
  get('/sign-in/passkey/options', anyone, ({ ctx }) => json(passkeysIn(ctx).requestOptions())),
  post('/sign-in/passkey', anyone, async (visit) => {
    const body = await visit.form()
    const to = ownPath(body.values['to'], '/today')
    const form = parseForm(givenForm, body)
    // An answer that cannot be read is no more than one that is wrong.
    if (!form.ok) return refusedPage(visit, to, refusal(invalid('wrong-passkey'), '', body.values))
    const { passkey, shared } = form.value
    try {
      const { request, address } = visit
      const cookies = await signInByPasskey(visit.ctx, passkey, { headers: request.headers, address })
      const kept = shared ? untilClosed(cookies) : cookies
      return redirect(to, {
        cookies: shared === visit.sharedComputer ? kept : [...kept, sharedComputer(shared)],
      })
    } catch (error) {
      if (isAppError(error, 'account-suspended')) return redirect('/suspended')
      return refusedPage(visit, to, refusal(error, '', body.values))
    }
  }),
]

export const passkeyRoutes = [...settingRoutes, ...signInRoutes]
