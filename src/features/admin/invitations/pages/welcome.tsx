import { ActionForm, Button, type FormState, PageHeader, useReader } from '../../../../ui/index.ts'
import { Newcomer } from '../../../accounts/index.ts'
import type { Welcome } from '../invitations.queries.ts'

interface WelcomeProps {
  invitation: Welcome
  token: string
  /** The name of who is signed in. */
  who: string | undefined
  mayEnter: boolean
  state?: FormState
}

/** What somebody sees who was invited: one form for a new account. */
export function WelcomePage({ invitation, token, who, mayEnter, state }: WelcomeProps) {
  const { t } = useReader()
  const here = `/welcome/${token}`
  const typed = state ?? { values: { email: invitation.email ?? '' } }
  const { invitedBy, mayCreateCourses } = invitation
  return (
    <>
      <PageHeader
        title={t('people.welcome-title')}
        lead={invitedBy ? t('people.welcome-lead', { name: invitedBy }) : t('people.welcome-lead-nobody')}
      />
      {mayCreateCourses && <p>{t('people.welcome-courses')}</p>}
      {who ? (
        <Accept {...{ here, who, mayCreateCourses }} />
      ) : (
        <Newcomer
          action={`${here}/sign-up`}
          to={mayCreateCourses ? here : '/today'}
          words={{
            ...{ title: t('accounts.sign-up'), lead: t('accounts.sign-up-lede') },
            button: t('accounts.sign-up'),
          }}
          closed={t('people.welcome-closed')}
          mayEnter={mayEnter}
          state={typed}
        />
      )}
    </>
  )
}

function Accept({ here, who, mayCreateCourses }: { here: string; who: string; mayCreateCourses: boolean }) {
  const { t } = useReader()
  if (!mayCreateCourses) return <p>{t('people.welcome-member', { name: who })}</p>
  return (
    <ActionForm action={here}>
      <Button kind="primary">{t('people.welcome-accept', { name: who })}</Button>
    </ActionForm>
  )
}
