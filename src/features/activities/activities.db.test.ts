import { expect, it } from 'vitest'
import { location, plainWords } from '../../../tests/support/answers.ts'
import { readDocx } from '../../../tests/support/docx.ts'
import { readPdf } from '../../../tests/support/pdf.ts'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { somebodyWaits } from '../../../tests/support/database.ts'
import { shownForm } from '../../../tests/support/shown-form.ts'
import { newId } from '../../shared/ids.ts'
import { createContact, getContact } from '../contacts/index.ts'
import { mergeContacts } from '../duplicates/merge.commands.ts'
import { purgeRemovedActivities } from './activities.commands.ts'
import { getActivity } from './activities.queries.ts'

const ctx = await testContext('2026-09-14T12:00:00Z')
const { signedIn } = testApp(ctx)
const person = await testSeeker(ctx)
const browser = await signedIn(person)
const read = async (path: string) => plainWords(await browser.read(path))
const idIn = (path: string) => /[0-9a-f-]{36}/.exec(path)![0]

async function newActivity(form: Record<string, string>) {
  const answer = await browser.post('/activities/new', { kind: 'event', ...form })
  expect(answer.status).toBe(303)
  return location(answer)
}

it('teaches by example while it is empty, and takes an activity of every kind', async () => {
  const empty = await read('/activities')
  expect(empty).toContain('People meet you where you show up')
  for (const kind of ['association', 'volunteering', 'internship', 'training', 'event']) {
    expect((await browser.get(`/activities/new?kind=${kind}`)).status).toBe(200)
    await newActivity({ kind, name: `A ${kind}`, startsOn: '2026-02-01', fee: '$9' })
  }
  expect(await read('/activities')).toContain(
    '1 association 1 volunteer role 1 internship 1 training 1 event',
  )
})

it('counts hours, by undoing too', async () => {
  const here = await newActivity({ kind: 'volunteering', name: 'Food bank', startsOn: '2026-03-01' })
  expect(await read(here)).toContain('Add your hours.')
  const form = { id: newId(), heldOn: '2026-03-07', hours: '2.5', about: 'Sorted cans' }
  await browser.post(`${here}/sessions`, form)
  // Sent twice it counts once.
  expect(location(await browser.post(`${here}/sessions`, form))).toBe(`${here}#hours`)
  await browser.post(`${here}/sessions`, { heldOn: '2025-12-31', hours: '1' })
  expect(await read(here)).toContain('3.5 hours so far')
  expect(await read('/activities')).toContain('3.5 hours of volunteering')
  await browser.post(`${here}/sessions/${form.id}/remove`)
  expect(await read(here)).toContain('1 hour so far')
  await browser.post(`${here}/sessions/${form.id}/restore`)
  expect(await read(here)).toContain('Sorted cans')
  const wrong = await browser.post(`${here}/sessions`, {
    heldOn: '2026-03-07',
    hours: 'two',
    about: 'Kept words',
  })
  const page = await wrong.text()
  expect([
    wrong.status,
    page.includes('Write hours as a number'),
    page.includes('value="Kept words"'),
  ]).toEqual([422, true, true])
})

it('makes a contact of somebody met, asks about people of that name, and says where on their page', async () => {
  const here = await newActivity({ name: 'Health career fair', startsOn: '2026-09-01' })
  const made = await browser.post(`${here}/people`, { id: newId(), name: 'Priya Natarajan' })
  expect(location(made)).toBe(`${here}#people`)
  const [met] = (await getActivity(ctx.db, person.scope, idIn(here))).people
  const contact = await ctx.db
    .selectFrom('contacts')
    .select(['name', 'how_found', 'source'])
    .where('id', '=', met!.contactId)
    .executeTakeFirstOrThrow()
  expect(contact).toEqual({
    name: 'Priya Natarajan',
    how_found: 'Met at Health career fair',
    source: 'activity',
  })
  expect(await browser.read(`/contacts/${met!.contactId}`)).toContain(`href="${here}"`)

  const second = await newActivity({ name: 'Open house', startsOn: '2026-09-02' })
  const asked = await browser.post(`${second}/people`, { id: newId(), name: 'Priya' })
  expect([asked.status, plainWords(await asked.text()).includes('Is it one of these people?')]).toEqual([
    200,
    true,
  ])
  const change = await browser.post(`${second}/people`, { name: 'Priya', known: 'change' })
  expect([change.status, await change.text()]).toEqual([200, expect.stringContaining('value="Priya"')])
  await browser.post(`${second}/people/${met!.contactId}/add`)
  // How they were found stands there already.
  const found = () => getContact(ctx.db, person.scope, met!.contactId)
  expect((await found()).howFound).toBe('Met at Health career fair')
  await browser.post(`${second}/people`, { id: newId(), name: 'Priya', known: 'no' })
  expect((await getActivity(ctx.db, person.scope, idIn(second))).people.map(({ name }) => name)).toEqual([
    'Priya Natarajan',
    'Priya',
  ])
  await browser.post(`${second}/people/${met!.contactId}/remove`)
  expect((await getActivity(ctx.db, person.scope, idIn(second))).people.map(({ name }) => name)).toEqual([
    'Priya',
  ])
  expect((await browser.get(`/contacts/${met!.contactId}`)).status).toBe(200)

  // Typed once more where they are among the people already.
  const again = await browser.post(`${here}/people`, { id: newId(), name: 'Priya Natarajan' })
  expect(plainWords(await again.text())).toContain('Is it one of these people?')
  await browser.post(`${here}/people/${met!.contactId}/add`)
  await browser.post(`${here}/people`, { id: newId(), name: 'the woman from the booth' })
  const { people } = await getActivity(ctx.db, person.scope, idIn(here))
  expect(people.map(({ name }) => name)).toEqual(['Priya Natarajan', 'the woman from the booth'])
  const booth = await ctx.db
    .selectFrom('contacts')
    .select(['name', 'description'])
    .where('id', '=', people[1]!.contactId)
    .executeTakeFirstOrThrow()
  expect(booth).toEqual({ name: '', description: 'the woman from the booth' })
  expect((await browser.post(`${here}/people`, { name: ' ' })).status).toBe(422)
})

/** The buttons that take somebody away: in their line, and "Undo" where it is offered. */
const undoOf = (here: string, id: string) => new RegExp(`action="${here}/people/${id}/remove"`, 'g')

it('opens at the question who is meant, says where somebody on the list was met, and takes that back', async () => {
  const here = await newActivity({ name: 'Job fair', startsOn: '2026-09-03' })
  const keptId = await createContact(ctx, person.scope, { name: 'Luz Vega' })
  const goneId = await createContact(ctx, person.scope, { name: 'Luz Vega' })
  const asked = await (await browser.post(`${here}/people`, { id: newId(), name: 'Luz Vega' })).text()
  expect(asked).toMatch(/<div[^>]* id="alike"[^>]* autofocus/)
  const change = await browser.post(`${here}/people`, { name: 'Luz Vega', known: 'change' })
  expect(await change.text()).toMatch(/<input[^>]* autofocus[^>]*>/)
  // Meanwhile the two were made one in another window.
  await mergeContacts(ctx, person.scope, { keptId, goneId })
  await browser.post(`${here}/people/${goneId}/add`)
  const found = async () => (await getContact(ctx.db, person.scope, keptId)).howFound
  expect(await found()).toBe('Met at Job fair')
  const people = async () => (await getActivity(ctx.db, person.scope, idIn(here))).people
  expect(await people()).toMatchObject([{ contactId: keptId }])
  const done = await browser.read(here)
  expect(done.match(undoOf(here, keptId))).toHaveLength(2)
  // Pressed once more, or typed and chosen again: who was there already is not taken away by an "Undo".
  await browser.post(`${here}/people/${goneId}/add`)
  const twice = await browser.read(here)
  expect(twice.match(undoOf(here, keptId))).toHaveLength(1)
  // Taken back by the name they had before, while another device writes of them.
  let undoing: Promise<Response> | undefined
  await ctx.db.transaction().execute(async (db) => {
    await db.updateTable('contacts').set({ notes: 'Call her' }).where('id', '=', keptId).execute()
    undoing = browser.post(`${here}/people/${goneId}/remove`)
    await somebodyWaits(ctx.db)
  })
  expect((await undoing!).status).toBe(303)
  expect([await found(), await people()]).toEqual(['', []])
  expect(await getContact(ctx.db, person.scope, keptId)).toMatchObject({ notes: 'Call her' })
})

it('takes back no words that the seeker wrote, and its own under an older name, and says so', async () => {
  const here = await newActivity({ name: 'Book club' })
  const [eli, ada] = [
    await createContact(ctx, person.scope, { name: 'Eli Park', howFound: 'Met at Book club' }),
    await createContact(ctx, person.scope, { name: 'Ada Park' }),
  ]
  for (const id of [eli, ada]) await browser.post(`${here}/people/${id}/add`)
  await browser.post(`${here}/edit`, { kind: 'event', name: 'Book club, spring' })
  const found = async (id: string) => (await getContact(ctx.db, person.scope, id)).howFound
  await browser.post(`${here}/people/${eli}/remove`)
  expect([await found(eli), (await read(here)).includes('is empty again')]).toEqual([
    'Met at Book club',
    false,
  ])
  await browser.post(`${here}/people/${ada}/remove`)
  expect([await found(ada), (await read(here)).includes('is empty again')]).toEqual(['', true])
  expect((await getActivity(ctx.db, person.scope, idIn(here))).people).toEqual([])
  // A second press, on a slow network say.
  expect(location(await browser.post(`${here}/people/${ada}/remove`))).toBe(`${here}#people`)
})

it('takes back words that were emptied, and filled in again under another name', async () => {
  const here = await newActivity({ name: 'Ward tour' })
  const id = await createContact(ctx, person.scope, { name: 'Pia Roth' })
  const found = async () => (await getContact(ctx.db, person.scope, id)).howFound
  await browser.post(`${here}/people/${id}/add`)
  await browser.post(`/contacts/${id}/edit`, { name: 'Pia Roth', howFound: '', relationship: 'none' })
  await browser.post(`${here}/edit`, { kind: 'event', name: 'Ward tour, May' })
  await browser.post(`${here}/people/${id}/add`)
  expect(await found()).toBe('Met at Ward tour, May')
  await browser.post(`${here}/people/${id}/remove`)
  expect(await found()).toBe('')
})

it('says of another activity where somebody was met once they are taken out of the first', async () => {
  const [fair, visit] = [await newActivity({ name: 'Fair' }), await newActivity({ name: 'Lab visit' })]
  const id = await createContact(ctx, person.scope, { name: 'Ida Berg' })
  for (const here of [fair, visit]) await browser.post(`${here}/people/${id}/add`)
  await browser.post(`${fair}/people/${id}/remove`)
  expect(await read(fair)).toContain('how you found them is now: Met at Lab visit.')
  await browser.post(`${visit}/people/${id}/remove`)
  expect((await getContact(ctx.db, person.scope, id)).howFound).toBe('')
})

it('leaves where somebody was met as long as another activity of that name has them', async () => {
  const [one, other] = [await newActivity({ name: 'Open day' }), await newActivity({ name: 'Open day' })]
  const id = await createContact(ctx, person.scope, { name: 'Ida Holm' })
  for (const here of [one, other]) await browser.post(`${here}/people/${id}/add`)
  const found = async () => (await getContact(ctx.db, person.scope, id)).howFound
  await browser.post(`${one}/people/${id}/remove`)
  expect(await found()).toBe('Met at Open day')
  await browser.post(`${other}/people/${id}/remove`)
  expect(await found()).toBe('')
  await browser.post(`${one}/people/${id}/add`)
  await ctx.db.updateTable('contacts').set({ how_found: 'My aunt' }).where('id', '=', id).execute()
  await browser.post(`${one}/people/${id}/remove`)
  expect(await found()).toBe('My aunt')
})

it('reminds on Today of a renewal, which moves on by a year and back', async () => {
  const here = await newActivity({ kind: 'association', name: 'Respiratory society', renewsOn: '2026-10-01' })
  await browser.post('/contacts/new', { name: 'Somebody' })
  expect(await read('/today')).toContain('Renew Respiratory society')
  expect(await read('/today')).toContain('Ask for the student rate before you pay.')
  const moved = await browser.post(`${here}/renewal?on=2027-10-01`)
  expect(location(moved)).toBe(here)
  expect(await read('/today')).not.toContain('Renew Respiratory society')
  await browser.post(`${here}/renewal?on=2026-10-01`)
  expect(await read('/today')).toContain('Renew Respiratory society')
  expect((await browser.post(`${here}/renewal?on=tomorrow`)).status).toBe(422)
  expect((await browser.post(`${here}/renewal?on=2027-10-01&until=never`)).status).toBe(422)
})

it('asks again a year after a renewal, also where the last day was the end of the year that was paid', async () => {
  const days = { renewsOn: '2026-10-01', endsOn: '2026-10-01' }
  const here = await newActivity({ kind: 'association', name: 'Yearly society', ...days })
  const daysNow = async () => {
    const { renewsOn, endsOn } = await getActivity(ctx.db, person.scope, idIn(here))
    return { renewsOn, endsOn }
  }
  const [, button] = /action="([^"]+\/renewal\?on=[^"]+)"/.exec(await browser.read(here))!
  await browser.post(button!)
  expect(await daysNow()).toEqual({ renewsOn: '2027-10-01', endsOn: '2027-10-01' })
  const after = await browser.read(here)
  expect(after).toContain('Renewal date')
  const [, undo] = /action="([^"]+\/renewal\?on=2026-10-01[^"]*)"/.exec(after)!
  await browser.post(undo!.replaceAll('&amp;', '&'))
  expect(await daysNow()).toEqual(days)
  // A later one is when the seeker leaves.
  await browser.post(`${here}/edit`, {
    ...{ kind: 'association', name: 'Yearly society', renewsOn: '2026-10-01', endsOn: '2027-06-30' },
  })
  await browser.post(`${here}/renewal?on=2027-10-01`)
  expect(await daysNow()).toEqual({ renewsOn: '2027-10-01', endsOn: '2027-06-30' })
})

it('loses no membership where another kind is chosen, and shows it of associations alone', async () => {
  const membership = { fee: '$77 a year', studentRate: '$7', renewsOn: '2026-10-02', meetings: 'Mondays' }
  const here = await newActivity({ kind: 'association', name: 'Society', ...membership })
  const edit = async (kind: string) => {
    const html = await browser.read(`${here}/edit`)
    // What the page has a field for, and nothing else, is sent.
    const said = Object.entries(await shownForm(browser, `${here}/edit`))
    const sent = said.filter(([name]) => html.includes(`name="${name}"`))
    await browser.post(`${here}/edit`, { ...Object.fromEntries(sent), kind })
  }
  await edit('event')
  expect(await read(here)).not.toMatch(/\$77|\$7|Mondays|Renewal date/)
  expect(await read('/today')).not.toContain('Renew Society')
  await edit('association')
  expect(await getActivity(ctx.db, person.scope, idIn(here))).toMatchObject({
    kind: 'association',
    ...membership,
  })
  expect(await read('/today')).toContain('Renew Society')
  // Whoever leaves before it renews is not reminded.
  await browser.post(`${here}/edit`, {
    kind: 'association',
    name: 'Society',
    ...membership,
    endsOn: '2026-09-30',
  })
  expect(await read('/today')).not.toContain('Renew Society')
  for (const path of [here, '/activities'])
    expect(await read(path)).not.toMatch(/Renewal date|Renews Oct\w* 2|I renewed it/)
})

it('tells of what is planned when it comes, and leaves it out of the page for others', async () => {
  const here = await newActivity({ name: 'Night fair', startsOn: '2026-09-15' })
  expect(await read('/today')).toContain('Get ready for Night fair')
  const shown = await browser.read('/activities/summary')
  const box = (name: string) => shown.slice(0, shown.indexOf(name)).split('<input').at(-1)!
  expect([box('Night fair').includes(' checked'), box('Health career fair').includes(' checked')]).toEqual([
    false,
    true,
  ])
  await browser.post(`${here}/edit`, { kind: 'event', name: 'Night fair', startsOn: '2026-09-13' })
  expect(await read('/today')).toContain('Whom did you meet at Night fair?')
  await browser.post(`${here}/people`, { id: newId(), name: 'Wen Li' })
  expect(await read('/today')).not.toContain('Night fair')
})

it('keeps what was typed, edits, removes with a way back, and forgets for good after 30 days', async () => {
  const refused = await browser.post('/activities/new', { kind: 'training', name: '', role: 'Learner' })
  const page = await refused.text()
  expect([refused.status, page.includes('value="Learner"'), page.includes('Please fill this in.')]).toEqual([
    422,
    true,
    true,
  ])
  const id = newId()
  const here = await newActivity({ kind: 'training', name: 'CPR', id })
  expect(await newActivity({ kind: 'training', name: 'CPR', id })).toBe(here)
  await browser.post(`${here}/edit`, { kind: 'training', name: 'CPR card', outcome: 'Passed' })
  expect(await read(here)).toContain('Passed')
  expect((await browser.post(`${here}/edit`, { kind: 'training', name: '' })).status).toBe(422)
  expect(location(await browser.post(`${here}/remove`))).toBe('/activities')
  expect((await browser.get(here)).status).toBe(404)
  expect((await browser.post(`${here}/edit`, { kind: 'training', name: 'x' })).status).toBe(404)
  await browser.post(`${here}/restore`)
  expect(await read(here)).toContain('CPR card')
  await browser.post(`${here}/remove`)
  const now = ctx.clock.now()
  await purgeRemovedActivities({ ...ctx, clock: { now: () => new Date(now.getTime() + 31 * 86_400_000) } })
  expect((await browser.post(`${here}/restore`)).status).toBe(404)
})

it('puts together what two windows say of an activity, and asks again where that cannot be', async () => {
  const here = await newActivity({ kind: 'training', name: 'First aid', outcome: 'A card.', fee: '' })
  const form = await shownForm(browser, `${here}/edit`)
  await Promise.all([
    browser.post(`${here}/edit`, { ...form, outcome: 'A card. And courage.', endsOn: '2026-03-01' }),
    browser.post(`${here}/edit`, { ...form, notes: 'Room 3' }),
  ])
  // Fine by itself, and after the last day that the other window wrote.
  const late = { ...form, startsOn: '2026-04-01', outcome: 'Now a card.' }
  const refused = await browser.post(`${here}/edit`, late)
  const page = await refused.text()
  expect([refused.status, page.includes('value="2026-03-01"')]).toEqual([422, true])
  expect(page).toContain('Now a card. And courage.')
  await browser.post(`${here}/edit`, {
    ...{ ...late, outcome: 'Now a card. And courage.', endsOn: '2026-04-02', notes: 'Room 3' },
    base: /name="base" value="([^"]+)"/.exec(page)![1]!.replaceAll('&quot;', '"'),
  })
  expect(await getActivity(ctx.db, person.scope, idIn(here))).toMatchObject({
    ...{ startsOn: '2026-04-01', endsOn: '2026-04-02', notes: 'Room 3' },
    outcome: 'Now a card. And courage.',
  })
})

it('takes the last words of a form that was stopped, corrected and sent again', async () => {
  const form = { kind: 'association', id: newId(), name: 'American Nrses Assoc.' }
  const here = await newActivity(form)
  expect(await newActivity({ ...form, name: 'American Nurses Assoc.', fee: '$60' })).toBe(here)
  expect(await getActivity(ctx.db, person.scope, form.id)).toMatchObject({
    ...{ name: 'American Nurses Assoc.', fee: '$60' },
  })

  const hours = { id: newId(), heldOn: '2026-03-07', hours: '30' }
  await browser.post(`${here}/sessions`, hours)
  await browser.post(`${here}/sessions/${hours.id}/remove`)
  // What it made was taken out since: what it says now is an entry of its own, and so is what says something else.
  await browser.post(`${here}/sessions`, { ...hours, hours: '3' })
  await browser.post(`${here}/sessions`, { ...hours, hours: '2' })
  expect(await read(here)).toContain('5 hours so far')

  const met = { id: newId(), name: 'Rosa Belgado' }
  await browser.post(`${here}/people`, met)
  await browser.post(`${here}/people`, { ...met, name: 'Rosa Delgado' })
  expect((await getActivity(ctx.db, person.scope, form.id)).people.map(({ name }) => name)).toEqual([
    'Rosa Delgado',
  ])
})

it('answers 404 to another’s activity with one’s own contact, and the other way round', async () => {
  const here = await newActivity({ name: 'Mine' })
  const stranger = await testSeeker(ctx, 'Stranger')
  const other = await signedIn(stranger)
  const theirs = idIn(location(await other.post('/contacts/new', { name: 'Their contact' })))
  expect((await other.post(`${here}/people/${theirs}/add`)).status).toBe(404)
  expect((await browser.post(`${here}/people/${theirs}/add`)).status).toBe(404)
  expect((await other.post(`${here}/sessions`, { heldOn: '2026-09-01', hours: '1' })).status).toBe(404)
})

it('puts what was chosen on a page, without anybody met unless asked, in every form', async () => {
  const someone = await testSeeker(ctx, 'Ana Reyes')
  const own = await signedIn(someone)
  expect((await own.get('/activities/summary')).status).toBe(200)
  expect((await own.get('/activities/summary.pdf')).status).toBe(404)
  const add = async (name: string) =>
    location(
      await own.post('/activities/new', { kind: 'event', name, notes: 'CANARY', startsOn: '2026-05-01' }),
    )
  const [fair, talk] = [await add('Career fair'), await add('Evening talk')]
  await own.post(`${fair}/people`, { name: 'Priya Natarajan' })
  const query = `?chosen=yes&activity=${idIn(fair)}`
  const page = await own.read(`/activities/summary${query}`)
  expect(page).toContain(`href="/activities/summary.docx${query.replace('&', '&amp;')}"`)
  const bytesOf = async (path: string) => new Uint8Array(await (await own.get(path)).arrayBuffer())
  const readAll = async (asked: string) => [
    (await readPdf(await bytesOf(`/activities/summary.pdf${asked}`))).text,
    readDocx(await bytesOf(`/activities/summary.docx${asked}`))
      .paragraphs.map(({ text }) => text)
      .join(' '),
    plainWords(await own.read(`/activities/summary.html${asked}`)),
    plainWords(/<article.*<\/article>/s.exec(await own.read(`/activities/summary${asked}`))![0]),
  ]
  for (const text of await readAll(query)) {
    expect(text).toContain('Career fair')
    expect(text).not.toMatch(/Evening talk|Priya|CANARY/)
  }
  for (const text of await readAll(`${query}&people=yes`)) expect(text).toContain('Met: Priya Natarajan')
  for (const text of await readAll('')) expect(text).toContain('Evening talk')
  // Another's activity is nobody's choice.
  expect((await browser.get(`/activities/summary.docx?chosen=yes&activity=${idIn(talk)}`)).status).toBe(404)
  const docx = await own.get(`/activities/summary.docx${query}`)
  expect(docx.headers.get('content-disposition')).toContain('filename="Activities - Ana Reyes.docx"')
})
