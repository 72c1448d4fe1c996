import {
  Badge,
  Button,
  ButtonRow,
  Checkbox,
  EmptyState,
  Form,
  type FormState,
  Items,
  LinkButton,
  More,
  Section,
  Field,
  TextArea,
  Time,
  useReader,
} from '../../../ui/index.ts'
import { type Course, CourseHeader, type CourseScope, isStaff } from '../../courses/index.ts'
import { boardLimits, isEmptied, visibilityOf } from '../board.ts'
import type { Thread } from '../board.queries.ts'

interface BoardProps {
  scope: CourseScope
  course: Course
  prompts: readonly Thread[]
  /** One page of what the class asks and says. */
  talk: readonly Thread[]
  /** What somebody told the staff about. */
  reported: readonly Thread[]
  /** A thread's id: what is older than it stands on the next page, and on this one what is older than `before`. */
  older: string | undefined
  before: string | undefined
  /** The form that was refused, with the kind it was for. */
  state?: FormState
  kind?: string
}

const kinds = ['ask', 'post', 'prompt'] as const

/** The class's board: what it is asked to talk about, whom its members look for, and what else they say. */
export function BoardPage(props: BoardProps) {
  const { t } = useReader()
  const { scope, course, before, older, state, kind } = props
  const reading = { role: scope.role, readerId: scope.own }
  const seen = (threads: readonly Thread[]) =>
    threads.filter((thread) => visibilityOf(thread, reading) !== 'none')
  const [shown, flagged] = [seen([...props.prompts, ...props.talk]), seen(props.reported)]
  const of = (one: Thread['kind']) => shown.filter((thread) => thread.kind === one)
  const here = `/courses/${course.id}/board`
  return (
    <>
      <CourseHeader scope={scope} course={course} part="/board" />
      {!course.archivedAt &&
        kinds
          .filter((one) => one !== 'prompt' || isStaff(scope.role))
          .map((one) => (
            <WriteForm key={one} kind={one} courseId={course.id} {...(state && kind === one && { state })} />
          ))}
      {flagged.length > 0 && (
        <Section title={t('board.flagged')} id="flagged">
          <Threads threads={flagged} courseId={course.id} />
        </Section>
      )}
      {shown.length === 0 && !before && !older && (
        <EmptyState title={t('board.none')} example={t('board.example')}>
          {t('board.none-text')}
        </EmptyState>
      )}
      {(['prompt', 'ask', 'post'] as const).map(
        (one) =>
          of(one).length > 0 && (
            <Section title={t(`board.${one}s`)} id={`${one}s`} key={one}>
              <Threads threads={of(one)} courseId={course.id} />
            </Section>
          ),
      )}
      {(before || older) && (
        <ButtonRow>
          {before && <LinkButton href={here}>{t('board.newest')}</LinkButton>}
          {older && <LinkButton href={`${here}?before=${older}`}>{t('board.older')}</LinkButton>}
        </ButtonRow>
      )}
    </>
  )
}

function Threads({ threads, courseId }: { threads: readonly Thread[]; courseId: string }) {
  const { t } = useReader()
  return (
    <Items>
      {threads.map((thread) => (
        <li key={thread.id}>
          <a href={`/courses/${courseId}/board/${thread.id}`}>
            {isEmptied(thread) ? t('board.left-title') : thread.title}
          </a>{' '}
          {thread.hiddenAt && <Badge kind="care">{t('board.hidden')}</Badge>}
          {thread.removedAt && <Badge>{t('board.removed')}</Badge>}
          <div class="soft small">
            {thread.author ?? t('board.nobody')} · <Time at={thread.at} form="date-time" /> ·{' '}
            {t('board.replies', { n: thread.replies })}
          </div>
        </li>
      ))}
    </Items>
  )
}

interface WriteFormProps {
  kind: (typeof kinds)[number]
  courseId: string
  state?: FormState
}

function WriteForm({ kind, courseId, state }: WriteFormProps) {
  const { t } = useReader()
  return (
    <More summary={t(`board.write-${kind}`)} open={Boolean(state)} id={`write-${kind}`}>
      <Form action={`/courses/${courseId}/board`} once state={state}>
        <input type="hidden" name="kind" value={kind} />
        <Field
          id={state ? undefined : `title-${kind}`}
          name="title"
          label={t(`board.title-${kind}`)}
          hint={kind === 'ask' ? t('board.ask-hint') : undefined}
          maxLength={boardLimits.title}
        />
        <TextArea
          id={state ? undefined : `body-${kind}`}
          name="body"
          label={t(`board.body-${kind}`)}
          hint={t('board.markdown')}
          maxLength={boardLimits.body}
        />
        {kind === 'prompt' && (
          <Checkbox
            name="postFirst"
            value="yes"
            label={t('board.post-first')}
            hint={t('board.post-first-hint')}
          />
        )}
        <ButtonRow>
          <Button kind="primary">{t(`board.send-${kind}`)}</Button>
        </ButtonRow>
      </Form>
    </More>
  )
}
