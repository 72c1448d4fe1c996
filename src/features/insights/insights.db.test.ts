import { expect, it } from 'vitest'
import { plainWords } from '../../../tests/support/answers.ts'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { newId } from '../../shared/ids.ts'
import { createContact } from '../contacts/index.ts'
import { noteClock, planInterview, startPlan } from '../interviews/index.ts'
import { listTalks } from './insights.queries.ts'

const ctx = await testContext('2026-11-23T15:00:00Z')
const { signedIn } = testApp(ctx)
const ana = await testSeeker(ctx)
const browser = await signedIn(ana)
const read = async (path: string) => plainWords(await browser.read(path))

/** A talk that was held; the notebook has a note on pay. */
async function heldTalk(name: string, title: string, field: string, note: string) {
  const contact = await createContact(ctx, ana.scope, { name, title })
  const id = await planInterview(ctx, ana.scope, { contact: [contact], aim: '', wish: '', field })
  await startPlan(ctx, ana.scope, id, (topic) => `About ${topic}?`)
  await noteClock(ctx, ana.scope, id, { startedAt: null, endedAt: ctx.clock.now() })
  const question = await ctx.db
    .selectFrom('questions')
    .select('id')
    .where('interview_id', '=', id)
    .where('topic', '=', 'pay')
    .executeTakeFirstOrThrow()
  await browser.post(`/interviews/${id}/notebook`, {
    form: newId(),
    'shown[]': question.id,
    [`answer:${question.id}`]: note,
    act: 'save',
  })
  return id
}

it('teaches while no talk was held', async () => {
  expect(await read('/insights')).toContain('Your talks will be side by side here')
})

it('asks for facts in the debrief, keeps them, and lays several talks side by side', async () => {
  const first = await heldTalk('Priya Rao', 'Respiratory therapist', 'Lungs', 'Low at first, then fair')
  const second = await heldTalk('Luis Ortega', 'Respiratory therapist', 'Lungs', 'Shift extra pays well')
  expect(await read(`/interviews/${first}/debrief`)).toContain('In your notebook: Low at first, then fair')
  const wrong = await browser.post(`/interviews/${first}/debrief`, {
    ...{ payFrom: '60,000', payTo: '50,000', likes: 'Kept as typed', act: 'save' },
  })
  expect(wrong.status).toBe(422)
  const refused = await wrong.text()
  expect(refused).toContain('This is less than the first amount.')
  expect(refused).toContain('Kept as typed')
  expect((await browser.post(`/interviews/${first}/debrief`, { payFrom: 'a lot' })).status).toBe(422)
  await browser.post(`/interviews/${first}/debrief`, {
    ...{ payFrom: '$58,000', payTo: '64000', payPer: 'year', payCurrency: 'USD', education: 'associate' },
    ...{ path: 'High school\nAide\nLicence', likes: 'The first breath', dislikes: 'Alarms' },
    ...{ stillInterested: 'yes', act: 'save' },
  })
  await browser.post(`/interviews/${second}/debrief`, {
    ...{ payFrom: '26', payTo: '29.50', payPer: 'hour', education: 'associate', stillInterested: 'unsure' },
  })
  const page = await read('/insights')
  for (const words of [
    'Low at first, then fair',
    'Shift extra pays well',
    '$58,000 – $64,000 a year',
    '$26.00 – $29.50 an hour',
    '≈ $54,080 – $61,360 a year',
    '$26.00 – $29.50 an hour $54,080 – $61,360',
    'Associate degree 2 of 2',
    'High school Aide Licence',
    'The first breath',
    'Not sure yet',
  ])
    expect(page).toContain(words)
  const talks = await listTalks(ctx, ana.scope)
  expect(talks.find(({ interviewId }) => interviewId === first)).toMatchObject({
    ...{ payFrom: 58_000, payTo: 64_000, education: 'associate', interest: 'yes' },
    occupation: 'Respiratory therapist',
  })
})

it('narrows to one field, and shows the answers to the question that is asked for', async () => {
  await heldTalk('Karin Berg', 'Hydrologist', 'Water', 'Public scale')
  const water = await ctx.db
    .selectFrom('fields')
    .select('id')
    .where('seeker_id', '=', ana.id)
    .where('name', '=', 'Water')
    .executeTakeFirstOrThrow()
  const page = await read(`/insights?field=${water.id}&about=pay`)
  expect(page).toContain('Public scale')
  expect(page).not.toContain('Shift extra pays well')
  expect(page).toContain('Nobody’s answer about pay is written down yet.')
})
