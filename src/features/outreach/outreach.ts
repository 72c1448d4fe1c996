import type { Channel, Kind } from './coach/coach.ts'

// What happens to a message, and how it travels. Pure.

export type MessageKind = Kind
export type MessageChannel = Channel

/** What is known of a message's way: never more than that. */
export type MessageState = 'drafted' | 'handed' | 'queued' | 'sent' | 'bounced' | 'unknown' | 'failed'
export type Outcome = 'replied' | 'declined' | 'no-reply'
/** By whom and how it went: all of these by the seeker's own hand. */
export type SentWay = 'mail-app' | 'webmail' | 'linkedin' | 'text' | 'phone' | 'in-person' | 'card'

/** How a message of each channel can have gone out; the first is the usual one. */
export const waysOf: Readonly<Record<MessageChannel, readonly [SentWay, ...SentWay[]]>> = {
  email: ['mail-app', 'webmail'],
  'linkedin-note': ['linkedin'],
  'linkedin-message': ['linkedin'],
  text: ['text'],
  phone: ['phone', 'in-person'],
  card: ['card', 'in-person'],
}

export interface Message {
  id: string
  contactId: string
  interviewId: string | null
  kind: MessageKind
  channel: MessageChannel
  language: string
  subject: string
  body: string
  state: MessageState
  sentAt: Date | null
  sentHow: string | null
  outcome: Outcome | null
  outcomeAt: Date | null
  /** The letter that carries it, where the instance mails it. */
  letterId: string | null
  /** Why it did not go out, or nobody knows: an SMTP code, `stopped`, `answered`, `by-hand`, `held`. */
  problem: string | null
  createdAt: Date
  updatedAt: Date
}

/** Where a message is written. @param over the version with words that a save took the place of, which the page then tells */
export const draftPath = (id: string, over: number | undefined): string =>
  over === undefined ? `/messages/${id}` : `/messages/${id}?over=${over}`

/** The last look before it is mailed. @param over as in `draftPath` */
export const sendPath = (id: string, over: number | undefined): string =>
  over === undefined ? `/messages/${id}/send` : `/messages/${id}/send?over=${over}`

/** A message's words as a page says which of them it has seen, to be compared as they are. */
export const seenWords = ({ subject, body }: Pick<Message, 'subject' | 'body'>): string =>
  JSON.stringify([subject, body])

/** Too short for a message: a note of two sentences, whatever led there. */
export const isShort = (channel: MessageChannel) => channel === 'linkedin-note' || channel === 'text'

/** Messages whose reason is what was noted about their reader, and that can hold the link by which they answer. */
export const asksToTalk = (kind: MessageKind) => kind === 'request' || kind === 'nudge'

export const hasSubject = (channel: MessageChannel) => channel === 'email'

/** RFC 6068: percent-encoded, lines end in CR LF. */
const mailPart = (text: string) => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'))

/** Opens the seeker's own mail program with everything filled in. */
export const mailtoLink = (to: string, subject: string, body: string) =>
  `mailto:${encodeURIComponent(to).replace(/%40/g, '@')}?subject=${mailPart(subject)}&body=${mailPart(body)}`

const query = (parts: Record<string, string>) =>
  Object.entries(parts)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')

/** Opens a new mail in Gmail on the web. */
export const gmailLink = (to: string, subject: string, body: string) =>
  `https://mail.google.com/mail/?${query({ view: 'cm', fs: '1', to, su: subject, body })}`

/** Opens a new mail in Outlook on the web. */
export const outlookLink = (to: string, subject: string, body: string) =>
  `https://outlook.office.com/mail/deeplink/compose?${query({ to, subject, body })}`

/** The ways into the seeker's own mail, with everything filled in. */
export const mailWays = (to: string, subject: string, body: string) =>
  [
    ['open-mail', mailtoLink(to, subject, body)],
    ['open-gmail', gmailLink(to, subject, body)],
    ['open-outlook', outlookLink(to, subject, body)],
  ] as const

/**
 * Opens the seeker's own text messages with everything filled in (RFC 5724; the empty field before the text is for
 * iPhones, which take it from behind a "&" alone).
 * @param dial the number as `dialLink` has it; made on the server, since the oldest phones cannot read how
 */
export const smsLink = (dial: string, body: string) =>
  `${dial.replace('tel:', 'sms:')}?&body=${mailPart(body)}`

/** Ways out by which a program of the seeker's own gets the text: whether it went out, only they can say. */
export const isHandedOver = (channel: MessageChannel) => channel === 'email' || channel === 'text'

/** The channel to begin with: mail where there is an address, else LinkedIn where there is a profile. */
export function firstChannel(contact: {
  emails: readonly string[]
  profileUrl: string | null
  phones: readonly string[]
}): MessageChannel {
  if (contact.emails.length > 0) return 'email'
  if (contact.profileUrl) return 'linkedin-note'
  return contact.phones.length > 0 ? 'text' : 'email'
}

/** Ways of asking that begin with other words; the other channels take one of these along. */
export const beginnings = ['email', 'linkedin-note', 'phone'] as const satisfies readonly MessageChannel[]

/**
 * The channel that a thank-you begins with: the way they were reached. An invitation note that was taken leads to a
 * message; to somebody without any address a card is handed over.
 * @param reachedBy of the last request that went out
 */
export function thanksChannel(
  contact: Parameters<typeof firstChannel>[0],
  reachedBy: MessageChannel | null,
): MessageChannel {
  if (reachedBy === 'linkedin-note') return 'linkedin-message'
  if (reachedBy && reachedBy !== 'phone') return reachedBy
  if (contact.emails.length > 0) return 'email'
  return contact.profileUrl ? 'linkedin-message' : 'card'
}

/** The instance mailed it, so that nobody can say it was not sent. */
export const isMailed = (message: Pick<Message, 'sentHow'>) => message.sentHow === 'server'

/** What may happen next, so that a page offers nothing that would be untrue. */
export function nextActs(message: Pick<Message, 'state' | 'kind' | 'outcome' | 'sentHow'>) {
  const { state, kind, outcome } = message
  const isDraft = state === 'drafted' || state === 'handed'
  const out = state === 'sent' || state === 'unknown'
  return {
    edit: isDraft,
    markSent: isDraft,
    undoSent: state === 'handed' || state === 'bounced' || (state === 'sent' && !isMailed(message)),
    outcome: out && kind !== 'thank-you',
    bounced: state === 'sent' && outcome === null,
    nudge: out && kind === 'request' && outcome === null,
  }
}
