import { expect, it } from 'vitest'
import { location, plainWords } from '../../../tests/support/answers.ts'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { shownForm } from '../../../tests/support/shown-form.ts'
import { testContact } from '../../../tests/support/rows.ts'
import { newId } from '../../shared/ids.ts'

const ctx = await testContext('2026-09-14T12:00:00Z')
const { signedIn } = testApp(ctx)
const person = await testSeeker(ctx)
const browser = await signedIn(person)
const read = (path: string) => browser.read(path)

async function newField(name: string) {
  return location(await browser.post('/fields/new', { name, place: 'Portland' }))
}
const posting = (asks: string) => ({
  title: 'Line cook',
  organization: 'Harbor Hotel',
  pasted: `Line cook\n\nRequirements:\n${asks}\n`,
})
const idsIn = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`name="${name}\\[\\]" value="([^"]+)"`, 'g'))].map((found) => found[1]!)

/** Adds a posting and keeps all that is proposed. */
async function keep(field: string, asks: string) {
  const path = location(await browser.post(`${field}/postings`, posting(asks)))
  const shown = idsIn(await read(path), 'shown')
  await browser.post(`${path}/review`, { 'shown[]': shown, 'kept[]': shown })
  return path
}

it('goes from nothing to a tally and to questions, with plain forms', async () => {
  expect(await read('/fields')).toContain('Start with a kind of work')
  const field = await newField('Cooking')
  expect(plainWords(await read(field))).toContain('Begin with three postings')
  await keep(field, '- Food handler card\n\nPreferred:\n- Spanish')
  await keep(field, '- Food handler card\n- Spanish')
  const third = location(
    await browser.post(`${field}/postings`, posting('- Food handler card\n- Knife skills')),
  )
  const review = await read(third)
  expect(review).toContain('Is this what they ask for?')
  const shown = idsIn(review, 'shown')
  expect(idsIn(review, 'kept')).toEqual(shown)
  expect(plainWords(await read(field))).toContain('1 posting has proposals')
  const kept = await browser.post(`${third}/review`, { 'shown[]': shown, 'kept[]': shown.slice(0, 1) })
  expect(location(kept)).toBe(`${field}#tally`)
  const page = plainWords(await read(field))
  expect(page).toContain('Out of 3 postings you looked at')
  expect(page).toContain('Food handler card 3 of 3, required')
  expect(page).toContain('Spanish 2 of 3, required in 1')
  const prompt = /name="prompt" value="(differs:[^"]+)"/.exec(await read(field))![1]!
  await browser.post(`${field}/prompts`, { prompt, answeredBy: 'person' })
  // Sent twice it is kept once.
  await browser.post(`${field}/prompts`, { prompt, answeredBy: 'person' })
  const asked = await read(field)
  expect(asked).not.toContain(prompt)
  expect(asked).toContain('Some postings require “Spanish”')
  expect(plainWords(await read('/fields'))).toContain('3 postings · 1 question')
})

it('counts a posting that asks for nothing once the seeker says so, until it says something else', async () => {
  const field = await newField('Foraging')
  await keep(field, '- Food handler card')
  const path = location(
    await browser.post(`${field}/postings`, { title: 'Forager', pasted: 'Come and pick.' }),
  )
  expect(plainWords(await read(path))).toContain('We found nothing')
  expect(plainWords(await read(field))).toContain('Out of 1 posting you')
  expect(plainWords(await read(field))).toContain('In 1 posting we found nothing.')
  expect(plainWords(await read('/fields'))).toContain('1 posting to look at')
  await browser.post(`${path}/asks-nothing`)
  expect(plainWords(await read(path))).toContain('You read this posting, and it asks for nothing')
  expect(plainWords(await read(field))).toContain('Out of 2 postings you')
  expect(plainWords(await read('/fields'))).not.toContain('posting to look at')
  await browser.post(`${path}/asks-nothing/undo`)
  expect(plainWords(await read(path))).toContain('We found nothing')
  expect(plainWords(await read(field))).toContain('Out of 1 posting you')
  await browser.post(`${path}/asks-nothing`)
  await browser.post(path, { title: 'Forager', pasted: 'Come and pick mushrooms.' })
  expect(plainWords(await read(field))).toContain('Out of 1 posting you')
})

it('does not take it that a posting asks for nothing while something waits to be looked at', async () => {
  const field = await newField('Sailing')
  const path = location(await browser.post(`${field}/postings`, posting('- Knots')))
  expect(location(await browser.post(`${path}/asks-nothing`))).toBe(path)
  for (const id of idsIn(await read(path), 'shown')) await browser.post(`${path}/qualifications/${id}/reject`)
  expect(location(await browser.post(`${path}/asks-nothing`))).toBe(`${field}#tally`)
})

it('says so where nothing counts in the postings that were looked at', async () => {
  const field = await newField('Mushrooms')
  const path = location(
    await browser.post(`${field}/postings`, { title: 'Forager', pasted: 'Come and pick.' }),
  )
  await browser.post(`${path}/asks-nothing`)
  expect(plainWords(await read(field))).toContain('None of the postings you looked at asks for anything')
})

it('asks before it adds a posting that the field has already', async () => {
  const field = await newField('Roofing')
  const path = await keep(field, '- Able to lift 50 pounds')
  const twice = { ...posting('- Able  to lift\n 50 pounds.'), id: newId() }
  const asked = await browser.post(`${field}/postings`, twice)
  const page = await asked.text()
  expect([asked.status, page.includes(`href="${path}"`)]).toEqual([422, true])
  expect(page).toContain('Add it all the same')
  expect(await read(field)).not.toContain(twice.id)
  const again = /name="(again)" value="([^"]+)"/.exec(page)!
  const added = await browser.post(`${field}/postings`, { ...twice, [again[1]!]: again[2]! })
  expect(location(added)).toBe(`${field}/postings/${twice.id}`)
  // Sent once more, the same form is no second posting, and is not asked about.
  const allowed = { [again[1]!]: again[2]! }
  expect((await browser.post(`${field}/postings`, { ...twice, ...allowed })).status).toBe(303)
  // What was allowed for one posting is not allowed for another.
  const other = await keep(field, '- Able to climb')
  const asks = { ...posting('- Able to climb'), ...allowed }
  expect((await browser.post(`${field}/postings`, asks)).status).toBe(422)
  const link = 'https://mill.example/jobs/1'
  await browser.post(`${field}/postings`, { title: 'Roofer', link })
  expect((await browser.post(`${field}/postings`, { title: 'A roofer', link })).status).toBe(422)
  // Two jobs shown at one address are two.
  await browser.post(other, { ...posting('- Able to climb'), link: 'https://mill.example/jobs' })
  const job = { ...posting('- Able to weld'), link: 'https://mill.example/jobs' }
  expect((await browser.post(`${field}/postings`, job)).status).toBe(303)
})

it('says beside the field what is wrong and keeps what was typed', async () => {
  const field = await newField('Baking')
  const empty = await browser.post('/fields/new', { name: ' ', place: 'Salem' })
  expect([empty.status, (await empty.text()).includes('value="Salem"')]).toEqual([422, true])
  const taken = await browser.post('/fields/new', { name: 'BAKING', place: '' })
  expect([taken.status, (await taken.text()).includes(`href="${field}"`)]).toEqual([422, true])
  const link = await browser.post(`${field}/organizations`, { name: 'Mill', link: 'javascript:alert(1)' })
  const page = await link.text()
  expect([link.status, page.includes('value="Mill"')]).toEqual([422, true])
  expect(page).toContain('href="#field-link"')
  expect(page).toContain('id="field-link"')
  const neither = await browser.post(`${field}/postings`, { title: 'Baker' })
  expect([neither.status, (await neither.text()).includes('Paste the posting')]).toEqual([422, true])
  const source = '<html><body><script>render()</script></body></html>'
  const program = await browser.post(`${field}/postings`, { title: 'Baker', pasted: source })
  expect([program.status, (await program.text()).includes('without its words')]).toEqual([422, true])
  // How much of the source is kept decides, not how much was pasted.
  const long = (words: string) =>
    browser.post(`${field}/postings`, { title: 'Baker', pasted: `<p>${words.repeat(6000)}</p>` })
  const cut = await long('Bread and rolls. ')
  expect([cut.status, (await cut.text()).includes('50,000 characters at most')]).toEqual([422, true])
  expect((await long('<b></b><i></i>Rye.')).status).toBe(303)
  await keep(field, '- Food handler card')
  const few = await browser.post(`${field}/qualifications/merge`, { 'qualification[]': newId() })
  expect([few.status, (await few.text()).includes('Check at least two')]).toEqual([422, true])
})

it('merges, undoes, renames and leads old links on', async () => {
  const field = await newField('Plumbing')
  await keep(field, '- Pipe fitting certificate')
  await keep(field, '- Certificate as a pipe worker')
  const list = await read(`${field}/qualifications`)
  const ids = [...list.matchAll(/name="qualification\[\]" value="([^"]+)"/g)].map((found) => found[1]!)
  expect(ids).toHaveLength(2)
  await browser.post(`${field}/qualifications/merge`, { 'qualification[]': ids })
  const merged = await read(`${field}/qualifications`)
  expect(plainWords(merged)).toContain('2 of 2, required')
  const undo = /action="([^"]+separate[^"]+)"/.exec(merged)![1]!.replaceAll('&amp;', '&')
  const gone = /id=([0-9a-f-]+)/.exec(undo)![1]!
  const old = await browser.get(`${field}/qualifications/${gone}`)
  const kept = ids.find((id) => id !== gone)!
  expect(location(old)).toBe(`${field}/qualifications/${kept}`)
  await browser.post(`${field}/qualifications/${kept}`, { text: 'Pipe <b>card</b>', type: 'licence' })
  expect(await read(`${field}/qualifications/${kept}`)).toContain('Pipe &lt;b>card&lt;/b>')
  await browser.post(undo)
  expect(plainWords(await read(`${field}/qualifications`))).toContain('1 of 2, required')
  // A name that another one has merges too, and says so with the way back.
  await browser.post(`${field}/qualifications/${gone}`, { text: 'Pipe <b>card</b>', type: 'licence' })
  const same = await read(`${field}/qualifications/${kept}`)
  expect(plainWords(same)).toContain('They count as one now')
  await browser.post(/action="([^"]+separate[^"]+)"/.exec(same)![1]!)
  expect(plainWords(await read(`${field}/qualifications`))).toContain('1 of 2, required')
})

it('leaves a qualification of a posting out, with the way back', async () => {
  const field = await newField('Tiling')
  const path = await keep(field, '- Forklift licence')
  const mention = /id="mention-([^"]+)"/.exec(await read(path))![1]!
  await browser.post(`${path}/qualifications/${mention}/reject`)
  const out = await read(path)
  expect(await read(`${field}/qualifications`)).not.toContain('of 1, required')
  await browser.post(new RegExp(`action="([^"]+restore\\?id=${mention})"`).exec(out)![1]!)
  expect(plainWords(await read(`${field}/qualifications`))).toContain('1 of 1, required')
})

it('does not say that no posting asks for it while the one that does has proposals open', async () => {
  const field = await newField('Rescue')
  const path = await keep(field, '- Current CPR certification')
  const [, id] = /name="qualification\[\]" value="([^"]+)"/.exec(await read(`${field}/qualifications`))!
  await browser.post(path, posting('- Current CPR certification\n- A driver’s license'))
  const one = `${field}/qualifications/${id}`
  expect(await read(one)).toContain('A posting that asks for it has proposals to look at first')
  await browser.post(`${path}/remove`)
  expect(await read(one)).toContain('No posting asks for it any more')
})

it('removes a posting, a word and the field, and gives each back', async () => {
  const field = await newField('Masonry')
  const path = await keep(field, '- Able to lift 50 pounds')
  await browser.post(`${path}/remove`)
  expect(plainWords(await read(field))).toContain('Begin with three postings')
  await browser.post(`${path}/restore`)
  const word = /#entry-(.+)$/.exec(location(await browser.post(`${field}/terms`, { word: 'Mortar' })))![1]!
  const twice = { word: 'Trowel', id: newId() }
  for (const _time of [1, 2]) await browser.post(`${field}/terms`, twice)
  expect((await read(field)).split(`id="entry-${twice.id}"`)).toHaveLength(2)
  expect((await read(field)).split('>Trowel<')).toHaveLength(2)
  await browser.post(`${field}/terms/${twice.id}/remove`)
  expect(await read(field)).toContain('What does it mean in your daily work')
  await browser.post(`${field}/terms/${word}/remove`)
  expect(await read(field)).not.toContain('Mortar<')
  await browser.post(`${field}/terms/${word}/restore`)
  await browser.post(`${field}/terms/${word}`, { word: 'Mortar', meaning: 'What holds bricks' })
  expect(await read(field)).toContain('What holds bricks')
  await browser.post(`${field}/remove`)
  expect((await browser.get(field)).status).toBe(404)
  await browser.post(`${field}/restore`)
  expect(await read(field)).toContain('Mortar')
  await browser.post(`${field}/remove`)
  const other = await newField('Masonry')
  const again = await browser.post(`${field}/restore`)
  const page = await again.text()
  expect([again.status, page.includes('another field called Masonry')]).toEqual([409, true])
  expect(page).toContain(`href="${other}"`)
})

it('offers kept questions to the plan of an interview in the field, once', async () => {
  const contact = await testContact(ctx, person.id, { name: 'Rosa Lin' })
  const field = await newField('Radiology')
  await browser.post(`${field}/questions`, { text: 'How loud is it?' })
  const form = await read(`/interviews/new?contact=${contact}`)
  expect(form).toContain('<option>Radiology</option>')
  const path = location(
    await browser.post('/interviews/new', { 'contact[]': contact, aim: '', wish: '', field: 'radiology' }),
  )
  expect(await read(path)).toContain(`href="${field}"`)
  expect(plainWords(await read(field))).toContain('Rosa Lin')
  await browser.post(`${path}/plan/start`)
  const plan = await read(`${path}/plan`)
  const suggestion = /name="suggestion" value="([^"]+)"/.exec(plan)![1]!
  for (let n = 0; n < 2; n++) await browser.post(`${path}/plan/suggestions`, { suggestion })
  const after = await read(`${path}/plan`)
  expect(after).not.toContain('name="suggestion"')
  expect(after).toContain('>Suggested<')
  const rows = await ctx.db
    .selectFrom('questions')
    .select(['text', 'source'])
    .where('seeker_id', '=', person.scope)
    .where('source', '=', 'suggested')
    .execute()
  expect(rows).toEqual([{ text: 'How loud is it?', source: 'suggested' }])
})

it('opens prepared links in the seeker’s own browser, and tells the other site nothing', async () => {
  const field = await newField('Nursing & care')
  const page = await read(field)
  const links = [...page.matchAll(/<a href="(https:[^"]+)"([^>]*)>/g)].filter(
    ([, url]) => !url!.includes('pressbooks'),
  )
  expect(links.length).toBeGreaterThan(5)
  for (const [, , rest] of links) expect(rest).toContain('rel="noopener noreferrer"')
  expect(page).toContain('l=Portland')
})

it('looks for people from the seeker’s school, once a field says which', async () => {
  const own = await signedIn(await testSeeker(ctx))
  const field = location(await own.post('/fields/new', { name: 'Forestry' }))
  expect(await own.read(field)).toContain(`href="${field}/edit#field-school"`)
  await own.post(`${field}/edit`, { ...(await shownForm(own, `${field}/edit`)), school: 'Hillside College' })
  expect(plainWords(await own.read(field))).toContain('People from your school')
  expect(await own.read(field)).toContain('keywords=Forestry+Hillside+College')
  expect(await own.read('/fields/new')).toContain('value="Hillside College"')
})

it('puts together what two windows say of a field, also in the same moment', async () => {
  const field = await newField('Optics')
  const form = await shownForm(browser, `${field}/edit`)
  await Promise.all([
    browser.post(`${field}/edit`, { ...form, about: 'Lenses. My aunt grinds them.' }),
    browser.post(`${field}/edit`, { ...form, place: 'Salem' }),
  ])
  await browser.post(`${field}/edit`, { ...form, place: 'Eugene', about: 'Light, at last.' })
  const page = plainWords(await read(field))
  expect(page).toContain('Read these once more')
  expect(page).toContain('(the other window said “Salem”)')
  expect(await shownForm(browser, `${field}/edit`)).toMatchObject({
    ...{ name: 'Optics', place: 'Eugene', about: 'Lenses. My aunt grinds them. Light, at last.' },
  })
})

it('names the field on Today until somebody was asked', async () => {
  const other = await testSeeker(ctx)
  const own = await signedIn(other)
  await testContact(ctx, other.id)
  const field = location(await own.post('/fields/new', { name: 'Welding', place: '' }))
  const today = async () => plainWords(await own.read('/today'))
  expect(await today()).toContain('Find 3 postings for Welding')
  await own.post(`${field}/postings`, posting('- Food handler card'))
  expect(await today()).toContain('Look at what a posting for Welding asks for')
})
