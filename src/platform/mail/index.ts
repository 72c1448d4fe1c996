import nodemailer from 'nodemailer'
import type { Context } from '../context.ts'
import { defineJob } from '../jobs/index.ts'

export interface Letter {
  to: string
  subject: string
  text: string
  html?: string
}

/** What was handed over in development, newest first, as `/dev/outbox` shows it. */
export interface Outbox {
  readonly letters: readonly (Letter & { at: Date })[]
}

export interface Mail {
  /** Whether letters leave this machine: without a mail server, pages say what to do instead. */
  readonly available: boolean
  readonly outbox: Outbox
  /** Queues a letter in the caller's transaction. */
  send(ctx: Context, letter: Letter): Promise<void>
  /** Hands a letter to the mail server now; what the `send-mail` job calls. */
  deliver(ctx: Context, letter: Letter): Promise<void>
}

const sendMail = 'send-mail'

/** Demo people have addresses under .invalid, which RFC 2606 reserves: nothing is ever mailed there. */
const neverMailed = (address: string) => address.toLowerCase().endsWith('.invalid')

const controls = /[\r\n\0]/

/** A header value from outside must not carry a second header. */
function assertPlain(letter: Letter) {
  if (controls.test(letter.to) || controls.test(letter.subject))
    throw new TypeError('a mail header must not contain CR, LF or NUL')
}

/** @param smtpUrl without it, letters are only kept in the outbox (the newest 50). */
export function createMail({
  smtpUrl,
  from,
}: {
  smtpUrl?: string | undefined
  from?: string | undefined
}): Mail {
  const transport = smtpUrl ? nodemailer.createTransport(smtpUrl) : undefined
  const letters: (Letter & { at: Date })[] = []
  return {
    available: transport !== undefined,
    outbox: { letters },
    async send(ctx, letter) {
      assertPlain(letter)
      if (neverMailed(letter.to)) return
      await ctx.jobs.send(ctx, sendMail, letter)
    },
    async deliver(ctx, letter) {
      assertPlain(letter)
      if (neverMailed(letter.to)) return
      if (transport) await transport.sendMail({ ...letter, to: { name: '', address: letter.to }, from })
      letters.unshift({ ...letter, at: ctx.clock.now() })
      letters.length = Math.min(letters.length, 50)
    },
  }
}

/** The job that empties the queue of letters. */
export const sendMailJob = defineJob<Letter>({
  name: sendMail,
  retries: 10,
  handle: (ctx, letter) => ctx.mail.deliver(ctx, letter),
})
