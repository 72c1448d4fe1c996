import { PageHeader, Section, useReader } from '../../../ui/index.ts'

const parts = ['yours', 'teacher', 'admin', 'contacts', 'device', 'take'] as const

/** What is kept, who sees it, and how to leave with it. */
export function PrivacyPage({ signedIn }: { signedIn: boolean }) {
  const { t } = useReader()
  return (
    <>
      <PageHeader title={t('home.privacy-title')} lead={t('home.privacy-lead')} />
      {parts.map((part) => (
        <Section title={t(`home.privacy-${part}-title`)} id={part} key={part}>
          <p>{t(`home.privacy-${part}`)}</p>
        </Section>
      ))}
      {signedIn && (
        <p>
          <a href="/account">{t('home.privacy-account')}</a>
        </p>
      )}
    </>
  )
}
