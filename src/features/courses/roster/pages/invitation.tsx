import {
  ActionForm,
  Button,
  ButtonRow,
  Form,
  type FormState,
  PageHeader,
  Section,
  useReader,
} from '../../../../ui/index.ts'
import { PersonFields } from '../../../accounts/index.ts'
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
        <>
          <p>
            {t('accounts.have-account')}{' '}
            <a href={`/sign-in?to=${encodeURIComponent(here)}`}>{t('accounts.sign-in')}</a>
          </p>
          {mayEnter ? (
            <Section title={t('joining.new-account')} id="sign-up">
              <Form action={`${here}/sign-up`} state={typed}>
                <PersonFields />
                <ButtonRow>
                  <Button kind="primary">{t('joining.sign-up')}</Button>
                </ButtonRow>
              </Form>
            </Section>
          ) : (
            <p class="soft">{t('joining.registration-closed')}</p>
          )}
        </>
      )}
    </>
  )
}
