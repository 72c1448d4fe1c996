import { expect, it } from 'vitest'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { newId } from '../../shared/ids.ts'

const ctx = await testContext()
const { signedIn } = testApp(ctx)

it('a pause in typing keeps what another tab wrote meanwhile as a version', async () => {
  const { browser, write } = await seekerWithContact()
  const id = await write('request', 'first')
  const save = (known: string, body: string) =>
    browser.post(`/messages/${id}`, { channel: 'email', subject: 'Hello', quiet: 'yes', known, body })
  const versions = async () =>
    (await ctx.db.selectFrom('message_versions').select('body').where('message_id', '=', id).execute()).map(
      ({ body }) => body,
    )
  await save('first', 'first, and more')
  expect(await versions()).toEqual([])
  expect((await save('first', 'first!')).status).toBe(200)
  expect(await versions()).toEqual(['first, and more'])
})

it('a letter that is saved twice at once is saved, and what was before is kept once each', async () => {
  const { browser, write } = await seekerWithContact()
  const id = await write()
  const form = { channel: 'email', language: 'en', subject: 'Hello' }
  const saves = [1, 2].map((n) =>
    browser.post(`/messages/${id}`, { ...form, body: `Dear Maria, number ${n}` }),
  )
  expect((await Promise.all(saves)).map(({ status }) => status)).toEqual([303, 303])
  const versions = await ctx.db
    .selectFrom('message_versions')
    .select('version')
    .where('message_id', '=', id)
    .orderBy('version')
    .execute()
  expect(versions.map(({ version }) => version)).toEqual([1, 2])
})

async function seekerWithContact(email = `${newId()}@example.org`) {
  const person = await testSeeker(ctx)
  const contactId = newId()
  const stamps = { created_at: ctx.clock.now(), updated_at: ctx.clock.now() }
  await ctx.db
    .insertInto('contacts')
    .values({
      seeker_id: person.id,
      id: contactId,
      name: 'Maria Lopez',
      emails: [email],
      how_found: 'library talk',
      why: 'night shift',
      ...stamps,
    })
    .execute()
  const browser = await signedIn(person)
  const write = async (kind = 'request', body = 'Dear Maria Lopez,\n\nThanks\nAna') => {
    const form = { kind, channel: 'email', language: 'en', subject: 'Hello', body }
    const answer = await browser.post(`/contacts/${contactId}/messages`, form)
    return answer.headers.get('location')!.split('/').at(-1)!
  }
  const stored = (id: string) =>
    ctx.db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  return { ...person, contactId, browser, write, stored }
}

it('begins with blanks that the coach does not let pass, and knows the person', async () => {
  const { browser, contactId } = await seekerWithContact()
  const html = await (await browser.get(`/contacts/${contactId}/messages/new?kind=request`)).text()
  expect(html).toContain('Dear Maria Lopez,')
  expect(html).toContain('A blank from a draft is still here')
  expect(html).toContain('mailto:')
})

it('deciding to ask begins an interview; a draft keeps its earlier versions', async () => {
  const { browser, write, stored, id: seekerId } = await seekerWithContact()
  const id = await write()
  const message = await stored(id)
  expect(message.interview_id).not.toBeNull()
  await browser.post(`/messages/${id}`, {
    subject: 'Hello',
    body: 'Second',
    channel: 'email',
    language: 'en',
  })
  await browser.post(`/messages/${id}`, {
    subject: 'Hello',
    body: 'Third',
    channel: 'email',
    language: 'en',
    quiet: 'yes',
  })
  const versions = await ctx.db
    .selectFrom('message_versions')
    .select('body')
    .where('seeker_id', '=', seekerId)
    .execute()
  expect(versions.map((version) => version.body)).toEqual(['Dear Maria Lopez,\n\nThanks\nAna'])
  expect((await stored(id)).body).toBe('Third')
})

it('marks as sent with the text that was on the page, records what came back, and undoes both', async () => {
  const { browser, write, stored } = await seekerWithContact()
  const id = await write()
  await browser.post(`/messages/${id}/sent`, {
    how: 'webmail',
    subject: 'Hello',
    body: 'Last words',
    channel: 'email',
    language: 'en',
  })
  expect(await stored(id)).toMatchObject({
    state: 'sent',
    sent_how: 'webmail',
    body: 'Last words',
    sent_at: ctx.clock.now(),
  })
  const late = await browser.post(`/messages/${id}`, {
    subject: '',
    body: 'too late',
    channel: 'email',
    language: 'en',
  })
  expect(late.status).toBe(409)
  await browser.post(`/messages/${id}/outcome`, { outcome: 'declined' })
  expect((await stored(id)).outcome).toBe('declined')
  await browser.post(`/messages/${id}/outcome`, { outcome: 'none' })
  expect((await stored(id)).outcome).toBeNull()
  await browser.post(`/messages/${id}/unsent`)
  expect(await stored(id)).toMatchObject({ state: 'drafted', sent_at: null })
  expect(await ctx.db.selectFrom('professional_keys').selectAll().execute()).toEqual([])
})

it('tells another seeker that somebody asked this person, and never who', async () => {
  const one = await seekerWithContact('Prof@Example.org')
  const other = await seekerWithContact('prof@example.org')
  const id = await one.write()
  await one.browser.post(`/messages/${id}/sent`, {
    how: 'webmail',
    subject: 's',
    body: 'b',
    channel: 'email',
    language: 'en',
  })
  const html = await (await other.browser.get(`/contacts/${other.contactId}/messages/new`)).text()
  expect(html).toContain('Someone here has asked this person recently')
  expect(html).not.toContain(one.email)
  ctx.clock.advance(31 * 86_400_000)
  const later = await signedIn(other)
  expect(await (await later.get(`/contacts/${other.contactId}/messages/new`)).text()).not.toContain(
    'asked this person recently',
  )
})

it('keeps what was typed on an error, and answers 404 to what is another’s', async () => {
  const one = await seekerWithContact()
  const other = await seekerWithContact()
  const refused = await one.browser.post(`/contacts/${one.contactId}/messages`, {
    kind: 'request',
    channel: 'pigeon',
    body: 'Kept text',
    subject: 'Kept subject',
  })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Kept text')
  const id = await one.write()
  const foreign = [
    other.browser.get(`/messages/${id}`),
    other.browser.post(`/messages/${id}`, { subject: '', body: 'x', channel: 'email' }),
    other.browser.post(`/messages/${id}/sent`, { how: 'webmail' }),
    other.browser.post(`/messages/${id}/outcome`, { outcome: 'replied' }),
    other.browser.post(`/messages/${id}/remove`),
    other.browser.post(`/messages/${id}/restore`),
    other.browser.post(`/contacts/${one.contactId}/messages`, {
      kind: 'request',
      channel: 'email',
      body: 'x',
      subject: '',
    }),
  ]
  expect((await Promise.all(foreign)).map((answer) => answer.status)).toEqual(foreign.map(() => 404))
})

it('removes a draft and brings it back', async () => {
  const { browser, write } = await seekerWithContact()
  const id = await write()
  await browser.post(`/messages/${id}/remove`)
  expect((await browser.get(`/messages/${id}`)).status).toBe(404)
  await browser.post(`/messages/${id}/restore`)
  expect((await browser.get(`/messages/${id}`)).status).toBe(200)
})

it('notices a text and a workplace left over from somebody else’s letter', async () => {
  const { id: seeker_id, browser, write } = await seekerWithContact()
  const other = newId()
  const now = ctx.clock.now()
  await ctx.db
    .insertInto('contacts')
    .values({
      seeker_id,
      id: other,
      name: 'Tom Reed',
      organization: 'Quarry Mutual',
      created_at: now,
      updated_at: now,
    })
    .execute()
  const letter = `Dear Maria Lopez,

I read what you wrote about nights at Quarry Mutual, and I would like to learn how you began. Could we talk for 20 minutes?

Thank you,
Ana`
  await browser.post(`/messages/${await write('request', letter)}/sent`, { how: 'mail-app' })
  const form = { kind: 'request', channel: 'email', language: 'en', subject: 'A question', body: letter }
  const toOther = (await browser.post(`/contacts/${other}/messages`, form)).headers.get('location')!
  expect(await (await browser.get(toOther)).text()).toContain('Nearly the same text went to somebody else')
  const again = await write('request', letter)
  expect(await (await browser.get(`/messages/${again}`)).text()).toContain(
    'where somebody else on your list works',
  )
})

it('words typed in a tab after the letter was sent in another are shown, and change nothing', async () => {
  const { browser, write, stored } = await seekerWithContact()
  const id = await write()
  await browser.post(`/messages/${id}/sent`, { how: 'mail-app' })
  const form = { channel: 'email', language: 'en', subject: 'Hello', body: 'Typed too late.' }
  const late = await browser.post(`/messages/${id}`, form)
  expect([late.status, (await late.text()).includes('Typed too late.')]).toEqual([409, true])
  const again = await browser.post(`/messages/${id}/sent`, { ...form, how: 'gmail' })
  expect([again.status, (await again.text()).includes('Typed too late.')]).toEqual([409, true])
  expect((await stored(id)).body).not.toContain('too late')
})
