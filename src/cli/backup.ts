import { writeBackup } from '../features/admin/index.ts'
import { masterSecret } from '../platform/keys/index.ts'
import { defineCommand } from './command.ts'
import { withContext } from './with-context.ts'

export const command = defineCommand({
  usage: 'backup FILE [--json]',
  positionals: [1, 1],
  async run({ positionals: [file = ''] }, terminal) {
    const done = await withContext(terminal, async (ctx) =>
      writeBackup(ctx, file, { secret: await masterSecret(ctx.config) }),
    )
    terminal.note(terminal.t('cli.backup-holds-secret'))
    terminal.answer(
      done,
      terminal.t('cli.backed-up', { rows: done.rows, tables: done.tables, file: done.file }),
    )
  },
})
