import { expect, it } from 'vitest'
import { location } from '../../../tests/support/answers.ts'
import { testContext } from '../../../tests/support/context.ts'
import { saidBy, testOutreach } from '../../../tests/support/outreach.ts'
import { seenWords } from './outreach.ts'

const ctx = await testContext()
const { seekerWithContact } = testOutreach(ctx)

it('a pause in typing keeps what another tab wrote meanwhile as a version', async () => {
  const { browser, write } = await seekerWithContact()
  const id = await write('request', 'first')
  const save = (seen: string, body: string) =>
    browser.post(`/messages/${id}`, {
      ...{ channel: 'email', subject: 'Hello', quiet: 'yes', body },
      seen: seenWords({ subject: 'Hello', body: seen }),
    })
  const versions = async () =>
    (await ctx.db.selectFrom('message_versions').select('body').where('message_id', '=', id).execute()).map(
      ({ body }) => body,
    )
  await save('first', 'first, and more')
  expect(await versions()).toEqual([])
  const answer = await save('first', 'first!')
  expect([answer.status, await answer.json()]).toEqual([200, { saved: true, over: 1 }])
  expect(await versions()).toEqual(['first, and more'])
  // Sent again, or in answer to what this page has seen by now, it takes nobody's place.
  expect(await (await save('first', 'first!')).json()).toEqual({ saved: true })
  expect(await (await save('first!', 'first!!')).json()).toEqual({ saved: true })
  expect(await versions()).toEqual(['first, and more'])
})

it('a save that takes the place of words of another window says so, and leads to them', async () => {
  const { browser, write } = await seekerWithContact()
  const id = await write('request', 'Dear Maria,\nfirst')
  const open = await browser.read(`/messages/${id}`)
  expect(open).not.toContain('#version-')
  const seen = /name="seen" value="([^"]+)"/.exec(open)![1]!.replaceAll('&quot;', '"')
  const form = { channel: 'email', language: 'en', subject: 'Hello', seen }
  const [one, two] = await Promise.all(
    ['of the phone', 'of the laptop'].map((body) => browser.post(`/messages/${id}`, { ...form, body })),
  )
  const over = [one, two].map((answer) => location(answer!)).toSorted()
  expect(over).toEqual([`/messages/${id}`, `/messages/${id}?over=2`])
  const page = await browser.read(over[1]!)
  expect(page).toContain('What you wrote now counts; the other text is kept. <a href="#version-2"')
  const kept = /id="version-2".*?<p class="pre-line">([^<]*)/s.exec(page)![1]!
  const stands = /<textarea[^>]*name="body"[^>]*>([^<]*)/.exec(page)![1]!
  expect([kept, stands].toSorted()).toEqual(['of the laptop', 'of the phone'])
  // Of a version that is not there nothing is said.
  expect(await browser.read(`/messages/${id}?over=9`)).not.toContain('#version-')
})

it('recording as sent what takes the place of words of another window says so, and undoing leads to them', async () => {
  const { browser, write } = await seekerWithContact()
  const id = await write('request', 'first')
  const form = { channel: 'email', language: 'en', subject: 'Hello' }
  const seen = seenWords({ subject: 'Hello', body: 'first' })
  await browser.post(`/messages/${id}`, { ...form, seen, body: 'of the phone' })
  const sent = { ...form, seen, how: 'mail-app', sentDate: '', sentTime: '' }
  const answer = await browser.post(`/messages/${id}/sent`, { ...sent, body: 'of the laptop' })
  expect(saidBy(answer)).toMatchObject({ key: 'outreach.marked-sent-over', undo: `/messages/${id}/unsent` })
  await browser.post(`/messages/${id}/unsent`)
  const page = await browser.read(`/messages/${id}`)
  expect([page.includes('of the phone'), page.includes('of the laptop')]).toEqual([true, true])
  // With what this window has seen there is nothing to tell.
  const again = { ...sent, seen: seenWords({ subject: 'Hello', body: 'of the laptop' }), body: 'last words' }
  expect(saidBy(await browser.post(`/messages/${id}/sent`, again))).toMatchObject({
    key: 'outreach.marked-sent',
  })
  await browser.post(`/messages/${id}/unsent`)
  // Where the day is refused, the words are saved all the same, and the page that comes back says it.
  await browser.post(`/messages/${id}`, { ...form, seen: again.seen, body: 'of the phone again' })
  const refused = await browser.post(`/messages/${id}/sent`, {
    ...again,
    sentDate: '2199-01-01',
    body: 'mine',
  })
  expect([refused.status, (await refused.text()).includes('href="#version-')]).toEqual([422, true])
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

it('takes a text that was refused for none on record, so that it is no other window once it is mended', async () => {
  const { browser, write } = await seekerWithContact()
  const id = await write('request', 'first')
  const form = { channel: 'email', language: 'en', subject: 'Hello' }
  const seen = seenWords({ subject: 'Hello', body: 'first' })
  const refused = await browser.post(`/messages/${id}`, { ...form, seen, body: 'x'.repeat(20_001) })
  const drawn = [...(await refused.text()).matchAll(/name="seen" value="([^"]+)"/g)]
  expect([refused.status, drawn.map(([, words]) => words!.replaceAll('&quot;', '"'))]).toEqual([422, [seen]])
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
