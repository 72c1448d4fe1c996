import { get, handleForm, post, redirect, type Visit } from '../../platform/web/index.ts'
import { notFound } from '../../shared/errors.ts'
import { submittedId, isId } from '../../shared/ids.ts'
import { type FormState, page } from '../../ui/index.ts'
import { courseMember, type CourseScope, courseStaff, getCourse, isStaff } from '../courses/index.ts'
import { isEmptied, visibilityOf } from './board.ts'
import { flagPost, hidePost, keepPost, removePost, reply, writePost } from './board.commands.ts'
import {
  getPost,
  listAcquaintances,
  listIntroductions,
  listPrompts,
  listReplies,
  listReported,
  listTalk,
} from './board.queries.ts'
import { offerForm, postForm, replyForm } from './board.schema.ts'
import { introductionPath, offerIntroduction, withdrawOffer } from './introductions.commands.ts'
import { introductionRoutes } from './introductions.routes.tsx'
import { BoardPage } from './pages/board.tsx'
import { Offers } from './pages/offers.tsx'
import { ThreadPage } from './pages/thread.tsx'
import { suggestFrom } from './who-knows.ts'

const options = (title: string, state?: FormState) => ({ title, nav: 'courses', refused: state }) as const
const boardOf = (scope: CourseScope) => `/courses/${scope.courseId}/board`

async function boardPage(visit: Visit, scope: CourseScope, refused?: { state: FormState; kind: string }) {
  const { ctx, query } = visit
  const asked = query.get('before') ?? ''
  const before = isId(asked) ? asked : undefined
  const [course, prompts, { talk, older }, reported] = await Promise.all([
    getCourse(ctx, scope.courseId),
    // On the first page alone: what is older there is what the class said.
    before ? [] : listPrompts(ctx, scope.courseId),
    listTalk(ctx, scope.courseId, before),
    isStaff(scope.role) && !before ? listReported(ctx, scope.courseId) : [],
  ])
  return page(
    visit,
    options(visit.t('board.of', { name: course.title }), refused?.state),
    <BoardPage {...{ scope, course, prompts, talk, reported, older, before }} {...refused} />,
  )
}

interface Refused {
  reply?: FormState
  offer?: FormState
}

async function threadPage(
  visit: Visit<'postId'>,
  scope: CourseScope,
  { reply: refused, offer }: Refused = {},
) {
  const { ctx } = visit
  const thread = await getPost(ctx, scope.courseId, visit.params.postId)
  // A reply is reached by its thread; what was taken back or hidden is not there for others.
  const seen = visibilityOf(thread, { role: scope.role, readerId: scope.own })
  if (thread.threadId !== null || seen === 'none') throw notFound()
  const [course, replies, offers] = await Promise.all([
    getCourse(ctx, scope.courseId),
    listReplies(ctx, scope.courseId, thread.id),
    thread.kind === 'ask' && !isEmptied(thread) ? offersOf(visit, scope, thread, offer) : undefined,
  ])
  return page(
    visit,
    options(isEmptied(thread) ? visit.t('board.left-title') : thread.title, refused ?? offer),
    <ThreadPage {...{ scope, course, thread, replies }} state={refused}>
      {offers}
    </ThreadPage>,
  )
}

async function offersOf(
  { ctx, now }: Visit,
  scope: CourseScope,
  ask: Awaited<ReturnType<typeof getPost>>,
  state?: FormState,
) {
  const words = `${ask.title} ${ask.body}`.slice(0, 200)
  const [course, introductions, contacts] = await Promise.all([
    getCourse(ctx, scope.courseId),
    listIntroductions(ctx, scope.courseId, ask.id),
    ask.authorId === scope.own ? [] : listAcquaintances(ctx, scope.own, words),
  ])
  const suggestions = suggestFrom(words, contacts)
  const linkOf = (id: string) => ctx.origin + introductionPath(ctx.keys, scope.courseId, id)
  const open = !course.archivedAt && !ask.removedAt && !ask.hiddenAt
  return <Offers {...{ scope, ask, introductions, suggestions, linkOf, now, open }} state={state} />
}

/** Back to where the post stands: a reply in its thread. */
async function placeOf(visit: Visit<'postId'>, scope: CourseScope) {
  const { id, threadId } = await getPost(visit.ctx, scope.courseId, visit.params.postId)
  return threadId ? `${boardOf(scope)}/${threadId}#post-${id}` : `${boardOf(scope)}/${id}`
}

const ownRoute = (act: 'remove' | 'restore') =>
  post(`/courses/:courseId/board/:postId/${act}`, courseMember, async (visit, scope) => {
    const id = visit.params.postId
    await removePost(visit.ctx, scope, id, act === 'remove')
    const undo = `${boardOf(scope)}/${id}/${act === 'remove' ? 'restore' : 'remove'}`
    return redirect(await placeOf(visit, scope), { flash: { key: `board.done-${act}`, undo } })
  })

/** Says that a post somebody told about may stay. */
const keepRoute = post('/courses/:courseId/board/:postId/keep', courseStaff, async (visit, scope) => {
  await keepPost(visit.ctx, scope, visit.params.postId)
  return redirect(await placeOf(visit, scope), { flash: { key: 'board.done-keep' } })
})

const staffRoute = (act: 'hide' | 'show') =>
  post(`/courses/:courseId/board/:postId/${act}`, courseStaff, async (visit, scope) => {
    const id = visit.params.postId
    await hidePost(visit.ctx, scope, id, act === 'hide')
    const undo = `${boardOf(scope)}/${id}/${act === 'hide' ? 'show' : 'hide'}`
    return redirect(await placeOf(visit, scope), { flash: { key: `board.done-${act}`, undo } })
  })

export const boardRoutes = [
  get('/courses/:courseId/board', courseMember, (visit, scope) => boardPage(visit, scope)),
  post('/courses/:courseId/board', courseMember, (visit, scope) =>
    handleForm(visit, postForm, {
      again: (state) => boardPage(visit, scope, { state, kind: state.values['kind'] ?? '' }),
      act: async (written, { values }) => {
        const id = await writePost(visit.ctx, scope, { ...written, id: submittedId(values['id']) })
        return redirect(`${boardOf(scope)}/${id}`, { flash: { key: `board.done-${written.kind}` } })
      },
    }),
  ),
  get('/courses/:courseId/board/:postId', courseMember, (visit, scope) => threadPage(visit, scope)),
  post('/courses/:courseId/board/:postId/replies', courseMember, (visit, scope) =>
    handleForm(visit, replyForm, {
      again: (state) => threadPage(visit, scope, { reply: state }),
      act: async (written, { values }) => {
        const words = { ...written, id: submittedId(values['id']) }
        const id = await reply(visit.ctx, scope, visit.params.postId, words)
        return redirect(`${boardOf(scope)}/${visit.params.postId}#post-${id}`)
      },
    }),
  ),
  ownRoute('remove'),
  ownRoute('restore'),
  staffRoute('hide'),
  staffRoute('show'),
  keepRoute,
  post('/courses/:courseId/board/:postId/flag', courseMember, async (visit, scope) => {
    await flagPost(visit.ctx, scope, visit.params.postId)
    return redirect(await placeOf(visit, scope), { flash: { key: 'board.done-flag' } })
  }),
  post('/courses/:courseId/board/:postId/introductions', courseMember, (visit, scope) =>
    handleForm(visit, offerForm, {
      again: (state) => threadPage(visit, scope, { offer: state }),
      field: 'thirdName',
      act: async (written, { values }) => {
        const offer = { ...written, id: submittedId(values['id']) }
        const id = await offerIntroduction(visit.ctx, scope, visit.params.postId, offer)
        return redirect(`${boardOf(scope)}/${visit.params.postId}#introduction-${id}`, {
          flash: { key: 'board.done-offer' },
        })
      },
    }),
  ),
  post('/courses/:courseId/introductions/:introductionId/withdraw', courseMember, async (visit, scope) => {
    await withdrawOffer(visit.ctx, scope, visit.params.introductionId)
    return redirect(boardOf(scope), { flash: { key: 'board.done-withdraw' } })
  }),
  ...introductionRoutes,
]
