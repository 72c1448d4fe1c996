import { useReader } from '../../../ui/index.ts'

export interface ViewSwitchProps {
  oneByOne: boolean
  setOneByOne: (one: boolean) => void
  at: number
  all: number
  onMove: (to: number) => void
}

export function ViewSwitch({ oneByOne, setOneByOne, at, all, onMove }: ViewSwitchProps) {
  const { t } = useReader()
  return (
    <div class="notebook-view needs-script">
      <div role="group" aria-label={t('notebook.view-label')}>
        <button
          type="button"
          class="button"
          data-size="small"
          aria-pressed={!oneByOne}
          onClick={() => setOneByOne(false)}
        >
          {t('notebook.view-all')}
        </button>
        <button
          type="button"
          class="button"
          data-size="small"
          aria-pressed={oneByOne}
          onClick={() => setOneByOne(true)}
        >
          {t('notebook.view-one')}
        </button>
      </div>
      {oneByOne && (
        <div class="notebook-steps">
          <button
            type="button"
            class="button"
            data-size="small"
            disabled={at === 0}
            onClick={() => onMove(at - 1)}
          >
            {t('notebook.previous')}
          </button>
          <span role="status">{t('notebook.question-of', { n: at + 1, all })}</span>
          <button
            type="button"
            class="button"
            data-size="small"
            disabled={at === all - 1}
            onClick={() => onMove(at + 1)}
          >
            {t('notebook.next')}
          </button>
        </div>
      )}
    </div>
  )
}
