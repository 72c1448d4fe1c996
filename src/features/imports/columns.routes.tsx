import { type Visit, get, post, redirect } from '../../platform/web/index.ts'
import { notFound } from '../../shared/errors.ts'
import { type FormState, page } from '../../ui/index.ts'
import { type SeekerId, seeker } from '../accounts/index.ts'
import { rememberMapping } from './columns.commands.ts'
import { getFile, listMappings } from './columns.queries.ts'
import { stageImport } from './imports.commands.ts'
import { mappingIn } from './imports.schema.ts'
import { ColumnsPage } from './pages/columns.tsx'
import { readStart } from './read-file.ts'

async function startOf(visit: Visit<'importId'>, scope: SeekerId) {
  const file = await getFile(visit.ctx.db, scope, visit.params.importId)
  const start = await readStart(Uint8Array.from(file.bytes))
  if (!start) throw notFound()
  return { file, start }
}

type Start = Awaited<ReturnType<typeof startOf>>

async function showColumns(visit: Visit, scope: SeekerId, { file, start }: Start, state: FormState = {}) {
  const known = (await listMappings(visit.ctx.db, scope))[start.signature]
  const shown = known ? { ...start, guess: known.columns } : start
  const options = {
    title: visit.t('imports.columns-title'),
    nav: 'contacts',
    refused: state.errors,
  } as const
  return page(visit, options, <ColumnsPage id={file.id} fileName={file.name} start={shown} state={state} />)
}

async function chooseColumns(visit: Visit<'importId'>, scope: SeekerId) {
  const { file, start } = await startOf(visit, scope)
  const { values } = await visit.form()
  const mapping = mappingIn(values, start.header.length)
  const refuse = (key: string) =>
    showColumns(visit, scope, { file, start }, { values, errors: { 'column-0': { key } } })
  if (mapping === 'no-name') return refuse('imports.columns-no-name')
  const staged = await stageImport(visit.ctx, scope, file, { mapping })
  if (!staged.ok) return refuse(`imports.refused.${staged.code}`)
  if (!mapping.headerless) await rememberMapping(visit.ctx, scope, start.signature, mapping)
  return redirect(`/imports/${staged.id}`)
}

export const columnsRoutes = [
  get('/imports/:importId/columns', seeker, async (visit, scope) =>
    showColumns(visit, scope, await startOf(visit, scope)),
  ),
  post('/imports/:importId/columns', seeker, chooseColumns),
]
