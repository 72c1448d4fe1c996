import { dialLink } from '../../../shared/phones.ts'
import { LinkButton, PageHeader, Section, useReader } from '../../../ui/index.ts'
import type { Message } from '../outreach.ts'

/** A message to be said on the phone: large, a sentence a line, with what to do before and when nobody answers. */
export function ScriptPage({
  message,
  name,
  phones,
}: {
  message: Message
  name: string
  phones: readonly string[]
}) {
  const { t } = useReader()
  const lines = message.body
    .split(/\n+|(?<=[.!?…])\s+/)
    .map((line) => line.trim())
    .filter(Boolean)
  return (
    <>
      <PageHeader
        title={t('wordings.script-title', { name })}
        lead={t('wordings.script-lead')}
        back={{ href: `/messages/${message.id}`, label: t('sending.back') }}
      />
      {phones.map((phone) => (
        <p key={phone}>
          <LinkButton kind="primary" icon="phone" href={dialLink(phone)}>
            {t('wordings.call', { phone })}
          </LinkButton>
        </p>
      ))}
      <ol class="script-lines">
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ol>
      <Section title={t('wordings.script-busy')} id="busy">
        <p>{t('wordings.script-busy-say')}</p>
      </Section>
      <Section title={t('wordings.script-voicemail')} id="voicemail">
        <p>{t('wordings.script-voicemail-say', { name })}</p>
      </Section>
    </>
  )
}
