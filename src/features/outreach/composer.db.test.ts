import { describe, expect, it } from 'vitest'
import { location, to } from '../../../tests/support/answers.ts'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { testContact } from '../../../tests/support/rows.ts'
import { newId } from '../../shared/ids.ts'
import { removeContact } from '../contacts/removing.commands.ts'
import { mergeContacts } from '../duplicates/merge.commands.ts'
import { listInterviews, noteClock, planInterview } from '../interviews/index.ts'

// A Friday.
const ctx = await testContext('2026-11-20T15:00:00Z')
const { signedIn } = testApp(ctx)
const letter = (name: string) =>
  `Dear ${name},\n\nI found you through the library and I study biology at Hillside. I noticed that you moved from a bakery to the night lab. Could we talk for 20 minutes when it suits you?\n\nThank you,\nAna`

async function setUp() {
  const person = await testSeeker(ctx)
  const one = await signedIn(person)
  const add = (name: string, more: object = {}) =>
    testContact(ctx, person.id, { name, how_found: 'x', why: 'y', ...more })
  const write = async (contactId: string, body: string, form: object = {}) => {
    const values = { kind: 'request', channel: 'email', language: 'en', subject: 'A question', body, ...form }
    const answer = await one.post(`/contacts/${contactId}/messages`, values)
    return location(answer).split('/').at(-1)!
  }
  const sent = async (contactId: string, body: string, outcome?: string) => {
    const id = await write(contactId, body)
    await one.post(`/messages/${id}/sent`, { how: 'webmail' })
    if (outcome) await one.post(`/messages/${id}/outcome`, { outcome })
    return id
  }
  const text = (path: string) => one.read(path)
  return { person, one, add, write, sent, text }
}

describe('the composer', () => {
  it('begins a thank-you from the marks, and from the debrief once there is one', async () => {
    const { person, one, add, text } = await setUp()
    const maria = await add('Maria Lopez')
    const { scope } = person
    const talk = await planInterview(ctx, scope, { contact: [maria], aim: '', wish: '', field: '' })
    await noteClock(ctx, scope, talk, { startedAt: null, endedAt: ctx.clock.now() })
    const begun = () => text(`/contacts/${maria}/messages/new?kind=thank-you&interview=${talk}`)
    const mark = async (kind: string, words: string) => {
      const id = newId()
      const act = { form: newId(), base: '', new: id, about: '', act: `mark:${kind}`, [`mark:${id}`]: words }
      await one.post(`/interviews/${talk}/notebook`, act)
      return id
    }
    const step = await mark('next-step', 'Call the school')
    await mark('learned', 'Nigths are quiet')
    expect(await begun()).toContain('most: Nigths are quiet. What I will do next: call the school.')

    const debrief = (form: object) => one.post(`/interviews/${talk}/debrief`, { form: newId(), ...form })
    const other = newId()
    const steps = { [`step:${step}`]: '', [`step:${other}`]: 'Ask for a tour' }
    await debrief({ learned: '\nNights are quiet\nPay is fair', ...steps })
    expect(await begun()).toContain('most: Nights are quiet. What I will do next: ask for a tour.')
    await debrief({ learned: 'Nights are quiet', [`step:${other}`]: '' })
    expect(await begun()).toContain('Because of it I will [what you do next].')
  })

  it('calls no letter ready whose wording nobody read, and says where the language is plainly another', async () => {
    const { add, write, text } = await setUp()
    const maria = await add('Maria Lopez')
    const spanish =
      'Estimada Maria Lopez:\n\nEncontré su nombre en la página del hospital y me gustaría conversar con usted veinte minutos sobre su trabajo en la sala de urgencias. ¿Tiene trabajo para mí?\n\nGracias,\nAna'
    const said = await text(`/messages/${await write(maria, spanish, { language: 'es' })}`)
    expect(said).toContain('<p>The coach reads English only.')
    expect(said).not.toContain('<p>This is ready.')
    expect(said).not.toContain('id="field-language-hint"')
    const olu = await add('Olu Adeyemi')
    const mistaken = await text(`/messages/${await write(olu, spanish)}`)
    expect(mistaken).toMatch(/id="field-language-hint"[^>]*>Your message reads like Spanish/)
    expect(mistaken).not.toContain('<p>The coach reads English only.')
  })

  it('records on its first page already that the letter went out, and the same once more changes nothing', async () => {
    const { one, add, text } = await setUp()
    const maria = await add('Maria Lopez')
    const page = `/contacts/${maria}/messages/new?kind=request`
    const id = /name="id" value="([^"]+)"/.exec(await text(page))![1]!
    const form = {
      ...{ id, kind: 'request', channel: 'email', subject: 'A question', body: letter('Maria') },
      ...{ how: 'webmail', also: 'sent' },
    }
    // A day that is wrong: the letter is kept, and the page says what to mend.
    const wrong = await one.post(`/contacts/${maria}/messages`, { ...form, sentDate: '2026-11-25' })
    const said = await wrong.text()
    expect([wrong.status, said.includes('2026-11-25'), said.includes('moved from a bakery')]).toEqual([
      422,
      true,
      true,
    ])
    expect(await text(`/messages/${id}`)).toContain('Save and check')
    const first = await one.post(`/contacts/${maria}/messages`, { ...form, sentDate: '2026-11-18' })
    expect(to(first)).toEqual([303, `/messages/${id}`])
    const row = () =>
      ctx.db
        .selectFrom('messages')
        .select(['state', 'sent_at', 'sent_how'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
    const sent = await row()
    expect(sent).toMatchObject({ state: 'sent', sent_how: 'webmail' })
    expect(sent.sent_at?.toISOString()).toBe('2026-11-18T17:00:00.000Z')
    const again = await one.post(`/contacts/${maria}/messages`, form)
    expect(again.status).toBe(200)
    expect(await row()).toEqual(sent)
  })

  it('keeps a draft under the identifier that its page made, however often it is saved', async () => {
    const { one, add, text } = await setUp()
    const maria = await add('Maria Lopez')
    const html = await text(`/contacts/${maria}/messages/new?kind=request`)
    const id = /name="id" value="([^"]+)"/.exec(html)![1]!
    const save = (body: string, more: object = {}) =>
      one.post(`/contacts/${maria}/messages`, {
        ...{ id, kind: 'request', channel: 'email', subject: 'A question', body },
        ...more,
      })
    expect((await save('Dear Maria,', { quiet: 'yes' })).status).toBe(200)
    expect((await save('Dear Maria, I work nights.', { quiet: 'yes' })).status).toBe(200)
    const last = await save(letter('Maria'))
    expect(location(last)).toBe(`/messages/${id}`)
    expect(await text(`/messages/${id}`)).toContain('moved from a bakery')
    const rows = await ctx.db.selectFrom('messages').select('id').where('contact_id', '=', maria).execute()
    expect(rows).toEqual([{ id }])
    const other = await add('Rosa Abara')
    const answer = await one.post(`/contacts/${other}/messages`, {
      id,
      kind: 'request',
      channel: 'email',
      body: 'x',
    })
    expect(answer.status).toBe(404)
  })

  it('keeps a letter to whoever was merged or taken off the list while it was written', async () => {
    const { person, one, add, text } = await setUp()
    const [maria, twin, tom] = [await add('Maria Lopez'), await add('M. Lopez'), await add('Tom Reed')]
    const form = { kind: 'request', channel: 'email', subject: 'A question', body: letter('Maria') }
    await mergeContacts(ctx, person.scope, { keptId: maria, goneId: twin })
    const id = newId()
    for (const more of [{ quiet: 'yes' }, { quiet: '' }])
      expect((await one.post(`/contacts/${twin}/messages`, { ...form, ...more, id })).status).toBeLessThan(
        400,
      )
    expect(await text(`/messages/${id}`)).toContain('moved from a bakery')

    await removeContact(ctx, person.scope, tom)
    const saved = await one.post(`/contacts/${tom}/messages`, { ...form, id: newId() })
    const here = location(saved)
    const page = await one.get(here)
    expect([page.status, (await page.text()).includes('Bring back Tom Reed')]).toEqual([410, true])
    expect(location(await one.post(`/contacts/${tom}/restore`, { to: here }))).toBe(here)
    expect(await text(here)).toContain('moved from a bakery')
    const talks = await listInterviews(ctx, person.scope, {})
    expect(talks.map(({ names }) => names).toSorted()).toEqual(['Maria Lopez', 'Tom Reed'])
  })

  it('marks nothing as sent that it cannot keep, and shows what was typed', async () => {
    const { one, add, write, text } = await setUp()
    const id = await write(await add('Maria Lopez'), 'The first words.')
    const body = `${'My own words. '.repeat(1_500)}the end`
    const answer = await one.post(`/messages/${id}/sent`, {
      channel: 'email',
      subject: 'A question',
      body,
      how: 'webmail',
    })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('the end</textarea>')
    expect(await text(`/messages/${id}`)).toContain('The first words.')
  })

  it('takes only a way out that the channel has', async () => {
    const { one, add, write, text } = await setUp()
    const maria = await add('Maria Lopez')
    const send = async (channel: string, how: string) => {
      const id = await write(maria, letter('Maria'))
      return { id, answer: await one.post(`/messages/${id}/sent`, { channel, body: letter('Maria'), how }) }
    }
    expect((await send('phone', 'webmail')).answer.status).toBe(422)
    // The choice was drawn before the channel was changed; there is one way only.
    const note = await send('linkedin-message', 'mail-app')
    expect(note.answer.status).toBe(303)
    expect(await text(`/messages/${note.id}`)).not.toContain('My mail app')
  })

  it('begins a letter for each way to a person, each with blanks that the coach names', async () => {
    const { add, text } = await setUp()
    const maria = await add('Maria Lopez')
    const seen = new Set<string>()
    for (const from of ['referral', 'alumni', 'cold', 'event', 'board']) {
      const html = await text(`/contacts/${maria}/messages/new?kind=request&from=${from}`)
      expect(html).toContain('A blank from a draft is still here')
      seen.add(/<textarea[^>]*>([^]*?)<\/textarea>/.exec(html)![1]!)
    }
    expect(seen.size).toBe(5)
  })

  it('begins with words for a call and for a note too, with the same situation', async () => {
    const { one, add, text } = await setUp()
    const maria = await add('Maria Lopez', { emails: ['maria@example.org'] })
    const begin = async (query: string) => {
      const html = await text(`/contacts/${maria}/messages/new?kind=request${query}`)
      return { html, body: /<textarea[^>]*>([^]*?)<\/textarea>/.exec(html)![1]! }
    }
    const letter = await begin('&from=event')
    expect(letter.html).toContain('by=phone&amp;from=event')
    const call = await begin('&by=phone&from=event')
    expect(call.html).toMatch(/<option[^>]*value="phone"[^>]*selected/)
    expect(call.body).toContain('Is this a good moment?')
    expect(call.body).toContain('I heard you at [name of event]')
    expect(call.body).not.toContain('Dear')
    expect(call.html).toContain('A blank from a draft is still here')
    const note = await begin('&by=linkedin-note')
    expect([...note.body].length).toBeLessThanOrEqual(230)
    expect(note.html).toContain('of 200 characters')
    // A way that nobody offers is no way.
    expect((await begin('&by=pigeon')).body).toContain('Dear Maria Lopez')
    await one.post('/language', { locale: 'es', return: '/' })
    expect((await begin('&by=phone')).body).toContain('¿Es un buen momento?')
  })

  it('shows a request beside the message that it mostly repeats', async () => {
    const { add, write, sent, text } = await setUp()
    const first = await sent(await add('Rosa'), letter('Rosa'))
    const same = await write(await add('Tom'), letter('Tom'))
    const html = await text(`/messages/${same}`)
    expect(html).toContain('Most of this is in your message to Rosa')
    expect(html).toContain(`/messages/compare?one=${same}&amp;other=${first}`)
    expect(await text(`/messages/compare?one=${same}&other=${first}`)).toMatch(/<mark>[^<]*Tom/)
    const own = await write(
      await add('Eva'),
      'Dear Eva,\n\nYour article on water tests made me curious.\n\nAna',
    )
    expect(await text(`/messages/${own}`)).not.toContain('Most of this is in your message')
  })

  it('asks for an introduction and keeps in touch, in both languages, without beginning an interview', async () => {
    const { one, add, write, text } = await setUp()
    const rosa = await add('Rosa Abara', { relationship: 'friend' })
    expect(await text(`/contacts/${rosa}`)).toContain('kind=introduction-request')
    for (const kind of ['introduction-request', 'keep-in-touch']) {
      const html = await text(`/contacts/${rosa}/messages/new?kind=${kind}`)
      expect(html).toContain(`name="kind" value="${kind}"`)
      expect(html).toContain('A blank from a draft is still here')
      const id = await write(rosa, 'Dear Rosa,\n\nThank you\nAna', { kind })
      const stored = await ctx.db
        .selectFrom('messages')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      expect([stored.kind, stored.interview_id]).toEqual([kind, null])
    }
    await one.post('/language', { locale: 'es', return: '/' })
    expect(await text(`/contacts/${rosa}/messages/new?kind=introduction-request`)).toContain(
      '¿Nos presentarías?',
    )
  })

  it('advises one at a time per workplace, with the reason and until when', async () => {
    const { add, sent, text } = await setUp()
    const tom = await add('Tom Reed', { organization: 'County Hospital' })
    const maria = await add('Maria Lopez', { organization: 'county hospital' })
    const eva = await add('Eva Stone', { organization: 'City Clinic' })
    await sent(tom, letter('Tom'))
    const html = await text(`/contacts/${maria}/messages/new?kind=request`)
    expect(html).toContain('You wrote to Tom Reed at County Hospital')
    expect(html).toContain('Wed, Nov 25')
    expect(await text(`/contacts/${eva}/messages/new?kind=request`)).not.toContain('You wrote to Tom Reed')
    expect(await text(`/contacts/${maria}/messages/new?kind=keep-in-touch`)).not.toContain('You wrote to Tom')
  })

  it('shows which wording is answered, and two of them side by side', async () => {
    const { one, add, sent, text } = await setUp()
    expect(await text('/messages')).toContain('No request has gone out yet')
    const first = await sent(await add('Rosa'), letter('Rosa'), 'replied')
    await sent(await add('Tom'), letter('Tom'))
    const other = await sent(
      await add('Eva'),
      'Dear Eva,\n\nYour article about cheaper water tests for farms made me wonder how you chose which ones to trust in the field. May I ask you?\n\nAna',
    )
    const html = await text('/messages')
    expect(html).toContain('1 of 2<')
    expect(html).toContain('0 of 1<')
    expect(html).not.toContain('data-opened')
    const opened = await text(`/messages?open=${other}`)
    expect(opened).toContain('which ones to trust in the field')
    expect(opened).toContain(`data-beside="/messages?open=${other}#wording-${other}" aria-current`)
    expect(opened).toContain(`href="/messages#wording-${other}"`)
    expect(opened.match(/<title>(.*)<\/title>/)?.[1]).toContain('Your article about cheaper')
    const compared = await text(`/messages/compare?one=${first}&other=${other}`)
    expect(compared).toMatch(/<mark>[^<]*bakery/)
    expect(compared).toMatch(/<mark>[^<]*article/)
    expect(location(await one.get('/messages/compare'))).toBe('/messages')
    const stranger = await setUp()
    expect((await stranger.one.get(`/messages/compare?one=${first}&other=${other}`)).status).toBe(404)
    expect((await stranger.one.get(`/messages/${first}/script`)).status).toBe(404)
    expect(await stranger.text(`/messages?open=${other}`)).not.toMatch(/library|article/)
  })

  it('reads a message off as a phone script, a sentence a line', async () => {
    const { add, write, text } = await setUp()
    const maria = await add('Maria Lopez', { phones: ['+1 555 0100'] })
    const id = await write(maria, 'Good morning. My name is Ana.\nDo you have a minute?', {
      channel: 'phone',
    })
    expect(await text(`/messages/${id}`)).toContain(`/messages/${id}/script`)
    const html = await text(`/messages/${id}/script`)
    expect(html).toContain('href="tel:+15550100"')
    for (const line of ['Good morning.', 'My name is Ana.', 'Do you have a minute?'])
      expect(html).toContain(`<li>${line}</li>`)
  })

  it('says what silence means, on the message and on the contact’s page, and lets it rest kindly', async () => {
    const { one, person, add, sent, text } = await setUp()
    const maria = await add('Maria Lopez')
    const id = await sent(maria, letter('Maria'))
    const both = async () => [await text(`/messages/${id}`), await text(`/contacts/${maria}`)]
    for (const html of await both()) expect(html).toContain('Silence is normal')
    ctx.clock.advance(5 * 86_400_000)
    for (const html of await both()) expect(html).toContain('Write to the next person now')
    ctx.clock.advance(2 * 86_400_000)
    for (const html of await both()) expect(html).toContain('Now is a good time to ask once more')
    await ctx.db
      .insertInto('work_settings')
      .values({
        ...{ seeker_id: person.id, next_person_days: 3, nudge_days: 7, max_nudges: 0, note_limit: 200 },
        ...{ holidays: [], updated_at: ctx.clock.now() },
      })
      .execute()
    for (const html of await both()) expect(html).toContain('Let it rest')
    await one.post(`/messages/${id}/outcome`, { outcome: 'replied' })
    for (const html of await both()) expect(html).not.toContain('Let it rest')
  })
})
