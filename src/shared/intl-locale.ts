/**
 * The tag to ask Intl with. Plain `es` writes numbers and hours as Spain does (12.345,6 and 15:05); our readers are in
 * the United States, where Spanish has 12,345.6, 3:05 p.m. and $58,000. Pages still say `lang="es"`.
 * @param locale a language of ours; any other tag comes back as it is
 */
export const intlLocale = (locale: string): string => (locale === 'es' ? 'es-US' : locale)
