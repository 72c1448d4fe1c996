import { expectForm, get, post, redirect, type Visit } from '../../../platform/web/index.ts'
import { type FormState, page } from '../../../ui/index.ts'
import { accountHolder, anyone, getInstance, mayRegister } from '../../accounts/index.ts'
import { courseStaff } from '../courses.policy.ts'
import { signUpAnd } from '../sign-up.ts'
import { readCode } from './join-code.ts'
import { answerRequest, changeJoining, joinCourse, openCourse } from './joining.commands.ts'
import { isWaiting } from './joining.queries.ts'
import { joiningForm, requestForm } from './joining.schema.ts'
import { JoinPage, TypeCodePage } from './pages/join.tsx'

const codeOf = (visit: Visit<'joinCode'>) => visit.params.joinCode

function typeCodePage(visit: Visit, state?: FormState) {
  const options = { title: visit.t('joining.title'), nav: 'courses', refused: state } as const
  return page(visit, options, <TypeCodePage signedIn={Boolean(visit.actor)} state={state} />)
}

async function joinPage(visit: Visit<'joinCode'>, state?: FormState) {
  const { ctx, actor } = visit
  const course = await openCourse(ctx, codeOf(visit), visit.address)
  const waiting = actor ? await isWaiting(ctx, course.id, actor.accountId) : false
  const mayEnter = mayRegister((await getInstance(ctx)).registration, { invited: true })
  const options = { title: course.title, nav: 'courses', refused: state } as const
  return page(
    visit,
    { ...options, referrer: 'strict-origin' },
    <JoinPage {...{ course, waiting, mayEnter, who: actor?.name }} state={state} />,
  )
}

/** Where somebody lands who came with a code. */
async function enter(
  visit: Visit<'joinCode'>,
  comer: { accountId: string; demoId: string | null },
  cookies?: readonly string[],
) {
  const course = await openCourse(visit.ctx, codeOf(visit), visit.address)
  const became = await joinCourse(visit.ctx, comer, codeOf(visit))
  const more = cookies ? { cookies } : {}
  if (became === 'waiting') return redirect(`/join/${course.code}`, more)
  return redirect(`/courses/${course.id}`, { ...more, flash: { key: `joining.${became}` } })
}

async function signUpAndEnter(visit: Visit<'joinCode'>) {
  await openCourse(visit.ctx, codeOf(visit), visit.address)
  return signUpAnd(visit, {
    again: (state) => joinPage(visit, state),
    enter: (comer, cookies) => enter(visit, comer, cookies),
  })
}

export const joiningRoutes = [
  get('/join', anyone, (visit) => {
    const typed = visit.query.get('code')
    if (typed === null) return typeCodePage(visit)
    const code = readCode(typed)
    if (code) return redirect(`/join/${code}`)
    return typeCodePage(visit, { values: { code: typed }, errors: { code: { key: 'joining.no-code' } } })
  }),
  get('/join/:joinCode', anyone, (visit) => joinPage(visit), { token: true }),
  post('/join/:joinCode', accountHolder, (visit, actor) => enter(visit, actor), { token: true }),
  post('/join/:joinCode/sign-up', anyone, signUpAndEnter, { token: true }),
  post('/courses/:courseId/joining', courseStaff, async (visit, scope) => {
    const { change } = await expectForm(visit, joiningForm)
    await changeJoining(visit.ctx, scope, change)
    return redirect(`/courses/${scope.courseId}/people#joining`, {
      flash: { key: `joining.changed-${change}` },
    })
  }),
  post('/courses/:courseId/requests/:accountId', courseStaff, async (visit, scope) => {
    const { answer } = await expectForm(visit, requestForm)
    const letIn = answer === 'let-in'
    await answerRequest(visit.ctx, scope, { accountId: visit.params.accountId, letIn })
    return redirect(`/courses/${scope.courseId}/people#requests`, {
      flash: { key: letIn ? 'joining.let-in' : 'joining.declined' },
    })
  }),
]
