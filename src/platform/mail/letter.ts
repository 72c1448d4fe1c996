import { isMailbox } from '../../shared/email.ts'

export interface Mailbox {
  /** '' where there is none. */
  name: string
  address: string
}

/** "Halfhour <halfhour@example.edu>" in its two parts. */
export function mailboxOf(text: string): Mailbox {
  const match = /^\s*"?(.*?)"?\s*<([^<>]+)>\s*$/.exec(text)
  return match ? { name: match[1] ?? '', address: match[2]! } : { name: '', address: text.trim() }
}

/** A letter before it is on its way. */
export interface Letter {
  to: string
  subject: string
  text: string
  html?: string
  /** Shown before the instance's own address: the person in whose name it goes out. */
  fromName?: string
  replyTo?: Mailbox
  /**
   * The page that says "never again" (List-Unsubscribe, RFC 2369). At an https address it also takes the one press of a
   * mail program (RFC 8058).
   */
  stopLink?: string
  /** A calendar entry, with the method of its own first lines (RFC 6047). */
  calendar?: { method: 'REQUEST' | 'CANCEL' | 'PUBLISH'; content: string }
  /** Whose letter it is: with the account it goes too. Null for somebody who has none. */
  accountId: string | null
  /** Who hears what became of it, and what they need to know: `Topics`. */
  topic?: string
  ref?: Readonly<Record<string, string>>
}

/** What a letter says, before it is said whose it is. */
export type Wording = Omit<Letter, 'accountId'>

const controls = /[\u0000-\u001f\u007f\u0085\u2028\u2029]/

/** Demo people have addresses under .invalid, which RFC 2606 reserves: nothing is ever mailed there. */
export const isNeverMailed = (address: string): boolean => address.toLowerCase().endsWith('.invalid')

/** Text for a header: one line, whatever was typed or pasted. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()

/**
 * A value from outside must not carry a second header, nor a second recipient.
 * @throws TypeError
 */
export function assertPlain({ to, subject, fromName, replyTo, stopLink }: Letter): void {
  const values = [to, subject, fromName, replyTo?.name, replyTo?.address, stopLink]
  if (values.some((value) => value !== undefined && controls.test(value)))
    throw new TypeError('a mail header must not contain CR, LF or NUL')
  for (const address of [to, replyTo?.address])
    if (address !== undefined && !isMailbox(address)) throw new TypeError('a letter goes to one mailbox')
}
