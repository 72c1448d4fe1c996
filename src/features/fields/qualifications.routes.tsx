import { type Flash, get, parseForm, post, redirect, type Visit } from '../../platform/web/index.ts'
import { notFound } from '../../shared/errors.ts'
import { isId } from '../../shared/ids.ts'
import { page, type FormState } from '../../ui/index.ts'
import { seeker, type SeekerId } from '../accounts/index.ts'
import { getField } from './fields.queries.ts'
import { qualificationForm } from './fields.schema.ts'
import { fieldHere, fieldKey } from './fields.routes.tsx'
import {
  changeQualification,
  type Merge,
  mergeQualifications,
  separateQualifications,
} from './merging.commands.ts'
import { QualificationListPage } from './pages/qualification-list.tsx'
import { QualificationPage } from './pages/qualification.tsx'
import { listMentions, listPostings, listQualifications } from './postings.queries.ts'
import { mergesOf, rootOf, tallyOf } from './tally.ts'

const nav = 'fields' as const
const listOf = (visit: Visit<'fieldId'>) => `${fieldHere(visit)}/qualifications`

async function load(visit: Visit<'fieldId'>, scope: SeekerId) {
  const key = fieldKey(visit, scope)
  const { db } = visit.ctx
  const field = await getField(db, scope, key.fieldId)
  const [postings, qualifications, mentions] = await Promise.all([
    listPostings(db, key),
    listQualifications(db, key),
    listMentions(db, key),
  ])
  return { field, postings, qualifications, mentions, tally: tallyOf(postings, qualifications, mentions) }
}

async function listPage(visit: Visit<'fieldId'>, scope: SeekerId, state?: FormState) {
  const { field, tally } = await load(visit, scope)
  return page(
    visit,
    { title: visit.t('fields.tally'), nav, refused: state },
    <QualificationListPage {...{ field, tally }} state={state} />,
  )
}

async function onePage(visit: Visit<'fieldId' | 'qualificationId'>, scope: SeekerId, state?: FormState) {
  const { field, postings, qualifications, mentions, tally } = await load(visit, scope)
  const wanted = visit.params.qualificationId
  const merges = mergesOf(qualifications)
  const qualification = qualifications.find((each) => each.id === wanted)
  if (!qualification) throw notFound()
  // A merged one lives on in another: an old link leads there.
  const root = rootOf(wanted, merges)
  if (root !== wanted) return redirect(`${listOf(visit)}/${root}`)
  const entry = tally.entries.find((each) => each.id === wanted)
  // The tally leaves a posting out while a proposal of it is open, with what it is known to ask for.
  const waits = mentions.some(
    (each) => each.state === 'confirmed' && rootOf(each.qualificationId, merges) === wanted,
  )
  const merged = qualifications.filter((each) => each.id !== wanted && rootOf(each.id, merges) === wanted)
  return page(
    visit,
    { title: qualification.text, nav, refused: state },
    <QualificationPage {...{ field, qualification, entry, waits, postings, merged }} state={state} />,
  )
}

async function merge(visit: Visit<'fieldId'>, scope: SeekerId) {
  const key = fieldKey(visit, scope)
  await getField(visit.ctx.db, scope, key.fieldId)
  const ids = (await visit.form()).all('qualification[]').filter((id) => isId(id))
  if (new Set(ids).size < 2) return listPage(visit, scope, { errors: { '': { key: 'fields.merge-two' } } })
  const { into, ...now } = await mergeQualifications(visit.ctx, key, ids)
  return redirect(`${listOf(visit)}#qualification-${into}`, { flash: mergeFlash(visit, now) })
}

function mergeFlash(visit: Visit<'fieldId'>, { text, merged }: Omit<Merge, 'into'>): Flash {
  const undo = `${listOf(visit)}/separate?${merged.map((id) => `id=${id}`).join('&')}`
  return { key: 'fields.flash-merged', params: { text }, ...(merged.length > 0 && { undo }) }
}

/** Says that a change is saved; where it made two qualifications one, it says that, with the way back. */
export const changedFlash = (visit: Visit<'fieldId'>, now: Merge): Flash =>
  now.merged.length > 0 ? mergeFlash(visit, now) : { key: 'fields.flash-saved' }

export const qualificationRoutes = [
  get('/fields/:fieldId/qualifications', seeker, (visit, scope) => listPage(visit, scope)),
  post('/fields/:fieldId/qualifications/merge', seeker, merge),
  post('/fields/:fieldId/qualifications/separate', seeker, async (visit, scope) => {
    const ids = visit.query.getAll('id').filter((id) => isId(id))
    await separateQualifications(visit.ctx, fieldKey(visit, scope), ids)
    return redirect(`${listOf(visit)}#all`, { flash: { key: 'fields.flash-separated' } })
  }),
  get('/fields/:fieldId/qualifications/:qualificationId', seeker, (visit, scope) => onePage(visit, scope)),
  post('/fields/:fieldId/qualifications/:qualificationId', seeker, async (visit, scope) => {
    const key = fieldKey(visit, scope)
    await getField(visit.ctx.db, scope, key.fieldId)
    const form = parseForm(qualificationForm, await visit.form())
    if (!form.ok) return onePage(visit, scope, form)
    const id = visit.params.qualificationId
    const now = await changeQualification(visit.ctx, key, { id, ...form.value })
    return redirect(`${listOf(visit)}/${now.into}`, { flash: changedFlash(visit, now) })
  }),
]
