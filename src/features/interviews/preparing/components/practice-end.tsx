import { useEffect, useRef } from 'preact/hooks'
import { clockFace } from '../../../../shared/talk-clock.ts'
import { Button, ButtonRow, LinkButton } from '../../../../ui/components/button.tsx'
import { useReader } from '../../../../ui/reader.ts'
import { lessonsOf, type PracticeStep, type Run } from '../practice.ts'
import { useStepName } from './step-name.ts'

export interface PracticeEndProps {
  steps: readonly PracticeStep[]
  run: Run
  /** Agreed for the talk. */
  minutes: number
  planUrl: string
  onAgain: () => void
}

const wholeSeconds = (milliseconds: number) => Math.round(milliseconds / 1000)

/** After a run: what each step took beside what was planned, and what to change. */
export function PracticeEnd({ steps, run, minutes, planUrl, onAgain }: PracticeEndProps) {
  const { t } = useReader()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const total = wholeSeconds((run.endedAt ?? run.startedAt) - run.startedAt)
  return (
    <div class="practice">
      <h2 tabindex={-1} ref={heading}>
        {t('practice.done')}
      </h2>
      <p class="lead">
        {t(total <= minutes * 60 ? 'practice.total-fits' : 'practice.total-over', {
          time: clockFace(total),
          planned: clockFace(minutes * 60),
        })}
      </p>
      <Lessons {...{ steps, run }} />
      <Taken {...{ steps, run }} />
      <ButtonRow>
        <LinkButton kind="primary" icon="edit" href={planUrl}>
          {t('practice.change')}
        </LinkButton>
        <Button type="button" icon="clock" onClick={onAgain}>
          {t('practice.again')}
        </Button>
      </ButtonRow>
    </div>
  )
}

function Lessons({ steps, run }: Pick<PracticeEndProps, 'steps' | 'run'>) {
  const { t } = useReader()
  const { long, missed } = lessonsOf(steps, run)
  const list = (indexes: readonly number[]) => indexes.join(', ')
  return (
    <>
      {long.length > 0 && <p>{t('practice.lesson-long', { questions: list(long) })}</p>}
      {missed.length > 0 && <p>{t('practice.lesson-missed', { questions: list(missed) })}</p>}
      {long.length + missed.length === 0 && <p>{t('practice.lesson-none')}</p>}
    </>
  )
}

function Taken({ steps, run }: Pick<PracticeEndProps, 'steps' | 'run'>) {
  const { t } = useReader()
  const nameOf = useStepName()
  return (
    <table class="practice-taken">
      <caption class="hidden-text">{t('practice.taken-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('practice.column-step')}</th>
          <th scope="col">{t('practice.column-planned')}</th>
          <th scope="col">{t('practice.column-taken')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, index) => (
          <tr key={index}>
            <th scope="row">
              {step.kind === 'question' && `${index}. `}
              {nameOf(step)}
            </th>
            <td>{clockFace(step.minutes * 60)}</td>
            <td>{clockFace(wholeSeconds(run.spent[index] ?? 0))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
