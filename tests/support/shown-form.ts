import type { Browser } from './context.ts'

/** What a page's form shows, ready to be changed and sent: its fields by name, and `base`, which says the same. */
export async function shownForm(
  browser: Browser,
  path: string,
  { nth = 0 } = {},
): Promise<Record<string, string>> {
  const html = await browser.read(path)
  const bases = [...html.matchAll(/name="base" value="([^"]+)"/g)]
  const base = bases[nth]![1]!.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  return { ...(JSON.parse(base) as Record<string, string>), base }
}
