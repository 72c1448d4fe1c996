import type { Locale } from '../../i18n/index.ts'
import { authIn } from '../../platform/auth/index.ts'
import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { sameText } from '../../platform/keys/index.ts'
import type { Actor } from '../../platform/web/index.ts'
import { addHours, addMinutes } from '../../shared/dates.ts'
import { forbidden, notFound, tooMany } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import { seekerByOperator } from '../accounts/index.ts'
import { noteContactsChanged } from '../contacts/index.ts'
import { instanceMemory } from '../../shared/defaults.ts'
import { actOf, askerOf, keysOf } from '../outreach/index.ts'
import { demosAtOnce, idleHours, linkHours, unopenedMinutes } from './demo.ts'
import { findDemoAccount } from './demo.queries.ts'
import { sampleClass } from './factories.ts'

const signature = (ctx: Context, ends: string) => ctx.keys.mac('demo', `open:${ends}`).toString('base64url')

/** A path that opens a demo even where it is not offered, for an hour. For the operator's command line. */
export function demoPath(ctx: Context): string {
  const ends = String(addHours(ctx.clock.now(), linkHours).getTime())
  return `/demo/open?token=${ends}.${signature(ctx, ends)}`
}

/** Whether a link's token is ours and still works. */
export function isOpenToken(ctx: Context, token: string): boolean {
  const [ends = '', mac = ''] = token.split('.')
  return sameText(mac, signature(ctx, ends)) && Number(ends) > ctx.clock.now().getTime()
}

/**
 * Makes a class of sample data of the visitor's own, in the visitor's language.
 * @param token from a link of the command line, where demos are not offered to everybody
 * @returns the cookies that sign the visitor in as one of its students
 * @throws AppError `demo-closed`, `demo-full`
 */
export async function openDemo(
  outer: Context,
  { token = '', locale = 'en' }: { token?: string | undefined; locale?: Locale } = {},
): Promise<readonly string[]> {
  return inTransaction(outer, async (ctx) => {
    // The lock makes visitors who arrive together count one after the other.
    const instance = await ctx.db
      .selectFrom('instance')
      .select(['set_up_at', 'demo_allowed'])
      .forUpdate()
      .executeTakeFirstOrThrow()
    if (instance.set_up_at && !instance.demo_allowed && !isOpenToken(ctx, token))
      throw forbidden('demo-closed')
    await endIdleDemos(ctx)
    const { n } = await ctx.db
      .selectFrom('demos')
      .select((query) => query.fn.countAll<string>().as('n'))
      .executeTakeFirstOrThrow()
    if (Number(n) >= demosAtOnce && !(await endIdlest(ctx))) throw tooMany('demo-full')
    return authIn(ctx).startSession(await insertClass(ctx, locale))
  })
}

/** @returns the account of the student whom the visitor plays */
async function insertClass(ctx: Context, locale: Locale): Promise<string> {
  const { db } = ctx
  const now = ctx.clock.now()
  const demoId = newId()
  const rows = sampleClass(demoId, now, locale)
  const { interviews } = rows
  const present = <T>(list: readonly (T | null | undefined)[]): T[] => list.filter((row) => row != null)
  await db.insertInto('demos').values({ id: demoId, created_at: now, last_seen_at: now }).execute()
  await db.insertInto('accounts').values(rows.accounts).execute()
  await db.insertInto('courses').values(rows.course).execute()
  await db.insertInto('enrollments').values(rows.enrollments).execute()
  await db.insertInto('assignments').values(rows.assignment).execute()
  await db.insertInto('assignment_questions').values(rows.required).execute()
  await db.insertInto('contacts').values(rows.contacts).execute()
  await db.insertInto('contact_origins').values(rows.origins).execute()
  await db.insertInto('board_posts').values(rows.board.threads).execute()
  await db.insertInto('board_posts').values(rows.board.answers).execute()
  await db.insertInto('introductions').values(rows.board.introductions).execute()
  await insertResearch(ctx, rows.research)
  await insertActivities(ctx, rows.joined)
  await db
    .insertInto('interviews')
    .values(interviews.map((one) => one.interview))
    .execute()
  await db
    .insertInto('interview_contacts')
    .values(interviews.map((one) => one.person))
    .execute()
  await db
    .insertInto('questions')
    .values(interviews.flatMap((one) => one.questions))
    .execute()
  await db
    .insertInto('interview_checks')
    .values(interviews.flatMap((one) => one.checks))
    .execute()
  await db
    .insertInto('messages')
    .values(interviews.flatMap((one) => one.messages))
    .execute()
  await db
    .insertInto('notebooks')
    .values(present(interviews.map((one) => one.notebook)))
    .execute()
  await db
    .insertInto('notebook_answers')
    .values(interviews.flatMap((one) => one.answers ?? []))
    .execute()
  await db
    .insertInto('notebook_marks')
    .values(interviews.flatMap((one) => one.marks ?? []))
    .execute()
  await db
    .insertInto('debriefs')
    .values(present(interviews.map((one) => one.debrief)))
    .execute()
  await db
    .insertInto('next_steps')
    .values(present(interviews.map((one) => one.step)))
    .execute()
  await db
    .insertInto('reports')
    .values(present(interviews.map((one) => one.report)))
    .execute()
  await insertAnswers(ctx, rows.guest)
  await insertWork(ctx, rows.work)
  await insertKeys(ctx, demoId, rows)
  await noteContactsChanged(ctx, seekerByOperator(rows.visitorId))
  return rows.visitorId
}

async function insertAnswers({ db }: Context, rows: ReturnType<typeof sampleClass>['guest']) {
  await db.insertInto('offered_times').values(rows.times).execute()
  await db.insertInto('guest_links').values(rows.links).execute()
  await db.insertInto('guest_answers').values(rows.answers).execute()
  await db.insertInto('guest_consents').values(rows.consents).execute()
}

async function insertWork({ db }: Context, rows: ReturnType<typeof sampleClass>['work']) {
  await db.insertInto('rubrics').values(rows.rubric).execute()
  await db.insertInto('submissions').values(rows.submissions).execute()
  await db.insertInto('grades').values(rows.grades).execute()
  await db.insertInto('feedback').values(rows.feedback).execute()
  await db.insertInto('feedback_comments').values(rows.comments).execute()
  await db.insertInto('grade_releases').values(rows.release).execute()
}

async function insertActivities({ db }: Context, rows: ReturnType<typeof sampleClass>['joined']) {
  await db.insertInto('activities').values(rows.activities).execute()
  await db.insertInto('activity_sessions').values(rows.sessions).execute()
  await db.insertInto('activity_people').values(rows.people).execute()
}

async function insertResearch({ db }: Context, rows: ReturnType<typeof sampleClass>['research']) {
  await db.insertInto('fields').values(rows.field).execute()
  await db.insertInto('field_titles').values(rows.titles).execute()
  await db.insertInto('field_organizations').values(rows.organizations).execute()
  await db.insertInto('field_terms').values(rows.terms).execute()
  await db.insertInto('field_facts').values(rows.facts).execute()
  await db.insertInto('field_questions').values(rows.questions).execute()
  await db.insertInto('postings').values(rows.postings).execute()
  await db.insertInto('qualifications').values(rows.qualifications).execute()
  await db.insertInto('posting_qualifications').values(rows.mentions).execute()
}

/**
 * Who of the invented professionals was asked, and by whom: keyed with the demo's own name, apart from the real ones. Each
 * student asked each of them once.
 */
async function insertKeys(
  ctx: Context,
  demoId: string,
  { interviews, contacts }: ReturnType<typeof sampleClass>,
) {
  const asked = interviews
    .flatMap((one) => one.messages)
    .flatMap((row) => (row.kind === 'request' && row.sent_at ? [{ ...row, at: row.sent_at }] : []))
  const keys = asked.flatMap(({ id, seeker_id, contact_id, at }) => {
    const emails = contacts.find((contact) => contact.id === contact_id)?.emails ?? []
    return keysOf(ctx, { emails, profileUrl: null }, demoId).map((key) => ({
      id: newId(),
      key,
      kind: 'asked' as const,
      demo_id: demoId,
      at,
      asker: askerOf(ctx, seeker_id),
      act: actOf(ctx, id),
      first: true,
      mailed: false,
    }))
  })
  await ctx.db.insertInto('professional_keys').values(keys).execute()
}

/** Looks at the same class with the other's eyes: the instructor's, or back the student's. Returns cookies. */
export async function switchView(
  outer: Context,
  actor: Actor & { demoId: string },
): Promise<readonly string[]> {
  const other = actor.email.startsWith('instructor.') ? 'student' : 'instructor'
  return inTransaction(outer, async (ctx) => {
    const id = await findDemoAccount(ctx, actor.demoId, other)
    if (!id) throw notFound()
    await ctx.db.deleteFrom('sessions').where('id', '=', actor.sessionId).execute()
    return authIn(ctx).startSession(id)
  })
}

/** Signs out and erases the demo with everything in it: accounts, course and keys go with its row. */
export async function leaveDemo(
  outer: Context,
  demoId: string,
  headers: Headers,
): Promise<readonly string[]> {
  return inTransaction(outer, async (ctx) => {
    const cookies = await authIn(ctx).signOut(headers)
    await ctx.db.deleteFrom('demos').where('id', '=', demoId).execute()
    return cookies
  })
}

/** Erases every demo that nobody has looked at for a day. */
export async function endIdleDemos(ctx: Context): Promise<void> {
  const limit = addHours(ctx.clock.now(), -instanceMemory.demoHours)
  await ctx.db.deleteFrom('demos').where('last_seen_at', '<', limit).execute()
}

/** Erases the demo that nobody has looked at for longest; first those that nobody ever did. @returns whether one was idle */
async function endIdlest(ctx: Context): Promise<boolean> {
  const idle = addHours(ctx.clock.now(), -idleHours)
  const unopened = addMinutes(ctx.clock.now(), -unopenedMinutes)
  const idlest = await ctx.db
    .selectFrom('demos')
    .select('id')
    .where((row) =>
      row.or([
        row('last_seen_at', '<=', idle),
        row.and([row('last_seen_at', '=', row.ref('created_at')), row('created_at', '<=', unopened)]),
      ]),
    )
    .orderBy((row) => row('last_seen_at', '=', row.ref('created_at')), 'desc')
    .orderBy('last_seen_at')
    .limit(1)
    .executeTakeFirst()
  if (idlest) await ctx.db.deleteFrom('demos').where('id', '=', idlest.id).execute()
  return idlest !== undefined
}

/** Remembers that a demo is in use: the first look, and then at most once in five minutes. */
export async function noteDemoVisit(ctx: Context, demoId: string): Promise<void> {
  const now = ctx.clock.now()
  await ctx.db
    .updateTable('demos')
    .set({ last_seen_at: now })
    .where('id', '=', demoId)
    .where((row) =>
      row.or([
        row('last_seen_at', '<', addMinutes(now, -5)),
        row('last_seen_at', '=', row.ref('created_at')),
      ]),
    )
    .execute()
}
