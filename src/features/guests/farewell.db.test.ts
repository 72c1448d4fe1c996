import { beforeEach, expect, it } from 'vitest'
import { location } from '../../../tests/support/answers.ts'
import { testApp, testContext, testPassword } from '../../../tests/support/context.ts'
import { invitation as invite, type Invitation, timeIds } from '../../../tests/support/guests.ts'
import { deliverDue, type Letter } from '../../platform/mail/index.ts'
import { mailTopics } from '../outreach/index.ts'
import { farewellTopic } from './farewell.commands.ts'
import { calendarsJob, guestTopic } from './guests.jobs.ts'

// What a professional hears who has a talk in the calendar with somebody who erases their account.

const ctx = await testContext()
const { browser } = testApp(ctx)
const topics = { ...mailTopics, guest: guestTopic, farewell: farewellTopic }
let newest: Letter | undefined

/** What went out since this was asked last. */
async function mailed(): Promise<Letter[]> {
  await deliverDue(ctx, topics)
  const letters: readonly Letter[] = ctx.mail.outbox.letters
  const fresh = newest ? letters.slice(0, letters.indexOf(newest)) : letters
  newest = letters[0]
  return [...fresh]
}
beforeEach(async () => {
  await mailed()
})

const tell = ({ person, interviewId }: Invitation) =>
  calendarsJob.handle(ctx, { seekerId: person.id, interviewId })

/** A talk on the 6th of October that both have in their calendars. */
async function agreed(language = 'en') {
  const invited = await invite(ctx)
  const guest = browser()
  const path = await invited.link()
  const [time] = timeIds(await guest.read(path))
  await guest.post(`${path}/time`, { time: time!, zone: 'Europe/Madrid' }, { 'accept-language': language })
  await tell(invited)
  expect((await mailed()).map(({ to }) => to)).toContain(invited.email)
  return { ...invited, guest, path }
}

const erase = async ({ seeker }: Invitation) =>
  expect(location(await seeker.post('/account/erase', { password: testPassword }))).toBe('/')

/** A letter with its entry unfolded. */
const said = (letter: Letter) => JSON.stringify(letter).replaceAll(String.raw`\r\n `, '')

it('mails the end of the entry, without a name or a link of whoever is gone', async () => {
  const one = await agreed()
  await erase(one)
  const letters = await mailed()
  expect(letters.map(({ to }) => to)).toEqual([one.email])
  const [letter] = letters
  expect(letter!.subject.replace(/\s/g, ' ')).toBe(
    'Canceled: your talk, Tuesday, October 6, 4:00 – 4:30 PM, Central European Time (UTC+2)',
  )
  expect(letter!.calendar!.method).toBe('CANCEL')
  for (const part of [`UID:interview-${one.interviewId}@halfhour`, 'SEQUENCE:1', 'STATUS:CANCELLED'])
    expect(letter!.calendar!.content).toContain(part)
  for (const gone of ['Ana', 'Reyes', one.person.email, one.person.id, 'http'])
    expect(said(letter!)).not.toContain(gone)
  expect(await mailed()).toEqual([])
})

it('speaks as the page was read, and also to whom the seeker took off the list', async () => {
  const one = await agreed('es')
  await one.seeker.post(`/contacts/${one.contactId}/remove`)
  await erase(one)
  const letters = await mailed()
  expect(letters.map(({ to }) => to)).toEqual([one.email])
  expect(letters[0]!.subject).toContain('Cancelada: su charla')
})

it('mails an end again that was on its way, or not yet queued, and none that has arrived', async () => {
  const [waiting, unqueued, told] = [await agreed(), await agreed(), await agreed()]
  for (const one of [waiting, unqueued, told]) await one.seeker.post(`/interviews/${one.interviewId}/cancel`)
  await tell(told)
  expect((await mailed()).map(({ to }) => to)).toContain(told.email)
  await tell(waiting)
  for (const one of [waiting, unqueued, told]) await erase(one)
  await tell(unqueued)
  const letters = (await mailed()).filter(({ calendar }) => calendar?.method === 'CANCEL')
  expect(letters.map(({ to }) => to).toSorted()).toEqual([waiting.email, unqueued.email].toSorted())
  for (const letter of letters) expect(said(letter)).not.toContain('Reyes')
})

it('mails nobody whose talk is over, who had no entry, or who wants no more letters', async () => {
  const before = ctx.clock.now()
  const [over, stopped, late, unmailed] = [await agreed(), await agreed(), await agreed(), await invite(ctx)]
  await unmailed.seeker.post(`/interviews/${unmailed.interviewId}/agreed`, {
    ...{ date: '2026-10-06', time: '10:00', zone: 'UTC', minutes: '30', mode: '', place: '', link: '' },
  })
  const page = await unmailed.seeker.read('/account/data')
  expect(page).toContain(`<a href="/interviews/${unmailed.interviewId}">Maria Lopez</a>`)
  await stopped.guest.post(`${stopped.path}/stop`)
  await mailed()
  await erase(unmailed)
  await erase(stopped)
  await erase(late)
  ctx.clock.set('2026-10-06T14:00:00Z')
  await erase(over)
  const to = (await mailed()).map((letter) => letter.to)
  for (const one of [over, stopped, late, unmailed]) expect(to).not.toContain(one.email)
  // Nothing of what could not leave is kept.
  const kept = ctx.db.selectFrom('letters').select('recipient').where('topic', '=', 'farewell')
  expect(await kept.where('recipient', '<>', '').execute()).toEqual([])
  ctx.clock.set(before)
})
