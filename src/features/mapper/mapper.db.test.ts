import { expect, test } from 'vitest'
import { location } from '../../../tests/support/answers.ts'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { newId } from '../../shared/ids.ts'
import { createContact, getContact, listContactsAfter } from '../contacts/index.ts'
import { mergeContacts } from '../duplicates/merge.commands.ts'
import { prompts } from './mapper.ts'
import { findPlace, listAnswers } from './mapper.queries.ts'

const ctx = await testContext()
const { signedIn } = testApp(ctx)
const ana = await testSeeker(ctx, 'Ana')
const browser = await signedIn(ana)
const answer = (prompt: string, form: Record<string, string>) =>
  browser.post(`/mapper/${prompt}`, { relationship: 'acquaintance', ...form })

test('a walk: several people at one prompt, one skipped, left and gone on with, to the end', async () => {
  expect(await browser.read('/mapper')).toContain('Start the walk')
  expect(location(await browser.post('/mapper'))).toBe('/mapper/jobs')
  const first = await browser.read('/mapper/jobs')
  expect(first).toContain('1 of 10')
  expect(first).toContain('We worked at the same place')
  const [, who] = /(<label[^>]*for="field-who".*?<input[^>]*>)/s.exec(first)!
  expect(who).not.toContain('(optional)')
  expect(who).not.toContain(' required')

  const id = newId()
  const boss = { id, who: 'Rosa Delgado', work: 'Manager', place: 'Café Sol', howFound: 'My café job' }
  for (let sent = 0; sent < 2; sent++)
    expect(location(await answer('jobs', { ...boss, relationship: 'colleague' }))).toBe('/mapper/jobs')
  expect(location(await answer('jobs', { who: 'the baker’s son', go: 'next' }))).toBe('/mapper/family')
  expect((await listAnswers(ctx.db, ana.scope, 'jobs')).map(({ name }) => name)).toEqual([
    'Rosa Delgado',
    'the baker’s son',
  ])

  expect(location(await answer('family', { go: 'next' }))).toBe('/mapper/friends')
  expect(await browser.read('/mapper')).toContain('Go on at 3 of 10')

  for (const prompt of ['friends', 'parents', 'teachers', 'clubs', 'faith', 'services', 'neighbours'])
    await answer(prompt, { go: 'next' })
  expect(await findPlace(ctx.db, ana.scope)).toBe('admired')
  expect(location(await answer('admired', { go: 'next' }))).toBe('/mapper')
  const end = await browser.read('/mapper')
  expect(end).toContain('2 people came to your mind')
  expect(end).toContain('Say why: Rosa Delgado')

  const contacts = await listContactsAfter(ctx.db, ana.scope, { after: null, limit: 9 })
  expect(contacts).toMatchObject([
    {
      id,
      name: 'Rosa Delgado',
      description: '',
      title: 'Manager',
      organization: 'Café Sol',
      relationship: 'colleague',
      howFound: 'My café job',
      source: 'mapper',
    },
    { name: '', description: 'the baker’s son', source: 'mapper' },
  ])
})

test('somebody who is on the list already is asked about, and is the answer or somebody else', async () => {
  const noor = await testSeeker(ctx, 'Noor')
  const window = await signedIn(noor)
  const say = (prompt: string, form: Record<string, string>) =>
    window.post(`/mapper/${prompt}`, { relationship: 'family', ...form })
  const names = async (prompt: (typeof prompts)[number]) =>
    (await listAnswers(ctx.db, noor.scope, prompt)).map(({ name, work }) => [name, work])
  await say('jobs', { who: 'Rosa Delgado', work: 'Manager' })
  const typed = { id: newId(), who: 'rosa delgado', work: 'Nurse', go: 'next' }
  const asked = await (await say('family', typed)).text()
  expect(asked).toContain('Is it one of these people?')
  expect(asked).toMatch(/name="work" value="Nurse"/)
  const [, rosa] = /name="is" value="([^"]+)"/.exec(asked)!
  expect(await names('family')).toEqual([])
  expect(location(await say('family', { is: rosa!, go: 'next' }))).toBe('/mapper/friends')
  expect(await names('family')).toEqual([['Rosa Delgado', 'Manager']])
  expect((await say('family', { is: newId() })).status).toBe(404)
  // What was typed with the name goes along, and fills in what is empty there: a manager is no nurse because of it.
  const fields = (html: string) =>
    Object.fromEntries(
      [...html.split('name="is"')[0]!.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
        ([, name, value]) => [name, value],
      ),
    )
  const rosaNow = async () => await getContact(ctx.db, noor.scope, rosa!)
  const cousin = { ...typed, place: 'St. Mary', howFound: 'My cousin' }
  await say('family', { ...fields(await (await say('family', cousin)).text()), is: rosa! })
  expect(await rosaNow()).toMatchObject({ title: 'Manager', organization: '', howFound: 'My cousin' })
  // What is not taken over is said.
  expect(await window.read('/mapper/friends')).toContain(
    'Rosa Delgado was on your list already, with “Manager”. That was not changed to “Nurse, St. Mary”.',
  )
  const boss = {
    ...typed,
    work: 'manager',
    place: 'Café Sol',
    howFound: 'Another way',
    relationship: 'friend',
  }
  await say('family', { ...fields(await (await say('family', boss)).text()), is: rosa! })
  expect(await rosaNow()).toMatchObject({
    ...{ name: 'Rosa Delgado', title: 'Manager', organization: 'Café Sol' },
    ...{ howFound: 'My cousin', relationship: 'family' },
  })
  expect(location(await say('friends', { ...typed, known: 'no' }))).toBe('/mapper/parents')
  expect(await names('friends')).toEqual([['rosa delgado', 'Nurse']])
})

test('what a prompt fills in by itself is not written onto who was on the list already', async () => {
  const uma = await testSeeker(ctx, 'Uma')
  const window = await signedIn(uma)
  const id = await createContact(ctx, uma.scope, { name: 'Rosa Delgado' })
  const before = await getContact(ctx.db, uma.scope, id)
  const drawn = await window.read('/mapper/family')
  const [, howFound] = /name="howFound"[^>]*>([^<]+)</.exec(drawn)!
  const as = { is: id, who: 'Rosa Delgado', howFound: howFound!.trim(), relationship: 'family' }
  const revised = async () =>
    (await ctx.db.selectFrom('contacts').select('updated_at').where('id', '=', id).executeTakeFirstOrThrow())
      .updated_at
  const made = await revised()
  ctx.clock.advance(60_000)
  await window.post('/mapper/family', as)
  expect(await getContact(ctx.db, uma.scope, id)).toEqual(before)
  expect(await revised()).toEqual(made)
  await window.post('/mapper/family', { ...as, howFound: 'My aunt', relationship: 'acquaintance' })
  expect(await getContact(ctx.db, uma.scope, id)).toMatchObject({
    ...{ howFound: 'My aunt', relationship: 'acquaintance' },
  })
  expect((await listAnswers(ctx.db, uma.scope, 'family')).map(({ name }) => name)).toEqual(['Rosa Delgado'])
})

test('a question that stood open while the two on the list were made one is answered by that one', async () => {
  const person = await testSeeker(ctx, 'Mia')
  const window = await signedIn(person)
  const keptId = await createContact(ctx, person.scope, { name: 'Rosa Delgado' })
  const goneId = await createContact(ctx, person.scope, { name: 'Rosa Delgado', title: 'Nurse' })
  await mergeContacts(ctx, person.scope, { keptId, goneId })
  const form = { is: goneId, who: 'Rosa Delgado', place: 'St. Mary', relationship: 'family' }
  expect((await window.post('/mapper/family', form)).status).toBe(303)
  expect(await listAnswers(ctx.db, person.scope, 'family')).toMatchObject([{ contactId: keptId }])
  expect((await getContact(ctx.db, person.scope, keptId)).organization).toBe('St. Mary')
})

test('who is only written nearly like somebody is asked about where the name can be one, and can be changed', async () => {
  const person = await testSeeker(ctx, 'Noa')
  const other = await signedIn(person)
  const say = async (who: string, more = {}) => {
    const sent = await other.post('/mapper/jobs', { relationship: 'friend', who, go: 'more', ...more })
    return sent.status === 303 ? 'added' : await sent.text()
  }
  await createContact(ctx, person.scope, {
    ...{ name: 'Rosa Delgado', title: 'Baker', organization: 'Mercado Central' },
  })
  for (const who of ['Luis Delgado', 'my mom', 'my dad', 'Ana López', 'Ana Ruiz', 'Ana Mercado'])
    expect([who, await say(who)]).toEqual([who, 'added'])
  const asked = await say('Rosa Delgdo', { work: 'Cook' })
  expect(asked).toContain('Is it one of these people?')
  expect(asked).toContain('· Baker, Mercado Central')
  const changed = await other.post('/mapper/jobs', {
    ...{ relationship: 'friend', who: 'Rosa Delgdo', work: 'Cook', go: 'more', known: 'change' },
  })
  expect(changed.status).toBe(200)
  const form = await changed.text()
  for (const value of ['value="Rosa Delgdo"', 'value="Cook"']) expect(form).toContain(value)
})

test('opening an earlier question again does not throw the walk back', async () => {
  const eva = await testSeeker(ctx, 'Eva')
  const other = await signedIn(eva)
  const skip = (prompt: string) =>
    other.post(`/mapper/${prompt}`, { relationship: 'acquaintance', go: 'next' })
  await other.post('/mapper')
  for (const prompt of prompts.slice(0, 4)) await skip(prompt)
  await other.post('/mapper/jobs', { relationship: 'colleague', who: 'Paula Ríos' })
  expect(location(await skip('jobs'))).toBe('/mapper/family')
  await other.post('/mapper')
  expect(await findPlace(ctx.db, eva.scope)).toBe(prompts[4])

  for (const prompt of prompts.slice(4)) await skip(prompt)
  await other.post('/mapper/family', { relationship: 'family', who: 'Tía Inés' })
  expect(location(await skip('family'))).toBe('/mapper/friends')
  expect(await findPlace(ctx.db, eva.scope)).toBe('done')
  expect(await other.read('/mapper')).toContain('Walk through again')
  await other.post('/mapper')
  expect(await findPlace(ctx.db, eva.scope)).toBe(prompts[0])
})

test('a question opened from the list leaves the walk where it is', async () => {
  const leo = await testSeeker(ctx, 'Leo')
  const other = await signedIn(leo)
  const form = { relationship: 'acquaintance' }
  expect(location(await other.post('/mapper/admired', { ...form, go: 'next' }))).toBe('/mapper')
  expect(await other.read('/mapper')).toContain('Start the walk')
  await other.post('/mapper/jobs', { ...form, go: 'next' })
  await other.post('/mapper/neighbours', { ...form, who: 'Paula Ríos' })
  await other.post('/mapper/neighbours', { ...form, go: 'next' })
  expect(await other.read('/mapper')).toContain('Go on at 2 of 10')
})

test('nobody is added without a name, and nothing typed is lost', async () => {
  for (const form of [{ go: 'more' }, { go: 'next', work: 'Plumber' }] as Record<string, string>[]) {
    const refused = await answer('services', form)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('field-who-error')
  }
  expect(await listAnswers(ctx.db, ana.scope, 'services')).toEqual([])
})

test('there are only its own prompts', async () => {
  expect((await browser.get('/mapper/done')).status).toBe(404)
  expect((await answer('done', { who: 'Somebody' })).status).toBe(404)
})

test('whoever is off the list is no answer any more', async () => {
  const [{ contactId } = { contactId: '' }] = await listAnswers(ctx.db, ana.scope, 'jobs')
  await browser.post(`/contacts/${contactId}/remove`)
  expect((await listAnswers(ctx.db, ana.scope)).map(({ name }) => name)).toEqual(['the baker’s son'])
})

test('an answer that was stopped, corrected and sent again counts as it was said last', async () => {
  const id = newId()
  await answer('clubs', { id, who: 'Rosa Moreno', work: 'Coach' })
  await browser.post(`/contacts/${id}/edit`, { name: 'Rosa Moreno', title: 'Coach', phones: '555 0100' })
  await answer('clubs', { id, who: 'the choir’s pianist' })
  expect((await listAnswers(ctx.db, ana.scope, 'clubs')).map(({ name }) => name)).toEqual([
    'the choir’s pianist',
  ])
  const { name, phones } = await getContact(ctx.db, ana.scope, id)
  // What the walk does not ask stays.
  expect({ name, phones }).toEqual({ name: '', phones: ['555 0100'] })
  // Whoever was taken off the list since stays off it.
  await browser.post(`/contacts/${id}/remove`)
  await answer('clubs', { id, who: 'Pedro Núñez' })
  expect((await listAnswers(ctx.db, ana.scope, 'clubs')).map(({ name }) => name)).toEqual(['Pedro Núñez'])
})
