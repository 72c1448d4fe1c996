import { type Locale, translator } from '../../../i18n/index.ts'
import type { Context } from '../../../platform/context.ts'
import { inTransaction } from '../../../platform/db/index.ts'
import { forEachSettled } from '../../../platform/jobs/index.ts'
import { addHours } from '../../../shared/dates.ts'
import { courseRecords } from '../../../shared/defaults.ts'
import { announcedFor, retentionStep } from './retention.ts'
import { retentionLetter } from './retention-letter.ts'

/**
 * Looks at every course whose time is near: warns its instructors, or erases its records with everything that was
 * handed in and said in it. What students made for themselves stays theirs. Sample data goes its own way.
 * @throws the first trouble, after the other courses were looked at
 */
export async function keepCourseRecords(outer: Context): Promise<void> {
  const now = outer.clock.now()
  const latest = addHours(now, -24 * (courseRecords.days - courseRecords.firstWarningDays - 2))
  const near = await outer.db
    .selectFrom('courses')
    .select(['id'])
    .where('demo_id', 'is', null)
    .where('ends_on', '<=', latest.toISOString().slice(0, 10))
    .execute()
  await forEachSettled(near, ({ id }) => inTransaction(outer, (ctx) => attend(ctx, id, now)))
}

async function attend(ctx: Context, id: string, now: Date): Promise<void> {
  const course = await ctx.db
    .selectFrom('courses')
    .select(['id', 'title', 'zone', 'ends_on as endsOn'])
    .select(['first_warned_at as firstWarnedAt', 'last_warned_at as lastWarnedAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!course) return
  const step = retentionStep(course, now)
  if (step === 'erase') await ctx.db.deleteFrom('courses').where('id', '=', id).execute()
  if (step === 'first-warning' || step === 'last-warning') {
    const column = step === 'first-warning' ? 'first_warned_at' : 'last_warned_at'
    await ctx.db
      .updateTable('courses')
      .set({ [column]: now })
      .where('id', '=', id)
      .execute()
    await warn(ctx, course, now)
  }
}

interface Ending {
  id: string
  title: string
  zone: string
  endsOn: string
}

async function warn(ctx: Context, course: Ending, now: Date): Promise<void> {
  const instructors = await ctx.db
    .selectFrom('enrollments as e')
    .innerJoin('accounts as a', 'a.id', 'e.account_id')
    .select(['a.id', 'a.email', 'a.locale'])
    .where('e.course_id', '=', course.id)
    .where('e.role', '=', 'instructor')
    .execute()
  const on = announcedFor({ ...course, lastWarnedAt: now }, now)
  for (const { id: accountId, email, locale } of instructors) {
    const language: Locale = locale === 'es' ? 'es' : 'en'
    const words = {
      to: email,
      course: course.title,
      link: `${ctx.origin}/courses/${course.id}`,
      on,
      zone: course.zone,
    }
    const letter = retentionLetter(translator(language), { ...words, locale: language })
    await ctx.mail.send(ctx, { ...letter, accountId })
  }
}
