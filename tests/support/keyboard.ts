// A page that is used with the keyboard alone: Tab until the right thing has the focus, then type or press.
import { expect } from 'vitest'
import type { Download, Locator, Page } from 'playwright-core'

type Role = Parameters<Page['getByRole']>[0]
type Name = string | RegExp

/** More stops than any page has: whoever needs more is walking in circles. */
const mostStops = 200

export interface Keyboard {
  page: Page
  /** As an address typed into the address bar. */
  visit(url: string): Promise<void>
  /** Presses Tab until a control with this name has the focus. */
  tabTo(role: Role, name: Name): Promise<void>
  /** Presses Tab until the field with this label has the focus. */
  tabToField(label: Name): Promise<void>
  /** Types over what stands in a field. */
  write(label: Name, text: string): Promise<void>
  /** Types into a field whose parts are typed one after the other, such as a date. */
  type(label: Name, keys: string): Promise<void>
  /** Chooses in a list by the first letters of an entry. */
  select(label: Name, letters: string): Promise<void>
  /** Chooses one of several with the arrow keys. */
  choose(name: Name): Promise<void>
  /** Ticks a box with the space bar. */
  tick(name: Name): Promise<void>
  /** Enter on a control that leads to a page. */
  follow(role: 'link' | 'button', name: Name): Promise<void>
  /** Enter on a control that works on this page. */
  press(role: Role, name: Name): Promise<void>
  /** Enter on a link that downloads a file. */
  download(name: Name): Promise<Download>
}

/** @param script whether scripts run in this page, so that one waits until what they bring to life is alive */
export function keyboardOf(page: Page, script: boolean): Keyboard {
  const { keyboard } = page
  const focused = page.locator(':focus')

  async function tabUntil(target: Locator) {
    await target.first().waitFor({ state: 'attached', timeout: 10_000 })
    // Named once and then only compared: finding names again at every stop takes most of the time.
    const wanted = await target.elementHandles()
    for (let stops = 0; stops < mostStops; stops++) {
      if (await page.evaluate((all) => all.some((one) => one === document.activeElement), wanted)) return
      await keyboard.press('Tab')
    }
    throw new Error(`No Tab reaches ${String(target)} on ${page.url()}`)
  }

  async function settle() {
    await page.waitForLoadState('load')
    if (script)
      await expect
        .poll(() => page.locator('[data-island]:not([data-alive])').count(), { timeout: 20_000 })
        .toBe(0)
  }

  const tabTo: Keyboard['tabTo'] = (role, name) => tabUntil(page.getByRole(role, { name }))
  const tabToField: Keyboard['tabToField'] = (label) => tabUntil(page.getByLabel(label))

  async function press(role: Role, name: Name) {
    await tabTo(role, name)
    await keyboard.press('Enter')
  }

  return {
    page,
    tabTo,
    tabToField,
    press,
    async visit(url) {
      await page.goto(url)
      await settle()
    },
    async write(label, text) {
      await tabToField(label)
      await keyboard.press('ControlOrMeta+A')
      await keyboard.type(text)
    },
    async type(label, keys) {
      await tabToField(label)
      await keyboard.type(keys)
    },
    async select(label, letters) {
      await tabToField(label)
      await keyboard.type(letters)
      const chosen = await focused.evaluate((list) => (list as HTMLSelectElement).selectedOptions[0]?.label)
      expect(chosen?.startsWith(letters), `${letters} is chosen, not ${chosen}`).toBe(true)
    },
    async choose(name) {
      const choice = page.getByRole('radio', { name })
      const group = await choice.first().getAttribute('name')
      await tabUntil(page.locator(`input[type=radio][name="${group}"]`))
      for (let steps = 0; steps < 10 && (await focused.and(choice).count()) === 0; steps++)
        await keyboard.press('ArrowDown')
      if (!(await focused.isChecked())) await keyboard.press('Space')
      expect(await choice.first().isChecked()).toBe(true)
    },
    async tick(name) {
      await tabTo('checkbox', name)
      await keyboard.press('Space')
      expect(await focused.isChecked()).toBe(true)
    },
    async follow(role, name) {
      await tabTo(role, name)
      await Promise.all([page.waitForEvent('framenavigated', { timeout: 15_000 }), keyboard.press('Enter')])
      await settle()
    },
    async download(name) {
      await tabTo('link', name)
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout: 30_000 }),
        keyboard.press('Enter'),
      ])
      return download
    },
  }
}
