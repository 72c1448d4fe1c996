import { basename } from 'node:path'
import { seekerByOperator } from '../features/accounts/index.ts'
import { importFile, readPath, type ReadFile, type UnusableRow } from '../features/imports/index.ts'
import { AppError } from '../shared/errors.ts'
import { accountNamed } from './account-named.ts'
import { defineCommand, UsageError, type Terminal } from './command.ts'
import { withContext } from './with-context.ts'

interface Counts {
  new: number
  updated: number
  unchanged: number
  duplicates: number
  /** Whom the seeker took off the list, if there is anybody. */
  removed?: number
}

export const command = defineCommand({
  usage: 'import FILE --for EMAIL [--dry-run] [--json]',
  options: { for: 'string', 'dry-run': 'boolean' },
  positionals: [1, 1],
  async run({ values, positionals: [path = ''] }, terminal) {
    if (!values.for && !values['dry-run']) throw new UsageError()
    const file = await readPath(path).catch((cause: NodeJS.ErrnoException) => {
      throw cause.code ? new AppError('file-unreadable', 404, { path }, cause) : cause
    })
    if (!file.ok) return refuse(file.code, terminal.t(`imports.refused.${file.code}`), terminal)
    const unusable = file.unusable.map((row) => ({ row: row.row, reason: reasonOf(row, terminal) }))
    if (values['dry-run']) {
      const counts = {
        new: file.contacts.length,
        updated: 0,
        unchanged: 0,
        duplicates: file.duplicatesWithinFile.length,
      }
      // The row serves the preview; what is listed is the person.
      const contacts = file.contacts.map(({ row: _row, ...contact }) => contact)
      return tell(terminal, file, counts, { unusable, contacts })
    }
    // Looking says what is wrong with each row; bringing in nobody is nothing that was done.
    if (file.contacts.length === 0) return refuse('nobody', terminal.t('imports.refused.nobody'), terminal)
    const counts = await carryOut(terminal, file, values.for ?? '', basename(path))
    tell(terminal, file, counts, { unusable })
  },
})

const reasonOf = (row: UnusableRow, terminal: Terminal) => terminal.t(`imports.unusable.${row.reason}`)

async function carryOut(
  terminal: Terminal,
  file: ReadFile,
  email: string,
  fileName: string,
): Promise<Counts> {
  return withContext(terminal, async (ctx) => {
    const { id } = await accountNamed(ctx, email)
    const { summary, settled } = await importFile(ctx, seekerByOperator(id), file, fileName)
    await settled
    return { ...summary, duplicates: summary.duplicate }
  })
}

function tell(
  terminal: Terminal,
  file: ReadFile,
  { new: added, updated, unchanged, duplicates, removed = 0 }: Counts,
  rest: { unusable: { row: number; reason: string }[]; contacts?: object[] },
): void {
  const params = {
    rows: file.rows,
    new: added,
    updated,
    unchanged,
    duplicates,
    unusable: rest.unusable.length,
  }
  const lines = rest.unusable.map(({ row, reason }) => terminal.t('imports.cli-unusable', { row, reason }))
  if (file.roundedPhones) lines.unshift(terminal.t('imports.rounded-phones', { n: file.roundedPhones }))
  if (removed > 0) lines.unshift(terminal.t('imports.cli-removed', { n: removed }))
  const counted = { new: added, updated, unchanged, duplicates, ...(removed > 0 && { removed }) }
  const answer = { format: file.format, rows: file.rows, ...counted, ...rest }
  terminal.answer(answer, [terminal.t('imports.cli-done', params), ...lines].join('\n'))
}

/** Refusing a file is an answer in words of its own: one for each kind of file. */
function refuse(code: string, message: string, terminal: Terminal): void {
  if (terminal.json) terminal.answer({ error: { code, message } }, message)
  else terminal.note(message)
  process.exitCode = 1
}
