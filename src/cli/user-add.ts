import { createAccount, newAccount } from '../features/accounts/index.ts'
import { defineCommand, UsageError } from './command.ts'
import { readPassword } from './read-password.ts'
import { withContext } from './with-context.ts'

export const command = defineCommand({
  usage: 'user add --email ADDRESS --name NAME [--json]   (asks for the password)',
  options: { email: 'string', name: 'string' },
  async run({ values: { email, name } }, terminal) {
    if (!email || !name) throw new UsageError()
    const account = newAccount.parse({ email, name, password: await readPassword(terminal) })
    const id = await withContext(terminal, (ctx) => createAccount(ctx, account, { proved: true }), 'join')
    terminal.answer({ id, email: account.email }, terminal.t('cli.user-added', { email: account.email }))
  },
})
