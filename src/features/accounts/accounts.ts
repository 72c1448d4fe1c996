/** Who may make an account of their own, by the instance's setting. */
export const mayRegister = (
  setting: 'closed' | 'invitation' | 'open',
  { invited = false }: { invited?: boolean } = {},
): boolean => setting === 'open' || (invited && setting === 'invitation')

const browsers = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrome\/|\bCriOS\/|\bHeadlessChrome\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const
const systems = [
  [/\bAndroid\b/, 'Android'],
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
] as const

/** A device in a few words ("Firefox · Android"), so that a person recognises their own sessions. */
export function deviceName(userAgent: string | null): string | undefined {
  const first = (list: readonly (readonly [RegExp, string])[]) =>
    list.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1]
  const words = [first(browsers), first(systems)].filter(Boolean)
  return words.length > 0 ? words.join(' · ') : undefined
}
