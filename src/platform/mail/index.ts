import type { Context } from '../context.ts'
import { defineJob, type JobDefinition } from '../jobs/index.ts'
import { type Conversation, type Handing, handOver, type Identified, takenAway } from './conversation.ts'
import { assertPlain, isNeverMailed, type Letter, type Mailbox, mailboxOf } from './letter.ts'
import {
  type ClaimedLetter,
  claimLetter,
  holdLetter,
  noteHandOver,
  postpone,
  queueLetters,
  settle,
  settleAbandoned,
  type Topics,
} from './queue.ts'

export { isNeverMailed, type Letter, oneLine, type Wording } from './letter.ts'
export {
  dropHeldLetters,
  emptyLettersAbout,
  forgetOldLetters,
  heldCode,
  holdLetters,
  isHeld,
  releaseHeldLetters,
  retryLetter,
  type Settled,
  type Topic,
  type Topics,
  withdrawLetter,
} from './queue.ts'

/** What was handed over in development, newest first, as `/dev/outbox` shows it. */
export interface Outbox {
  readonly letters: readonly (Letter & { at: Date })[]
}

export interface Mail {
  /** Whether letters leave this machine: without a mail server, pages say what to do instead. */
  readonly available: boolean
  /** Whether anybody reads a letter: it leaves this machine, or lies in development at `/dev/outbox`. */
  readonly reachesSomebody: boolean
  /** Who writes: the two parts of `MAIL_FROM`. Without one, a name and an address that lead nowhere. */
  readonly sender: Mailbox
  readonly outbox: Outbox
  /**
   * Queues a letter in the caller's transaction.
   * @returns its id, or null for a demo's address, which is never mailed
   * @throws TypeError for a header that would carry a second one, or an address that is more than one
   */
  send(ctx: Context, letter: Letter): Promise<string | null>
  /** Queues letters in the caller's transaction, all at once; what `send` says of one is so of each. */
  sendAll(ctx: Context, letters: readonly Letter[]): Promise<void>
  /** Hands a letter to the mail server now and says what came of it. `silence` in ms gives up earlier. */
  hand(letter: Identified, options?: Pick<Conversation, 'silence' | 'beforeText'>): Promise<Handing>
}

const sendMail = 'send-mail'

export interface MailOptions {
  /** Without it, letters are only kept in the outbox (the newest 50). */
  smtpUrl?: string | undefined
  from?: string | undefined
  /** Letters in the outbox are looked at. */
  development?: boolean
  /** Milliseconds of silence after which a conversation is given up. */
  silence?: number
}

const nowhere: Mailbox = { name: '', address: 'halfhour@localhost' }

export function createMail({ smtpUrl, from, development = false, silence }: MailOptions): Mail {
  const letters: (Letter & { at: Date })[] = []
  const sender = from === undefined ? nowhere : mailboxOf(from)
  const conversation = smtpUrl && from ? { smtpUrl, sender, ...(silence && { silence }) } : undefined
  return {
    available: conversation !== undefined,
    reachesSomebody: conversation !== undefined || development,
    sender,
    outbox: { letters },
    async send(ctx, letter) {
      const [id = null] = await queue(ctx, [letter])
      return id
    },
    async sendAll(ctx, all) {
      await queue(ctx, all)
    },
    async hand(letter, options) {
      assertPlain(letter)
      const handing: Handing = conversation
        ? await handOver(letter, { ...conversation, ...options })
        : options?.beforeText && !(await options.beforeText())
          ? takenAway
          : { state: 'accepted' }
      if (handing.state === 'accepted') letters.unshift(letter)
      letters.length = Math.min(letters.length, 50)
      return handing
    },
  }
}

/** One job takes every letter that is due. @returns the ids of those that are mailed at all */
async function queue(ctx: Context, letters: readonly Letter[]): Promise<string[]> {
  for (const letter of letters) assertPlain(letter)
  const mailed = letters.filter(({ to }) => !isNeverMailed(to))
  if (mailed.length === 0) return []
  const ids = await queueLetters(ctx, mailed)
  await ctx.jobs.send(ctx, sendMail, {})
  return ids
}

/**
 * Hands over every letter that is due, one after the other. A server that does not answer ends the round: the others
 * would wait for the same silence. Where letters reach nobody, they wait as they do for a server that is down.
 * @returns whether the server answered, as far as it was asked
 */
export async function deliverDue(ctx: Context, topics: Topics): Promise<{ reachable: boolean }> {
  await settleAbandoned(ctx, topics)
  for (let letter = await claimLetter(ctx); letter; letter = await claimLetter(ctx)) {
    const may = await mayLeave(ctx, letter, topics)
    if (may === 'wait') await holdLetter(ctx, letter)
    else if (may === 'withhold') await settle(ctx, letter, { state: 'withheld', code: '' }, topics)
    else if (!ctx.mail.reachesSomebody) await postpone(ctx, letter, 'no-mail', topics)
    else {
      const whole = await completed(ctx, letter, topics)
      const beforeText = () => noteHandOver(ctx, letter)
      const handing = await ctx.mail.hand({ ...whole, at: ctx.clock.now() }, { beforeText })
      if (handing.state !== 'later') await settle(ctx, letter, { code: '', ...handing }, topics)
      else {
        await postpone(ctx, letter, handing.code, topics)
        if (!handing.reachable) return { reachable: false }
      }
    }
  }
  return { reachable: true }
}

/** What was emptied since it was queued goes to nobody; of the rest its feature says so. */
const mayLeave = async (ctx: Context, { to, topic, ref }: ClaimedLetter, topics: Topics) =>
  to === '' ? 'withhold' : ((await topics[topic]?.mayLeave(ctx, ref)) ?? 'go')

/** A letter whose links lead to where the instance is by now: it may have waited since before a move. */
function moved({ origin }: Context, letter: ClaimedLetter): ClaimedLetter {
  const { text, html, stopLink } = letter
  const before = stopLink === undefined ? origin : new URL(stopLink).origin
  if (stopLink === undefined || before === origin) return letter
  const here = (words: string) => words.replaceAll(`${before}/`, `${origin}/`)
  return {
    ...letter,
    text: here(text),
    stopLink: here(stopLink),
    ...(html !== undefined && { html: here(html) }),
  }
}

/** A letter with everything that only leaves with it. */
async function completed(ctx: Context, claimed: ClaimedLetter, topics: Topics): Promise<ClaimedLetter> {
  const letter = moved(ctx, claimed)
  const complete = topics[letter.topic]?.complete
  if (!complete) return letter
  const [text = '', html] = await complete(
    ctx,
    letter.ref,
    letter.html === undefined ? [letter.text] : [letter.text, letter.html],
  )
  return { ...letter, text, ...(html !== undefined && { html }) }
}

/** Shown to the administrator as the job's last error; the letters wait. */
class MailServerUnreachable extends Error {
  override readonly name = 'MailServerUnreachable'
}

/** The job that empties the queue of letters: at once when one comes, and every minute for those that wait. */
export const sendMailJob = (topics: Topics): JobDefinition =>
  defineJob({
    name: sendMail,
    schedule: '* * * * *',
    handle: async (ctx) => {
      const { reachable } = await deliverDue(ctx, topics)
      if (!reachable) throw new MailServerUnreachable()
    },
  })
