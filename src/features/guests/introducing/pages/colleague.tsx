import { formatDate } from '../../../../shared/date-format.ts'
import {
  ActionForm,
  Button,
  ConfirmForm,
  CopyButton,
  Field,
  FieldPair,
  Form,
  type FormState,
  Notice,
  PageHeader,
  Section,
  TextArea,
  useReader,
} from '../../../../ui/index.ts'
import { IdentityFields } from '../../components/identity-fields.tsx'
import type { IntroductionView } from '../introductions.queries.ts'

interface ColleagueProps {
  view: IntroductionView
  /** Path of this page. */
  here: string
  origin: string
  state?: FormState | undefined
}

/** What the page says first, and the window's title: whom the seeker took off the list, nobody will write to. */
export const headOf = ({ state, shared }: IntroductionView) =>
  state === 'accepted' && shared?.isRemoved ? 'removed' : state

/** What a colleague sees who was introduced: who asks, who thought of them, a yes that shares only what they write, or a no. */
export function ColleaguePage({ view, here, origin, state }: ColleagueProps) {
  const { t, locale, zone } = useReader()
  const date = formatDate(view.expiresAt, { locale, zone })
  const names = { asker: view.seekerName, friend: view.friendName, minutes: view.minutes, date }
  const head = headOf(view)
  return (
    <div class="guest">
      <PageHeader
        title={t(`guests.colleague-${head}-title`, names)}
        lead={t(`guests.colleague-${head}-lead`, names)}
      />
      {view.state === 'offered' && <Asking view={view} here={here} state={state} />}
      {view.state === 'accepted' && view.shared && (
        <>
          <Notice kind="success">
            {t(head === 'removed' ? 'guests.colleague-shared-removed' : 'guests.colleague-shared', names)}{' '}
            <strong>
              {view.shared.name}, {view.shared.reach}
            </strong>
          </Notice>
          <section class="sheet guest-box">
            <p>{t('guests.colleague-own', names)}</p>
            <p class="guest-link" id="own-link">
              {origin}
              {here}
            </p>
            <p class="needs-script">
              <CopyButton from="own-link" />
            </p>
          </section>
          <ConfirmForm
            action={`${here}/decline`}
            ask={t('guests.colleague-take-back')}
            confirm={t('guests.colleague-take-back')}
          >
            {t('guests.colleague-take-back-what', { asker: view.seekerName })}
          </ConfirmForm>
        </>
      )}
      <footer class="guest-foot">
        <p>{t('guests.colleague-foot', names)}</p>
      </footer>
    </div>
  )
}

function Asking({ view, here, state }: Omit<ColleagueProps, 'origin'>) {
  const { t, locale, zone } = useReader()
  const { seekerName: asker, about, field, colleague } = view
  return (
    <>
      {(about || field) && (
        <section>
          <h2>{t('guests.who-title')}</h2>
          {about && (
            <p class="pre-line">
              <strong>{asker}</strong>, {about}
            </p>
          )}
          {field && <p>{t('guests.colleague-field', { field })}</p>}
        </section>
      )}
      <section class="guest-answer" aria-labelledby="yes-title">
        <h2 id="yes-title">{t('guests.colleague-yes-title')}</h2>
        <p>{t('guests.colleague-yes-lead', { asker })}</p>
        <Form action={`${here}/accept`} state={state}>
          <IdentityFields name={colleague} />
          <FieldPair>
            <Field
              name="email"
              type="email"
              label={t('guests.kept-emails')}
              required={false}
              maxlength={320}
              autocomplete="email"
            />
            <Field
              name="phone"
              type="tel"
              label={t('guests.kept-phones')}
              required={false}
              maxlength={60}
              autocomplete="tel"
            />
          </FieldPair>
          <p class="soft small">{t('guests.colleague-one-way')}</p>
          <TextArea
            name="note"
            label={t('guests.note', { name: asker })}
            size="small"
            optional
            maxlength={1000}
          />
          <Button kind="primary">{t('guests.colleague-accept', { asker })}</Button>
        </Form>
      </section>
      <Section
        title={t('guests.colleague-no-title')}
        lead={t('guests.colleague-no-lead', {
          friend: view.friendName,
          date: formatDate(view.expiresAt, { locale, zone }),
        })}
      >
        <ActionForm action={`${here}/decline`}>
          <Button>{t('guests.decline-title')}</Button>
        </ActionForm>
      </Section>
    </>
  )
}
