import { useReader } from '../../../ui/index.ts'

export interface ViewSwitchProps {
  oneByOne: boolean
  setOneByOne: (one: boolean) => void
}

/** All questions at once, or one at a time. */
export function ViewSwitch({ oneByOne, setOneByOne }: ViewSwitchProps) {
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
    </div>
  )
}
