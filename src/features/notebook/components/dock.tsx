import type { ComponentChildren } from 'preact'
import { Icon, useReader } from '../../../ui/index.ts'

export interface DockProps {
  /** Which question is in hand, from 0, and how many there are. */
  at: number
  all: number
  oneByOne: boolean
  onMove: (to: number) => void
  /** While a question is in hand that came up in the talk: the planned one to go back to, from 0. */
  backTo: number | null
  /** The marks. */
  children: ComponentChildren
}

/** What the thumb reaches: the way through the questions, back from off script, and the marks. */
export function Dock({ at, all, oneByOne, onMove, backTo, children }: DockProps) {
  const { t } = useReader()
  return (
    <div class="notebook-dock">
      {oneByOne && all > 1 && (
        <div class="notebook-steps needs-script" role="group" aria-label={t('notebook.steps-label')}>
          <Step kind="back" disabled={at === 0} onClick={() => onMove(at - 1)}>
            {t('notebook.previous')}
          </Step>
          <span role="status">{t('notebook.question-of', { n: at + 1, all })}</span>
          <Step kind="chevron" disabled={at === all - 1} onClick={() => onMove(at + 1)}>
            {t('notebook.next')}
          </Step>
        </div>
      )}
      {backTo !== null && (
        <button type="button" class="button needs-script notebook-back" onClick={() => onMove(backTo)}>
          <Icon name="back" />
          <span>{t('notebook.to-script', { n: backTo + 1 })}</span>
        </button>
      )}
      {children}
    </div>
  )
}

interface StepProps {
  kind: 'back' | 'chevron'
  disabled: boolean
  onClick: () => void
  children: ComponentChildren
}

function Step({ kind, disabled, onClick, children }: StepProps) {
  return (
    // Not switched off at the end of the way: the focus would be nowhere.
    <button
      type="button"
      class="button"
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
    >
      {kind === 'back' && <Icon name="back" />}
      <span>{children}</span>
      {kind === 'chevron' && <Icon name="chevron" />}
    </button>
  )
}
