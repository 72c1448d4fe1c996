import type { PasskeysAfter } from '../features/accounts/index.ts'
import type { Terminal } from './command.ts'

/** Says what became of an account's passkeys. */
export function notePasskeys({ note, t }: Terminal, { removed, left }: PasskeysAfter): void {
  if (removed > 0) note(t('cli.passkeys-removed', { n: removed }))
  if (left > 0) note(t('cli.passkeys-left', { n: left }))
}
