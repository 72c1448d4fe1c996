import { expect, it } from 'vitest'
import { testApp, testContext } from '../../../tests/support/context.ts'
import {
  entryOf,
  guestMail,
  invitation as invite,
  type Invitation,
  linkFor,
  ownPath,
  secondPerson,
  timeIds,
} from '../../../tests/support/guests.ts'
import { testContact, testMessage } from '../../../tests/support/rows.ts'
import { mergeContacts, undoMerge } from '../duplicates/merge.commands.ts'
import { cancelInterview, getInterview } from '../interviews/index.ts'
import { stopContact } from '../outreach/index.ts'
import { calendarsJob } from './guests.jobs.ts'

const ctx = await testContext()
const { browser } = testApp(ctx)
const { agreed, mailed } = guestMail(ctx)

it('writes to an address that was kept as it was pasted', async () => {
  const invited = await invite(ctx, 'mailto:Lee@clinic.example')
  const answer = await invited.link()
  const guest = browser()
  const [time] = timeIds(await guest.read(answer))
  await guest.post(`${answer}/time`, { time: time!, zone: 'Europe/Madrid' })
  expect((await mailed(invited)).map(({ to }) => to)).toContain('Lee@clinic.example')
})

it('mails the entry to both on a yes, its change, and its end, each once', async () => {
  const { letters, person, email, interviewId, guest, answer, ids, seeker } = await agreed()
  expect(letters.map(({ to }) => to).toSorted()).toEqual([email, person.email].toSorted())
  const first = letters.map(entryOf)
  for (const entry of first)
    expect(entry).toMatchObject({
      ...{ method: 'REQUEST', mimeMethod: 'REQUEST', sequence: 0, status: 'CONFIRMED', alarms: 2 },
      ...{ uid: `interview-${interviewId}@halfhour`, start: '2026-10-06T14:00:00.000Z' },
    })
  expect(first.map(({ attendee }) => attendee).toSorted()).toEqual(
    [`mailto:${email}`, `mailto:${person.email}`].toSorted(),
  )
  // One that the professional's own calendar shows says nothing that is for the student to do.
  const alarms = letters[0]!.calendar!.content.match(/In an hour: talk with/g)
  expect(alarms).toHaveLength(1)
  // Nobody's private address stands in the other's calendar.
  expect(letters.find(({ to }) => to === email)!.calendar!.content).not.toContain(person.email)
  expect(await mailed({ person, interviewId })).toEqual([])

  await guest.post(`${answer}/time`, { time: ids[1]!, zone: 'Europe/Madrid' })
  const moved = (await mailed({ person, interviewId })).map(entryOf)
  expect(moved.map(({ method, sequence, start }) => [method, sequence, start])).toEqual([
    ['REQUEST', 1, '2026-10-07T14:00:00.000Z'],
    ['REQUEST', 1, '2026-10-07T14:00:00.000Z'],
  ])

  await seeker.post(`/interviews/${interviewId}/cancel`)
  const ended = (await mailed({ person, interviewId })).map(entryOf)
  expect(
    ended.map(({ method, mimeMethod, sequence, status, alarms }) => [
      method,
      mimeMethod,
      sequence,
      status,
      alarms,
    ]),
  ).toEqual([
    ['CANCEL', 'CANCEL', 2, 'CANCELLED', 0],
    ['CANCEL', 'CANCEL', 2, 'CANCELLED', 0],
  ])
  expect(await mailed({ person, interviewId })).toEqual([])
})

it('mails the end of an entry whose day was cleared, with the day that it shows, and the next day anew', async () => {
  const one = await agreed()
  const said = async () =>
    (await mailed(one)).map((letter) => [letter.to, entryOf(letter).method, entryOf(letter).start])
  const change = (fields: object) =>
    one.seeker.post(`/interviews/${one.interviewId}/date`, {
      ...{ date: '', time: '', zone: 'UTC', minutes: '30', mode: '', place: '', link: '' },
      ...fields,
    })
  const both = [one.person.email, one.email]
  await change({})
  expect(await said()).toEqual(both.map((to) => [to, 'CANCEL', '2026-10-06T14:00:00.000Z']))
  // Nothing is in anybody's calendar by now.
  await change({ place: 'Room 4' })
  expect(await said()).toEqual([])
  await change({ date: '2026-10-09', time: '10:00' })
  expect(await said()).toEqual(both.map((to) => [to, 'REQUEST', '2026-10-09T10:00:00.000Z']))
})

it('mails no yes that a professional took along when they called off, and waits for another', async () => {
  const one = await agreed()
  const stage = async () => (await getInterview(ctx, one.person.scope, one.interviewId)).stage
  await one.guest.post(`${one.answer}/cancel`, { note: '' })
  await mailed(one)
  await one.seeker.post(`/interviews/${one.interviewId}/reopen`)
  expect(await mailed(one)).toEqual([])
  expect(await stage()).toBe('planned')
  await one.guest.post(`${one.answer}/time`, { time: one.ids[1]! })
  expect((await mailed(one)).map((letter) => entryOf(letter).method)).toEqual(['REQUEST', 'REQUEST'])
  // What the seeker called off themselves stands again as it was.
  await one.seeker.post(`/interviews/${one.interviewId}/cancel`)
  await mailed(one)
  await one.seeker.post(`/interviews/${one.interviewId}/reopen`)
  expect(await stage()).toBe('agreed')
  expect((await mailed(one)).map((letter) => entryOf(letter).method)).toEqual(['REQUEST', 'REQUEST'])
})

it('agrees to no day anew with somebody who said no since, but where the no was noted by mistake', async () => {
  const one = await agreed()
  const stage = async () => (await getInterview(ctx, one.person.scope, one.interviewId)).stage
  const here = `/interviews/${one.interviewId}`
  await one.seeker.post(`${here}/decline`)
  await mailed(one)
  await one.seeker.post(`${here}/end/undo`)
  expect(await stage()).toBe('agreed')
  expect((await mailed(one)).map((letter) => entryOf(letter).method)).toEqual(['REQUEST', 'REQUEST'])
  await one.seeker.post(`${here}/decline`)
  await mailed(one)
  await one.seeker.post(`${here}/reopen`)
  expect(await stage()).toBe('planned')
  expect(await mailed(one)).toEqual([])
})

it('mails nothing about a day that is over', async () => {
  const [one, other] = [await agreed(), await agreed()]
  const before = ctx.clock.now()
  const stage = async () => (await getInterview(ctx, one.person.scope, one.interviewId)).stage
  await one.seeker.post(`/interviews/${one.interviewId}/cancel`)
  await mailed(one)
  ctx.clock.set('2026-10-06T14:30:00Z')
  await one.seeker.post(`/interviews/${one.interviewId}/reopen`)
  expect(await mailed(one)).toEqual([])
  expect(await stage()).toBe('planned')
  await other.seeker.post(`/interviews/${other.interviewId}/cancel`)
  expect(await mailed(other)).toEqual([])
  ctx.clock.set(before)
})

it('mails nobody who did not answer on the page', async () => {
  const { seeker, interviewId, person } = await invite(ctx)
  const date = {
    date: '2026-10-06',
    time: '10:00',
    zone: 'UTC',
    minutes: '30',
    mode: '',
    place: '',
    link: '',
  }
  await seeker.post(`/interviews/${interviewId}/agreed`, date)
  expect(await mailed({ person, interviewId })).toEqual([])
})

const calledOff = async (one: Invitation) => {
  await one.seeker.post(`/interviews/${one.interviewId}/cancel`)
  return (await mailed(one)).map((letter) => [letter.to, entryOf(letter).method])
}

it('mails the change and the end of an entry also to whom the seeker took off the list, unless they want no mail', async () => {
  const [one, stopped, unasked] = [await agreed(), await agreed(), await invite(ctx)]
  for (const { seeker, contactId } of [one, stopped])
    expect((await seeker.post(`/contacts/${contactId}/remove`)).status).toBe(303)
  const date = {
    date: '2026-10-09',
    time: '10:00',
    zone: 'UTC',
    minutes: '30',
    mode: '',
    place: '',
    link: '',
  }
  await one.seeker.post(`/interviews/${one.interviewId}/date`, date)
  const moved = await mailed(one)
  expect(moved.map(({ to }) => to).toSorted()).toEqual([one.email, one.person.email].toSorted())
  const theirs = moved.find(({ to }) => to === one.email)!
  expect(entryOf(theirs)).toMatchObject({ method: 'REQUEST', start: '2026-10-09T10:00:00.000Z' })
  // The link in it opens what is kept of them.
  expect((await browser().get(`${ownPath(theirs)}/kept`)).status).toBe(200)
  expect(await calledOff(one)).toContainEqual([one.email, 'CANCEL'])

  await stopContact(ctx, stopped.person.scope, { emails: [stopped.email], profileUrl: null }, 'seeker')
  expect((await calledOff(stopped)).map(([to]) => to)).toEqual([stopped.person.email])

  // To whom nothing was mailed before, nothing begins.
  const [time] = timeIds(await (await browser().get(await unasked.link())).text())
  await browser().post(`${await unasked.link()}/time`, { time: time!, zone: 'UTC' })
  await unasked.seeker.post(`/contacts/${unasked.contactId}/remove`)
  expect((await mailed(unasked)).map(({ to }) => to)).toEqual([unasked.person.email])
})

it('mails the end of an entry to whom its holder was merged into, and what waits all the same', async () => {
  const [one, waiting] = [await agreed(), await agreed()]
  const merge = async ({ person, contactId }: Invitation) => {
    const keptId = await testContact(ctx, person.id, { name: 'M. Lopez' })
    return mergeContacts(ctx, person.scope, { keptId, goneId: contactId })
  }
  await merge(one)
  expect(await calledOff(one)).toContainEqual([one.email, 'CANCEL'])
  await waiting.seeker.post(`/interviews/${waiting.interviewId}/cancel`)
  await calendarsJob.handle(ctx, { seekerId: waiting.person.id, interviewId: waiting.interviewId })
  const merged = await merge(waiting)
  const ends = (await mailed(waiting)).map((letter) => [letter.to, entryOf(letter).method])
  expect(ends.filter(([to]) => to === waiting.email)).toEqual([[waiting.email, 'CANCEL']])
  await undoMerge(ctx, waiting.person.scope, merged)
  expect(await mailed(waiting)).toEqual([])
})

it('mails the entry of a panel to whoever said yes to it, and tells the seeker of each', async () => {
  const one = await agreed()
  const ann = await secondPerson(ctx, one)
  const annLink = await linkFor(ctx, one, ann)
  const guest = browser()
  await guest.post(`${annLink}/suggestion`, { note: 'Fridays', zone: 'UTC' })
  expect((await mailed(one)).filter(({ to }) => to === ann.email)).toEqual([])
  ctx.clock.advance(1_000)
  await guest.post(`${annLink}/time`, { time: one.ids[0]!, zone: 'UTC' })
  const letters = await mailed(one)
  const entries = letters.filter(({ calendar }) => calendar)
  expect(entries.map((letter) => [letter.to, entryOf(letter).method])).toEqual([[ann.email, 'REQUEST']])
  const told = letters.filter(({ calendar }) => !calendar)
  expect(told.map(({ to, subject }) => [to, subject])).toEqual([[one.person.email, 'Ann Second said yes']])
  // A number that no entry shows is told as what it is.
  ctx.clock.advance(1_000)
  const { startsAt } = await getInterview(ctx, one.person.scope, one.interviewId)
  await guest.post(`${annLink}/reach`, { at: startsAt!.toISOString(), reach: '+1 555 0100' })
  const subjects = (await mailed(one)).map(({ subject }) => subject)
  expect(subjects).toEqual(['Ann Second says how to reach them'])
})

it('mails no other day to whoever of a panel said no in an answer that was noted, and that it is off', async () => {
  const one = await agreed()
  const ann = await secondPerson(ctx, one)
  const annLink = await linkFor(ctx, one, ann)
  await browser().post(`${annLink}/time`, { time: one.ids[0]!, zone: 'UTC' })
  await mailed(one)
  ctx.clock.advance(1_000)
  const { person, interviewId } = one
  await testMessage(ctx, person.id, {
    contact_id: ann.id,
    interview_id: interviewId,
    sent_how: 'webmail',
    outcome: 'declined',
    outcome_at: ctx.clock.now(),
  })
  expect(await (await browser().get(annLink)).text()).toContain('Thank you for answering')
  const day = { date: '2026-10-09', time: '10:00', zone: 'America/New_York', minutes: '30' }
  expect((await one.seeker.post(`/interviews/${interviewId}/date`, day)).status).toBe(303)
  expect((await mailed(one)).filter(({ to }) => to === ann.email)).toEqual([])
  await cancelInterview(ctx, person.scope, interviewId)
  expect(
    (await mailed(one)).filter(({ to }) => to === ann.email).map((letter) => entryOf(letter).method),
  ).toEqual(['CANCEL'])
})

it('says to the seeker who of a panel agreed, and whose yes is missing', async () => {
  const one = await agreed()
  await secondPerson(ctx, one)
  await mailed(one)
  await browser().post(`${one.answer}/time`, { time: one.ids[1]!, zone: 'UTC' })
  const told = (await mailed(one)).find(({ to, calendar }) => calendar && to === one.person.email)!
  expect(told.subject).toMatch(/with Maria Lopez$/)
  expect(told.text).toContain('Not confirmed on their page yet: Ann Second.')
  // Another time that she suggests beside the day takes no yes back.
  ctx.clock.advance(1_000)
  await browser().post(`${one.answer}/suggestion`, { note: 'Fridays', zone: 'UTC' })
  const day = { date: '2026-10-09', time: '10:00', zone: 'America/New_York', minutes: '30' }
  expect((await one.seeker.post(`/interviews/${one.interviewId}/date`, day)).status).toBe(303)
  const moved = (await mailed(one)).find(({ to, calendar }) => calendar && to === one.person.email)!
  expect(moved.text).toContain('Not confirmed on their page yet: Ann Second.')
})

it('keeps the link of each of a panel until the talk, also where the seeker moves it by hand', async () => {
  const one = await agreed()
  const annLink = await linkFor(ctx, one, await secondPerson(ctx, one))
  const day = { date: '2026-12-09', time: '10:00', zone: 'America/New_York', minutes: '30' }
  expect((await one.seeker.post(`/interviews/${one.interviewId}/date`, day)).status).toBe(303)
  await mailed(one)
  const now = ctx.clock.now()
  ctx.clock.set(new Date('2026-12-09T14:50:00Z'))
  const opened = [one.answer, annLink].map(async (path) => (await browser().get(path)).status)
  const statuses = await Promise.all(opened)
  ctx.clock.set(now)
  expect(statuses).toEqual([200, 200])
})

it('lets both download what cannot be mailed', async () => {
  const { guest, answer } = await agreed()
  const answered = await guest.get(`${answer}/calendar.ics`)
  expect(answered.headers.get('content-type')).toContain('method=PUBLISH')
  expect(await answered.text()).toContain('METHOD:PUBLISH')
})

it('tells the seeker by mail of an answer whose giver cannot be written to', async () => {
  const invited = await invite(ctx)
  await ctx.db.updateTable('contacts').set({ emails: [] }).where('id', '=', invited.contactId).execute()
  const guest = browser()
  const path = await invited.link()
  const [time] = timeIds(await guest.read(path))
  await guest.post(`${path}/time`, { time: time! })
  const [letter, ...rest] = await mailed(invited)
  expect([letter!.to, entryOf(letter!).method, rest]).toEqual([invited.person.email, 'REQUEST', []])
})
