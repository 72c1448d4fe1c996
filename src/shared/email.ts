// What an e-mail address is: the one definition that forms, address files, class lists and letters share.

/** RFC 5321: longest path, without its angle brackets. */
export const longestEmail = 254

const part = String.raw`[^\s@<>",;:()[\]\\]`
const mailbox = new RegExp(`^${part}+@${part}+$`)
const dotted = /\.[^.@]+$/
/** As a link has it, and as Exchange lists the addresses of a mailbox. */
const scheme = /^(?:mailto|smtp):\s*/i

/** Whether a letter may be addressed to this as it stands: one mailbox, of this host too (`root@localhost`). */
export const isMailbox = (text: string): boolean => text.length <= longestEmail && mailbox.test(text)

/**
 * The address in what was typed, pasted or listed, in its own letter case: without spaces around it, a `mailto:` or
 * `SMTP:` before it, and what a link says after it. Null where it is none that a letter can be sent to.
 */
export function emailAddress(typed: string): string | null {
  const trimmed = typed.trim()
  const bare = trimmed.replace(scheme, '')
  const text = (/^mailto:/i.test(trimmed) ? bare.replace(/\?.*$/s, '') : bare).normalize('NFC')
  return isMailbox(text) && dotted.test(text) ? text : null
}

/** The form of an e-mail address in which two spellings of the same mailbox are equal, or null where it is none. */
export const emailKey = (typed: string): string | null => emailAddress(typed)?.toLowerCase() ?? null
