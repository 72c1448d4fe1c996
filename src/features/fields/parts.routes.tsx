import type { z } from 'zod'
import { parseForm, post, redirect, type Visit } from '../../platform/web/index.ts'
import { notFound } from '../../shared/errors.ts'
import { submittedId } from '../../shared/ids.ts'
import { seeker, type SeekerId } from '../accounts/index.ts'
import { answerers } from './fields.ts'
import { getField, getWorkspace } from './fields.queries.ts'
import { factForm, organizationForm, questionForm, termForm, titleForm } from './fields.schema.ts'
import { fieldHere, fieldKey, showField } from './fields.routes.tsx'
import { addPart, editPart, removePart, restorePart, type Part, type PartValues } from './parts.commands.ts'
import { questionPrompts } from './question-prompts.ts'
import { tallyOf } from './tally.ts'

interface PartRoutes<P extends Part, Typed> {
  part: P
  /** What the part's identifier is called in an address. */
  param: string
  form: z.ZodType<Typed>
  nameOf: (typed: Typed) => string
  values: (typed: Typed) => PartValues<P>
}

/** The four routes of a small thing in a field: add, change, remove, put back. */
function partRoutes<P extends Part, Typed>({ part, param, form, nameOf, values }: PartRoutes<P, Typed>) {
  // The compiler cannot read a name out of `param`: it is looked up.
  const at = (rest = '') => `/fields/:fieldId/${part}${rest}` as `/fields/:fieldId/${string}`
  const idOf = ({ params }: Visit<'fieldId'>) => (params as Record<string, string>)[param] ?? ''
  const entryOf = (visit: Visit<'fieldId'>) => `${fieldHere(visit)}#entry-${idOf(visit)}`
  const place = (visit: Visit<'fieldId'>) => ({ part, id: idOf(visit) })
  return [
    post(at(), seeker, async (visit, scope) => {
      await getField(visit.ctx.db, scope, fieldKey(visit, scope).fieldId)
      const body = await visit.form()
      const parsed = parseForm(form, body)
      if (!parsed.ok) return showField(visit, scope, { part, state: parsed })
      const entry = { part, id: submittedId(body.values['id']), values: values(parsed.value) }
      const id = await addPart(visit.ctx, fieldKey(visit, scope), entry)
      return redirect(`${fieldHere(visit)}#entry-${id}`, {
        flash: { key: 'fields.flash-entry-added', params: { name: nameOf(parsed.value) } },
      })
    }),
    post(at(`/:${param}`), seeker, async (visit, scope) => {
      await getField(visit.ctx.db, scope, fieldKey(visit, scope).fieldId)
      const parsed = parseForm(form, await visit.form())
      if (!parsed.ok) return showField(visit, scope, { part, id: idOf(visit), state: parsed })
      await editPart(visit.ctx, fieldKey(visit, scope), { ...place(visit), values: values(parsed.value) })
      return redirect(entryOf(visit), { flash: { key: 'fields.flash-saved' } })
    }),
    post(at(`/:${param}/remove`), seeker, async (visit, scope) => {
      await removePart(visit.ctx, fieldKey(visit, scope), place(visit))
      const undo = `${fieldHere(visit)}/${part}/${idOf(visit)}/restore`
      return redirect(`${fieldHere(visit)}#${part}`, { flash: { key: 'fields.flash-entry-removed', undo } })
    }),
    post(at(`/:${param}/restore`), seeker, async (visit, scope) => {
      await restorePart(visit.ctx, fieldKey(visit, scope), place(visit))
      return redirect(entryOf(visit), { flash: { key: 'fields.flash-entry-restored' } })
    }),
  ]
}

/** Keeps a prompt as a question, or notes that the web answers it. The words are those of the seeker's language. */
async function takePrompt(visit: Visit<'fieldId'>, scope: SeekerId) {
  const { prompt: wanted = '', answeredBy: by } = (await visit.form()).values
  const answeredBy = answerers.find((each) => each === by)
  const key = fieldKey(visit, scope)
  const workspace = await getWorkspace(visit.ctx.db, scope, key.fieldId)
  const tally = tallyOf(workspace.postings, workspace.qualifications, workspace.mentions)
  const prompt = questionPrompts({ ...workspace, tally }).find((each) => each.key === wanted)
  if (!answeredBy) throw notFound()
  // Sent twice, or from an old page: it is among the questions, or what it was about is gone.
  if (!prompt) return redirect(`${fieldHere(visit)}#questions`)
  const text = visit.t(`fields.prompt-${prompt.code}`, prompt.params)
  const id = await addPart(visit.ctx, key, {
    part: 'questions',
    values: { text, prompt: prompt.key, answered_by: answeredBy },
  })
  const undo = `${fieldHere(visit)}/questions/${id}/remove`
  return redirect(`${fieldHere(visit)}#questions`, {
    flash: {
      key: answeredBy === 'person' ? 'fields.flash-question-kept' : 'fields.flash-question-web',
      undo,
    },
  })
}

export const partsRoutes = [
  ...partRoutes({
    part: 'titles',
    param: 'titleId',
    form: titleForm,
    nameOf: (typed) => typed.title,
    values: (typed) => typed,
  }),
  ...partRoutes({
    part: 'organizations',
    param: 'organizationId',
    form: organizationForm,
    nameOf: (typed) => typed.name,
    values: ({ name, link, isLocal }) => ({ name, link, is_local: isLocal }),
  }),
  ...partRoutes({
    part: 'terms',
    param: 'termId',
    form: termForm,
    nameOf: (typed) => typed.word,
    values: (typed) => typed,
  }),
  ...partRoutes({
    part: 'facts',
    param: 'factId',
    form: factForm,
    nameOf: (typed) => typed.label,
    values: (typed) => typed,
  }),
  ...partRoutes({
    part: 'questions',
    param: 'questionId',
    form: questionForm,
    nameOf: (typed) => typed.text,
    values: ({ text, answeredBy }) => ({ text, answered_by: answeredBy }),
  }),
  post('/fields/:fieldId/prompts', seeker, takePrompt),
]
