import { invalid } from '../shared/errors.ts'
import type { Terminal } from './command.ts'

/** The password is typed, or comes on standard input: on the command line every process on the machine could read it. */
export async function readPassword(terminal: Terminal): Promise<string> {
  const password = (await terminal.secret(terminal.t('cli.password'))).replace(/\r?\n$/, '')
  // No form to sign in takes a line break, so that nobody could sign in with it.
  if (/[\r\n]/.test(password)) throw invalid('password-lines')
  if (password === '') throw invalid('password-missing')
  return password
}
