import type { Context } from '../../src/platform/context.ts'
import { location } from './answers.ts'
import { testApp, testSeeker } from './context.ts'

/** What the form of a course says. */
export const courseForm = {
  title: 'Career Planning',
  zone: 'UTC',
  startsOn: '2026-09-01',
  endsOn: '2026-12-18',
}

const unlisted = { email: null, sisId: null, lmsId: null, loginId: null, section: null }

/** A course with its instructor and nobody else, on an instance that people are invited to; Sam could be its student. */
export async function taughtCourse(ctx: Context) {
  const { browser, signedIn } = testApp(ctx)
  await ctx.db
    .updateTable('instance')
    .set({ course_creation: 'open', set_up_at: ctx.clock.now(), registration: 'invitation' })
    .execute()
  const [ines, sam] = [await testSeeker(ctx, 'Inés Instructor'), await testSeeker(ctx, 'Sam Student')]
  const instructor = await signedIn(ines)
  const path = location(await instructor.post('/courses', courseForm))

  /** Applies rows of a list without a look at what they would change. */
  const apply = (...rows: object[]) =>
    instructor.post(`${path}/roster/apply`, {
      rows: JSON.stringify(rows.map((row) => ({ ...unlisted, ...row }))),
    })

  return {
    browser,
    signedIn,
    instructor,
    sam,
    path,
    courseId: path.split('/').at(-1)!,
    people: () => instructor.read(`${path}/people`),
    /** Sends a list, which shows what it would change. */
    list: (text: string) =>
      instructor.post(`${path}/roster`, { file: new File([text], 'class.csv', { type: 'text/csv' }) }),
    apply,
    placesOf: (accountId: string) =>
      ctx.db.selectFrom('roster_entries').select('sis_id').where('account_id', '=', accountId).execute(),
    /** Somebody who was on the list and in the course, and left. */
    async leaver(name: string) {
      const one = await testSeeker(ctx, name)
      await apply({ name, email: one.email })
      await instructor.post(`${path}/members/${one.id}/remove`)
    },
  }
}
