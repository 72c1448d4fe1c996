import { newAccount, setPassword } from '../features/accounts/index.ts'
import { accountNamed } from './account-named.ts'
import { defineCommand, UsageError } from './command.ts'
import { readPassword } from './read-password.ts'
import { withContext } from './with-context.ts'

export const command = defineCommand({
  usage: 'user reset-password --email ADDRESS [--json]   (asks for the password)',
  options: { email: 'string' },
  async run({ values: { email } }, terminal) {
    if (!email) throw new UsageError()
    const { password } = newAccount.pick({ password: true }).parse({ password: await readPassword(terminal) })
    await withContext(terminal, async (ctx) => {
      await accountNamed(ctx, email)
      await setPassword(ctx, email, password)
    })
    terminal.answer({ email }, terminal.t('cli.password-set', { email }))
  },
})
