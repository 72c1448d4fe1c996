import { formatMeeting } from '../../../shared/date-format.ts'
import {
  ActionForm,
  Button,
  CheckboxGroup,
  ConfirmForm,
  DescriptionList,
  Field,
  Form,
  type FormState,
  More,
  Notice,
  PageHeader,
  RadioGroup,
  Section,
  TextArea,
  useReader,
} from '../../../ui/index.ts'
import { IdentityFields } from '../components/identity-fields.tsx'
import { MailOwnLink } from '../components/mail-own-link.tsx'
import { consentKinds } from '../consents.ts'
import { formValuesOf } from '../correction-form.ts'
import { mayAct } from '../guests.ts'
import type { GuestView } from '../guests.queries.ts'
import type { Kept } from '../kept.queries.ts'

interface Left {
  view: GuestView
  /** In which times are shown. */
  zone: string
}

export interface KeptPageProps {
  here: string
  /** To the page of the talk, in the zone in which it was left. */
  back: string
  name: string
  isDemo: boolean
  /** The seeker took them off the list: nothing is left to do but to have it erased, and to end what still stands. */
  left: Left | undefined
  /** Only with a link of their own; otherwise where one would be mailed. */
  kept: Kept | undefined
  address: string | undefined
  /** Without a link of their own: none can be mailed, since messages to them were stopped. */
  isStopped: boolean
  refused?: { form: 'consents' | 'correction'; state: FormState; granted?: readonly string[] }
}

/** What is kept about a professional, and every way to change it. */
export function KeptPage(props: KeptPageProps) {
  const { here, back, name, left, kept, refused } = props
  const { t } = useReader()
  return (
    <div class="guest">
      <PageHeader
        title={t('guests.kept-title')}
        lead={t('guests.kept-lead', { name })}
        {...(!left && { back: { href: back, label: t('guests.kept-back') } })}
      />
      {kept ? (
        <OwnPart {...{ here, name, left, kept }} refused={refused} />
      ) : (
        <>
          <p>{t('guests.kept-what', { name })}</p>
          <MailPart {...props} />
        </>
      )}
    </div>
  )
}

/** The way to a link of their own. */
function MailPart({ here, name, isDemo, address, isStopped }: KeptPageProps) {
  const { t } = useReader()
  return (
    <section class="sheet guest-box">
      <p>{t('guests.kept-needs-own')}</p>
      {address ? (
        <MailOwnLink here={here} address={address}>
          {t('guests.kept-mail')}
        </MailOwnLink>
      ) : (
        <p>
          {t(isDemo ? 'guests.kept-demo' : isStopped ? 'guests.kept-stopped' : 'guests.kept-no-mail', {
            name,
          })}
        </p>
      )}
    </section>
  )
}

function OwnPart({
  here,
  name,
  left,
  kept,
  refused,
}: Pick<KeptPageProps, 'here' | 'name' | 'left' | 'refused'> & { kept: Kept }) {
  const { t } = useReader()
  const isRemoved = left !== undefined
  const { contact, quotes } = kept
  const stateOf = (form: 'consents' | 'correction') => refused?.form === form && { state: refused.state }
  const list = (values: readonly (string | null)[]) =>
    values.filter(Boolean).join(', ') || t('guests.kept-nothing')
  return (
    <>
      <Notice>{isRemoved ? t('guests.kept-removed', { name }) : t('guests.own-yours')}</Notice>
      <section class="sheet guest-box">
        <DescriptionList
          items={[
            [t('guests.kept-name'), contact.name || t('guests.kept-nothing')],
            [t('guests.kept-work'), list([contact.title])],
            [t('guests.kept-organization'), list([contact.organization])],
            [t('guests.kept-emails'), list(contact.emails)],
            [t('guests.kept-phones'), list(contact.phones)],
            [t('guests.kept-profile'), list([contact.profileUrl, ...contact.links])],
            [t('guests.kept-source', { name }), list([contact.howFound])],
            [
              t('guests.kept-quotes'),
              quotes.length === 0 ? (
                t('guests.kept-nothing')
              ) : (
                <ul id="quotes" class="guest-quotes">
                  {quotes.map(({ id, text }) => (
                    <li key={id}>
                      <q>{text}</q>
                      {!isRemoved && (
                        <ConfirmForm
                          action={`${here}/quote`}
                          fields={{ quote: id }}
                          ask={t('guests.quote-out')}
                          confirm={t('guests.quote-out')}
                        >
                          {t('guests.quote-out-what', { name })}
                        </ConfirmForm>
                      )}
                    </li>
                  ))}
                </ul>
              ),
            ],
          ]}
        />
        {!isRemoved && (
          <More
            summary={t('guests.correct-title')}
            id="correct"
            open={refused?.form === 'correction' || undefined}
          >
            <Form action={`${here}/correction`} base={formValuesOf(contact)} {...stateOf('correction')}>
              <IdentityFields name={contact.name} title={contact.title} organization={contact.organization} />
              <Field
                name="phones"
                label={t('guests.kept-phones')}
                hint={t('guests.correct-phones')}
                optional
                value={contact.phones.join(', ')}
                maxlength={300}
              />
              <TextArea
                name="howFound"
                size="small"
                label={t('guests.kept-source', { name })}
                optional
                value={contact.howFound}
                maxlength={5000}
              />
              <Button>{t('guests.correct')}</Button>
            </Form>
          </More>
        )}
      </section>
      {!isRemoved && (
        <Section title={t('guests.consents-title')} id="consents" lead={t('guests.consents-lead')}>
          <Form action={`${here}/consents`} {...stateOf('consents')}>
            <CheckboxGroup
              name="granted[]"
              label={t('guests.consents-title')}
              value={refused?.granted ?? kept.granted}
              options={consentKinds
                .filter((kind) => kind !== 'name')
                .map((kind) => ({ value: kind, label: t(`guests.consent-${kind}`) }))}
            />
            <RadioGroup
              name="named"
              label={t('guests.consent-name')}
              value={kept.named}
              options={[
                { value: 'yes', label: t('guests.consent-name-yes') },
                { value: 'no', label: t('guests.consent-name-no'), hint: t('guests.consent-name-no-hint') },
              ]}
            />
            <Button kind="primary">{t('guests.consents-save')}</Button>
          </Form>
        </Section>
      )}
      {left && <LeftPart {...{ here, name, ...left }} />}
      <Section title={t('guests.erase-title')} id="erase">
        <ConfirmForm action={`${here}/erase`} ask={t('guests.erase')} confirm={t('guests.erase')}>
          {t('guests.erase-what', { name })}
        </ConfirmForm>
      </Section>
    </>
  )
}

/** Off the list they may still be expected at a talk, and be written to at this address by others. */
function LeftPart({ here, name, view, zone }: Pick<KeptPageProps, 'here' | 'name'> & Left) {
  const { t, locale, now } = useReader()
  const { standing, stop, interview, isPanel } = view
  const { startsAt, minutes } = interview
  const when = startsAt && formatMeeting(startsAt, minutes, { locale, zone, now })
  const of = isPanel ? '-panel' : ''
  return (
    <>
      {mayAct(standing, 'cancel') && (
        <Section title={t(`guests.cancel-title${of}`)} id="cancel">
          {when && <p>{t('guests.removed-talk', { when })}</p>}
          <p class="soft">{t(`guests.cancel-lead${of}`, { name })}</p>
          <ActionForm action={`${here}/cancel`} fields={{ zone }}>
            <Button kind="danger">{t(`guests.cancel${of}`)}</Button>
          </ActionForm>
        </Section>
      )}
      {stop !== 'everyone' && (
        <Section title={t('guests.stop-title')} id="stop">
          <p class="soft">{t('guests.stop-lead', { name })}</p>
          {standing === 'agreed' && when && <p>{t('guests.stop-agreed', { name, when })}</p>}
          <ActionForm action={`${here}/stop`}>
            <Button kind="danger">{t('guests.stop')}</Button>
          </ActionForm>
        </Section>
      )}
    </>
  )
}

export function ErasedPage() {
  const { t } = useReader()
  return (
    <div class="guest">
      <PageHeader title={t('guests.erased-title')} lead={t('guests.erased-lead')} />
    </div>
  )
}
