import {
  get,
  handleForm,
  parseForm,
  post,
  redirect,
  refusal,
  type Visit,
} from '../../../platform/web/index.ts'
import { type FormState, page } from '../../../ui/index.ts'
import {
  accountHolder,
  administrator,
  anyone,
  getInstance,
  mayRegister,
  newAccount,
  signIn,
} from '../../accounts/index.ts'
import {
  acceptRights,
  inviteByLetter,
  inviteByLink,
  revokeInvitation,
  signUpByInvitation,
} from './invitations.commands.ts'
import { listInvitations, openWelcome } from './invitations.queries.ts'
import { letterForm, linkForm } from './invitations.schema.ts'
import { InvitationsPage } from './pages/invitations.tsx'
import { WelcomePage } from './pages/welcome.tsx'

const here = '/admin/invitations'

async function invitationsPage(visit: Visit, states: { letter?: FormState; link?: FormState } = {}) {
  const { ctx } = visit
  const [invitations, instance] = await Promise.all([listInvitations(ctx), getInstance(ctx)])
  return page(
    visit,
    {
      title: visit.t('people.invitations'),
      nav: 'admin',
      refused: states.letter || states.link,
    },
    <InvitationsPage
      invitations={invitations}
      mayRegister={mayRegister(instance.registration, { invited: true })}
      byChoice={instance.course_creation === 'invitation'}
      mail={ctx.mail.available}
      {...states}
    />,
  )
}

const invitingRoutes = [
  get(here, administrator, (visit) => invitationsPage(visit)),
  post(`${here}/letters`, administrator, (visit, actor) =>
    handleForm(visit, letterForm, {
      again: (letter) => invitationsPage(visit, { letter }),
      field: 'email',
      act: async (invitation) => {
        await inviteByLetter(visit.ctx, actor, invitation)
        const key = visit.ctx.mail.available ? 'people.invited' : 'people.invited-no-mail'
        return redirect(`${here}#invitations`, { flash: { key, params: { email: invitation.email } } })
      },
    }),
  ),
  post(`${here}/links`, administrator, async (visit, actor) => {
    const form = parseForm(linkForm, await visit.form())
    if (!form.ok) return invitationsPage(visit, { link: form })
    const id = await inviteByLink(visit.ctx, actor, form.value)
    return redirect(`${here}#invitation-${id}`, { flash: { key: 'people.link-made' } })
  }),
  post(`${here}/:invitationId/revoke`, administrator, async (visit) => {
    await revokeInvitation(visit.ctx, visit.params.invitationId)
    return redirect(`${here}#invitations`, { flash: { key: 'people.invitation-revoked' } })
  }),
]

const tokenOf = (visit: Visit<'welcome'>) => visit.params.welcome

async function welcomePage(visit: Visit<'welcome'>, state?: FormState) {
  const { ctx, actor } = visit
  const invitation = await openWelcome(ctx, tokenOf(visit))
  return page(
    visit,
    { title: visit.t('people.welcome-title'), refused: state, referrer: 'strict-origin' },
    <WelcomePage
      {...{ invitation, token: tokenOf(visit), who: actor }}
      mayEnter={mayRegister((await getInstance(ctx)).registration, { invited: true })}
      state={state}
    />,
  )
}

async function signUpAndIn(visit: Visit<'welcome'>) {
  await openWelcome(visit.ctx, tokenOf(visit))
  const body = await visit.form()
  const form = parseForm(newAccount, body)
  if (!form.ok) return welcomePage(visit, form)
  const { address, locale, localeGuessed, request } = visit
  try {
    const comer = { form: form.value, address, locale, localeGuessed }
    await signUpByInvitation(visit.ctx, tokenOf(visit), comer)
  } catch (error) {
    return welcomePage(visit, refusal(error, 'email', body.values))
  }
  const { cookies } = await signIn(visit.ctx, form.value, { headers: request.headers, address })
  return redirect('/today', { cookies })
}

const welcomeRoutes = [
  // Mail scanners open links: opening one changes nothing.
  get('/welcome/:welcome', anyone, (visit) => welcomePage(visit), { token: true }),
  post(
    '/welcome/:welcome',
    accountHolder,
    async (visit, actor) => {
      await acceptRights(visit.ctx, actor, tokenOf(visit))
      return redirect('/courses', { flash: { key: 'people.creator-welcome' } })
    },
    { token: true },
  ),
  post('/welcome/:welcome/sign-up', anyone, signUpAndIn, { token: true }),
]

export const invitationRoutes = [...invitingRoutes, ...welcomeRoutes]
