import { describe, expect, it } from 'vitest'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { testContact, testMessage, testTalk } from '../../../tests/support/rows.ts'
import { getWorkSettings } from './work-settings.queries.ts'
import { defaultWorkSettings } from './work-settings.ts'

// A Monday.
const ctx = await testContext('2026-11-23T15:00:00Z')
const ana = await testSeeker(ctx)
const browser = await testApp(ctx).signedIn(ana)
const here = '/account/how-i-work'
const choices = { nextPersonBusinessDays: '2', nudgeDays: '5', maxNudges: '0', noteLimit: '300' }

/** A request that went out now and gets no answer. */
async function askSomebody(): Promise<string> {
  const contact_id = await testContact(ctx, ana.id, { name: 'Tom Quiet' })
  const interview_id = await testTalk(ctx, ana.id, [contact_id])
  await testMessage(ctx, ana.id, { contact_id, interview_id, channel: 'linkedin-note' })
  return contact_id
}

describe('how a seeker works', () => {
  it('starts from the defaults, is kept, and stands on the account page', async () => {
    expect(await getWorkSettings(ctx, ana.scope)).toEqual(defaultWorkSettings)
    expect((await browser.post(here, choices)).status).toBe(303)
    expect(await getWorkSettings(ctx, ana.scope)).toEqual({
      nextPersonBusinessDays: 2,
      nudgeDays: 5,
      maxNudges: 0,
      noteLimit: 300,
      holidays: [],
    })
    expect(await browser.read('/account')).toContain('after 2 business days')
  })

  it('calls what goes to others and what comes to oneself by two names', async () => {
    const words = (html: string) => html.replace(/<[^>]+>/g, '\n')
    const account = words(await browser.read('/account'))
    expect(account).toContain('\nAsking again\n')
    expect(account).toContain('Choose which e-mails I get')
    expect(account).not.toMatch(/reminder/i)
  })

  it('refuses what is out of bounds and keeps what was typed', async () => {
    const refused = await browser.post(here, { ...choices, nudgeDays: '500', maxNudges: '4' })
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('value="500"')
    expect(html).toContain('Write a number from')
    expect((await browser.post(here, { ...choices, noteLimit: '5000' })).status).toBe(422)
    expect((await getWorkSettings(ctx, ana.scope)).nudgeDays).toBe(5)
  })

  it('keeps days off, which can be taken back both ways', async () => {
    const added = await browser.post(`${here}/days-off`, { from: '2026-11-25', to: '2026-11-27' })
    expect(added.status).toBe(303)
    const html = await browser.read(here)
    expect(html).toContain('November 25')
    const undo = /action="(\/account\/how-i-work\/days-off\/remove\?[^"]+)"/.exec(html)![1]!
    expect((await browser.post(undo.replaceAll('&amp;', '&'))).status).toBe(303)
    expect((await getWorkSettings(ctx, ana.scope)).holidays).toEqual([])
    await browser.post(`${here}/days-off`, { from: '2026-11-25', to: '2026-11-26' })
    await browser.post(`${here}/days-off/remove`, { from: '2026-11-25', to: '2026-11-26' })
    await browser.post(`${here}/days-off`, { from: '2026-11-26', to: '' })
    expect((await getWorkSettings(ctx, ana.scope)).holidays).toEqual(['2026-11-26'])
    for (const wrong of [
      { from: 'soon', to: '' },
      { from: '2026-11-26', to: '2026-11-25' },
      { from: '2026-01-01', to: '2029-01-01' },
    ])
      expect((await browser.post(`${here}/days-off`, wrong)).status).toBe(422)
  })

  it('moves Today and the length of a LinkedIn note', async () => {
    const contactId = await askSomebody()
    const today = () => browser.read('/today')
    // Two business days after Monday; Thursday is a day off.
    ctx.clock.advance(2 * 86_400_000)
    expect(await today()).toContain('2 business days without an answer from Tom Quiet')
    await browser.post(`${here}/days-off`, { from: '2026-11-25', to: '' })
    expect(await today()).not.toContain('without an answer from Tom Quiet')
    ctx.clock.advance(3 * 86_400_000)
    expect(await today()).toContain('Stop waiting for Tom Quiet')
    expect(await today()).not.toContain('Write once more to Tom Quiet')
    await browser.post(here, { ...choices, maxNudges: '1' })
    expect(await today()).toContain('Write once more to Tom Quiet')
    const letter = await browser.get(`/contacts/${contactId}/messages/new?kind=keep-in-touch`)
    expect(await letter.text()).toContain('&quot;noteLimit&quot;:300'.replaceAll('&quot;', '"'))
  })

  it('is nobody else’s', async () => {
    const other = await testSeeker(ctx, 'Other')
    await (await testApp(ctx).signedIn(other)).post(here, { ...choices, nudgeDays: '9' })
    expect((await getWorkSettings(ctx, ana.scope)).nudgeDays).toBe(5)
  })
})
