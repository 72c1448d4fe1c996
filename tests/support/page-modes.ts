// How a page stands in other colours and widths, with large text, and on paper; each look answers what is wrong, in words.
import type { Page } from 'playwright-core'

/** New colours and a new width stand only after the next frame. */
export const settled = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))

/** How wide the page is, and what reaches over its edge: by the width alone nobody finds it again. */
const measured = (page: Page) =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth
    const over = [...document.querySelectorAll('body *')].findLast(
      (element) => Math.round(element.getBoundingClientRect().right) > edge,
    )
    const name = over
      ? `${over.tagName.toLowerCase()}.${over.className} "${(over.textContent ?? '').trim().slice(0, 30)}"`
      : 'nothing seen'
    return { width: document.documentElement.scrollWidth, name }
  })

/** Adds a sheet of the reader's own, and takes it away again after `look`. */
async function withSheet<T>(page: Page, css: string, look: () => Promise<T>): Promise<T> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)
  }, css)
  try {
    return await look()
  } finally {
    await page.evaluate(() => document.adoptedStyleSheets.pop())
  }
}

/** 320 px wide, and with the spacing of WCAG 1.4.12, nothing needs scrolling sideways; nor with text at 200 %. */
export async function narrow(page: Page): Promise<string[]> {
  const before = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  await settled(page)
  let plain = await measured(page)
  // A page that has just come to life may stand in its old width for some frames more.
  for (let tries = 0; plain.width > 320 && tries < 30; tries++) {
    await page.waitForTimeout(100)
    plain = await measured(page)
  }
  const spaced = await withSheet(
    page,
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    () => measured(page),
  )
  await page.setViewportSize({ width: 640, height: 640 })
  await settled(page)
  const large = await withSheet(page, 'html { font-size: 200% !important }', () => measured(page))
  if (before) await page.setViewportSize(before)
  return [
    ...(plain.width > 320 ? [`${plain.width} px wide at 320: ${plain.name}`] : []),
    ...(spaced.width > 320 ? [`${spaced.width} px wide at 320 with wider letters: ${spaced.name}`] : []),
    ...(large.width > 640 ? [`${large.width} px wide at 640 with text at 200 %: ${large.name}`] : []),
  ]
}

/**
 * In forced colours backgrounds and shadows are gone: what is a button keeps an edge or an underline, no text has its
 * background's colour, and the focus is seen.
 */
export async function forcedColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' })
  await settled(page)
  const wrong = await page.evaluate(() => {
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} "${(element.textContent ?? '').trim().slice(0, 30)}"`
    // A box or an underline may also stand inside: a tick has its box.
    const edged = (element: Element) =>
      [element, ...element.children].some((each) => {
        const { borderTopWidth, borderTopStyle, outlineStyle, textDecorationLine } = getComputedStyle(each)
        const bordered = borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1
        return bordered || outlineStyle !== 'none' || textDecorationLine !== 'none'
      })
    const all = (selector: string) => [...document.querySelectorAll(selector)].filter(seen)
    const buttons = all('main .button, main button[type=submit]:not(.hidden-text)')
    const unseen = buttons.filter((each) => !edged(each) && !each.querySelector('svg'))
    const faint = all('main .badge, main .button, main a, main label, h1, h2').filter((each) => {
      const { color, backgroundColor } = getComputedStyle(each)
      return color === backgroundColor
    })
    const control = all('main a[href], main button:not([tabindex]), main input:not([type=hidden])')[0]
    ;(control as HTMLElement | undefined)?.focus({ focusVisible: true } as FocusOptions)
    const ring = control && getComputedStyle(control)
    const unringed = ring && (ring.outlineStyle === 'none' || parseFloat(ring.outlineWidth) < 2)
    ;(control as HTMLElement | undefined)?.blur()
    return [
      ...unseen.slice(0, 3).map((each) => `no edge: ${name(each)}`),
      ...faint.slice(0, 3).map((each) => `not to be read: ${name(each)}`),
      ...(unringed ? [`no ring of focus: ${name(control)}`] : []),
    ]
  })
  await page.emulateMedia({ forcedColors: 'none' })
  return wrong.map((words) => `forced colours: ${words}`)
}

/** On paper: no navigation, no buttons, no notes of the program, and nothing wider than the sheet. */
export async function onPaper(page: Page): Promise<string[]> {
  // A4 at 96 px an inch, less the margins of the sheet's own @page rule.
  await page.setViewportSize({ width: 672, height: 987 })
  await page.emulateMedia({ media: 'print' })
  await settled(page)
  const facts = await page.evaluate(() => ({
    shown: ['.shell-header', '.shell-nav', '.shell-footer', '.button', '.guide', '.skip-link'].filter(
      (name) => [...document.querySelectorAll(name)].some((each) => each.checkVisibility()),
    ),
    width: document.documentElement.scrollWidth,
    ink: getComputedStyle(document.body).color,
    text: document.querySelector('main')!.innerText.trim().length,
  }))
  await page.emulateMedia({ media: null })
  return [
    ...facts.shown.map((name) => `on paper: ${name}`),
    ...(facts.width > 672 ? [`${facts.width} px wide on paper`] : []),
    ...(facts.ink === 'rgb(0, 0, 0)' ? [] : [`ink on paper is ${facts.ink}`]),
    ...(facts.text > 50 ? [] : ['nothing on paper']),
  ]
}
