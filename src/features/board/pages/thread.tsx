import type { ComponentChildren } from 'preact'
import {
  ActionForm,
  Badge,
  Button,
  ButtonRow,
  Form,
  type FormState,
  Notice,
  PageHeader,
  Section,
  TextArea,
  Time,
  useReader,
} from '../../../ui/index.ts'
import { type Course, type CourseScope, isStaff } from '../../courses/index.ts'
import { answersAwait, boardLimits, isEmptied, visibilityOf } from '../board.ts'
import type { Post } from '../board.queries.ts'
import { Written } from '../components/written.tsx'

interface ThreadProps {
  scope: CourseScope
  course: Course
  thread: Post
  replies: readonly Post[]
  /** What stands between an ask and its replies. */
  children?: ComponentChildren
  state?: FormState
}

export function ThreadPage({ scope, course, thread, replies, children, state }: ThreadProps) {
  const { t } = useReader()
  const reading = { role: scope.role, readerId: scope.own }
  const awaits = answersAwait(thread, replies, reading)
  const shown = awaits ? [] : replies.filter((reply) => visibilityOf(reply, reading) !== 'none')
  const readOnly = course.archivedAt !== null || thread.removedAt !== null
  return (
    <>
      <PageHeader
        title={isEmptied(thread) ? t('board.left-title') : thread.title}
        back={{ href: `/courses/${course.id}/board`, label: t('board.of', { name: course.title }) }}
      />
      <article>
        <PostView post={thread} scope={scope} />
      </article>
      {children}
      <Section title={t('board.answers')} id="answers">
        {awaits && <Notice>{t('board.answer-first')}</Notice>}
        {!awaits && shown.length === 0 && <p class="soft">{t('board.no-answers')}</p>}
        <ol class="thread">
          {shown.map((reply) => (
            <li key={reply.id} id={`post-${reply.id}`}>
              <PostView post={reply} scope={scope} />
            </li>
          ))}
        </ol>
        {!readOnly && (
          <Form action={`/courses/${course.id}/board/${thread.id}/replies`} once state={state}>
            <TextArea
              name="body"
              label={t('board.answer')}
              hint={t('board.markdown')}
              maxLength={boardLimits.body}
            />
            <ButtonRow>
              <Button kind="primary">{t('board.send-answer')}</Button>
            </ButtonRow>
          </Form>
        )}
      </Section>
    </>
  )
}

function PostView({ post, scope }: { post: Post; scope: CourseScope }) {
  const { t } = useReader()
  const seen = visibilityOf(post, { role: scope.role, readerId: scope.own })
  return (
    <>
      <p class="post-by small">
        <strong>{post.author ?? t('board.nobody')}</strong>{' '}
        {post.authorRole && post.authorRole !== 'student' && (
          <Badge>{t(`courses.role-${post.authorRole}`)}</Badge>
        )}{' '}
        <span class="soft">
          <Time at={post.at} form="date-time" />
        </span>{' '}
        {post.hiddenAt && <Badge kind="care">{t('board.hidden')}</Badge>}
        {post.flaggedAt && isStaff(scope.role) && <Badge kind="care">{t('board.is-flagged')}</Badge>}
      </p>
      {seen === 'whole' ? <Written text={post.body} /> : <p class="soft">{t(markOf(post))}</p>}
      <PostActions post={post} scope={scope} />
    </>
  )
}

const markOf = (post: Post) =>
  isEmptied(post) ? 'board.left' : post.removedAt ? 'board.you-removed' : 'board.was-hidden'

function PostActions({ post, scope }: { post: Post; scope: CourseScope }) {
  const { t } = useReader()
  const own = post.authorId === scope.own
  const here = `/courses/${scope.courseId}/board/${post.id}`
  const act = own ? (post.removedAt ? 'restore' : 'remove') : undefined
  // A prompt, also one of their own, waits for its week.
  const hideable = own && post.kind !== 'prompt' ? undefined : 'hide'
  const moderate = isStaff(scope.role) ? (post.hiddenAt ? 'show' : hideable) : undefined
  return (
    <div class="post-actions">
      {act && (
        <ActionForm action={`${here}/${act}`}>
          <Button size="small" kind="quiet">
            {t(`board.${act}`)}
          </Button>
        </ActionForm>
      )}
      {moderate && (
        <ActionForm action={`${here}/${moderate}`}>
          <Button size="small" kind="quiet">
            {t(`board.${moderate}`)}
          </Button>
        </ActionForm>
      )}
      {post.flaggedAt && isStaff(scope.role) && (
        <ActionForm action={`${here}/keep`}>
          <Button size="small" kind="quiet">
            {t('board.keep')}
          </Button>
        </ActionForm>
      )}
      {!own && !isStaff(scope.role) && !post.flaggedAt && !isEmptied(post) && (
        <ActionForm action={`${here}/flag`}>
          <Button size="small" kind="quiet">
            {t('board.flag')}
          </Button>
        </ActionForm>
      )}
    </div>
  )
}
