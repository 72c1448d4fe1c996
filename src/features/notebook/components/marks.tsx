import type * as Y from 'yjs'
import { BareList, Button, Icon, useReader, type IconName } from '../../../ui/index.ts'
import { markKinds, markName, type Mark, type MarkKind } from '../notebook.ts'
import { Removed } from './removed.tsx'
import { SharedText } from './shared-text.tsx'

const icons: Record<MarkKind, IconName> = {
  learned: 'star',
  'next-step': 'step',
  quote: 'quote',
  person: 'person',
}

export interface MarksProps {
  doc: Y.Doc
  marks: readonly Mark[]
  /** The mark made a moment ago, which takes the focus. */
  fresh: string | null
  /** Of the marks the one that was removed a moment ago. */
  removed: string | null
  onRemove: (id: string) => void
  onUndo: () => void
}

/** Marks as they were made, each with its words. */
export function Marks({ doc, marks, fresh, removed, onRemove, onUndo }: MarksProps) {
  const { t } = useReader()
  if (marks.length === 0) return null
  return (
    <BareList class="notebook-marks" aria-label={t('notebook.marks')}>
      {marks.map(({ id, kind }) =>
        id === removed ? (
          <li key={`removed ${id}`}>
            <Removed id={id} onUndo={onUndo}>
              {t('notebook.gone-mark', { kind: t(`notebook.mark-${kind}`) })}
            </Removed>
          </li>
        ) : (
          <li key={id} data-kind={kind}>
            <span class="notebook-mark-kind">
              <Icon name={icons[kind]} />
              {t(`notebook.mark-${kind}`)}
            </span>
            <SharedText
              doc={doc}
              name={markName(id)}
              label={t(`notebook.mark-${kind}`)}
              placeholder={t(`notebook.mark-${kind}-hint`)}
              rows={1}
              focus={fresh === id}
            />
            <button
              type="button"
              class="button needs-script"
              data-kind="quiet"
              data-size="small"
              aria-label={t('notebook.remove-mark', { kind: t(`notebook.mark-${kind}`) })}
              onClick={() => onRemove(id)}
            >
              <Icon name="cross" />
            </button>
          </li>
        ),
      )}
    </BareList>
  )
}

/** A press leaves the focus in the notes: the keyboard stays up, and what is selected there stays selected. */
const keepFocus = (event: MouseEvent) => event.preventDefault()

export interface MarkBarProps {
  /** What a mark can be about. */
  questions: readonly { id: string; text: string }[]
  onMark: (kind: MarkKind) => void
  onOffScript: () => void
}

/**
 * The bar under the thumb: off script, and the four marks. A script knows in which question one writes; without one
 * the form asks.
 */
export function MarkBar({ questions, onMark, onOffScript }: MarkBarProps) {
  const { t } = useReader()
  return (
    <div class="notebook-bar" role="group" aria-label={t('notebook.mark-bar')}>
      {questions.length > 0 && (
        <label class="notebook-about without-script">
          <span>{t('notebook.mark-about')}</span>
          <select name="about" class="input">
            <option value="">{t('notebook.mark-about-none')}</option>
            {questions.map(({ id, text }, index) => (
              <option value={id} key={id}>
                {`${index + 1}. ${text}`}
              </option>
            ))}
          </select>
        </label>
      )}
      <Button icon="plus" name="act" value="off-script" onMouseDown={keepFocus} onClick={onOffScript}>
        {t('notebook.off-script')}
      </Button>
      {markKinds.map((kind) => (
        <Button
          icon={icons[kind]}
          name="act"
          value={`mark:${kind}`}
          key={kind}
          onMouseDown={keepFocus}
          onClick={() => onMark(kind)}
        >
          {t(`notebook.mark-${kind}`)}
        </Button>
      ))}
    </div>
  )
}
