import { isAppError } from '../../shared/errors.ts'
import { submittedId, newId } from '../../shared/ids.ts'
import { type Visit, get, parseForm, post, redirect } from '../../platform/web/index.ts'
import { type FormState, page } from '../../ui/index.ts'
import { type SeekerId, seeker } from '../accounts/index.ts'
import { columnsRoutes } from './columns.routes.tsx'
import { hasFile } from './columns.queries.ts'
import { fixRow } from './fix-row.commands.ts'
import { applyImport, cancelImport, stageImport, type Staged } from './imports.commands.ts'
import { importLimits, partKinds, type PartKind, type UnusableRow } from './imports.ts'
import {
  type Import,
  findImport,
  getImport,
  listImports,
  listKept,
  listPreviewRows,
} from './imports.queries.ts'
import { fixForm, pageNumber } from './imports.schema.ts'
import { ImportPage } from './pages/import.tsx'
import { ProgressPage } from './pages/progress.tsx'
import { UploadPage } from './pages/upload.tsx'
import { forgetRun, patienceMs, runWithProgress, stopRun } from './runs.commands.ts'
import { endOf, findRun } from './runs.queries.ts'
import { canUndo, undoImport } from './undo.commands.ts'

async function showUpload(visit: Visit, scope: SeekerId, error?: { key: string; status: number }) {
  const earlier = await listImports(visit.ctx.db, scope)
  const state = error ? { errors: { file: { key: error.key } } } : {}
  const options = { title: visit.t('imports.title'), nav: 'contacts', status: error?.status ?? 200 } as const
  return page(visit, options, <UploadPage state={state} earlier={earlier} />)
}

async function upload(visit: Visit, scope: SeekerId) {
  const form = await visit.form().catch((error: unknown) => {
    if (isAppError(error, 'too-large')) return null
    throw error
  })
  if (!form) return showUpload(visit, scope, { key: 'imports.refused.too-big', status: 413 })
  const file = form.file('file')
  if (!file) return showUpload(visit, scope, { key: 'imports.choose', status: 422 })
  const carried = submittedId(form.values['id'])
  const id = (await isUsedUp(visit, scope, carried)) ? newId() : carried
  const bytes = new Uint8Array(await file.arrayBuffer())
  const staged = await runWithProgress<Staged>(visit.ctx, scope, {
    importId: id,
    step: 'reading',
    patience: patienceMs[bytes.length > 1_000_000 ? 'big' : 'small'],
    start: (tools) => stageImport(visit.ctx, scope, { id, name: file.name, bytes }, { tools }),
    codeOf: (one) => (one.ok || one.isTable ? null : one.code),
  })
  if (!staged || staged.ok) return redirect(`/imports/${id}`)
  if (staged.isTable) return redirect(`/imports/${id}/columns`)
  return showUpload(visit, scope, { key: `imports.refused.${staged.code}`, status: 422 })
}

/** A page brought back by the browser carries the identifier of what was done with it before: kept, refused or stopped. */
async function isUsedUp(visit: Visit, scope: SeekerId, id: string): Promise<boolean> {
  const [found, run] = await Promise.all([
    findImport(visit.ctx.db, scope, id),
    findRun(visit.ctx.db, scope, id),
  ])
  return Boolean(found?.appliedAt || run?.isCancelled || (run && endOf(run, visit.now)))
}

/** The kind that is looked at: the one asked for, else the first that has rows to show. */
function kindOf(visit: Visit, found: Import): PartKind {
  const asked = partKinds.find((kind) => kind === visit.query.get('show'))
  return asked ?? partKinds.find((kind) => (found.summary[kind] ?? 0) > 0) ?? 'new'
}

interface Refused {
  row: number
  page: number
  state: FormState
}

async function showImport(visit: Visit<'importId'>, scope: SeekerId, refused?: Refused) {
  const { db } = visit.ctx
  const id = visit.params.importId
  const run = await findRun(db, scope, id)
  const end = run ? endOf(run, visit.now) : null
  if (run && end === null) {
    const title = visit.t(`imports.${run.step}`)
    return page(
      visit,
      { title, nav: 'contacts', refresh: 2, islands: ['look-again'] },
      <ProgressPage id={id} run={run} />,
    )
  }
  const found = await findImport(db, scope, id)
  if (!found && end === 'cancelled')
    return redirect('/imports/new', { flash: { key: 'imports.flash-cancelled' } })
  if (!found && end) return showUpload(visit, scope, { key: `imports.refused.${end}`, status: 422 })
  if (!found && (await hasFile(db, scope, id))) return redirect(`/imports/${id}/columns`)
  const preview = found ?? (await getImport(db, scope, id))
  return showPreview(visit, scope, { found: preview, ended: end !== null, ...(refused && { refused }) })
}

async function showPreview(
  visit: Visit,
  scope: SeekerId,
  { found, ended, refused }: { found: Import; ended: boolean; refused?: Refused },
) {
  const { db } = visit.ctx
  const kind = found.appliedAt || refused ? 'unusable' : kindOf(visit, found)
  const number = refused?.page ?? pageNumber.parse(visit.query.get('page') ?? 1)
  const rows = await listPreviewRows(db, scope, found.id, { kind, page: number })
  const title = visit.t(found.appliedAt ? 'imports.done-title' : 'imports.preview-title')
  const undoable = canUndo(found, visit.now)
  const keptNames = found.undoneAt ? await listKept(db, scope, found.id) : []
  const hasColumns = !found.appliedAt && (await hasFile(db, scope, found.id))
  return page(
    visit,
    { title, nav: 'contacts', wide: true, refused },
    <ImportPage {...{ found, kind, page: number, rows, undoable, keptNames, hasColumns, ended, refused }} />,
  )
}

async function keep(visit: Visit<'importId'>, scope: SeekerId) {
  const id = visit.params.importId
  const { summary } = await getImport(visit.ctx.db, scope, id)
  await forgetRun(visit.ctx, scope, id)
  const kept = await runWithProgress(visit.ctx, scope, {
    importId: id,
    step: 'keeping',
    patience: patienceMs[summary.new > 5_000 ? 'big' : 'small'],
    start: async (tools) => {
      await applyImport(visit.ctx, scope, id, tools)
      return true
    },
    codeOf: () => null,
  })
  return redirect(`/imports/${id}`, kept ? { flash: { key: 'imports.flash-applied' } } : {})
}

async function mendRow(visit: Visit<'importId'>, scope: SeekerId) {
  const id = visit.params.importId
  await getImport(visit.ctx.db, scope, id)
  const parsed = parseForm(fixForm, await visit.form())
  if (!parsed.ok) {
    const { values } = parsed
    const page = pageNumber.parse(values['page'])
    return showImport(visit, scope, { row: Number(values['row']), page, state: parsed })
  }
  const { page, ...fixed } = parsed.value
  await fixRow(visit.ctx, scope, id, fixed)
  const { row } = fixed
  // Whoever stands there next is the row below, or the last one above.
  const left = await listPreviewRows(visit.ctx.db, scope, id, { kind: 'unusable', page })
  const next = (left as UnusableRow[]).find((one) => one.row > row) ?? (left as UnusableRow[]).at(-1)
  const at = next ? `?show=unusable&page=${page}#row-${next.row}` : '?show=unusable'
  return redirect(`/imports/${id}${at}`, { flash: { key: 'imports.flash-fixed', params: { row } } })
}

export const importRoutes = [
  get('/imports/new', seeker, (visit, scope) => showUpload(visit, scope)),
  // A little more than the file, for the frame that a form puts around it.
  post('/imports', seeker, upload, { maxBytes: importLimits.fileBytes + 16_384 }),
  get('/imports/:importId', seeker, (visit, scope) => showImport(visit, scope)),
  ...columnsRoutes,
  post('/imports/:importId/rows', seeker, mendRow),
  post('/imports/:importId/apply', seeker, keep),
  post('/imports/:importId/stop', seeker, async (visit, scope) => {
    const id = visit.params.importId
    if (!(await stopRun(visit.ctx, scope, id))) await getImport(visit.ctx.db, scope, id)
    return redirect(`/imports/${id}`)
  }),
  post('/imports/:importId/undo', seeker, async (visit, scope) => {
    const id = visit.params.importId
    await undoImport(visit.ctx, scope, id)
    return redirect(`/imports/${id}`, { flash: { key: 'imports.flash-undone' } })
  }),
  post('/imports/:importId/cancel', seeker, async (visit, scope) => {
    const { importId } = visit.params
    const isForgotten = await cancelImport(visit.ctx, scope, importId)
    if (!isForgotten) return redirect(`/imports/${importId}`, { changed: false })
    return redirect('/imports/new', { flash: { key: 'imports.flash-cancelled' } })
  }),
]
