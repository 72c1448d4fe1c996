import { useLayoutEffect, useRef } from 'preact/hooks'
import { useReader } from '../../../ui/index.ts'

export interface RemovedProps {
  id: string
  /** What is gone. */
  children: string
  onUndo: () => void
}

/** Stands where something was removed, with the way back; takes the focus, which the removal left nowhere. */
export function Removed({ id, children, onUndo }: RemovedProps) {
  const { t } = useReader()
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => button.current?.focus(), [])
  return (
    <p class="notebook-removed">
      <span id={`removed-${id}`}>{children}</span>
      <button
        ref={button}
        type="button"
        class="button"
        data-size="small"
        aria-describedby={`removed-${id}`}
        onClick={onUndo}
      >
        {t('notebook.undo')}
      </button>
    </p>
  )
}
