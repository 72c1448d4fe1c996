/** Whom to write to in which order: one at a time per organization, with the reason where it advises to wait. Pure. */
import { plainText } from '../../shared/text.ts'
import { type SilenceSettings, silenceOf } from './silence.ts'

export interface OpenRequest {
  contactId: string
  name: string
  organization: string
  askedAt: Date
}

export interface Wait {
  /** Who there has been asked and has not answered. */
  name: string
  organization: string
  askedAt: Date
  /** From here on the next person is right. */
  until: Date
}

/**
 * Whether to wait because a colleague of this person was asked and has not answered. Two messages to one office are soon
 * compared there; after the days of silence the next person is right.
 * @param open requests that went out and have no answer
 */
export function waitFor(
  contact: { id: string; organization: string },
  open: readonly OpenRequest[],
  { now, settings }: { now: Date; settings: SilenceSettings },
): Wait | undefined {
  const key = plainText(contact.organization)
  if (key === '') return undefined
  return open
    .filter((request) => request.contactId !== contact.id && plainText(request.organization) === key)
    .map(({ name, organization, askedAt }) => ({
      name,
      organization,
      askedAt,
      until: silenceOf({ askedAt, nudgedAt: [] }, settings).nextPersonAt,
    }))
    .filter((wait) => wait.until > now)
    .toSorted((a, b) => b.until.getTime() - a.until.getTime())[0]
}
