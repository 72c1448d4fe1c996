import { expect, it } from 'vitest'
import { testApp, testContext } from '../../../tests/support/context.ts'
import { invitation as invite, timeIds } from '../../../tests/support/guests.ts'
import { shownForm } from '../../../tests/support/shown-form.ts'

const ctx = await testContext()
const { browser } = testApp(ctx)

it('puts together what two windows wrote for the page', async () => {
  const { seeker, page } = await invite(ctx)
  await seeker.post(page, { about: 'a student', reason: 'Your talk', showQuestions: 'on' })
  const [phone, laptop] = [await shownForm(seeker, page), await shownForm(seeker, page)]
  await seeker.post(page, { ...laptop, reason: 'Your talk on nights' })
  await seeker.post(page, { ...phone, about: 'a nursing student', showQuestions: '' })
  expect(await shownForm(seeker, page)).toMatchObject({
    ...{ about: 'a nursing student', reason: 'Your talk on nights', showQuestions: '' },
  })
  await seeker.post(page, { ...phone, reason: 'Your talk in May' })
  const { reason } = await shownForm(seeker, page)
  expect([reason!.includes('nights'), reason!.includes('in May')]).toEqual([true, true])
})

it('offers six times at most, none that has passed, and each once', async () => {
  const { offer, seeker, page } = await invite(ctx)
  expect((await offer(['2026-10-06'])).status).toBe(303)
  expect((await offer(['2026-09-01'])).status).toBe(422)
  expect((await offer(['2026-10-09', '2026-10-12', '2026-10-13'])).status).toBe(303)
  expect((await offer(['2026-10-14'])).status).toBe(422)
  expect(await seeker.read(page)).toContain('Tuesday, October 6')
})

it('brings a time back that was taken off, so that whoever has the page open can still pick it', async () => {
  const { link, seeker, page, offer } = await invite(ctx)
  const path = await link()
  const guest = browser()
  const before = timeIds(await guest.read(path))
  await seeker.post(`${page}/times/${before[0]}/remove`)
  expect(timeIds(await guest.read(path))).toEqual(before.slice(1))
  const undo = /action="([^"]*restore[^"]*)"/.exec(await seeker.read(page))![1]!
  expect((await seeker.post(undo)).status).toBe(303)
  expect((await seeker.post(undo)).status).toBe(303)
  expect(timeIds(await guest.read(path))).toEqual(before)
  expect((await seeker.post(undo.replace(/at=.*/, 'at=x'))).status).toBe(404)
  // Too late for that, the page says why.
  const refusedWith = async (said: string) => {
    const answer = await seeker.post(undo)
    const html = await answer.text()
    expect([answer.status, html.includes('name="day-1"'), html.includes(said)]).toEqual([422, true, true])
  }
  await seeker.post(`${page}/times/${before[0]}/remove`)
  await offer(['2026-10-09', '2026-10-12', '2026-10-13'])
  await offer(['2026-10-14'])
  await refusedWith('Offer at most 6 times')
  const now = ctx.clock.now()
  ctx.clock.set(new Date('2026-10-06T15:00:00Z'))
  await refusedWith('This time has passed')
  ctx.clock.set(now)
})

it('offers no link where nobody else could open it, and says why', async () => {
  const { seeker, page, contactId, person } = await invite(ctx)
  const config = { ...ctx.config, development: false }
  const alone = testApp({ ...ctx, config })
  const own = await alone.signedIn(person)
  expect(await own.read(page)).toContain('no public https address')
  const made = await own.post(`${page}/links/${contactId}`)
  expect(made.status).toBe(409)
  const open = testApp({ ...ctx, config: { ...config, url: 'https://halfhour.example.edu' } })
  const there = await open.signedIn(person)
  expect(await there.read(page)).not.toContain('no public https address')
  expect((await seeker.get(page)).status).toBe(200)
})
