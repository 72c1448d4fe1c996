import {
  type Actor,
  file,
  type Flash,
  get,
  ownPath,
  parseForm,
  post,
  redirect,
  refusal,
  untilClosed,
  type Visit,
} from '../../../platform/web/index.ts'
import { passkeysAt, secondStepIn } from '../../../platform/auth/index.ts'
import { AppError, forbidden } from '../../../shared/errors.ts'
import { type FormState, page } from '../../../ui/index.ts'
import { accountHolder, anyone } from '../accounts.policy.ts'
import { mustProveAddress } from '../accounts.queries.ts'
import { CodePage } from './pages/code.tsx'
import { RecoveryCodesPage } from './pages/recovery-codes.tsx'
import { SecondStepPage } from './pages/second-step.tsx'
import {
  beginSecondStep,
  cancelSecondStep,
  changeSecondStep,
  closeCodes,
  confirmSecondStep,
  finishSignIn,
} from './second-step.commands.ts'
import { findWaitingKey, getSecondStep, listOpenCodes } from './second-step.queries.ts'
import { beginForm, changeForm, codeForm } from './second-step.schema.ts'
import { recoveredMinutes, refusedField } from './second-step.ts'

const here = '/account/second-step'
const section = '/account#second-step'
const waiting = '/sign-in/second-step'

/** Codes are not shown again: what was typed is wrong or used. */
const refused = (error: unknown, values: Record<string, string> = {}) =>
  refusal(error, refusedField(error), values)

const kept = (visit: Visit, cookies: readonly string[]) =>
  visit.sharedComputer ? untilClosed(cookies) : cookies

/** The site of the codes, as everything that is mailed names it. */
const siteOf = (visit: Visit) => new URL(visit.ctx.origin).host

async function stepPage(visit: Visit, actor: Actor, state?: FormState) {
  // Sample people have no phones.
  if (actor.demoId) throw forbidden()
  const [step, key, mustProve] = await Promise.all([
    getSecondStep(visit.ctx, actor),
    findWaitingKey(visit.ctx, actor),
    mustProveAddress(visit.ctx, actor.accountId),
  ])
  return page(
    visit,
    { title: visit.t('second-step.title'), nav: 'account', refused: state, address: here },
    <SecondStepPage
      {...{ step, mustProve, state }}
      email={actor.email}
      site={siteOf(visit)}
      waitingKey={key}
    />,
  )
}

const settingRoutes = [
  get(here, accountHolder, (visit, actor) => stepPage(visit, actor)),
  post(here, accountHolder, async (visit, actor) => {
    const form = parseForm(beginForm, await visit.form())
    if (!form.ok) return stepPage(visit, actor, form)
    try {
      await beginSecondStep(visit.ctx, actor, form.value.password, visit.request.headers)
    } catch (error) {
      return stepPage(visit, actor, refused(error))
    }
    return redirect(here)
  }),
  post(`${here}/confirm`, accountHolder, async (visit, actor) => {
    const form = parseForm(codeForm, await visit.form())
    if (!form.ok) return stepPage(visit, actor, { errors: form.errors })
    try {
      const { code } = form.value
      const { cookies, dropped } = await confirmSecondStep(visit.ctx, actor, code, visit.request.headers)
      return redirect(`${here}/codes`, {
        cookies: kept(visit, cookies),
        flash: dropped
          ? { key: 'second-step.turned-on-dropped', params: { email: dropped } }
          : { key: 'second-step.turned-on' },
      })
    } catch (error) {
      return stepPage(visit, actor, refused(error))
    }
  }),
  post(`${here}/cancel`, accountHolder, async (visit, actor) => {
    await cancelSecondStep(visit.ctx, actor)
    return redirect(section)
  }),
  post(`${here}/change`, accountHolder, async (visit, actor) => {
    const body = await visit.form()
    const form = parseForm(changeForm, body)
    const what = body.values['what'] ?? ''
    if (!form.ok) return stepPage(visit, actor, { errors: form.errors, values: { what } })
    try {
      const cookies = await changeSecondStep(visit.ctx, actor, form.value, visit.request.headers)
      if (form.value.what === 'codes') return redirect(`${here}/codes`)
      return redirect(section, {
        cookies: kept(visit, cookies),
        flash: { key: 'second-step.turned-off' },
      })
    } catch (error) {
      return stepPage(visit, actor, refused(error, { what }))
    }
  }),
]

/** What the codes are for: found years later, nothing else says it. */
const headOf = (visit: Visit, { email }: Actor) =>
  visit.t('second-step.codes-for', { email, site: siteOf(visit) })

const codeRoutes = [
  get(`${here}/codes`, accountHolder, async (visit, actor) => {
    const codes = await listOpenCodes(visit.ctx, actor)
    if (!codes) return redirect(here)
    return page(
      visit,
      { title: visit.t('second-step.codes-title'), nav: 'account' },
      <RecoveryCodesPage codes={codes} head={headOf(visit, actor)} sharedComputer={visit.sharedComputer} />,
    )
  }),
  get(`${here}/codes.txt`, accountHolder, async (visit, actor) => {
    const codes = await listOpenCodes(visit.ctx, actor)
    if (!codes) return redirect(here)
    return file(`${[headOf(visit, actor), '', ...codes].join('\r\n')}\r\n`, {
      type: 'text/plain; charset=utf-8',
      name: 'halfhour-recovery-codes.txt',
    })
  }),
  post(`${here}/codes/kept`, accountHolder, async (visit, actor) => {
    await closeCodes(visit.ctx, actor)
    return redirect(section, { flash: { key: 'second-step.codes-kept' } })
  }),
]

const query = (to: string, byRecovery: boolean) =>
  new URLSearchParams({ to, ...(byRecovery && { by: 'recovery' }) }).toString()

/** Asks whoever gave the right password for a code, for every route by which they may be refused there. */
export function codePage(visit: Visit, { to, byRecovery, state }: CodeAsked) {
  const origin = passkeysAt(visit.ctx.origin)
  return page(
    visit,
    {
      title: visit.t('second-step.enter-title'),
      refused: state,
      address: `${waiting}?${query(to, byRecovery)}`,
      islands: origin ? ['passkeys'] : [],
    },
    <CodePage
      {...{ to, byRecovery, state }}
      passkeysAt={origin}
      sharedComputer={visit.sharedComputer}
      other={`${waiting}?${query(to, !byRecovery)}`}
      again={`/sign-in?${query(to, false)}`}
    />,
  )
}

interface CodeAsked {
  to: string
  byRecovery: boolean
  state?: FormState
}

const recoveredFlash = (codesLeft: number): Flash => ({
  key: 'second-step.recovered',
  params: { n: codesLeft, minutes: recoveredMinutes },
  kind: 'warning',
})

const signInRoutes = [
  get(waiting, anyone, async (visit, actor) => {
    const to = ownPath(visit.query.get('to'), '/today')
    if (actor) return redirect(to)
    const who = await secondStepIn(visit.ctx).waitsFor(visit.request.headers)
    if (who === undefined) return redirect(`/sign-in?${query(to, false)}`)
    return codePage(visit, { to, byRecovery: visit.query.get('by') === 'recovery' })
  }),
  post(waiting, anyone, async (visit) => {
    const body = await visit.form()
    const to = ownPath(body.values['to'], '/today')
    const asked = { to, byRecovery: body.values['by'] === 'recovery' }
    const form = parseForm(codeForm, body)
    if (!form.ok) return codePage(visit, { ...asked, state: { errors: form.errors } })
    try {
      const { cookies, codesLeft } = await finishSignIn(visit.ctx, form.value.code, visit.request.headers)
      return redirect(to, {
        cookies: kept(visit, cookies),
        ...(codesLeft !== undefined && { flash: recoveredFlash(codesLeft) }),
      })
    } catch (error) {
      const code = error instanceof AppError && error.code
      if (code === 'account-suspended') return redirect('/suspended')
      if (code === 'second-step-over')
        return redirect(`/sign-in?${query(to, false)}`, {
          flash: { key: 'error.second-step-over', kind: 'warning' },
        })
      return codePage(visit, { ...asked, state: refused(error) })
    }
  }),
]

/** Where somebody is asked for a code after the right password. */
export const codePath = (to: string): string => `${waiting}?${query(to, false)}`

export const secondStepRoutes = [...settingRoutes, ...codeRoutes, ...signInRoutes]
