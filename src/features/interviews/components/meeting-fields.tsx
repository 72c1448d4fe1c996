/** How two meet: asked with the date, and again of the talk that took place. */
import { talk } from '../../../shared/defaults.ts'
import { Field, Select, TextArea, useReader } from '../../../ui/index.ts'
import { type Mode, modeOptions } from '../modes.ts'

export function MinutesField({ name, value }: { name: string; value: number }) {
  const { t } = useReader()
  return (
    <Field
      name={name}
      type="number"
      width="tiny"
      min={talk.minMinutes}
      max={talk.maxMinutes}
      label={t('interviews.minutes')}
      value={value}
    />
  )
}

interface ModeSelectProps {
  name: string
  label: string
  /** Stands for a mode that is still open. */
  empty: string
  value: Mode | null
}

export function ModeSelect({ name, label, empty, value }: ModeSelectProps) {
  const { t } = useReader()
  return (
    <Select name={name} width="short" label={label} empty={empty} value={value} options={modeOptions(t)} />
  )
}

/** Why this mode, where an assignment asks. */
export function ModeReasonField({ name, value }: { name: string; value: string }) {
  const { t } = useReader()
  return (
    <TextArea
      name={name}
      label={t('interviews.mode-reason')}
      hint={t('interviews.mode-reason-hint')}
      size="small"
      optional
      value={value}
    />
  )
}
