import { beforeEach, expect, it } from 'vitest'
import { location } from '../../../tests/support/answers.ts'
import { testApp, testContext } from '../../../tests/support/context.ts'
import {
  invitation as invite,
  type Invitation,
  secondPerson,
  timeIds,
} from '../../../tests/support/guests.ts'
import { listWaitingJobs } from '../../platform/jobs/index.ts'
import { deliverDue, type Letter } from '../../platform/mail/index.ts'
import { guestPage, protection } from '../../shared/defaults.ts'
import { newId } from '../../shared/ids.ts'
import { makeGuestLink } from '../guest-links/index.ts'
import { mailTopics } from '../outreach/index.ts'
import { calendarsJob, guestTopic } from './guests.jobs.ts'

const ctx = await testContext()
const { browser } = testApp(ctx)
const topics = { ...mailTopics, guest: guestTopic }
let newest: Letter | undefined

/** Whom letters went to since this was asked last. */
async function mailed(): Promise<string[]> {
  await deliverDue(ctx, topics)
  const letters: readonly Letter[] = ctx.mail.outbox.letters
  // The outbox keeps the newest 50, the newest first.
  const fresh = newest ? letters.slice(0, letters.indexOf(newest)) : letters
  newest = letters[0]
  return fresh.map(({ to }) => to)
}
beforeEach(async () => {
  ctx.clock.set('2026-09-14T15:00:00Z')
  await mailed()
})

/** One more person in a seeker's talk. @returns the path of the link that passes through the seeker's hands */
async function another(one: Invitation, address?: string) {
  const { id: contactId, email } = await secondPerson(ctx, one, address)
  const url = await makeGuestLink(ctx, one.person.scope, { interviewId: one.interviewId, contactId })
  return { email, path: url.slice(ctx.origin.length) }
}

/** Asks for a link of their own, as whoever holds the link may. @returns what the page says then */
async function press(path: string): Promise<string> {
  const guest = browser()
  const answer = await guest.post(`${path}/letter`)
  return (await guest.get(location(answer))).text()
}

const suspend = (id: string, at: Date | null) =>
  ctx.db.updateTable('accounts').set({ suspended_at: at }).where('id', '=', id).execute()

it('reaches no more new people a day for one seeker than messages do, by whichever door', async () => {
  const one = await invite(ctx)
  const people = []
  for (let n = 0; n <= protection.newPeopleADay; n++) people.push(await another(one))
  const last = people.pop()!
  for (const { path } of people) expect(await press(path)).toContain('on its way')
  expect((await mailed()).toSorted()).toEqual(people.map(({ email }) => email).toSorted())
  expect(await press(last.path)).toContain('has to wait')
  // To whom a letter went already, another may go.
  expect(await press(people[0]!.path)).toContain('on its way')
  expect(await mailed()).toEqual([people[0]!.email])
  // Nor does a time that is taken reach them; what was agreed stands all the same.
  const guest = browser()
  const [time] = timeIds(await guest.read(last.path))
  await guest.post(`${last.path}/time`, { time: time! })
  expect(await guest.read(last.path)).toContain('It is agreed')
  await calendarsJob.handle(ctx, { seekerId: one.person.id, interviewId: one.interviewId })
  expect(await mailed()).toEqual([one.person.email])
  ctx.clock.set('2026-09-15T15:00:01Z')
  expect(await press(last.path)).toContain('on its way')
  expect(await mailed()).toEqual([last.email])
})

it('lets no crowd of seekers fill one mailbox in a day', async () => {
  const email = `${newId()}@example.org`
  const said: string[] = []
  for (let n = 0; n <= protection.firstContacts; n++)
    said.push(await press(await (await invite(ctx, email)).link()))
  expect(said.map((html) => html.includes('has to wait'))).toEqual([false, false, false, true])
  expect(await mailed()).toEqual([email, email, email])
})

it('writes to nobody for the first time in the name of a suspended seeker', async () => {
  const [fresh, waiting, known] = [await invite(ctx), await invite(ctx), await invite(ctx)]
  await press(await known.link())
  expect(await mailed()).toEqual([known.email])
  await press(await waiting.link())
  const paths = { fresh: await fresh.link(), known: await known.link() }
  for (const { person } of [fresh, waiting, known]) await suspend(person.id, ctx.clock.now())
  const html = await (await browser().get(`${paths.fresh}/kept`)).text()
  expect([html.includes('cannot send mail'), html.includes('/letter"')]).toEqual([true, false])
  expect(await press(paths.fresh)).toContain('No e-mail can be sent')
  expect(await press(paths.known)).toContain('on its way')
  expect(await mailed()).toEqual([known.email])
})

it('mails only so many entries a day to one professional', async () => {
  const one = await invite(ctx)
  const path = await one.link()
  const guest = browser()
  const ids = timeIds(await guest.read(path))
  const to: string[] = []
  for (let n = 0; n < guestPage.entriesADay + 3; n++) {
    expect((await guest.post(`${path}/time`, { time: ids[n % 2]! })).status).toBe(303)
    await calendarsJob.handle(ctx, { seekerId: one.person.id, interviewId: one.interviewId })
    // Each at once: an entry that waited until the next change is out of date, and stays here.
    to.push(...(await mailed()))
  }
  expect(to.filter((address) => address === one.email)).toHaveLength(guestPage.entriesADay)
  // Whoever has the talk in their calendar hears that it is off.
  await guest.post(`${path}/cancel`)
  await calendarsJob.handle(ctx, { seekerId: one.person.id, interviewId: one.interviewId })
  expect(await mailed()).toContain(one.email)
})

it('counts links and entries by the mailbox, whichever contacts have its address', async () => {
  const one = await invite(ctx)
  const [path, copy] = [await one.link(), (await another(one, one.email.toUpperCase())).path]
  const said: string[] = []
  for (const each of [path, copy, path, copy]) said.push(await press(each))
  expect(said.map((html) => html.includes('on its way'))).toEqual([true, true, true, false])
  expect(await mailed()).toHaveLength(guestPage.lettersADay)
  const guest = browser()
  const ids = timeIds(await guest.read(path))
  const entries: string[] = []
  // Only who has said yes can move the talk.
  for (const each of [path, copy]) await guest.post(`${each}/time`, { time: ids[2]! })
  for (let n = 0; n < guestPage.entriesADay; n++) {
    await guest.post(`${n % 2 ? copy : path}/time`, { time: ids[n % 3]! })
    await calendarsJob.handle(ctx, { seekerId: one.person.id, interviewId: one.interviewId })
    entries.push(...(await mailed()))
  }
  expect(entries.filter((address) => address !== one.person.email)).toHaveLength(guestPage.entriesADay)
})

const placesTaken = () =>
  ctx.db
    .selectFrom('rate_limits')
    .select(['key', 'hits'])
    .where('key', 'like', 'guest-letters-from:%')
    .execute()

/** A date that was agreed on today, at an address that has no place left for another seeker's letter. */
async function agreedWithoutPlace() {
  const email = `${newId()}@example.org`
  for (let n = 0; n < protection.firstContacts; n++) await press(await (await invite(ctx, email)).link())
  const late = await invite(ctx, email)
  const path = await late.link()
  const guest = browser()
  const [time] = timeIds(await guest.read(path))
  await guest.post(`${path}/time`, { time: time! })
  await mailed()
  const waiting = async () =>
    (await listWaitingJobs(ctx.db)).filter(
      ({ name, data }) => name === calendarsJob.name && data.interviewId === late.interviewId,
    )
  /** Runs the job. @returns when it was put off to, if it was */
  const run = async () => {
    const known = (await waiting()).length
    await calendarsJob.handle(ctx, { seekerId: late.person.id, interviewId: late.interviewId })
    return (await waiting()).slice(known).map(({ startAfter }) => startAfter)
  }
  return { ...late, path, guest, run }
}

it('takes no place of the seeker for an entry that finds none at the address', async () => {
  const { person, run } = await agreedWithoutPlace()
  const before = await placesTaken()
  await run()
  expect(await mailed()).toEqual([person.email])
  expect(await placesTaken()).toEqual(before)
})

it('mails an entry that found no place on the next day', async () => {
  const { person, email, run } = await agreedWithoutPlace()
  expect(await run()).toEqual(['2026-09-15T15:00:00.000Z'])
  expect(await mailed()).toEqual([person.email])
  ctx.clock.set('2026-09-15T15:00:00Z')
  expect(await run()).toEqual([])
  expect(await mailed()).toEqual([email])
  expect(await run()).toEqual([])
  expect(await mailed()).toEqual([])
})

it('owes nothing for a date that was called off before its entry found a place', async () => {
  const { person, path, guest, run } = await agreedWithoutPlace()
  expect(await run()).toHaveLength(1)
  await guest.post(`${path}/cancel`)
  expect(await run()).toEqual([])
  expect(await mailed()).toEqual([person.email, person.email])
  ctx.clock.set('2026-09-15T15:00:00Z')
  expect(await run()).toEqual([])
  expect(await mailed()).toEqual([])
})

it('mails the end of an entry to whoever has it, where no place is left and no link of theirs is kept', async () => {
  const one = await invite(ctx)
  const path = await one.link()
  const guest = browser()
  const [time] = timeIds(await guest.read(path))
  await guest.post(`${path}/time`, { time: time! })
  const run = () => calendarsJob.handle(ctx, { seekerId: one.person.id, interviewId: one.interviewId })
  await run()
  expect(await mailed()).toContain(one.email)
  for (let n = 0; n < protection.firstContacts; n++) await press(await (await invite(ctx, one.email)).link())
  await ctx.db.deleteFrom('guest_links').where('seeker_id', '=', one.person.id).execute()
  await mailed()
  await one.seeker.post(`/interviews/${one.interviewId}/cancel`)
  await run()
  expect((await mailed()).toSorted()).toEqual([one.email, one.person.email].toSorted())
})

it('puts no entry off until after the talk', async () => {
  const { person, run } = await agreedWithoutPlace()
  ctx.clock.set('2026-10-05T20:00:00Z')
  await ctx.db
    .updateTable('rate_limits')
    .set({ window_ends_at: new Date('2026-10-06T19:00:00Z') })
    .execute()
  expect(await run()).toEqual([])
  expect(await mailed()).toEqual([person.email])
})
