import { useEffect, useRef, useState } from 'preact/hooks'
import { clockFace, readClock } from '../../../../shared/talk-clock.ts'
import { Button, ButtonRow } from '../../../../ui/components/button.tsx'
import { BareList } from '../../../../ui/components/lists.tsx'
import { useAwake, useBuzz, useNow } from '../../../../ui/components/awake.ts'
import { useReader } from '../../../../ui/reader.ts'
import {
  begin,
  finish,
  goTo,
  type PracticeQuestion,
  practiceSteps,
  spentOn,
  type PracticeStep,
  type Run,
} from '../practice.ts'
import { PracticeEnd } from './practice-end.tsx'
import { useStepName } from './step-name.ts'

export interface PracticeTalkProps {
  planUrl: string
  minutes: number
  questions: readonly PracticeQuestion[]
  /** The words to begin and to end with, in the reader's language. */
  script: { opening: string; closing: string }
}

/**
 * The plan, played with the clock. On the server, and without script, it is the order of the talk with its minutes;
 * once the script runs, a button starts it.
 */
export function PracticeTalk({ planUrl, minutes, questions, script }: PracticeTalkProps) {
  const [run, setRun] = useState<Run | null>(null)
  const running = run !== null && run.endedAt === null
  const now = useNow(running)
  useAwake(running)
  const steps = practiceSteps(questions)
  const again = useRef(false)
  if (run === null)
    return (
      <Before steps={steps} takesFocus={again.current} onStart={() => setRun(begin(steps, Date.now()))} />
    )
  const onAgain = () => {
    again.current = true
    setRun(null)
  }
  if (run.endedAt !== null) return <PracticeEnd {...{ steps, run, minutes, planUrl, onAgain }} />
  return (
    <Running
      {...{ steps, run, minutes, script, now }}
      onGo={(step) => setRun(goTo(run, step, Date.now()))}
      onEnd={() => setRun(finish(run, Date.now()))}
    />
  )
}

interface BeforeProps {
  steps: readonly PracticeStep[]
  /** The button that led back here is gone, and the focus with it. */
  takesFocus: boolean
  onStart: () => void
}

function Before({ steps, takesFocus, onStart }: BeforeProps) {
  const { t } = useReader()
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) root.current?.querySelector('button')?.focus()
  }, [])
  return (
    <div class="practice" ref={root}>
      <div class="needs-script">
        <ButtonRow>
          <Button type="button" kind="primary" icon="clock" onClick={onStart}>
            {t('practice.start')}
          </Button>
        </ButtonRow>
      </div>
      {/* Under the button: with nine questions it would stand below the fold. */}
      <Order steps={steps} />
    </div>
  )
}

function Order({ steps }: { steps: readonly PracticeStep[] }) {
  const { t } = useReader()
  const nameOf = useStepName()
  return (
    <BareList ordered class="practice-order">
      {steps.map((step, index) => (
        <li key={index}>
          <span>
            {step.kind === 'question' && <span class="question-number">{`${index}. `}</span>}
            {nameOf(step)}
            {step.kind === 'question' && step.required && (
              <span class="small soft"> ({t('preparing.card-required')})</span>
            )}
          </span>
          <span class="small soft">{t('interviews.min', { n: step.minutes })}</span>
        </li>
      ))}
    </BareList>
  )
}

interface RunningProps extends Pick<PracticeTalkProps, 'minutes' | 'script'> {
  steps: readonly PracticeStep[]
  run: Run
  now: number
  onGo: (step: number) => void
  onEnd: () => void
}

function Running({ steps, run, minutes, script, now, onGo, onEnd }: RunningProps) {
  const { t } = useReader()
  const root = useRef<HTMLDivElement>(null)
  // The button that started it is gone: go on at the one that comes next.
  useEffect(() => root.current?.querySelector<HTMLElement>('[data-kind=primary]')?.focus(), [])
  const step = steps[run.at]!
  const closing = steps.length - 1
  const clock = readClock({ startedAt: new Date(run.startedAt), endedAt: null, minutes }, new Date(now))
  useBuzz(clock.phase === 'last-minutes')
  const late = clock.phase === 'last-minutes' || clock.phase === 'over'
  return (
    <div class="practice" ref={root}>
      <div class="practice-top">
        <p class="practice-clock" role="timer" aria-label={t('practice.clock')} data-phase={clock.phase}>
          <strong>{clockFace(Math.abs(clock.remainingSeconds))}</strong>{' '}
          <span>{t(clock.phase === 'over' ? 'practice.over' : 'practice.left')}</span>
        </p>
        <Button type="button" size="small" icon="check" onClick={onEnd}>
          {t('practice.end')}
        </Button>
      </div>
      <p class="practice-cue" role="status">
        {late && run.at !== closing && t(clock.phase === 'over' ? 'practice.cue-over' : 'practice.cue')}
      </p>
      <Step step={step} number={run.at} questions={closing - 1} script={script} />
      <StepTime step={step} seconds={Math.floor(spentOn(run, run.at, now) / 1000)} />
      <ButtonRow>
        {run.at < closing ? (
          <Button type="button" kind="primary" icon="step" onClick={() => onGo(run.at + 1)}>
            {t(run.at + 1 === closing ? 'practice.to-closing' : 'practice.next')}
          </Button>
        ) : (
          <Button type="button" kind="primary" icon="check" onClick={onEnd}>
            {t('practice.finish')}
          </Button>
        )}
        {run.at > 0 && (
          <Button type="button" icon="back" onClick={() => onGo(run.at - 1)}>
            {t('practice.back')}
          </Button>
        )}
        {late && run.at + 1 < closing && (
          <Button type="button" onClick={() => onGo(closing)}>
            {t('practice.to-closing')}
          </Button>
        )}
      </ButtonRow>
    </div>
  )
}

interface StepProps {
  step: PracticeStep
  number: number
  questions: number
  script: PracticeTalkProps['script']
}

/** What is to be said now; spoken when it changes. */
function Step({ step, number, questions, script }: StepProps) {
  const { t } = useReader()
  return (
    <div class="practice-step sheet" aria-live="polite" aria-atomic="true">
      <p class="practice-which">
        {step.kind === 'question'
          ? t('practice.question-of', { n: number, all: questions })
          : t(`practice.step-${step.kind}`)}
        {step.kind === 'question' && step.required && ` · ${t('preparing.card-required')}`}
      </p>
      <p class="practice-words">{step.kind === 'question' ? step.text : script[step.kind]}</p>
    </div>
  )
}

function StepTime({ step, seconds }: { step: PracticeStep; seconds: number }) {
  const { t } = useReader()
  const planned = step.minutes * 60
  const over = seconds - planned
  return (
    <div class="practice-time" data-over={over > 0 || undefined}>
      <progress aria-label={t('practice.step-time')} value={Math.min(seconds, planned)} max={planned} />
      <span class="small">
        {over > 0
          ? t('practice.step-over', { time: clockFace(over) })
          : t('practice.step-left', { time: clockFace(-over) })}
      </span>
    </div>
  )
}
