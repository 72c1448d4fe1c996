import { addressGiven, setEmail } from '../features/accounts/index.ts'
import { defineCommand, UsageError } from './command.ts'
import { withContext } from './with-context.ts'

export const command = defineCommand({
  usage: 'user set-email --email ADDRESS --to ADDRESS [--json]',
  options: { email: 'string', to: 'string' },
  async run({ values: { email, to } }, terminal) {
    if (!email || !to) throw new UsageError()
    const given = addressGiven.parse({ to })
    await withContext(terminal, (ctx) => setEmail(ctx, email, given.to))
    terminal.answer({ email: given.to }, terminal.t('cli.email-set', { email, to: given.to }))
  },
})
