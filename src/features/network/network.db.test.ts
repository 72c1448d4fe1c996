import { expect, test } from 'vitest'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { testMessage } from '../../../tests/support/rows.ts'
import { newId } from '../../shared/ids.ts'
import { createContact } from '../contacts/contacts.commands.ts'
import { removeContact } from '../contacts/removing.commands.ts'
import { planInterview } from '../interviews/index.ts'
import { getListHealth, listTies } from './network.queries.ts'

const ctx = await testContext()
const { signedIn } = testApp(ctx)

test('the list stands as the people on it do; an imported network waits to be chosen from', async () => {
  const { scope } = await testSeeker(ctx, 'Ana')
  expect(await getListHealth(ctx.db, scope)).toMatchObject({ next: 'map', unfinished: 0 })
  for (const name of ['One', 'Two']) await createContact(ctx, scope, { name }, { source: 'import' })
  expect(await getListHealth(ctx.db, scope)).toMatchObject({ next: 'choose' })
  await createContact(ctx, scope, { name: 'Three', why: 'a reason' }, { source: 'import' })
  for (const name of ['Aunt', 'Uncle'])
    await createContact(ctx, scope, { name, relationship: 'family', organization: ' Clinic', why: 'w' })
  const boss = { name: 'Boss', organization: 'CLINIC ', howFound: 'h', why: 'w' }
  await createContact(ctx, scope, { ...boss, relationship: 'none' })
  const health = await getListHealth(ctx.db, scope)
  expect(health.checks.map(({ have }) => have)).toEqual([4, 1, 2, 1])
  // Of the imported one nobody has said it, and those without a reason are not worked with yet.
  expect(health).toMatchObject({ unsaid: 1, unfinished: 2 })
})

test('whoever knows nobody is shown where to look, and starts with how they found somebody', async () => {
  const ben = await testSeeker(ctx, 'Ben')
  const browser = await signedIn(ben)
  const bare = await browser.read('/contacts/beyond')
  expect(bare).toContain('href="/fields/new"')
  expect(bare).not.toContain('<ul></ul>')
  const own = {
    seeker_id: ben.id,
    name_key: 'nursing',
    created_at: ctx.clock.now(),
    updated_at: ctx.clock.now(),
  }
  const id = newId()
  await ctx.db
    .insertInto('fields')
    .values({ ...own, id, name: 'Nursing' })
    .execute()
  const other = newId()
  await ctx.db
    .insertInto('fields')
    .values({ ...own, id: other, name: 'Teaching', name_key: 'teaching' })
    .execute()
  const before = await browser.read('/contacts/beyond')
  for (const each of [id, other]) expect(before).toContain(`href="/fields/${each}/edit#field-school"`)
  const school = { school: 'Lakeside College' }
  await ctx.db.updateTable('fields').set(school).where('id', 'in', [id, other]).execute()
  const page = await browser.read('/contacts/beyond')
  expect(page).toContain('q=Lakeside+College+alumni+Nursing')
  expect(page).not.toContain('#field-school')
  // One link is told from another by its words.
  const links = [...page.matchAll(/<a href="([^"]+)"[^>]*target="_blank"[^>]*>(.*?)<\/a>/gs)]
  expect(links.length).toBeGreaterThan(4)
  expect(new Set(links.map(([, , words]) => words)).size).toBe(new Set(links.map(([, href]) => href)).size)
  const ways = [...page.matchAll(/href="(\/contacts\/new\?found=\w+)"/g)].map(([, href]) => href!)
  expect(ways).toHaveLength(4)
  for (const way of ways) {
    const form = await browser.read(way)
    expect(form).toMatch(/name="howFound"[^>]*value="[^"]+"|<textarea[^>]*name="howFound"[^>]*>[^<]+</)
    expect(form).toMatch(/value="none"[^>]* (checked|selected)/)
  }
})

test('what the list’s health counts is what it opens', async () => {
  const eve = await testSeeker(ctx, 'Eve')
  const browser = await signedIn(eve)
  for (const n of [1, 2, 3]) {
    await createContact(ctx, eve.scope, { name: `Imported ${n}` }, { source: 'import' })
    await createContact(ctx, eve.scope, { name: `Chosen ${n}`, why: 'w' }, { source: 'import' })
    await createContact(ctx, eve.scope, { name: `Typed ${n}`, organization: `Place ${n}`, why: 'w' })
  }
  const opened = async () => {
    const page = await browser.read('/contacts')
    const [, panel] = /id="list-health"(.*?)<\/section>/s.exec(page)!
    const href = /href="([^"]+)"/.exec(panel!)![1]!.replaceAll('&amp;', '&')
    const n = Number(/ know (\d+) of them/.exec(panel!)?.[1] ?? 0)
    const list = await browser.get(href, { accept: 'application/json' })
    const { contacts } = (await list.json()) as { contacts: { id: string; name: string }[] }
    return { n, contacts, names: contacts.map(({ name }) => name.replace(/ \d/, '')) }
  }
  const said = await opened()
  expect([said.n, [...new Set(said.names)].toSorted()]).toEqual([6, ['Chosen', 'Typed']])
  expect(said.names).toHaveLength(6)
  for (const [index, { id }] of said.contacts.entries())
    await ctx.db
      .updateTable('contacts')
      .set({ relationship: index < 3 ? 'friend' : 'none' })
      .where('id', '=', id)
      .execute()
  // The next step: whose line is not finished, imported ones aside who only wait.
  expect((await opened()).names).toEqual(['Typed', 'Typed', 'Typed'])
})

test('who led to whom is chosen in the form, drawn, and shown on both people', async () => {
  const ben = await testSeeker(ctx, 'Ben')
  const browser = await signedIn(ben)
  const aunt = await createContact(ctx, ben.scope, { name: 'Aunt Rosa' })
  const dentist = newId()
  await browser.post('/contacts/new', { id: dentist, name: 'Dr. Patel', ledBy: aunt, title: 'Dentist' })
  expect(await listTies(ctx, ben.scope)).toMatchObject([
    { id: aunt, name: 'Aunt Rosa', standing: 'asked', ledBy: null },
    { id: dentist, name: 'Dr. Patel', work: 'Dentist', standing: 'open', ledBy: aunt },
  ])
  const now = ctx.clock.now()
  const standing = async () => (await listTies(ctx, ben.scope)).find(({ id }) => id === dentist)?.standing
  for (const kind of ['request', 'introduction-request'] as const) {
    await testMessage(ctx, ben.id, { contact_id: dentist, kind })
    expect(await standing()).toBe('asked')
    await ctx.db.updateTable('messages').set({ state: 'bounced' }).execute()
    expect(await standing()).toBe('open')
  }
  const plan = { contact: [dentist], aim: '', wish: '', field: '' }
  const interview = await planInterview(ctx, ben.scope, plan)
  expect(await standing()).toBe('open')
  await ctx.db.updateTable('interviews').set({ agreed_at: now }).where('id', '=', interview).execute()
  expect(await standing()).toBe('asked')
  const page = await browser.read('/contacts/network')
  expect(page).toContain('Your people and who led you to them')
  expect(page).toContain(`href="/contacts/${dentist}"`)
  expect(await browser.read(`/contacts/${dentist}`)).toContain(`href="/contacts/${aunt}"`)
  expect(await browser.read(`/contacts/${aunt}`)).toContain('Led you to:')
  expect(await browser.read(`/contacts/${dentist}/edit`)).toMatch(
    new RegExp(`value="${aunt}"[^>]*selected|selected[^>]*value="${aunt}"`),
  )

  await browser.post(`/contacts/${dentist}/edit`, { name: 'Dr. Patel', ledBy: '' })
  expect(await listTies(ctx, ben.scope)).toEqual([])
  // A form that does not ask leaves it as it is.
  await browser.post(`/contacts/${dentist}/edit`, { name: 'Dr. Patel', ledBy: aunt })
  await browser.post(`/contacts/${dentist}/edit`, { name: 'Dr. Priya Patel' })
  expect(await listTies(ctx, ben.scope)).toHaveLength(2)
  await removeContact(ctx, ben.scope, aunt)
  expect(await listTies(ctx, ben.scope)).toMatchObject([{ id: dentist, ledBy: null }])

  // The form does not show whoever is off the list; saved so, it takes nothing away that they come back to.
  await browser.post(`/contacts/${dentist}/edit`, { name: 'Dr. Priya Patel', phones: '555 0100', ledBy: '' })
  await browser.post(`/contacts/${aunt}/restore`)
  expect(await listTies(ctx, ben.scope)).toMatchObject([{ id: aunt }, { id: dentist, ledBy: aunt }])
})

test('who said no and did not come to a panel, or said so on the guest page, was asked and not talked with', async () => {
  const fay = await testSeeker(ctx, 'Fay')
  const browser = await signedIn(fay)
  const aunt = await createContact(ctx, fay.scope, { name: 'Aunt Rosa' })
  const [came, refused] = [newId(), newId()]
  await browser.post('/contacts/new', { id: came, name: 'Came', ledBy: aunt })
  await browser.post('/contacts/new', { id: refused, name: 'Refused', ledBy: aunt })
  const plan = { contact: [came, refused], aim: '', wish: '', field: '' }
  const interview = await planInterview(ctx, fay.scope, plan)
  const standings = async () =>
    Object.fromEntries((await listTies(ctx, fay.scope)).map(({ name, standing }) => [name, standing]))
  expect(await standings()).toMatchObject({ Came: 'open', Refused: 'open' })
  const at = ctx.clock.now()
  const answer = { seeker_id: fay.scope, interview_id: interview, contact_id: refused, at }
  await ctx.db
    .insertInto('guest_answers')
    .values({ ...answer, id: newId(), kind: 'declined' })
    .execute()
  expect(await standings()).toMatchObject({ Came: 'open', Refused: 'asked' })
  await ctx.db
    .updateTable('interviews')
    .set({ agreed_at: at, starts_at: at, ended_at: at })
    .where('id', '=', interview)
    .execute()
  expect(await standings()).toMatchObject({ Came: 'talked', Refused: 'asked' })
})

test('nobody of another seeker leads to anybody, and nobody to themselves', async () => {
  const [cleo, dan] = [await testSeeker(ctx, 'Cleo'), await testSeeker(ctx, 'Dan')]
  const browser = await signedIn(cleo)
  const other = await createContact(ctx, dan.scope, { name: 'Dan’s uncle' })
  const own = await createContact(ctx, cleo.scope, { name: 'Cleo’s aunt' })
  expect((await browser.post('/contacts/new', { name: 'Somebody', ledBy: other })).status).toBe(404)
  expect((await browser.post(`/contacts/${own}/edit`, { name: 'Cleo’s aunt', ledBy: own })).status).toBe(404)
  expect(await listTies(ctx, cleo.scope)).toEqual([])
})
