import { expect, it } from 'vitest'
import { location } from '../../../../tests/support/answers.ts'
import { testApp, testContext, testSeeker } from '../../../../tests/support/context.ts'
import { readPdf } from '../../../../tests/support/pdf.ts'
import { createContact } from '../../contacts/index.ts'

const ctx = await testContext('2026-11-23T15:00:00Z')
const { signedIn } = testApp(ctx)
const ana = await testSeeker(ctx)
const browser = await signedIn(ana)
const stranger = await signedIn(await testSeeker(ctx, 'Stranger'))

async function message(
  kind: 'thank-you' | 'request',
  body: string,
  {
    channel = kind === 'request' ? 'email' : 'card',
    ...contact
  }: { emails?: string[]; channel?: string } = {},
) {
  const contactId = await createContact(ctx, ana.scope, { name: 'Maria Lopez', ...contact })
  const answer = await browser.post(`/contacts/${contactId}/messages`, {
    ...{ kind, body, subject: '', channel, language: 'en' },
  })
  return { contactId, at: location(answer) }
}

it('offers a card to whom no address is known, and keeps that choice', async () => {
  const { contactId, at } = await message('thank-you', 'Dear Maria, thank you.')
  const fresh = await browser.read(`/contacts/${contactId}/messages/new?kind=thank-you`)
  expect(fresh).toMatch(/<option value="card" selected/)
  expect(await browser.read(at)).toMatch(/<option value="card" selected/)
  // A request is no card.
  const request = await browser.read(`/contacts/${contactId}/messages/new?kind=request`)
  expect(request).not.toContain('value="card"')
})

it('thanks the way they were reached', async () => {
  const { contactId } = await message('request', 'Could we talk?', { emails: ['maria@example.org'] })
  await ctx.db
    .updateTable('messages')
    .set({ state: 'sent', sent_at: ctx.clock.now(), channel: 'linkedin-note' })
    .where('contact_id', '=', contactId)
    .execute()
  const fresh = await browser.read(`/contacts/${contactId}/messages/new?kind=thank-you`)
  expect(fresh).toMatch(/<option value="linkedin-message" selected/)
})

it('prints the words, or leaves the inside empty with the words to copy, and notes that it went', async () => {
  const { at } = await message('thank-you', 'Dear Maria,\n\nthe quiet part stayed with me.')
  const page = await browser.read(`${at}/card?paper=a4`)
  expect(page).toContain(`href="${at}/card.pdf?kind=printed&amp;paper=a4"`)
  for (const [kind, pages] of [
    ['printed', 1],
    ['blank', 2],
  ] as const) {
    const answer = await browser.get(`${at}/card.pdf?kind=${kind}&paper=a4`)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    const pdf = await readPdf(new Uint8Array(await answer.arrayBuffer()))
    expect([pdf.pages, pdf.title, pdf.accessible]).toEqual([pages, 'A thank-you for Maria Lopez', '1'])
    expect(pdf.text).toContain('the quiet part stayed with me.')
  }
  await browser.post(`${at}/sent`, { how: 'card' })
  expect(await browser.read(at)).toContain('A card')
})

it.each(['email', 'linkedin-message'])(
  'is noted as sent on paper, whatever it was written for: %s',
  async (channel) => {
    const { at } = await message('thank-you', 'Dear Maria, thank you.', { channel })
    const refused = await browser.post(`${at}/sent`, { how: 'card', sentDate: '2026-11-30' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('name="how" value="card"')
    await browser.post(`${at}/sent`, { how: 'card' })
    const { sent_how, channel: sentAs } = await ctx.db
      .selectFrom('messages')
      .where('id', '=', at.split('/').at(-1)!)
      .select(['sent_how', 'channel'])
      .executeTakeFirstOrThrow()
    expect([sent_how, sentAs]).toEqual(['card', 'card'])
  },
)

it('says when the words do not fit, and still has the card for writing by hand', async () => {
  const { at } = await message('thank-you', 'long '.repeat(600))
  const page = await browser.read(`${at}/card`)
  expect(page).toContain('The text is too long for the inside of a card.')
  expect(page).not.toContain('kind=printed')
  expect(location(await browser.get(`${at}/card.pdf?kind=printed`))).toBe(`${at}/card`)
  expect((await browser.get(`${at}/card.pdf?kind=blank`)).status).toBe(200)
})

it('is there for thank-yous of one’s own alone', async () => {
  const { at } = await message('thank-you', 'Dear Maria, thank you.')
  const other = await message('request', 'Could we talk?')
  expect((await stranger.get(`${at}/card`)).status).toBe(404)
  expect((await stranger.get(`${at}/card.pdf`)).status).toBe(404)
  expect(location(await browser.get(`${other.at}/card`))).toBe(other.at)
  expect(location(await browser.get(`${other.at}/card.pdf?kind=blank`))).toBe(`${other.at}/card`)
})
