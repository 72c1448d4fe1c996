import { expect, test } from 'vitest'
import { testApp, testContext, testSeeker } from '../../../../tests/support/context.ts'
import { testMessage } from '../../../../tests/support/rows.ts'
import { newId } from '../../../shared/ids.ts'
import { createContact } from '../../contacts/contacts.commands.ts'
import { planInterview } from '../../interviews/index.ts'
import { stopContact } from '../../outreach/index.ts'
import { addToField, createField } from '../../fields/index.ts'
import { getRankingFacts } from './ranking.queries.ts'
import { rankContacts } from './ranking.ts'

const ctx = await testContext('2026-11-02T12:00:00Z')
const { signedIn } = testApp(ctx)
const settings = { zone: 'America/New_York', nextPersonBusinessDays: 3, nudgeDays: 7, maxNudges: 1 }
const ready = { howFound: 'h', why: 'w' }

async function pharmacy() {
  const ana = await testSeeker(ctx, 'Ana')
  const fieldId = await createField(ctx, ana.scope, { name: 'Farmacia', place: '', school: '', about: '' })
  await addToField(
    ctx,
    { seeker: ana.scope, fieldId },
    {
      titles: [{ title: 'Tecnico de farmacia', subfield: '' }],
      organizations: [{ name: 'Botica Núñez', link: '', isLocal: true }],
    },
  )
  return { ana, fieldId, browser: await signedIn(ana) }
}

test('the very work stands first, whatever its accents; then the organization, then who knows the seeker', async () => {
  const { ana, fieldId, browser } = await pharmacy()
  const add = (contact: { name: string; [more: string]: string }) =>
    createContact(ctx, ana.scope, { ...ready, ...contact } as { name: string })
  await add({ name: 'Tía Rosa', relationship: 'family' })
  await add({ name: 'Dr. Paz', title: 'Dentist', organization: 'BOTICA NUÑEZ' })
  await add({ name: 'Luz Gil', title: 'Técnica de Farmacia', organization: 'Hospital Sur' })
  await add({ name: 'Nobody Special', title: 'Welder', organization: 'Steelworks' })
  const { facts } = await getRankingFacts(ctx, ana.scope, fieldId)
  const { next } = rankContacts(facts, { now: ctx.clock.now(), settings })
  expect(next.map(({ candidate }) => candidate.name)).toEqual(['Luz Gil', 'Dr. Paz', 'Tía Rosa'])
  expect(next.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([
    ['title-same'],
    ['organization-local'],
    ['family'],
  ])

  const page = await browser.read(`/fields/${fieldId}/people`)
  expect(page.indexOf('Luz Gil')).toBeLessThan(page.indexOf('Dr. Paz'))
  expect(page).toContain('Does the very work you look into: Tecnico de farmacia')
  expect(page).not.toContain('Nobody Special')
  expect(page).not.toContain('nobody on your list works in this field yet')
})

test('who was asked lately waits, and so does whoever works beside them; the one who led there is named', async () => {
  const { ana, fieldId, browser } = await pharmacy()
  const aunt = await createContact(ctx, ana.scope, { ...ready, name: 'Tía Rosa', relationship: 'family' })
  const [luz, sol] = [newId(), newId()]
  const work = { ...ready, title: 'Farmacia', organization: 'Hospital Sur' }
  await browser.post('/contacts/new', { ...work, id: luz, name: 'Luz Gil', ledBy: aunt })
  await browser.post('/contacts/new', { ...work, id: sol, name: 'Sol Mar' })
  const before = await browser.read(`/fields/${fieldId}/people`)
  expect(before).toContain('Tía Rosa led you to them')
  expect(before).toContain('First Luz Gil, at the same organization.')

  const id = await testMessage(ctx, ana.id, { contact_id: luz })
  const people = () => browser.read(`/fields/${fieldId}/people`)
  expect(await people()).toContain('You wrote to Luz Gil not long ago.')
  // What came back reached nobody, so nobody waits for it.
  expect((await browser.post(`/messages/${id}/bounced`)).status).toBe(303)
  expect(await people()).not.toContain('You wrote to Luz Gil')
  expect(await people()).toContain('First Luz Gil, at the same organization.')
})

test('colleagues wait for an open question only: not after a no, nor for longer than the days of silence', async () => {
  const { ana, fieldId, browser } = await pharmacy()
  const work = { ...ready, title: 'Farmacia', organization: 'Hospital Sur' }
  const luz = await createContact(ctx, ana.scope, { ...work, name: 'Luz Gil' })
  const sol = await createContact(ctx, ana.scope, { ...work, name: 'Sol Mar' })
  const interview_id = await planInterview(ctx, ana.scope, { contact: [luz], aim: '', wish: '', field: '' })
  const id = newId()
  const ask = async (days: number) => {
    const sent_at = new Date(ctx.clock.now().getTime() - days * 86_400_000)
    await ctx.db.deleteFrom('messages').where('id', '=', id).execute()
    const at = { sent_at, created_at: sent_at, updated_at: sent_at }
    await testMessage(ctx, ana.id, { id, contact_id: luz, interview_id, ...at })
  }
  const people = async () => {
    const { facts } = await getRankingFacts(ctx, ana.scope, fieldId)
    const { next, later } = rankContacts(facts, { now: ctx.clock.now(), settings })
    return [next, later].map((list) => list.map(({ candidate }) => candidate.id))
  }
  const page = () => browser.read(`/fields/${fieldId}/people`)
  // Planned and not asked yet: it is their turn.
  expect(await people()).toEqual([[], [luz, sol]])
  await ask(1)
  expect(await people()).toEqual([[], [luz, sol]])
  expect(await page()).toContain('Nobody is next today: those who come later are below, with the reason.')
  expect(await page()).not.toContain('Nobody fits this field yet')
  await ask(8)
  expect(await people()).toEqual([[sol], [luz]])
  await ask(1)
  await browser.post(`/messages/${id}/outcome`, { outcome: 'declined' })
  expect(await people()).toEqual([[sol], [luz]])
  // A yes is more than silence: the talk with them comes first.
  await browser.post(`/messages/${id}/outcome`, { outcome: 'replied' })
  expect(await people()).toEqual([[], [luz, sol]])
})

test('who was asked in person waits after the talk and after a no, and who wants no more messages is left out', async () => {
  const { ana, fieldId, browser } = await pharmacy()
  const work = { ...ready, title: 'Farmacia' }
  const [luz, sol, eva] = [
    await createContact(ctx, ana.scope, { ...work, name: 'Luz Gil' }),
    await createContact(ctx, ana.scope, { ...work, name: 'Sol Mar' }),
    await createContact(ctx, ana.scope, { ...work, name: 'Eva Paz', emails: ['eva@example.org'] }),
  ]
  for (const [contact, column] of [
    [luz, 'ended_at'],
    [sol, 'declined_at'],
  ] as const) {
    const plan = { contact: [contact], aim: '', wish: '', field: '' }
    const id = await planInterview(ctx, ana.scope, plan)
    await ctx.db.updateTable('interviews').set(column, ctx.clock.now()).where('id', '=', id).execute()
  }
  const page = () => browser.read(`/fields/${fieldId}/people`)
  const text = await page()
  expect(text).toContain('You talked with Luz Gil not long ago.')
  expect(text).toContain('Sol Mar said no not long ago.')
  expect(text).toContain('Eva Paz')
  await stopContact(ctx, ana.scope, { emails: ['eva@example.org'], profileUrl: null }, 'everyone')
  expect(await page()).not.toContain('Eva Paz')
  const { facts } = await getRankingFacts(ctx, ana.scope, fieldId)
  expect(facts.candidates.map(({ id }) => id)).not.toContain(eva)
})

test('whoever works elsewhere is asked whom they know, and waits once that went out', async () => {
  const { ana, fieldId, browser } = await pharmacy()
  const aunt = await createContact(ctx, ana.scope, { name: 'Tía Rosa', relationship: 'family' })
  const luz = await createContact(ctx, ana.scope, {
    ...{ ...ready, name: 'Luz Gil', title: 'Farmacia', relationship: 'friend' },
  })
  const page = () => browser.read(`/fields/${fieldId}/people`)
  const text = await page()
  expect(text).toContain(`href="/contacts/${aunt}/messages/new?kind=introduction-request&amp;field=Farmacia"`)
  expect(text).toContain(`href="/interviews/new?contact=${luz}&amp;field=Farmacia"`)
  // Both pages go on with the field, though there is another.
  await createField(ctx, ana.scope, { name: 'Panadería', place: '', school: '', about: '' })
  const plan = await browser.read(`/interviews/new?contact=${luz}&field=Farmacia`)
  expect(plan).toMatch(/<input[^>]*name="field"[^>]*value="Farmacia"/)
  const letter = `/contacts/${aunt}/messages/new?kind=introduction-request&field=Farmacia`
  expect(await browser.read(letter)).toContain('Do you know anybody who works in Farmacia?')
  await testMessage(ctx, ana.id, { contact_id: aunt, kind: 'introduction-request' })
  expect(await page()).toContain('You wrote to Tía Rosa not long ago.')
})

test('without anybody the page says where to begin, and a field of another is nobody’s', async () => {
  const { fieldId, browser } = await pharmacy()
  expect(await browser.read(`/fields/${fieldId}/people`)).toContain('Nobody fits this field yet')
  const stranger = await signedIn(await testSeeker(ctx, 'Ben'))
  expect((await stranger.get(`/fields/${fieldId}/people`)).status).toBe(404)
})
