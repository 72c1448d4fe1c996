import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guestToken } from '../../src/features/guest-links/index.ts'
import { emailChangeToken } from '../../src/features/accounts/email-change/email-change-link.ts'
import { routesFor } from '../../src/http/routes.ts'
import { stopToken } from '../../src/features/outreach/protection/stop-link.ts'
import type { Route } from '../../src/platform/web/index.ts'
import { newId } from '../../src/shared/ids.ts'
import { declared, holds, wordsOf } from '../support/privacy-matrix.ts'
import { type Browser, testApp, testContext, testSeeker } from '../support/context.ts'

// Walks every route with every role and with ids that are not one's own: nothing private may leave, nothing may
// change, and a signed-out visitor gets no further than the sign-in page.

const ctx = await testContext()
const routes = routesFor(ctx.config)
const { browser, signedIn } = testApp(ctx, routes)

const canary = 'CANARY-of-the-owner'

const owner: Record<string, string> = {}
let ownerBrowser: Browser
let guestPath = ''
/** A colleague of whom the owner must not learn before their yes. */
const unknownToOwner = 'NOBODY-the-owner-may-know'
let introductionPath = ''
const others: Record<string, Browser> = {}

beforeAll(async () => {
  const now = ctx.clock.now()
  const stamps = { created_at: now, updated_at: now }
  const person = await testSeeker(ctx, 'Owner')
  const own = { seeker_id: person.id }
  const ids = {
    contactId: newId(),
    interviewId: newId(),
    messageId: newId(),
    goalId: newId(),
    importId: newId(),
    questionId: newId(),
    stepId: newId(),
    fieldId: newId(),
    titleId: newId(),
    organizationId: newId(),
    termId: newId(),
    factId: newId(),
    postingId: newId(),
    qualificationId: newId(),
    mentionId: newId(),
    otherContactId: newId(),
    mergeId: newId(),
    activityId: newId(),
    sessionId: newId(),
    timeId: newId(),
  }
  Object.assign(owner, ids, {
    courseId: newId(),
    assignmentId: newId(),
    accountId: person.id,
    joinCode: 'ABCDEFGH',
  })
  await ctx.db
    .insertInto('contacts')
    .values({
      ...own,
      id: ids.contactId,
      name: canary,
      why: canary,
      how_found: canary,
      notes: canary,
      emails: [`${canary}@example.org`],
      ...stamps,
    })
    .execute()
  const leader = newId()
  await ctx.db
    .insertInto('contacts')
    .values({ ...own, id: leader, name: `${canary} who led there`, source: 'mapper', ...stamps })
    .execute()
  await ctx.db
    .insertInto('contact_origins')
    .values({ ...own, contact_id: ids.contactId, led_by: leader, created_at: now })
    .execute()
  await ctx.db
    .insertInto('mapper_answers')
    .values({ ...own, contact_id: leader, prompt: 'jobs', created_at: now })
    .execute()
  await ctx.db
    .insertInto('mapper_walks')
    .values({ ...own, prompt: 'done', updated_at: now })
    .execute()
  const field = { ...own, id: ids.fieldId, name: canary, name_key: canary, place: canary, about: canary }
  await ctx.db
    .insertInto('fields')
    .values({ ...field, ...stamps })
    .execute()
  const inField = { ...own, field_id: ids.fieldId, created_at: now }
  await ctx.db
    .insertInto('field_titles')
    .values({ ...inField, id: ids.titleId, title: canary })
    .execute()
  await ctx.db
    .insertInto('field_organizations')
    .values({ ...inField, id: ids.organizationId, name: canary })
    .execute()
  await ctx.db
    .insertInto('field_terms')
    .values({ ...inField, id: ids.termId, word: canary, meaning: canary })
    .execute()
  await ctx.db
    .insertInto('field_facts')
    .values({ ...inField, id: ids.factId, label: canary, text: canary, source: canary })
    .execute()
  // Of the same id as the question of a plan: both are reached by `:questionId`.
  await ctx.db
    .insertInto('field_questions')
    .values({ ...inField, id: ids.questionId, text: canary })
    .execute()
  await ctx.db
    .insertInto('postings')
    .values({ ...inField, id: ids.postingId, title: canary, text: canary, updated_at: now })
    .execute()
  await ctx.db
    .insertInto('qualifications')
    .values({ ...inField, id: ids.qualificationId, type: 'skill', text: canary, key: canary })
    .execute()
  await ctx.db
    .insertInto('posting_qualifications')
    .values({
      ...own,
      field_id: ids.fieldId,
      posting_id: ids.postingId,
      id: ids.mentionId,
      qualification_id: ids.qualificationId,
      strength: 'required',
      wording: canary,
      sentence: canary,
      state: 'confirmed',
      position: 0,
    })
    .execute()
  const activity = { ...own, id: ids.activityId, kind: 'association' as const, name: canary, role: canary }
  await ctx.db
    .insertInto('activities')
    .values({
      ...activity,
      ...{ organization: canary, outcome: canary, notes: canary, link: `https://example.org/${canary}` },
      ...{ fee: canary, student_rate: canary, meetings: canary },
      ...stamps,
    })
    .execute()
  const inActivity = { ...own, activity_id: ids.activityId, created_at: now }
  await ctx.db
    .insertInto('activity_sessions')
    .values({ ...inActivity, id: ids.sessionId, held_on: '2026-09-14', minutes: 60, about: canary })
    .execute()
  await ctx.db
    .insertInto('activity_people')
    .values({ ...inActivity, contact_id: ids.contactId })
    .execute()
  await ctx.db
    .insertInto('contacts')
    .values({ ...own, id: ids.otherContactId, name: canary, notes: canary, ...stamps })
    .execute()
  const pair = { ...own, one_id: ids.contactId, other_id: ids.otherContactId }
  const evidence = JSON.stringify([{ code: 'name-same', bits: 9, one: canary, other: canary }])
  await ctx.db
    .insertInto('duplicate_pairs')
    .values({ ...pair, level: 'likely', bits: 3, evidence })
    .execute()
  const gone = newId()
  await ctx.db
    .insertInto('contacts')
    .values({ ...own, id: gone, name: canary, removed_at: now, ...stamps })
    .execute()
  const whole = JSON.stringify({ name: canary, notes: canary })
  await ctx.db
    .insertInto('contact_merges')
    .values({
      ...{ ...own, id: ids.mergeId, kept_id: ids.contactId, gone_id: gone, merged_at: now },
      ...{ before: whole, after: whole, moved: '[]' },
    })
    .execute()
  await ctx.db
    .insertInto('goals')
    .values({
      ...own,
      id: ids.goalId,
      title: canary,
      field: canary,
      field_id: ids.fieldId,
      zone: 'UTC',
      created_at: now,
    })
    .execute()
  await ctx.db
    .insertInto('interviews')
    .values({
      ...own,
      id: ids.interviewId,
      goal_id: ids.goalId,
      field: canary,
      field_id: ids.fieldId,
      wish: canary,
      place: canary,
      starts_at: now,
      zone: 'UTC',
      agreed_at: now,
      ...stamps,
    })
    .execute()
  await ctx.db
    .insertInto('interview_contacts')
    .values({ ...own, interview_id: ids.interviewId, contact_id: ids.contactId })
    .execute()
  await ctx.db
    .insertInto('questions')
    .values({
      ...own,
      interview_id: ids.interviewId,
      id: ids.questionId,
      text: canary,
      source: 'own',
      position: 0,
    })
    .execute()
  await ctx.db
    .insertInto('messages')
    .values({
      ...own,
      id: ids.messageId,
      contact_id: ids.contactId,
      interview_id: ids.interviewId,
      kind: 'request',
      channel: 'email',
      subject: canary,
      body: canary,
      ...stamps,
    })
    .execute()
  await ctx.db
    .insertInto('imports')
    .values({
      ...own,
      id: ids.importId,
      format: 'linkedin',
      file_name: canary,
      summary: JSON.stringify({ rows: 1, new: 1, updated: 0, unchanged: 0, duplicate: 0, unusable: 0 }),
      created_at: now,
    })
    .execute()
  await ctx.db
    .insertInto('import_files')
    .values({
      ...own,
      import_id: ids.importId,
      file_name: 'list.csv',
      bytes: Buffer.from(`who,what\n${canary},x\n${canary},y\n`),
      created_at: now,
    })
    .execute()
  await ctx.db
    .insertInto('debriefs')
    .values({
      ...{ ...own, interview_id: ids.interviewId, learned: canary, updated_at: now },
      ...{ pay_from: 50_000, education_path: canary, likes: canary, dislikes: canary },
      still_interested: 'yes',
    })
    .execute()
  await ctx.db
    .insertInto('next_steps')
    .values({ ...own, id: ids.stepId, interview_id: ids.interviewId, text: canary, created_at: now })
    .execute()
  await ctx.db
    .insertInto('interview_checks')
    .values({ ...own, interview_id: ids.interviewId, item: 'dress', done_at: now })
    .execute()
  const guests = { ...own, interview_id: ids.interviewId }
  await ctx.db
    .insertInto('guest_pages')
    .values({ ...guests, about: canary, reason: canary, updated_at: now })
    .execute()
  const soon = new Date(now.getTime() + 86_400_000)
  await ctx.db
    .insertInto('offered_times')
    .values({ ...guests, id: ids.timeId, starts_at: soon, created_at: now })
    .execute()
  await ctx.db
    .insertInto('guest_answers')
    .values({
      ...{ ...guests, id: newId(), contact_id: ids.contactId, kind: 'suggested', at: now },
      ...{ note: canary, reach: canary },
    })
    .execute()
  const linkId = newId()
  await ctx.db
    .insertInto('guest_links')
    .values({
      ...{ ...guests, id: linkId, contact_id: ids.contactId, purpose: 'answer' },
      ...{ created_at: now, expires_at: soon },
    })
    .execute()
  guestPath = `/guest/${guestToken(ctx.keys, 'answer', linkId)}`
  const introductionId = newId()
  await ctx.db
    .insertInto('guest_introductions')
    .values({
      ...{ ...guests, id: introductionId, contact_id: ids.contactId },
      ...{ colleague: unknownToOwner, created_at: now, expires_at: soon },
    })
    .execute()
  introductionPath = `/introduced/${guestToken(ctx.keys, 'introduction', introductionId)}`
  const changeId = newId()
  await ctx.db
    .insertInto('email_changes')
    .values({
      ...{ account_id: person.id, id: changeId, email: `${canary}@example.com` },
      ...{ created_at: now, expires_at: soon },
    })
    .execute()
  owner['emailChange'] = emailChangeToken(ctx.keys, changeId)
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

  await ctx.db
    .insertInto('courses')
    .values({
      id: owner['courseId']!,
      title: 'Career planning',
      join_code: owner['joinCode']!,
      zone: 'UTC',
      starts_on: '2026-09-01',
      ends_on: '2026-12-18',
      created_at: now,
    })
    .execute()
  await ctx.db
    .insertInto('assignments')
    .values({
      course_id: owner['courseId']!,
      id: owner['assignmentId']!,
      title: 'One interview',
      opens_at: now,
      due_at: now,
      zone: 'UTC',
      created_at: now,
    })
    .execute()
  for (const role of ['instructor', 'assistant', 'student'] as const) {
    const member = await testSeeker(ctx, `Course ${role}`)
    await ctx.db
      .insertInto('enrollments')
      .values({ course_id: owner['courseId']!, account_id: member.id, role, created_at: now })
      .execute()
    others[`the course's ${role}`] = await signedIn(member)
  }
  await ctx.db
    .insertInto('enrollments')
    .values({ course_id: owner['courseId']!, account_id: person.id, role: 'student', created_at: now })
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

const parametersOf = (route: Route) => [...route.path.matchAll(/:(\w+)/g)].map((match) => match[1]!)

/** The route's path with the owner's ids; what has no row of its own here gets an id of nobody. */
const pathOf = (route: Route) =>
  route.path.replace(
    /:(\w+)(\{[^}]*\})?/g,
    (_whole, name: string) => owner[name] ?? (name.endsWith('Id') ? newId() : 'x'),
  )

const isOwners = (route: Route) =>
  parametersOf(route).some((name) =>
    /^(contact|interview|message|goal|import|question|step|field|posting|qualification|mention|otherContact|merge|activity|session|time)Id$/.test(
      name,
    ),
  )
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
  ...['/forgot-password', '/reset-password', '/join', '/join/:joinCode', '/account/data'],
  ...['/account/how-i-work', '/account/reminders', '/activities/new', '/fields/new', '/imports/new'],
  ...['/contacts/export', '/occupations', '/courses', '/courses/:courseId'],
  ...['/courses/:courseId/people', '/courses/:courseId/board'],
  ...['', '/exceptions/new', '/hand-in'].map((part) => `/courses/:courseId/assignments/:assignmentId${part}`),
  // Of what was sent, of a talk that was held, of an import's rows: there are none so far.
  ...['/messages', '/insights', '/imports/:importId'],
]

let probes = 0
afterAll(() => console.log(`permission walk: ${routes.length} routes, ${probes} probes`))

describe('every route', () => {
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

  it('answers 404 to an id that is another’s, to every other role, and shows nothing of the owner', async () => {
    for (const [role, other] of Object.entries(others))
      for (const route of routes) {
        if (ending.has(route.path)) continue
        const path = pathOf(route)
        const answer =
          route.method === 'GET'
            ? await other.get(path)
            : isOwners(route)
              ? await other.post(path)
              : undefined
        if (!answer) continue
        probes++
        const text = await answer.text()
        expect([role, route.path, text.includes(canary)]).toEqual([role, route.path, false])
        if (isOwners(route))
          expect([role, `${route.method} ${route.path}`, answer.status]).toEqual([
            role,
            `${route.method} ${route.path}`,
            404,
          ])
      }
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
    expect(await (await ownerBrowser.get(path)).text()).toContain(`Ask ${canary} to confirm that you talked`)
    await interview.set({ ended_at: null }).execute()
  })

  it('shows the owner who led to whom, and whom the walk through the prompts brought', async () => {
    for (const path of ['/contacts/network', '/mapper', '/mapper/jobs', `/contacts/${owner['contactId']}`])
      expect(await (await ownerBrowser.get(path)).text(), path).toContain(`${canary} who led there`)
  })

  it('lets whoever has a link in, without an account, to what was written for them', async () => {
    const html = await (await browser().get(guestPath)).text()
    expect(html).toContain('You talk with Owner.')
    expect(html).toContain(canary)
    expect((await browser().get(`${guestPath}x`)).status).toBe(404)
    // A colleague's own link, and the owner of everything else with it.
    expect(await (await browser().get(introductionPath)).text()).toContain(unknownToOwner)
    expect((await ownerBrowser.get(introductionPath)).status).toBe(404)
  })

  it('takes a new address from the account that asked for it alone, whoever holds the link', async () => {
    const path = `/new-address/${owner['emailChange']}`
    expect(await (await ownerBrowser.get(path)).text()).toContain(`${canary}@example.com`)
    for (const other of [browser(), ...Object.values(others)]) {
      expect(await (await other.get(path)).text()).not.toContain(canary)
      await other.post(path)
    }
    const kept = ctx.db.selectFrom('email_changes').select('account_id')
    expect(await kept.execute()).toEqual([{ account_id: owner['accountId'] }])
  })

  it('puts a thank-you on a card for its owner alone', async () => {
    await ctx.db
      .updateTable('messages')
      .set({ kind: 'thank-you' })
      .where('id', '=', owner['messageId']!)
      .execute()
    const path = `/messages/${owner['messageId']}/card`
    expect(await (await ownerBrowser.get(path)).text()).toContain(canary)
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
    expect(await (await ownerBrowser.get('/insights')).text()).toContain(canary)
    for (const [role, other] of Object.entries(others)) {
      const answer = await other.get(`/insights?field=${owner['fieldId']}`)
      expect([role, answer.status, (await answer.text()).includes(canary)]).toEqual([role, 200, false])
    }
  })
})
