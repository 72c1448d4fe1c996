import { formatDay } from '../../../shared/date-format.ts'
import { useReader } from '../../../ui/index.ts'
import { silenceState, type ToldSilence } from '../silence.ts'

/**
 * What silence means now, kindly: when the next person's turn is, when a reminder is right or where it is begun, when to let
 * it rest. In days: nobody waits for a minute of the clock.
 */
export function SilenceNote({ silence, now }: { silence: ToldSilence; now: Date }) {
  const reader = useReader()
  const { t } = reader
  const words = (at: Date | undefined) => (at ? formatDay(at, reader) : '')
  const params = {
    next: words(silence.nextPersonAt),
    nudge: words(silence.nudgeAt),
    rest: words(silence.restAt),
  }
  const state = silenceState(silence, now)
  // After the last reminder nothing is left but the day from which it rests.
  const last = silence.restAt && state !== 'rest' && state !== 'begun'
  return (
    <p class="soft silence-note">
      {t(last ? 'wordings.silence-last' : `wordings.silence-${state}`, params)}
      {silence.begunId && (
        <>
          {' '}
          <a href={`/messages/${silence.begunId}`}>{t('wordings.silence-begun-see')}</a>
        </>
      )}
    </p>
  )
}
