import {
  ActionForm,
  Button,
  ButtonRow,
  Cluster,
  CopyButton,
  Items,
  More,
  Section,
  Time,
  useReader,
} from '../../../../ui/index.ts'
import type { CourseScope } from '../../courses.policy.ts'
import { canManage } from '../../courses.ts'
import type { Door } from '../../pages/people.tsx'
import { shownCode } from '../join-code.ts'
import type { JoinRequest } from '../joining.queries.ts'

/** How the class gets in: the link and its code, and what an instructor may change about them. */
export function JoiningSection({ scope, door }: { scope: CourseScope; door: Door }) {
  const { t } = useReader()
  const { code, approval } = door.joining
  return (
    <Section
      title={t('joining.let')}
      id="joining"
      lead={t(code ? (approval ? 'joining.let-lead-approval' : 'joining.let-lead') : 'joining.let-off')}
    >
      {code && <LinkAndCode link={`${door.origin}/join/${code}`} code={code} />}
      {code && !door.mayRegister && <p class="soft">{t('joining.let-closed')}</p>}
      {canManage(scope.role) && <Changes scope={scope} code={code} approval={approval} />}
    </Section>
  )
}

function LinkAndCode({ link, code }: { link: string; code: string }) {
  const { t } = useReader()
  return (
    <>
      <p class="join-link">
        <span class="soft small">{t('joining.link')}</span>
        <span id="join-link">{link}</span>
        <CopyButton from="join-link">{t('joining.copy-link')}</CopyButton>
      </p>
      <p class="join-link">
        <span class="soft small">{t('joining.code')}</span>
        <strong class="join-code">{shownCode(code)}</strong>
      </p>
    </>
  )
}

interface ChangesProps {
  scope: CourseScope
  code: string | null
  approval: boolean
}

function Changes({ scope, code, approval }: ChangesProps) {
  const { t } = useReader()
  const action = `/courses/${scope.courseId}/joining`
  if (!code)
    return (
      <ActionForm action={action} fields={{ change: 'renew' }}>
        <Button>{t('joining.on')}</Button>
      </ActionForm>
    )
  const turn = approval ? 'approval-off' : 'approval-on'
  return (
    <More summary={t('joining.change')}>
      <p>{t('joining.renew-ask')}</p>
      <ButtonRow>
        <ActionForm action={action} fields={{ change: 'renew' }}>
          <Button size="small">{t('joining.renew')}</Button>
        </ActionForm>
        <ActionForm action={action} fields={{ change: 'off' }}>
          <Button size="small">{t('joining.off')}</Button>
        </ActionForm>
        <ActionForm action={action} fields={{ change: turn }}>
          <Button size="small">{t(`joining.${turn}`)}</Button>
        </ActionForm>
      </ButtonRow>
    </More>
  )
}

/** Who came with the code and waits for a word. */
export function Requests({ courseId, requests }: { courseId: string; requests: readonly JoinRequest[] }) {
  const { t } = useReader()
  return (
    <Section title={t('joining.requests-n', { n: requests.length })} id="requests">
      <Items>
        {requests.map(({ id, name, email, at }) => (
          <li key={id}>
            <Cluster align="between">
              <span>
                {name}{' '}
                <span class="soft small">
                  {email} · <Time at={at} form="date-time" />
                </span>
              </span>
              <ActionForm action={`/courses/${courseId}/requests/${id}`}>
                <Button
                  size="small"
                  kind="primary"
                  name="answer"
                  value="let-in"
                  aria-label={t('joining.let-in-name', { name })}
                >
                  {t('joining.let-in-button')}
                </Button>
                <Button
                  size="small"
                  name="answer"
                  value="decline"
                  aria-label={t('joining.decline-name', { name })}
                >
                  {t('joining.decline-button')}
                </Button>
              </ActionForm>
            </Cluster>
          </li>
        ))}
      </Items>
    </Section>
  )
}
