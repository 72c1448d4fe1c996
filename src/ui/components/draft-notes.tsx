import { useReader } from '../reader.ts'
import { ButtonRow } from './button.tsx'
import { Notice } from './messages.tsx'

/**
 * What the script has to say of words that it keeps in this tab. Where a page has no such words, as on a computer that others
 * use too, the script keeps nothing.
 */
export function DraftNotes() {
  const { t } = useReader()
  return (
    <>
      <div data-draft-note="back" role="status">
        <Notice>
          <p>{t('ui.draft-back')}</p>
          <ButtonRow>
            <button class="button" data-kind="quiet" data-size="small" type="button" data-draft-drop>
              {t('ui.draft-drop')}
            </button>
          </ButtonRow>
        </Notice>
      </div>
      <div data-draft-note="dropped" role="status">
        <Notice>
          <p>{t('ui.draft-dropped')}</p>
          <ButtonRow>
            <button class="button" data-kind="quiet" data-size="small" type="button" data-draft-restore>
              {t('ui.draft-restore')}
            </button>
          </ButtonRow>
        </Notice>
      </div>
      <div data-draft-note="unsent" role="alert">
        <Notice kind="warning">{t('ui.draft-unsent')}</Notice>
      </div>
    </>
  )
}
