import type { Keys } from '../../platform/keys/index.ts'
import { type GuestPurpose, guestToken, readGuestToken } from './guest-token.ts'

// A link in a text that is kept: the text holds the link's id alone, and its keyed half is put back where the text is
// shown, copied or sent. Pure.

const tokenIn = (parts: string) => `\\/(${parts})\\/([aoic][\\w-]{46})`
const idIn = (parts: string) =>
  `\\/(${parts})\\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})`
const withToken = new RegExp(tokenIn('guest|introduced'), 'g')
const withId = new RegExp(idIn('guest|introduced'), 'g')

/** As it may be kept: every link of this instance without the half that opens it. */
export const hideGuestLinks = (keys: Keys, text: string): string =>
  text.replace(withToken, (whole, part: string, token: string) => {
    const named = readGuestToken(keys, token)
    return named ? `/${part}/${named.id}` : whole
  })

/** The ids of links in texts that were kept. @param only of those that lead there; of all where nothing is said */
export const linkIdsIn = (texts: readonly string[], only?: 'guest'): string[] => {
  const found = texts.flatMap((text) => [...text.matchAll(withId)])
  return [...new Set(found.flatMap(([, part, id]) => (id && (!only || part === only) ? id : [])))]
}

const hostAndId = new RegExp(`(https?:\\/\\/[^\\s/]+)?${withId.source}`, 'g')

/**
 * With what opens it again, for those links alone that are this reader's to show.
 * @param origin where the instance is by now: a text may be from before it moved
 */
export const fillGuestLinks = (
  { keys, origin }: { keys: Keys; origin: string },
  text: string,
  purposes: ReadonlyMap<string, GuestPurpose>,
): string =>
  text.replace(hostAndId, (whole, host: string | undefined, part: string, id: string) => {
    const purpose = purposes.get(id)
    return purpose ? `${host ? origin : ''}/${part}/${guestToken(keys, purpose, id)}` : whole
  })

/** Without any link: for a reader who must not hold it, and for telling whether two texts are one. */
export const withoutGuestLinks = (text: string, inPlace = ''): string =>
  text
    .replace(/https?:\/\/[^\s/]+(?=\/(?:guest|introduced)\/)/g, '')
    .replace(withToken, inPlace)
    .replace(withId, inPlace)

/** Words of a closing line: "Thank you for considering it.", or a name. */
const closing = 6

/** With its host, so that a link can stand in place of the whole; one to an introduction is none to answer by. */
const wholeLink = new RegExp(`(?:https?:\\/\\/[^\\s/]+)?(?:${tokenIn('guest')}|${idIn('guest')})`, 'g')

/**
 * Puts a line before the thanks and the name that a letter ends with; at the end of a text that has no paragraphs.
 * In a text that has a link already, which may have ended, that one's place is taken, and the rest stays as it is.
 */
export function putIntoText(text: string, line: string, link: string): string {
  if (text.search(wholeLink) >= 0) return text.replace(wholeLink, () => link)
  const paragraphs = text.trimEnd().split(/\n{2,}/)
  let at = paragraphs.length
  while (at > 1 && (paragraphs[at - 1] ?? '').split(/\s+/).length <= closing) at--
  return [...paragraphs.slice(0, at), line, ...paragraphs.slice(at)].filter(Boolean).join('\n\n')
}
