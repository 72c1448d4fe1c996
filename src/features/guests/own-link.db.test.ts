import ICAL from 'ical.js'
import { beforeEach, expect, it } from 'vitest'
import { askForExport } from '../../../tests/support/account-export.ts'
import { type Browser, testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import {
  confirmation,
  invitation as invite,
  type Invitation,
  timeIds,
} from '../../../tests/support/guests.ts'
import { shownForm } from '../../../tests/support/shown-form.ts'
import { listWaitingJobs } from '../../platform/jobs/index.ts'
import { deliverDue, type Letter } from '../../platform/mail/index.ts'
import { guestPage } from '../../shared/defaults.ts'
import { newId } from '../../shared/ids.ts'
import { createContact, listContactsById } from '../contacts/index.ts'
import { mergeContacts, undoMerge } from '../duplicates/merge.commands.ts'
import { cancelInterview, getInterview, listInterviews } from '../interviews/index.ts'
import type { SeekerId } from '../accounts/index.ts'
import { guestToken } from '../guest-links/index.ts'
import { findContactStop, mailTopics, stopContact } from '../outreach/index.ts'
import { liftStop } from '../outreach/protection/protection.commands.ts'
import { calendarsJob, guestTopic } from './guests.jobs.ts'

const ctx = await testContext()
const { browser, signedIn } = testApp(ctx)
const topics = { ...mailTopics, guest: guestTopic }
/** The newest letter that was looked at: the outbox holds no more than the newest fifty. */
let seen: Letter | undefined

/** Runs what was queued, and answers the letters that came of it, the oldest first. */
async function mailed({
  person,
  interviewId,
}: Pick<Invitation, 'person' | 'interviewId'>): Promise<Letter[]> {
  const jobs = (await listWaitingJobs(ctx.db)).filter(({ name }) => name === calendarsJob.name)
  const last = jobs.findLast(({ data }) => data['interviewId'] === interviewId)
  await calendarsJob.handle(ctx, { seekerId: person.id, interviewId, ...last?.data })
  await deliverDue(ctx, topics)
  const letters: readonly Letter[] = ctx.mail.outbox.letters
  const fresh = seen ? letters.slice(0, letters.indexOf(seen)) : letters
  seen = letters[0]
  return fresh.toReversed()
}
beforeEach(async () => {
  await deliverDue(ctx, topics)
  seen = ctx.mail.outbox.letters[0]
})

/** The entry of a letter, read by another library than the one that wrote it. */
function entryOf({ calendar }: Letter) {
  const file = new ICAL.Component(
    ICAL.parse(calendar!.content) as ConstructorParameters<typeof ICAL.Component>[0],
  )
  const event = new ICAL.Event(file.getFirstSubcomponent('vevent')!)
  return {
    method: file.getFirstPropertyValue('method'),
    mimeMethod: calendar!.method,
    uid: event.uid,
    sequence: event.sequence,
    start: event.startDate.toJSDate().toISOString(),
    status: event.component.getFirstPropertyValue('status'),
    alarms: event.component.getAllSubcomponents('valarm').length,
    attendee: String(event.component.getFirstPropertyValue('attendee')).toLowerCase(),
  }
}

const ownPath = (letter: Letter) => /http:\/\/localhost:3000(\/guest\/o[\w-]{46})/.exec(letter.text)![1]!

/** An invitation that was accepted, with both letters. */
async function agreed(email?: string) {
  const invited = await invite(ctx, email)
  const answer = await invited.link()
  const guest = browser()
  const ids = timeIds(await (await guest.get(answer)).text())
  await guest.post(`${answer}/time`, { time: ids[0]!, zone: 'Europe/Madrid' })
  const letters = await mailed(invited)
  const toGuest = letters.find(({ to }) => to === invited.email)!
  return { ...invited, guest, answer, ids, letters, toGuest, own: ownPath(toGuest) }
}

it('writes to an address that was kept as it was pasted', async () => {
  const invited = await invite(ctx, 'mailto:Lee@clinic.example')
  const answer = await invited.link()
  const guest = browser()
  const [time] = timeIds(await (await guest.get(answer)).text())
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
    const keptId = newId()
    const stamps = { created_at: ctx.clock.now(), updated_at: ctx.clock.now() }
    const kept = { seeker_id: person.id, id: keptId, name: 'M. Lopez', ...stamps }
    await ctx.db.insertInto('contacts').values(kept).execute()
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

it('lets both download what cannot be mailed', async () => {
  const { guest, answer } = await agreed()
  const answered = await guest.get(`${answer}/calendar.ics`)
  expect(answered.headers.get('content-type')).toContain('method=PUBLISH')
  expect(await answered.text()).toContain('METHOD:PUBLISH')
})

/** Presses the button as the page shows it now. */
const confirm = async (guest: Browser, own: string) =>
  guest.post(`${own}/confirm`, confirmation(await (await guest.get(own)).text()))

const acts = [
  ['consents', { named: 'yes' }],
  ['confirm', {}],
  ['correction', { name: 'Somebody Else' }],
  ['quote', { quote: newId() }],
  ['erase', {}],
] as const

/** Everything that such an act could have changed. */
const record = async ({ person }: Invitation) =>
  JSON.stringify([
    await ctx.db.selectFrom('contacts').selectAll().where('seeker_id', '=', person.id).execute(),
    await ctx.db.selectFrom('guest_consents').selectAll().where('seeker_id', '=', person.id).execute(),
    await ctx.db.selectFrom('guest_answers').selectAll().where('seeker_id', '=', person.id).execute(),
    await ctx.db.selectFrom('interviews').selectAll().where('seeker_id', '=', person.id).execute(),
  ])

it('confirms, consents, corrects and erases for nobody without a link of their own', async () => {
  const invited = await agreed()
  const before = await record(invited)
  for (const [part, form] of acts) {
    // The professional with the seeker's link; the seeker with the own link, the mailed one too, and signed out with it.
    for (const [who, path] of [
      [browser(), invited.answer],
      [invited.seeker, invited.answer],
      [invited.seeker, invited.own],
    ] as const) {
      const answer = await who.post(`${path}/${part}`, form as Record<string, string>)
      expect([part, answer.status]).toEqual([part, 403])
    }
  }
  expect(await record(invited)).toBe(before)
  const html = await (await browser().get(`${invited.answer}/kept`)).text()
  expect(html).not.toContain('library talk')
  expect(html).not.toContain(invited.email)
})

it('lets the professional confirm, allow, take back, correct', async () => {
  const { own, person, interviewId, contactId, seeker, page } = await agreed()
  const guest = browser()
  expect((await confirm(guest, own)).status).toBe(303)
  expect(await (await guest.get(own)).text()).toContain('You said that you will be there')
  await guest.post(`${own}/consents`, { 'granted[]': ['recording'], named: 'yes' })
  await guest.post(`${own}/consents`, { named: 'yes' })
  const html = await (await seeker.get(page)).text()
  expect(html.match(/They allow it/g)).toHaveLength(1)
  await guest.post(`${own}/correction`, { name: 'María López', title: 'Lab lead', organization: 'Bay Lab' })
  const contact = await ctx.db
    .selectFrom('contacts')
    .select(['name', 'title', 'organization', 'notes'])
    .where('id', '=', contactId)
    .executeTakeFirstOrThrow()
  expect(contact).toMatchObject({ name: 'María López', title: 'Lab lead', notes: 'PRIVATE-notes' })
  const kept = await (await guest.get(`${own}/kept`)).text()
  for (const words of ['María López', 'library talk', 'Bay Lab']) expect(kept).toContain(words)
  expect(kept).not.toContain('PRIVATE')
  ctx.clock.set('2026-10-06T16:00:00Z')
  expect((await confirm(guest, own)).status).toBe(303)
  expect(await (await seeker.get(page)).text()).toContain('confirms that you talked')
  expect((await getInterview(ctx, person.scope, interviewId)).stage).toBe('agreed')
  ctx.clock.set('2026-09-14T15:00:00Z')
})

it('ends every talk of one student with whoever stops', async () => {
  const one = await agreed()
  const own = { seeker_id: one.person.id }
  const [other, held] = [newId(), newId()]
  const at = ctx.clock.now()
  const dated = { agreed_at: at, starts_at: new Date('2026-10-20T14:00:00Z'), zone: 'UTC' }
  for (const [id, more] of [
    [other, {}],
    [held, { ended_at: at }],
  ] as const) {
    const stamps = { created_at: at, updated_at: at }
    await ctx.db
      .insertInto('interviews')
      .values({ ...own, id, ...dated, ...more, ...stamps })
      .execute()
    await ctx.db
      .insertInto('interview_contacts')
      .values({ ...own, interview_id: id, contact_id: one.contactId })
      .execute()
  }
  await one.guest.post(`${one.own}/stop`)
  const stages = async (id: string) => (await getInterview(ctx, one.person.scope, id)).stage
  expect([await stages(one.interviewId), await stages(other), await stages(held)]).toEqual([
    'cancelled',
    'cancelled',
    'held',
  ])
  expect(await (await one.seeker.get(`/interviews/${other}/guest-page`)).text()).toContain(
    'does not want to be contacted again',
  )
  await deliverDue(ctx, topics)
})

it('asks again whoever stopped messages, once that is lifted', async () => {
  const { own, email, guest, seeker, interviewId, contactId } = await agreed()
  await guest.post(`${own}/stop`)
  expect(await (await guest.get(own)).text()).toContain('You will not be contacted again')
  await liftStop(ctx, { emails: [email], profileUrl: null })
  const html = await (await guest.get(own)).text()
  expect(html).not.toMatch(/will not write to you again|will not be contacted again/)
  expect(html).toContain('This talk was canceled')
  expect(html).toContain('id="stop"')
  ctx.clock.advance(1_000)
  await seeker.post(`/interviews/${interviewId}/reopen`)
  expect(await (await seeker.get(`/interviews/${interviewId}`)).text()).toContain(
    `/contacts/${contactId}/messages/new?kind=request`,
  )
})

it('says that somebody will be there of the date they said it of, beside the other time they suggest', async () => {
  const { own, person, interviewId, seeker, page } = await agreed()
  const guest = browser()
  const day = (time: string) =>
    seeker.post(`/interviews/${interviewId}/date`, {
      ...{ date: '2026-10-09', time, zone: 'America/New_York', minutes: '30' },
    })
  const said = async () => [
    (await (await guest.get(own)).text()).includes('You said that you will be there'),
    (await (await seeker.get(page)).text()).includes('confirms: I will be there'),
    // Neither Today nor the checklist asks for it any more.
    (await getInterview(ctx, person.scope, interviewId)).isConfirmed,
  ]
  const old = confirmation(await (await guest.get(own)).text())
  for (const press of [1, 2])
    expect([press, (await guest.post(`${own}/confirm`, old)).status]).toEqual([press, 303])
  expect(await said()).toEqual([true, true, true])
  ctx.clock.advance(1_000)
  await guest.post(`${own}/suggestion`, { 'day-1': '2026-10-10', 'hour-1': '15:00', zone: 'UTC' })
  await guest.post(`${own}/confirm`, old)
  expect(await said()).toEqual([true, true, true])
  expect(await (await guest.get(own)).text()).toContain('You suggested another time')
  expect(await (await seeker.get(page)).text()).toContain('Take this time')
  ctx.clock.advance(1_000)
  expect((await day('10:00')).status).toBe(303)
  // From a page that was opened before, it is said of a date that stands no more; from one of before this was asked, of none.
  for (const form of [old, { zone: 'UTC' }]) {
    const refused = await guest.post(`${own}/confirm`, form)
    expect([refused.status, (await refused.text()).includes('This talk has changed')]).toEqual([409, true])
  }
  expect(await said()).toEqual([false, false, false])
  ctx.clock.advance(1_000)
  await confirm(guest, own)
  expect(await said()).toEqual([true, true, true])
  // Called off and taken up again, the same date is asked about anew.
  for (const step of ['cancel', 'reopen']) {
    ctx.clock.advance(1_000)
    await seeker.post(`/interviews/${interviewId}/${step}`)
  }
  expect(await said()).toEqual([false, false, false])
  ctx.clock.advance(1_000)
  await confirm(guest, own)
  expect(await said()).toEqual([true, true, true])
  const kinds = ctx.db.selectFrom('guest_answers').select('kind').where('seeker_id', '=', person.id)
  expect((await kinds.execute()).filter(({ kind }) => kind === 'confirmed')).toHaveLength(4)
  await deliverDue(ctx, topics)
  ctx.clock.set('2026-09-14T15:00:00Z')
})

it('lets the professional correct how they were found and can be reached, and take one quotation out', async () => {
  const { own, person, interviewId, contactId, seeker } = await agreed()
  const mark = async (kind: string, text: string) => {
    const id = newId()
    const form = { form: newId(), base: '', new: id, about: '', act: `mark:${kind}`, [`mark:${id}`]: text }
    expect((await seeker.post(`/interviews/${interviewId}/notebook`, form)).status).toBe(303)
    return id
  }
  const [first, , thought] = [
    await mark('quote', 'Nights are quiet'),
    await mark('quote', 'I nearly left once'),
    await mark('learned', 'PRIVATE-thought'),
  ]
  const guest = browser()
  const kept = async () => (await guest.get(`${own}/kept`)).text()
  for (const words of ['Nights are quiet', 'I nearly left once']) expect(await kept()).toContain(words)
  expect((await guest.post(`${own}/quote`, { quote: first })).status).toBe(303)
  expect(await kept()).not.toContain('Nights are quiet')
  // A seeker's own thought is no quotation, whoever knows its id.
  await guest.post(`${own}/quote`, { quote: thought })
  const notes = await (await seeker.get(`/interviews/${interviewId}/notebook`)).text()
  expect(['Nights', 'nearly left', 'PRIVATE-thought'].map((words) => notes.includes(words))).toEqual([
    ...[false, true, true],
  ])

  const names = { name: 'Maria Lopez', title: '', organization: '' }
  await guest.post(`${own}/correction`, {
    ...names,
    phones: '555 010 2000, 555 010 3000',
    howFound: 'By my sister',
  })
  const contact = () =>
    ctx.db
      .selectFrom('contacts')
      .select(['phones', 'how_found', 'emails'])
      .where('seeker_id', '=', person.id)
      .where('id', '=', contactId)
      .executeTakeFirstOrThrow()
  const corrected = await contact()
  expect(corrected).toMatchObject({ phones: ['555 010 2000', '555 010 3000'], how_found: 'By my sister' })
  const refused = await guest.post(`${own}/correction`, { ...names, phones: 'none' })
  expect([refused.status, await contact()]).toEqual([422, corrected])
  await guest.post(`${own}/correction`, names)
  expect(await contact()).toEqual(corrected)
  await guest.post(`${own}/correction`, { ...names, phones: '' })
  expect((await contact()).phones).toEqual([])
})

it('shows and takes out what was quoted from another talk with them, and nothing from a panel', async () => {
  const one = await agreed()
  const { seeker, person, contactId, own } = one
  const talk = async (text: string) => {
    const [id, mark] = [newId(), newId()]
    const stamps = { created_at: ctx.clock.now(), updated_at: ctx.clock.now() }
    await ctx.db
      .insertInto('interviews')
      .values({ seeker_id: person.id, id, wish: '', ...stamps })
      .execute()
    await ctx.db
      .insertInto('interview_contacts')
      .values({ seeker_id: person.id, interview_id: id, contact_id: contactId })
      .execute()
    const form = { form: newId(), base: '', new: mark, about: '', act: 'mark:quote', [`mark:${mark}`]: text }
    expect((await seeker.post(`/interviews/${id}/notebook`, form)).status).toBe(303)
    return { id, mark }
  }
  const [earlier, panel] = [await talk('Nights are quiet'), await talk('Ours is a small team')]
  await second({ person, interviewId: panel.id })
  const guest = browser()
  const kept = async () => (await guest.get(`${own}/kept`)).text()
  expect(await kept()).toContain('Nights are quiet')
  expect(await kept()).not.toContain('Ours is a small team')
  for (const { mark } of [earlier, panel])
    expect((await guest.post(`${own}/quote`, { quote: mark })).status).toBe(303)
  expect(await kept()).not.toContain('Nights are quiet')
  const notes = async (id: string) => (await seeker.get(`/interviews/${id}/notebook`)).text()
  expect(await notes(earlier.id)).not.toContain('Nights are quiet')
  expect(await notes(panel.id)).toContain('Ours is a small team')
})

it('puts a correction into what the seeker changed since the page was opened', async () => {
  const { own, contactId, seeker } = await agreed()
  const guest = browser()
  const opened = await shownForm(guest, `${own}/kept`)
  const edited = await shownForm(seeker, `/contacts/${contactId}/edit`)
  await seeker.post(`/contacts/${contactId}`, {
    ...edited,
    ...{ phones: '555 010 2000', howFound: 'library talk in May', notes: 'PRIVATE, and newer' },
  })
  expect((await guest.post(`${own}/correction`, { ...opened, name: 'María López' })).status).toBe(303)
  const contact = await ctx.db
    .selectFrom('contacts')
    .selectAll()
    .where('id', '=', contactId)
    .executeTakeFirstOrThrow()
  expect(contact).toMatchObject({
    ...{ name: 'María López', phones: ['555 010 2000'], how_found: 'library talk in May' },
    ...{ notes: 'PRIVATE, and newer', own_fields: ['name'] },
  })
})

it('shows what a seeker noted as noted, until the professional says otherwise', async () => {
  const { own, contactId, seeker, page } = await agreed()
  await seeker.post(`${page}/consents/${contactId}`, { 'granted[]': ['recording'] })
  expect(await (await seeker.get(page)).text()).toContain('Noted by you')
  await browser().post(`${own}/consents`, { named: 'no' })
  await seeker.post(`${page}/consents/${contactId}`, { 'granted[]': ['recording'] })
  const html = await (await seeker.get(page)).text()
  expect(html).not.toContain('Noted by you')
  expect(html.match(/They do not allow it/g)).toHaveLength(3)
})

it('erases somebody with every seeker who wrote to the address, and leaves the interviews', async () => {
  const email = `${newId()}@example.org`
  const one = await agreed(email)
  const other = await agreed(email)
  const third = await agreed()
  await ctx.db
    .updateTable('interviews')
    .set({ ended_at: ctx.clock.now() })
    .where('id', '=', other.interviewId)
    .execute()
  const erased = await browser().post(`${one.own}/erase`)
  const html = await erased.text()
  expect([erased.status, html.includes('Your data has been erased')]).toEqual([200, true])
  // Read in another language, it still says so; and nobody makes such a page up.
  const address = /name="return" value="([^"]*)"/.exec(html)![1]!
  expect(await (await browser().get(address)).text()).toContain('Your data has been erased')
  expect((await browser().get(`/erased/${newId()}.${address.split('.').at(-1)}`)).status).toBe(404)
  const names = async ({ person }: Invitation) =>
    (await ctx.db.selectFrom('contacts').select('name').where('seeker_id', '=', person.id).execute()).length
  expect([await names(one), await names(other), await names(third)]).toEqual([0, 0, 1])
  expect((await listInterviews(ctx, one.person.scope))[0]).toMatchObject({ stage: 'cancelled', names: '' })
  expect((await listInterviews(ctx, other.person.scope))[0]).toMatchObject({ stage: 'held', names: '' })
  for (const path of [one.own, one.answer, other.own]) expect((await browser().get(path)).status).toBe(404)
})

/** One more person of a talk, without an answer. */
async function second({ person, interviewId }: Pick<Invitation, 'person' | 'interviewId'>) {
  const [id, email] = [newId(), `${newId()}@example.org`]
  const stamps = { created_at: ctx.clock.now(), updated_at: ctx.clock.now() }
  await ctx.db
    .insertInto('contacts')
    .values({ seeker_id: person.id, id, name: 'Ann Second', emails: [email], ...stamps })
    .execute()
  await ctx.db
    .insertInto('interview_contacts')
    .values({ seeker_id: person.id, interview_id: interviewId, contact_id: id })
    .execute()
  return { id, email }
}

/** Path of the link that the seeker makes for one more person. */
async function linkFor({ seeker, page }: Pick<Invitation, 'seeker' | 'page'>, { id }: { id: string }) {
  await seeker.post(`${page}/links/${id}`)
  const links = ctx.db.selectFrom('guest_links').select('id').where('contact_id', '=', id)
  const [link] = await links.execute()
  return `/guest/${guestToken(ctx.keys, 'answer', link!.id)}`
}

/** All that letters say, their calendar entries unfolded. */
const said = (letters: readonly Letter[]) => JSON.stringify(letters).replaceAll('\\r\\n ', '')

it('tells the seeker that a talk is off with whoever is erased, and names nobody', async () => {
  const one = await agreed()
  const { guest, answer, ids, own, person, email, seeker, interviewId } = one
  const form = { time: ids[1]!, zone: 'UTC', mode: 'phone', reach: '+1 555 010 4422' }
  await guest.post(`${answer}/time`, form)
  await mailed(one)
  expect((await guest.post(`${own}/erase`)).status).toBe(200)
  const letters = await mailed(one)
  expect(letters.map(({ to }) => to)).toEqual([person.email, person.email])
  expect(said(letters)).not.toMatch(/Maria|Lopez|555 010|\/guest\//)
  const [told] = letters.filter(({ calendar }) => !calendar)
  expect(told!.subject).toContain('Your talk is called off: Wednesday, October 7')
  const entries = letters.filter(({ calendar }) => calendar).map(entryOf)
  expect(entries).toMatchObject([{ method: 'CANCEL', sequence: 2, attendee: `mailto:${person.email}` }])
  expect(await (await seeker.get('/today')).text()).toContain('Your talk is called off')
  expect(await mailed({ person, interviewId })).toEqual([])
  // What the professional wrote to be reached by is not left as the place.
  expect(await (await seeker.get(`/interviews/${interviewId}`)).text()).not.toContain('555 010')
  expect(email).not.toBe(person.email)
})

it('tells the seeker of no talk that they called off themselves, and still of one that the other did', async () => {
  const [mine, theirs] = [await agreed(), await agreed()]
  for (const { answer, ids } of [mine, theirs])
    await browser().post(`${answer}/time`, { time: ids[1]!, zone: 'UTC' })
  await cancelInterview(ctx, mine.person.scope, mine.interviewId)
  await browser().post(`${theirs.answer}/cancel`)
  for (const { own } of [mine, theirs]) expect((await browser().post(`${own}/erase`)).status).toBe(200)
  const todays = [mine, theirs].map(async ({ seeker }) => await (await seeker.get('/today')).text())
  const told = (await Promise.all(todays)).map((html) => html.includes('Your talk is called off'))
  expect(told).toEqual([false, true])
})

it('mails the entry of a panel to whoever said yes to it, and tells the seeker of each', async () => {
  const one = await agreed()
  const ann = await second(one)
  const annLink = await linkFor(one, ann)
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
})

it('mails no other day to whoever of a panel said no in an answer that was noted, and that it is off', async () => {
  const one = await agreed()
  const ann = await second(one)
  const annLink = await linkFor(one, ann)
  await browser().post(`${annLink}/time`, { time: one.ids[0]!, zone: 'UTC' })
  await mailed(one)
  ctx.clock.advance(1_000)
  const at = ctx.clock.now()
  const { person, interviewId } = one
  await ctx.db
    .insertInto('messages')
    .values({
      ...{ seeker_id: person.id, id: newId(), contact_id: ann.id, interview_id: interviewId },
      ...{ kind: 'request', channel: 'email', state: 'sent', sent_at: at, sent_how: 'webmail' },
      ...{ outcome: 'declined', outcome_at: at, created_at: at, updated_at: at },
    })
    .execute()
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
  await second(one)
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
  const annLink = await linkFor(one, await second(one))
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

it('tells the seeker of one fewer in a panel, and takes only their place out of the entry of the others', async () => {
  const one = await agreed()
  const ann = await second(one)
  const annLink = await linkFor(one, ann)
  const guest = browser()
  await guest.post(`${annLink}/time`, { time: one.ids[0]!, zone: 'UTC' })
  const form = { time: one.ids[1]!, zone: 'UTC', mode: 'in-person', reach: 'My office, room 4422' }
  await guest.post(`${one.answer}/time`, form)
  await mailed(one)
  await guest.post(`${one.own}/erase`)
  const letters = await mailed(one)
  expect(letters.map(({ to }) => to).toSorted()).toEqual(
    [ann.email, one.person.email, one.person.email].toSorted(),
  )
  expect(said(letters)).not.toMatch(/Maria|Lopez|room 4422/)
  expect(letters.map(({ subject }) => subject)).toContainEqual(
    expect.stringContaining('One person fewer at your talk: Wednesday, October 7'),
  )
  expect(letters.filter(({ calendar }) => calendar).map((letter) => entryOf(letter).method)).toEqual([
    ...['REQUEST', 'REQUEST'],
  ])
  expect(await getInterview(ctx, one.person.scope, one.interviewId)).toMatchObject({
    ...{ stage: 'agreed', names: 'Ann Second', place: '', mode: 'in-person' },
  })
})

it('takes the number of whoever leaves a panel also where the seeker wrote it otherwise', async () => {
  const one = await agreed()
  await second(one)
  await ctx.db
    .updateTable('contacts')
    .set({ phones: ['555 010 4422 ext. 20'] })
    .where('id', '=', one.contactId)
    .execute()
  await ctx.db
    .updateTable('interviews')
    .set({ place: '+1 (555) 010-4422' })
    .where('id', '=', one.interviewId)
    .execute()
  await one.guest.post(`${one.own}/erase`)
  expect(await getInterview(ctx, one.person.scope, one.interviewId)).toMatchObject({
    ...{ stage: 'agreed', names: 'Ann Second', place: '' },
  })
})

it('tells the seeker also of whoever had said no before their yes', async () => {
  const { person, contactId, interviewId, ...one } = await agreed()
  const before = new Date(ctx.clock.now().getTime() - 3_600_000)
  const request = {
    interview_id: interviewId,
    contact_id: contactId,
    kind: 'request',
    channel: 'email',
  } as const
  const said = {
    state: 'sent',
    sent_at: before,
    sent_how: 'webmail',
    outcome: 'declined',
    outcome_at: before,
  } as const
  await ctx.db
    .insertInto('messages')
    .values({
      ...request,
      ...said,
      seeker_id: person.id,
      id: newId(),
      created_at: before,
      updated_at: before,
    })
    .execute()
  await one.guest.post(`${one.own}/erase`)
  const letters = await mailed({ person, interviewId })
  expect(letters.map(({ subject }) => subject)).toContainEqual(
    expect.stringContaining('Your talk is called off'),
  )
})

it('says nothing of a talk that is over when somebody is erased', async () => {
  const [over, held] = [await agreed(), await agreed()]
  await ctx.db
    .updateTable('interviews')
    .set({ ended_at: ctx.clock.now() })
    .where('id', '=', held.interviewId)
    .execute()
  await ctx.db
    .updateTable('interviews')
    .set({ place: '+1 555 010 4422' })
    .where('id', 'in', [over.interviewId, held.interviewId])
    .execute()
  const before = ctx.clock.now()
  ctx.clock.set('2026-10-06T16:00:00Z')
  for (const one of [over, held]) {
    await browser().post(`${one.own}/erase`)
    expect((await mailed(one)).filter(({ to }) => to === one.person.email)).toEqual([])
    // Whether it took place is still for the seeker to say.
    const stage = one === over ? 'agreed' : 'held'
    expect(await getInterview(ctx, one.person.scope, one.interviewId)).toMatchObject({ stage, place: '' })
  }
  ctx.clock.set(before)
})

it('erases nobody whose address was put right since a link went to the wrong one', async () => {
  const email = `${newId()}@example.org`
  const [one, other] = [await agreed(email), await agreed(email)]
  // A slip of the pen: the other seeker's contact is somebody else, under an address of their own by now.
  await readdress(other, [`${newId()}@example.org`])
  const before = await record(other)
  expect((await browser().post(`${one.own}/erase`)).status).toBe(200)
  expect(await listInterviews(ctx, one.person.scope)).toMatchObject([{ names: '' }])
  expect(await record(other)).toBe(before)
  // A second address beside it is the same person's.
  const third = await agreed()
  const fourth = await agreed(third.email)
  await readdress(fourth, [`${newId()}@example.org`, third.email.toUpperCase()])
  expect((await browser().post(`${third.own}/erase`)).status).toBe(200)
  expect(await listInterviews(ctx, fourth.person.scope)).toMatchObject([{ names: '' }])
})

it('erases somebody also with a seeker who took them off the list, by either link', async () => {
  const email = `${newId()}@example.org`
  const [one, other] = [await agreed(email), await agreed(email)]
  const left = async ({ person }: Invitation) =>
    (await ctx.db.selectFrom('contacts').select('id').where('seeker_id', '=', person.id).execute()).length
  expect((await other.seeker.post(`/contacts/${other.contactId}/remove`)).status).toBe(303)
  const guest = browser()
  // What the letter leads to is what is kept; nothing else opens, for nobody else.
  const opened = await guest.get(other.own)
  expect([opened.status, opened.headers.get('location')]).toEqual([303, `${other.own}/kept`])
  const kept = await (await guest.get(`${other.own}/kept`)).text()
  for (const words of ['Ana Lucía Reyes took you off their list', 'library talk', '/erase'])
    expect(kept).toContain(words)
  expect(kept).not.toContain('/correction')
  for (const [part, form] of acts.filter(([part]) => part !== 'erase'))
    expect((await guest.post(`${other.own}/${part}`, form as Record<string, string>)).status).toBe(404)
  for (const path of [other.answer, `${other.answer}/kept`]) expect((await guest.get(path)).status).toBe(404)
  expect((await other.seeker.get(`${other.own}/kept`)).status).toBe(404)
  expect((await other.seeker.post(`${other.own}/erase`)).status).toBe(404)

  expect((await guest.post(`${one.own}/erase`)).status).toBe(200)
  expect([await left(one), await left(other)]).toEqual([0, 0])
  const alone = await agreed()
  await alone.seeker.post(`/contacts/${alone.contactId}/remove`)
  expect((await guest.post(`${alone.own}/erase`)).status).toBe(200)
  expect(await left(alone)).toBe(0)
})

it('lets whom the seeker took off the list call off a talk that stands, and stop messages', async () => {
  const [one, other] = [await agreed(), await agreed()]
  const guest = browser()
  const kept = async ({ own }: typeof one) => (await guest.get(`${own}/kept`)).text()
  for (const each of [one, other]) {
    expect((await each.seeker.post(`/contacts/${each.contactId}/remove`)).status).toBe(303)
    expect(await kept(each)).toContain('Your talk still stands: Tuesday')
  }
  const cancelled = await guest.post(`${one.own}/cancel`)
  expect([cancelled.status, cancelled.headers.get('location')?.split('?')[0]]).toEqual([
    ...[303, `${one.own}/kept`],
  ])
  expect(await getInterview(ctx, one.person.scope, one.interviewId)).toMatchObject({ stage: 'cancelled' })
  // The end reaches both calendars.
  const ends = (await mailed(one)).map((letter) => [letter.to, entryOf(letter).method])
  expect(ends.toSorted()).toEqual([one.email, one.person.email].toSorted().map((to) => [to, 'CANCEL']))
  expect(await kept(one)).not.toContain('Your talk still stands')

  expect((await guest.post(`${other.own}/stop`)).headers.get('location')).toContain(`${other.own}/kept`)
  const known = { emails: [other.email], profileUrl: null }
  expect(await findContactStop(ctx, other.person.scope, known)).toBe('everyone')
  expect(await getInterview(ctx, other.person.scope, other.interviewId)).toMatchObject({ stage: 'cancelled' })
  expect(await kept(other)).not.toContain(`${other.own}/stop`)
})

it('stays in nobody’s "how I found them", whichever way they led to that person', async () => {
  const { person, seeker, interviewId, contactId, own } = await agreed()
  const { scope } = person
  const panel = await createContact(ctx, scope, { name: 'Ann Second' })
  await ctx.db
    .insertInto('interview_contacts')
    .values({ seeker_id: scope, interview_id: interviewId, contact_id: panel, position: 1 })
    .execute()
  const found = (howFound: string, ledBy: string | null) =>
    createContact(ctx, scope, { name: 'Nadia Khan', howFound, ledBy })
  const phones = ['+49 30 1234567']
  await ctx.db.updateTable('contacts').set({ phones }).where('id', '=', contactId).execute()
  const byWord = await found('Maria, +49 30 1234567, wrote to me about her', contactId)
  const inTalk = await found('Ann Second, Maria Lopez mentioned them in our talk', panel)
  const apart = await found('Read about her in Maria Lopez’s book', null)
  const marking = { form: newId(), act: 'mark:person', new: inTalk }
  expect((await seeker.post(`/interviews/${interviewId}/notebook`, marking)).status).toBe(303)
  await ctx.db.updateTable('notebook_marks').set({ contact_id: inTalk }).where('id', '=', inTalk).execute()
  await browser().post(`${own}/erase`)
  const left = await listContactsById(ctx.db, scope, [byWord, inTalk, apart])
  expect(Object.fromEntries(left.map(({ id, howFound }) => [id, howFound]))).toEqual({
    [byWord]: '[…], […], wrote to me about her',
    [inTalk]: 'Ann Second, […] mentioned them in our talk',
    // Nothing says that this is the same Maria.
    [apart]: 'Read about her in Maria Lopez’s book',
  })
})

it('erases the seeker’s export that waits, which has whoever is erased in it', async () => {
  const { seeker, own } = await agreed()
  expect((await askForExport(seeker)).status).toBe(200)
  await browser().post(`${own}/erase`)
  expect((await seeker.get('/account/export')).headers.get('location')).toBe('/account/data#export')
})

it('takes no “I will be there” that is sent once the talk is over for a word that it took place', async () => {
  const { own, person } = await agreed()
  const guest = browser()
  const form = confirmation(await (await guest.get(own)).text())
  ctx.clock.set('2026-10-06T16:00:00Z')
  const refused = await guest.post(`${own}/confirm`, form)
  const html = await refused.text()
  const shown = ['This talk has changed', 'The time of your talk has passed'].map((said) =>
    html.includes(said),
  )
  expect([refused.status, ...shown]).toEqual([409, true, true])
  const kinds = ctx.db.selectFrom('guest_answers').select('kind').where('seeker_id', '=', person.id)
  expect(await kinds.execute()).toEqual([{ kind: 'accepted' }])
  ctx.clock.set('2026-09-14T15:00:00Z')
})

it('empties what was still to tell the seeker about somebody who is erased', async () => {
  const { person, interviewId, guest, answer, ids, own } = await agreed()
  const other = { seeker_id: person.id, id: newId(), name: 'Ann Second' }
  const stamps = { created_at: ctx.clock.now(), updated_at: ctx.clock.now() }
  await ctx.db
    .insertInto('contacts')
    .values({ ...other, ...stamps })
    .execute()
  await ctx.db
    .insertInto('interview_contacts')
    .values({ seeker_id: person.id, interview_id: interviewId, contact_id: other.id })
    .execute()
  await confirm(guest, own)
  await guest.post(`${answer}/time`, { time: ids[1]! })
  await calendarsJob.handle(ctx, { seekerId: person.id, interviewId })
  const naming = async () => {
    const toSeeker = ctx.db.selectFrom('letters').select('content').where('account_id', '=', person.id)
    return (await toSeeker.execute()).filter(({ content }) => JSON.stringify(content).includes('Maria Lopez'))
  }
  expect(await naming()).toHaveLength(2)
  await browser().post(`${own}/erase`)
  expect(await naming()).toEqual([])
})

it('stops every message to somebody, from everybody, also one that is on its way', async () => {
  const email = `${newId()}@example.org`
  const one = await agreed(email)
  const other = await invite(ctx, email)
  const guest = browser()
  await guest.post(`${one.answer}/time`, { time: one.ids[1]! })
  await calendarsJob.handle(ctx, { seekerId: one.person.id, interviewId: one.interviewId })
  expect(await (await guest.get(one.own)).text()).toContain('no longer expected at your talk, Wednesday')
  const presses = await Promise.all([guest.post(`${one.own}/stop`), guest.post(`${one.own}/stop`)])
  expect(presses.map(({ status }) => status)).toEqual([303, 303])
  const letters = await mailed(one)
  expect(letters.filter(({ to }) => to === email)).toEqual([])
  const told = letters.filter(({ subject }) => subject.includes('does not want to be contacted'))
  expect(told.map(({ to }) => to)).toEqual([one.person.email])
  // The seeker's own calendar loses the talk all the same.
  expect(letters.some((letter) => letter.calendar && entryOf(letter).method === 'CANCEL')).toBe(true)
  const stopped = await (await guest.get(one.own)).text()
  expect(stopped).toContain('Nobody can write through this site')
  expect(stopped).toContain('cannot write to any address of yours kept here')
  // No letter takes the talk out of their own calendar any more.
  expect(stopped).toMatch(/Your talk, Wednesday[^<]*, is called off/)
  expect(stopped).toContain(`${one.own}/calendar.ics`)
  expect(await (await guest.get(`${one.own}/calendar.ics`)).text()).toContain('STATUS:CANCELLED')
  const composer = await other.seeker.get(`/contacts/${other.contactId}/messages/new`)
  expect(await composer.text()).toContain('does not want')
  await browser().post(`${await other.link()}/letter`)
  expect((await mailed(other)).filter(({ to }) => to === email)).toEqual([])
})

it('takes whoever stops out of a panel that was agreed, and tells them what is left in their calendar', async () => {
  const one = await agreed()
  await second(one)
  const guest = browser()
  expect((await guest.post(`${one.own}/stop`)).status).toBe(303)
  const html = await (await guest.get(one.own)).text()
  expect(html).toContain('You are no longer expected at the talk, Tuesday')
  expect(html).not.toContain('/calendar.ics')
})

it('stops no more than its own seeker by the link that passed through their hands', async () => {
  const email = `${newId()}@example.org`
  const one = await agreed(email)
  const other = await invite(ctx, email)
  const guest = browser()
  expect(await (await guest.get(one.answer)).text()).toContain('Stop messages from Ana Lucía Reyes')
  // Signed out, the seeker is nobody whom the page could tell from the professional.
  await guest.post(`${one.answer}/stop`)
  const html = await (await guest.get(one.answer)).text()
  expect(html).toContain('Ana Lucía Reyes will not write to you again')
  expect(html).not.toContain('Nobody can write')
  // The way to what is kept stays, with the true reason why no link comes.
  expect([html.includes(`${one.answer}/kept`), html.includes('Stop messages from')]).toEqual([true, false])
  const kept = await (await guest.get(`${one.answer}/kept`)).text()
  expect(kept).toContain('Messages to you were stopped')
  expect(kept).not.toContain('This Halfhour cannot send mail')
  const composer = ({ seeker, contactId }: Invitation) =>
    seeker.get(`/contacts/${contactId}/messages/new`).then((answer) => answer.text())
  expect(await composer(one)).toContain('does not want')
  expect(await composer(other)).not.toContain('does not want')
  expect((await mailed(one)).filter(({ to }) => to === email)).toEqual([])
  // With the link that is theirs alone, everybody is stopped.
  expect(await (await guest.get(one.own)).text()).toContain('Stop all messages to me')
  await guest.post(`${one.own}/stop`)
  expect(await composer(other)).toContain('does not want')
})

/** The contact as the seeker writes it, with these addresses. */
const readdress = ({ contactId }: Invitation, emails: string[], profileUrl: string | null = null) =>
  ctx.db
    .updateTable('contacts')
    .set({ emails, profile_url: profileUrl })
    .where('id', '=', contactId)
    .execute()

it('stops everybody for the mailbox a link came to, and for no other that the seeker wrote beside it', async () => {
  const victim = `${newId()}@example.org`
  const profileUrl = `https://www.linkedin.com/in/${newId()}`
  const one = await agreed()
  await readdress(one, [victim, one.email], profileUrl)
  const bystander = await testSeeker(ctx)
  expect((await browser().post(`${one.own}/stop`)).status).toBe(303)
  const stopOf = (seeker: SeekerId, emails: string[], profile: string | null = null) =>
    findContactStop(ctx, seeker, { emails, profileUrl: profile })
  expect(await stopOf(bystander.scope, [one.email])).toBe('everyone')
  expect(await stopOf(bystander.scope, [victim], profileUrl)).toBeUndefined()
  expect(await stopOf(one.person.scope, [victim])).toBe('seeker')
  expect(await stopOf(one.person.scope, [], profileUrl)).toBe('seeker')
})

it('ends a link of their own once its address is somebody else’s', async () => {
  const victim = `${newId()}@example.org`
  const one = await agreed()
  const other = await invite(ctx, victim)
  await readdress(one, [victim])
  const before = await record(one)
  const opened = await browser().get(one.own)
  expect([opened.status, (await opened.text()).includes('not kept with this invitation')]).toEqual([
    410,
    true,
  ])
  for (const [part, form] of [['stop', {}] as const, ...acts]) {
    const answer = await browser().post(`${one.own}/${part}`, form as Record<string, string>)
    expect([part, answer.status]).toEqual([part, 410])
  }
  expect(await record(one)).toBe(before)
  const known = { emails: [victim], profileUrl: null }
  expect(await findContactStop(ctx, other.person.scope, known)).toBeUndefined()
  // Written differently it is the same mailbox.
  await readdress(one, [one.email.toUpperCase()])
  expect((await browser().get(one.own)).status).toBe(200)
})

it('lets a link of their own work past a talk that is far ahead, and mails a new one once it has ended', async () => {
  const one = await agreed()
  const before = ctx.clock.now()
  // Six weeks ahead.
  ctx.clock.set('2026-08-25T15:00:00Z')
  await one.guest.post(`${one.answer}/letter`)
  const [first] = await mailed(one)
  const own = ownPath(first!)
  ctx.clock.set('2026-11-05T13:00:00Z')
  expect((await one.guest.get(own)).status).toBe(200)
  ctx.clock.set('2026-11-05T15:00:00Z')
  const ended = await one.guest.get(own)
  const html = await ended.text()
  expect([ended.status, html.includes(`${own}/letter`), html.includes(one.email)]).toEqual([410, true, false])
  // It opens, changes and erases nothing any more; nor does the seeker get a new one by it.
  const kept = await record(one)
  for (const [part, form] of [['stop', {}] as const, ...acts])
    expect((await one.guest.post(`${own}/${part}`, form as Record<string, string>)).status).toBe(410)
  await (await signedIn(one.person)).post(`${own}/letter`)
  expect(await record(one)).toBe(kept)
  expect(await mailed(one)).toEqual([])
  expect((await one.guest.post(`${own}/letter`)).status).toBe(303)
  const [letter] = await mailed(one)
  expect(letter!.to).toBe(one.email)
  expect((await one.guest.get(ownPath(letter!))).status).toBe(200)
  ctx.clock.set(before)
})

it('mails nobody outside from sample data, and says so', async () => {
  const invited = await invite(ctx)
  const demo = newId()
  const now = ctx.clock.now()
  await ctx.db.insertInto('demos').values({ id: demo, created_at: now, last_seen_at: now }).execute()
  await ctx.db.updateTable('accounts').set({ demo_id: demo }).where('id', '=', invited.person.id).execute()
  const path = await invited.link()
  const guest = browser()
  const html = await (await guest.get(`${path}/kept`)).text()
  expect([html.includes('nothing is mailed'), html.includes(`${path}/letter`)]).toEqual([true, false])
  await guest.post(`${path}/letter`)
  const [time] = timeIds(await (await guest.get(path)).text())
  expect((await guest.post(`${path}/time`, { time: time! })).status).toBe(303)
  expect((await mailed(invited)).filter(({ to }) => to === invited.email)).toEqual([])
})

it('tells the seeker by mail of an answer whose giver cannot be written to', async () => {
  const invited = await invite(ctx)
  await ctx.db.updateTable('contacts').set({ emails: [] }).where('id', '=', invited.contactId).execute()
  const guest = browser()
  const path = await invited.link()
  const [time] = timeIds(await (await guest.get(path)).text())
  await guest.post(`${path}/time`, { time: time! })
  const [letter, ...rest] = await mailed(invited)
  expect([letter!.to, entryOf(letter!).method, rest]).toEqual([invited.person.email, 'REQUEST', []])
})

it('tells the seeker by a letter that goes with the account', async () => {
  const invited = await invite(ctx)
  await browser().post(`${await invited.link()}/suggestion`, { note: 'Thursdays after four' })
  const waiting = () =>
    ctx.db.selectFrom('letters').select('account_id').where('recipient', '=', invited.person.email).execute()
  expect(await waiting()).toEqual([{ account_id: invited.person.id }])
  await ctx.db.deleteFrom('accounts').where('id', '=', invited.person.id).execute()
  expect(await waiting()).toEqual([])
})

it('mails the seeker of no more answers in a day than anybody gives', async () => {
  const invited = await invite(ctx)
  const path = await invited.link()
  for (let n = 0; n < guestPage.newsADay + 3; n++)
    expect((await browser().post(`${path}/suggestion`, { note: `Day ${n}` })).status).toBe(303)
  const letters = ctx.db.selectFrom('letters').select('id').where('recipient', '=', invited.person.email)
  expect(await letters.execute()).toHaveLength(guestPage.newsADay)
  expect(await (await invited.seeker.get(invited.page)).text()).toContain(`Day ${guestPage.newsADay + 2}`)
  // That they will not come is told all the same, and not at every change of their mind.
  const decline = async () =>
    expect((await browser().post(`${path}/decline`, { reason: 'not-now' })).status).toBe(303)
  for (let n = 0; n < guestPage.endsADay.ofLink; n++) {
    await decline()
    expect((await browser().post(`${path}/suggestion`, { note: `Or ${n}` })).status).toBe(303)
  }
  await decline()
  expect(await letters.execute()).toHaveLength(guestPage.newsADay + guestPage.endsADay.ofLink)
})

it('tells the seeker of a stop whatever characters stand in the name', async () => {
  const invited = await invite(ctx)
  const strange = { name: 'Maria\u0007\u0085Lopez' }
  await ctx.db.updateTable('contacts').set(strange).where('id', '=', invited.contactId).execute()
  expect((await browser().post(`${await invited.link()}/stop`)).status).toBe(303)
  const [letter] = await mailed(invited)
  expect(letter!.subject).toContain('Maria Lopez does not want')
  expect(letter!.accountId).toBe(invited.person.id)
})

it('mails a link of their own on request, never to the seeker’s own address', async () => {
  const invited = await invite(ctx)
  const guest = browser()
  const path = await invited.link()
  expect(await (await guest.get(`${path}/kept`)).text()).toContain('@e•••.org')
  await guest.post(`${path}/letter`)
  const [letter] = await mailed(invited)
  expect(letter!.to).toBe(invited.email)
  expect((await browser().get(ownPath(letter!))).status).toBe(200)
  for (let more = 0; more < 5; more++) await guest.post(`${path}/letter`)
  expect(await mailed(invited)).toHaveLength(2)
  // What is refused is not announced as done.
  const refused = await (await guest.get(`${path}/kept`)).text()
  expect(refused).toContain('<div class="flash"><div class="notice" data-kind="warning"')

  const sly = await testSeeker(ctx)
  const own = await invite(ctx, sly.email)
  await ctx.db
    .updateTable('contacts')
    .set({ emails: [own.person.email] })
    .where('id', '=', own.contactId)
    .execute()
  await guest.post(`${await own.link()}/letter`)
  expect(await mailed(own)).toEqual([])
})
