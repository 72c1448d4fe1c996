import { expect, it } from 'vitest'
import { testApp, testContext } from '../../../tests/support/context.ts'
import {
  confirmation,
  invitation as invite,
  linkFor,
  record,
  secondPerson,
  stageOf,
  timeIds,
  words,
} from '../../../tests/support/guests.ts'
import { testMessage } from '../../../tests/support/rows.ts'
import { guestToken } from '../guest-links/index.ts'
import { agreeOn, getInterview, markHeld, markThanked } from '../interviews/index.ts'
import { liftStop } from '../outreach/protection/protection.commands.ts'
import { makeOwnLink } from './own-link.commands.ts'

const ctx = await testContext()
const { browser } = testApp(ctx)

/** A panel of two, neither of whom has answered, with a link for each. */
async function panel() {
  const invited = await invite(ctx)
  const first = await invited.link()
  const other = await secondPerson(ctx, invited)
  return { ...invited, other, first, second: await linkFor(ctx, invited, other) }
}

it('takes one person of a panel out by their word, and leaves the talk to the others', async () => {
  const { first, second, other, seeker, person, interviewId } = await panel()
  const guest = browser()
  const seen = (path: string) => guest.read(path)
  // A no is not forgotten while the other is still asked.
  await guest.post(`${second}/decline`, { reason: 'not-now' })
  expect(await seen(second)).toContain('knows, and nothing more is needed')
  const [time] = timeIds(await seen(first))
  await guest.post(`${first}/time`, { time: time! })
  expect(await seen(second)).not.toContain('You talk with')
  await guest.post(`${second}/time`, { time: time! })
  expect(await seen(second)).toContain('You talk with')
  expect((await guest.post(`${second}/cancel`, { note: 'ill' })).status).toBe(303)
  expect(await stageOf(ctx, person, interviewId)).toBe('agreed')
  expect(await seen(second)).toContain('knows, and nothing more is needed')
  expect(await seen(first)).toContain('You talk with')
  // They may come back to the date that stands, and neither move it nor count as coming by another suggestion.
  expect(timeIds(await seen(second))).toEqual([time])
  for (const press of [1, 2])
    expect([press, (await guest.post(`${second}/suggestion`, { note: 'Fridays' })).status]).toEqual([
      press,
      303,
    ])
  expect(await seen(second)).not.toContain('You talk with')
  expect(await seen(second)).toContain('Ana Lucía Reyes has your suggestion. The talk of the others stands: ')
  expect(await seen(second)).toContain('Fridays')
  // Also where there is no date ahead to say it beside.
  const now = ctx.clock.now()
  ctx.clock.set(new Date('2026-10-13T14:00:00Z'))
  expect(await seen(second)).toContain('<p>Ana Lucía Reyes has your suggestion.</p>')
  ctx.clock.set(now)
  const said = ctx.db.selectFrom('guest_answers').select('kind').where('contact_id', '=', other.id)
  expect((await said.orderBy('at').execute()).filter(({ kind }) => kind === 'suggested')).toHaveLength(1)
  // With the last of them it is off.
  expect((await guest.post(`${first}/cancel`, { note: '' })).status).toBe(303)
  expect(await stageOf(ctx, person, interviewId)).toBe('declined')
  // Taken up again, it asks everybody again, and one no alone ends nothing.
  ctx.clock.advance(1_000)
  await seeker.post(`/interviews/${interviewId}/reopen`)
  ctx.clock.advance(1_000)
  for (const [path, stage] of [
    [first, 'planned'],
    [second, 'declined'],
  ] as const) {
    expect(await seen(path)).not.toContain('knows, and nothing more is needed')
    expect((await guest.post(`${path}/decline`, { reason: 'not-now' })).status).toBe(303)
    expect(await stageOf(ctx, person, interviewId)).toBe(stage)
  }
})

it('counts whoever left a panel in again once the time they suggest is the one that stands', async () => {
  const { first, second, seeker, person, interviewId, page } = await panel()
  const guest = browser()
  await guest.post(`${first}/decline`, { reason: 'not-now' })
  ctx.clock.advance(1_000)
  await guest.post(`${first}/suggestion`, { 'day-1': '2026-10-12', 'hour-1': '15:00', zone: 'UTC' })
  const answer = /name="answer" value="([^"]+)"/.exec(await words(seeker.get(page)))![1]!
  await seeker.post(`${page}/take`, { answer, at: '2026-10-12T15:00:00.000Z' })
  expect(await words(guest.get(first))).toContain('<title>It is agreed')
  expect(await words(guest.get(second))).toContain('The others in this talk meet')
  // Moved by the seeker, it is theirs all the same.
  ctx.clock.advance(1_000)
  const moved = { date: '2026-10-12', time: '15:10', zone: 'UTC', minutes: '30' }
  expect((await seeker.post(`/interviews/${interviewId}/date`, moved)).status).toBe(303)
  expect(await words(guest.get(first))).toContain('<title>It is agreed')
  // The no of the other leaves them in it.
  await guest.post(`${second}/decline`, { reason: 'not-now' })
  expect(await stageOf(ctx, person, interviewId)).toBe('agreed')
  expect(await words(guest.get(first))).toContain('<title>It is agreed')
  // Another time waits once that of the others has passed without a word that they talked.
  const now = ctx.clock.now()
  ctx.clock.set(new Date('2026-10-12T16:00:00Z'))
  await guest.post(`${second}/suggestion`, { 'day-1': '2026-10-14', 'hour-1': '15:00', zone: 'UTC' })
  expect(await words(guest.get(second))).toContain('will choose')
  ctx.clock.set(now)
})

it('asks nothing of, and for, whoever said no to a panel once it was held', async () => {
  const { first, second, other, contactId, seeker, person, interviewId } = await panel()
  const guest = browser()
  const [time] = timeIds(await words(guest.get(first)))
  await guest.post(`${first}/time`, { time: time! })
  await guest.post(`${second}/decline`, { reason: 'not-now' })
  // Another time than that of the talk brings nobody to it, nor does a stop after it take anybody out of it.
  ctx.clock.advance(1_000)
  await guest.post(`${second}/suggestion`, { note: 'Fridays' })
  const now = ctx.clock.now()
  ctx.clock.set(new Date('2026-10-07T14:00:00Z'))
  await markHeld(ctx, person.scope, interviewId, ctx.clock.now())
  ctx.clock.advance(1_000)
  const own = `/interviews/${interviewId}`
  const asked = async () =>
    Promise.all(
      ['/today', own, `${own}/debrief`].map(async (path) => {
        const html = await words(seeker.get(path))
        const toThank = (id: string) => html.includes(`/contacts/${id}/messages/new?kind=thank-you`)
        const toConfirm = (id: string) => html.includes(`/confirmation/${id}`)
        return [contactId, other.id].map((id) => toThank(id) || toConfirm(id))
      }),
    )
  await ctx.db
    .insertInto('debriefs')
    .values({ seeker_id: person.id, interview_id: interviewId, completed_at: now, updated_at: now })
    .execute()
  // The way to thank them stays beside their name alone, for one who came all the same.
  expect(await asked()).toEqual([
    [true, false],
    [true, true],
    [true, false],
  ])
  expect((await seeker.get(`${own}/confirmation/${other.id}`)).status).toBe(303)
  expect(await words(guest.get(first))).toContain('<title>Thank you for your time')
  expect(await words(guest.get(second))).toContain('nothing more is needed')
  for (const said of ['we talked', 'is over', 'Agree to', 'Suggest another'])
    expect([said, (await words(guest.get(second))).includes(said)]).toEqual([said, false])
  await guest.post(`${first}/stop`)
  const of = async () => (await getInterview(ctx, person.scope, interviewId)).people
  expect((await of()).map(({ isAbsent }) => isAbsent)).toEqual([false, true])
  await markThanked(ctx, person.scope, interviewId, contactId, ctx.clock.now())
  expect(await stageOf(ctx, person, interviewId)).toBe('thanked')
  await markThanked(ctx, person.scope, interviewId, other.id, ctx.clock.now())
  expect((await of()).map(({ isAbsent }) => isAbsent)).toEqual([false, false])
  expect(await words(guest.get(second))).toContain('<title>Thank you for your time')
  ctx.clock.set(now)
})

it('shows the others of a panel a link or a place, and the number of one of them to the seeker alone', async () => {
  const { first, second, seeker, person, interviewId, page } = await panel()
  const guest = browser()
  const [time, later] = timeIds(await guest.read(first))
  const placed = async () => {
    const { place, link } = await getInterview(ctx, person.scope, interviewId)
    return [place, link]
  }
  await guest.post(`${first}/time`, { time: time!, mode: 'phone', reach: '+1 555 010 4422' })
  await guest.post(`${second}/time`, { time: time!, mode: '', reach: '(555) 010.7788' })
  expect(await placed()).toEqual(['', ''])
  for (const path of [first, second, `${first}/calendar.ics`, `${second}/calendar.ics`])
    expect([path, /555|7788/.test(await words(guest.get(path)))]).toEqual([path, false])
  const seen = await words(seeker.get(page))
  expect([seen.includes('+1 555 010 4422'), seen.includes('(555) 010.7788')]).toEqual([true, true])
  for (const [at, mode, reach, place, link] of [
    [later, 'in-person', 'call +1 555 010 4422', '', ''],
    [time, 'in-person', 'Room 4, 1200 Main St', 'Room 4, 1200 Main St', ''],
    [later, 'video', 'https://meet.example/1', 'Room 4, 1200 Main St', 'https://meet.example/1'],
  ] as const) {
    ctx.clock.advance(1_000)
    await guest.post(`${first}/time`, { time: at!, mode, reach })
    expect(await placed()).toEqual([place, link])
  }
  // With a later word without it the seeker still finds the number.
  await guest.post(`${second}/time`, { time: time!, reach: '' })
  expect(await words(seeker.get(page))).toContain('010.7788')
})

it('asks each of a panel by themselves, also where another agreed to a time', async () => {
  const { first, second, other, person, interviewId } = await panel()
  const guest = browser()
  const seen = () => words(guest.get(second))
  const [later, time] = timeIds(await seen())
  await guest.post(`${first}/time`, { time: time!, mode: 'in-person', reach: 'Room 4' })
  const startsAt = async () => (await getInterview(ctx, person.scope, interviewId)).startsAt
  const date = await startsAt()
  for (const said of ['would like to hear', 'The others in this talk meet', 'Room 4', 'Send a kind no'])
    expect(await seen()).toContain(said)
  for (const said of ['It is agreed', 'Move it', 'Take me out']) expect(await seen()).not.toContain(said)
  // The date is theirs to take, and not to move.
  expect(timeIds(await seen())).toEqual([time])
  expect((await guest.post(`${second}/time`, { time: later! })).status).toBe(422)
  ctx.clock.advance(1_000)
  expect((await guest.post(`${second}/suggestion`, { note: 'Fridays' })).status).toBe(303)
  expect(await seen()).toContain('will choose')
  expect(timeIds(await seen())).toEqual([time])
  ctx.clock.advance(1_000)
  for (const press of [1, 2])
    expect([press, (await guest.post(`${second}/time`, { time: time! })).status]).toEqual([press, 303])
  for (const said of ['<title>It is agreed', 'several people', 'for everyone in this talk', 'Take me out'])
    expect(await seen()).toContain(said)
  expect(await startsAt()).toEqual(date)
  const said = ctx.db.selectFrom('guest_answers').select('kind').where('contact_id', '=', other.id)
  expect((await said.orderBy('at').execute()).map(({ kind }) => kind)).toEqual(['suggested', 'accepted'])
})

it('says of a date that the student set alone who proposes it, and that it has passed to nobody who never said yes', async () => {
  const { first, second, seeker, interviewId } = await panel()
  const guest = browser()
  const day = { date: '2026-10-06', time: '11:00', zone: 'America/New_York', minutes: '30' }
  await seeker.post(`/interviews/${interviewId}/agreed`, day)
  const seen = async (path: string) => {
    const html = await words(guest.get(path))
    const said = ['proposes this time for everybody', 'The others in this talk meet', 'Would you confirm']
    return [...said, 'The time of your talk has passed'].map((one) => html.includes(one))
  }
  expect(await seen(second)).toEqual([true, false, false, false])
  const [time] = timeIds(await words(guest.get(first)))
  await guest.post(`${first}/time`, { time: time! })
  expect(await seen(second)).toEqual([false, true, false, false])
  const now = ctx.clock.now()
  ctx.clock.set(new Date('2026-10-06T16:00:00Z'))
  expect(await seen(first)).toEqual([false, false, true, true])
  expect(await seen(second)).toEqual([false, false, false, false])
  // The others may have met: nobody moves that.
  expect(timeIds(await words(guest.get(second)))).toEqual([])
  expect((await guest.post(`${second}/suggestion`, { note: 'Fridays' })).status).toBe(303)
  expect(await words(guest.get(second))).toContain('will offer times that fit')
  ctx.clock.set(now)
})

it('takes no yes to a date of the others that was moved since', async () => {
  const { first, second, other, seeker, interviewId } = await panel()
  const guest = browser()
  const date = async (time: string, step: string) => {
    ctx.clock.advance(1_000)
    const day = { date: '2026-10-12', time, zone: 'America/New_York', minutes: '30' }
    expect((await seeker.post(`/interviews/${interviewId}/${step}`, day)).status).toBe(303)
  }
  await date('11:00', 'agreed')
  for (const path of [first, second]) {
    const [old] = timeIds(await words(guest.get(path)))
    await date(path === first ? '12:00' : '13:00', 'date')
    const refused = await guest.post(`${path}/time`, { time: old! })
    expect([refused.status, (await refused.text()).includes('not offered any more')]).toEqual([422, true])
  }
  const said = ctx.db.selectFrom('guest_answers').select('kind').where('contact_id', '=', other.id)
  expect(await said.execute()).toEqual([])
})

it('lets the others of a panel join a date that is not on offer any more', async () => {
  const { first, second, seeker, person, interviewId, page } = await panel()
  const guest = browser()
  const [time] = timeIds(await words(guest.get(first)))
  await guest.post(`${first}/time`, { time: time! })
  await seeker.post(`${page}/times/${time}/remove`)
  const [date] = timeIds(await words(guest.get(second)))
  for (const press of [1, 2])
    expect([press, (await guest.post(`${second}/time`, { time: date! })).status]).toEqual([press, 303])
  expect(await words(guest.get(second))).toContain('It is agreed')
  // Called off and taken up again by the seeker, it stands for both as it did.
  for (const step of ['cancel', 'reopen']) {
    ctx.clock.advance(1_000)
    expect((await seeker.post(`/interviews/${interviewId}/${step}`)).status).toBe(303)
  }
  for (const path of [first, second]) expect(await words(guest.get(path))).toContain('It is agreed')
  expect(await stageOf(ctx, person, interviewId)).toBe('agreed')
})

it('ends a talk with the last of a panel, also where the seeker noted the others’ no', async () => {
  const invited = await invite(ctx)
  const { link, person, interviewId, contactId } = invited
  const first = await link()
  const ann = await secondPerson(ctx, invited)
  const asked = { interview_id: interviewId, sent_how: 'webmail' }
  const declined = { outcome: 'declined', outcome_at: ctx.clock.now() } as const
  await testMessage(ctx, person.id, { ...asked, contact_id: ann.id, ...declined })
  await testMessage(ctx, person.id, { ...asked, contact_id: contactId })
  const guest = browser()
  const [time] = timeIds(await guest.read(first))
  await guest.post(`${first}/time`, { time: time! })
  const sequence = async () =>
    (
      await ctx.db
        .selectFrom('interviews')
        .select('sequence')
        .where('id', '=', interviewId)
        .executeTakeFirstOrThrow()
    ).sequence
  const before = await sequence()
  ctx.clock.advance(1_000)
  expect((await guest.post(`${first}/cancel`, { note: '' })).status).toBe(303)
  expect(await stageOf(ctx, person, interviewId)).toBe('declined')
  // So every calendar that has the talk hears that it is off.
  expect(await sequence()).toBe(before + 1)
})

it('shows the seeker a no that they noted in place of the yes before it, on each page', async () => {
  const { first, contactId, email, seeker, person, interviewId, page } = await panel()
  const guest = browser()
  const [time] = timeIds(await words(guest.get(first)))
  await guest.post(`${first}/time`, { time: time!, note: 'At the side door' })
  const link = await makeOwnLink(ctx, person.scope, { interviewId, contactId, email })
  const own = `/guest/${guestToken(ctx.keys, 'own', link.split('/').at(-1)!)}`
  const coming = confirmation(await words(guest.get(own)))
  const confirm = async () => (await guest.post(`${own}/confirm`, coming)).status
  const said = async () => {
    const html = await words(seeker.get(page))
    const own = ['I will be there', 'you noted it on', 'Before that', 'At the side door']
    return own.map((one) => html.includes(one))
  }
  expect([await confirm(), ...(await said())]).toEqual([303, true, false, false, true])
  ctx.clock.advance(1_000)
  await testMessage(ctx, person.id, {
    contact_id: contactId,
    interview_id: interviewId,
    sent_how: 'webmail',
    outcome: 'declined',
    outcome_at: ctx.clock.now(),
  })
  // Their second tap is no word that stands, either; what came with the yes stands nowhere else.
  expect([await confirm(), ...(await said())]).toEqual([409, false, true, true, true])
  // Taken up again with its day, the talk asks them again: the yes of before that no is none.
  const standing = async () => {
    const { people } = await getInterview(ctx, person.scope, interviewId)
    const own = people.find((each) => each.contactId === contactId)!
    return [own.isOut, own.saidYes]
  }
  expect(await standing()).toEqual([true, false])
  for (const step of ['cancel', 'reopen']) {
    ctx.clock.advance(1_000)
    await seeker.post(`/interviews/${interviewId}/${step}`)
  }
  expect(await standing()).toEqual([false, false])
  expect(await words(guest.get(own))).not.toContain('It is agreed')
})

it('shows the seeker a no from before they asked anew as past, with its note', async () => {
  const { first, contactId, seeker, person, interviewId, page } = await panel()
  await browser().post(`${first}/decline`, { reason: 'not-now', note: 'Try my colleague' })
  const said = async () => {
    const html = await words(seeker.get(page))
    const own = ['it frees you for', 'again on ', 'Before that', 'Try my colleague']
    return own.map((one) => html.includes(one))
  }
  expect(await said()).toEqual([true, false, false, true])
  ctx.clock.advance(1_000)
  const asked = { contact_id: contactId, interview_id: interviewId, sent_how: 'webmail' }
  await testMessage(ctx, person.id, asked)
  expect(await said()).toEqual([false, true, true, true])
})

it('asks somebody of a panel whose stop was lifted anew, whatever they had said before it', async () => {
  const { first, second, other, seeker, page } = await panel()
  const guest = browser()
  const [time] = timeIds(await words(guest.get(first)))
  for (const path of [first, second]) await guest.post(`${path}/time`, { time: time! })
  ctx.clock.advance(1_000)
  await guest.post(`${second}/suggestion`, { 'day-1': '2026-10-12', 'hour-1': '15:00', zone: 'UTC' })
  ctx.clock.advance(1_000)
  await guest.post(`${second}/stop`)
  await liftStop(ctx, { emails: [other.email], profileUrl: null })
  const seen = await words(guest.get(second))
  expect([seen.includes('The others in this talk meet'), seen.includes('It is agreed')]).toEqual([
    true,
    false,
  ])
  expect(await words(seeker.get(page))).not.toContain('Take this time')
})

it('ends a panel with the last no also where the other wants no more messages, and was not asked anew since', async () => {
  const { first, second, other, person, interviewId } = await panel()
  const guest = browser()
  const [time] = timeIds(await words(guest.get(first)))
  await guest.post(`${first}/time`, { time: time! })
  await guest.post(`${second}/stop`)
  await liftStop(ctx, { emails: [other.email], profileUrl: null })
  expect(await stageOf(ctx, person, interviewId)).toBe('agreed')
  await guest.post(`${first}/cancel`, { note: '' })
  expect(await stageOf(ctx, person, interviewId)).toBe('declined')
})

it('answers for nobody who was taken out of the plan again, and shows them what is kept all the same', async () => {
  const { link, other, contactId, email, person, interviewId } = await panel()
  const answer = await link()
  const guest = browser()
  const [time] = timeIds(await words(guest.get(answer)))
  const made = await makeOwnLink(ctx, person.scope, { interviewId, contactId, email })
  const own = `/guest/${guestToken(ctx.keys, 'own', made.split('/').at(-1)!)}`
  await ctx.db.deleteFrom('interview_contacts').where('contact_id', '=', contactId).execute()
  const before = await record(ctx, person.id)
  for (const [path, status, said] of [
    [answer, 410, 'This link was withdrawn'],
    [own, 409, 'This talk has changed'],
  ] as const) {
    const refused = await guest.post(`${path}/suggestion`, { note: 'Fridays' })
    expect([refused.status, await refused.text()]).toEqual([status, expect.stringContaining(said)])
    expect((await guest.post(`${path}/time`, { time: time! })).status).not.toBe(303)
  }
  const colleague = 'Nadia Khan'
  const introduced = await guest.post(`${own}/introduction`, { colleague })
  // What they typed for a form that is gone is still there.
  expect([introduced.status, await introduced.text()]).toEqual([409, expect.stringContaining(colleague)])
  const shown = await words(guest.get(own))
  expect(shown).toContain('You are no longer part of this talk')
  expect(shown).not.toContain('Thank you for answering')
  expect(shown).not.toContain(`${own}/introduction`)
  expect(await record(ctx, person.id)).toBe(before)
  expect((await guest.get(`${own}/kept`)).status).toBe(200)
  await agreeOn(ctx, person.scope, interviewId, { startsAt: new Date('2026-10-06T14:00:00Z'), zone: 'UTC' })
  expect((await guest.get(`${own}/calendar.ics`)).status).toBe(404)
  expect((await getInterview(ctx, person.scope, interviewId)).people.map(({ name }) => name)).toEqual([
    other.name,
  ])
})

it('ends a panel with the last no, which the seeker notes, and brings it back with that', async () => {
  const { first, second, contactId, seeker, person, interviewId } = await panel()
  const guest = browser()
  const [time] = timeIds(await words(guest.get(first)))
  await guest.post(`${first}/time`, { time: time! })
  await guest.post(`${second}/decline`, { reason: 'not-now' })
  const asked = { contact_id: contactId, interview_id: interviewId, sent_how: 'webmail' }
  const message = await testMessage(ctx, person.id, asked)
  for (const [outcome, stage] of [
    ['declined', 'declined'],
    // A form that comes twice is one no.
    ['declined', 'declined'],
    ['none', 'agreed'],
    ['declined', 'declined'],
    ['replied', 'agreed'],
  ] as const) {
    ctx.clock.advance(1_000)
    expect((await seeker.post(`/messages/${message}/outcome`, { outcome })).status).toBe(303)
    expect([outcome, await stageOf(ctx, person, interviewId)]).toEqual([outcome, stage])
  }
})

it('brings a panel back with any of the noes that ended it, and not one that the seeker ended before', async () => {
  const { contactId, other, seeker, person, interviewId } = await panel()
  const asked = async (contact_id: string) => {
    const request = { contact_id, interview_id: interviewId, sent_how: 'webmail' }
    return `/messages/${await testMessage(ctx, person.id, request)}/outcome`
  }
  const [first, second] = [await asked(contactId), await asked(other.id)]
  const post = async (path: string, form = {}) => {
    ctx.clock.advance(1_000)
    expect((await seeker.post(path, form)).status).toBe(303)
    return await stageOf(ctx, person, interviewId)
  }
  const day = { date: '2026-10-06', time: '11:00', zone: 'America/New_York', minutes: '30' }
  await post(`/interviews/${interviewId}/agreed`, day)
  expect(await post(first, { outcome: 'declined' })).toBe('agreed')
  expect(await post(second, { outcome: 'declined' })).toBe('declined')
  expect(await post(first, { outcome: 'none' })).toBe('agreed')
  await post(second, { outcome: 'none' })
  await post(`/interviews/${interviewId}/decline`)
  for (const path of [first, second]) await post(path, { outcome: 'declined' })
  expect(await post(first, { outcome: 'none' })).toBe('declined')
})
