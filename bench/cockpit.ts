// How long the server takes for the class at a glance, its gradebook, its people and their groups, with 500 students.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { dueAt, templateRules } from '../src/features/assignments/index.ts'
import { createApp } from '../src/http/app.tsx'
import { routesFor } from '../src/http/routes.ts'
import { authIn } from '../src/platform/auth/index.ts'
import { readConfig } from '../src/platform/config/index.ts'
import type { Context } from '../src/platform/context.ts'
import { openContext } from '../src/platform/open-context.ts'
import { addDays, localDate, toInstant } from '../src/shared/dates.ts'
import { newId } from '../src/shared/ids.ts'
import { jobs } from '../src/worker/jobs.ts'
import { heldInterview } from '../tests/support/held-interview.ts'

export interface CockpitFigures {
  students: number
  /** The page of one assignment with every student. Target: at most 100. */
  ms_median: number
  /** The file for Canvas. */
  gradebook_ms: number
  /** Who is in the course, with a place that waits for each student. */
  people_ms: number
  /** More time and groups, with a group for every four. */
  students_ms: number
}

const students = 500
/** Students are told to bring their list in: all but the first thirty came by an import. */
const contactsEach = 1_000
const typedEach = 30
const rounds = 40
const origin = 'http://localhost:3000'

export async function run(_args: readonly string[]): Promise<CockpitFigures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hh-cockpit-'))
  const config = readConfig({ HALFHOUR_DATA: path.join(folder, 'data'), LOG_LEVEL: 'fatal' })
  const { ctx, close } = await openContext(config, { database: 'own', jobNames: jobs.map((job) => job.name) })
  try {
    const { courseId, assignmentId, instructor } = await fillClass(ctx)
    const app = createApp({
      ...{ ctx, routes: routesFor(ctx.config), files: async () => undefined, databaseUp: () => true },
      assets: {
        script: (entry) => `/assets/${entry}.js`,
        styles: () => ['/assets/site.css'],
        files: () => [],
      },
    })
    const cookie = (await authIn(ctx).startSession(instructor)).map((one) => one.split(';')[0]).join('; ')
    const median = async (address: string) => {
      const times: number[] = []
      for (let round = -5; round < rounds; round++) {
        const began = performance.now()
        const answer = await app.request(origin + address, { headers: { cookie } })
        const text = await answer.text()
        if (answer.status !== 200 || !text.includes(`Student ${students - 1}`))
          throw new Error(`${address}: ${answer.status}`)
        if (round >= 0) times.push(performance.now() - began)
      }
      return Math.round(times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]! * 10) / 10
    }
    return {
      students,
      ms_median: await median(`/courses/${courseId}/assignments/${assignmentId}/class`),
      gradebook_ms: await median(`/courses/${courseId}/gradebook/canvas`),
      people_ms: await median(`/courses/${courseId}/people`),
      students_ms: await median(`/courses/${courseId}/assignments/${assignmentId}/students`),
    }
  } finally {
    await close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Stages of the assignment: two are over, and the last is due tomorrow. */
const stageDays = [4, 10, 14]
const openedDaysAgo = 13
/** Where clocks change, so that reckoning days costs what it costs most classes. */
const zone = 'America/New_York'

/**
 * A class in its second week: everybody has a list of people, half of it has talked, most handed in what was due so far, and
 * some have more time or were written to. Another assignment of the course has as many talks.
 */
async function fillClass(ctx: Context) {
  const at = ctx.clock.now()
  const on = (daysAgo: number) => new Date(at.getTime() - daysAgo * 86_400_000)
  const stamps = { created_at: at, updated_at: at }
  const [courseId, assignmentId, otherId, instructor] = [newId(), newId(), newId(), newId()]
  const template = templateRules('two-on-video', 'en')
  const stages = template.stages.map((stage, index) => ({ ...stage, day: stageDays[index]! }))
  const rules = { ...template, stages }
  const given = { opensAt: toInstant(localDate(on(openedDaysAgo), zone), '00:00', zone), zone }
  const dueTimes = stages.map((stage) => dueAt(stage, given))
  const ids = Array.from({ length: students }, newId)
  const name = (index: number) => `Student ${index}`
  await ctx.db
    .insertInto('accounts')
    .values([
      { id: instructor, name: 'Instructor', email: 'instructor@example.edu', ...stamps },
      ...ids.map((id, index) => ({ id, name: name(index), email: `s${index}@example.edu`, ...stamps })),
    ])
    .execute()
  const period = { zone, starts_on: '2026-01-01', ends_on: '2036-01-01', created_at: at }
  await ctx.db
    .insertInto('courses')
    .values({ id: courseId, title: 'Large', ...period })
    .execute()
  const joined = { course_id: courseId, created_at: given.opensAt }
  await ctx.db
    .insertInto('enrollments')
    .values([
      { ...joined, account_id: instructor, role: 'instructor' as const },
      ...ids.map((id) => ({ ...joined, account_id: id, role: 'student' as const })),
    ])
    .execute()
  await ctx.db
    .insertInto('assignments')
    .values(
      [assignmentId, otherId].map((id) => ({
        ...{ ...joined, id, title: rules.title, rules: JSON.stringify(rules), zone },
        ...{ interviews_wanted: rules.interviews.min, opens_at: given.opensAt, due_at: dueTimes.at(-1)! },
      })),
    )
    .execute()
  const own = { course_id: courseId, assignment_id: assignmentId }
  await ctx.db
    .insertInto('assignment_groups')
    .values(ids.map((id, n) => ({ ...own, student_id: id, name: `Group ${Math.floor(n / 4)}` })))
    .execute()
  await ctx.db
    .insertInto('roster_entries')
    .values(ids.map((_, n) => ({ course_id: courseId, id: newId(), name: `Place ${n}`, created_at: at })))
    .execute()
  const handedIn = ids.filter((_, n) => n % 10 > 0)
  const copy = {
    purpose: 'final' as const,
    number: 1,
    late_days: 0,
    people: '[]',
    content: '{}',
    sha256: 'x',
  }
  await ctx.db
    .insertInto('submissions')
    .values(
      stages.slice(0, 2).flatMap(({ id: stage_id }, n) =>
        handedIn.map((id) => ({
          ...{ ...own, ...copy, id: newId(), student_id: id, author_id: id, request_key: newId() },
          ...{ stage_id, due_at: dueTimes[n]!, submitted_at: dueTimes[n]! },
        })),
      ),
    )
    .execute()
  const longer = ids.filter((_, n) => n % 20 === 0)
  await ctx.db
    .insertInto('assignment_extensions')
    .values(
      longer.map((id, n) => ({
        ...{ ...own, student_id: id, stage_id: stages.at(-1)!.id, created_at: at },
        due_at: addDays(dueTimes.at(-1)!, 1 + (n % 5), zone),
      })),
    )
    .execute()
  const nudged = ids.filter((_, n) => n % 5 === 0)
  await ctx.db
    .insertInto('course_nudges')
    .values(
      nudged.map((id) => ({ ...own, id: newId(), student_id: id, reason: 'not-asked', created_at: on(3) })),
    )
    .execute()
  await ctx.db
    .insertInto('imports')
    .values(
      ids.map((seeker_id, n) => ({
        ...{ seeker_id, id: newId(), format: 'csv' as const, file_name: 'people.csv' },
        ...{ created_at: on(n % 12), applied_at: on(n % 12) },
      })),
    )
    .execute()
  for (const [index, seekerId] of ids.entries()) {
    await ctx.db
      .insertInto('contacts')
      .values(
        Array.from({ length: contactsEach }, (_, n) => {
          const day = on(n % 20)
          const source = n < typedEach ? ('hand' as const) : ('import' as const)
          const times = { created_at: day, updated_at: day }
          return { seeker_id: seekerId, id: newId(), name: `Person ${n}`, source, ...times }
        }),
      )
      .execute()
    const talk = { seekerId, courseId, questions: [], secret: 'mine' }
    if (index % 2 === 0)
      for (const [n, assignment] of [assignmentId, otherId].entries()) {
        const day = on(((index / 2) % 9) + n)
        await heldInterview({ ...ctx, clock: { now: () => day } }, { ...talk, assignmentId: assignment })
      }
  }
  // As a server's own housekeeping has done long before the second week.
  await sql`analyze`.execute(ctx.db)
  return { courseId, assignmentId, instructor }
}
