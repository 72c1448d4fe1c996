import { translator } from '../../../i18n/index.ts'
import type { Context } from '../../../platform/context.ts'
import { countTry } from '../../../platform/db/rate-limits.ts'
import type { Actor } from '../../../platform/web/index.ts'
import { conflict } from '../../../shared/errors.ts'
import { newId } from '../../../shared/ids.ts'

/** How long the page waits for the mail server, in ms: somebody sits before it. */
const patience = 10_000

/**
 * Hands a letter to the mail server while the administrator waits, and says what it answered. It goes to their own
 * address and to no other.
 * @returns the state, with the server's or the network's code. @throws AppError `no-mail`, `too-many`
 */
export async function sendTestLetter(
  ctx: Context,
  actor: Actor,
): Promise<{ state: 'accepted' | 'refused' | 'later' | 'unknown'; code: string }> {
  if (!ctx.mail.reachesSomebody) throw conflict('no-mail')
  await countTry(ctx, { bucket: 'test-letter', whom: actor.accountId, hits: 10, seconds: 600 })
  const t = translator(actor.locale ?? 'en')
  const words = { to: actor.email, subject: t('admin.test-subject'), text: t('admin.test-text') }
  const handing = await ctx.mail.hand(
    { ...words, accountId: null, id: newId(), at: ctx.clock.now() },
    { silence: patience },
  )
  return { code: '', ...handing }
}
