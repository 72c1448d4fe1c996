import { z } from 'zod'
import type { FormBody, FormErrors } from '../../../platform/web/index.ts'
import { isLocalDate } from '../../../shared/dates.ts'
import { isId } from '../../../shared/ids.ts'
import { interests, missingToFinish, type Debrief, type NextStep } from './debrief.ts'
import { readBase, type FormValues } from '../../../shared/merge.ts'
import { amountIn, heardNames, readHeard } from './heard.ts'

const long = z.string().trim().max(10_000, 'form.too-long').default('')

const fields = z.object({
  learned: long,
  wentWell: long,
  unexpected: long,
  differently: long,
  stillInterested: z.enum(interests).nullable().default(null),
  followUp: long,
  path: long,
  likes: long,
  dislikes: long,
})

const step = z.string().trim().max(500, 'form.too-long')

export interface PostedDebrief {
  /** Names the page that was sent, so that sending it again repeats nothing. */
  formId: string | null
  /** What the page showed when it was opened. */
  base: FormValues | null
  debrief: Debrief
  /** Every step that the page showed, the emptied ones too: those go. */
  steps: NextStep[]
  /** Marks that the page had in its texts as proposals. */
  marks: string[]
  /** Marks of people who become contacts, with the words as corrected. */
  people: { markId: string; text: string }[]
  finish: boolean
}

export type ParsedDebrief = { ok: true; value: PostedDebrief } | { ok: false; errors: FormErrors }

/** The reflection alone: what was heard is read by its own rules. */
const withoutHeard = ({
  learned,
  wentWell,
  unexpected,
  differently,
  stillInterested,
  followUp,
}: z.output<typeof fields>) => ({ learned, wentWell, unexpected, differently, stillInterested, followUp })

const needs = {
  learned: 'debrief.need-learned',
  wentWell: 'debrief.need-went-well',
  stillInterested: 'debrief.need-still-interested',
} as const

/** Amounts that are none, and a range that runs backwards, each at its field. */
function payErrors(values: FormBody['values']): Record<string, FormErrors[string]> {
  const errors: Record<string, FormErrors[string]> = {}
  const [from, to] = (['payFrom', 'payTo'] as const).map((name) => {
    const amount = amountIn(values[name] ?? '')
    if (amount === undefined) errors[name] = { key: 'debrief.pay-amount', params: {} }
    return amount
  })
  if (from != null && to != null && to < from) errors['payTo'] = { key: 'debrief.pay-order', params: {} }
  return errors
}

/**
 * Reads the page's form: the reflection by name, `step:ID` with `due:ID`, `person:ID` with the box `add:ID` and what
 * the page showed, `was:ID`; and of the page itself its name `form` and what it showed, `base`.
 */
export function readDebriefForm({ values }: FormBody): ParsedDebrief {
  const errors: Record<string, { key: string; params: Record<string, string | number> }> = {}
  const parsed = fields.safeParse({ ...values, stillInterested: values['stillInterested'] || null })
  for (const { path, message } of parsed.error?.issues ?? []) {
    errors[String(path[0])] ??= {
      key: message.includes('.') ? message : 'form.invalid',
      params: { max: 10_000 },
    }
  }
  const ids = (prefix: string) =>
    Object.keys(values).flatMap((name) =>
      name.startsWith(prefix) && isId(name.slice(prefix.length)) ? [name.slice(prefix.length)] : [],
    )
  const steps = ids('step:').map((id) => {
    const text = step.safeParse(values[`step:${id}`])
    const due = values[`due:${id}`] ?? ''
    if (!text.success) errors[`step:${id}`] = { key: 'form.too-long', params: { max: 500 } }
    if (due !== '' && !isLocalDate(due)) errors[`due:${id}`] = { key: 'form.date', params: {} }
    return { id, text: text.data ?? '', dueOn: due === '' ? null : due }
  })
  // A mark may be longer than a name: what was shown is cut as what was sent is, or they would differ.
  const person = (name: string) => (values[name] ?? '').trim().slice(0, 200)
  const people = ids('person:')
    .map((markId) => ({ markId, text: person(`person:${markId}`) }))
    // Whoever puts a name right means the person; the notebook's mark stays as it was written in the talk.
    .filter(({ markId, text }) => {
      const shown = `was:${markId}` in values ? person(`was:${markId}`) : text
      return values[`add:${markId}`] === 'on' || (text !== '' && text !== shown)
    })
  Object.assign(errors, payErrors(values))
  const finish = values['act'] === 'finish'
  const heard = readHeard(Object.fromEntries(heardNames.map((name) => [name, (values[name] ?? '').trim()])))
  const debrief = parsed.success && { ...withoutHeard(parsed.data), heard }
  if (finish && debrief)
    for (const name of missingToFinish(debrief)) errors[name] = { key: needs[name], params: {} }
  if (!debrief || Object.keys(errors).length > 0) return { ok: false, errors }
  const marks = (values['marks'] ?? '').split(' ').filter(isId)
  const formId = isId(values['form'] ?? '') ? (values['form'] ?? null) : null
  return {
    ok: true,
    value: { formId, base: readBase(values['base']), debrief, steps, marks, people, finish },
  }
}
