import { addressGiven, setEmail } from '../features/accounts/index.ts'
import { defineCommand, UsageError } from './command.ts'
import { notePasskeys } from './note-passkeys.ts'
import { withContext } from './with-context.ts'

export const command = defineCommand({
  usage: 'user set-email --email ADDRESS --to ADDRESS [--remove-passkeys] [--json]',
  options: { email: 'string', to: 'string', 'remove-passkeys': 'boolean' },
  async run({ values: { email, to, 'remove-passkeys': removesPasskeys } }, terminal) {
    if (!email || !to) throw new UsageError()
    const given = addressGiven.parse({ to })
    const passkeys = await withContext(terminal, (ctx) => setEmail(ctx, email, given.to, { removesPasskeys }))
    const { left, removed } = passkeys
    const words = terminal.t('cli.email-set', { email, to: given.to })
    terminal.answer({ email: given.to, passkeys: left, removed }, words)
    notePasskeys(terminal, passkeys)
  },
})
