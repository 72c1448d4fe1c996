import { access } from 'node:fs/promises'
import { importOccupations, type OccupationImport } from '../features/occupations/index.ts'
import { AppError } from '../shared/errors.ts'
import { defineCommand, type Terminal } from './command.ts'
import { withContext } from './with-context.ts'

export const command = defineCommand({
  usage: 'occupations import FOLDER|ZIP [--json]',
  positionals: [1, 1],
  async run({ positionals: [target = ''] }, terminal) {
    // Before a database is made for it: what was mistyped needs none.
    await access(target).catch((cause: unknown) => {
      throw new AppError('file-unreadable', 404, { path: target }, cause)
    })
    const done = await withContext(
      terminal,
      (ctx) =>
        importOccupations(ctx, target, (kind, rows) =>
          terminal.note(
            terminal.t('occupations.cli-progress', { kind: terminal.t(`occupations.kind-${kind}`), rows }),
          ),
        ),
      'join',
    )
    terminal.answer(done, wordsOf(done, terminal))
  },
})

function wordsOf({ kinds, missing, changed }: OccupationImport, { t }: Terminal): string {
  const lines = kinds.map(({ kind, files, rows, changed }) =>
    t(changed ? 'occupations.cli-read' : 'occupations.cli-same', {
      kind: t(`occupations.kind-${kind}`),
      rows,
      file: files.join(', '),
    }),
  )
  const absent = missing.map((kind) => t('occupations.cli-missing', { kind: t(`occupations.kind-${kind}`) }))
  return [...lines, ...absent, t(changed ? 'occupations.cli-done' : 'occupations.cli-unchanged')].join('\n')
}
