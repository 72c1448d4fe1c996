// A day without a mail server, five hundred messages, and ten thousand hostile headers: what arrives where.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fakeClock } from '../src/platform/clock/index.ts'
import { readConfig } from '../src/platform/config/index.ts'
import { openContext } from '../src/platform/open-context.ts'
import { type MailFigures, runInjection, runOutage } from '../tests/support/mail-run.ts'

const lanes = 8

/** @param args the number of messages (500) and of hostile letters (10,000) */
export async function run(args: readonly string[]): Promise<MailFigures> {
  const messages = Number(args[0] ?? 500)
  const letters = Number(args[1] ?? 10_000)
  const folder = await mkdtemp(path.join(tmpdir(), 'hh-mail-'))
  const config = readConfig({
    HALFHOUR_DATA: path.join(folder, 'data'),
    HALFHOUR_DEV: 'yes',
    LOG_LEVEL: 'fatal',
  })
  const clock = fakeClock()
  const { ctx, close } = await openContext(config, {
    database: 'own',
    jobNames: ['send-mail', 'seeker-changed'],
    clock,
  })
  try {
    const own = { ...ctx, clock }
    const outage = await runOutage(own, { messages })
    console.error('outage over')
    // A conversation mostly waits for the other side's next word: several at a time, each with a server of its own.
    const hostile = await Promise.all(
      Array.from({ length: lanes }, (_, lane) =>
        runInjection(own, { letters: Math.ceil(letters / lanes), seed: 3 + lane }),
      ),
    )
    const sum = (figure: 'injected_headers' | 'wrong_recipient') =>
      hostile.reduce((all, one) => all + one[figure], 0)
    return {
      ...outage,
      wrong_recipient: outage.wrong_recipient + sum('wrong_recipient'),
      injected_headers: sum('injected_headers'),
    }
  } finally {
    await close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
