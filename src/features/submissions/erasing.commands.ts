import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import type { SeekerId } from '../accounts/index.ts'
import { contactName, listCopies } from '../contacts/index.ts'
import {
  peopleUnnamed,
  peopleWithout,
  saysWho,
  textWithout,
  type Traces,
  tracesOf,
  withoutPerson,
} from './erased-names.ts'
import type { SubmissionContent, SubmittedPeople } from './submissions.ts'

type SubmittedPerson = SubmittedPeople[number][number]

/**
 * Takes a professional who asked for it out of everything that a student handed in, of what the staff wrote about it, and
 * of why the student asked for an exception and what the staff answered. The grade stays, and so does the fingerprint of the copy as it was.
 */
export const eraseFromSubmissions = (
  ctx: Context,
  student: SeekerId,
  contact: { id: string },
): Promise<void> => takeOut(ctx, student, contact, peopleWithout)

/**
 * Takes the name of a professional who does not allow it any more out of the same, and how they are reached: what they
 * do stays, as in a report.
 */
export const takeNameFromSubmissions = (
  ctx: Context,
  student: SeekerId,
  contact: { id: string },
): Promise<void> =>
  takeOut(ctx, student, contact, (people, isUnnamed) => peopleUnnamed(people, isUnnamed, contact.id))

async function takeOut(
  ctx: Context,
  student: SeekerId,
  contact: { id: string },
  left: typeof peopleWithout,
): Promise<void> {
  // It may have been another contact, and another name, when it was handed in.
  const copies = await listCopies(ctx.db, student, contact.id)
  const traces = tracesOf(copies)
  const ids = new Set(copies.map(({ id }) => id))
  const shown = new Set(copies.map(contactName))
  const descriptions = new Set(copies.map(({ description }) => description))
  const isGone = ({ contactId, name }: SubmittedPerson) =>
    contactId === undefined ? shown.has(name) : ids.has(contactId)
  const all = [traces]
  await rewrite(ctx, student, (people) => {
    const handedIn = people
      .flat()
      .filter(isGone)
      .map((person) => person.name)
    // Who had no name was handed in by what stands in its place, whose words are everybody's.
    const names = [...traces.names, ...handedIn.filter((name) => !descriptions.has(name))]
    const whole = [...traces.whole, ...handedIn.filter((name) => descriptions.has(name) && saysWho(name))]
    all.push({ names, whole })
    return { people: left(people, isGone), traces: { names, whole } }
  })
  await rewriteExceptions(ctx, student, {
    names: all.flatMap(({ names }) => names),
    whole: all.flatMap(({ whole }) => whole),
  })
}

/**
 * What was handed in names people by the contact they were then. Where that one is about to go for good, and with it the
 * merge that leads to the kept one, it names the kept one: or nobody would find it when that person asks to be erased.
 * @param before contacts that were taken off the list before this are about to go
 */
export async function followMerges(ctx: Context, before: Date): Promise<void> {
  const merges = await ctx.db
    .selectFrom('contact_merges as merge')
    .innerJoin('contacts as gone', (join) =>
      join.onRef('gone.seeker_id', '=', 'merge.seeker_id').onRef('gone.id', '=', 'merge.gone_id'),
    )
    .select(['merge.seeker_id as seekerId', 'merge.gone_id as goneId', 'merge.kept_id as keptId'])
    .where('gone.removed_at', '<', before)
    .where('merge.undone_at', 'is', null)
    // The kept one of an earlier merge may have gone into another since.
    .orderBy('merge.merged_at')
    .execute()
  for (const { seekerId, goneId, keptId } of merges)
    await sql`update submissions set people = replace(people::text, ${goneId}, ${keptId})::jsonb
      where student_id = ${seekerId} and strpos(people::text, ${goneId}) > 0`.execute(ctx.db)
}

/** Takes a student who leaves out of the texts: course staff keep what was handed in and what they wrote, without a name. */
export const erasePseudonymously = (
  ctx: Context,
  student: SeekerId,
  { name, email }: { name: string; email: string },
): Promise<void> => rewrite(ctx, student, (people) => ({ people, traces: { names: [name], whole: [email] } }))

async function rewrite(
  ctx: Context,
  student: SeekerId,
  change: (people: SubmittedPeople) => { people: SubmittedPeople; traces: Traces },
): Promise<void> {
  const rows = await ctx.db
    .selectFrom('submissions')
    .select(['course_id', 'id', 'people', 'content'])
    .where('student_id', '=', student)
    .forUpdate()
    .execute()
  for (const row of rows) {
    const { people, traces } = change(row.people as SubmittedPeople)
    await rewriteFeedback(ctx, row, traces)
    const left = withoutWork(row.content as SubmissionContent, {
      before: row.people as SubmittedPeople,
      people,
    })
    const content = JSON.stringify(withoutPerson(left, traces))
    const isSame =
      content === JSON.stringify(row.content) && JSON.stringify(people) === JSON.stringify(row.people)
    if (isSame) continue
    await ctx.db
      .updateTable('submissions')
      .set({ people: JSON.stringify(people), content, redacted_at: ctx.clock.now() })
      .where('course_id', '=', row.course_id)
      .where('id', '=', row.id)
      .execute()
  }
}

/** What somebody does and where goes with them; of a panel it says nothing of the others that they do not say. */
function withoutWork(
  content: SubmissionContent,
  { before, people }: { before: SubmittedPeople; people: SubmittedPeople },
): SubmissionContent {
  const talks = content.talks.map((talk, index) => {
    const isWhole = before[index]?.length === people[index]?.length
    return isWhole || talk.occupation === undefined ? talk : { ...talk, occupation: '', organization: '' }
  })
  return { ...content, talks }
}

/** When it was written stays, as it is: the student is told of no news. */
async function rewriteFeedback(
  ctx: Context,
  submission: { course_id: string; id: string },
  traces: Traces,
): Promise<void> {
  const feedback = await ctx.db
    .selectFrom('feedback')
    .select('text')
    .where('course_id', '=', submission.course_id)
    .where('submission_id', '=', submission.id)
    .forUpdate()
    .executeTakeFirst()
  if (!feedback) return
  const text = textWithout(feedback.text, traces)
  if (text === feedback.text) return
  await ctx.db
    .updateTable('feedback')
    .set({ text })
    .where('course_id', '=', submission.course_id)
    .where('submission_id', '=', submission.id)
    .execute()
}

/** Staff read why an exception was asked for, and what they said to it, as long as what was handed in. */
async function rewriteExceptions(ctx: Context, student: SeekerId, traces: Traces): Promise<void> {
  const asked = await ctx.db
    .selectFrom('assignment_exceptions')
    .select(['course_id', 'id', 'reason', 'note'])
    .where('student_id', '=', student)
    .forUpdate()
    .execute()
  for (const row of asked) {
    const [reason, note] = [textWithout(row.reason, traces), textWithout(row.note, traces)]
    if (reason === row.reason && note === row.note) continue
    await ctx.db
      .updateTable('assignment_exceptions')
      .set({ reason, note })
      .where('course_id', '=', row.course_id)
      .where('id', '=', row.id)
      .execute()
  }
}
