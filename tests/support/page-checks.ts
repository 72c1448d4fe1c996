// What every page has to hold to: structure, markup, what axe finds in both themes, forced colours, 320 px, large text,
// and words of one language.
import { HtmlValidate } from 'html-validate'
import type { Page } from 'playwright-core'
import { catalogue } from '../../src/i18n/catalogue.ts'
import { violationsOf } from './axe.ts'
import { forcedColours, narrow, settled } from './page-modes.ts'

/** What is wrong with the page as it stands, in words; nothing is the aim. @param html as the server sent it */
export async function problemsOf(page: Page, html: string): Promise<string[]> {
  return [
    ...(await structure(page)),
    ...(await markup(html)),
    ...(await axe(page, 'light')),
    ...(await axe(page, 'dark')),
    ...(await forcedColours(page)),
    ...(await narrow(page)),
    ...(await oneLanguage(page)),
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

// Sentences of the catalogue that are the same in no other language: found on a Spanish page they were forgotten.
// What has placeholders or is one short word could also be a name or a word of both languages.
const english = Object.values(catalogue).flatMap((words) => {
  const [text = '', spanish = ''] = Array.isArray(words) ? (words as readonly string[]) : []
  return text !== spanish && text.length >= 12 && text.includes(' ') && !text.includes('{') ? [text] : []
})
/** Also words of the sample postings, which stay in their own language. */
const quoted = new Set(['Associate degree'])

/** A page in Spanish says nothing in English. */
async function oneLanguage(page: Page): Promise<string[]> {
  const { lang, text } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    text: document.body.innerText.replaceAll(/\s+/g, ' '),
  }))
  if (lang !== 'es') return []
  const left = english.filter((words) => text.includes(words) && !quoted.has(words))
  return left.slice(0, 5).map((words) => `still in English: "${words}"`)
}

/** After a form was refused the summary of what is wrong has the focus, leads to its fields, and the title says so. */
export async function refusedForm(page: Page): Promise<string[]> {
  // The answer is here before its page is: what is read in between is the page that was left.
  await page.locator('.error-summary').waitFor()
  await page.waitForLoadState()
  const facts = await page.evaluate(() => {
    const summary = document.querySelector('.error-summary')
    const links = [...(summary?.querySelectorAll('a') ?? [])]
    return {
      focused: summary !== null && document.activeElement === summary,
      title: document.title,
      lost: links.filter((link) => !document.getElementById(link.hash.slice(1))).map((link) => link.hash),
      unmarked: links.length > 0 && document.querySelectorAll('[aria-invalid=true]').length === 0,
    }
  })
  return [
    ...(facts.focused ? [] : ['the summary has no focus']),
    ...(facts.title.includes(':') ? [] : [`the title is "${facts.title}"`]),
    ...facts.lost.map((hash) => `leads nowhere: ${hash}`),
    ...(facts.unmarked ? ['no field is marked'] : []),
    ...(await axe(page, 'light')),
    ...(await narrow(page)),
  ]
}
