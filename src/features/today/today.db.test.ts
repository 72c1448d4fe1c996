import { expect, it } from 'vitest'
import { location } from '../../../tests/support/answers.ts'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { counted } from '../../../tests/support/counted.ts'
import { testAssignment, testCourse } from '../../../tests/support/test-course.ts'
import { testContact } from '../../../tests/support/rows.ts'
import { wordsFor } from '../../i18n/index.ts'
import { newId } from '../../shared/ids.ts'
import { templateRules } from '../assignments/index.ts'
import { setGoal } from '../goals/index.ts'
import { agreeOn, getInterview, markHeld, planInterview } from '../interviews/index.ts'
import { markSent, noteHanded, recordOutcome, startMessage } from '../outreach/outreach.commands.ts'
import { getMessage } from '../outreach/outreach.queries.ts'
import { stopContact } from '../outreach/index.ts'
import { itemCodes } from './facts.ts'
import { getTodayFacts } from './today.queries.ts'

const ctx = await testContext('2026-11-23T15:00:00Z')
const { signedIn } = testApp(ctx)
const { scope, email } = await testSeeker(ctx)
const ana = await signedIn({ email })

const contact = (more: object = {}) => testContact(ctx, scope, { name: 'María Núñez', ...more })
const open = async () => await ana.read('/today')

it('welcomes, then names the next thing, and remembers what was chosen', async () => {
  expect(await open()).toContain('A half hour can show you a career')
  const goal = await setGoal(ctx, scope, {
    title: 'Is nursing for me?',
    field: '',
    wanted: 1,
    due: '2026-12-07',
    zone: 'America/New_York',
  })
  for (let n = 0; n < 5; n++) await contact({ how_found: 'Aunt', why: 'Does the work' })
  const page = await open()
  expect(page).toContain('Choose whom to ask')
  expect(page).toContain('On track')
  const key = encodeURIComponent(`choose:${goal}:0`)
  const done = await ana.post(`/today/items/${key}/dismiss`)
  expect(location(done)).toBe('/today')
  const after = await open()
  expect(after).toContain('Taken off the list.')
  expect(after).toContain('Nothing to do right now')
  await ana.post(`/today/items/${key}/undo?was=dismiss`)
  expect(await open()).toContain('Choose whom to ask')
  await ana.post(`/today/items/${key}/postpone`)
  expect(await open()).not.toContain('Choose whom to ask')
  ctx.clock.advance(86_400_000)
  expect(await open()).toContain('Choose whom to ask')
})

it('names a talk that counts for no plan, and where to say what it is for', async () => {
  const { id: seeker, ...rest } = await testSeeker(ctx, 'Two goals')
  const browser = await signedIn(rest)
  const goal = { field: '', wanted: 1, due: '2026-12-07', zone: 'America/New_York' }
  for (const title of ['Nursing?', 'Or teaching?']) await setGoal(ctx, rest.scope, { ...goal, title })
  const who = await contact({ seeker_id: seeker, how_found: 'Aunt', why: 'Work' })
  const id = await planInterview(ctx, rest.scope, { contact: [who], aim: '', wish: '', field: '' })
  const html = await browser.read('/today')
  expect(html).toContain('One talk has no goal yet')
  expect(html).toContain(`href="/interviews/${id}#about">María Núñez</a>`)
  // Of each goal the seeker can say that it is not for that, and take that back.
  const notFor = [...html.matchAll(/action="(\/today\/plans\/[^"]+)"/g)].map(([, action]) => action!)
  expect(notFor).toHaveLength(2)
  const names = async () => [...(await browser.read('/today')).matchAll(/One talk has no goal yet/g)].length
  await browser.post(notFor[0]!)
  expect(await names()).toBe(1)
  const [, goalId] = /plans\/([^/]+)/.exec(notFor[0]!)!
  await browser.post(`/today/items/${encodeURIComponent(`not-for:${goalId}:${id}`)}/undo?was=dismiss`)
  expect(await names()).toBe(2)
})

it('says of a plan that the date agreed on is after it is due', async () => {
  const { id: seeker, ...rest } = await testSeeker(ctx, 'Late date')
  const browser = await signedIn(rest)
  const goal = { title: 'Nursing?', field: '', wanted: 1, due: '2026-12-07', zone: 'America/New_York' }
  const aim = `goal:${await setGoal(ctx, rest.scope, goal)}`
  const who = await contact({ seeker_id: seeker, how_found: 'Aunt', why: 'Work' })
  const id = await planInterview(ctx, rest.scope, { contact: [who], aim, wish: '', field: '' })
  const plan = async (date: string) => {
    await agreeOn(ctx, rest.scope, id, { startsAt: new Date(`${date}T12:00:00Z`), zone: 'UTC' })
    return (await browser.get('/today')).text()
  }
  expect(await plan('2026-12-10')).toMatch(/is after this is due[^]*?Behind|Behind[^]*?is after this is due/)
  expect(await plan('2026-12-04')).not.toContain('is after this is due')
})

it('marking a thank-you done is the fact itself, and can be taken back', async () => {
  const maria = await contact({ how_found: 'Aunt', why: 'Work' })
  const id = await planInterview(ctx, scope, { contact: [maria], aim: '', wish: '', field: '' })
  await markHeld(ctx, scope, id, ctx.clock.now())
  expect(await open()).toContain('Send María Núñez’s thank-you')
  const key = encodeURIComponent(`thank:${id}:${maria}`)
  await ana.post(`/today/items/${key}/done`)
  expect((await getInterview(ctx, scope, id)).stage).toBe('thanked')
  await ana.post(`/today/items/${key}/undo?was=done`)
  expect((await getInterview(ctx, scope, id)).stage).toBe('held')
  expect(await open()).toContain('Send María Núñez’s thank-you')
})

it('says of a talk that it took place, and goes on to what follows it', async () => {
  const ines = await contact({ name: 'Inés Ruiz', how_found: 'Aunt', why: 'Work' })
  const id = await planInterview(ctx, scope, { contact: [ines], aim: '', wish: '', field: '' })
  const startsAt = new Date(ctx.clock.now().getTime() + 3_600_000)
  await agreeOn(ctx, scope, id, { startsAt, zone: 'UTC' })
  ctx.clock.advance(7_200_000)
  expect(await open()).toContain('Did you talk with Inés Ruiz?')
  const done = await ana.post(
    `/today/items/${encodeURIComponent(`did-you-talk:${id}:${startsAt.toISOString()}`)}/done`,
  )
  expect(location(done)).toBe(`/interviews/${id}`)
  const { stage, endedAt } = await getInterview(ctx, scope, id)
  expect([stage, endedAt]).toEqual(['held', new Date(startsAt.getTime() + 30 * 60_000)])
  expect(await open()).toContain('Send Inés Ruiz’s thank-you')
  await ana.post(`/interviews/${id}/held/undo`)
  expect(await open()).toContain('Did you talk with Inés Ruiz?')
})

it('says of a message that it went out, so that its silence counts, and takes that back', async () => {
  const tom = await contact({ name: 'Tom Park', how_found: 'Aunt', why: 'Work' })
  const id = newId()
  const texts = { channel: 'email', language: 'en', subject: 'A question', body: 'Could we talk?' } as const
  await startMessage(ctx, scope, tom, { ...texts, kind: 'request' }, { id })
  const stateOf = async () => {
    const { state, sentAt } = await getMessage(ctx, scope, id)
    return [state, sentAt]
  }
  const act = (kind: string, choice: string) =>
    ana.post(`/today/items/${encodeURIComponent(`${kind}:${id}`)}/${choice}`)
  await act('draft', 'done')
  expect(await stateOf()).toEqual(['sent', ctx.clock.now()])
  await act('draft', 'undo?was=done')
  expect(await stateOf()).toEqual(['drafted', null])
  expect(await open()).toContain('Send your message to Tom Park')
  const opened = ctx.clock.now()
  await noteHanded(ctx, scope, id)
  ctx.clock.advance(5 * 3_600_000)
  expect(await open()).toContain('Did your message to Tom Park go out?')
  // Answered hours later, it went out when it was opened all the same, also after a slip that was undone.
  await act('handed', 'done')
  expect(await stateOf()).toEqual(['sent', opened])
  await act('handed', 'undo?was=done')
  expect(await stateOf()).toEqual(['handed', null])
  expect(await open()).toContain('Did your message to Tom Park go out?')
  await act('handed', 'done')
  expect(await stateOf()).toEqual(['sent', opened])
  expect(await open()).toContain('Noted: it went out on')
  // A reminder is not done by a click: what was said, and when, is written down where it is written.
  ctx.clock.advance(8 * 86_400_000)
  const browser = await signedIn({ email })
  const { interviewId } = await getMessage(ctx, scope, id)
  const nudge = `/today/items/${encodeURIComponent(`nudge:${interviewId}:1`)}/done`
  expect(location(await browser.post(nudge))).toBe(
    `/contacts/${tom}/messages/new?kind=nudge&interview=${interviewId}#sent`,
  )
  expect(await browser.read('/today')).toContain('Write once more to Tom Park')
  // Waiting no more is a fact of the talk.
  await browser.post(nudge.replace(/done$/, 'dismiss'))
  ctx.clock.advance(20 * 86_400_000)
  const later = await signedIn({ email })
  const rest = /action="(\/today\/items\/rest[^"]*)\/done"/.exec(await later.read('/today'))![1]!
  const stage = async () => (await getInterview(ctx, scope, interviewId!)).stage
  await later.post(`${rest}/done`)
  expect(await stage()).toBe('resting')
  await later.post(`/interviews/${interviewId}/end/undo`)
  expect(await stage()).toBe('asked')
  ctx.clock.set(opened)
})

it('lets a silent panel rest with the last one of whom no answer is waited for', async () => {
  const began = ctx.clock.now()
  const people = [
    await contact({ name: 'Uma Panel', how_found: 'Aunt', why: 'Work' }),
    await contact({ name: 'Vic Panel', how_found: 'Aunt', why: 'Work' }),
  ]
  const id = await planInterview(ctx, scope, { contact: people, aim: '', wish: '', field: '' })
  for (const each of people) {
    const request = {
      channel: 'email',
      language: 'en',
      subject: 'Hello',
      body: 'Hello',
      kind: 'request',
    } as const
    const message = newId()
    await startMessage(ctx, scope, each, { ...request, interview: id }, { id: message })
    await markSent(ctx, scope, message)
  }
  const choices = people.map((each) => ({ item_key: `nudge:${id}:${each}:1`, choice: 'dismissed' as const }))
  await ctx.db
    .insertInto('today_choices')
    .values(choices.map((choice) => ({ seeker_id: scope, ...choice, at: ctx.clock.now() })))
    .execute()
  ctx.clock.advance(20 * 86_400_000)
  const browser = await signedIn({ email })
  const [uma, vic] = people.map((each) => `/today/items/${encodeURIComponent(`rest:${id}:${each}:0`)}`)
  const says = async () => {
    const html = await browser.read('/today')
    return [html.includes(`${uma}/done`), html.includes(`${vic}/done`)]
  }
  const stage = async () => (await getInterview(ctx, scope, id)).stage
  await browser.post(`${uma}/done`)
  expect([await stage(), await says()]).toEqual(['asked', [false, true]])
  await browser.post(`${vic}/done`)
  expect([await stage(), await says()]).toEqual(['resting', [false, false]])
  await browser.post(`${vic}/undo?was=done`)
  expect([await stage(), await says()]).toEqual(['asked', [false, true]])
  ctx.clock.set(began)
})

it('a talk that is confirmed is ticked off in its checklist, whichever of the two says so', async () => {
  const lea = await contact({ name: 'Lea Stone', how_found: 'Aunt', why: 'Work' })
  const id = await planInterview(ctx, scope, { contact: [lea], aim: '', wish: '', field: '' })
  const startsAt = new Date(ctx.clock.now().getTime() + 86_400_000)
  await agreeOn(ctx, scope, id, { startsAt, zone: 'UTC' })
  const item = `/today/items/${encodeURIComponent(`confirm:${id}:${startsAt.toISOString()}`)}`
  const asks = async () => (await open()).includes('Confirm tomorrow’s talk with Lea Stone')
  const ticked = async () => (await getInterview(ctx, scope, id)).isConfirmed
  expect([await asks(), await ticked()]).toEqual([true, false])
  await ana.post(`${item}/done`)
  expect([await asks(), await ticked()]).toEqual([false, true])
  await ana.post(`${item}/undo?was=done`)
  expect([await asks(), await ticked()]).toEqual([true, false])
  await ana.post(`/interviews/${id}/preparing`, { item: 'confirm', done: 'yes' })
  expect(await asks()).toBe(false)
  // Called off and taken up again, it is to be confirmed anew; not where it was called off by a slip.
  await ana.post(`/interviews/${id}/cancel`)
  await ana.post(`/interviews/${id}/end/undo`)
  expect(await asks()).toBe(false)
  await ana.post(`/interviews/${id}/cancel`)
  await ana.post(`/interviews/${id}/reopen`)
  expect(await asks()).toBe(true)
})

it('speaks of nobody who was taken off the list, but for thanks and dates', async () => {
  const [eva, kai] = [
    await contact({ name: 'Eva Gone', how_found: 'Aunt', why: 'Work' }),
    await contact({ name: 'Kai Gone', how_found: 'Aunt', why: 'Work' }),
  ]
  const texts = { channel: 'email', language: 'en', subject: 'A question', body: 'Could we talk?' } as const
  await startMessage(ctx, scope, eva, { ...texts, kind: 'request' })
  const id = await planInterview(ctx, scope, { contact: [kai], aim: '', wish: '', field: '' })
  await markHeld(ctx, scope, id, ctx.clock.now())
  const namesIn = async () => {
    const { messages, lastContacts } = await getTodayFacts(ctx, scope)
    return [...messages.map(({ person }) => person), ...lastContacts].filter(
      ({ name, isRemoved }) => name.endsWith('Gone') && !isRemoved,
    )
  }
  expect(await namesIn()).toHaveLength(2)
  expect(await open()).toContain('Send your message to Eva Gone')
  await ctx.db
    .updateTable('contacts')
    .set({ removed_at: ctx.clock.now() })
    .where('id', 'in', [eva, kai])
    .execute()
  expect(await namesIn()).toEqual([])
  const html = await open()
  expect(html).not.toContain('Eva Gone')
  expect(html).toContain('Send Kai Gone’s thank-you')
})

it('has whoever led to somebody hear how the talk went, and begins the few lines', async () => {
  const [ida, rob] = [
    await contact({ name: 'Ida Met', how_found: 'Rob', why: 'Work' }),
    await contact({ name: 'Rob Led', how_found: 'Aunt', why: 'Work' }),
  ]
  const origin = { seeker_id: scope, contact_id: ida, led_by: rob, created_at: ctx.clock.now() }
  await ctx.db.insertInto('contact_origins').values(origin).execute()
  const id = await planInterview(ctx, scope, { contact: [ida], aim: '', wish: '', field: '' })
  expect(await open()).not.toContain('Tell Rob Led')
  await markHeld(ctx, scope, id, ctx.clock.now())
  const html = await open()
  expect(html).toContain('Tell Rob Led how it went with Ida Met')
  const href = `/contacts/${rob}/messages/new?kind=keep-in-touch&met=${ida}`
  expect(html).toContain(href.replace('&', '&amp;'))
  expect(await ana.read(href)).toContain('Thank you for leading me to Ida Met.')
  // Nothing can be begun about somebody who was taken off the list.
  await ctx.db.updateTable('contacts').set({ removed_at: ctx.clock.now() }).where('id', '=', ida).execute()
  expect(await open()).not.toContain('Tell Rob Led')
})

it('names nobody of a panel who did not come, and nobody who is erased, in what is to be done after it', async () => {
  const { id: seeker_id, ...rest } = await testSeeker(ctx, 'After a panel')
  const browser = await signedIn(rest)
  const people = [
    await contact({ seeker_id, name: 'Lea Came', how_found: 'Aunt', why: 'Work' }),
    await contact({ seeker_id, name: 'Tom Refused', how_found: 'Aunt', why: 'Work' }),
  ]
  const id = await planInterview(ctx, rest.scope, { contact: people, aim: '', wish: '', field: '' })
  const request = { kind: 'request', channel: 'email', language: 'en', subject: 'A question' } as const
  const asked = newId()
  const letter = { ...request, body: 'Could we talk?', interview: id }
  await startMessage(ctx, rest.scope, people[1]!, letter, { id: asked })
  await markSent(ctx, rest.scope, asked)
  await recordOutcome(ctx, rest.scope, asked, { outcome: 'declined' })
  await markHeld(ctx, rest.scope, id, ctx.clock.now())
  await ctx.db
    .insertInto('next_steps')
    .values({
      ...{ seeker_id, id: newId(), interview_id: id, text: 'Read the book' },
      created_at: ctx.clock.now(),
    })
    .execute()
  const words = async () => await browser.read('/today')
  expect(await words()).toContain('Your next step after the talk with Lea Came.')
  await ctx.db.deleteFrom('contacts').where('seeker_id', '=', seeker_id).execute()
  const html = await words()
  expect(html).toContain('Write down what Someone (erased) taught you')
  expect(html).toContain('Your next step after the talk with Someone (erased).')
})

it('tells nobody to write to whoever wants no more messages', async () => {
  const max = await contact({
    name: 'Max Stopped',
    emails: ['max@example.org'],
    how_found: 'Aunt',
    why: 'Work',
  })
  await planInterview(ctx, scope, { contact: [max], aim: '', wish: '', field: '' })
  expect(await open()).toContain('Write to Max Stopped')
  await stopContact(ctx, scope, { emails: ['max@example.org'], profileUrl: null }, 'seeker')
  expect((await getTodayFacts(ctx, scope)).stopped).toEqual(new Set([max]))
  expect(await open()).not.toContain('Write to Max Stopped')
  // Nor to whom somebody introduced, though nobody wrote to them yet.
  const [ivy, jon] = [
    await contact({ name: 'Ivy', how_found: 'Aunt', why: 'Work' }),
    await contact({ name: 'Jon Introduced', how_found: 'Aunt', why: 'Work' }),
  ]
  const times = { created_at: ctx.clock.now(), expires_at: ctx.clock.now(), answered_at: ctx.clock.now() }
  const interview_id = await planInterview(ctx, scope, { contact: [ivy], aim: '', wish: '', field: '' })
  await ctx.db
    .insertInto('guest_introductions')
    .values({
      ...{ seeker_id: scope, id: newId(), interview_id, contact_id: ivy, new_contact_id: jon },
      ...{ state: 'accepted', colleague: null, professional_key: null, ...times },
    })
    .execute()
  expect(await open()).toContain('Write to Jon Introduced')
  // Somebody who is only described is not somebody who was erased.
  const described = { name: '', description: 'a colleague of Ivy' }
  await ctx.db.updateTable('contacts').set(described).where('id', '=', jon).execute()
  expect(await open()).toContain('Write to a colleague of Ivy')
  await ctx.db.updateTable('contacts').set({ name: 'Jon Introduced' }).where('id', '=', jon).execute()
  const emails = ['jon@example.org']
  await ctx.db.updateTable('contacts').set({ emails }).where('id', '=', jon).execute()
  await stopContact(ctx, scope, { emails, profileUrl: null }, 'seeker')
  expect(await open()).not.toContain('Write to Jon Introduced')
})

it('an item that is gone is no error, and an import is no to-do list', async () => {
  expect((await ana.post('/today/items/nothing/done')).status).toBe(303)
  for (let n = 0; n < 4; n++) await contact({ source: 'import', name: `Imported ${n}` })
  const typed = await contact({ name: 'Typed' })
  const { contacts: before } = await getTodayFacts(ctx, scope)
  expect(before.unfinished.map((person) => person.contactId)).toEqual([typed])
  // Whoever is worked with counts once, by whichever of the two.
  await contact({ source: 'hand', why: 'Does the work' })
  await contact({ source: 'import', why: 'Does the work' })
  await contact({ source: 'import' })
  const { contacts: after } = await getTodayFacts(ctx, scope)
  expect([after.worked! - before.worked!, after.total - before.total]).toEqual([2, 3])
})

it('shows nothing of another', async () => {
  const other = await signedIn(await testSeeker(ctx, 'Other'))
  expect(await other.read('/today')).not.toContain('María')
})

it('asks the database no more for more people and assignments, and of class only whoever is in one', async () => {
  const { scope: alone } = await testSeeker(ctx, 'Alone')
  const { id, scope: student } = await testSeeker(ctx, 'Student')
  const asked = (seeker: typeof scope) => counted(ctx, (ctx) => getTodayFacts(ctx, seeker))
  const courseId = await testCourse(ctx, { students: [{ id }] })
  const stages = async () => (await getTodayFacts(ctx, student)).stages.map(({ stageId }) => stageId)
  const rules = templateRules('with-evidence', 'en')
  const counts = []
  for (const n of [1, 2]) {
    await testAssignment(ctx, courseId, { title: `Assignment ${n}`, rules })
    for (const seeker of [student, alone]) {
      const who = await contact({ seeker_id: seeker, emails: [`${newId()}@example.org`] })
      const talk = await planInterview(ctx, seeker, { contact: [who], aim: '', wish: '', field: '' })
      await markHeld(ctx, seeker, talk, ctx.clock.now())
    }
    counts.push([await asked(student), await asked(alone)])
  }
  const [inClass, without] = counts[0]!
  expect(counts[1]).toEqual(counts[0])
  expect([inClass! <= 19, without! <= 15]).toEqual([true, true])
  expect(await stages()).toEqual([rules.stages[0]!.id, rules.stages[0]!.id])
})

it('every item has words in both languages', () => {
  for (const code of itemCodes)
    for (const locale of ['en', 'es'] as const)
      expect(wordsFor(locale, [`today.item-${code}`])[`today.item-${code}`]).toBeTruthy()
})
