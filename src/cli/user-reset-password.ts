import { newAccount, setPassword } from '../features/accounts/index.ts'
import { accountNamed } from './account-named.ts'
import { defineCommand, UsageError } from './command.ts'
import { notePasskeys } from './note-passkeys.ts'
import { readPassword } from './read-password.ts'
import { withContext } from './with-context.ts'

export const command = defineCommand({
  usage: 'user reset-password --email ADDRESS [--remove-passkeys] [--json]   (asks for the password)',
  options: { email: 'string', 'remove-passkeys': 'boolean' },
  async run({ values: { email, 'remove-passkeys': removesPasskeys } }, terminal) {
    if (!email) throw new UsageError()
    const { password } = newAccount.pick({ password: true }).parse({ password: await readPassword(terminal) })
    const passkeys = await withContext(terminal, async (ctx) => {
      await accountNamed(ctx, email)
      return setPassword(ctx, email, password, { removesPasskeys })
    })
    const { left, removed } = passkeys
    terminal.answer({ email, passkeys: left, removed }, terminal.t('cli.password-set', { email }))
    notePasskeys(terminal, passkeys)
  },
})
