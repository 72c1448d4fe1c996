import { expect, it } from 'vitest'
import { location, plainWords } from '../../../../tests/support/answers.ts'
import { testApp, testContext, testSeeker } from '../../../../tests/support/context.ts'
import { newId } from '../../../shared/ids.ts'
import { createContact } from '../../contacts/index.ts'
import { planInterview } from '../interviews.commands.ts'
import { stateOfNotes } from '../../notebook/notebook-document.ts'
import { agreeByForm, agreeOn, moveInterview } from '../date.commands.ts'
import { listQuestions } from '../interviews.queries.ts'
import { addQuestion } from '../questions.commands.ts'
import { listChecked } from './checks.queries.ts'

const ctx = await testContext('2026-11-23T15:00:00Z')
const { signedIn } = testApp(ctx)
const ana = await testSeeker(ctx)
const browser = await signedIn(ana)
const stranger = await signedIn(await testSeeker(ctx, 'Stranger'))

async function agreedInterview() {
  const contact = await createContact(ctx, ana.scope, { name: 'María Núñez' })
  const id = await planInterview(ctx, ana.scope, {
    contact: [contact],
    aim: '',
    wish: 'Her first year',
    field: '',
  })
  const date = { date: '2026-11-24', time: '10:00', zone: 'America/New_York', minutes: 30 }
  await agreeByForm(ctx, ana.scope, id, { ...date, mode: 'in-person', place: '', link: '' })
  return { id, at: `/interviews/${id}` }
}

it('keeps what is ticked, takes it back, and says when to be there', async () => {
  const { id, at } = await agreedInterview()
  const before = await browser.read(`${at}/preparing`)
  expect(before).toContain('Be there between 9:50 AM and 9:55 AM')
  expect(before).toContain('Lay out what I will wear')
  expect(before).toContain('0 of 10 done')
  const ticked = await browser.post(`${at}/preparing`, { item: 'dress', done: 'yes' })
  expect(location(ticked)).toBe(`${at}/preparing#check-dress`)
  await browser.post(`${at}/preparing`, { item: 'dress', done: 'yes' })
  expect([...(await listChecked(ctx, ana.scope, id))]).toEqual(['dress'])
  const after = await browser.read(`${at}/preparing`)
  expect(after).toContain('1 of 10 done')
  expect(after).toMatch(/id="check-dress" aria-pressed="true"/)
  await browser.post(`${at}/preparing`, { item: 'dress', done: 'no' })
  expect([...(await listChecked(ctx, ana.scope, id))]).toEqual([])
})

it('takes back what was done for another day, place or link', async () => {
  const { id, at } = await agreedInterview()
  const form = { date: '2026-11-24', time: '10:00', zone: 'America/New_York', minutes: 30 }
  const date = { ...form, mode: 'in-person' as const, place: '', link: '' }
  const tickAll = async () => {
    for (const item of ['confirm', 'way', 'link', 'dress'])
      await browser.post(`${at}/preparing`, { item, done: 'yes' })
  }
  const left = async () => [...(await listChecked(ctx, ana.scope, id))].toSorted()
  for (const [change, kept] of [
    [{ minutes: 45 }, ['confirm', 'dress', 'link', 'way']],
    [{ date: '2026-11-27' }, ['dress', 'link', 'way']],
    [{ date: '2026-11-27', place: 'Room 4' }, ['confirm', 'dress', 'link']],
    [{ date: '2026-11-27', place: 'Room 4', link: 'https://meet.example/a' }, ['confirm', 'dress', 'way']],
  ] as const) {
    await tickAll()
    await moveInterview(ctx, ana.scope, id, { ...date, ...change })
    expect(await left()).toEqual(kept)
  }
  // As it is when they move it on their own page.
  await tickAll()
  await agreeOn(ctx, ana.scope, id, { startsAt: new Date('2026-11-30T15:00:00Z'), zone: 'America/New_York' })
  expect(await left()).toEqual(['dress', 'link', 'way'])
})

it('makes the notebook ready on this device, while the talk is to come', async () => {
  const { at } = await agreedInterview()
  const prepares = async () => {
    const html = await browser.read(`${at}/preparing`)
    return [html.includes(`data-prepare-device="{&quot;place&quot;`), html.includes(`${at}/notebook&quot;`)]
  }
  expect(await prepares()).toEqual([true, true])
  await browser.post(`${at}/cancel`)
  expect(await prepares()).toEqual([false, false])
})

it('knows only its own items, and only its owner', async () => {
  const { id, at } = await agreedInterview()
  expect((await browser.post(`${at}/preparing`, { item: 'x', done: 'yes' })).status).toBe(404)
  expect((await stranger.post(`${at}/preparing`, { item: 'dress', done: 'yes' })).status).toBe(404)
  expect([...(await listChecked(ctx, ana.scope, id))]).toEqual([])
})

it('puts the plan on a card: questions in front, beginning and end behind', async () => {
  const { id, at } = await agreedInterview()
  expect(await browser.read(`${at}/plan/card`)).toContain('No questions are planned yet.')
  await addQuestion(ctx, ana.scope, id, { text: 'What did you do yesterday?', minutes: 4 })
  const card = await browser.read(`${at}/plan/card?size=a6`)
  expect(card).toContain('data-size="a6"')
  for (const words of [
    'What did you do yesterday?',
    'Her first year',
    'Hello María Núñez, I am Ana',
    'Who else should I talk to',
  ])
    expect(card).toContain(words)
  expect(await browser.read(`${at}/plan/card?size=x`)).toContain('data-size="3x5"')
})

/** A talk that was held, with what was written under its questions. */
async function heldTalk(name: string, planned: readonly { text: string; note: string }[], cameUp = '') {
  const contact = await createContact(ctx, ana.scope, { name, title: '' })
  const id = await planInterview(ctx, ana.scope, { contact: [contact], aim: '', wish: '', field: '' })
  const own = { seeker_id: ana.id, interview_id: id }
  const state = Buffer.from(stateOfNotes({ answers: [], marks: [], at: ctx.clock.now() }))
  await ctx.db
    .insertInto('notebooks')
    .values({ ...own, state, updated_at: ctx.clock.now() })
    .execute()
  for (const { text, note } of planned) {
    const question_id = await addQuestion(ctx, ana.scope, id, { text, minutes: 3 })
    if (note !== '')
      await ctx.db
        .insertInto('notebook_answers')
        .values({ ...own, question_id, text: note, asked: true })
        .execute()
  }
  if (cameUp !== '')
    await ctx.db
      .insertInto('notebook_answers')
      .values({ ...own, question_id: newId(), question: cameUp, text: 'Yes', asked: true })
      .execute()
  await ctx.db.updateTable('interviews').set({ ended_at: ctx.clock.now() }).where('id', '=', id).execute()
}

it('proposes what earlier talks left open and what the person’s work leads to, with reasons, one tap each', async () => {
  await heldTalk(
    'Tom Reyes',
    [
      { text: 'What did you do today?', note: 'Rounds' },
      { text: 'What would you learn first?', note: '' },
    ],
    'Who trained you?',
  )
  await heldTalk('Nobody Noted', [{ text: 'Never shown?', note: '' }])
  const contact = await createContact(ctx, ana.scope, {
    name: 'Ada Cole',
    title: 'Night nurse',
    organization: 'Lakeside',
  })
  const id = await planInterview(ctx, ana.scope, { contact: [contact], aim: '', wish: '', field: '' })
  await addQuestion(ctx, ana.scope, id, { text: 'Mine?', minutes: 3 })
  const plan = await browser.read(`/interviews/${id}/plan`)
  for (const words of [
    'What would you learn first?',
    'Left open in your talk with Tom Reyes.',
    'Who trained you?',
    'It came up in your talk with Tom Reyes.',
    'How are nights and weekends shared',
    'Night nurse: this work often goes around the clock.',
    'What is different about doing this work at Lakeside?',
  ])
    expect(plan).toContain(words)
  // Its notes may be on paper; and what was answered is not open.
  expect(plan).not.toContain('Never shown?')
  expect(plan).not.toContain('What did you do today?')
  const answer = await browser.post(`/interviews/${id}/plan/suggestions`, { suggestion: 'role-shifts' })
  expect(location(answer)).toMatch(/\/plan#question-/)
  expect((await listQuestions(ctx, ana.scope, id)).at(-1)).toMatchObject({
    source: 'suggested',
    text: expect.stringContaining('nights and weekends') as string,
  })
  const after = await browser.read(`/interviews/${id}/plan`)
  expect(after).not.toContain('value="role-shifts"')
  // Sent twice it adds nothing, and nobody else reaches it.
  await browser.post(`/interviews/${id}/plan/suggestions`, { suggestion: 'role-shifts' })
  expect(await listQuestions(ctx, ana.scope, id)).toHaveLength(2)
  expect((await stranger.post(`/interviews/${id}/plan/suggestions`, { suggestion: 'title' })).status).toBe(
    404,
  )
})

it('shows the order of the talk with its minutes, and leads to paper where no script runs', async () => {
  const { id, at } = await agreedInterview()
  await addQuestion(ctx, ana.scope, id, { text: 'What did you do yesterday?', minutes: 4 })
  const page = await browser.read(`${at}/practice`)
  expect(plainWords(page)).toContain(
    'How to begin 3 min 1. What did you do yesterday? 4 min How to end 2 min',
  )
  expect(page).toContain(`href="${at}/plan/print"`)
  expect(page).toContain('data-island="practice"')
})
