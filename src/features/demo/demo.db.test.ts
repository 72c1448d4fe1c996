import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { location, plainWords, to } from '../../../tests/support/answers.ts'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { seekerByOperator } from '../accounts/index.ts'
import { getReach } from '../outreach/index.ts'
import { dataRegister, type TableName, tableNames } from '../privacy/register/index.ts'
import { demoPath, endIdleDemos, openDemo } from './demo.commands.ts'
import { demosAtOnce } from './demo.ts'
import type { SubmissionContent } from '../submissions/index.ts'

const ctx = await testContext('2026-09-14T12:00:00Z')
const { browser, signedIn } = testApp(ctx)

/** Rows of every table that a demo could leave behind. */
async function counts(): Promise<Record<string, number>> {
  const kept = new Set<string>(['rate_limits', 'job_runs'])
  const found: Record<string, number> = {}
  for (const name of tableNames.filter((table) => !kept.has(table)))
    found[name] = (
      await ctx.db
        .selectFrom(name as TableName)
        .select((q) => q.lit(1).as('one'))
        .execute()
    ).length
  return found
}

it('opens a class of sample data, lets one look with both eyes, and leaves no row behind', async () => {
  const before = await counts()
  const visitor = browser()
  const opened = await visitor.post('/demo')
  expect(to(opened)).toEqual([303, '/today'])
  expect(await visitor.read('/account')).toContain('Maya Okafor')
  for (const path of ['/today', '/contacts', '/interviews', '/courses'])
    expect([path, (await visitor.get(path)).status]).toEqual([path, 200])
  const interviews = await visitor.read('/interviews')
  expect(interviews).toContain('Priya Natarajan')
  const activities = plainWords(await visitor.read('/activities'))
  expect(activities).toContain('15.5 hours of volunteering 1 association')
  const fields = await visitor.read('/fields')
  const field = /href="(\/fields\/[0-9a-f-]{36})"/.exec(fields)![1]!
  const workspace = plainWords(await visitor.read(field))
  expect(workspace).toContain('BLS certification 3 of 3, required')
  const twice = plainWords(await visitor.read('/duplicates'))
  expect(twice).toContain('Samuel Adeyemi and Sam Adeyemi')
  const ties = plainWords(await visitor.read('/contacts/network'))
  expect(ties).toContain('Ilse Brandt')
  expect(ties).toContain('Noor Haddad')
  const agreed = /href="(\/interviews\/[0-9a-f-]{36})"/g
  const answers = await Promise.all(
    [...interviews.matchAll(agreed)].map((found) => visitor.read(`${found[1]!}/guest-page`)),
  )
  expect(
    answers.filter((html) => html.includes('Bring the questions that the web did not answer')),
  ).toHaveLength(1)
  const handedIn = await ctx.db.selectFrom('submissions').select('content').execute()
  const said = handedIn.flatMap(({ content }) =>
    (content as SubmissionContent).talks.flatMap((talk) => talk.answers),
  )
  expect(said.length).toBeGreaterThan(0)
  // As in what students hand in, no question stands without its answer.
  expect(said.filter(({ text }) => text === '')).toEqual([])
  await visitor.post('/demo/view')
  const courses = await visitor.read('/courses')
  const path = /href="(\/courses\/[0-9a-f-]{36})"/.exec(courses)![1]!
  const course = await visitor.read(path)
  const ways = /href="(\/courses\/[0-9a-f-]{36}\/assignments\/[0-9a-f-]{36}\/class)"/.exec(course)!
  const students = await visitor.read(ways[1]!)
  for (const stage of [
    'Planned',
    'Message drafted',
    'Asked',
    'Agreed',
    'Held',
    'Thanked',
    'Report ready',
    'Was told no',
  ])
    expect(students).toContain(`>${stage}<`)
  expect(course + students).not.toContain('Priya Natarajan')
  await visitor.post('/demo/view')
  expect(await visitor.read('/account')).toContain('Maya Okafor')
  // Nobody gave the visitor a password to type.
  for (const path of ['/account', '/account/data'])
    expect(await visitor.read(path)).not.toContain('type="password"')
  expect(await visitor.read('/account/data')).toMatch(/<main.*action="\/demo\/leave"/s)
  const left = await visitor.post('/demo/leave')
  expect(location(left)).toBe('/')
  expect((await visitor.get('/account')).status).toBe(303)
  expect(await counts()).toEqual(before)
})

it('fills every kind of table that the class needs, and marks all of it', async () => {
  await browser().post('/demo')
  const filled = await counts()
  for (const name of [
    ...(['contacts', 'messages', 'notebooks', 'notebook_marks', 'debriefs', 'reports'] as const),
    ...(['fields', 'postings', 'qualifications', 'posting_qualifications', 'field_questions'] as const),
    ...(['activities', 'activity_sessions', 'activity_people'] as const),
  ])
    expect([name, dataRegister[name] !== undefined && filled[name]! > 0]).toEqual([name, true])
  const accounts = await ctx.db.selectFrom('accounts').selectAll().execute()
  expect(accounts.every((one) => one.demo_id && one.email.endsWith('@demo.invalid'))).toBe(true)
  expect(accounts.some((one) => one.is_administrator)).toBe(false)
  // Whom a talk of the visitor named is on the list, and the mark says so; of the others nobody is.
  const marks = await ctx.db.selectFrom('notebook_marks').select('contact_id').execute()
  const listed = await ctx.db.selectFrom('contact_origins').select('contact_id').execute()
  const named = marks.flatMap((one) => one.contact_id ?? [])
  expect([named.length > 0, named]).toEqual([true, listed.map((one) => one.contact_id)])
  await ctx.db.deleteFrom('demos').execute()
})

it('speaks the visitor’s language, and no two talks are alike', async () => {
  await browser().post('/demo', {}, { 'accept-language': 'es-MX' })
  const texts = async (locale: string) => {
    const bodies = await ctx.db.selectFrom('messages').select('body').where('language', '=', locale).execute()
    const answers = await ctx.db.selectFrom('notebook_answers').select('text').execute()
    return [bodies.map((row) => row.body), answers.map((row) => row.text)] as const
  }
  const [spanish, answers] = await texts('es')
  expect(spanish.length).toBeGreaterThan(10)
  expect(spanish.every((body) => body.startsWith('Hola, '))).toBe(true)
  const openings = spanish.map((body) => body.split('\n\n')[1]!.slice(0, 9))
  expect(new Set(openings).size).toBeGreaterThan(2)
  expect(answers.length).toBeGreaterThan(20)
  expect(new Set(answers).size).toBe(answers.length)
  const marks = await ctx.db.selectFrom('notebook_marks').select('kind').distinct().execute()
  expect(new Set(marks.map((row) => row.kind))).toEqual(new Set(['learned', 'next-step', 'person', 'quote']))
  const learned = await ctx.db.selectFrom('debriefs').select(['learned', 'still_interested']).execute()
  expect(new Set(learned.map((row) => row.learned)).size).toBe(learned.length)
  expect(new Set(learned.map((row) => row.still_interested)).size).toBe(3)
  const course = await ctx.db.selectFrom('courses').select('title').executeTakeFirstOrThrow()
  expect(course.title).toBe('Planeación de carrera 101')
  // It asks for no question of one's own, and counts none.
  const rubric = await ctx.db.selectFrom('rubrics').select('content').executeTakeFirstOrThrow()
  const criteria = ['Las preguntas de toda la clase', 'Reflexión'].map((title) =>
    expect.objectContaining({ title }),
  )
  expect(rubric.content).toMatchObject({ criteria })
  await ctx.db.deleteFrom('demos').execute()
  await browser().post('/demo')
  const [english] = await texts('en')
  expect(english.filter((body) => !/^(Dear|Hello) [^\n]+,\n\n[A-Z]/.test(body))).toEqual([])
  // Whoever is written to is spoken to, not told about.
  expect(english.filter((body) => /\b(She|He) |\b[Hh]is /.test(body))).toEqual([])
  await ctx.db.deleteFrom('demos').execute()
})

it('warns nobody of people whom they asked themselves, and a classmate of one who was asked', async () => {
  await browser().post('/demo')
  const asked = await ctx.db
    .selectFrom('messages as m')
    .innerJoin('contacts as c', (join) =>
      join.onRef('c.seeker_id', '=', 'm.seeker_id').onRef('c.id', '=', 'm.contact_id'),
    )
    .innerJoin('accounts as a', 'a.id', 'm.seeker_id')
    .select(['a.id', 'a.name', 'c.emails'])
    .where('m.kind', '=', 'request')
    .where('m.state', '=', 'sent')
    .execute()
  const visitor = asked.find(({ name }) => name === 'Maya Okafor')!
  const tells = async (id: string) => {
    const contact = { emails: visitor.emails, profileUrl: null }
    return (await getReach(ctx, seekerByOperator(id), { contact, kind: 'nudge' })).askedRecently
  }
  const other = await ctx.db
    .selectFrom('accounts')
    .select('id')
    .where('name', '=', 'Yonatan Levi')
    .executeTakeFirstOrThrow()
  expect([await tells(visitor.id), await tells(other.id)]).toEqual([false, true])
  await ctx.db.deleteFrom('demos').execute()
})

it('keeps visits apart from each other and from real people', async () => {
  const [one, other] = [browser(), browser()]
  await one.post('/demo')
  await other.post('/demo')
  const path = /href="(\/interviews\/[0-9a-f-]{36})"/.exec(await one.read('/interviews'))![1]!
  expect((await one.get(path)).status).toBe(200)
  expect((await other.get(path)).status).toBe(404)
  const real = await testSeeker(ctx)
  const signed = await signedIn(real)
  expect((await signed.get(path)).status).toBe(404)
  expect((await signed.post('/demo/leave')).status).toBe(404)
  expect((await one.get('/admin')).status).not.toBe(200)
  await one.post('/demo/view')
  const course = /href="(\/courses\/[0-9a-f-]{36})"/.exec(await one.read('/courses'))![1]!
  const added = await one.post(`${course}/members`, { email: real.email, role: 'student' })
  expect(added.status).toBe(422)
  await one.post('/demo/leave')
  await other.post('/demo/leave')
})

it('holds twenty at once, makes room where one was left, and erases what nobody looked at for a day', async () => {
  const first = browser()
  await first.post('/demo')
  ctx.clock.advance(60_000)
  const second = browser()
  await second.post('/demo')
  for (let n = 2; n < demosAtOnce; n++) await openDemo(ctx)
  ctx.clock.advance(60_000)
  for (const one of [first, second]) expect((await one.get('/today')).status).toBe(200)
  const full = await browser().post('/demo')
  expect([full.status, (await full.text()).includes('Too many people')]).toEqual([429, true])
  // Somebody may have asked for all of them and looked at none.
  ctx.clock.advance(300_000)
  expect((await browser().post('/demo')).status).toBe(303)
  for (const one of [first, second]) expect((await one.get('/today')).status).toBe(200)
  ctx.clock.advance(3_600_000)
  const looked = sql`update demos set last_seen_at = ${ctx.clock.now()} where last_seen_at = created_at`
  await looked.execute(ctx.db)
  expect((await first.get('/today')).status).toBe(200)
  expect((await browser().post('/demo')).status).toBe(303)
  // The one who looked a moment ago stays, the other was away for longest.
  expect([(await first.get('/today')).status, (await second.get('/today')).status]).toEqual([200, 303])
  ctx.clock.advance(25 * 3_600_000)
  await endIdleDemos(ctx)
  expect(await ctx.db.selectFrom('demos').selectAll().execute()).toEqual([])
})

it('is offered until setup, then where it is allowed or with the operator’s link, for an hour', async () => {
  await ctx.db.updateTable('instance').set({ set_up_at: ctx.clock.now() }).execute()
  expect((await browser().post('/demo')).status).toBe(403)
  const visitor = browser()
  const link = demoPath(ctx)
  const page = await visitor.read(link)
  const token = /name="token" value="([^"]+)"/.exec(page)![1]!
  expect((await visitor.post('/demo', { token })).status).toBe(303)
  expect((await browser().post('/demo', { token: `${token.split('.')[0]}.x` })).status).toBe(403)
  ctx.clock.advance(3_601_000)
  expect((await browser().post('/demo', { token })).status).toBe(403)
  expect((await browser().get(link)).status).toBe(422)
  await ctx.db.updateTable('instance').set({ demo_allowed: true }).execute()
  expect((await browser().post('/demo')).status).toBe(303)
})
