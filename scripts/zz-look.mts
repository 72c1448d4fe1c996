import { mkdtempSync } from 'node:fs'
import path from 'node:path'
import { tmpdir } from 'node:os'
import { openBrowser } from '../tests/support/browser.ts'
import { buildProgram, startProgram } from '../tests/support/program.ts'
import { enter, knownSecret } from '../tests/support/roles.ts'

buildProgram()
const data = path.join(mkdtempSync(path.join(tmpdir(), 'hh-look-')), 'data')
const program = (await startProgram(data, { environment: { HALFHOUR_SECRET: knownSecret } }))!
const browser = await openBrowser()
const out = '/tmp/look17'
try {
  const admin = await enter(browser, program, 'administrator')
  const shots = async (context: any, name: string, address: string, { before, sizes }: any = {}) => {
    for (const [width, scheme] of sizes ?? [
      [360, 'light'],
      [1440, 'dark'],
    ]) {
      const page = await context.newPage()
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto(program.origin + address)
      if (before) await before(page)
      await page.waitForTimeout(400)
      await page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)))
      await page.screenshot({ path: `${out}/${name}-${width}.png`, fullPage: true })
      await page.close()
    }
  }
  const linkIn = async (context: any, address: string, pattern: RegExp, nth = 0) => {
    const page = await context.newPage()
    await page.goto(program.origin + address)
    const all: string[] = await page.$$eval('main a', (as: any[]) => as.map((a) => a.getAttribute('href')))
    await page.close()
    return all.filter((one) => one && pattern.test(one))[nth] ?? ''
  }
  const demo = await enter(browser, program, 'demo')

  for (const [width, scheme] of [
    [1440, 'light'],
    [1440, 'dark'],
    [1000, 'light'],
    [360, 'light'],
  ] as const) {
    const page = await demo.newPage()
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto(program.origin + '/contacts')
    await page.waitForTimeout(400)
    await page.click('#contact-results tbody a')
    await page.waitForTimeout(800)
    console.log(width, page.url(), await page.evaluate(() => document.activeElement?.textContent))
    await page.screenshot({ path: `${out}/beside-${scheme}-${width}.png` })
    if (width === 1440) {
      await page.goto(page.url().replace(/#.*/, ''))
      await page.setViewportSize({ width: 360, height: 800 })
      await page.waitForTimeout(200)
      await page.screenshot({ path: `${out}/beside-shrunk-${scheme}.png` })
    }
    await page.close()
  }
  const contact = await linkIn(demo, '/contacts', /^\/contacts\/[\w-]{36}$/)
  await shots(demo, 'choose', contact.replace('/contacts/', '/duplicates/') + '?q=a')
  await shots(demo, 'contact', contact)
  await shots(admin, 'backups', '/admin/backups')
  await shots(demo, 'data', '/account/data')
} finally {
  await browser.close()
  program.process.kill('SIGTERM')
}
