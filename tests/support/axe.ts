// axe-core runs in the page itself: no page of ours has a frame, and @axe-core/playwright, which serves pages with
// frames, opens a second page for every look and takes about five times as long (docs/decisions/0023-axe-in-the-page.md).
import axe, { type Result, type RunOnly } from 'axe-core'
import type { Page } from 'playwright-core'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const scopes = {
  /** WCAG 2.2 A and AA, and what axe holds for good practice of a page. */
  page: { type: 'tag', values: [...wcag, 'best-practice'] },
  /** A letter is no page of ours: it has no landmarks. */
  letter: { type: 'tag', values: wcag },
  /** Where nothing but colours can have changed. */
  colours: { type: 'rule', values: ['color-contrast'] },
} satisfies Record<string, RunOnly>

/** What axe finds wrong with the page as it stands; nothing is the aim. */
export async function violationsOf(page: Page, scope: keyof typeof scopes = 'page'): Promise<Result[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    return (await axe.run({ runOnly, resultTypes: ['violations'] })).violations
  }, scopes[scope])
}
