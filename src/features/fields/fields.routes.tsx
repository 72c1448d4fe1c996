import {
  type FormBody,
  get,
  mergedFlash,
  parseForm,
  parseMerged,
  post,
  postLocked,
  redirect,
  type Visit,
} from '../../platform/web/index.ts'
import { isAppError } from '../../shared/errors.ts'
import { submittedId } from '../../shared/ids.ts'
import { page, type FormState } from '../../ui/index.ts'
import { seeker, type SeekerId } from '../accounts/index.ts'
import { listInterviews } from '../interviews/index.ts'
import { getListHealth } from '../network/index.ts'
import { getReleases } from '../occupations/index.ts'
import { listStepMaterials } from '../materials/index.ts'
import type { Refused } from './components/parts.tsx'
import type { FieldKey } from './field-key.ts'
import { mergeKindOf, labels, formValuesOf } from './field-form.ts'
import { createField, editField, lockField, removeField, restoreField } from './fields.commands.ts'
import { findSchool, getField, getWorkspace, listFields } from './fields.queries.ts'
import { fieldForm } from './fields.schema.ts'
import { FieldFormPage, type FieldFormProps } from './pages/field-form.tsx'
import { FieldListPage } from './pages/field-list.tsx'
import { FieldPage } from './pages/field.tsx'

const nav = 'fields' as const

export const fieldKey = (visit: Visit<'fieldId'>, seeker: SeekerId): FieldKey => ({
  seeker,
  fieldId: visit.params.fieldId,
})
export const fieldHere = (visit: Visit<'fieldId'>): string => `/fields/${visit.params.fieldId}`

/** The workspace, with a form in it that was refused. */
export async function showField(
  visit: Visit<'fieldId'>,
  scope: SeekerId,
  refused?: Refused,
): Promise<Response> {
  const { fieldId } = fieldKey(visit, scope)
  const workspace = await getWorkspace(visit.ctx.db, scope, fieldId)
  const [interviews, releases, health, materials] = await Promise.all([
    listInterviews(visit.ctx, scope, { fieldId }),
    getReleases(visit.ctx.db),
    getListHealth(visit.ctx.db, scope),
    listStepMaterials(visit.ctx.db, scope, 'research'),
  ])
  const options = { title: workspace.field.name, nav, wide: true, refused }
  return page(
    visit,
    options,
    <FieldPage {...{ workspace, interviews, releases, health, materials }} refused={refused} />,
  )
}

function showForm(visit: Visit, props: FieldFormProps) {
  const title = visit.t(props.field ? 'fields.edit' : 'fields.new')
  return page(visit, { title, nav, refused: props.state?.errors }, <FieldFormPage {...props} />)
}

/** The form again, where the name is taken; anything else goes on up. */
function refusedName(visit: Visit, error: unknown, props: FieldFormProps, values: FormState['values']) {
  if (!isAppError(error, 'field-exists')) throw error
  const other = { fieldId: String(error.params['fieldId']), name: String(error.params['name']) }
  const state = { ...(values && { values }), errors: { name: { key: 'fields.exists' } } }
  return showForm(visit, { ...props, state, other })
}

async function addField(visit: Visit, scope: SeekerId) {
  const body = await visit.form()
  const id = submittedId(body.values['id'])
  const form = parseForm(fieldForm, body)
  if (!form.ok) return showForm(visit, { state: form })
  try {
    await createField(visit.ctx, scope, { ...form.value, id })
  } catch (error) {
    return refusedName(visit, error, {}, body.values)
  }
  return redirect(`/fields/${id}`, {
    flash: { key: 'fields.flash-added', params: { name: form.value.name } },
  })
}

async function changeField(visit: Visit<'fieldId'>, scope: SeekerId, body: FormBody) {
  const key = fieldKey(visit, scope)
  const field = await getField(visit.ctx.db, scope, key.fieldId)
  const { parsed, conflicts } = parseMerged(fieldForm, body, {
    stored: formValuesOf(field),
    mergeKindOf,
    formValuesOf,
  })
  if (!parsed.ok) return showForm(visit, { field, state: parsed })
  try {
    await editField(visit.ctx, key, parsed.value)
  } catch (error) {
    return refusedName(visit, error, { field }, body.values)
  }
  const flash = mergedFlash(visit.t, conflicts, labels)
  return redirect(fieldHere(visit), { flash: flash ?? { key: 'fields.flash-saved' } })
}

export const fieldRoutes = [
  get('/fields', seeker, async (visit, scope) => {
    const fields = await listFields(visit.ctx.db, scope)
    return page(visit, { title: visit.t('fields.title'), nav }, <FieldListPage fields={fields} />)
  }),
  get('/fields/new', seeker, async (visit, scope) =>
    showForm(visit, { school: await findSchool(visit.ctx.db, scope) }),
  ),
  post('/fields/new', seeker, addField),
  get('/fields/:fieldId', seeker, (visit, scope) => showField(visit, scope)),
  get('/fields/:fieldId/edit', seeker, async (visit, scope) =>
    showForm(visit, { field: await getField(visit.ctx.db, scope, fieldKey(visit, scope).fieldId) }),
  ),
  postLocked(
    '/fields/:fieldId/edit',
    seeker,
    (visit, scope) => lockField(visit.ctx, fieldKey(visit, scope)),
    changeField,
  ),
  post('/fields/:fieldId/remove', seeker, async (visit, scope) => {
    await removeField(visit.ctx, fieldKey(visit, scope))
    return redirect('/fields', {
      flash: { key: 'fields.flash-removed', undo: `${fieldHere(visit)}/restore` },
    })
  }),
  post('/fields/:fieldId/restore', seeker, async (visit, scope) => {
    await restoreField(visit.ctx, fieldKey(visit, scope))
    return redirect(fieldHere(visit), { flash: { key: 'fields.flash-restored' } })
  }),
]
