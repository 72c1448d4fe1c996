import { AppError } from '../../shared/errors.ts'
import { isId, newId } from '../../shared/ids.ts'
import type { Visit } from '../../platform/web/index.ts'
import { get, post, redirect } from '../../platform/web/index.ts'
import { page } from '../../ui/index.ts'
import type { SeekerId } from '../accounts/index.ts'
import { seeker } from '../accounts/index.ts'
import { applyImport, cancelImport, stageImport } from './imports.commands.ts'
import { importLimits, partKinds } from './imports.ts'
import type { PartKind } from './imports.ts'
import type { Import } from './imports.queries.ts'
import { getImport, listImports, listPreviewRows } from './imports.queries.ts'
import { ImportPage } from './pages/import.tsx'
import { UploadPage } from './pages/upload.tsx'
import { canUndo, undoImport } from './undo.commands.ts'

async function showUpload(visit: Visit, scope: SeekerId, error?: { key: string; status: number }) {
  const earlier = await listImports(visit.ctx.db, scope)
  const state = error ? { errors: { file: { key: error.key } } } : {}
  const options = { title: visit.t('imports.title'), nav: 'contacts', status: error?.status ?? 200 } as const
  return page(visit, options, <UploadPage id={newId()} state={state} earlier={earlier} />)
}

async function upload(visit: Visit, scope: SeekerId) {
  const form = await visit.form().catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'too-large') return null
    throw error
  })
  if (!form) return showUpload(visit, scope, { key: 'imports.refused.too-big', status: 413 })
  const file = form.file('file')
  if (!file) return showUpload(visit, scope, { key: 'imports.choose', status: 422 })
  const id = isId(form.values['id'] ?? '') ? form.values['id']! : newId()
  const staged = await stageImport(visit.ctx, scope, {
    id,
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  })
  if (!staged.ok) return showUpload(visit, scope, { key: `imports.refused.${staged.code}`, status: 422 })
  return redirect(`/imports/${staged.id}`)
}

/** The kind that is looked at: the one asked for, else the first that has rows to show. */
function kindOf(visit: Visit, found: Import): PartKind {
  const asked = partKinds.find((kind) => kind === visit.query.get('show'))
  return asked ?? partKinds.find((kind) => found.summary[kind] > 0) ?? 'new'
}

async function showImport(visit: Visit, scope: SeekerId) {
  const { db } = visit.ctx
  const found = await getImport(db, scope, visit.params['importId']!)
  const kind = found.appliedAt ? 'unusable' : kindOf(visit, found)
  const number = Math.max(1, Math.trunc(Number(visit.query.get('page')) || 1))
  const rows = await listPreviewRows(db, scope, found.id, { kind, page: Math.min(number, 10_000) })
  const title = visit.t(found.appliedAt ? 'imports.done-title' : 'imports.preview-title')
  const undoable = canUndo(found, visit.now)
  return page(
    visit,
    { title, nav: 'contacts', wide: true },
    <ImportPage {...{ found, kind, page: number, rows, undoable }} />,
  )
}

export const importRoutes = [
  get('/imports/new', seeker, (visit, scope) => showUpload(visit, scope)),
  // A little more than the file, for the frame that a form puts around it.
  post('/imports', seeker, upload, { maxBytes: importLimits.fileBytes + 16_384 }),
  get('/imports/:importId', seeker, showImport),
  post('/imports/:importId/apply', seeker, async (visit, scope) => {
    const id = visit.params['importId']!
    await applyImport(visit.ctx, scope, id)
    return redirect(`/imports/${id}`, { flash: { key: 'imports.flash-applied' } })
  }),
  post('/imports/:importId/undo', seeker, async (visit, scope) => {
    const id = visit.params['importId']!
    await undoImport(visit.ctx, scope, id)
    return redirect(`/imports/${id}`, { flash: { key: 'imports.flash-undone' } })
  }),
  post('/imports/:importId/cancel', seeker, async (visit, scope) => {
    await cancelImport(visit.ctx, scope, visit.params['importId']!)
    return redirect('/imports/new', { flash: { key: 'imports.flash-cancelled' } })
  }),
]
