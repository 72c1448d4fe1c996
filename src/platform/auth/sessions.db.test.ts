import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { testApp, testContext, testSeeker, type Browser } from '../../../tests/support/context.ts'
import type { Context } from '../context.ts'

let ctx: Context
let app: ReturnType<typeof testApp>

beforeAll(async () => {
  ctx = await testContext()
  app = testApp(ctx)
})

async function signedIn() {
  const person = await testSeeker(ctx)
  return { person, browser: await app.signedIn(person) }
}

const status = async (browser: Browser) => (await browser.get('/today')).status
const expires = (accountId: string, when: string) =>
  sql`update sessions set expires_at = now() + ${when}::interval where account_id = ${accountId}`.execute(
    ctx.db,
  )
const secondsLeft = async (accountId: string) => {
  const { rows } = await sql<{ left: number }>`
    select extract(epoch from expires_at - now())::float as left from sessions where account_id = ${accountId}
  `.execute(ctx.db)
  return rows.map((row) => row.left)
}
const day = 86_400

it('refuses the very next request of a session that was ended elsewhere', async () => {
  const { person, browser } = await signedIn()
  expect(await status(browser)).toBe(200)
  await ctx.db.deleteFrom('sessions').where('account_id', '=', person.id).execute()
  expect(await status(browser)).toBe(303)
})

it('takes no cookie but one it signed', async () => {
  const { browser } = await signedIn()
  const cookie = browser.cookies.get('halfhour')!
  const [token = '', mac = ''] = decodeURIComponent(cookie).split('.')
  const forged = `${token}.${(mac.startsWith('A') ? 'B' : 'A') + mac.slice(1)}`
  for (const value of [token, `${token}.`, forged, `x${token}.${mac}`, '%E0%A4%A', '.', '']) {
    browser.cookies.set('halfhour', encodeURIComponent(value))
    expect(await status(browser), value).toBe(303)
  }
  browser.cookies.set('halfhour', cookie)
  expect(await status(browser)).toBe(200)
})

it('extends a session at most once a day, and tells the browser', async () => {
  const { person, browser } = await signedIn()
  await expires(person.id, '29 days 1 hour')
  expect((await browser.get('/today')).headers.getSetCookie()).toEqual([])
  await expires(person.id, '28 days 23 hours')
  const [cookie] = (await browser.get('/today')).headers.getSetCookie()
  expect(cookie).toMatch(/^halfhour=.+Max-Age=2592000/)
  expect((await secondsLeft(person.id)).map((left) => Math.round(left / day))).toEqual([30])
  expect(await status(browser)).toBe(200)
})

it('refuses a session that expired, and forgets it', async () => {
  const { person, browser } = await signedIn()
  await expires(person.id, '-1 second')
  expect(await status(browser)).toBe(303)
  expect(await secondsLeft(person.id)).toEqual([])
})
