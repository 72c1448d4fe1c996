import { ActionForm, Button, type FormState, PageHeader, useReader } from '../../../../ui/index.ts'
import { Newcomer } from '../../../accounts/index.ts'
import { Period } from '../../pages/period.tsx'
import type { Invitation } from '../invitations.commands.ts'

interface InvitationProps {
  invitation: Invitation
  token: string
  /** The name of who is signed in. */
  who: string | undefined
  mayEnter: boolean
  state?: FormState
}

/** What an invitation says and asks: one button for who has an account, one form for who has none. */
export function InvitationPage({ invitation, token, who, mayEnter, state }: InvitationProps) {
  const { t } = useReader()
  const here = `/invitations/${token}`
  const typed = state ?? { values: { name: invitation.name, email: invitation.email ?? '' } }
  return (
    <>
      <PageHeader
        title={t('joining.join-title', { name: invitation.title })}
        lead={
          <>
            {t('roster.as-role', { role: t(`courses.role-${invitation.role}`) })} ·{' '}
            <Period startsOn={invitation.startsOn} endsOn={invitation.endsOn} />
          </>
        }
      />
      {invitation.role === 'student' && <p>{t('joining.private')}</p>}
      {who ? (
        <ActionForm action={here}>
          <Button kind="primary">{t('joining.join', { name: who })}</Button>
        </ActionForm>
      ) : (
        <Newcomer
          action={`${here}/sign-up`}
          to={here}
          words={{ title: t('joining.new-account'), button: t('joining.sign-up') }}
          closed={t('joining.registration-closed')}
          mayEnter={mayEnter}
          state={typed}
        />
      )}
    </>
  )
}
