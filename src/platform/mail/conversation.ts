import { Readable } from 'node:stream'
import nodemailer, { type Transporter } from 'nodemailer'
import type { Letter, Mailbox } from './letter.ts'

/**
 * What a conversation with the mail server came to. `later`: certainly not taken, worth another try; `reachable` says
 * whether it was about this letter or the server as a whole. `unknown`: the whole text was handed over and the answer
 * never came, so that it may or may not have been taken.
 */
export type Handing =
  | { state: 'accepted' }
  | { state: 'refused'; code: string }
  | { state: 'later'; code: string; reachable: boolean }
  | { state: 'unknown'; code: string }

export interface Conversation {
  smtpUrl: string
  sender: Mailbox
  /** Silence after which a conversation is given up. RFC 5321 4.5.3.2.6 gives the last answer ten minutes. */
  silence?: number
  /** Asked when the server is ready for the text, before any of it leaves; false ends the conversation. */
  beforeText?: () => Promise<boolean>
}

/** The letter was taken from us while we talked. */
export const takenAway = { state: 'later', code: 'taken-away', reachable: true } as const satisfies Handing

export interface Identified extends Letter {
  /** Names it in its Message-ID, so that a reader's program knows a letter it has. */
  id: string
  at: Date
}

interface SmtpError extends Error {
  code?: string
  responseCode?: number
  command?: string
}

/** Hands one letter to the server in a conversation of its own. Never throws for what the server or network does. */
export async function handOver(letter: Identified, options: Conversation): Promise<Handing> {
  const progress = { wholeText: false }
  try {
    const transport = transportFor(options, progress)
    try {
      await transport.sendMail(messageOf(letter, options.sender))
    } finally {
      transport.close()
    }
    return { state: 'accepted' }
  } catch (error) {
    return judge(error as SmtpError, progress.wholeText)
  }
}

function transportFor(
  { smtpUrl, silence = 600_000, beforeText }: Conversation,
  progress: { wholeText: boolean },
): Transporter {
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    connectionTimeout: Math.min(silence, 30_000),
    greetingTimeout: Math.min(silence, 60_000),
    socketTimeout: silence,
  })
  // Pulled by the connection once the server asked for the text (a transform would run ahead, while the envelope is
  // still on its way), and ended after the flag is set: the line that ends the text cannot leave before.
  async function* textOf(input: Readable) {
    if (beforeText && !(await beforeText())) throw new Error(takenAway.code)
    yield* input
    progress.wholeText = true
  }
  transport.use('stream', (mail, done) => {
    mail.message.processFunc((input) => Readable.from(textOf(input)))
    done()
  })
  return transport
}

function messageOf(letter: Identified, own: Mailbox) {
  const { to, subject, text, html, fromName, replyTo, stopLink, calendar } = letter
  return {
    envelope: { from: own.address, to: [to] },
    from: { name: fromName ?? own.name, address: own.address },
    to: { name: '', address: to },
    subject,
    text,
    messageId: `<${letter.id}@${own.address.split('@')[1]}>`,
    date: letter.at,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(html !== undefined && { html }),
    ...(replyTo && { replyTo }),
    ...(stopLink !== undefined && { list: { unsubscribe: { url: stopLink } } }),
    ...(stopLink?.startsWith('https:') && {
      headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    }),
    ...(calendar && {
      icalEvent: { method: calendar.method, content: calendar.content, filename: 'halfhour.ics' },
    }),
  }
}

/** A no to the recipient or the text is about this letter; a no before that is about how the server is set up. */
function judge(error: SmtpError, wholeText: boolean): Handing {
  const { responseCode, command } = error
  const code = String(responseCode ?? error.code ?? error.name)
  const aboutLetter =
    command !== undefined && !['CONN', 'EHLO', 'HELO', 'STARTTLS', 'MAIL FROM'].includes(command)
  const aboutSignIn = command?.startsWith('AUTH') ?? false
  if (responseCode !== undefined) {
    if (responseCode >= 500 && aboutLetter && !aboutSignIn) return { state: 'refused', code }
    return { state: 'later', code, reachable: aboutLetter && !aboutSignIn }
  }
  // Our own end broke off: nothing that the server did.
  if (code === 'ESTREAM') return takenAway
  if (wholeText) return { state: 'unknown', code }
  return { state: 'later', code, reachable: false }
}
