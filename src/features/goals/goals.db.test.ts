import { expect, test } from 'vitest'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { shownForm } from '../../../tests/support/shown-form.ts'
import { keepRemovedDays } from '../../shared/defaults.ts'
import { createContact, eraseContact } from '../contacts/index.ts'
import { editWish, getInterview, markHeld, planInterview } from '../interviews/index.ts'
import { editGoal, purgeRemovedGoals, setGoal } from './goals.commands.ts'
import { getGoal, listGoals } from './goals.queries.ts'
import { isPast } from './goals.schema.ts'

const ctx = await testContext('2026-11-24T02:00:00Z')
const { signedIn } = testApp(ctx)
const ana = await testSeeker(ctx)
const browser = await signedIn(ana)
const zone = 'America/New_York'
const goal = { title: 'Is nursing for me?', field: '', wanted: 1, due: '2026-11-30', zone }
const typed = { ...goal, wanted: '3', due: '2025-12-07' }

test('today is no past day where the seeker is, and no day is none', () => {
  const now = ctx.clock.now()
  expect(isPast({ due: '2026-11-23', zone }, now)).toBe(false)
  expect(isPast({ due: '2026-11-23', zone: 'UTC' }, now)).toBe(true)
  expect(isPast({ due: '', zone }, now)).toBe(false)
})

test.each([
  ['es', 'Ese día ya pasó.'],
  ['en', 'That day is past.'],
] as const)(
  'a new goal for a past day is refused beside the field, with what was typed (%s)',
  async (locale, words) => {
    await ctx.db.updateTable('accounts').set({ locale }).where('id', '=', ana.id).execute()
    const answer = await browser.post('/goals/new', typed)
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain(words)
    expect(page).toContain('field-due-error')
    expect(page).toContain('value="2025-12-07"')
    expect(page).toContain('value="Is nursing for me?"')
  },
)

test('an overdue goal can be changed, but not moved to another past day', async () => {
  const id = await setGoal(ctx, ana.scope, goal)
  ctx.clock.advance(14 * 86_400_000)
  await editGoal(ctx, ana.scope, id, { ...goal, title: 'Is midwifery for me?' })
  expect(await getGoal(ctx, ana.scope, id)).toMatchObject({ title: 'Is midwifery for me?' })
  expect((await browser.post(`/goals/${id}`, typed)).status).toBe(422)
  await expect(editGoal(ctx, ana.scope, id, { ...goal, due: '2026-12-01' })).rejects.toMatchObject({
    code: 'due-day-past',
  })
  expect((await browser.post(`/goals/${id}`, { ...typed, due: '2027-01-15' })).status).toBe(303)
  // The list says which January.
  expect(await browser.read('/goals')).toContain('Jan 15, 2027')
})

test('a form that is sent twice makes one goal', async () => {
  const someone = await testSeeker(ctx, 'Twice')
  const twice = await signedIn(someone)
  const html = await twice.read('/goals/new')
  const id = /name="id" value="([^"]+)"/.exec(html)![1]!
  for (const due of ['', ''])
    expect((await twice.post('/goals/new', { ...goal, wanted: '1', due, id })).status).toBe(303)
  expect((await listGoals(ctx, someone.scope)).map((each) => each.id)).toEqual([id])
})

test('what is more than enough is not counted as a part of it', async () => {
  const someone = await testSeeker(ctx, 'Busy')
  const her = await signedIn(someone)
  const id = await setGoal(ctx, someone.scope, { ...goal, wanted: 1, due: '' })
  const people: string[] = []
  for (const name of ['One', 'Two', 'Three', 'Four', 'Five', 'Six'])
    people.push(
      await createContact(ctx, someone.scope, { name, ...(name === 'One' && { why: 'x', howFound: 'y' }) }),
    )
  const texts = async () => Promise.all(['/goals', '/contacts', '/today'].map((path) => her.read(path)))
  const [, , open] = await texts()
  expect(open).toContain('Finish 4 more people on your list')
  for (const contact of people.slice(0, 2)) {
    const talk = await planInterview(ctx, someone.scope, {
      ...{ contact: [contact], aim: `goal:${id}`, wish: '', field: '' },
    })
    await markHeld(ctx, someone.scope, talk, ctx.clock.now())
  }
  const [goals, contacts] = await texts()
  expect(goals).toContain('2 talks held, 1 wanted')
  expect(contacts).toContain('<span>6 people</span>')
})

test('two windows that change one goal lose nothing of each other, also in the same moment', async () => {
  await ctx.db.updateTable('accounts').set({ locale: 'en' }).where('id', '=', ana.id).execute()
  const id = await setGoal(ctx, ana.scope, { ...goal, due: '2027-03-01' })
  const form = await shownForm(browser, `/goals/${id}`)
  expect(form).toMatchObject({ title: goal.title, field: '', wanted: '1', due: '2027-03-01', zone })
  await Promise.all([
    browser.post(`/goals/${id}`, { ...form, wanted: '3' }),
    browser.post(`/goals/${id}`, { ...form, field: 'Midwifery' }),
  ])
  await browser.post(`/goals/${id}`, { ...form, due: '2027-03-15' })
  await browser.post(`/goals/${id}`, { ...form, due: '2027-04-01' })
  expect(await browser.read(`/goals/${id}`)).toContain('Done by (the other window said “March 15, 2027”)')
  expect(await shownForm(browser, `/goals/${id}`)).toMatchObject({
    ...{ wanted: '3', field: 'Midwifery', due: '2027-04-01' },
  })
})

test('a talk whose people are erased has a name to open it by, and so has its report', async () => {
  const someone = await testSeeker(ctx, 'Left')
  const her = await signedIn(someone)
  const id = await setGoal(ctx, someone.scope, { ...goal, due: '' })
  const contact = await createContact(ctx, someone.scope, { name: 'Rosa Lind' })
  const talk = await planInterview(ctx, someone.scope, {
    ...{ contact: [contact], aim: `goal:${id}`, wish: '', field: '' },
  })
  await eraseContact(ctx, someone.scope, contact)
  expect(await her.read(`/goals/${id}`)).toContain(`<a href="/interviews/${talk}">Someone (erased)</a>`)
  const report = await her.read(`/interviews/${talk}/report`)
  for (const tag of ['title', 'h1'])
    expect(report).toMatch(new RegExp(`<${tag}[^>]*>[^<]*Report: Someone \\(erased\\)`))
})

test('a goal set by mistake is removed, comes back with its interviews, and is erased in the end', async () => {
  const someone = await testSeeker(ctx, 'Mistaken')
  const her = await signedIn(someone)
  const id = await setGoal(ctx, someone.scope, { ...goal, due: '' })
  const contact = await createContact(ctx, someone.scope, { name: 'Rosa Lind' })
  const interviewId = await planInterview(ctx, someone.scope, {
    ...{ contact: [contact], aim: `goal:${id}`, wish: '', field: '' },
  })
  const aimOf = async () => (await getInterview(ctx, someone.scope, interviewId)).aim
  expect((await aimOf())?.id).toBe(id)

  const removed = await her.post(`/goals/${id}/remove`, {})
  expect(removed.status).toBe(303)
  const list = await her.read('/goals')
  expect(list).not.toContain(`href="/goals/${id}"`)
  expect(list).toContain(`action="/goals/${id}/restore"`)
  expect((await her.get(`/goals/${id}`)).status).toBe(404)
  expect(await aimOf()).toBeNull()
  const next = { contact: [contact], aim: `goal:${id}`, wish: '', field: '' }
  await expect(planInterview(ctx, someone.scope, next)).rejects.toMatchObject({ code: 'aim-removed' })
  await editWish(ctx, someone.scope, interviewId, { wish: 'How a week goes', field: '', aim: '' })

  await her.post(`/goals/${id}/restore`, {})
  expect((await aimOf())?.id).toBe(id)
  await editWish(ctx, someone.scope, interviewId, { wish: 'How a week goes', field: '', aim: '' })
  expect(await aimOf()).toBeNull()
  await editWish(ctx, someone.scope, interviewId, { wish: '', field: '', aim: `goal:${id}` })

  await her.post(`/goals/${id}/remove`, {})
  ctx.clock.advance((keepRemovedDays + 1) * 86_400_000)
  await purgeRemovedGoals(ctx)
  expect((await her.post(`/goals/${id}/restore`, {})).status).toBe(404)
  expect(await aimOf()).toBeNull()
})
