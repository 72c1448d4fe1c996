import { beforeAll, expect, it } from 'vitest'
import { location, to } from '../../../tests/support/answers.ts'
import { testApp, testContext, testSeeker, type Browser } from '../../../tests/support/context.ts'
import { shownForm } from '../../../tests/support/shown-form.ts'
import { testContact, testMessage } from '../../../tests/support/rows.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { listContactsById } from '../contacts/index.ts'
import { removeContact } from '../contacts/removing.commands.ts'
import { mergeContacts } from '../duplicates/merge.commands.ts'
import { noteClock } from './interviews.commands.ts'
import { getInterview, listInterviews, listQuestions } from './interviews.queries.ts'

const ctx = await testContext('2026-11-23T15:00:00Z')
const { signedIn } = testApp(ctx)
const person = await testSeeker(ctx)
const stranger = await testSeeker(ctx, 'Stranger')
let ana: Browser
let other: Browser
let contactId: string
let here: string
const idOf = (path: string) => path.split('/')[2] ?? ''

const addContact = (seeker: SeekerId, name: string) => testContact(ctx, seeker, { name })

beforeAll(async () => {
  ana = await signedIn(person)
  other = await signedIn(stranger)
  contactId = await addContact(person.scope, 'María Núñez')
  const answer = await ana.post('/interviews/new', { 'contact[]': contactId, wish: 'How she began' })
  expect(answer.status).toBe(303)
  here = location(answer)
})

it('teaches on an empty list, and asks for a contact before planning', async () => {
  expect(await other.read('/interviews')).toContain('Your interviews will be here')
  expect(location(await other.get('/interviews/new'))).toBe('/contacts')
  expect((await other.get(`/interviews/new?contact=${contactId}`)).status).toBe(404)
})

it('shows what is open beside the list, and nothing of another’s', async () => {
  const id = idOf(here)
  const both = await ana.read(`/interviews?open=${id}`)
  expect(both).toContain('<title>María Núñez · Interviews · Halfhour</title>')
  expect(both).toContain('How she began')
  expect(both).toContain(`data-beside="/interviews?open=${id}#interview-${id}" aria-current`)
  expect(both).toContain(`href="/interviews#interview-${id}"`)
  for (const [one, open] of [
    [other, id],
    [ana, newId()],
    [ana, ''],
  ] as const)
    expect(await one.read(`/interviews?open=${open}`)).not.toContain('data-opened')
})

it('takes nothing for an identifier that is none', async () => {
  const loose = '00000000---------------------------'
  expect((await ana.get(`/interviews/new?contact=${loose}`)).status).toBe(404)
  expect((await ana.get(`/contacts/${contactId}/messages/new?interview=${loose}`)).status).toBe(404)
  for (const form of [
    { 'contact[]': loose, aim: '' },
    { 'contact[]': contactId, aim: `goal:${loose}` },
    { 'contact[]': contactId, aim: `goal:${contactId}:${contactId}` },
    { 'contact[]': contactId, aim: `assignment:${contactId}` },
    { 'contact[]': contactId, aim: 'toString' },
  ]) {
    const { status } = await ana.post('/interviews/new', { ...form, act: 'plan' })
    expect([status, form]).toEqual([form['contact[]'] === loose ? 404 : 422, form])
  }
})

it('makes one interview of a form that is sent twice, also after a panel was put together', async () => {
  const [first, second] = [
    await addContact(person.scope, 'Ines Duarte'),
    await addContact(person.scope, 'Olga Petrova'),
  ]
  const idIn = (html: string) => /name="id" value="([^"]+)"/.exec(html)?.[1] ?? ''
  const id = idIn(await ana.read(`/interviews/new?contact=${first}`))
  const form = { id, 'contact[]': first, wish: 'Her way' }
  const added = await (await ana.post('/interviews/new', { ...form, with: second })).text()
  expect(idIn(added)).toBe(id)
  const answers = [
    await ana.post('/interviews/new', { ...form, act: 'plan' }),
    await ana.post('/interviews/new', { ...form, act: 'plan', wish: 'Her way, and her day' }),
  ]
  expect(answers.map(location)).toEqual(Array.from({ length: 2 }, () => `/interviews/${id}`))
  expect((await getInterview(ctx, person.scope, id)).wish).toBe('Her way, and her day')
  expect(await listInterviews(ctx, person.scope, { contactId: first })).toHaveLength(1)
})

it('carries an interview from a yes to a talk, with plain forms', async () => {
  expect(await ana.read(here)).toContain('Write the request')
  const wrong = await ana.post(`${here}/agreed`, {
    date: '2026-11-24',
    time: '',
    zone: 'America/New_York',
    minutes: '30',
    place: 'Kept',
  })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('value="Kept"')
  const yes = await ana.post(`${here}/agreed`, {
    date: '2026-11-24',
    time: '10:00',
    zone: 'America/New_York',
    minutes: '30',
    mode: 'phone',
    place: '',
    link: '',
  })
  expect(location(yes)).toBe(`${here}#date`)
  const shown = await ana.read(here)
  expect(shown).toContain('Tuesday, November 24')
  expect(shown).toContain('Eastern Time (UTC−5)')
  const calendar = await ana.get(`${here}/calendar.ics`)
  expect(calendar.headers.get('content-type')).toContain('text/calendar')
  expect(await calendar.text()).toContain('DTSTART:20261124T150000Z')
  expect(await ana.read(`${here}/notebook`)).toContain('value="start"')
  const cancelled = await ana.post(`${here}/cancel`)
  expect(cancelled.status).toBe(303)
  await ana.post(`${here}/reopen`)
  expect((await ana.post(`${here}/held`, { endedDate: '2026-11-25', endedTime: '10:00' })).status).toBe(422)
  expect((await ana.post(`${here}/held`, { endedDate: '2026-11-23', endedTime: '09:30' })).status).toBe(303)
  expect((await getInterview(ctx, person.scope, idOf(here))).stage).toBe('held')
  // Held without the clock: the notebook must not offer to start it, which would take the talk back.
  const notes = await ana.read(`${here}/notebook`)
  expect(notes).not.toContain('value="start"')
  expect(notes).toContain(`href="${here}/debrief"`)
})

it('keeps what was typed for a goal that was removed meanwhile', async () => {
  const goal = { title: 'Nursing?', wanted: '2', due: '', zone: 'UTC' }
  expect((await ana.post('/goals/new', goal)).status).toBe(303)
  const { id } = await ctx.db
    .selectFrom('goals')
    .select('id')
    .where('seeker_id', '=', person.scope)
    .where('title', '=', 'Nursing?')
    .executeTakeFirstOrThrow()
  expect((await ana.post(`/goals/${id}/remove`)).status).toBe(303)
  const form = { 'contact[]': contactId, wish: 'What nights are like', aim: `goal:${id}` }
  const before = await listInterviews(ctx, person.scope)
  const refused = await ana.post('/interviews/new', form)
  const html = await refused.text()
  expect([refused.status, html.includes('removed meanwhile'), html.includes(form.wish)]).toEqual([
    422,
    true,
    true,
  ])
  expect(await listInterviews(ctx, person.scope)).toHaveLength(before.length)
  const planned = await ana.post('/interviews/new', { 'contact[]': contactId })
  const talk = location(planned)
  const changed = await ana.post(`${talk}/about`, { wish: form.wish, field: '', aim: form.aim })
  const page = await changed.text()
  expect([changed.status, page.includes('removed meanwhile'), page.includes(form.wish)]).toEqual([
    422,
    true,
    true,
  ])
  expect((await getInterview(ctx, person.scope, idOf(talk))).wish).toBe('')
})

it('offers to write again once a talk is taken up again', async () => {
  const now = ctx.clock.now()
  const talk = location(await ana.post('/interviews/new', { 'contact[]': contactId }))
  const request = { contact_id: contactId, interview_id: idOf(talk) }
  const messageId = await testMessage(ctx, person.id, request)
  const offers = async () => (await ana.read(talk)).includes('Write to them again')
  expect(await offers()).toBe(false)
  ctx.clock.advance(1000)
  await ana.post(`${talk}/rest`)
  ctx.clock.advance(1000)
  await ana.post(`${talk}/reopen`)
  expect(await offers()).toBe(true)
  // Then they answer the old message.
  await ctx.db
    .updateTable('messages')
    .set({ outcome: 'replied', outcome_at: ctx.clock.now() })
    .where('id', '=', messageId)
    .execute()
  expect(await offers()).toBe(false)
  ctx.clock.set(now)
})

it('asks in the page about a date that is over, and saves it as a talk that took place', async () => {
  const made = await ana.post('/interviews/new', { 'contact[]': contactId })
  const talk = location(made)
  const form = { date: '2026-11-19', time: '10:00', zone: 'America/New_York', minutes: '30', place: 'Café' }
  const asked = await ana.post(`${talk}/agreed`, form)
  const page = await asked.text()
  expect(asked.status).toBe(422)
  for (const words of ['That time is already over', 'Did you talk then?', 'value="Café"', 'name="past"'])
    expect(page).toContain(words)
  const slip = await ana.post(`${talk}/agreed`, { ...form, date: '2016-11-19' })
  const slipped = await slip.text()
  expect([slip.status, slipped.includes('Is the year 2016 right?')]).toEqual([422, true])
  expect(slipped).not.toContain('name="past"')
  const ahead = await ana.post(`${talk}/agreed`, { ...form, date: '2026-11-30', past: 'held' })
  expect([ahead.status, (await ahead.text()).includes('That is in the future')]).toEqual([422, true])
  const held = await ana.post(`${talk}/agreed`, { ...form, past: 'held' })
  expect(location(held)).toBe(talk)
  const after = await ana.read(talk)
  expect(after).toContain('You talked on November 19, 2026, for 30 minutes.')
  expect(after).toContain(`action="${talk}/held/undo"`)
  const wrong = await ana.post(`${talk}/held/undo`)
  expect(wrong.status).toBe(303)
  const again = await ana.post(`${talk}/held`, { endedDate: '2006-11-19', endedTime: '10:30' })
  const refused = await again.text()
  expect([again.status, refused.includes('Is the year 2006 right?')]).toEqual([422, true])
  expect(refused).toContain('href="#field-endedDate"')
})

/** A talk agreed for the hour before now, as the page's forms show it. */
async function talkJustOver() {
  const talk = location(await ana.post('/interviews/new', { 'contact[]': contactId }))
  const date = { date: '2026-11-23', time: '09:00', zone: 'America/New_York', minutes: '30', mode: 'phone' }
  await ana.post(`${talk}/agreed`, { ...date, past: 'held' })
  await ana.post(`${talk}/held/undo`)
  const held = async () => await shownForm(ana, talk, { nth: (await read()).endedAt ? 0 : 1 })
  const read = () => getInterview(ctx, person.scope, idOf(talk))
  return { talk, date, held, read }
}

it('says of a talk that was held only what its form changed, and asks nobody to undo what others said', async () => {
  const { talk, date, held, read } = await talkJustOver()
  const onPhone = await held()
  expect(onPhone).toMatchObject({ endedDate: '2026-11-23', heldMode: 'phone', heldMinutes: '30' })
  const date2 = { ...date, mode: 'video', modeReason: 'She is at sea.', minutes: '45' }
  expect((await ana.post(`${talk}/date`, date2)).status).toBe(303)
  const answer = await ana.post(`${talk}/held`, { ...onPhone, heldReason: '' })
  expect(location(answer)).toBe(talk)
  expect(await read()).toMatchObject({
    ...{ stage: 'held', mode: 'video', modeReason: 'She is at sea.', heldMinutes: 45 },
    endedAt: new Date('2026-11-23T14:30:00Z'),
  })
  // The same between two windows that put it right.
  const [one, two] = [await held(), await held()]
  await ana.post(`${talk}/held/correct`, { ...one, heldMode: 'in-person', endedTime: '09:40' })
  const second = await ana.post(`${talk}/held/correct`, { ...two, heldMinutes: '25' })
  expect(location(second)).toBe(`${talk}#held`)
  expect(await read()).toMatchObject({
    ...{ mode: 'in-person', heldMinutes: 25, endedAt: new Date('2026-11-23T14:40:00Z') },
  })
  await ana.post(`${talk}/held/correct`, { ...two, endedTime: '09:45' })
  expect(await ana.read(talk)).toContain('(the other window said “Mon, Nov 23')
})

it('dates a talk past midnight by the day it was agreed for, in the zone it was agreed in, on its page and in the list', async () => {
  const { talk, held } = await talkJustOver()
  await ana.post(`${talk}/held`, await held())
  await ctx.db
    .updateTable('interviews')
    .set({ starts_at: new Date('2026-11-22T09:45:00Z'), ended_at: new Date('2026-11-22T10:20:00Z') })
    .set({ zone: 'Pacific/Honolulu' })
    .where('id', '=', idOf(talk))
    .execute()
  expect(await ana.read(talk)).toMatch(/You talked on [^,]*November 21/)
  const row = new RegExp(`id="interview-${idOf(talk)}".*?</tr>`, 's')
  const listed = row.exec(await ana.read('/interviews'))![0]
  expect(listed).toContain('Nov 21')
  // It may have begun at another hour than the one agreed.
  expect(listed).not.toMatch(/[AP]M/)
})

it('brings the plan back as it was once a talk was not held after all', async () => {
  const { talk, held, read } = await talkJustOver()
  const planned = await read()
  await ana.post(`${talk}/held`, { ...(await held()), heldMode: 'in-person', heldReason: 'By chance' })
  expect(await read()).toMatchObject({ stage: 'held', mode: 'in-person', modeReason: 'By chance' })
  expect((await ana.post(`${talk}/held/undo`)).status).toBe(303)
  expect(await read()).toEqual(planned)
  // What is said of it later begins with the plan again.
  await ana.post(`${talk}/held`, await held())
  expect(await read()).toMatchObject({ stage: 'held', mode: 'phone', modeReason: '' })
})

it('takes “We talked” a second time, and after the clock had ended the talk', async () => {
  const { talk, held, read } = await talkJustOver()
  const form = { ...(await held()), heldMode: 'video' }
  for (const heldMinutes of ['30', '30', '35']) {
    const answer = await ana.post(`${talk}/held`, { ...form, heldMinutes })
    expect(to(answer)).toEqual([303, talk])
    expect(await read()).toMatchObject({ stage: 'held', mode: 'video', heldMinutes: Number(heldMinutes) })
  }
  const other = await talkJustOver()
  const shown = await other.held()
  const endedAt = ctx.clock.now()
  await noteClock(ctx, person.scope, idOf(other.talk), {
    startedAt: new Date(endedAt.getTime() - 900_000),
    endedAt,
  })
  expect((await ana.post(`${other.talk}/held`, { ...shown, heldMode: 'video' })).status).toBe(303)
  // Nobody typed another end than the clock's.
  expect(await other.read()).toMatchObject({ mode: 'video', heldMinutes: 15, endedAt })
  await ana.post(`${other.talk}/held/undo`)
  await ana.post(`${other.talk}/decline`)
  expect((await ana.post(`${other.talk}/held`, shown)).status).toBe(409)
})

it('asks no minutes of letters', async () => {
  const { talk, held } = await talkJustOver()
  const asksMinutes = async () => (await ana.read(talk)).includes('name="heldMinutes"')
  expect(await asksMinutes()).toBe(true)
  await ana.post(`${talk}/held`, { ...(await held()), heldMode: 'written' })
  expect(await asksMinutes()).toBe(false)
})

it('builds the question plan, puts the focus back on the button, and prints', async () => {
  expect(await ana.read(`${here}/plan`)).toContain('Use these questions')
  await ana.post(`${here}/plan/start`)
  const [first, second] = await listQuestions(ctx, person.scope, idOf(here))
  const down = await ana.post(`${here}/plan/questions/${first!.id}/move`, { direction: 'down' })
  expect(location(down)).toBe(`${here}/plan#down-${first!.id}`)
  const up = await ana.post(`${here}/plan/questions/${first!.id}/move`, { direction: 'up' })
  expect(location(up)).toBe(`${here}/plan#down-${first!.id}`)
  const page = await ana.read(`${here}/plan`)
  expect(page).toContain(`id="down-${first!.id}"`)
  expect(page).not.toContain(`id="up-${first!.id}"`)
  expect((await ana.post(`${here}/plan/questions`, { text: '', minutes: '3' })).status).toBe(422)
  // Sent twice, as on a slow network: the form carries the question's identifier.
  const own = {
    text: 'What would surprise me?',
    minutes: '2',
    id: /name="id" value="([^"]+)"/.exec(page)![1]!,
  }
  for (const _time of [1, 2]) expect((await ana.post(`${here}/plan/questions`, own)).status).toBe(303)
  expect(await listQuestions(ctx, person.scope, idOf(here))).toHaveLength(10)
  await ana.post(`${here}/plan/questions/${own.id}/remove`)
  // Back to the form that made it, and something else typed.
  await ana.post(`${here}/plan/questions`, { ...own, text: 'What would you do again?' })
  expect(await listQuestions(ctx, person.scope, idOf(here))).toHaveLength(10)
  await ana.post(`${here}/plan/questions/${second!.id}/remove`)
  expect(await listQuestions(ctx, person.scope, idOf(here))).toHaveLength(9)
  const sheet = await ana.read(`${here}/plan/print`)
  expect(sheet).toContain('How to begin')
  // A talk by phone: what hangs in the wardrobe does not matter, a quiet room does.
  expect(sheet).toContain('Find a quiet room')
  expect(sheet).not.toContain('what I will wear')
  expect(sheet).toContain('data-lines="1"')
  // In person, in another zone than the reader's: the whole sheet goes by the clock that hangs there.
  const agreed = {
    mode: 'in-person' as const,
    zone: 'Europe/Madrid',
    starts_at: new Date('2026-11-24T15:00:00Z'),
  }
  const { id } = await ctx.db
    .updateTable('interviews')
    .set(agreed)
    .where('id', '=', idOf(here))
    .returning('id')
    .executeTakeFirstOrThrow()
  const onPaper = await ana.read(`/interviews/${id}/plan/print`)
  expect(onPaper).toContain('4:00')
  expect(onPaper).toContain('Central European')
})

it('gives the file of a talk a whole name, also where nobody’s name is left', async () => {
  const was = await ctx.db
    .selectFrom('contacts')
    .select(['name', 'description'])
    .where('id', '=', contactId)
    .executeTakeFirstOrThrow()
  const set = (words: typeof was) =>
    ctx.db.updateTable('contacts').set(words).where('id', '=', contactId).execute()
  await set({ name: '', description: '' })
  const calendar = await ana.get(`${here}/calendar.ics`)
  expect(calendar.headers.get('content-disposition')).toContain('Talk with Someone (erased).ics')
  await set(was)
})

it('shows a stranger nothing and lets a stranger change nothing', async () => {
  for (const path of ['', '/plan', '/plan/print', '/calendar.ics'])
    expect((await other.get(`${here}${path}`)).status).toBe(404)
  for (const path of ['/about', '/agreed', '/cancel', '/held', '/plan/start', '/plan/questions'])
    expect(
      (
        await other.post(`${here}${path}`, {
          wish: 'x',
          date: '2026-11-23',
          time: '09:00',
          zone: 'UTC',
          minutes: '30',
          text: 'x',
        })
      ).status,
    ).toBe(404)
})

it('plans a panel with plain forms: found on one’s list, kept with what was typed, and each written to', async () => {
  const [noor, paul] = [
    await addContact(person.scope, 'Noor Haddad'),
    await addContact(person.scope, 'Paul Nguyen'),
  ]
  await addContact(stranger.scope, 'Noor Stranger')
  for (const id of [noor, paul])
    await ctx.db
      .updateTable('contacts')
      .set({ search: id === noor ? ' noor haddad' : ' paul nguyen' })
      .where('id', '=', id)
      .execute()
  const typed = { 'contact[]': noor, wish: 'How they work together', find: 'paul' }
  // Enter in the search box presses no button.
  const found = await (await ana.post('/interviews/new', typed)).text()
  expect(found).toContain(`name="with" value="${paul}"`)
  expect(found).toContain('How they work together')
  const added = await (await ana.post('/interviews/new', { ...typed, with: paul })).text()
  expect(added).toContain('Plan an interview with Noor Haddad, Paul Nguyen')
  // What was typed is drawn, and saved nowhere.
  expect(added).toContain('data-unsaved')
  expect(added).toContain('How they work together')
  expect(added).toContain('What can only these people tell you?')
  const both = { ...typed, 'contact[]': [noor, paul], find: '' }
  const less = await (await ana.post('/interviews/new', { ...both, without: noor })).text()
  expect(less).toContain('Plan an interview with Paul Nguyen')
  const none = await (await ana.post('/interviews/new', { ...typed, find: 'stranger' })).text()
  expect(none).toContain('Nobody else on your list is called that')
  const planned = await ana.post('/interviews/new', { ...both, act: 'plan' })
  const panel = location(planned)
  const page = await ana.read(panel)
  for (const words of ['Who takes part', 'Write to Noor Haddad', 'Write to Paul Nguyen', 'Not asked yet'])
    expect(page).toContain(words)
  const draft = await ana.post(`/contacts/${noor}/messages`, {
    kind: 'request',
    interview: idOf(panel),
    subject: 'A question',
    body: 'Dear Noor Haddad, may I ask you something?',
    channel: 'email',
    language: 'en',
  })
  const message = location(draft)
  expect(await ana.read(panel)).toContain(`href="${message}"`)
  await ana.post(`${message}/sent`, {
    how: 'mail-app',
    subject: 'x',
    body: 'y',
    channel: 'email',
    language: 'en',
  })
  const asked = await getInterview(ctx, person.scope, idOf(panel))
  expect(asked.people.map((each) => each.askedAt !== null)).toEqual([true, false])
  expect(await ana.read('/today')).toContain('Paul Nguyen')
})

it('says what each of a panel answered on the page, and leads to a time that waits before anything else', async () => {
  const people = ['Yusuf Demir', 'Nia Owens', 'Maria Lopez', 'Lars Holm'] as const
  const ids: string[] = []
  for (const name of people) ids.push(await addContact(person.scope, name))
  const planned = await ana.post('/interviews/new', { 'contact[]': ids, wish: '', act: 'plan' })
  const panel = location(planned)
  const at = ctx.clock.now()
  for (const [index, kind] of (['suggested', 'declined', 'accepted'] as const).entries())
    await ctx.db
      .insertInto('guest_answers')
      .values({
        ...{ seeker_id: person.scope, id: newId(), interview_id: idOf(panel), contact_id: ids[index]! },
        ...{ kind, times: [], reach: '', note: '', locale: 'en', zone: 'UTC', at },
      })
      .execute()
  const page = await ana.read(panel)
  for (const words of ['Suggests another time', 'Said no', 'Said yes', 'Write to Lars Holm'])
    expect(page).toContain(words)
  for (const name of people.slice(0, 3)) expect(page).not.toContain(`Write to ${name}`)
  expect(page).toMatch(/<a[^>]*class="button[^"]*"[^>]*data-kind="primary"[^>]*>(?:(?!<\/a>).)*Yusuf Demir/s)
  const today = await ana.read('/today')
  expect(today).toContain('Write to Lars Holm')
  for (const name of people.slice(0, 3)) expect(today).not.toContain(`Write to ${name}`)
  // In what is opened beside the list one button is the main one, also once somebody was asked by a message.
  const asked = { sent_at: at, created_at: at, updated_at: at }
  await testMessage(ctx, person.id, { interview_id: idOf(panel), contact_id: ids[1]!, ...asked })
  const main = async () => {
    const html = await ana.read(`/interviews?open=${idOf(panel)}`)
    const buttons = html.matchAll(/<a[^>]*data-kind="primary"[^>]*>(.*?)<\/a>/gs)
    return [...buttons].map(([, inside]) => inside!.replaceAll(/<svg.*?<\/svg>|<[^>]*>/gs, '').trim())
  }
  expect(await main()).toEqual(['Choose a contact', 'See the answer of Yusuf Demir'])
  await ctx.db
    .updateTable('guest_answers')
    .set({ kind: 'declined' })
    .where('contact_id', '=', ids[0]!)
    .execute()
  expect(await main()).toEqual(['Choose a contact', 'Write to Lars Holm'])
  // What one takes along names whom one meets.
  for (const plan of ['plan', 'plan/print'])
    expect(await ana.read(`${panel}/${plan}`)).toMatch(
      /<title>Questions for Maria Lopez, Lars Holm .*<h1[^>]*>Questions for Maria Lopez, Lars Holm</s,
    )
  await ctx.db.updateTable('interviews').set({ starts_at: at }).where('id', '=', idOf(panel)).execute()
  const calendar = await ana.get(`${panel}/calendar.ics`)
  expect(calendar.headers.get('content-disposition')).toContain('Talk with Maria Lopez, Lars Holm.ics')
})

it('loses no plan in which somebody was merged or taken off the list while it was written', async () => {
  const [one, twin, tom, eve] = [
    await addContact(person.scope, 'Dana Cole'),
    await addContact(person.scope, 'Dana M. Cole'),
    await addContact(person.scope, 'Tom Reed'),
    await addContact(person.scope, 'Eve Park'),
  ]
  await mergeContacts(ctx, person.scope, { keptId: one, goneId: twin })
  await removeContact(ctx, person.scope, tom)
  // Whoever was made one with somebody is that one, and named once; whoever was taken off is said.
  const chosen = `contact=${twin}&contact=${tom}&contact=${one}&contact=${eve}`
  const page = await ana.read(`/interviews/new?${chosen}`)
  expect(page).toContain('Plan an interview with Dana Cole, Eve Park')
  expect(page).toContain('Tom Reed is not on your list.')
  expect((await ana.get(`/interviews/new?contact=${tom}`)).status).toBe(410)

  // A form that comes back has everybody it would be planned with, also where nobody else is in it.
  const typed = { wish: 'How they share the nights', field: 'x'.repeat(201) }
  for (const them of [[tom], [tom, eve]]) {
    for (const more of [
      { act: 'plan', find: '' },
      { act: 'find', find: 'Dana' },
    ]) {
      const again = await ana.post('/interviews/new', { 'contact[]': them, ...typed, ...more })
      expect(again.status).toBe(more.act === 'plan' ? 422 : 200)
      const html = await again.text()
      for (const part of [...them, typed.wish, 'Tom Reed is not on your list.']) expect(html).toContain(part)
    }
  }

  const form = { 'contact[]': [twin, tom, one, eve], wish: 'How they share the nights', act: 'plan' }
  const said = { [`relationship:${twin}`]: 'teacher', [`relationship:${tom}`]: 'friend' }
  const planned = await ana.post('/interviews/new', { ...form, ...said })
  expect(planned.status).toBe(303)
  const { people, wish } = await getInterview(ctx, person.scope, idOf(location(planned)))
  expect([people.map(({ contactId }) => contactId), wish]).toEqual([[one, tom, eve], form.wish])
  const ties = await listContactsById(ctx.db, person.scope, [one, tom])
  expect(new Map(ties.map(({ id, relationship }) => [id, relationship]))).toEqual(
    new Map([
      [one, 'teacher'],
      [tom, 'friend'],
    ]),
  )
})

it('chooses several on the contacts page, and says so when nobody is ticked', async () => {
  const list = await ana.read('/contacts?choose=yes')
  expect(list).toContain(`type="checkbox" name="contact" value="${contactId}"`)
  const none = await ana.get('/interviews/new?choose=yes')
  expect(location(none)).toBe('/contacts?choose=yes')
  expect(await ana.read('/contacts?choose=yes')).toContain('Choose at least one person.')
  expect((await other.get('/interviews/new?choose=yes&contact=' + contactId)).status).toBe(404)
})

it('an old form for planning, sent again, takes nothing back that was said since', async () => {
  const form = { id: newId(), 'contact[]': contactId, wish: 'Her way' }
  const talk = location(await ana.post('/interviews/new', form))
  expect((await ana.post('/interviews/new', form)).status).toBe(303)
  ctx.clock.advance(60_000)
  await ana.post(`${talk}/about`, { wish: 'Her way and her nights', aim: '', field: 'Nursing' })
  expect((await ana.post('/interviews/new', form)).status).toBe(409)
  expect(await getInterview(ctx, person.scope, form.id)).toMatchObject({
    wish: 'Her way and her nights',
    field: 'Nursing',
  })
})

it('an old form about the date or the talk takes nothing back that was said since', async () => {
  const answer = await ana.post('/interviews/new', { 'contact[]': contactId, wish: 'Her day' })
  const talk = location(answer)
  const basesIn = (html: string) =>
    [...html.matchAll(/name="base" value="([^"]+)"/g)].map(([, base]) => base!.replaceAll('&quot;', '"'))
  await ana.post(`${talk}/agreed`, { date: '', time: '', zone: 'UTC', minutes: '30', mode: 'video' })
  const [dateBase, , aboutBase] = basesIn(await ana.read(talk)) as [string, string, string]
  const open = {
    ...{ date: '', time: '', zone: 'UTC', minutes: '30', mode: 'video', place: '', link: '' },
    base: dateBase,
  }
  const set = await ana.post(`${talk}/date`, { ...open, date: '2026-12-01', time: '15:00', place: 'Room 1' })
  expect(set.status).toBe(303)
  // The other window had no date yet, and its writer only filled in the link.
  await ana.post(`${talk}/date`, { ...open, link: 'https://meet.example/1' })
  expect(await getInterview(ctx, person.scope, idOf(talk))).toMatchObject({
    startsAt: new Date('2026-12-01T15:00:00Z'),
    place: 'Room 1',
    link: 'https://meet.example/1',
  })
  await ana.post(`${talk}/date`, { ...open, date: '2026-12-02', time: '09:00', mode: 'phone' })
  expect(await ana.read(talk)).toContain('Day (the other window said “Tue, Dec 1')
  expect(await getInterview(ctx, person.scope, idOf(talk))).toMatchObject({
    startsAt: new Date('2026-12-02T09:00:00Z'),
    mode: 'phone',
    place: 'Room 1',
  })
  // One window took the date back, the other one moves it from where it was.
  const [movedBase] = basesIn(await ana.read(talk)) as [string]
  const moved = { ...open, base: movedBase, date: '2026-12-02', time: '09:00', mode: 'phone' }
  await ana.post(`${talk}/date`, { ...moved, date: '', time: '' })
  expect((await ana.post(`${talk}/date`, { ...moved, date: '2026-12-03' })).status).toBe(303)
  expect(await ana.read(talk)).toContain('Read these once more: Day.')
  const about = { wish: 'Her day', aim: '', field: '', base: aboutBase }
  await ana.post(`${talk}/about`, { ...about, wish: 'Her day and night' })
  await ana.post(`${talk}/about`, { ...about, field: 'Nursing' })
  await ana.post(`${talk}/about`, { ...about, wish: 'On Her day' })
  expect(await getInterview(ctx, person.scope, idOf(talk))).toMatchObject({
    wish: 'On Her day and night',
    field: 'Nursing',
  })
})

it('an old “We talked” ends the talk on the day that it was moved to', async () => {
  const now = ctx.clock.now()
  const answer = await ana.post('/interviews/new', { 'contact[]': contactId, wish: 'Her week' })
  const talk = location(answer)
  const day = (date: string) => ({ date, time: '09:00', zone: 'UTC', minutes: '30', mode: 'video' })
  await ana.post(`${talk}/agreed`, day('2026-12-01'))
  ctx.clock.set(new Date('2026-12-01T15:00:00Z'))
  const old = await shownForm(ana, talk, { nth: 1 })
  await ana.post(`${talk}/date`, day('2026-12-02'))
  ctx.clock.set(new Date('2026-12-03T15:00:00Z'))
  expect((await ana.post(`${talk}/held`, old)).status).toBe(303)
  const { endedAt } = await getInterview(ctx, person.scope, idOf(talk))
  ctx.clock.set(now)
  expect(endedAt).toEqual(new Date('2026-12-02T09:30:00Z'))
})

it('“We talked” of the morning ends the talk when it was planned to end, and not before it began', async () => {
  const now = ctx.clock.now()
  const answer = await ana.post('/interviews/new', { 'contact[]': contactId, wish: 'Her morning' })
  const talk = location(answer)
  const day = { date: '2026-12-01', time: '14:00', zone: 'UTC', minutes: '30', mode: 'video' }
  await ana.post(`${talk}/agreed`, day)
  ctx.clock.set(new Date('2026-12-01T10:00:00Z'))
  const old = await shownForm(ana, talk, { nth: 1 })
  ctx.clock.set(new Date('2026-12-01T14:40:00Z'))
  expect((await ana.post(`${talk}/held`, old)).status).toBe(303)
  const { endedAt } = await getInterview(ctx, person.scope, idOf(talk))
  ctx.clock.set(now)
  expect(endedAt).toEqual(new Date('2026-12-01T14:30:00Z'))
})

it('forms about the talk that are sent in the same moment keep the words of both', async () => {
  const answer = await ana.post('/interviews/new', { 'contact[]': contactId, wish: 'Her day' })
  const talk = location(answer)
  await ana.post(`${talk}/agreed`, { date: '', time: '', zone: 'UTC', minutes: '30', mode: 'video' })
  const date = { ...(await shownForm(ana, talk)), date: '', time: '', zone: 'UTC' }
  const about = await shownForm(ana, talk, { nth: 2 })
  const answers = await Promise.all([
    ana.post(`${talk}/about`, { ...about, wish: 'On Her day' }),
    ana.post(`${talk}/about`, { ...about, wish: 'Her day and night' }),
    ana.post(`${talk}/date`, { ...date, place: 'Room 1' }),
    ana.post(`${talk}/date`, { ...date, link: 'https://meet.example/1' }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303])
  expect(await getInterview(ctx, person.scope, idOf(talk))).toMatchObject({
    ...{ wish: 'On Her day and night', place: 'Room 1', link: 'https://meet.example/1' },
  })
})
