import { LinkButton, Notice, Stack, useReader } from '../../../ui/index.ts'
import type { Undelivered } from '../undelivered.queries.ts'

/** What a professional did not get, and what to do instead. */
export function UndeliveredNotices({ letters }: { letters: readonly Undelivered[] }) {
  const { t } = useReader()
  if (letters.length === 0) return null
  return (
    <Stack id="undelivered">
      {letters.map(({ contactId, name, what }) => (
        <Notice kind="warning" title={t(`guests.undelivered-${what}`, { name })} key={`${contactId}-${what}`}>
          <p>{t(`guests.undelivered-${what}-do`, { name })}</p>
          <p>
            <LinkButton href={`/contacts/${contactId}/edit`} icon="edit">
              {t('guests.undelivered-address')}
            </LinkButton>
          </p>
        </Notice>
      ))}
    </Stack>
  )
}
