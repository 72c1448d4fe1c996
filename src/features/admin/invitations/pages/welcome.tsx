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
        <>
          <p>
            {t('accounts.have-account')}{' '}
            <a href={`/sign-in?to=${encodeURIComponent(mayCreateCourses ? here : '/today')}`}>
              {t('accounts.sign-in')}
            </a>
          </p>
          {mayEnter ? (
            <Section title={t('accounts.sign-up')} id="sign-up" lead={t('accounts.sign-up-lede')}>
              <Form action={`${here}/sign-up`} state={typed}>
                <PersonFields />
                <ButtonRow>
                  <Button kind="primary">{t('accounts.sign-up')}</Button>
                </ButtonRow>
              </Form>
            </Section>
          ) : (
            <p class="soft">{t('people.welcome-closed')}</p>
          )}
        </>
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
