import type { MessageKey } from '../../i18n/index.ts'
import { useReader } from '../reader.ts'
import { Button, ButtonRow } from './button.tsx'
import { Notice } from './messages.tsx'

/**
 * What the script has to say of words that it keeps in this tab. Where a page has no such words, as on a computer that others
 * use too, the script keeps nothing.
 */
export function DraftNotes() {
  const { t } = useReader()
  return (
    <>
      <Note name="back" words="ui.draft-back" acts={{ drop: 'ui.draft-drop' }} />
      <Note name="dropped" words="ui.draft-dropped" acts={{ restore: 'ui.draft-restore' }} />
      <Note
        name="unread"
        words="ui.draft-unread"
        acts={{ again: 'ui.draft-again', drop: 'ui.draft-drop' }}
        kind="warning"
      />
      <div data-draft-note="unsent" role="alert">
        <Notice kind="warning">{t('ui.draft-unsent')}</Notice>
      </div>
    </>
  )
}

interface NoteProps {
  name: string
  words: MessageKey
  /** What can be done about it: the script's name for it, and the button's words. */
  acts: Readonly<Record<string, MessageKey>>
  kind?: 'warning'
}

function Note({ name, words, acts, kind }: NoteProps) {
  const { t } = useReader()
  return (
    <div data-draft-note={name} role="status">
      <Notice kind={kind}>
        <p>{t(words)}</p>
        <ButtonRow>
          {Object.entries(acts).map(([act, label]) => (
            <Button kind="quiet" size="small" type="button" data-draft={act} key={act}>
              {t(label)}
            </Button>
          ))}
        </ButtonRow>
      </Notice>
    </div>
  )
}
