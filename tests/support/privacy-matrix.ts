// The privacy matrix: every role of a class asks every route there is, by the ids of one student. What the student
// keeps to themselves must stand in no answer. Each role first proves that it gets what it may, or silence proves nothing.
import { unzipSync } from 'fflate'
import { readDocx } from './docx.ts'
import { heldInterview } from './held-interview.ts'
import { readPdf } from './pdf.ts'
import { plantWords, unplanted } from './planted.ts'
import { testAssignment, testCourse } from './test-course.ts'
import { createApp } from '../../src/http/app.tsx'
import { routesFor } from '../../src/http/routes.ts'
import { authIn } from '../../src/platform/auth/index.ts'
import type { Context } from '../../src/platform/context.ts'
import type { Route } from '../../src/platform/web/index.ts'
import { newId } from '../../src/shared/ids.ts'

export interface PrivacyFigures {
  /** All that the program has. */
  routes: number
  roles: number
  /** Requests made, those that prove that a role can do what it may included. */
  probes: number
  /** Answers that held a word of the student's own: must be 0. */
  leaks: number
  /** Routes whose rule nobody thought about: must be 0. */
  undeclared: number
}

export interface PrivacyFindings extends PrivacyFigures {
  /** Role and route of each leak; what a role could not do though it may, and where the student had no word to leak. */
  leaking: string[]
  unproved: string[]
}

/** Rules there are. A new one is added here after thinking about who it lets in. */
export const declared = new Set([
  'anyone',
  'seeker',
  'account-holder',
  'administrator',
  'course-member',
  'course-staff',
  'course-creator',
  'demo-visitor',
  'developer',
  // Whoever has a link: src/features/guests/guest-visit.db.test.ts tries every way to come by one.
  'guest-link',
])

const canary = 'CANARY-of-the-student'
const origin = 'http://localhost:3000'
/** These end or replace the session that asks. */
const ending = new Set(['/sign-out', '/demo', '/demo/leave', '/demo/open', '/demo/view'])

type Ids = Record<string, string>

async function person(ctx: Context, name: string, more = {}): Promise<string> {
  const id = newId()
  const at = ctx.clock.now()
  const stamps = { created_at: at, updated_at: at }
  await ctx.db
    .insertInto('accounts')
    .values({ id, name, email: `${id}@example.edu`, ...stamps, ...more })
    .execute()
  return id
}

async function course(ctx: Context, given: Parameters<typeof testCourse>[1]) {
  const courseId = await testCourse(ctx, { ends_on: '2036-12-18', ...given })
  const { assignmentId } = await testAssignment(ctx, courseId)
  return { courseId, assignmentId }
}

type HandIn = (student: string, place: { courseId: string; assignmentId: string }) => Promise<string>

/** A class with a student who has written in every private place, another class, and everybody who may look. */
async function buildWorld(ctx: Context, handInReport: HandIn) {
  const at = ctx.clock.now()
  await ctx.db.updateTable('instance').set({ set_up_at: at }).execute()
  const names = ['student', 'instructor', 'assistant', 'classmate', 'other instructor', 'stranger'] as const
  const people = {} as Record<(typeof names)[number], string>
  for (const name of names) people[name] = await person(ctx, `The ${name}`)
  const administrator = await person(ctx, 'The administrator', { is_administrator: true })
  const own = await course(ctx, {
    title: 'Career Planning',
    instructors: [{ id: people.instructor }],
    assistants: [{ id: people.assistant }],
    students: [{ id: people.student }, { id: people.classmate }],
  })
  const other = await course(ctx, {
    ...{ title: 'Another class', instructors: [{ id: people['other instructor'] }] },
  })
  const held = await heldInterview(ctx, {
    seekerId: people.student,
    ...own,
    questions: ['What do you like?'],
    secret: canary,
  })
  // What is handed in is shown; from here on the originals are their owner's alone again.
  const submissionId = await handInReport(people.student, own)
  await ctx.db
    .updateTable('questions')
    .set({ text: `What do you like? ${canary}` })
    .where('seeker_id', '=', people.student)
    .execute()
  const contact = await ctx.db
    .selectFrom('contacts')
    .select('id')
    .where('seeker_id', '=', people.student)
    .executeTakeFirstOrThrow()
  await ctx.db
    .updateTable('contacts')
    .set({ name: canary, emails: [`${canary}@example.org`] })
    .where('id', '=', contact.id)
    .execute()
  await ctx.db
    .updateTable('messages')
    .set({ subject: canary, body: canary })
    .where('seeker_id', '=', people.student)
    .execute()
  await ctx.db
    .updateTable('notebook_answers')
    .set({ text: canary })
    .where('seeker_id', '=', people.student)
    .execute()
  await ctx.db
    .updateTable('debriefs')
    .set({ learned: canary, went_well: canary })
    .where('seeker_id', '=', people.student)
    .execute()
  await ctx.db
    .updateTable('submission_drafts')
    .set({ sections: JSON.stringify({ essay: canary }), shown: JSON.stringify({ confirmation: canary }) })
    .where('seeker_id', '=', people.student)
    .execute()
  const ask = { course_id: own.courseId, id: newId(), author_id: people.classmate, kind: 'ask' as const }
  await ctx.db
    .insertInto('board_posts')
    .values({ ...ask, title: canary.slice(0, 6), body: 'because', created_at: at })
    .execute()
  const introductionId = newId()
  await ctx.db
    .insertInto('introductions')
    .values({
      ...{
        course_id: own.courseId,
        id: introductionId,
        ask_id: ask.id,
        offered_by: people.student,
        third_name: canary,
      },
      ...{ created_at: at, expires_at: new Date(at.getTime() + 86_400_000) },
    })
    .execute()
  const planted = await plantWords(ctx, people.student, { secret: canary, unknown: canary })
  const ids: Ids = {
    ...planted.ids,
    ...own,
    contactId: contact.id,
    interviewId: held.interviewId,
    messageId: held.request,
    postId: ask.id,
    submissionId,
    introductionId,
    accountId: people.student,
    studentId: people.student,
    layout: 'canvas',
  }
  const assignment = `/courses/${own.courseId}/assignments/${own.assignmentId}`
  const submission = `${assignment}/submissions/${submissionId}`
  const readers = [
    ...[`${assignment}/grading/${submissionId}`, submission],
    ...['pdf', 'docx', 'html'].map((format) => `${submission}/file.${format}`),
    ...[`${submission}/feedback`, `${submission}/feedback.pdf`],
  ]
  const may: readonly { role: string; account: string | null; proof: readonly string[] }[] = [
    { role: 'instructor', account: people.instructor, proof: [...staffProof(own), ...readers] },
    { role: 'assistant', account: people.assistant, proof: [...staffProof(own), ...readers] },
    {
      role: 'classmate',
      account: people.classmate,
      proof: [`/courses/${own.courseId}`, `/courses/${own.courseId}/board/${ask.id}`, '/contacts'],
    },
    { role: 'other instructor', account: people['other instructor'], proof: staffProof(other) },
    { role: 'administrator', account: administrator, proof: administration },
    { role: 'stranger', account: people.stranger, proof: ['/today', '/contacts', '/account/data'] },
    { role: 'nobody', account: null, proof: ['/sign-in', '/privacy'] },
  ]
  return { ids, may, student: people.student, contact: contact.id }
}

const administration = [
  ...['/admin', '/admin/people', '/admin/invitations', '/admin/health', '/admin/backups'],
  ...['/admin/audit', '/admin/protection'],
]

const staffProof = ({ courseId, assignmentId }: { courseId: string; assignmentId: string }) => [
  `/courses/${courseId}`,
  `/courses/${courseId}/people`,
  `/courses/${courseId}/assignments/${assignmentId}`,
  `/courses/${courseId}/assignments/${assignmentId}/class`,
  `/courses/${courseId}/gradebook/canvas`,
]

/** All the words of an answer, also of what is packed in it. */
export async function wordsOf(bytes: Uint8Array): Promise<string> {
  const plain = Buffer.from(bytes).toString('latin1')
  if (plain.startsWith('%PDF')) {
    const { title, author, outline, text } = await readPdf(bytes)
    return [plain, title, author, ...outline, text].join('\n')
  }
  if (!plain.startsWith('PK')) return plain
  const files = unzipSync(bytes)
  const parts = await Promise.all(Object.values(files).map(wordsOf))
  // A word may be cut by the marks of a Word file.
  const paragraphs = files['word/document.xml'] ? readDocx(bytes).paragraphs : []
  return [plain, ...parts, ...paragraphs.map(({ text }) => text)].join('\n')
}

/** Whether a word stands in a text, also where a line of a PDF ends within it. */
export const holds = (text: string, word: string): boolean =>
  text.replaceAll(/[\s\u00AD]/g, '').includes(word.replaceAll(/\s/g, ''))

const pathOf = (route: Route, ids: Ids) =>
  route.path.replace(
    /:(\w+)(\{[^}]*\})?/g,
    (_whole, name: string) => ids[name] ?? (name.endsWith('Id') ? newId() : 'x'),
  )

/** Walks the matrix on an empty, migrated database. */
export async function walkPrivacy(ctx: Context): Promise<PrivacyFindings> {
  const routes = routesFor(ctx.config)
  const app = createApp({
    ...{ ctx, routes, files: async () => undefined, databaseUp: () => true },
    assets: { script: (entry) => `/assets/${entry}.js`, styles: () => ['/assets/site.css'], files: () => [] },
  })
  let probes = 0
  const ask = async (cookie: string, method: 'GET' | 'POST', path: string, form = {}) => {
    probes++
    const headers: Record<string, string> = { cookie, 'sec-fetch-site': 'same-origin' }
    const body = method === 'POST' ? { body: new URLSearchParams(form) } : {}
    const answer = await app.request(origin + path, { method, headers, ...body })
    const words = await wordsOf(new Uint8Array(await answer.arrayBuffer()))
    return { status: answer.status, location: answer.headers.get('location') ?? '', text: words }
  }
  const cookieOf = async (account: string | null) =>
    account ? (await authIn(ctx).startSession(account)).map((cookie) => cookie.split(';')[0]).join('; ') : ''
  const { ids, may, student, contact } = await buildWorld(ctx, async (account, place) => {
    const path = `/courses/${place.courseId}/assignments/${place.assignmentId}/hand-in`
    const form = { key: newId(), act: 'final' }
    const { status, location } = await ask(await cookieOf(account), 'POST', path, form)
    if (!location.includes('/submissions/')) throw new Error(`the hand-in was answered with ${status}`)
    return location.split('/').at(-1)!
  })
  const leaking: string[] = []
  const unproved = await unplanted(ctx.db, [canary])
  // The words are where they should be, and are found in a page, a PDF, a Word file and a ZIP: their owner reads them.
  const owner = await cookieOf(student)
  const interview = `/interviews/${ids['interviewId']}`
  await ask(owner, 'POST', '/account/export')
  const files = [`${interview}/report.pdf`, `${interview}/report.docx`, '/account/export']
  for (const path of [`/contacts/${contact}`, interview, ...files])
    if (!holds((await ask(owner, 'GET', path)).text, canary)) unproved.push(`student ${path}`)
  for (const { role, account, proof } of may) {
    const cookie = await cookieOf(account)
    for (const path of proof)
      if ((await ask(cookie, 'GET', path)).status !== 200) unproved.push(`${role} ${path}`)
    // Reading first, since writing may change what there is to read.
    for (const method of ['GET', 'POST'] as const)
      for (const route of routes) {
        if (route.method !== method || ending.has(route.path)) continue
        // Staff may write to their own class: what is probed is that nothing of the student comes back by it.
        if (method === 'POST' && /remove|archive|joining|erase|requests/.test(route.path)) continue
        const { text } = await ask(cookie, method, pathOf(route, ids))
        if (holds(text, canary)) leaking.push(`${role} ${method} ${route.path}`)
      }
  }
  const undeclared = routes.filter((route) => !declared.has(route.rule.name)).length
  const figures = { routes: routes.length, roles: may.length, probes, leaks: leaking.length, undeclared }
  return { ...figures, leaking, unproved }
}
