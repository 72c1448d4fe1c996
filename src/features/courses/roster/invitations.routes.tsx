import { get, post, redirect, type Visit } from '../../../platform/web/index.ts'
import { isAppError } from '../../../shared/errors.ts'
import { type FormState, page } from '../../../ui/index.ts'
import { accountHolder, anyone, getInstance, mayRegister } from '../../accounts/index.ts'
import { signUpAnd } from '../sign-up.ts'
import { acceptInvitation, findInvitedTo, openInvitation } from './invitations.commands.ts'
import { InvitationPage } from './pages/invitation.tsx'

const tokenOf = (visit: Visit<'invitation'>) => visit.params.invitation

async function invitationPage(visit: Visit<'invitation'>, state?: FormState) {
  const { ctx, actor } = visit
  const invitation = await openInvitation(ctx, tokenOf(visit))
  const mayEnter = mayRegister((await getInstance(ctx)).registration, { invited: true })
  const { title } = invitation
  return page(
    visit,
    { title, nav: 'courses', refused: state, referrer: 'strict-origin' },
    <InvitationPage {...{ invitation, mayEnter, token: tokenOf(visit), who: actor?.name }} state={state} />,
  )
}

async function accept(
  visit: Visit<'invitation'>,
  who: { accountId: string; demoId: string | null },
  cookies?: readonly string[],
) {
  const courseId = await acceptInvitation(visit.ctx, who, tokenOf(visit))
  return redirect(`/courses/${courseId}`, { flash: { key: 'joining.joined' }, ...(cookies && { cookies }) })
}

/** Whoever has taken it, and comes again by its link or by a second press, is led to the course. */
async function orCourse(visit: Visit<'invitation'>, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    if (!isAppError(error, 'not-found') || !visit.actor) throw error
    const courseId = await findInvitedTo(visit.ctx, tokenOf(visit), visit.actor.accountId)
    if (!courseId) throw error
    return redirect(`/courses/${courseId}`)
  }
}

async function signUpAndAccept(visit: Visit<'invitation'>) {
  await openInvitation(visit.ctx, tokenOf(visit))
  return signUpAnd(visit, {
    again: (state) => invitationPage(visit, state),
    enter: (comer, cookies) => accept(visit, comer, cookies),
  })
}

export const invitationRoutes = [
  // Mail scanners open links: opening one changes nothing.
  get('/invitations/:invitation', anyone, (visit) => orCourse(visit, () => invitationPage(visit)), {
    token: true,
  }),
  post(
    '/invitations/:invitation',
    accountHolder,
    (visit, actor) => orCourse(visit, () => accept(visit, actor)),
    { token: true },
  ),
  post('/invitations/:invitation/sign-up', anyone, signUpAndAccept, { token: true }),
]
