import { expect, test } from 'vitest'
import { location, to } from '../../../tests/support/answers.ts'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { shownForm } from '../../../tests/support/shown-form.ts'
import { testMessage } from '../../../tests/support/rows.ts'
import { newId } from '../../shared/ids.ts'
import { mergeContacts } from '../duplicates/merge.commands.ts'
import { importFile } from '../imports/index.ts'
import { readBytes } from '../imports/read-file.ts'
import { contactsPerPage } from './contact-list.queries.ts'
import { listContactsById } from './contacts.queries.ts'
import { agreeOn, declineInterview, markHeld, planInterview } from '../interviews/index.ts'

const ctx = await testContext()
const { signedIn } = testApp(ctx)
const ana = await testSeeker(ctx, 'Ana')
const browser = await signedIn(ana)
const stranger = await signedIn(await testSeeker(ctx, 'Ben'))

const profileUrl = 'https://www.linkedin.com/in/maria-ruiz'

test('whoever is open stands beside the list, and nobody who is on another’s', async () => {
  const seeker = await testSeeker(ctx, 'Noor')
  const [window, id] = [await signedIn(seeker), newId()]
  await window.post('/contacts/new', { id, name: 'Olu Adeyemi', why: 'Builds bridges' })
  const both = await window.read(`/contacts?q=olu&open=${id}`)
  expect(both).toContain('Builds bridges')
  expect(both).toContain(`href="/contacts?q=olu#contact-${id}"`)
  // Without script the form says nothing of it: on a narrow window what is found would be hidden.
  expect([both.includes('name="open"'), both.includes(`data-open="${id}"`)]).toEqual([false, true])
  const [row] = both.match(/<a href="\/contacts\/[^>]*data-beside[^>]*>/) ?? []
  expect(row).toContain(`data-beside="/contacts?q=olu&amp;open=${id}#contact-${id}"`)
  expect(row).toContain('aria-current')
  // A search as one types asks for the list alone, which goes on saying who is open.
  const alone = await (await window.get(`/contacts?q=olu&open=${id}`, { 'x-part': 'list' })).text()
  expect([alone.includes('Builds bridges'), alone.includes('aria-current="true"')]).toEqual([false, true])
  expect(both).toContain('href="/contacts" data-clears-search')
  // Turning the page closes nobody, nor does going back to everybody where the list is in sight.
  const nobody = await window.read(`/contacts?q=zzzz&open=${id}`)
  expect(nobody.split('id="contact-results"')[1]).toContain(`href="/contacts?open=${id}" data-clears-search`)
  const many = Array.from({ length: contactsPerPage }, (_, n) => `P${n},Ruiz,r${n}@h.example`)
  const file = await readBytes(
    new TextEncoder().encode(['First Name,Last Name,Email Address', ...many].join('\r\n')),
  )
  if (!file.ok) throw new Error(file.code)
  await importFile(ctx, seeker.scope, file, 'Connections.csv')
  const first = await window.read(`/contacts?open=${id}`)
  const next = /rel="next" href="([^"]+)"/.exec(first)![1]!.replaceAll('&amp;', '&')
  expect(await window.read(next)).toContain('Builds bridges')
  for (const [one, address] of [
    [stranger, `/contacts?open=${id}`],
    [window, `/contacts?open=${newId()}`],
  ] as const)
    expect(await one.read(address)).not.toContain('data-opened')
})

test('a list that is empty says what to do; a person is added, changed, taken off and brought back', async () => {
  expect(await browser.read('/contacts')).toContain('Nobody here yet')

  const id = newId()
  const added = await browser.post('/contacts/new', {
    id,
    name: 'María <b>Ruiz</b>',
    profileUrl,
    emails: 'm@h.example',
  })
  expect(to(added)).toEqual([303, `/contacts/${id}`])
  const corrected = { id, name: 'María <b>Ruiz</b>', profileUrl, emails: 'm@h.example', notes: 'second try' }
  expect((await browser.post('/contacts/new', corrected)).status).toBe(303)
  expect(await browser.read(`/contacts/${id}`)).toContain('second try')

  // Whoever writes down a list goes on with the next person.
  expect(location(await browser.post('/contacts/new', { ...corrected, act: 'another' }))).toBe(
    '/contacts/new',
  )

  for (const found of ['found=alumni', `by=${id}`]) {
    const here = `/contacts/new?${found}`
    expect((await browser.read(here)).split(`action="${here}"`)[1]).toMatch(/^[^>]* data-place="\/contacts"/)
    const refused = await (await browser.post(here, { act: 'another' })).text()
    // Where it is opened again in the other language.
    for (const name of ['action', 'name="return" value']) expect(refused).toContain(`${name}="${here}"`)
    expect(location(await browser.post(here, { ...corrected, act: 'another' }))).toBe(here)
  }

  // A form that stood open while the server was updated goes to the address that it was drawn with.
  const open = await (await browser.post('/contacts', { act: 'another' })).text()
  for (const name of ['action', 'name="return" value']) expect(open).toContain(`${name}="/contacts/new"`)
  expect(location(await browser.post('/contacts', { ...corrected, notes: 'third try' }))).toBe(
    `/contacts/${id}`,
  )
  expect(location(await browser.post(`/contacts/${id}`, corrected))).toBe(`/contacts/${id}`)

  const detail = await browser.read(`/contacts/${id}`)
  expect(detail).toContain('María &lt;b>Ruiz&lt;/b>')
  expect(detail).toContain('Not finished yet')
  expect(detail).toContain(`href="${profileUrl}"`)

  expect(await browser.read(`/contacts/${id}/edit`)).toContain('value="m@h.example"')
  await browser.post(`/contacts/${id}/edit`, {
    name: 'María Ruiz',
    howFound: 'My aunt',
    why: 'Her night ward',
  })
  const finished = await browser.read(`/contacts/${id}`)
  expect(finished).not.toContain('Not finished yet')
  expect(finished).toContain('Her night ward')

  expect(location(await browser.post(`/contacts/${id}/remove`))).toBe('/contacts')
  const wanted = `/contacts/${id}/messages/new?kind=thank-you`
  const gone = await browser.get(wanted)
  expect(gone.status).toBe(410)
  expect(await gone.text()).toContain('Bring back María Ruiz')
  expect((await stranger.get(wanted)).status).toBe(404)
  expect(location(await browser.post(`/contacts/${id}/restore`, { to: wanted }))).toBe(wanted)
  expect(location(await browser.post(`/contacts/${id}/remove`))).toBe('/contacts')
  expect(location(await browser.post(`/contacts/${id}/restore`, { to: '//elsewhere.example' }))).toBe(
    `/contacts/${id}`,
  )
  expect((await browser.get(`/contacts/${id}`)).status).toBe(200)
})

test('two windows that change one person lose no word of each other', async () => {
  const id = newId()
  await browser.post('/contacts/new', { id, name: 'Lea Koch', title: 'Nurse', why: 'Night ward.' })
  const form = await shownForm(browser, `/contacts/${id}/edit`)
  const phone = { ...form, title: 'Head nurse', why: 'Night ward. Her talk.', phones: '555 0100' }
  expect((await browser.post(`/contacts/${id}/edit`, phone)).status).toBe(303)
  const laptop = { ...form, title: 'Ward manager', why: 'Close by. Night ward.', emails: 'lea@h.example' }
  const refused = await browser.post(`/contacts/${id}/edit`, { ...laptop, profileUrl: 'javascript:x' })
  const again = await refused.text()
  for (const words of ['Close by.', `name="return" value="/contacts/${id}/edit"`])
    expect([refused.status, again]).toEqual([422, expect.stringContaining(words)])
  await browser.post(`/contacts/${id}/edit`, laptop)
  const detail = await browser.read(`/contacts/${id}`)
  for (const words of [
    'Close by. Night ward. Her talk.',
    'lea@h.example',
    '555 0100',
    'Two versions were merged',
    'What they do there (the other window said “Head nurse”)',
  ])
    expect(detail).toContain(words)
  // The same form once more changes nothing.
  await browser.post(`/contacts/${id}/edit`, laptop)
  expect(await browser.read(`/contacts/${id}`)).toContain('Close by. Night ward. Her talk.')
})

test('windows that save in the same moment lose no word of each other', async () => {
  const id = newId()
  await browser.post('/contacts/new', { id, name: 'Noor Haddad', why: 'Ward.' })
  const form = await shownForm(browser, `/contacts/${id}/edit`)
  const changes: Record<string, string>[] = [
    { why: 'Night ward.' },
    { notes: 'Tea' },
    { phones: '555 0100' },
    { why: 'Ward. Her talk.' },
  ]
  const answers = await Promise.all(
    changes.map((change) => browser.post(`/contacts/${id}/edit`, { ...form, ...change })),
  )
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303])
  expect(await shownForm(browser, `/contacts/${id}/edit`)).toMatchObject({
    ...{ why: 'Night ward. Her talk.', notes: 'Tea', phones: '555 0100' },
  })
  // A form that is refused holds nobody up and keeps nothing.
  const [refused, kept] = await Promise.all([
    browser.post(`/contacts/${id}/edit`, { ...form, why: 'Nothing of this', profileUrl: 'javascript:x' }),
    browser.post(`/contacts/${id}/edit`, { ...form, title: 'Nurse' }),
  ])
  expect([refused.status, kept.status]).toEqual([422, 303])
  expect(await shownForm(browser, `/contacts/${id}/edit`)).toMatchObject({
    ...{ why: 'Night ward. Her talk.', title: 'Nurse' },
  })
})

test('two phones stay two, however short the second, and the first is what is dialled', async () => {
  const id = newId()
  const phones = ['+49 30 1234567 ext. 20', '123456']
  await browser.post('/contacts/new', { id, name: 'Jo Kern', phones: phones.join('\n') })
  const form = await shownForm(browser, `/contacts/${id}/edit`)
  expect((await browser.post(`/contacts/${id}/edit`, { ...form, notes: 'Tea' })).status).toBe(303)
  const stored = ctx.db.selectFrom('contacts').select(['phones', 'notes']).where('id', '=', id)
  expect(await stored.executeTakeFirst()).toEqual({ phones, notes: 'Tea' })
  expect(await browser.read(`/contacts/${id}`)).toContain('href="tel:+49301234567"')
})

test('a form that is sent twice as a phone typed it changes nothing the second time', async () => {
  const id = newId()
  await browser.post('/contacts/new', { id, name: 'Lea Koch', emails: 'anna@h.example', phones: '555 0100' })
  const open = async () => {
    const { base = '' } = await shownForm(browser, `/contacts/${id}/edit`)
    return { name: 'Lea Koch', emails: 'anna@h.example', phones: '555 0100', base }
  }
  const typed = {
    ...(await open()),
    ...{ title: 'Nurse ', why: 'She runs the ward. ', notes: ' Note', links: 'example.com/a' },
    ...{ emails: 'anna@h.example; office@h.example', profileUrl: 'linkedin.com/in/lea' },
  }
  const other = { ...(await open()), emails: 'ana@h.example', phones: '555 0100, 555 0200' }
  const stored = async () =>
    ctx.db
      .selectFrom('contacts')
      .select(['title', 'why', 'notes', 'links', 'emails', 'phones'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
  await browser.post(`/contacts/${id}/edit`, typed)
  const once = await stored()
  expect(once).toMatchObject({ title: 'Nurse', why: 'She runs the ward.', notes: 'Note' })
  await browser.post(`/contacts/${id}/edit`, typed)
  expect(await stored()).toEqual(once)
  expect(await browser.read(`/contacts/${id}`)).not.toContain('Two versions')
  // What the other window put right does not come back.
  await browser.post(`/contacts/${id}/edit`, other)
  expect(await stored()).toMatchObject({
    emails: ['ana@h.example', 'office@h.example'],
    phones: ['555 0100', '555 0200'],
  })
})

test('a form that was open while its contact was merged or taken off loses nothing', async () => {
  const [kept, gone, off] = [newId(), newId(), newId()]
  const emails = 'dana@h.example'
  await browser.post('/contacts/new', { id: kept, name: 'Dana Cole', title: 'Nurse', emails })
  await browser.post('/contacts/new', { id: gone, name: 'Dana M. Cole', emails: 'cole@h.example' })
  await browser.post('/contacts/new', { id: off, name: 'Tom Reed' })
  const [merged, removed] = [
    await shownForm(browser, `/contacts/${gone}/edit`),
    await shownForm(browser, `/contacts/${off}/edit`),
  ]
  await mergeContacts(ctx, ana.scope, { keptId: kept, goneId: gone })
  await browser.post(`/contacts/${off}/remove`)
  const stored = async (id: string) => (await listContactsById(ctx.db, ana.scope, [id]))[0]

  // What was changed is of whom it is now; what was not stays as they have it.
  const answer = await browser.post(`/contacts/${gone}/edit`, { ...merged, why: 'Her night ward' })
  expect(location(answer)).toBe(`/contacts/${kept}`)
  const both = { emails: ['dana@h.example', 'cole@h.example'] }
  expect(await stored(kept)).toMatchObject({
    ...{ name: 'Dana Cole', title: 'Nurse', why: 'Her night ward' },
    ...both,
  })
  const refused = await browser.post(`/contacts/${gone}/edit`, {
    ...merged,
    why: 'my reason',
    profileUrl: 'x:y',
  })
  const form = await refused.text()
  expect([refused.status, form.includes('my reason')]).toEqual([422, true])
  expect(form).toContain(`action="/contacts/${kept}/edit"`)
  const first = await browser.post(`/contacts/${gone}/emails/first`, { email: 'cole@h.example' })
  expect(location(first)).toBe(`/contacts/${kept}#emails`)
  expect((await stored(kept))?.emails).toEqual(both.emails.toReversed())

  expect((await browser.post(`/contacts/${off}/edit`, { ...removed, why: 'His lab' })).status).toBe(303)
  expect((await stored(off))?.why).toBe('His lab')
  expect((await stranger.post(`/contacts/${off}/edit`, removed)).status).toBe(404)
})

test('a page from before a merge takes nobody off the list and says so, and a second press keeps the day', async () => {
  const [kept, gone] = [newId(), newId()]
  for (const id of [kept, gone]) await browser.post('/contacts/new', { id, name: 'Rosa Vega' })
  await mergeContacts(ctx, ana.scope, { keptId: kept, goneId: gone })
  const removedAt = async (id: string) =>
    (await ctx.db.selectFrom('contacts').select('removed_at').where('id', '=', id).executeTakeFirst())
      ?.removed_at
  const merged = await removedAt(gone)
  ctx.clock.advance(60_000)
  const answer = await browser.post(`/contacts/${gone}/remove`)
  expect([answer.status, await removedAt(kept), await removedAt(gone)]).toEqual([410, null, merged])
  await browser.post(`/contacts/${kept}/remove`)
  const first = await removedAt(kept)
  ctx.clock.advance(60_000)
  expect((await browser.post(`/contacts/${kept}/remove`)).status).toBe(303)
  expect(await removedAt(kept)).toEqual(first)
})

test('what is wrong is said beside its field, and nothing typed is lost', async () => {
  const answer = await browser.post('/contacts/new', {
    name: '',
    why: 'my long reason',
    profileUrl: 'javascript:x',
  })
  expect(answer.status).toBe(422)
  const text = await answer.text()
  expect(text).toContain('my long reason')
  expect(text).toContain('field-name-error')
})

test('a profile that is on the list leads to who has it', async () => {
  const id = newId()
  await browser.post('/contacts/new', { id, name: 'Tom Berg', profileUrl: 'https://www.linkedin.com/in/tom' })
  const answer = await browser.post('/contacts/new', { name: 'Thomas', profileUrl: 'linkedin.com/in/TOM/' })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain(`/contacts/${id}`)
})

test('searching works by address alone, and answers JSON where that is asked for', async () => {
  expect(await browser.read('/contacts?q=tom')).toContain('Tom Berg')
  expect(await browser.read('/contacts?q=nobodyhere')).toContain('Nobody fits')
  const answer = await browser.get('/contacts?q=ruiz', { accept: 'application/json' })
  expect(await answer.json()).toMatchObject({ contacts: [{ name: 'María Ruiz' }] })
})

test('an address with a NUL in it is not found', async () => {
  expect((await browser.get('/contacts?organization=%00')).status).toBe(404)
  expect((await browser.post('/today/items/step%3Axyz/undo?was=done')).status).toBe(303)
})

test('a stranger finds nothing', async () => {
  const id = newId()
  await browser.post('/contacts/new', { id, name: 'Mine alone' })
  for (const path of [`/contacts/${id}`, `/contacts/${id}/edit`])
    expect((await stranger.get(path)).status).toBe(404)
  for (const path of [`/contacts/${id}`, `/contacts/${id}/remove`, `/contacts/${id}/restore`])
    expect((await stranger.post(path, { name: 'x' })).status).toBe(404)
  expect(await stranger.read('/contacts')).not.toContain('Mine alone')
})

test('the history dates a talk by its stage: when it was planned, for when it is agreed, when it was', async () => {
  const id = newId()
  await browser.post('/contacts/new', { id, name: 'Lea Kahn' })
  const created = ctx.clock.now()
  const talk = await planInterview(ctx, ana.scope, { contact: [id], aim: '', wish: '', field: '' })
  const dated = async () =>
    /<time[^>]*datetime="([^"]+)"/i.exec(
      (await browser.read(`/contacts/${id}`)).split(`/interviews/${talk}`)[1]!,
    )?.[1]
  const badge = async () =>
    /<span class="badge"[^>]*>(.*?)<\/span>/.exec(
      (await browser.read('/contacts?q=lea+kahn')).split(`id="contact-${id}"`)[1]!,
    )?.[1]
  expect(await dated()).toBe(created.toISOString())
  ctx.clock.advance(86_400_000)
  const startsAt = new Date(ctx.clock.now().getTime() + 7 * 86_400_000)
  await agreeOn(ctx, ana.scope, talk, { startsAt, zone: 'America/New_York' })
  expect(await dated()).toBe(startsAt.toISOString())
  expect(await badge()).toBe('Agreed')
  const endedAt = ctx.clock.now()
  await markHeld(ctx, ana.scope, talk, endedAt)
  expect(await dated()).toBe(endedAt.toISOString())
  expect(await badge()).toMatch(/Talked$/)
})

test('the filter “Asked” finds whose badge says so, and nobody else', async () => {
  const seeker = await testSeeker(ctx, 'Lia')
  const [{ scope }, window] = [seeker, await signedIn(seeker)]
  const [out, unasked, again, introduced] = [newId(), newId(), newId(), newId()]
  for (const id of [out, unasked, again, introduced])
    await window.post('/contacts/new', { id, name: `P ${id}`, why: 'w', howFound: 'h' })
  const plan = (contact: string[]) => planInterview(ctx, scope, { contact, aim: '', wish: '', field: '' })
  const at = ctx.clock.now()
  // One of a panel, who had the link by a message copied by hand, and somebody asked through another's introduction.
  const own = { seeker_id: scope, interview_id: await plan([out, unasked]), contact_id: out }
  await ctx.db
    .insertInto('guest_answers')
    .values({ ...own, id: newId(), kind: 'declined', at })
    .execute()
  await testMessage(ctx, scope, {
    contact_id: introduced,
    interview_id: await plan([introduced]),
    kind: 'introduction-request',
    outcome: 'declined',
    outcome_at: at,
  })
  // Whoever said no once and is to be asked for another talk.
  await declineInterview(ctx, scope, await plan([again]))
  await plan([again])
  const badges = async (asked: string) => {
    const html = await window.read(`/contacts?asked=${asked}`)
    const rows = html.matchAll(/id="contact-([\da-f-]{36})".*?<span class="badge"[^>]*>(.*?)<\/span>/gs)
    return new Map(Array.from(rows, ([, id, badge]) => [id, badge]))
  }
  const said = new Map([
    [out, 'Said no'],
    [again, 'Asked'],
    [introduced, 'Said no'],
  ])
  expect(await badges('yes')).toEqual(said)
  expect(await badges('no')).toEqual(new Map([[unasked, 'Ready to ask']]))
  expect(await badges('')).toEqual(new Map([...said, [unasked, 'Ready to ask']]))
})

test('who is to be taken off the list has no talk to call off that is over', async () => {
  const id = newId()
  await browser.post('/contacts/new', { id, name: 'Ira Voss' })
  const talk = await planInterview(ctx, ana.scope, { contact: [id], aim: '', wish: '', field: '' })
  const now = ctx.clock.now()
  const startsAt = new Date(now.getTime() + 86_400_000)
  await agreeOn(ctx, ana.scope, talk, { startsAt, zone: 'America/New_York' })
  const warns = async () => (await browser.read(`/contacts/${id}`)).includes('is agreed and stays agreed')
  expect(await warns()).toBe(true)
  ctx.clock.advance(2 * 86_400_000)
  expect(await warns()).toBe(false)
  ctx.clock.set(now)
})

test('how one knows somebody is asked for, and nothing is claimed until it is said', async () => {
  const id = newId()
  await browser.post('/contacts/new', { id, name: 'Nia Open' })
  const open = await browser.read(`/contacts/${id}`)
  expect(open).toContain(`href="/contacts/${id}/edit#field-relationship"`)
  expect(open).toContain('Not said yet. Say it')
  expect(open).not.toContain('We have not met')
  expect(open).not.toContain('Ask for an introduction')
  expect(await browser.read(`/contacts/${id}/edit`)).toContain('<option value selected>Not said yet')
  expect(await browser.read('/contacts?relationship=unsaid&q=nia')).toContain('Nia Open')

  await browser.post(`/contacts/${id}/edit`, { name: 'Nia Open', relationship: 'none' })
  const said = await browser.read(`/contacts/${id}`)
  expect(said).toContain('We have not met')
  expect(said).not.toContain('Not said yet. Say it')
  expect(await browser.read('/contacts?relationship=unsaid&q=nia')).toContain('Nobody fits')

  await browser.post(`/contacts/${id}/edit`, { name: 'Nia Open', relationship: '' })
  expect(await browser.read(`/contacts/${id}`)).toContain('Not said yet. Say it')
})

test('of who came with a network nothing is claimed, and they can be asked for an introduction', async () => {
  const kai = await testSeeker(ctx, 'Kai')
  const csv = [
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    'Eva,Lind,https://www.linkedin.com/in/eva,,Acme,Nurse,01 Feb 2024',
  ].join('\r\n')
  const file = await readBytes(new TextEncoder().encode(csv))
  if (!file.ok) throw new Error(file.code)
  await importFile(ctx, kai.scope, file, 'Connections.csv')
  const one = await signedIn(kai)
  const list = await one.read('/contacts')
  expect(list).not.toContain('We have not met</td>')
  const person = await one.read(/href="(\/contacts\/[0-9a-f-]{36})"/.exec(list)![1]!)
  expect(person).toContain('Connected on LinkedIn since February 1, 2024')
  expect(person).toContain('Not said yet. Say it')
  expect(person).toContain('kind=introduction-request')
})

test('of several addresses one is chosen for letters, and another one later', async () => {
  const id = newId()
  await browser.post('/contacts/new', { id, name: 'Rosa Gil', emails: 'home@r.example, work@r.example' })
  const choose = (email: string, who = browser) => who.post(`/contacts/${id}/emails/first`, { email })
  const composer = () => browser.read(`/contacts/${id}/messages/new?kind=request`)
  const detail = await browser.read(`/contacts/${id}`)
  expect(detail.match(/Write to this one/g)).toHaveLength(1)
  expect(await composer()).toContain('Goes to home@r.example.')

  expect(location(await choose('work@r.example'))).toBe(`/contacts/${id}#emails`)
  const html = await composer()
  expect(html).toContain('Goes to work@r.example.')
  expect(html).toContain(`href="/contacts/${id}#emails"`)
  expect(html).toContain('mailto:work@r.example')
  await choose('home@r.example')
  expect(await composer()).toContain('Goes to home@r.example.')

  expect((await choose('else@r.example')).status).toBe(409)
  expect((await choose('work@r.example', stranger)).status).toBe(404)
  await browser.post(`/contacts/${id}/edit`, { name: 'Rosa Gil', emails: 'home@r.example' })
  expect(await composer()).not.toContain('Goes to home@r.example.')
  expect(await browser.read(`/contacts/${id}`)).not.toContain('Write to this one')
})
