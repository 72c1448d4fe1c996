import { expect, it } from 'vitest'
import { location } from '../../../tests/support/answers.ts'
import { askForExport } from '../../../tests/support/account-export.ts'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import {
  confirm,
  entryOf,
  guestMail,
  invitation as invite,
  type Invitation,
  linkFor,
  readdress,
  record,
  secondPerson,
} from '../../../tests/support/guests.ts'
import { testMessage, testTalk } from '../../../tests/support/rows.ts'
import type { Letter } from '../../platform/mail/index.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { createContact, listContactsById } from '../contacts/index.ts'
import { cancelInterview, getInterview, listInterviews } from '../interviews/index.ts'
import { findContactStop } from '../outreach/index.ts'
import { liftStop } from '../outreach/protection/protection.commands.ts'
import { calendarsJob } from './guests.jobs.ts'

const ctx = await testContext()
const { browser } = testApp(ctx)
const { agreed, deliver, mailed } = guestMail(ctx)

it('ends every talk of one student with whoever stops', async () => {
  const one = await agreed()
  const at = ctx.clock.now()
  const dated = { agreed_at: at, starts_at: new Date('2026-10-20T14:00:00Z'), zone: 'UTC' }
  const talk = (ended_at: Date | null) =>
    testTalk(ctx, one.person.id, [one.contactId], { ...dated, ended_at })
  const [other, held] = [await talk(null), await talk(at)]
  await one.guest.post(`${one.own}/stop`)
  const stages = async (id: string) => (await getInterview(ctx, one.person.scope, id)).stage
  expect([await stages(one.interviewId), await stages(other), await stages(held)]).toEqual([
    'cancelled',
    'cancelled',
    'held',
  ])
  expect(await one.seeker.read(`/interviews/${other}/guest-page`)).toContain(
    'does not want to be contacted again',
  )
  await deliver()
})

it('asks again whoever stopped messages, once that is lifted', async () => {
  const { own, email, guest, seeker, interviewId, contactId } = await agreed()
  await guest.post(`${own}/stop`)
  expect(await guest.read(own)).toContain('You will not be contacted again')
  await liftStop(ctx, { emails: [email], profileUrl: null })
  const html = await guest.read(own)
  expect(html).not.toMatch(/will not write to you again|will not be contacted again/)
  expect(html).toContain('This talk was canceled')
  expect(html).toContain('id="stop"')
  ctx.clock.advance(1_000)
  await seeker.post(`/interviews/${interviewId}/reopen`)
  expect(await seeker.read(`/interviews/${interviewId}`)).toContain(
    `/contacts/${contactId}/messages/new?kind=request`,
  )
})

it('stops every message to somebody, from everybody, also one that is on its way', async () => {
  const email = `${newId()}@example.org`
  const one = await agreed(email)
  const other = await invite(ctx, email)
  const guest = browser()
  await guest.post(`${one.answer}/time`, { time: one.ids[1]! })
  await calendarsJob.handle(ctx, { seekerId: one.person.id, interviewId: one.interviewId })
  expect(await guest.read(one.own)).toContain('no longer expected at your talk, Wednesday')
  const presses = await Promise.all([guest.post(`${one.own}/stop`), guest.post(`${one.own}/stop`)])
  expect(presses.map(({ status }) => status)).toEqual([303, 303])
  const letters = await mailed(one)
  expect(letters.filter(({ to }) => to === email)).toEqual([])
  const told = letters.filter(({ subject }) => subject.includes('does not want to be contacted'))
  expect(told.map(({ to }) => to)).toEqual([one.person.email])
  // The seeker's own calendar loses the talk all the same.
  expect(letters.some((letter) => letter.calendar && entryOf(letter).method === 'CANCEL')).toBe(true)
  const stopped = await guest.read(one.own)
  expect(stopped).toContain('Nobody can write through this site')
  expect(stopped).toContain('cannot write to any address of yours kept here')
  // No letter takes the talk out of their own calendar any more.
  expect(stopped).toMatch(/Your talk, Wednesday[^<]*, is called off/)
  expect(stopped).toContain(`${one.own}/calendar.ics`)
  expect(await guest.read(`${one.own}/calendar.ics`)).toContain('STATUS:CANCELLED')
  const composer = await other.seeker.get(`/contacts/${other.contactId}/messages/new`)
  expect(await composer.text()).toContain('does not want')
  await browser().post(`${await other.link()}/letter`)
  expect((await mailed(other)).filter(({ to }) => to === email)).toEqual([])
})

it('takes whoever stops out of a panel that was agreed, and tells them what is left in their calendar', async () => {
  const one = await agreed()
  await secondPerson(ctx, one)
  const guest = browser()
  expect((await guest.post(`${one.own}/stop`)).status).toBe(303)
  const html = await guest.read(one.own)
  expect(html).toContain('You are no longer expected at the talk, Tuesday')
  expect(html).not.toContain('/calendar.ics')
})

it('stops no more than its own seeker by the link that passed through their hands', async () => {
  const email = `${newId()}@example.org`
  const one = await agreed(email)
  const other = await invite(ctx, email)
  const guest = browser()
  expect(await guest.read(one.answer)).toContain('Stop messages from Ana Lucía Reyes')
  // Signed out, the seeker is nobody whom the page could tell from the professional.
  await guest.post(`${one.answer}/stop`)
  const html = await guest.read(one.answer)
  expect(html).toContain('Ana Lucía Reyes will not write to you again')
  expect(html).not.toContain('Nobody can write')
  // The way to what is kept stays, with the true reason why no link comes.
  expect([html.includes(`${one.answer}/kept`), html.includes('Stop messages from')]).toEqual([true, false])
  const kept = await guest.read(`${one.answer}/kept`)
  expect(kept).toContain('Messages to you were stopped')
  expect(kept).not.toContain('This Halfhour cannot send mail')
  const composer = ({ seeker, contactId }: Invitation) =>
    seeker.get(`/contacts/${contactId}/messages/new`).then((answer) => answer.text())
  expect(await composer(one)).toContain('does not want')
  expect(await composer(other)).not.toContain('does not want')
  expect((await mailed(one)).filter(({ to }) => to === email)).toEqual([])
  // With the link that is theirs alone, everybody is stopped.
  expect(await guest.read(one.own)).toContain('Stop all messages to me')
  await guest.post(`${one.own}/stop`)
  expect(await composer(other)).toContain('does not want')
})

it('stops everybody for the mailbox a link came to, and for no other that the seeker wrote beside it', async () => {
  const victim = `${newId()}@example.org`
  const profileUrl = `https://www.linkedin.com/in/${newId()}`
  const one = await agreed()
  await readdress(ctx, one, [victim, one.email], profileUrl)
  const bystander = await testSeeker(ctx)
  expect((await browser().post(`${one.own}/stop`)).status).toBe(303)
  const stopOf = (seeker: SeekerId, emails: string[], profile: string | null = null) =>
    findContactStop(ctx, seeker, { emails, profileUrl: profile })
  expect(await stopOf(bystander.scope, [one.email])).toBe('everyone')
  expect(await stopOf(bystander.scope, [victim], profileUrl)).toBeUndefined()
  expect(await stopOf(one.person.scope, [victim])).toBe('seeker')
  expect(await stopOf(one.person.scope, [], profileUrl)).toBe('seeker')
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
  expect(await seeker.read('/today')).toContain('Your talk is called off')
  expect(await mailed({ person, interviewId })).toEqual([])
  // What the professional wrote to be reached by is not left as the place.
  expect(await seeker.read(`/interviews/${interviewId}`)).not.toContain('555 010')
  expect(email).not.toBe(person.email)
})

it('tells the seeker of no talk that they called off themselves, and still of one that the other did', async () => {
  const [mine, theirs] = [await agreed(), await agreed()]
  for (const { answer, ids } of [mine, theirs])
    await browser().post(`${answer}/time`, { time: ids[1]!, zone: 'UTC' })
  await cancelInterview(ctx, mine.person.scope, mine.interviewId)
  await browser().post(`${theirs.answer}/cancel`)
  for (const { own } of [mine, theirs]) expect((await browser().post(`${own}/erase`)).status).toBe(200)
  const todays = [mine, theirs].map(async ({ seeker }) => await seeker.read('/today'))
  const told = (await Promise.all(todays)).map((html) => html.includes('Your talk is called off'))
  expect(told).toEqual([false, true])
})

it('tells the seeker of one fewer in a panel, and takes only their place out of the entry of the others', async () => {
  const one = await agreed()
  const ann = await secondPerson(ctx, one)
  const annLink = await linkFor(ctx, one, ann)
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
  await secondPerson(ctx, one)
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
  await testMessage(ctx, person.id, {
    contact_id: contactId,
    interview_id: interviewId,
    sent_at: before,
    sent_how: 'webmail',
    outcome: 'declined',
    outcome_at: before,
    created_at: before,
    updated_at: before,
  })
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
  await readdress(ctx, other, [`${newId()}@example.org`])
  const before = await record(ctx, other.person.id)
  expect((await browser().post(`${one.own}/erase`)).status).toBe(200)
  expect(await listInterviews(ctx, one.person.scope)).toMatchObject([{ names: '' }])
  expect(await record(ctx, other.person.id)).toBe(before)
  // A second address beside it is the same person's.
  const third = await agreed()
  const fourth = await agreed(third.email)
  await readdress(ctx, fourth, [`${newId()}@example.org`, third.email.toUpperCase()])
  expect((await browser().post(`${third.own}/erase`)).status).toBe(200)
  expect(await listInterviews(ctx, fourth.person.scope)).toMatchObject([{ names: '' }])
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
  expect(location(await seeker.get('/account/export'))).toBe('/account/data#export')
})

it('empties what was still to tell the seeker about somebody who is erased', async () => {
  const { person, interviewId, guest, answer, ids, own } = await agreed()
  await secondPerson(ctx, { person, interviewId })
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
