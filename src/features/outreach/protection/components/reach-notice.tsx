import { formatDayTime } from '../../../../shared/date-format.ts'
import { Notice, useReader } from '../../../../ui/index.ts'
import type { Reach } from '../protection.ts'

/** Why this person should not be written to now, or what is worth knowing before. */
export function ReachNotice({ reach }: { reach: Reach }) {
  const reader = useReader()
  const { t } = reader
  const { refusal, until, askedRecently, enough = 0 } = reach
  if (!refusal && !askedRecently) return null
  const params = {
    n: enough,
    until: until ? formatDayTime(until, reader) : '',
  }
  return (
    <Notice kind="warning">
      {askedRecently && refusal !== 'stopped' && <p>{t('protection.reach-asked-recently')}</p>}
      {refusal && <p>{t(`protection.reach-${refusal}`, params)}</p>}
      {refusal && refusal !== 'paused' && <p class="small">{t('protection.own-hand')}</p>}
    </Notice>
  )
}
