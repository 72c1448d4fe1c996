import { seekerByOperator } from '../../src/features/accounts/index.ts'
import { mailTopics } from '../../src/features/outreach/index.ts'
import { getMessage } from '../../src/features/outreach/outreach.queries.ts'
import { getContact } from '../../src/features/contacts/index.ts'
import { confirmSending, outgoingOf } from '../../src/features/outreach/sending/sending.commands.ts'
import { fingerprintOf } from '../../src/features/outreach/sending/sending.ts'
import type { FakeClock } from '../../src/platform/clock/index.ts'
import type { Context } from '../../src/platform/context.ts'
import { createMail, deliverDue, oneLine } from '../../src/platform/mail/index.ts'
import { newId } from '../../src/shared/ids.ts'
import { headerNames, type MailServer, startMailServer } from './mail-server.ts'
import { uniformNumbers } from './random.ts'
import { testContact, testMessage } from './rows.ts'

// A day without a mail server, and ten thousand headers that somebody made up: what arrives, how often, where.

export interface MailFigures {
  messages: number
  /** Confirmed, and neither taken nor told to their writer as something else: must be 0. */
  lost: number
  /** Arrived more than once: must be 0. */
  duplicated: number
  /** Arrived at an address that was not the confirmed one: must be 0. */
  wrong_recipient: number
  /** Header lines that nobody meant to send: must be 0. */
  injected_headers: number
}

type Ctx = Context & { clock: FakeClock }

const from = 'Halfhour <halfhour@example.edu>'
/** New people a seeker may write to in a day. */
const each = 10

/** Writes `count` messages of as many seekers as that takes, confirms each, and returns the confirmed recipients. */
async function confirmMany(ctx: Ctx, count: number): Promise<Map<string, string>> {
  const confirmed = new Map<string, string>()
  for (let done = 0; done < count; done += each) {
    const now = ctx.clock.now()
    const stamps = { created_at: now, updated_at: now }
    const id = newId()
    const writer = { name: `Ana ${done}`, email: `ana${done}@example.edu` }
    await ctx.db
      .insertInto('accounts')
      .values({ id, ...writer, email_verified: true, ...stamps })
      .execute()
    const seeker = seekerByOperator(id)
    for (let one = done; one < Math.min(done + each, count); one++) {
      const email = `person${one}@example.org`
      const contactId = await testContact(ctx, id, { name: `Person ${one}`, emails: [email] })
      const messageId = await testMessage(ctx, id, {
        contact_id: contactId,
        state: 'drafted',
        subject: `Question ${one}`,
        body: `Dear Person ${one},\n\n.\nCould we talk?\n\nAna`,
      })
      const message = await getMessage(ctx, seeker, messageId)
      const outgoing = outgoingOf(message, await getContact(ctx.db, seeker, contactId))!
      const seen = fingerprintOf(outgoing)
      const reach = await confirmSending(ctx, seeker, { messageId, writer, seen })
      if (reach.refusal) throw new Error(`not confirmed: ${reach.refusal}`)
      confirmed.set(messageId, email)
    }
  }
  return confirmed
}

const minute = 60_000

/** Moves the clock on and lets the queue work at each step, as the job of every minute does. */
async function passTime(ctx: Ctx, { minutes, step }: { minutes: number; step: number }): Promise<void> {
  for (let passed = 0; passed < minutes; passed += step) {
    await deliverDue(ctx, mailTopics)
    ctx.clock.advance(step * minute)
  }
}

/** A day's outage, then a server that behaves badly for a while, then one that works. */
export async function runOutage(
  outer: Ctx,
  { messages, seed = 7 }: { messages: number; seed?: number },
): Promise<Omit<MailFigures, 'injected_headers'>> {
  const random = uniformNumbers(seed)
  const first = await startMailServer()
  const { port } = first
  await first.stop()
  const mail = createMail({ smtpUrl: `smtp://127.0.0.1:${port}`, from })
  const ctx: Ctx = { ...outer, mail }
  const confirmed = await confirmMany(ctx, messages)
  await passTime(ctx, { minutes: 24 * 60, step: 10 })
  const server = await startMailServer(port)
  try {
    const moods = ['well', 'well', 'rcpt-450', 'data-451', 'dropped-early', 'dropped'] as const
    server.manner = (recipient) => (recipient === '' ? 'well' : moods[Math.floor(random() * moods.length)]!)
    await passTime(ctx, { minutes: 3 * 60, step: 10 })
    server.manner = () => 'well'
    await passTime(ctx, { minutes: 6 * 60, step: 20 })
    return await countOutcome(ctx, server, confirmed)
  } finally {
    await server.stop()
  }
}

async function countOutcome(ctx: Ctx, server: MailServer, confirmed: Map<string, string>) {
  const rows = await ctx.db
    .selectFrom('messages')
    .select(['id', 'state'])
    .where('id', 'in', [...confirmed.keys()])
    .execute()
  const taken = server.taken.map((one) => one.to.join(','))
  const arrived = server.received.map((one) => one.to.join(','))
  // Said no to at the end of its text, a letter did not arrive, and comes again.
  const refusedOnce = (to: string) =>
    arrived.filter((one) => one === to).length - taken.filter((one) => one === to).length
  const told = (id: string, state: string) =>
    state === 'unknown' || (state === 'sent' && taken.includes(confirmed.get(id)!))
  return {
    messages: confirmed.size,
    lost: confirmed.size - rows.filter((row) => told(row.id, row.state)).length,
    duplicated:
      taken.length -
      new Set(taken).size +
      // What a server kept although it hung up must not come a second time either.
      rows.filter((row) => row.state === 'unknown' && taken.includes(confirmed.get(row.id)!)).length +
      rows.filter((row) => row.state === 'unknown' && refusedOnce(confirmed.get(row.id)!) === 0).length,
    wrong_recipient: arrived.filter((to) => ![...confirmed.values()].includes(to)).length,
  }
}

const expectedHeaders = new Set([
  'from',
  'to',
  'reply-to',
  'subject',
  'message-id',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'date',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
])

const pieces = [
  ...['\r\n', '\n', '\r', '\0', '\r\nBcc: evil@example.com', '\nX-Injected: yes', '\r\n\r\nbody', '\u0085'],
  ...['\u2028', '\u2029', '\t', ',', ';', '<', '>', '"', '\\', '(', ')', ':', '@', '=?utf-8?Q?=0D=0ABcc:?='],
  ...['evil@example.com', ' ', 'ñ', '你好', '🙂', '\u202e', '\ufeff', 'a', 'b', 'Ana', 'example', '.org'],
]

const madeUp = (random: () => number, most: number) =>
  Array.from(
    { length: 1 + Math.floor(random() * most) },
    () => pieces[Math.floor(random() * pieces.length)],
  ).join('')

/** A domain's letters may change their case on the way (RFC 5321, 2.4); what stands before the last @ may not. */
function isSameMailbox(one: string, other: string): boolean {
  const parts = (address: string) => {
    const at = address.lastIndexOf('@')
    return address.slice(0, at) + address.slice(at).toLowerCase()
  }
  return parts(one) === parts(other)
}

/** Subjects, names and addresses with everything in them that could end a header. */
export async function runInjection(
  ctx: Ctx,
  { letters, seed = 3 }: { letters: number; seed?: number },
): Promise<{ injected_headers: number; wrong_recipient: number; refused: number }> {
  const random = uniformNumbers(seed)
  const server = await startMailServer()
  const mail = createMail({ smtpUrl: server.url, from, silence: 10_000 })
  let injected = 0
  let wrong = 0
  let refused = 0
  try {
    for (let count = 0; count < letters; count++) {
      const to = random() < 0.5 ? 'maria@example.org' : madeUp(random, 5)
      const raw = random() < 0.2
      const clean = raw ? (text: string) => text : oneLine
      const before = server.received.length
      try {
        await mail.hand({
          id: newId(),
          at: ctx.clock.now(),
          to,
          accountId: null,
          subject: clean(madeUp(random, 8)),
          fromName: clean(madeUp(random, 6)),
          replyTo: { name: clean(madeUp(random, 6)), address: 'ana@example.edu' },
          stopLink: 'https://halfhour.example.edu/stop/x',
          text: madeUp(random, 10),
          html: '<p>x</p>',
        })
      } catch (error) {
        if (!(error instanceof TypeError)) throw error
        refused++
      }
      for (const { to: recipients, raw: text } of server.received.slice(before)) {
        const names = headerNames(text)
        injected += names.filter((name) => !expectedHeaders.has(name)).length
        injected += names.length - new Set(names).size
        if (recipients.length !== 1 || !isSameMailbox(recipients[0]!, to)) wrong++
      }
    }
    return { injected_headers: injected, wrong_recipient: wrong, refused }
  } finally {
    await server.stop()
  }
}
