/** What arrives from outside: the island's saves as JSON, and the form without JavaScript. */
import { fromBase64 } from 'lib0/buffer'
import { z } from 'zod'
import type { FormBody } from '../../platform/web/index.ts'
import { isId } from '../../shared/ids.ts'
import { isMarkKind, isTextName, type MarkKind } from './notebook.ts'
import type { NotebookForm } from './notebook-merge.ts'
import { maxUpdates } from './save-limits.ts'

const bytes = z.base64().transform((text) => fromBase64(text))

/** Updates that the device has not seen acknowledged, each under its own id, and the device's state vector. */
export const saveRequest = z.object({
  updates: z.array(z.object({ id: z.string().refine(isId), update: bytes })).max(maxUpdates),
  stateVector: bytes,
})

const instant = z.iso
  .datetime()
  .transform((text) => new Date(text))
  .nullable()
  .catch(null)
  .default(null)

/** What stood on a clock that was set back, as the way back says it. */
export const clockForm = z.object({ started: instant, ended: instant })

/** `missing` is what the device lacks, `stateVector` what the server now has: the device sends the rest. */
export interface SaveAnswer {
  saved: string[]
  missing: string
  stateVector: string
}

/** What the pressed button of the form means beside saving. */
export type NotebookAct = 'save' | 'off-script' | 'mark' | 'start' | 'end' | 'resume' | 'reset'

export interface PostedNotebook {
  /** Names the posted page, so that sending it again repeats nothing. */
  formId: string
  /** The document the page was made from; none if there was no notebook yet. */
  baseId: string | null
  act: NotebookAct
  /** The question or mark that the button adds, or null. */
  addedId: string | null
  form: NotebookForm
}

const idOf = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Reads the page's form. Field names are the document's own (`answer:ID`, `question:ID`, `mark:ID`), beside them a box
 * `asked:ID` for each `shown`, the button `act` (`mark:quote` adds a quotation), and `new`, the id that the page holds
 * ready for what a button adds; a mark is made under the question `about`. Null when it is not a form of ours.
 */
export function readNotebookForm(body: FormBody): PostedNotebook | null {
  const { values } = body
  const { form: formId = '', base = '', new: newId = '', about = '' } = values
  if (!isId(formId)) return null
  const [act, kind] = actOf(values['act'] ?? '')
  const adds = isId(newId) && (act === 'off-script' || act === 'mark')
  return {
    formId,
    baseId: isId(base) ? base : null,
    act,
    addedId: adds ? newId : null,
    form: {
      texts: Object.entries(values).flatMap(([name, text]) =>
        isTextName(name) && isId(idOf(name)) ? [{ name, text }] : [],
      ),
      asked: body
        .all('shown[]')
        .filter(isId)
        .map((id) => ({ questionId: id, asked: values[`asked:${id}`] === 'on' })),
      offScript: adds && act === 'off-script' ? [{ id: newId }] : [],
      marks: adds && kind ? [{ id: newId, kind, ...(isId(about) && { question: about }) }] : [],
    },
  }
}

function actOf(value: string): [NotebookAct, MarkKind?] {
  const kind = value.startsWith('mark:') ? value.slice('mark:'.length) : ''
  if (isMarkKind(kind)) return ['mark', kind]
  return [plainActs.find((act) => act === value) ?? 'save']
}

const plainActs = ['save', 'off-script', 'start', 'end', 'resume', 'reset'] as const
