import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { location } from '../../../tests/support/answers.ts'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { somebodyWaits } from '../../../tests/support/database.ts'
import { enrol, testAssignment, testCourse } from '../../../tests/support/test-course.ts'
import { testContact, testMessage } from '../../../tests/support/rows.ts'
import { newId } from '../../shared/ids.ts'
import { getInterview, noteClock } from '../interviews/index.ts'
import { lockAssignment } from './assignments.commands.ts'
import { firstNames } from './groups-form.ts'
import type { AssignmentRules } from './rules.schema.ts'
import { templateRules } from './templates.ts'

const ctx = await testContext('2026-09-14T12:00:00Z')
const { signedIn } = testApp(ctx)
const people = await Promise.all(['Inés', 'Sam', 'Tom', 'Uma'].map((name) => testSeeker(ctx, name)))
const [instructor, sam, tom, uma] = await Promise.all(people.map((person) => signedIn(person)))
const courseId = await testCourse(ctx, { instructors: people.slice(0, 1), students: people.slice(1) })
const now = ctx.clock.now()
const canary = 'CANARY-contact'

async function give(rules: AssignmentRules) {
  const dates = { opens_at: now, due_at: new Date('2026-09-28T23:59:00Z') }
  const { assignmentId, here } = await testAssignment(ctx, courseId, { rules, ...dates })
  return { aim: `assignment:${courseId}:${assignmentId}`, here }
}

const contactOf = (index: number, more: object = {}) =>
  testContact(ctx, people[index]!.id, {
    name: `${canary} Person`,
    organization: 'County Hospital',
    relationship: 'none',
    created_at: now,
    updated_at: now,
    ...more,
  })

it('stops an excluded person before anybody is written to, and takes one click to allow it', async () => {
  const { aim, here } = await give(templateRules('outside-your-circle', 'en'))
  const aunt = await contactOf(1, { relationship: 'family' })
  const form = { 'contact[]': aunt, aim, wish: 'Typed before' }
  const refused = await sam!.post('/interviews/new', form)
  const html = await refused.text()
  expect(refused.status).toBe(422)
  expect(html).toContain('does not count people you know this way: Family')
  expect(html).toContain('Typed before')
  expect(html).toContain(`${here}/exceptions/new?rule=relationship-excluded`)
  expect(await ctx.db.selectFrom('interviews').select('id').execute()).toEqual([])
  const ask = { rule: 'relationship-excluded', reason: 'She is the only pilot I know.' }
  expect((await sam!.post(`${here}/exceptions`, { ...ask, reason: ' ' })).status).toBe(422)
  // The same words twice are one request; other ones have to wait for its answer.
  const both = await Promise.all([0, 1].map(() => sam!.post(`${here}/exceptions`, ask)))
  expect(both.map(({ status }) => status)).toEqual([303, 303])
  expect(await ctx.db.selectFrom('assignment_exceptions').select('id').execute()).toHaveLength(1)
  expect((await sam!.post(`${here}/exceptions`, { ...ask, reason: 'Please.' })).status).toBe(422)
  expect((await instructor!.post(`${here}/exceptions`, ask)).status).toBe(404)
  const seen = await instructor!.read(here)
  expect(seen).toContain('She is the only pilot I know.')
  expect(seen).not.toContain(canary)
  const grant = /action="([^"]*\/granted)"/.exec(seen)![1]!
  expect((await tom!.post(grant)).status).toBe(404)
  expect(await sam!.read('/today')).not.toContain('Your request was answered')
  expect((await instructor!.post(grant, { note: 'Ask her about her training.' })).status).toBe(303)
  expect((await sam!.post('/interviews/new', form)).status).toBe(303)
  const told = await sam!.read(here)
  expect([told.includes('Allowed'), told.includes('Ask her about her training.')]).toEqual([true, true])
  expect(await sam!.read('/today')).toContain('Your request was answered')
  // Tom asked for nothing, whatever he is allowed.
  const way = await instructor!.post(`${here}/class/${people[2]!.id}/fallback`, { fallback: 'written' })
  expect(way.status).toBe(303)
  expect(await tom!.read('/today')).not.toContain('Your request was answered')
  // Other words change no answer.
  expect((await instructor!.post(grant, { note: 'Ask her how she began.' })).status).toBe(303)
  expect(await sam!.read(here)).toContain('Ask her how she began.')
  expect((await instructor!.post(grant, { note: 'x'.repeat(501) })).status).toBe(422)
  // Undoing an answer leaves the request open, and undoing a change leaves the answer before.
  const request = grant.replace(/granted$/, '')
  const undone = async (act: string, words: Record<string, string> = {}) => {
    expect((await instructor!.post(`${request}${act}`, words)).status).toBe(303)
    const html = await instructor!.read(here)
    const [form, action] = /action="([^"]*)"[^>]*>(?:(?!<\/form>).)*Undo/s.exec(html)!
    return { action, words: /name="note" value="([^"]*)"/.exec(form)?.[1] }
  }
  // With the words that were given with it.
  expect(await undone('refused', { note: 'Not from the family.' })).toEqual({
    ...{ action: `${request}granted`, words: 'Ask her how she began.' },
  })
  const back = await undone('granted', { note: 'Ask her how she began.' })
  expect(back).toEqual({ action: `${request}refused`, words: 'Not from the family.' })
  // Words belong to their answer alone: none of them stands under another one.
  await instructor!.post(`${request}refused`, { note: 'Not from the family.' })
  expect(await undone('granted')).toMatchObject({ words: 'Not from the family.' })
  const shown = await sam!.read(here)
  expect([shown.includes('Allowed'), shown.includes('Not from the family.')]).toEqual([true, false])
  await instructor!.post(`${request}granted`, { note: 'Only this once.' })
  await instructor!.post(`${request}granted`)
  expect(await sam!.read(here)).toContain('Only this once.')
  // The same words again are no news, and the form, which sends them along, puts them under no other answer.
  const answeredAt = async () =>
    (
      await ctx.db
        .selectFrom('assignment_exceptions')
        .select('answered_at')
        .where('id', '=', request.split('/').at(-2)!)
        .executeTakeFirstOrThrow()
    ).answered_at!.getTime()
  const first = await answeredAt()
  ctx.clock.advance(60_000)
  await instructor!.post(`${request}granted`, { note: 'Only this once.' })
  expect(await answeredAt()).toBe(first)
  await instructor!.post(`${request}granted`, { note: 'Only this one time.' })
  expect(await answeredAt()).toBe(first + 60_000)
  const asked = (await instructor!.read(here)).split('id="requests"')[1]!
  // Enter in them presses no button.
  expect(asked).toMatch(/<textarea[^>]*name="note"[^>]*>Only this one time\.</)
  expect(await undone('refused', { note: 'Only this one time.' })).toEqual({
    ...{ action: `${request}granted`, words: 'Only this one time.' },
  })
  expect(await sam!.read(here)).not.toContain('Only this one time.')
  await instructor!.post(`${request}granted`)
  ctx.clock.advance(-60_000)
  expect((await sam!.post(`${request}reopen`)).status).toBe(404)
  expect((await instructor!.post(`${request}reopen`)).status).toBe(303)
  const open = await sam!.read(here)
  expect([open.includes('Allowed'), open.includes('She is the only pilot I know.')]).toEqual([false, true])
  expect(await instructor!.read(here)).not.toContain('Only this')
  expect(await undone('granted')).toEqual({ action: `${request}reopen`, words: undefined })
  // What is allowed to one is allowed to nobody else.
  const uncle = await contactOf(2, { relationship: 'family' })
  expect((await tom!.post('/interviews/new', { 'contact[]': uncle, aim })).status).toBe(422)
})

it('answers nothing by a form that is older than the last answer, and the same form twice once', async () => {
  const { here } = await give(templateRules('outside-your-circle', 'en'))
  await sam!.post(`${here}/exceptions`, { rule: 'relationship-excluded', reason: 'She is a pilot.' })
  const drawn = async () => {
    const html = (await instructor!.read(here)).split('id="requests"')[1]!
    return /action="([^"]*\/)(?:granted|refused)"[^>]*>.*?name="seen" value="([^"]*)"/s.exec(html)!.slice(1)
  }
  const said = () =>
    ctx.db
      .selectFrom('assignment_exceptions')
      .select(['answer', 'note'])
      .where('assignment_id', '=', here.split('/').at(-1)!)
      .executeTakeFirstOrThrow()
  const [request, open] = await drawn()
  const answerWith = (act: string, note: string, seen: string | undefined) =>
    instructor!.post(`${request}${act}`, { note, seen: seen! })
  const send = async (...words: Parameters<typeof answerWith>) => (await answerWith(...words)).status
  expect(await send('granted', 'Bring the form.', open)).toBe(303)
  // The other one's page shows the request open still: neither press undoes the yes or its words.
  expect([await send('granted', '', open), await send('refused', '', open)]).toEqual([422, 422])
  expect(await send('granted', 'Bring the form.', open)).toBe(303)
  expect(await said()).toEqual({ answer: 'granted', note: 'Bring the form.' })
  // Its answer is the one that is shown: it takes back what the first one said.
  const shown = await instructor!.read(here)
  expect([
    shown.includes('Allowed. The student can go on.'),
    shown.includes(`action="${request}reopen"`),
  ]).toEqual([true, true])
  const [, granted] = await drawn()
  expect(await send('refused', 'No.', granted)).toBe(303)
  // "Save the words" goes the way that the page shows.
  const late = await answerWith('granted', 'Bring the forms.', granted)
  const again = await late.text()
  expect(late.status).toBe(422)
  // With what was typed, what stands, and what has now been seen.
  expect(again).toMatch(/>Bring the forms\.<\/textarea>.*Words on record: <span dir="auto">No\.</s)
  expect(again).toContain(`name="seen" value="${(await drawn())[1]}"`)
  expect(await said()).toEqual({ answer: 'refused', note: 'No.' })
  // Words that are too long are led to; of a request that is gone there is no form to show them in.
  const long = 'x'.repeat(501)
  expect(await (await answerWith('granted', long, granted)).text()).toMatch(
    /href="#field-note".*id="field-note"/s,
  )
  await ctx.db.deleteFrom('assignment_exceptions').where('id', '=', request!.split('/').at(-2)!).execute()
  expect(await send('granted', long, granted)).toBe(404)
})

it('takes no request for what was put away, and offers none', async () => {
  const { here } = await give(templateRules('outside-your-circle', 'en'))
  const ask = { rule: 'relationship-excluded', reason: 'She is the only pilot I know.' }
  const away = (archived_at: Date | null) => [
    ctx.db.updateTable('assignments').set({ archived_at }).where('id', '=', here.split('/').at(-1)!),
    ctx.db.updateTable('courses').set({ archived_at }).where('id', '=', courseId),
  ]
  const stage = templateRules('outside-your-circle', 'en').stages[0]!.id
  const offered = async () => (await sam!.read(`${here}/hand-in?stage=${stage}`)).includes('?rule=')
  expect(await offered()).toBe(true)
  for (const putAway of away(now)) {
    await putAway.execute()
    expect(await offered()).toBe(false)
    expect(await sam!.read(`${here}/exceptions/new`)).not.toContain('name="reason"')
    const refused = await sam!.post(`${here}/exceptions`, ask)
    expect([refused.status, (await refused.text()).includes('archived')]).toEqual([422, true])
    for (const back of away(null)) await back.execute()
  }
  expect((await sam!.post(`${here}/exceptions`, ask)).status).toBe(303)
})

it('keeps the groups that another page wrote meanwhile, of whom an older page did not know too', async () => {
  const { here } = await give(templateRules('in-groups', 'en'))
  const [first, second, third] = [1, 2, 3].map((index) => `group:${people[index]!.id}`) as [
    string,
    string,
    string,
  ]
  const save = (groups: object) => instructor!.post(`${here}/groups`, { ...groups })
  await save({ [first]: 'Red', [second]: 'Red' })
  const html = await instructor!.read(`${here}/students`)
  // The names of groups stand there once, whatever the size of the class.
  expect(html.match(/<option>Red/g)).toHaveLength(1)
  expect(html.match(/ list="group-names"/g)!.length).toBeGreaterThan(1)
  const base = /name="base" value="([^"]*)"/.exec(html)![1]!.replaceAll('&quot;', '"')
  await save({ [second]: 'Blue', [third]: 'Blue' })
  // An older page, from before the third came: it changes the first alone.
  await save({ base, [first]: 'Green', [second]: 'Red' })
  const groups = async () => {
    const rows = await ctx.db
      .selectFrom('assignment_groups')
      .select(['student_id', 'name'])
      .where('assignment_id', '=', here.split('/').at(-1)!)
      .execute()
    return Object.fromEntries(rows.map(({ student_id, name }) => [`group:${student_id}`, name]))
  }
  expect(await groups()).toEqual({ [first]: 'Green', [second]: 'Blue', [third]: 'Blue' })
  // Where both changed one, the last stands and what gave way is said; an empty one takes out.
  await save({ base, [first]: 'Gold', [second]: '' })
  expect(await groups()).toEqual({ [first]: 'Gold', [third]: 'Blue' })
  expect(await instructor!.read(`${here}/students`)).toContain('Green')
})

it('asks how the two know each other where some ties do not count, and takes the answer in the plan', async () => {
  const { aim } = await give(templateRules('outside-your-circle', 'en'))
  const contact = await contactOf(1, { relationship: null })
  const form = { 'contact[]': contact, aim, wish: 'How she learned to land.', act: 'plan' }
  const refused = await sam!.post('/interviews/new', form)
  const html = await refused.text()
  expect(refused.status).toBe(422)
  expect(html).toContain(`you have not said how you know ${canary} Person`)
  // In the plan itself: nothing that was typed is left behind.
  expect(html).toContain(`href="#field-relationship_${contact}"`)
  expect(html).toContain(`name="relationship:${contact}"`)
  expect(html).toContain('How she learned to land.')
  expect(html).not.toContain('exceptions/new')
  // Adding somebody to the panel takes nothing of it away.
  const tie = { [`relationship:${contact}`]: 'friend' }
  const more = await (await sam!.post('/interviews/new', { ...form, ...tie, act: 'find' })).text()
  expect(more).toMatch(/<option value="friend" selected/)
  for (const [said, status] of [
    ['', 422],
    ['my twin', 422],
    ['none', 303],
  ] as const) {
    const answer = await sam!.post('/interviews/new', { ...form, [`relationship:${contact}`]: said })
    expect([said, answer.status]).toEqual([said, status])
  }
  const { relationship } = await ctx.db
    .selectFrom('contacts')
    .select('relationship')
    .where('id', '=', contact)
    .executeTakeFirstOrThrow()
  expect(relationship).toBe('none')
  // An assignment that takes everybody does not ask.
  const any = await give(templateRules('nine-questions', 'en'))
  const other = { 'contact[]': await contactOf(1, { relationship: null }), aim: any.aim }
  expect((await sam!.post('/interviews/new', other)).status).toBe(303)
})

it('wants a written reason for letters at the date of the interview', async () => {
  const { aim } = await give(templateRules('outside-your-circle', 'en'))
  const made = await sam!.post('/interviews/new', { 'contact[]': await contactOf(1), aim })
  const interview = location(made)
  expect(await sam!.read(interview)).toContain('name="modeReason"')
  const date = { date: '', time: '', zone: 'UTC', minutes: '30', place: '', link: '' }
  const without = await sam!.post(`${interview}/agreed`, { ...date, mode: 'written', modeReason: '' })
  const html = await without.text()
  expect(without.status).toBe(422)
  expect(html).toContain('wants a written reason')
  expect(html).toContain('href="#field-modeReason"')
  const short = await sam!.post(`${interview}/agreed`, { ...date, mode: 'phone', minutes: '10' })
  expect([short.status, (await short.text()).includes('it has to be at least 20')]).toEqual([422, true])
  const given = { ...date, mode: 'written', modeReason: 'She is at sea.' }
  expect((await sam!.post(`${interview}/agreed`, given)).status).toBe(303)
  const [row] = await ctx.db
    .selectFrom('interviews')
    .select('mode_reason')
    .where('mode', '=', 'written')
    .execute()
  expect(row?.mode_reason).toBe('She is at sea.')
})

it('judges a talk by how long it was and how it was held, which can be put right afterwards', async () => {
  const { aim, here } = await give(templateRules('outside-your-circle', 'en'))
  const made = await sam!.post('/interviews/new', { 'contact[]': await contactOf(1), aim })
  const interview = location(made)
  const id = interview.split('/').at(-1)!
  const { scope } = people[1]!
  const endedAt = ctx.clock.now()
  await noteClock(ctx, scope, id, { startedAt: new Date(endedAt.getTime() - 11 * 60_000), endedAt })
  const text = (path: string) => sam!.read(path)
  const handIn = await text(`${here}/hand-in`)
  for (const words of ['The talk is 11 minutes long; it has to be at least 20', 'how the talk was held'])
    expect(handIn).toContain(words)
  expect(await text(`${interview}/report`)).toContain('11 minutes')
  const page = await text(interview)
  expect(page).toContain('for 11 minutes.')
  const shown = (name: string) => new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(page)![1]!
  const end = { endedDate: shown('endedDate'), endedTime: shown('endedTime') }
  const right = { ...end, heldMinutes: '25', heldMode: 'in-person', heldReason: '' }
  expect((await sam!.post(`${interview}/held/correct`, { ...right, heldMinutes: '0' })).status).toBe(422)
  expect((await sam!.post(`${interview}/held/correct`, right)).status).toBe(303)
  const after = await text(`${here}/hand-in`)
  for (const words of ['minutes long', 'how the talk was held']) expect(after).not.toContain(words)
  expect(await text(`${interview}/report`)).toContain('25 minutes · in person')
  expect((await getInterview(ctx, scope, id)).endedAt).toEqual(endedAt)
})

it('keeps two of a group from the same person, known by any address, and says never who', async () => {
  const { aim, here } = await give(templateRules('in-groups', 'en'))
  const groups = {
    [`group:${people[1]!.id}`]: 'Nursing',
    [`group:${people[2]!.id}`]: 'Nursing',
    [`group:${people[3]!.id}`]: 'Law',
  }
  expect((await sam!.post(`${here}/groups`, groups)).status).toBe(404)
  expect((await instructor!.post(`${here}/groups`, groups)).status).toBe(303)
  const first = await contactOf(1, { emails: ['Maria@Example.org'] })
  const made = await sam!.post('/interviews/new', { 'contact[]': first, aim })
  expect(made.status).toBe(303)
  const same = await contactOf(2, { emails: ['maria@example.org'], name: 'M. Lopez' })
  const refused = await tom!.post('/interviews/new', { 'contact[]': same, aim })
  const html = await refused.text()
  expect([refused.status, html.includes('Somebody in your group is already talking')]).toEqual([422, true])
  expect(html).not.toContain('Sam')
  // Another group may; and so may this one once the first has given up.
  const third = await contactOf(3, { emails: ['maria@example.org'] })
  expect((await uma!.post('/interviews/new', { 'contact[]': third, aim })).status).toBe(303)
  await sam!.post(`${location(made)}/cancel`)
  expect((await tom!.post('/interviews/new', { 'contact[]': same, aim })).status).toBe(303)
})

it('knows a person also by an address that was added after the plan', async () => {
  const rules = templateRules('in-groups', 'en')
  const { aim } = await give({ ...rules, people: { ...rules.people, distinct: 'course' } })
  const first = await contactOf(1, { name: 'Maria, a dentist' })
  expect((await sam!.post('/interviews/new', { 'contact[]': first, aim })).status).toBe(303)
  const plan = async () => tom!.post('/interviews/new', { 'contact[]': same, aim })
  const same = await contactOf(2, { emails: ['late@example.org'] })
  await ctx.db
    .updateTable('contacts')
    .set({ emails: ['Late@Example.org'] })
    .where('id', '=', first)
    .execute()
  const refused = await plan()
  const html = await refused.text()
  expect([refused.status, html.includes('Somebody in your course is already talking')]).toEqual([422, true])
  // Sam talks to her for something else: nobody of this class does any more.
  await ctx.db.updateTable('interviews').set({ course_id: null, assignment_id: null }).execute()
  expect((await plan()).status).toBe(303)
})

it('lets a classmate have the person whose address a contact bears no more', async () => {
  const rules = templateRules('in-groups', 'en')
  const { aim } = await give({ ...rules, people: { ...rules.people, distinct: 'course' } })
  const first = await contactOf(1, { emails: ['old@example.org'] })
  expect((await sam!.post('/interviews/new', { 'contact[]': first, aim })).status).toBe(303)
  const same = await contactOf(2, { emails: ['old@example.org'] })
  expect((await tom!.post('/interviews/new', { 'contact[]': same, aim })).status).toBe(422)
  await ctx.db
    .updateTable('contacts')
    .set({ emails: ['right@example.org'] })
    .where('id', '=', first)
    .execute()
  expect((await tom!.post('/interviews/new', { 'contact[]': same, aim })).status).toBe(303)
})

it('lets a classmate have the person who said no in answer to a message', async () => {
  const rules = templateRules('in-groups', 'en')
  const { aim } = await give({ ...rules, people: { ...rules.people, distinct: 'course' } })
  const first = await contactOf(1, { emails: ['busy@example.org'] })
  const made = await sam!.post('/interviews/new', { 'contact[]': first, aim })
  const same = await contactOf(2, { emails: ['busy@example.org'] })
  const plan = async () => (await tom!.post('/interviews/new', { 'contact[]': same, aim })).status
  const interview_id = location(made).split('/')[2]!
  const at = { sent_at: now, created_at: now, updated_at: now }
  const id = await testMessage(ctx, people[1]!.id, { contact_id: first, interview_id, ...at })
  expect(await plan()).toBe(422)
  await sam!.post(`/messages/${id}/outcome`, { outcome: 'declined' })
  expect(await plan()).toBe(303)
})

it('lets a classmate have the person of somebody who left the class, and not of one who came back', async () => {
  const rules = templateRules('in-groups', 'en')
  const { aim } = await give({ ...rules, people: { ...rules.people, distinct: 'course' } })
  const [first, same, third] = await Promise.all(
    [1, 2, 3].map((index) => contactOf(index, { emails: ['shared@example.org'] })),
  )
  expect((await sam!.post('/interviews/new', { 'contact[]': first!, aim })).status).toBe(303)
  await ctx.db.deleteFrom('enrollments').where('account_id', '=', people[1]!.id).execute()
  const made = await tom!.post('/interviews/new', { 'contact[]': same!, aim })
  expect(made.status).toBe(303)
  await enrol(ctx, courseId, 'student', people[1]!)
  await tom!.post(`${location(made)}/cancel`)
  expect((await uma!.post('/interviews/new', { 'contact[]': third!, aim })).status).toBe(422)
})

it('takes nobody for another person because neither has a usable address', async () => {
  const rules = templateRules('in-groups', 'en')
  const { aim } = await give({ ...rules, people: { ...rules.people, distinct: 'course' } })
  const [first, other] = [
    await contactOf(1, { emails: ['ask her'] }),
    await contactOf(2, { emails: ['n/a'] }),
  ]
  expect((await sam!.post('/interviews/new', { 'contact[]': first, aim })).status).toBe(303)
  expect((await tom!.post('/interviews/new', { 'contact[]': other, aim })).status).toBe(303)
})

async function approveOne(here: string) {
  await sam!.post(`${here}/exceptions`, { rule: 'approval-needed', reason: 'A nurse.' })
  const grant = /action="([^"]*\/granted)"/.exec(await instructor!.read(here))![1]!
  expect((await instructor!.post(grant)).status).toBe(303)
}

it('takes each approval for one person, also when that person declines', async () => {
  const rules = templateRules('nine-questions', 'en')
  const { aim, here } = await give({ ...rules, people: { ...rules.people, approval: true } })
  const plan = async () => sam!.post('/interviews/new', { 'contact[]': await contactOf(1), aim })
  const approve = () => approveOne(here)
  expect((await plan()).status).toBe(422)
  await approve()
  const made = await plan()
  expect(made.status).toBe(303)
  expect((await sam!.post(`${location(made)}/cancel`)).status).toBe(303)
  expect((await plan()).status).toBe(422)
  await approve()
  expect((await plan()).status).toBe(303)
})

it('asks no approval more for whom nobody had to approve, and none fewer for a talk that was for nothing', async () => {
  const rules = templateRules('nine-questions', 'en')
  const { aim, here } = await give(rules)
  const plan = async (id = newId(), to = aim) =>
    (await sam!.post('/interviews/new', { id, 'contact[]': await contactOf(1), aim: to })).status
  expect([await plan(), await plan()]).toEqual([303, 303])
  const forNothing = newId()
  expect(await plan(forNothing, '')).toBe(303)
  await ctx.db
    .updateTable('assignments')
    .set({ rules: JSON.stringify({ ...rules, people: { ...rules.people, approval: true } }) })
    .where('id', '=', aim.split(':')[2]!)
    .execute()
  expect(await plan()).toBe(422)
  await approveOne(here)
  const approved = newId()
  expect(await plan(approved)).toBe(303)
  // The same form once more, and then another.
  expect([await plan(approved), await plan()]).toEqual([303, 422])
  const choose = async (to: string) =>
    (await sam!.post(`/interviews/${forNothing}/about`, { wish: '', field: '', aim: to })).status
  expect(await choose(aim)).toBe(422)
  await approveOne(here)
  expect(await choose(aim)).toBe(303)
  expect(await plan()).toBe(422)
  // What is for something else now leaves its approval to another.
  expect(await choose('')).toBe(303)
  expect([await plan(), await plan()]).toEqual([303, 422])
})

it('takes the same form twice, as one interview, and corrected as another choice', async () => {
  const rules = templateRules('in-groups', 'en')
  const { aim } = await give({ ...rules, people: { ...rules.people, distinct: 'course' } })
  const [first, second] = [
    await contactOf(1, { emails: ['first@example.org'] }),
    await contactOf(1, { emails: ['second@example.org'] }),
  ]
  const form = { id: newId(), 'contact[]': first, aim }
  for (const sent of [form, form, { ...form, 'contact[]': second }])
    expect(location(await sam!.post('/interviews/new', sent))).toBe(`/interviews/${form.id}`)
  // Who was taken by mistake is free again, who is meant is not.
  const [free, taken] = [
    await contactOf(2, { emails: ['first@example.org'] }),
    await contactOf(2, { emails: ['second@example.org'] }),
  ]
  expect((await tom!.post('/interviews/new', { 'contact[]': taken, aim })).status).toBe(422)
  expect((await tom!.post('/interviews/new', { 'contact[]': free, aim })).status).toBe(303)
})

it('lets only one of two who choose the same person at the same moment', async () => {
  const rules = templateRules('in-groups', 'en')
  const { aim } = await give({ ...rules, people: { ...rules.people, distinct: 'course' } })
  const [one, other] = [
    await contactOf(1, { emails: ['x@example.org'] }),
    await contactOf(2, { emails: ['x@example.org'] }),
  ]
  const answers = await Promise.all([
    sam!.post('/interviews/new', { 'contact[]': one, aim }),
    tom!.post('/interviews/new', { 'contact[]': other, aim }),
  ])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422])
})

it('asks the rules too when an interview is given another purpose', async () => {
  const { aim } = await give(templateRules('outside-your-circle', 'en'))
  const friend = await contactOf(1, { relationship: 'friend' })
  const made = await sam!.post('/interviews/new', { 'contact[]': friend, aim: '' })
  const interview = location(made)
  const refused = await sam!.post(`${interview}/about`, { wish: 'Kept', aim, field: '' })
  const html = await refused.text()
  expect([refused.status, html.includes('this way: Friend'), html.includes('Kept')]).toEqual([
    422,
    true,
    true,
  ])
})

it('asks also then how the two know each other, marks what stops it alone, and takes the answer', async () => {
  const rules = templateRules('outside-your-circle', 'en')
  const { aim } = await give({ ...rules, people: { ...rules.people, distinct: 'course' } })
  const contact = await contactOf(1, { relationship: null })
  const made = await sam!.post('/interviews/new', { 'contact[]': contact, aim: '' })
  const interview = location(made)
  const form = { wish: 'Kept', aim, field: '' }
  const refused = await sam!.post(`${interview}/about`, form)
  const html = await refused.text()
  expect([refused.status, html.includes('Kept')]).toEqual([422, true])
  expect(html).toContain(`name="relationship:${contact}"`)
  // What is only noted stands beside the form, and not at a field.
  expect(html).toContain('We cannot tell whether a classmate')
  expect(html).not.toContain('href="#field-aim"')
  for (const [said, status] of [
    ['', 422],
    ['none', 303],
  ] as const) {
    const answer = await sam!.post(`${interview}/about`, { ...form, [`relationship:${contact}`]: said })
    expect([said, answer.status]).toEqual([said, status])
  }
})

it('waits for the assignment before it holds the interview, as planning does', async () => {
  const { aim } = await give(templateRules('outside-your-circle', 'en'))
  const made = await sam!.post('/interviews/new', { 'contact[]': await contactOf(1), aim: '' })
  const interview = location(made)
  let changed: Promise<Response> | undefined
  await ctx.db.transaction().execute(async (db) => {
    await lockAssignment({ ...ctx, db }, { courseId, id: aim.split(':')[2]! })
    changed = sam!.post(`${interview}/about`, { wish: 'Kept', aim, field: '' })
    await somebodyWaits(ctx.db)
    await sql`select from interviews where id = ${interview.split('/')[2]!} for update nowait`.execute(db)
  })
  expect((await changed!).status).toBe(303)
})

it('knows no assignment by a name that is none', async () => {
  const made = await sam!.post('/interviews/new', { 'contact[]': await contactOf(1), aim: '' })
  const form = { wish: '', aim: 'assignment:x:y', field: '' }
  expect((await sam!.post(`${location(made)}/about`, form)).status).toBe(422)
})

it('offers the due time of the stage that is chosen, to a section, and takes given time back', async () => {
  const { here } = await give(templateRules('four-dates', 'en'))
  const rules = templateRules('four-dates', 'en')
  const [first, last] = [rules.stages[0]!, rules.stages.at(-1)!]
  const day = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10)
  const students = (query = '') => instructor!.read(`${here}/students${query}`)
  const dates = (html: string) => [...html.matchAll(/type="date"[^>]*value="([^"]*)"/g)].map((one) => one[1])
  expect(dates(await students())).toEqual([1, 2, 3].map(() => day(first.day)))
  expect(dates(await students(`?stage=${last.id}`))).toEqual([1, 2, 3].map(() => day(last.day)))
  const path = `${here}/students/${people[1]!.id}/extension`
  await instructor!.post(`${path}?stage=${last.id}`, {
    stage: last.id,
    date: day(last.day + 3),
    time: '12:00',
  })
  const withdraw = `${path}/${last.id}/withdraw`
  // Undo stands right after it, and the button for good beside what was given.
  const given = await students()
  expect(given).toContain(`action="${withdraw}?stage=${last.id}"`)
  expect(given).toContain(`action="${withdraw}?stage=${first.id}&amp;section="`)
  const view = `?stage=${last.id}&section=A`
  const grouped = await instructor!.post(`${here}/groups${view}`, { [`group:${people[1]!.id}`]: 'Red' })
  expect(location(grouped)).toBe(`${here}/students${view}#groups`)
  expect((await tom!.post(withdraw)).status).toBe(404)
  // An undo of what a colleague changed since leads to the row, where the time stands that they gave.
  const stale = await instructor!.post(withdraw, { until: now.toISOString() })
  expect(location(stale)).toBe(`${here}/students#student-${people[1]!.id}`)
  expect(await students()).toMatch(/changed in another window[^]*\/withdraw/)
  expect((await instructor!.post(withdraw)).status).toBe(303)
  expect((await instructor!.post(withdraw)).status).toBe(303)
  expect(await students()).not.toContain('/withdraw')
  // The list has two sections.
  const place = (index: number, section: string) => ({
    ...{ course_id: courseId, id: newId(), account_id: people[index]!.id, section, created_at: now },
  })
  await ctx.db
    .insertInto('roster_entries')
    .values([place(1, 'A'), place(2, 'B')])
    .execute()
  const sectionA = await students('?section=A')
  expect([
    sectionA.includes(`student-${people[1]!.id}`),
    sectionA.includes(`student-${people[2]!.id}`),
  ]).toEqual([true, false])
  expect(sectionA).toContain('section=B')
  await ctx.db.deleteFrom('roster_entries').execute()
})

it('knows a group whichever way its name is typed, and takes the groups of another assignment', async () => {
  const { here, aim } = await give(templateRules('in-groups', 'en'))
  const fields = [1, 2, 3].map((index) => `group:${people[index]!.id}`) as [string, string, string]
  const groupsOf = async (path: string) =>
    Object.fromEntries(
      (
        await ctx.db
          .selectFrom('assignment_groups')
          .select(['student_id', 'name'])
          .where('assignment_id', '=', path.split('/').at(-1)!)
          .execute()
      ).map(({ student_id, name }) => [`group:${student_id}`, name]),
    )
  await instructor!.post(`${here}/groups`, { [fields[0]]: 'Team 1' })
  await instructor!.post(`${here}/groups`, { [fields[1]]: ' team  1', [fields[2]]: 'Team 2' })
  expect(await groupsOf(here)).toEqual({
    [fields[0]]: 'Team 1',
    [fields[1]]: 'Team 1',
    [fields[2]]: 'Team 2',
  })
  // Written down before that was so.
  await ctx.db
    .updateTable('assignment_groups')
    .set({ name: 'TEAM 1' })
    .where('student_id', '=', people[2]!.id)
    .execute()
  const mine = await contactOf(1, { emails: ['team@example.org'] })
  expect((await sam!.post('/interviews/new', { 'contact[]': mine, aim })).status).toBe(303)
  const same = await contactOf(2, { emails: ['team@example.org'] })
  expect((await tom!.post('/interviews/new', { 'contact[]': same, aim })).status).toBe(422)
  const next = await give(templateRules('in-groups', 'en'))
  await instructor!.post(`${next.here}/groups`, { [fields[0]]: 'Alone' })
  const from = here.split('/').at(-1)!
  expect(await instructor!.read(`${next.here}/students`)).toContain(`value="${from}"`)
  expect((await instructor!.post(`${next.here}/groups/take`, { from: newId() })).status).toBe(404)
  expect((await sam!.post(`${next.here}/groups/take`, { from })).status).toBe(404)
  // In turn with whoever saves groups there at the same moment.
  let taken: Promise<Response> | undefined
  const nextId = next.here.split('/').at(-1)!
  await ctx.db.transaction().execute(async (db) => {
    await lockAssignment({ ...ctx, db }, { courseId, id: nextId })
    taken = instructor!.post(`${next.here}/groups/take`, { from })
    await somebodyWaits(ctx.db)
    const row = { course_id: courseId, assignment_id: nextId, student_id: people[3]!.id, name: 'Team 9' }
    await db.insertInto('assignment_groups').values(row).execute()
  })
  expect((await taken!).status).toBe(303)
  // No stranger joins a group because its name is the same here, and whose group it is stays in it.
  const third = await give(templateRules('in-groups', 'en'))
  await instructor!.post(`${third.here}/groups`, { [fields[2]]: 'team 1' })
  // Written alike again, so that it does not matter who of the two is read first.
  await ctx.db
    .updateTable('assignment_groups')
    .set({ name: 'Team 1' })
    .where('assignment_id', '=', from)
    .where('name', '=', 'TEAM 1')
    .execute()
  await ctx.db
    .updateTable('assignment_groups')
    .set({ name: 'Team 2' })
    .where('assignment_id', '=', from)
    .where('student_id', '=', people[3]!.id)
    .execute()
  await instructor!.post(`${third.here}/groups/take`, { from })
  expect(await instructor!.read(third.here)).toContain('2 people came over.')
  expect(await groupsOf(third.here)).toEqual({
    [fields[0]]: 'Team 1 (2)',
    [fields[1]]: 'Team 1 (2)',
    [fields[2]]: 'team 1',
  })
  await instructor!.post(`${third.here}/groups`, { [fields[0]]: 'Team 1', [fields[1]]: '', [fields[2]]: '' })
  await instructor!.post(`${third.here}/groups/take`, { from })
  expect(await groupsOf(third.here)).toEqual({
    [fields[0]]: 'Team 1',
    [fields[1]]: 'Team 1',
    [fields[2]]: 'Team 2',
  })
  // Whoever left the course keeps no name from others, and has no group that is renamed.
  const fourth = await give(templateRules('in-groups', 'en'))
  await instructor!.post(`${fourth.here}/groups`, { [fields[0]]: 'Team 2', [fields[2]]: 'Team 1' })
  await ctx.db.deleteFrom('enrollments').where('account_id', '=', people[3]!.id).execute()
  await instructor!.post(`${fourth.here}/groups/take`, { from })
  const said = await instructor!.read(fourth.here)
  expect([said.includes('1 person came over'), said.includes('(2)')]).toEqual([true, false])
  expect((await groupsOf(fourth.here))[fields[1]]).toBe('Team 1')
  await enrol(ctx, courseId, 'student', people[3]!)
  // Who works with somebody here already goes on doing so.
  expect(await groupsOf(next.here)).toEqual({
    [fields[0]]: 'Alone',
    [fields[1]]: 'TEAM 1',
    [fields[2]]: 'Team 9',
  })
})

it('gives one student more time', async () => {
  const { here } = await give(templateRules('full-sections', 'en'))
  const path = `${here}/students/${people[1]!.id}/extension`
  const more = { stage: 'report', date: '2026-10-20', time: '12:00' }
  expect((await sam!.post(path, more)).status).toBe(404)
  expect((await instructor!.post(path, { ...more, date: '2026-09-20' })).status).toBe(422)
  expect((await instructor!.post(path.replace(people[1]!.id, newId()), more)).status).toBe(404)
  expect((await instructor!.post(path, more)).status).toBe(303)
  expect(await sam!.read(here)).toContain('Oct 20')
  expect(await tom!.read(here)).not.toContain('Oct 20')
  expect(await instructor!.read(`${here}/students`)).toContain('Oct 20')
})

it('changes a student’s time in one order with whoever else changes it', async () => {
  const { here } = await give(templateRules('full-sections', 'en'))
  const path = `${here}/students/${people[1]!.id}/extension`
  const more = { stage: 'report', date: '2026-10-20', time: '12:00' }
  for (const change of [
    () => instructor!.post(path, more),
    () => instructor!.post(`${path}/report/withdraw`),
  ]) {
    let changed: Promise<Response> | undefined
    await ctx.db.transaction().execute(async (db) => {
      await lockAssignment({ ...ctx, db }, { courseId, id: here.split('/').at(-1)! })
      changed = change()
      await somebodyWaits(ctx.db)
    })
    expect((await changed!).status).toBe(303)
  }
})

it('names a few of many groups with a new name, and how many more there are', () => {
  const names = Array.from({ length: 300 }, (_, n) => `${'ñ'.repeat(90)} ${n} (2)`)
  expect(firstNames(names).more).toBe(295)
  expect(Buffer.from(firstNames(names).names).toString('base64url').length).toBeLessThan(3000)
  expect(firstNames(['A (2)', 'B (2)'])).toEqual({ names: 'A (2), B (2)', more: 0 })
})
