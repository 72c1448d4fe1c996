import { expect, it } from 'vitest'
import { testApp, testContext, testSeeker } from '../../../../tests/support/context.ts'
import { createContact } from '../../contacts/index.ts'
import { planInterview } from '../interviews.commands.ts'
import { agree } from '../date.commands.ts'
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
  await agree(ctx, ana.scope, id, { ...date, mode: 'in-person', place: '', link: '' })
  return { id, at: `/interviews/${id}` }
}

it('keeps what is ticked, takes it back, and says when to be there', async () => {
  const { id, at } = await agreedInterview()
  const before = await (await browser.get(`${at}/preparing`)).text()
  expect(before).toContain('Be there between 9:50 AM and 9:55 AM')
  expect(before).toContain('Lay out what I will wear')
  expect(before).toContain('0 of 10 done')
  const ticked = await browser.post(`${at}/preparing`, { item: 'dress', done: 'yes' })
  expect(ticked.headers.get('location')).toBe(`${at}/preparing#check-dress`)
  await browser.post(`${at}/preparing`, { item: 'dress', done: 'yes' })
  expect([...(await listChecked(ctx, ana.scope, id))]).toEqual(['dress'])
  const after = await (await browser.get(`${at}/preparing`)).text()
  expect(after).toContain('1 of 10 done')
  expect(after).toMatch(/id="check-dress" aria-pressed="true"/)
  await browser.post(`${at}/preparing`, { item: 'dress', done: 'no' })
  expect([...(await listChecked(ctx, ana.scope, id))]).toEqual([])
})

it('knows only its own items, and only its owner', async () => {
  const { id, at } = await agreedInterview()
  expect((await browser.post(`${at}/preparing`, { item: 'x', done: 'yes' })).status).toBe(404)
  expect((await stranger.post(`${at}/preparing`, { item: 'dress', done: 'yes' })).status).toBe(404)
  expect([...(await listChecked(ctx, ana.scope, id))]).toEqual([])
})

it('puts the plan on a card: questions in front, beginning and end behind', async () => {
  const { id, at } = await agreedInterview()
  expect(await (await browser.get(`${at}/plan/card`)).text()).toContain('No questions are planned yet.')
  await addQuestion(ctx, ana.scope, id, { text: 'What did you do yesterday?', minutes: 4 })
  const card = await (await browser.get(`${at}/plan/card?size=a6`)).text()
  expect(card).toContain('data-size="a6"')
  for (const words of [
    'What did you do yesterday?',
    'Her first year',
    'Hello María Núñez, I am Ana',
    'Who else should I talk to',
  ])
    expect(card).toContain(words)
  expect(await (await browser.get(`${at}/plan/card?size=x`)).text()).toContain('data-size="3x5"')
})
