import { useEffect, useRef } from 'preact/hooks'
import type * as Y from 'yjs'
import { Badge, Icon, useReader } from '../../../ui/index.ts'
import { answerName, wordingName, type Mark } from '../notebook.ts'
import { Marks } from './marks.tsx'
import { SharedText } from './shared-text.tsx'

/** A question as the notebook shows it, planned or not. */
export interface ShownQuestion {
  id: string
  /** The wording; none for one that came up in the talk, whose wording is written in the notebook. */
  text: string | null
  /** The assignment wants it asked. */
  required?: boolean
}

export interface QuestionCardProps {
  doc: Y.Doc
  question: ShownQuestion
  number: number
  asked: boolean
  marks: readonly Mark[]
  fresh: string | null
  /** Of the marks the one that was removed a moment ago. */
  removed: string | null
  hidden: boolean
  onFocus: () => void
  onAsked: (asked: boolean) => void
  onRemoveMark: (id: string) => void
  onRemoveQuestion: () => void
  onUndo: () => void
}

/** One question beside its notes. */
export function QuestionCard({
  doc,
  question,
  number,
  asked,
  marks,
  fresh,
  removed,
  hidden,
  ...on
}: QuestionCardProps) {
  const { t } = useReader()
  const named = question.text ?? t('notebook.off-script-title')
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // Ticked before the script ran; everything else in the box came from the document.
    if (box.current && box.current.checked !== asked) on.onAsked(box.current.checked)
  }, [])
  return (
    <li
      id={`q-${question.id}`}
      class="notebook-question"
      data-asked={asked || undefined}
      hidden={hidden}
      onFocusIn={on.onFocus}
    >
      <div class="notebook-question-head">
        <h3>
          <span class="notebook-number">{number}</span> {named}
          {question.required && (
            <>
              {' '}
              <Badge kind="accent">{t('notebook.required')}</Badge>
            </>
          )}
        </h3>
        <label class="notebook-asked">
          <input type="hidden" name="shown[]" value={question.id} />
          <input
            ref={box}
            type="checkbox"
            name={`asked:${question.id}`}
            checked={asked}
            onChange={({ currentTarget }) => on.onAsked(currentTarget.checked)}
          />
          <span>
            {t('notebook.asked')}
            <span class="hidden-text">: {named}</span>
          </span>
        </label>
      </div>
      {question.text === null && (
        <div class="notebook-wording">
          <SharedText
            doc={doc}
            name={wordingName(question.id)}
            label={t('notebook.off-script-wording')}
            placeholder={t('notebook.off-script-wording')}
            rows={1}
            focus={fresh === question.id}
          />
          <button
            type="button"
            class="button needs-script"
            data-kind="quiet"
            data-size="small"
            aria-label={t('notebook.remove-question')}
            onClick={on.onRemoveQuestion}
          >
            <Icon name="cross" />
          </button>
        </div>
      )}
      <SharedText
        doc={doc}
        name={answerName(question.id)}
        label={t('notebook.notes-about', { question: named })}
        placeholder={t('notebook.notes')}
      />
      <Marks {...{ doc, marks, fresh, removed }} onRemove={on.onRemoveMark} onUndo={on.onUndo} />
    </li>
  )
}
