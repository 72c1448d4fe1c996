import { formatDay } from '../../../shared/date-format.ts'
import { useReader } from '../../../ui/index.ts'
import { silenceState, type ToldSilence } from '../silence.ts'

/**
 * What silence means now, kindly: when the next person's turn is, when a reminder is right or what is with it, when to let
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
  const { begun } = silence
  if (begun && state !== 'rest' && state !== 'nudge')
    return (
      <p class="soft silence-note">
        {t(`wordings.silence-begun-${state}`, params)} {t(`wordings.${begunWords(begun.state)}`)}{' '}
        <a href={`/messages/${begun.id}`}>
          {t(begun.state === 'drafted' ? 'wordings.begun-go-on' : 'wordings.begun-see')}
        </a>
      </p>
    )
  // After the last reminder nothing is left but the day from which it rests.
  const last = silence.restAt && state !== 'rest'
  return (
    <p class="soft silence-note">{t(last ? 'wordings.silence-last' : `wordings.silence-${state}`, params)}</p>
  )
}

/** Of one that was opened in a program of their own, or whose way nobody knows, the seeker is asked. */
const begunWords = (state: NonNullable<ToldSilence['begun']>['state']) =>
  state === 'drafted' || state === 'queued' || state === 'failed'
    ? (`begun-${state}` as const)
    : 'begun-asked'
