/**
 * How typed text becomes edits of the shared document, so that the words of two devices both stay:
 * a keystroke in the island (`typeInto`) and a whole form without JavaScript (`mergeForm`).
 */
import * as Y from 'yjs'
import { diffWords } from '../../shared/merge.ts'
import {
  addMark,
  addOffScript,
  hasMark,
  lacksQuote,
  markName,
  missingUpdate,
  openNotebook,
  readText,
  recordUpdate,
  setAsked,
  type MarkKind,
  type TextName,
} from './notebook.ts'

/** What a form without JavaScript says, its line ends already LF. Texts it does not name stay as they are. */
export interface NotebookForm {
  texts: { name: TextName; text: string }[]
  asked: { questionId: string; asked: boolean }[]
  offScript: { id: string }[]
  /** A mark may say under which question it was made. */
  marks: { id: string; kind: MarkKind; question?: string }[]
}

/**
 * Treats a form as a device that was last in touch when its page was made: `base` is the document of that moment,
 * the difference to what was typed becomes that device's update, and the update is merged into `current`.
 * Answers the device's new state, which is the base of the same form sent again (double click, back button),
 * and the update. Without a base (older than it is kept) words are only added, never taken away.
 */
export function mergeForm(
  current: Y.Doc,
  base: Uint8Array | null,
  { texts, ...form }: NotebookForm,
  now: Date,
): { update: Uint8Array; state: Uint8Array } {
  const device = openNotebook(base ?? missingUpdate(current))
  const isErased = erasedSince(current, device)
  const said = texts.filter(({ name }) => !isErased(name))
  const marks = form.marks.filter(({ id }) => !isErased(markName(id)))
  const update = recordUpdate(device, () => {
    for (const { id } of form.offScript) addOffScript(device, id, now)
    for (const { id, ...mark } of marks) addMark(device, id, { ...mark, at: now })
    for (const { questionId, asked } of form.asked) setAsked(device, questionId, asked)
    for (const { name, text } of said) rewrite(device, name, text, base === null)
  })
  const spaces = keepingApart(current, said, () => Y.applyUpdate(current, update))
  return { update: Y.mergeUpdates([update, spaces]), state: missingUpdate(device) }
}

/**
 * A quotation that its speaker took back goes with every version that held it: what the form was made from does not have
 * it any more, and the form alone still says its words. One that the seeker removed elsewhere is in that version, and
 * comes back with what was written in it since.
 */
function erasedSince(current: Y.Doc, device: Y.Doc): (name: TextName) => boolean {
  const ids = [...current.getMap('marks').keys()].filter(
    (id) => lacksQuote(current, id) && !hasMark(device, id),
  )
  const names = new Set<TextName>(ids.map(markName))
  return (name) => names.has(name)
}

/**
 * Two tabs that both wrote into the same empty place would leave their last and first words as one. Whole words were
 * inserted, so where one now touches another, that other came from elsewhere: a space goes between.
 */
function keepingApart(doc: Y.Doc, texts: NotebookForm['texts'], merge: () => void): Uint8Array {
  const seams: { text: Y.Text; at: number }[] = []
  const watched = texts.map(({ name }) => {
    const text = doc.getText(name)
    const note = ({ delta }: Y.YTextEvent) =>
      seams.push(...seamsOf(text.toString(), delta).map((at) => ({ text, at })))
    text.observe(note)
    return () => text.unobserve(note)
  })
  merge()
  for (const stop of watched) stop()
  return recordUpdate(doc, () => {
    for (const { text, at } of seams.toReversed()) text.insert(at, ' ')
  })
}

function seamsOf(value: string, delta: Y.YTextEvent['delta']): number[] {
  const seams: number[] = []
  let index = 0
  for (const { retain, insert } of delta) {
    index += retain ?? 0
    if (typeof insert !== 'string') continue
    seams.push(index, index + insert.length)
    index += insert.length
  }
  const isWord = (at: number) => /\S/.test(value[at] ?? ' ')
  return seams.filter((at) => at > 0 && isWord(at - 1) && isWord(at))
}

function rewrite(doc: Y.Doc, name: TextName, text: string, onlyAdd: boolean): void {
  if (readText(doc, name) === text) return
  const target = doc.getText(name)
  let index = 0
  for (const [kind, words] of diffWords(target.toString(), text)) {
    if (kind === 1) target.insert(index, words)
    if (kind === -1 && !onlyAdd) target.delete(index, words.length)
    else index += words.length
  }
}
