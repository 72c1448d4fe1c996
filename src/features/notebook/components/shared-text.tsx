import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type * as Y from 'yjs'
import { readText, type TextName } from '../notebook.ts'
import { fromDevice, fromElsewhere } from '../sync.ts'
import { moveCaret, typeInto } from '../typing.ts'

export interface SharedTextProps {
  doc: Y.Doc
  name: TextName
  label: string
  placeholder?: string
  rows?: number
  /** Takes the focus when it appears. */
  focus?: boolean
}

/**
 * A field that is one text of the shared document. It is not redrawn while one types: the field tells the document,
 * and what others write is put in beside the caret.
 */
export function SharedText({ doc, name, label, placeholder, rows = 2, focus }: SharedTextProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const area = field.current
    if (!area) return
    const text = doc.getText(name)
    // Typed before the script ran: it is new, and everything else in the field came from the document.
    if (area.value !== area.defaultValue) typeInto(text, area.value)
    const hear = (event: Y.YTextEvent) => {
      const { origin } = event.transaction
      if (origin === fromElsewhere || origin === fromDevice) show(area, text.toString(), event.delta)
    }
    text.observe(hear)
    return () => text.unobserve(hear)
  }, [doc, name])
  useLayoutEffect(() => {
    if (focus) field.current?.focus()
  }, [name])
  return (
    <textarea
      ref={field}
      id={name}
      name={name}
      class="input"
      data-size="small"
      rows={rows}
      dir="auto"
      aria-label={label}
      placeholder={placeholder}
      autocomplete="off"
      defaultValue={readText(doc, name)}
      onInput={({ currentTarget }) =>
        typeInto(doc.getText(name), currentTarget.value, currentTarget.selectionStart)
      }
    />
  )
}

function show(area: HTMLTextAreaElement, value: string, delta: Y.YTextEvent['delta']) {
  const steps = delta as { retain?: number; insert?: unknown; delete?: number }[]
  const [start, end] = [moveCaret(area.selectionStart, steps), moveCaret(area.selectionEnd, steps)]
  area.value = value
  if (document.activeElement === area) area.setSelectionRange(start, end)
}
