import {
  ActionForm,
  Button,
  ButtonRow,
  Field,
  Form,
  type FormState,
  Notice,
  PageHeader,
  useReader,
} from '../../../../ui/index.ts'
import { Newcomer } from '../../../accounts/index.ts'
import { Period } from '../../pages/period.tsx'
import type { OpenCourse } from '../joining.queries.ts'

/** For whoever was told a code and no link. */
export function TypeCodePage({ signedIn, state }: { signedIn: boolean; state?: FormState }) {
  const { t } = useReader()
  return (
    <>
      <PageHeader
        title={t('joining.title')}
        lead={t('joining.type-lead')}
        {...(signedIn && { back: { href: '/courses', label: t('courses.title') } })}
      />
      <Form action="/join" method="get" state={state}>
        <Field
          name="code"
          label={t('joining.code')}
          hint={t('joining.code-hint')}
          width="short"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
        />
        <ButtonRow>
          <Button kind="primary">{t('joining.go-on')}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

interface JoinProps {
  course: OpenCourse
  /** The name of who is signed in. */
  who: string | undefined
  waiting: boolean
  /** Whether a new account can be made here with this code. */
  mayEnter: boolean
  state?: FormState
}

export function JoinPage({ course, who, waiting, mayEnter, state }: JoinProps) {
  const { t } = useReader()
  const here = `/join/${course.code}`
  return (
    <>
      <PageHeader
        title={t('joining.join-title', { name: course.title })}
        lead={
          <>
            {course.instructors.join(', ')} · <Period startsOn={course.startsOn} endsOn={course.endsOn} />
          </>
        }
      />
      <p>{t('joining.private')}</p>
      {waiting && (
        <Notice kind="success" title={t('joining.waiting-title')}>
          {t('joining.waiting')}
        </Notice>
      )}
      {who && !waiting && (
        <ActionForm action={here}>
          <Button kind="primary">{t(course.approval ? 'joining.ask' : 'joining.join', { name: who })}</Button>
        </ActionForm>
      )}
      {!who && (
        <Newcomer
          action={`${here}/sign-up`}
          to={here}
          words={{ title: t('joining.new-account'), button: t('joining.sign-up') }}
          closed={t('joining.registration-closed')}
          {...{ mayEnter }}
          state={state}
        />
      )}
    </>
  )
}
