// What every page has to hold to: structure, markup, what axe finds in both themes, and 320 px.
import { HtmlValidate } from 'html-validate'
import type { Page } from 'playwright-core'
import { violationsOf } from './axe.ts'

/** What is wrong with the page as it stands, in words; nothing is the aim. @param html as the server sent it */
export async function problemsOf(page: Page, html: string): Promise<string[]> {
  return [
    ...(await structure(page)),
    ...(await markup(html)),
    ...(await axe(page, 'light')),
    ...(await axe(page, 'dark')),
    ...(await narrow(page)),
  ]
}

/** A title, a language, one main heading and the landmarks; nothing that a strict content policy would refuse. */
async function structure(page: Page): Promise<string[]> {
  const facts = await page.evaluate(() => ({
    title: document.title.trim(),
    lang: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    mains: document.querySelectorAll('main').length,
    skip: document.querySelector('.skip-link')?.getAttribute('href'),
    inline: document.querySelectorAll('[style], style, script:not([src]):not([type="application/json"])')
      .length,
  }))
  return [
    ...(facts.title === '' ? ['no title'] : []),
    ...(/^(en|es)$/.test(facts.lang) ? [] : [`lang is "${facts.lang}"`]),
    ...(facts.headings === 1 ? [] : [`${facts.headings} h1`]),
    ...(facts.mains === 1 && facts.skip === '#main' ? [] : ['no main part, or no way to skip to it']),
    ...(facts.inline === 0 ? [] : [`${facts.inline} inline styles or scripts`]),
  ]
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How HTML is written by the renderer is its own matter.
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'no-raw-characters': 'off',
    'long-title': 'off',
    'valid-id': ['error', { relaxed: true }],
    // Several boxes of one name are how HTML posts a choice of several.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // A label around its box that names it too is what voice control understands best.
    'no-redundant-for': 'off',
    // Safari forgets lists without bullets unless they are told to be lists.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'require-sri': 'off',
    'tel-non-breaking': 'off',
    // A form that was refused puts the focus on its summary.
    'no-autofocus-dialog': 'off',
    'valid-autocomplete': 'off',
  },
})

async function markup(html: string): Promise<string[]> {
  const report = await validator.validateString(html)
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  )
}

async function axe(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  // Tall enough that a bar which stays at the edge covers nothing while targets are measured.
  await page.setViewportSize({ width: 1280, height: 3000 })
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await settled(page)
  // Only colours differ between the themes.
  const scope = colorScheme === 'dark' ? 'colours' : 'page'
  let violations = await violationsOf(page, scope)
  if (violations.some(({ id }) => id === 'color-contrast')) {
    // A busy machine may still show the other theme; what is really too faint stays so.
    await page.waitForTimeout(1000)
    violations = await violationsOf(page, scope)
  }
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map((node) => `axe ${colorScheme} ${id}: ${node.target.join(' ')}`),
  )
}

/** New colours and a new width stand only after the next frame. */
const settled = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))

/** 320 px wide, and with the spacing of WCAG 1.4.12, nothing needs scrolling sideways. */
async function narrow(page: Page): Promise<string[]> {
  const before = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  await settled(page)
  const width = () => page.evaluate(() => document.documentElement.scrollWidth)
  const plain = await width()
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    )
    document.adoptedStyleSheets.push(sheet)
  })
  const spaced = await width()
  if (before) await page.setViewportSize(before)
  return [
    ...(plain > 320 ? [`${plain} px wide at 320`] : []),
    ...(spaced > 320 ? [`${spaced} px wide at 320 with wider letters`] : []),
  ]
}
