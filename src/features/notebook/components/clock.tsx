import { useEffect, useRef, useState } from 'preact/hooks'
import { Button, useReader } from '../../../ui/index.ts'
import {
  clockFace,
  hasFreshlyEnded,
  readClock,
  type ClockPhase,
  type ClockReading,
} from '../../../shared/talk-clock.ts'
import { Removed } from './removed.tsx'

export interface ClockProps {
  startedAt: Date | null
  endedAt: Date | null
  minutes: number
  /** The instant at which the page was drawn. */
  now: Date
  onStart: () => void
  onEnd: () => void
  /** None where the end is not the clock's to take back. */
  onResume: (() => void) | undefined
}

const faceWords = {
  waiting: 'notebook.clock-waiting',
  running: 'notebook.clock-left',
  'last-minutes': 'notebook.clock-left',
  over: 'notebook.clock-over',
  ended: 'notebook.clock-ended',
} as const

/** What the clock shows now, and whether its end is fresh; ticks in the browser. */
export function useClock(
  facts: Pick<ClockProps, 'startedAt' | 'endedAt' | 'minutes' | 'now'>,
): ClockReading & { freshlyEnded: boolean } {
  const [now, setNow] = useState(facts.now)
  const { startedAt, endedAt } = facts
  const pace = endedAt ? 60_000 : startedAt ? 1000 : null
  useEffect(() => {
    if (pace === null) return
    const tick = () => setNow(new Date())
    tick()
    const timer = setInterval(tick, pace)
    return () => clearInterval(timer)
  }, [pace])
  return { ...readClock(facts, now), freshlyEnded: hasFreshlyEnded(facts, now) }
}

export function Clock({ reading, ...props }: ClockProps & { reading: ClockReading }) {
  const { t } = useReader()
  const { phase, elapsedSeconds, remainingSeconds } = reading
  // Held without the clock: there is no time to show.
  const timed = phase !== 'ended' || props.startedAt !== null
  if (!timed && !props.onResume) return null
  return (
    <div class="notebook-clock" data-phase={phase}>
      {timed && (
        <p class="notebook-time" role="timer" aria-label={t('notebook.clock-label')}>
          <strong>{clockFace(phase === 'ended' ? elapsedSeconds : Math.abs(remainingSeconds))}</strong>{' '}
          <span>{t(faceWords[phase])}</span>
        </p>
      )}
      <ClockButton phase={phase} {...props} />
    </div>
  )
}

/** A second tap on one press, or a key held down, comes sooner than this. Our choice. */
const sameTapMs = 1_000

/** One button that says something else after each press: what comes right behind a press did not mean its new words. */
function ClockButton({ phase, onStart, onEnd, onResume }: ClockProps & { phase: ClockPhase }) {
  const { t } = useReader()
  const lastPress = useRef(Number.NEGATIVE_INFINITY)
  const unlessSameTap = (act: () => void) => (event: MouseEvent) => {
    const since = event.timeStamp - lastPress.current
    lastPress.current = event.timeStamp
    if (since >= sameTapMs) act()
  }
  if (phase === 'waiting') {
    return (
      <Button kind="primary" icon="clock" name="act" value="start" onClick={unlessSameTap(onStart)}>
        {t('notebook.start')}
      </Button>
    )
  }
  if (phase === 'ended') {
    return (
      onResume && (
        <Button size="small" name="act" value="resume" onClick={unlessSameTap(onResume)}>
          {t('notebook.resume')}
        </Button>
      )
    )
  }
  return (
    <Button icon="check" name="act" value="end" onClick={unlessSameTap(onEnd)}>
      {t('notebook.end')}
    </Button>
  )
}

interface ResetProps {
  /** Whether there is anything to set back. */
  ran: boolean
  onReset: () => void
  /** Brings back what was set back a moment ago. */
  onUndo: (() => void) | undefined
  /** What was set back had ended a talk. */
  wasHeld: boolean
}

/** For a clock that was started to try it, or by mistake. Far from the thumb: in a talk nobody is to meet it. */
export function ClockReset({ ran, onReset, onUndo, wasHeld }: ResetProps) {
  const { t } = useReader()
  if (!ran)
    return (
      onUndo && (
        <Removed id="clock" onUndo={onUndo}>
          {t(wasHeld ? 'notebook.gone-clock-held' : 'notebook.gone-clock')}
        </Removed>
      )
    )
  return (
    <p>
      <Button
        kind="quiet"
        size="small"
        name="act"
        value="reset"
        aria-describedby="reset-hint"
        onClick={onReset}
      >
        {t('notebook.reset')}
      </Button>{' '}
      <span id="reset-hint" class="soft small">
        {t('notebook.reset-hint')}
      </span>
    </p>
  )
}
