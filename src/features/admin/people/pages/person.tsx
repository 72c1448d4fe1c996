import type { MessageKey } from '../../../../i18n/index.ts'
import {
  ActionForm,
  Button,
  ButtonRow,
  ConfirmForm,
  DescriptionList,
  Notice,
  PageHeader,
  Section,
  Time,
  useReader,
} from '../../../../ui/index.ts'
import type { WholePerson } from '../people.queries.ts'
import { Rights } from './people.tsx'

interface PersonProps {
  person: WholePerson
  isSelf: boolean
  courseCreation: 'administrators' | 'invitation' | 'open'
  /** The code of what was refused. */
  problem: string | undefined
}

/** One person: what they may do, and how to change it. Nothing of what they wrote. */
export function PersonPage({ person, isSelf, courseCreation, problem }: PersonProps) {
  const { t } = useReader()
  return (
    <>
      <PageHeader
        title={person.name}
        lead={<span class="break-anywhere">{person.email}</span>}
        back={{ href: '/admin/people', label: t('people.title') }}
      />
      {problem && <Notice kind="error">{t(`error.${problem}` as MessageKey)}</Notice>}
      <DescriptionList
        items={[
          [
            t('people.may'),
            person.isAdministrator || person.mayCreateCourses || person.suspendedAt ? (
              <Rights person={person} />
            ) : (
              t('people.seeker')
            ),
          ],
          [t('people.since'), <Time at={person.createdAt} />],
          [t('people.seen'), person.lastSeenAt && <Time at={person.lastSeenAt} />],
          [t('people.courses'), String(person.courses)],
          [t('people.sessions'), String(person.sessions)],
          [t('second-step.title'), t(person.secondStep ? 'people.second-step-on' : 'people.second-step-off')],
          [t('passkeys.title'), String(person.passkeys.all)],
        ]}
      />
      <CourseRight {...{ person, courseCreation }} />
      <AdministratorRight {...{ person, isSelf }} />
      <Section title={t('people.sessions-title')} id="sessions" lead={t('people.sessions-lead')}>
        {person.passkeys.working > 0 && (
          <p>{t('people.sessions-passkeys', { n: person.passkeys.working })}</p>
        )}
        <ConfirmForm
          action={`/admin/people/${person.id}/end-sessions`}
          ask={t('people.end-sessions')}
          confirm={t('people.end-sessions-now')}
        >
          {t(isSelf ? 'people.end-sessions-own' : 'people.end-sessions-what')}
        </ConfirmForm>
      </Section>
      {!isSelf && person.passkeys.all > 0 && <PasskeysOff person={person} />}
      {!isSelf && person.secondStep && <SecondStepOff person={person} />}
      {!isSelf && <Suspension person={person} />}
      <p class="small soft">{t('people.no-content')}</p>
    </>
  )
}

function SecondStepOff({ person }: Pick<PersonProps, 'person'>) {
  const { t } = useReader()
  return (
    <Section title={t('second-step.title')} id="second-step" lead={t('people.second-step-lead')}>
      <ConfirmForm
        action={`/admin/people/${person.id}/turn-off-second-step`}
        ask={t('people.second-step-remove')}
        confirm={t('people.second-step-remove-now')}
      >
        {t('people.second-step-remove-what')}
      </ConfirmForm>
    </Section>
  )
}

function PasskeysOff({ person }: Pick<PersonProps, 'person'>) {
  const { t } = useReader()
  return (
    <Section title={t('passkeys.title')} id="passkeys" lead={t('people.passkeys-lead')}>
      <ConfirmForm
        action={`/admin/people/${person.id}/remove-passkeys`}
        ask={t('people.passkeys-remove')}
        confirm={t('people.passkeys-remove-now')}
      >
        {t('people.passkeys-remove-what')}
      </ConfirmForm>
    </Section>
  )
}

function Suspension({ person }: Pick<PersonProps, 'person'>) {
  const { t } = useReader()
  const here = `/admin/people/${person.id}`
  const { suspendedAt } = person
  return (
    <Section title={t('people.suspension-title')} id="suspension" lead={t('people.suspension-lead')}>
      {suspendedAt ? (
        <>
          <p>
            {t('people.suspended-since')} <Time at={suspendedAt} />
          </p>
          <ConfirmForm
            action={`${here}/restore`}
            ask={t('people.restore')}
            confirm={t('people.restore-now')}
            danger={false}
          >
            {t('people.restore-what')}
          </ConfirmForm>
        </>
      ) : (
        <ConfirmForm action={`${here}/suspend`} ask={t('people.suspend')} confirm={t('people.suspend-now')}>
          {t('people.suspend-what')}
        </ConfirmForm>
      )}
    </Section>
  )
}

function CourseRight({ person, courseCreation }: Pick<PersonProps, 'person' | 'courseCreation'>) {
  const { t } = useReader()
  const here = `/admin/people/${person.id}`
  const byChoice = courseCreation === 'invitation'
  return (
    <Section title={t('people.courses-title')} id="courses">
      <p>
        {t(`people.courses-${courseCreation}`)}{' '}
        {!byChoice && <a href="/admin#settings">{t('people.courses-setting')}</a>}
      </p>
      {byChoice && (
        <ButtonRow>
          <ActionForm
            action={`${here}/${person.mayCreateCourses ? 'stop-creating-courses' : 'let-create-courses'}`}
          >
            <Button>{t(person.mayCreateCourses ? 'people.creator-unmake' : 'people.creator-make')}</Button>
          </ActionForm>
        </ButtonRow>
      )}
    </Section>
  )
}

function AdministratorRight({ person, isSelf }: Pick<PersonProps, 'person' | 'isSelf'>) {
  const { t } = useReader()
  const here = `/admin/people/${person.id}`
  return (
    <Section
      title={t('people.administration-title')}
      id="administration"
      lead={t('people.administration-lead')}
    >
      {person.isAdministrator ? (
        <ConfirmForm
          action={`${here}/unmake-administrator`}
          ask={t('people.administrator-unmake')}
          confirm={t('people.administrator-unmake-now')}
        >
          {t(isSelf ? 'people.administrator-unmake-own' : 'people.administrator-unmake-what')}
        </ConfirmForm>
      ) : (
        <ConfirmForm
          action={`${here}/make-administrator`}
          ask={t('people.administrator-make')}
          confirm={t('people.administrator-make-now', { name: person.name })}
          danger={false}
        >
          {t('people.administrator-make-what')}
        </ConfirmForm>
      )}
    </Section>
  )
}
