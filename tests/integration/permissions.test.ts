import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routesFor } from '../../src/http/routes.ts'
import { stopToken } from '../../src/features/outreach/protection/stop-link.ts'
import type { Route } from '../../src/platform/web/index.ts'
import { newId } from '../../src/shared/ids.ts'
import { plantWords, unplanted } from '../support/planted.ts'
import { rowHashes } from '../support/row-hashes.ts'
import { declared, holds, wordsOf } from '../support/privacy-matrix.ts'
import { enrol, testAssignment, testCourse } from '../support/test-course.ts'
import { type Browser, testApp, testContext, testSeeker } from '../support/context.ts'

// Walks every route with every role and with ids that are not one's own: nothing private may leave, nothing may
// change, and a signed-out visitor gets no further than the sign-in page.

const ctx = await testContext()
const routes = routesFor(ctx.config)
const { browser, signedIn } = testApp(ctx, routes)

const canary = 'CANARY-of-the-owner'

const owner: Record<string, string> = {}
let ownerBrowser: Browser
let planted: Awaited<ReturnType<typeof plantWords>>
/** A colleague of whom the owner must not learn before their yes. */
const unknownToOwner = 'NOBODY-the-owner-may-know'
/** What a student gives their own course: its staff may read it, nobody else. */
const forStaff = 'READ-by-the-staff-of-the-course'
const others: Record<string, Browser> = {}
/** The course of an instructor who has nothing to do with the owner's. */
let elsewhere = ''

beforeAll(async () => {
  const now = ctx.clock.now()
  const person = await testSeeker(ctx, 'Owner')
  planted = await plantWords(ctx, person.id, { secret: canary, unknown: unknownToOwner })
  Object.assign(owner, planted.ids, {
    ...{ courseId: newId(), assignmentId: newId(), accountId: person.id, studentId: person.id },
    ...{ postId: newId(), introductionId: newId(), exceptionId: newId(), placeId: newId() },
    ...{ joinCode: 'ABCDEFGH', emailChange: planted.emailChange },
  })
  // Public facts, open to every seeker.
  await ctx.db.insertInto('occupations').values({ code: '29-1141.00', title: 'Registered Nurses' }).execute()
  owner['code'] = '29-1141.00'
  owner['stopToken'] = stopToken(ctx.keys, [ctx.keys.mac('professional', 'somebody')])
  ownerBrowser = await signedIn(person)

  others['another seeker'] = await signedIn(await testSeeker(ctx, 'Another'))
  const administrator = await testSeeker(ctx, 'Administrator')
  await ctx.db
    .updateTable('accounts')
    .set({ is_administrator: true })
    .where('id', '=', administrator.id)
    .execute()
  others['the administrator'] = await signedIn(administrator)

  await testCourse(ctx, { id: owner['courseId']!, join_code: owner['joinCode']! })
  await testAssignment(ctx, owner['courseId']!, { id: owner['assignmentId']! })
  for (const role of ['instructor', 'assistant', 'student'] as const)
    others[`the course's ${role}`] = await member(owner['courseId']!, role)
  await enrol(ctx, owner['courseId']!, 'student', person)
  elsewhere = await testCourse(ctx, { join_code: 'JKLMNPQR' })
  await testAssignment(ctx, elsewhere)
  others['the instructor of another course'] = await member(elsewhere, 'instructor')
  const inCourse = { course_id: owner['courseId']!, created_at: now }
  const inAssignment = { ...inCourse, assignment_id: owner['assignmentId']!, student_id: person.id }
  await ctx.db
    .insertInto('assignment_exceptions')
    .values({ ...inAssignment, id: owner['exceptionId']!, code: 'no-phone', reason: forStaff })
    .execute()
  await ctx.db
    .insertInto('roster_entries')
    .values({
      ...{ ...inCourse, id: owner['placeId']!, name: forStaff, email: `${forStaff}@example.org` },
      ...{ sis_id: forStaff, lms_id: forStaff, login_id: forStaff, section: forStaff, role: 'student' },
    })
    .execute()
  const post = { ...inCourse, id: owner['postId']!, author_id: person.id, kind: 'ask' as const }
  await ctx.db
    .insertInto('board_posts')
    .values({ ...post, title: 'Whom do you know?', body: 'Somebody in a hospital.' })
    .execute()
  await ctx.db
    .insertInto('introductions')
    .values({
      ...{ ...inCourse, id: owner['introductionId']!, ask_id: post.id, offered_by: person.id },
      ...{ third_name: canary, expires_at: new Date(now.getTime() + 86_400_000) },
    })
    .execute()
  await ctx.db
    .insertInto('submission_drafts')
    .values({
      seeker_id: person.id,
      course_id: owner['courseId']!,
      assignment_id: owner['assignmentId']!,
      stage_id: 'report',
      sections: JSON.stringify({ essay: canary }),
      shown: JSON.stringify({ confirmation: canary }),
      updated_at: now,
    })
    .execute()
})

async function member(courseId: string, role: 'instructor' | 'assistant' | 'student'): Promise<Browser> {
  const person = await testSeeker(ctx, `Course ${role}`)
  await enrol(ctx, courseId, role, person)
  return signedIn(person)
}

const parametersOf = (route: Route) => [...route.path.matchAll(/:(\w+)/g)].map((match) => match[1]!)

/** The route's path with the owner's ids; what has no row of its own here gets an id of nobody. */
const pathOf = (route: Route) =>
  route.path.replace(
    /:(\w+)(\{[^}]*\})?/g,
    (_whole, name: string) => owner[name] ?? (name.endsWith('Id') ? newId() : 'x'),
  )

/** All that is kept, but for how often somebody asked. */
const kept = () => rowHashes(ctx.db, ['rate_limits'])

const isOwners = (route: Route) =>
  parametersOf(route).some((name) =>
    /^(contact|interview|message|goal|import|question|step|field|posting|qualification|mention|otherContact|merge|activity|session|time|passkey)Id$/.test(
      name,
    ),
  )
const ofCourse = (route: Route) => route.path.startsWith('/courses/:courseId')
const named = (route: Route) => `${route.method} ${route.path}`
const ofAssignment = '/courses/:courseId/assignments/:assignmentId'
const ofPost = '/courses/:courseId/board/:postId'

/** What the students of a course may ask for; to whom it is not, the rest of a course does not exist. */
const forStudents = [
  ...['', '/people', '/board', '/board/:postId'].map((part) => `GET /courses/:courseId${part}`),
  ...['', '/exceptions/new', '/hand-in'].map((part) => `GET ${ofAssignment}${part}`),
  ...['', '/file.pdf', '/file.docx', '/file.html', '/feedback', '/feedback.pdf'].map(
    (part) => `GET ${ofAssignment}/submissions/:submissionId${part}`,
  ),
  ...['/exceptions', '/hand-in'].map((part) => `POST ${ofAssignment}${part}`),
  'POST /courses/:courseId/board',
  'POST /courses/:courseId/leave',
  ...['flag', 'introductions', 'remove', 'replies', 'restore'].map((act) => `POST ${ofPost}/${act}`),
  'POST /courses/:courseId/introductions/:introductionId/withdraw',
]

/** Whether what the owner's ids name does not exist for a role. */
function isShut(route: Route, role: string): boolean {
  if (!ofCourse(route)) return isOwners(route)
  if (role === "the course's student") return !forStudents.includes(named(route))
  return !role.startsWith("the course's")
}

const ending = new Set([
  '/sign-out',
  '/account/erase',
  '/account/sessions/end-others',
  '/demo',
  '/demo/leave',
  '/demo/open',
  '/demo/view',
])

/** What answers its owner by leading on, and where to, as things stand here. */
const leadingOn = () => ({
  '/': '/today',
  '/sign-in': '/today',
  '/suspended': '/account/data',
  '/account/sessions': '/account#sessions',
  // Nothing waits to be downloaded; who asks for a file gets it (`privacy.db.test.ts`).
  '/account/export': '/account/data#export',
  '/account/export/progress': '/account/data#export',
  // Nothing is turned on.
  '/account/second-step/codes': '/account/second-step',
  '/account/second-step/codes.txt': '/account/second-step',
  '/sign-in/second-step': '/today',
  // Nobody gave the password for another one.
  '/account/passkeys/new': '/account/passkeys',
  '/interviews/new': '/contacts',
  '/messages/compare': '/messages',
  // Of what may be sent, of a thank-you (shown below) and of a talk that was held (shown below).
  '/messages/:messageId/send': `/messages/${owner['messageId']}`,
  '/messages/:messageId/card': `/messages/${owner['messageId']}`,
  '/messages/:messageId/card.pdf': `/messages/${owner['messageId']}/card`,
  '/interviews/:interviewId/confirmation/:contactId': `/interviews/${owner['interviewId']}`,
})

/** Pages on which nothing stands that is the owner's alone. */
const withoutAWord = [
  ...['/healthz', '/offline', '/dev/ui', '/keyboard', '/credits', '/privacy', '/stop/:stopToken'],
  ...['/forgot-password', '/reset-password', '/join', '/join/:joinCode'],
  ...['/account/how-i-work', '/account/reminders', '/account/second-step', '/activities/new', '/imports/new'],
  '/sign-in/passkey/options',
  ...['/contacts/export', '/occupations', '/courses', '/courses/:courseId'],
  ...['/courses/:courseId/people', '/courses/:courseId/board', '/courses/:courseId/board/:postId'],
  ...['', '/exceptions/new', '/hand-in'].map((part) => `/courses/:courseId/assignments/:assignmentId${part}`),
  // Of what was sent, of a talk that was held (shown below): there is none so far.
  ...['/messages', '/insights'],
]

let probes = 0
afterAll(() => console.log(`permission walk: ${routes.length} routes, ${probes} probes`))

describe('every route', () => {
  it('is walked with a word in every text that is kept of a person', async () => {
    expect(await unplanted(ctx.db, [canary, unknownToOwner])).toEqual([])
  })

  it('declares a rule that somebody thought about', () => {
    expect(routes.map((route) => route.rule.name).filter((name) => !declared.has(name))).toEqual([])
  })

  it('stands once in the map', () => {
    const all = routes.map((route) => `${route.method} ${route.path.replace(/:\w+/g, ':')}`)
    expect(all.length).toBe(new Set(all).size)
  })

  it('sends nobody but its own on: a signed-out visitor signs in first', async () => {
    const nobody = browser()
    for (const route of routes.filter(
      (one) => !['anyone', 'developer', 'guest-link'].includes(one.rule.name),
    )) {
      const answer =
        route.method === 'GET' ? await nobody.get(pathOf(route)) : await nobody.post(pathOf(route))
      probes++
      expect([
        `${route.method} ${route.path}`,
        answer.status,
        answer.headers.get('location')?.split('?')[0],
      ]).toEqual([`${route.method} ${route.path}`, 303, '/sign-in'])
    }
  })

  it('refuses a write from another site', async () => {
    for (const route of routes.filter((one) => one.method === 'POST')) {
      const answer = await ownerBrowser.post(pathOf(route), {}, { 'sec-fetch-site': 'cross-site' })
      probes++
      expect([route.path, answer.status]).toEqual([route.path, 403])
    }
  })

  it('of a course is for its students where that is named here, else for its staff', () => {
    const ruled = (name: string) => routes.filter((one) => ofCourse(one) && one.rule.name === name).map(named)
    expect(ruled('course-member').toSorted()).toEqual(forStudents.toSorted())
    expect([...ruled('course-member'), ...ruled('course-staff')].length).toBe(routes.filter(ofCourse).length)
  })

  it('answers 404 to an id that is another’s, to every other role, and shows and changes nothing of the owner', async () => {
    const before = await kept()
    for (const [role, other] of Object.entries(others)) {
      const isStaff = /^the course's (instructor|assistant)$/.test(role)
      for (const route of routes) {
        if (ending.has(route.path)) continue
        const shut = isShut(route, role)
        if (route.method === 'POST' && !shut) continue
        const path = pathOf(route)
        const answer = route.method === 'GET' ? await other.get(path) : await other.post(path)
        probes++
        const text = await answer.text()
        const shown = text.includes(canary) || (text.includes(forStaff) && !isStaff)
        expect([role, named(route), shown]).toEqual([role, named(route), false])
        if (shut) expect([role, named(route), answer.status]).toEqual([role, named(route), 404])
      }
    }
    expect(await kept()).toEqual(before)
  })

  it('answers 404 to a course’s id beside what is of another course', async () => {
    const before = await kept()
    const other = others['the instructor of another course']!
    // A form that is not read comes to no id.
    const form = { answer: 'let-in', role: 'student', accountId: owner['accountId']! }
    for (const route of routes.filter((one) => ofCourse(one) && parametersOf(one).length > 1)) {
      const path = pathOf(route).replace(owner['courseId']!, elsewhere)
      const answer = route.method === 'GET' ? await other.get(path) : await other.post(path, form)
      probes++
      expect([named(route), answer.status]).toEqual([named(route), 404])
    }
    expect(await kept()).toEqual(before)
  })

  it('answers 404 to a malformed id', async () => {
    for (const route of routes.filter((one) => parametersOf(one).some((name) => name.endsWith('Id')))) {
      const path = route.path.replace(/:(\w+)/g, "'; drop table--").replace(/\s/g, '%20')
      const answer = route.method === 'GET' ? await ownerBrowser.get(path) : await ownerBrowser.post(path)
      probes++
      expect([route.path, answer.status]).toEqual([route.path, 404])
    }
  })

  it('lets the owner in: every page of one’s own opens and shows what is private', async () => {
    const leads: Record<string, string> = {}
    const bare: string[] = []
    for (const route of routes.filter((one) => one.method === 'GET')) {
      if (
        ending.has(route.path) ||
        ['administrator', 'course-staff', 'developer', 'demo-visitor', 'course-creator'].includes(
          route.rule.name,
        )
      )
        continue
      if (parametersOf(route).some((name) => !(name in owner))) continue
      if (route.path === '/setup' || route.path === '/sign-up') continue
      const answer = await ownerBrowser.get(pathOf(route))
      probes++
      const words = await wordsOf(new Uint8Array(await answer.arrayBuffer()))
      expect([route.path, holds(words, unknownToOwner)]).toEqual([route.path, false])
      if (answer.status === 303) leads[route.path] = answer.headers.get('location')!
      else expect([route.path, answer.status]).toEqual([route.path, 200])
      if (answer.status === 200 && !holds(words, canary)) bare.push(route.path)
    }
    expect(leads).toEqual(leadingOn())
    expect(bare.toSorted()).toEqual(withoutAWord.toSorted())
  })

  it('shows the owner where whom they talked with is asked for a confirmation', async () => {
    const interview = ctx.db.updateTable('interviews').where('id', '=', owner['interviewId']!)
    await interview.set({ ended_at: ctx.clock.now() }).execute()
    const path = `/interviews/${owner['interviewId']}/confirmation/${owner['contactId']}`
    expect(await ownerBrowser.read(path)).toContain(`Ask ${canary} to confirm that you talked`)
    await interview.set({ ended_at: null }).execute()
  })

  it('shows the owner who led to whom, and whom the walk through the prompts brought', async () => {
    for (const path of ['/contacts/network', '/mapper', '/mapper/jobs', `/contacts/${owner['contactId']}`])
      expect(await ownerBrowser.read(path), path).toContain(`${canary} who led there`)
  })

  it('lets whoever has a link in, without an account, to what was written for them', async () => {
    const html = await (await browser().get(planted.guestPath)).text()
    expect(html).toContain('You talk with Owner.')
    expect(html).toContain(canary)
    expect((await browser().get(`${planted.guestPath}x`)).status).toBe(404)
    // A colleague's own link, and the owner of everything else with it.
    expect(await (await browser().get(planted.introductionPath)).text()).toContain(unknownToOwner)
    expect((await ownerBrowser.get(planted.introductionPath)).status).toBe(404)
  })

  it('takes a new address from the account that asked for it alone, whoever holds the link', async () => {
    const path = `/new-address/${owner['emailChange']}`
    expect(await ownerBrowser.read(path)).toContain(`${canary}@example.com`)
    for (const other of [browser(), ...Object.values(others)]) {
      expect(await other.read(path)).not.toContain(canary)
      await other.post(path)
    }
    const changes = ctx.db.selectFrom('email_changes').select('account_id')
    expect(await changes.execute()).toEqual([{ account_id: owner['accountId'] }])
  })

  it('puts a thank-you on a card for its owner alone', async () => {
    await ctx.db
      .updateTable('messages')
      .set({ kind: 'thank-you' })
      .where('id', '=', owner['messageId']!)
      .execute()
    const path = `/messages/${owner['messageId']}/card`
    expect(await ownerBrowser.read(path)).toContain(canary)
    expect((await ownerBrowser.get(`${path}.pdf`)).headers.get('content-type')).toBe('application/pdf')
    for (const other of Object.values(others))
      expect([(await other.get(path)).status, (await other.get(`${path}.pdf`)).status]).toEqual([404, 404])
  })

  it('shows what talks say together to their owner alone', async () => {
    await ctx.db
      .updateTable('interviews')
      .set({ ended_at: ctx.clock.now() })
      .where('id', '=', owner['interviewId']!)
      .execute()
    expect(await ownerBrowser.read('/insights')).toContain(canary)
    for (const [role, other] of Object.entries(others)) {
      const answer = await other.get(`/insights?field=${owner['fieldId']}`)
      expect([role, answer.status, (await answer.text()).includes(canary)]).toEqual([role, 200, false])
    }
  })
})
