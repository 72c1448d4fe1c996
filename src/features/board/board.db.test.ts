import { expect, it } from 'vitest'
import { location } from '../../../tests/support/answers.ts'
import { testApp, testContext, testPassword, testSeeker } from '../../../tests/support/context.ts'
import { somebodyWaits } from '../../../tests/support/database.ts'
import { enrol, testCourse } from '../../../tests/support/test-course.ts'
import { newId } from '../../shared/ids.ts'
import { createContact } from '../contacts/index.ts'
import { forgetOldOffers } from './index.ts'

const ctx = await testContext('2026-09-14T12:00:00Z')
const { browser, signedIn } = testApp(ctx)
const people = await Promise.all(['Inés', 'Ana', 'Ben', 'Stranger'].map((name) => testSeeker(ctx, name)))
const [ines, ana, ben, stranger] = people as [
  (typeof people)[0],
  (typeof people)[0],
  (typeof people)[0],
  (typeof people)[0],
]
const courseId = await testCourse(ctx, {
  title: 'Career Planning',
  instructors: [ines],
  students: [ana, ben],
})
await createContact(ctx, ben.scope, { name: 'Rosa CANARY Vega', title: 'Respiratory therapist' })
const teacher = await signedIn(ines)
const [asker, friend, outside] = [await signedIn(ana), await signedIn(ben), await signedIn(stranger)]
const board = `/courses/${courseId}/board`
const read = (who: typeof asker, path: string) => who.read(path)
let ask = ''
let link = ''

it('is the class’s: a student asks, classmates read, nobody else does', async () => {
  const form = {
    kind: 'ask',
    title: 'A respiratory therapist',
    body: 'because of the <script>alert(1)</script> **night** shift',
  }
  ask = location(await asker.post(board, form))
  const html = await read(friend, ask)
  expect(html).toContain('<strong>night</strong>')
  expect(html).not.toContain('<script>alert(1)')
  for (const path of [board, ask]) expect((await outside.get(path)).status).toBe(404)
  expect((await outside.post(`${ask}/replies`, { body: 'x' })).status).toBe(404)
  expect((await asker.post(board, { ...form, kind: 'prompt' })).status).toBe(403)
})

it('shows a match among one’s own contacts to their owner alone', async () => {
  expect(await read(friend, ask)).toContain('Rosa CANARY Vega')
  for (const other of [asker, teacher]) expect(await read(other, ask)).not.toContain('CANARY')
})

it('finds whom somebody asks for with accents or without, by title and by the words below it', async () => {
  await createContact(ctx, ben.scope, { name: 'Pilar', title: 'Psicóloga clínica' })
  await createContact(ctx, ben.scope, { name: 'Julio', organization: 'Clínica San José' })
  await createContact(ctx, ben.scope, { name: 'Marta', description: 'la archivóloga de mi tía' })
  await createContact(ctx, ben.scope, { description: 'una música de mi calle' })
  await createContact(ctx, ben.scope, { name: 'Bruno Psicoloza', title: 'Panadero' })
  const asked = async (title: string, body: string) =>
    read(friend, location(await asker.post(board, { kind: 'ask', title, body })))
  expect(await asked('Una psicologa', 'para saber')).toContain('Pilar')
  expect(await asked('Una psicóloga', 'para saber')).not.toContain('Bruno')
  expect(await asked('Alguien', 'que trabaje en la clinica')).toContain('Julio')
  expect(await asked('Una archivologa', 'para saber')).toContain('Marta')
  expect(await asked('Una musica', 'para saber')).toContain('una música de mi calle')
  // Letters that Unicode does not take apart, and marks of another script.
  for (const [name, description] of [
    ['Ola K.', 'my aunt in Łódź'],
    ['Kari', 'from Tromsø'],
    ['Bo', 'Hauptstraße, third floor'],
    ['Asha', 'पत्रकारिता सिखाती हैं'],
  ] as const)
    await createContact(ctx, ben.scope, { name, description })
  expect(await asked('Anybody from Łódź?', 'please')).toContain('Ola K.')
  expect(await asked('Anybody from Lodz?', 'please')).toContain('Ola K.')
  expect(await asked('Anybody from Tromso?', 'please')).toContain('Kari')
  expect(await asked('Anybody at the Hauptstrasse?', 'please')).toContain('Bo')
  expect(await asked('पत्रकारिता', 'please')).toContain('Asha')
})

it('keeps a post, an answer and an offer once, however often its form is sent', async () => {
  const idsIn = async (path: string) =>
    [...(await read(friend, path)).matchAll(/name="id" value="([^"]+)"/g)].map(([, id]) => id!)
  const [id = ''] = await idsIn(board)
  const post = { id, kind: 'ask', title: 'Who knows a baker?', body: 'For a talk' }
  const [first, again] = await Promise.all([asker.post(board, post), asker.post(board, post)])
  const thread = location(first)
  expect([thread, location(again)]).toEqual([`${board}/${id}`, `${board}/${id}`])
  await friend.post(board, { ...post, title: 'Another’s form' })
  const asks = async () =>
    (
      await ctx.db
        .selectFrom('board_posts')
        .select('title')
        .where('course_id', '=', courseId)
        .where('body', 'in', ['For a talk', 'I do'])
        .execute()
    ).map(({ title }) => title)
  expect((await asks()).toSorted()).toEqual(['Another’s form', 'Who knows a baker?'])
  const [offerId = '', answerId = ''] = await idsIn(thread)
  const answer = { id: answerId, body: 'I do' }
  const places = [
    await friend.post(`${thread}/replies`, answer),
    await friend.post(`${thread}/replies`, answer),
  ]
  expect(location(places[1]!)).toBe(location(places[0]!))
  expect(await asks()).toHaveLength(3)
  // Another's identifier, or other words, are another answer.
  await asker.post(`${thread}/replies`, answer)
  await friend.post(`${thread}/replies`, { ...answer, body: 'For a talk' })
  expect(await asks()).toHaveLength(5)

  const offer = { id: offerId, thirdName: 'Pan', note: '' }
  await Promise.all([1, 2].map(() => friend.post(`${thread}/introductions`, offer)))
  const offers = () =>
    read(asker, thread).then((page) => page.split('Ben offers to introduce you').length - 1)
  expect(await offers()).toBe(1)
  await friend.post(`${thread}/introductions`, { ...offer, thirdName: 'Pan Tostado' })
  expect(await offers()).toBe(2)
  await asker.post(`${thread}/remove`)
  // Taken back since, the same words are said anew.
  expect(location(await asker.post(board, post))).not.toBe(thread)
  await ctx.db.deleteFrom('board_posts').where('body', 'in', ['For a talk', 'I do']).execute()
})

it('shows nothing of a third person before their yes, and then to the asker alone', async () => {
  const offer = { thirdName: 'Rosa CANARY Vega', note: 'She is kind.' }
  expect((await asker.post(`${ask}/introductions`, offer)).status).toBe(422)
  await friend.post(`${ask}/introductions`, offer)
  link = /http:\/\/localhost:3000(\/introductions\/[^<\s]+)/.exec(await read(friend, ask))![1]!
  expect(await read(asker, ask)).toContain('Ben offers to introduce you')
  for (const other of [asker, teacher]) {
    expect(await read(other, ask)).not.toContain('CANARY')
    expect(await read(other, ask)).not.toContain(link)
  }
  const third = browser()
  expect(await read(third, link)).toContain('Ana would like to talk with you')
  expect((await third.get(`${link}x`)).status).toBe(404)
  expect((await third.post(`${link}/accept`, { name: 'Rosa Vega', reach: '' })).status).toBe(422)
  const yes = { name: 'Rosa Vega', reach: 'rosa@example.org' }
  const own = location(await third.post(`${link}/accept`, yes))
  expect(own).not.toBe(link)
  expect(await read(asker, ask)).toContain('rosa@example.org')
  for (const other of [friend, teacher]) expect(await read(other, ask)).not.toContain('rosa@example.org')
  // The form is filled for the asker alone, and its address says nothing of anybody.
  const form = /href="(\/contacts\/new[^"]*)"/.exec(await read(asker, ask))![1]!.replaceAll('&amp;', '&')
  expect(form).toMatch(/^\/contacts\/new\?course=[\w-]{36}&introduction=[\w-]{36}$/)
  const filled = await read(asker, form)
  for (const words of ['Rosa Vega', 'rosa@example.org', 'Introduced by Ben, on the course’s board'])
    expect(filled).toContain(words)
  for (const other of [friend, teacher]) expect(await read(other, form)).not.toContain('Rosa Vega')
  // Whoever passed the link on holds it too: it says that there is an answer, and changes nothing.
  expect(await read(friend, link)).toContain('There is an answer already')
  expect(await read(friend, link)).not.toMatch(/rosa@example|Rosa Vega|No, thank you/)
  expect(location(await friend.post(`${link}/decline`))).toBe(link)
  const other = { ...yes, reach: 'ben@example.org' }
  expect(location(await friend.post(`${link}/accept`, other))).toBe(link)
  expect(await read(asker, ask)).toContain('rosa@example.org')
  // The very form once more, as from two taps, leads to their own page.
  expect(location(await third.post(`${link}/accept`, yes))).toBe(own)
  expect(await read(third, own)).toContain('rosa@example.org')
  await third.post(`${own}/accept`, { ...yes, reach: 'vega@example.org' })
  expect(await read(asker, ask)).toContain('vega@example.org')
  // Taken back: the asker's page knows nothing any more.
  await third.post(`${own}/decline`)
  expect(await read(asker, ask)).not.toMatch(/(?:rosa|vega)@example/)
  expect(await read(asker, form)).not.toContain('Rosa Vega')
  // What the asker put on their own list meanwhile is not taken back, and the page does not say so.
  const after = await read(third, own)
  expect(after).toContain('Ana may still have you on their own list')
  expect(after).not.toContain('was passed on')
  // Nor does whoever passed the link on say yes for them again.
  expect(await read(friend, link)).toContain('There is an answer already')
  await friend.post(`${link}/accept`, { ...yes, reach: 'ben@example.org' })
  expect(await read(asker, ask)).not.toContain('ben@example.org')
})

it('gives whoever says no a page of their own to change their mind on, and nobody else', async () => {
  await friend.post(`${ask}/introductions`, { thirdName: 'Not Now', note: '' })
  const passedOn = /http:\/\/localhost:3000(\/introductions\/[^<\s]+)/.exec(
    (await read(friend, ask)).split('Not Now').at(-1)!,
  )![1]!
  const third = browser()
  const own = location(await third.post(`${passedOn}/decline`))
  expect(own).not.toBe(passedOn)
  expect(location(await friend.post(`${passedOn}/decline`))).toBe(passedOn)
  const said = await read(third, own)
  for (const words of ['You said no', 'Keep its address', `http://localhost:3000${own}`])
    expect(said).toContain(words)
  // With nothing to say yes to, the page says so instead.
  await teacher.post(`${ask}/hide`)
  const gone = await read(third, own)
  expect(gone).toContain('nothing for you to do')
  expect(gone).not.toMatch(/still say yes|Keep its address|This link works until/)
  await teacher.post(`${ask}/show`)
  await third.post(`${own}/accept`, { name: 'Not Now', reach: 'later@example.org' })
  expect(await read(asker, ask)).toContain('later@example.org')
})

it('shows no stranger what staff hid, and lets a yes be taken back all the same', async () => {
  const offer = async (thirdName: string) => {
    await friend.post(`${ask}/introductions`, { thirdName, note: '' })
    return /http:\/\/localhost:3000(\/introductions\/[^<\s]+)/.exec(
      (await read(friend, ask)).split(thirdName).at(-1)!,
    )![1]!
  }
  const [one, third] = [browser(), browser()]
  const yes = { name: 'Third', reach: 'third@example.org' }
  const passedOn = await offer('Answers Early')
  const answered = location(await third.post(`${passedOn}/accept`, yes))
  const open = await offer('Answers Late')
  expect(await read(one, open)).toContain('A respiratory therapist')
  await teacher.post(`${ask}/hide`)
  expect((await one.get(open)).status).toBe(404)
  expect((await one.post(`${open}/accept`, { name: 'Late', reach: 'late@example.org' })).status).toBe(404)
  const html = await read(third, answered)
  expect(html).toContain('third@example.org')
  expect(html).toContain('Say no below to withdraw')
  expect(html).toContain('On the board only Ana sees it')
  expect(html).not.toMatch(
    /A respiratory therapist|Write something else|does not know who you are|works until/,
  )
  expect((await third.post(`${answered}/accept`, { name: 'T', reach: 'new@example.org' })).status).toBe(404)
  expect((await third.post(`${answered}/decline`)).status).toBe(303)
  expect((await third.get(answered)).status).toBe(200)
  expect(await read(asker, ask)).not.toContain('third@example.org')
  await teacher.post(`${ask}/show`)
  // Whoever said yes before may be known by now.
  expect(await read(third, answered)).not.toContain('does not know who you are')
})

it('takes no yes to an offer that is taken back in that moment', async () => {
  await friend.post(`${ask}/introductions`, { thirdName: 'In Between', note: '' })
  const link = /http:\/\/localhost:3000(\/introductions\/[^<\s]+)/.exec(
    (await read(friend, ask)).split('In Between').at(-1)!,
  )![1]!
  let accepting: Promise<Response> | undefined
  await ctx.db.transaction().execute(async (db) => {
    await db
      .updateTable('introductions')
      .set({ state: 'withdrawn', third_name: null })
      .where('third_name', '=', 'In Between')
      .execute()
    accepting = browser().post(`${link}/accept`, { name: 'Quick', reach: 'quick@example.org' })
    // It has read the offer as it still is, and waits for this row.
    await somebodyWaits(ctx.db)
  })
  expect((await accepting!).status).toBe(404)
  expect(await read(asker, ask)).not.toContain('quick@example.org')
})

it('takes no offer in a course that is put away', async () => {
  const putAway = (archived_at: Date | null) =>
    ctx.db.updateTable('courses').set({ archived_at }).where('id', '=', courseId).execute()
  await putAway(ctx.clock.now())
  expect((await friend.post(`${ask}/introductions`, { thirdName: 'Too Late', note: '' })).ok).toBe(false)
  await putAway(null)
  const offers = ctx.db.selectFrom('introductions').select('id').where('third_name', '=', 'Too Late')
  expect(await offers.execute()).toEqual([])
})

it('asks before an offer is withdrawn, whose link then opens nothing', async () => {
  await friend.post(`${ask}/introductions`, { thirdName: 'Withdrawn One', note: '' })
  const html = (await read(friend, ask)).split('Withdrawn One').at(-1)!
  const link = /http:\/\/localhost:3000(\/introductions\/[^<\s]+)/.exec(html)![1]!
  const [path] = /\/courses\/[\w-]+\/introductions\/[\w-]+\/withdraw/.exec(html)!
  // The button stands behind what it does.
  expect(html.indexOf('This cannot be undone')).toBeGreaterThan(html.indexOf('<summary'))
  expect(html).toContain('also for somebody who was about to answer')
  expect((await friend.post(path)).status).toBe(303)
  expect((await browser().get(link)).status).toBe(404)
})

it('lets an offer run out, and forgets whom it was about', async () => {
  await friend.post(`${ask}/introductions`, { thirdName: 'Somebody', note: '' })
  const open = /http:\/\/localhost:3000(\/introductions\/[^<\s]+)/.exec(await read(friend, ask))![1]!
  ctx.clock.advance(14 * 86_400_000)
  expect(await read(browser(), open)).toContain('has expired')
  expect((await browser().post(`${open}/accept`, { name: 'Late', reach: 'late@example.org' })).status).toBe(
    409,
  )
  await forgetOldOffers(ctx)
  const names = await ctx.db.selectFrom('introductions').select('third_name').execute()
  expect(names.every((one) => one.third_name === null)).toBe(true)
})

it('keeps every prompt in sight, and leads to what the class wrote before the newest', async () => {
  const at = (n: number) => new Date(Date.UTC(2026, 7, 1, 0, n))
  const post = { course_id: courseId, author_id: ana.id, body: 'x' }
  const [first, reported] = [newId(), newId()]
  await ctx.db
    .insertInto('board_posts')
    .values([
      { ...post, id: newId(), kind: 'prompt', title: 'Asked in week one', created_at: at(0) },
      { ...post, id: first, kind: 'post', title: 'The very first', created_at: at(1) },
      { ...post, id: reported, kind: 'post', title: 'Told about', flagged_at: at(2), created_at: at(2) },
      ...Array.from({ length: 210 }, (_, n) => ({
        ...{ ...post, id: newId(), kind: 'post' as const, title: `Said ${n}`, created_at: at(3 + n) },
      })),
    ])
    .execute()
  const newest = await read(asker, board)
  expect(newest).toContain('Asked in week one')
  expect(newest).not.toContain('The very first')
  // What somebody told about is found however old it is.
  expect(await read(teacher, board)).toContain('Told about')
  const pages = [newest]
  const nextOf = (html: string) => new RegExp(`href="(${board}\\?before=[0-9a-f-]+)"`).exec(html)?.[1]
  for (let next = nextOf(newest); next; next = nextOf(pages.at(-1)!)) pages.push(await read(asker, next))
  expect(pages).toHaveLength(3)
  expect(pages[2]).toContain('The very first')
  for (const n of [0, 9, 10, 109, 110, 209])
    expect(pages.filter((html) => html.includes(`>Said ${n}<`))).toHaveLength(1)
  await ctx.db.deleteFrom('board_posts').where('author_id', '=', ana.id).where('body', '=', 'x').execute()
})

it('has a student answer first where the prompt wants it, and staff hide what does not belong', async () => {
  const again = await signedIn(ben)
  const prompt = { kind: 'prompt', title: 'What surprised you?', body: 'Two sentences.', postFirst: 'yes' }
  const thread = location(await teacher.post(board, prompt))
  const reply = (await asker.post(`${thread}/replies`, { body: 'It was the quiet.' })).headers.get(
    'location',
  )!
  expect(await read(again, thread)).not.toContain('It was the quiet.')
  await again.post(`${thread}/replies`, { body: 'The stairs.' })
  expect(await read(again, thread)).toContain('It was the quiet.')
  const post = `${board}/${reply.split('#post-')[1]!}`
  expect((await again.post(`${post}/hide`)).status).toBe(404)
  expect((await again.post(`${post}/remove`)).status).toBe(404)
  await again.post(`${post}/flag`)
  const flagged = () =>
    ctx.db.selectFrom('board_posts').select('flagged_at').where('flagged_at', 'is not', null).execute()
  const first = await flagged()
  ctx.clock.advance(1000)
  // Pressed once more, it is no news to staff who were done with it.
  await again.post(`${post}/flag`)
  expect([first.length, await flagged()]).toEqual([1, first])
  expect(await read(teacher, thread)).toContain('Reported')
  // Staff find the thread without opening every one, and are told on Today; students are told nothing.
  expect(await read(teacher, board)).toContain('Somebody told you about these')
  expect(await read(teacher, '/today')).toContain('Somebody told you about a post.')
  expect(await read(asker, board)).not.toContain('Somebody told you about these')
  expect((await again.post(`${post}/keep`)).status).toBe(404)
  expect((await teacher.post(`${post}/keep`)).status).toBe(303)
  expect(await read(teacher, board)).not.toContain('Somebody told you about these')
  expect(await read(again, thread)).toContain('It was the quiet.')
  await again.post(`${post}/flag`)
  await teacher.post(`${post}/hide`)
  expect(await read(again, thread)).not.toContain('It was the quiet.')
  expect(await read(asker, thread)).toContain('It was the quiet.')
  await asker.post(`${post}/remove`)
  expect(await read(teacher, thread)).not.toContain('It was the quiet.')
})

it('tells staff of nothing that was reported under a post once its author took the post back', async () => {
  const again = await signedIn(ben)
  const post = { kind: 'post', title: 'A thought', body: 'Is it dull?' }
  const thread = location(await asker.post(board, post))
  const reply = location(await again.post(`${thread}/replies`, { body: 'You are.' }))
  await asker.post(`${board}/${reply.split('#post-')[1]!}/flag`)
  expect(await read(teacher, '/today')).toContain('Somebody told you about a post.')
  await asker.post(`${thread}/remove`)
  expect(await read(teacher, '/today')).not.toContain('Somebody told you about a post.')
  expect(await read(teacher, board)).not.toContain('Somebody told you about these')
  await asker.post(`${thread}/restore`)
  expect(await read(teacher, '/today')).toContain('Somebody told you about a post.')
  await asker.post(`${thread}/remove`)
})

it('keeps what others wrote when somebody erases their account, and the questions set for the class', async () => {
  const [tom, eva] = [await testSeeker(ctx, 'Tom Teacher'), await testSeeker(ctx, 'Eva')]
  await enrol(ctx, courseId, 'instructor', tom)
  await enrol(ctx, courseId, 'student', eva)
  const [staff, leaver, stays] = [await signedIn(tom), await signedIn(eva), await signedIn(ben)]
  const write = async (who: typeof asker, kind: string, title: string) =>
    location(await who.post(board, { kind, title, body: `${title} BECAUSE` }))
  const answer = (who: typeof asker, thread: string, body: string) => who.post(`${thread}/replies`, { body })
  const prompt = await write(staff, 'prompt', 'What do you hear?')
  const [asked, alone] = [await write(leaver, 'ask', 'A beekeeper'), await write(leaver, 'post', 'To nobody')]
  await answer(leaver, prompt, 'Eva heard bees')
  await answer(stays, prompt, 'Ben heard rain')
  await answer(stays, asked, 'Ask at the market')
  await answer(leaver, asked, 'Eva thanks you')
  await answer(leaver, alone, 'Eva again')
  await stays.post(`${asked}/introductions`, { thirdName: 'Olga', note: '' })
  const third = /http:\/\/localhost:3000(\/introductions\/[^<\s]+)/.exec(await read(stays, asked))![1]!
  await browser().post(`${third}/accept`, { name: 'Olga', reach: 'olga@example.org' })
  await stays.post(`${asked}/flag`)
  for (const who of [staff, leaver])
    expect(location(await who.post('/account/erase', { password: testPassword }))).toBe('/')

  const question = await read(stays, prompt)
  for (const words of ['What do you hear?', 'BECAUSE', 'Somebody who left', 'Ben heard rain'])
    expect(question).toContain(words)
  expect(question).not.toMatch(/Tom Teacher|Eva/)
  const thread = await read(stays, asked)
  expect(thread).toContain('Whoever wrote this has left')
  expect(thread).toContain('Ask at the market')
  expect(thread).not.toMatch(/beekeeper|Eva|Introductions|Tell the instructor/)
  expect((await answer(stays, asked, 'On Saturdays')).status).toBe(303)
  expect((await stays.post(`${asked}/introductions`, { thirdName: 'Olga', note: '' })).status).toBe(404)
  expect((await stays.get(alone)).status).toBe(404)
  const list = await read(stays, board)
  expect(list).toContain('Erased by its author')
  expect(list).not.toMatch(/beekeeper|To nobody|Tom Teacher|Eva/)
  expect((await browser().get(third)).status).toBe(404)
  const offers = ctx.db.selectFrom('introductions').select('id').where('shared_name', '=', 'Olga')
  expect(await offers.execute()).toEqual([])
  // Nothing is left to look at of what somebody told the staff about.
  expect(await read(await signedIn(ines), board)).not.toContain('Somebody told you about these')
})

it('keeps no thread without its words under which nobody’s answer is left', async () => {
  const [eva, kim, lea] = await Promise.all(['Eva', 'Kim', 'Lea'].map((name) => testSeeker(ctx, name)))
  await enrol(ctx, courseId, 'student', eva!, kim!, lea!)
  const [asker, first, last] = [await signedIn(eva!), await signedIn(kim!), await signedIn(lea!)]
  const ask = async () =>
    (await asker.post(board, { kind: 'ask', title: 'A beekeeper', body: 'For a talk' })).headers.get(
      'location',
    )!
  const answer = (who: typeof asker, thread: string) =>
    who.post(`${thread}/replies`, { body: 'At the market' })
  const erase = (who: typeof asker) => who.post('/account/erase', { password: testPassword })
  const [answered, withdrawn] = [await ask(), await ask()]
  for (const who of [first, last]) await answer(who, answered)
  const own = location(await answer(first, withdrawn))
  expect((await first.post(`${board}/${own.split('#')[1]!.replace('post-', '')}/remove`)).status).toBe(303)
  await erase(asker)
  const reader = await signedIn(ben)
  const status = async (thread: string) => (await reader.get(thread)).status
  expect([await status(withdrawn), await status(answered)]).toEqual([404, 200])
  await erase(first)
  expect(await status(answered)).toBe(200)
  await erase(last)
  expect(await status(answered)).toBe(404)
})
