import { removeSecondStep } from '../features/accounts/index.ts'
import { accountNamed } from './account-named.ts'
import { defineCommand, UsageError } from './command.ts'
import { withContext } from './with-context.ts'

export const command = defineCommand({
  usage: 'user turn-off-second-step --email ADDRESS [--json]',
  options: { email: 'string' },
  async run({ values: { email } }, terminal) {
    if (!email) throw new UsageError()
    await withContext(terminal, async (ctx) => removeSecondStep(ctx, (await accountNamed(ctx, email)).id))
    terminal.answer({ email }, terminal.t('cli.second-step-removed', { email }))
  },
})
