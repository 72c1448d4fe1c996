import { demoPath } from '../features/demo/index.ts'
import { defineCommand } from './command.ts'
import { withContext } from './with-context.ts'

export const command = defineCommand({
  usage: 'demo [--json]',
  async run(_given, terminal) {
    const link = await withContext(terminal, async (ctx) => `${ctx.origin}${demoPath(ctx)}`)
    terminal.answer({ link }, link)
  },
})
