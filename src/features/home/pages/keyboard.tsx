import {
  Button,
  Field,
  Form,
  goLetters,
  OtherPlaces,
  PageHeader,
  Section,
  ShortcutList,
  ShortcutSwitch,
  useReader,
} from '../../../ui/index.ts'

/** All shortcuts, and what the palette does as plain links and a plain search. */
export function KeyboardPage({ signedIn }: { signedIn: boolean }) {
  const { t } = useReader()
  return (
    <>
      <PageHeader title={t('home.keyboard-title')} lead={t('home.keyboard-lead')} />
      <Section title={t('ui.shortcuts')} id="list">
        <ShortcutList t={t} />
        <ShortcutSwitch t={t} id="shortcuts-on-page" />
      </Section>
      {signedIn && (
        <Section title={t('home.keyboard-places')} id="places" lead={t('home.keyboard-places-lead')}>
          <ul>
            {Object.values(goLetters).map(([href, words]) => (
              <li key={href}>
                <a href={href}>{t(`ui.${words}`)}</a>
              </li>
            ))}
            <OtherPlaces t={t} />
          </ul>
          <Form action="/contacts" method="get" layout="row" aria-label={t('home.keyboard-contacts')}>
            <Field name="q" label={t('home.keyboard-contacts')} type="search" />
            <Button>{t('home.keyboard-find')}</Button>
          </Form>
        </Section>
      )}
    </>
  )
}
