import {
  ActionForm,
  BareList,
  Button,
  LinkButton,
  PageHeader,
  Section,
  useReader,
} from '../../../ui/index.ts'

export interface Offers {
  setup: boolean
  signUp: boolean
  demo: boolean
}

/** The first page for whoever is not signed in: what this is, in one screen, and one next step. */
export function LandingPage({ offers }: { offers: Offers }) {
  const { t } = useReader()
  return (
    <>
      <PageHeader title={t('home.title')} lead={t('home.lead')} />
      {offers.setup && <p class="landing-note">{t('home.setup-note')}</p>}
      <div class="button-row">
        <Entry offers={offers} />
        {offers.demo && (
          <ActionForm action="/demo">
            <Button>{t('home.demo')}</Button>
          </ActionForm>
        )}
      </div>
      {offers.demo && <p class="landing-note small soft">{t('home.demo-note')}</p>}
      <Section title={t('home.steps')} id="steps">
        <BareList ordered class="landing-steps">
          {([1, 2, 3, 4, 5] as const).map((step) => (
            <li key={step}>
              <h3>{t(`home.step-${step}`)}</h3>
              <p class="soft">{t(`home.step-${step}-text`)}</p>
            </li>
          ))}
        </BareList>
        <p class="landing-calm">{t('home.calm')}</p>
      </Section>
    </>
  )
}

function Entry({ offers }: { offers: Offers }) {
  const { t } = useReader()
  if (offers.setup) {
    return (
      <LinkButton href="/setup" kind="primary">
        {t('home.setup')}
      </LinkButton>
    )
  }
  // Who reads this for the first time has no account yet; signing in also stands at the top of the page.
  return (
    <>
      {offers.signUp && (
        <LinkButton href="/sign-up" kind="primary">
          {t('home.sign-up')}
        </LinkButton>
      )}
      <LinkButton href="/sign-in" kind={offers.signUp ? 'plain' : 'primary'}>
        {t('home.sign-in')}
      </LinkButton>
    </>
  )
}
