export const locales = ['en', 'es'] as const
export type Locale = (typeof locales)[number]

export const isLocale = (text: unknown): text is Locale => locales.includes(text as Locale)

/**
 * The language to answer in: the account's setting, then the cookie, then what the browser prefers.
 * @param acceptLanguage the header, such as `es-MX,es;q=0.9,en;q=0.8`
 */
export function chooseLocale(
  account: string | null | undefined,
  cookie: string | undefined,
  acceptLanguage: string | undefined,
): Locale {
  return isLocale(account) ? account : (saidLocale(cookie, acceptLanguage) ?? 'en')
}

/** The language that a browser asks for, if it asks for one of ours: by the cookie, then by what it prefers. */
export function saidLocale(
  cookie: string | undefined,
  acceptLanguage: string | undefined,
): Locale | undefined {
  if (isLocale(cookie)) return cookie
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().split(';')
      const quality = rest.find((word) => word.trim().startsWith('q='))
      return {
        language: tag.slice(0, 2).toLowerCase(),
        quality: quality ? Number(quality.trim().slice(2)) : 1,
      }
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((one, other) => other.quality - one.quality)
  return wanted.map(({ language }) => language).find(isLocale)
}
