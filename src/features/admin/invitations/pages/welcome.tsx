import { ActionForm, Button, type FormState, PageHeader, useReader } from '../../../../ui/index.ts'
import type { Actor } from '../../../../platform/web/index.ts'
import { Newcomer } from '../../../accounts/index.ts'
import type { Welcome } from '../invitations.queries.ts'

interface WelcomeProps {
  invitation: Welcome
  token: string
  /** Who is signed in. */
  who: Pick<Actor, 'name' | 'mayCreateCourses'> | undefined
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
        <Accept {...{ here, invitation, who }} />
      ) : (
        <Newcomer
          action={`${here}/sign-up`}
          to={mayCreateCourses ? here : '/today'}
          words={{
            title: t('accounts.sign-up'),
            lead: t('accounts.sign-up-lede'),
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

interface AcceptProps {
  here: string
  invitation: Welcome
  who: NonNullable<WelcomeProps['who']>
}

function Accept({ here, invitation, who: { name, mayCreateCourses } }: AcceptProps) {
  const { t } = useReader()
  if (!invitation.mayCreateCourses) return <p>{t('people.welcome-member', { name })}</p>
  // Nothing to gain by a link; a letter's still shows whose address it went to.
  if (mayCreateCourses && invitation.email === null) return <p>{t('people.welcome-has')}</p>
  return (
    <ActionForm action={here}>
      <Button kind="primary">{t('people.welcome-accept', { name })}</Button>
    </ActionForm>
  )
}
