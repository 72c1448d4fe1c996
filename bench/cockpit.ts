// How long the server takes for the class at a glance, its gradebook, its people and their groups, with 500 students.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { templateRules } from '../src/features/assignments/index.ts'
import { createApp } from '../src/http/app.tsx'
import { routesFor } from '../src/http/routes.ts'
import { authIn } from '../src/platform/auth/index.ts'
import { readConfig } from '../src/platform/config/index.ts'
import type { Context } from '../src/platform/context.ts'
import { openContext } from '../src/platform/open-context.ts'
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

/** A class of which some have begun, some have talked, and everybody has a list of people. */
async function fillClass(ctx: Context) {
  const at = ctx.clock.now()
  const stamps = { created_at: at, updated_at: at }
  const [courseId, assignmentId, instructor] = [newId(), newId(), newId()]
  const rules = templateRules('nine-questions', 'en')
  const ids = Array.from({ length: students }, newId)
  const name = (index: number) => `Student ${index}`
  await ctx.db
    .insertInto('accounts')
    .values([
      { id: instructor, name: 'Instructor', email: 'instructor@example.edu', ...stamps },
      ...ids.map((id, index) => ({ id, name: name(index), email: `s${index}@example.edu`, ...stamps })),
    ])
    .execute()
  const period = { zone: 'UTC', starts_on: '2026-01-01', ends_on: '2036-01-01', created_at: at }
  await ctx.db
    .insertInto('courses')
    .values({ id: courseId, title: 'Large', ...period })
    .execute()
  await ctx.db
    .insertInto('enrollments')
    .values([
      { course_id: courseId, account_id: instructor, role: 'instructor' as const, created_at: at },
      ...ids.map((id) => ({ course_id: courseId, account_id: id, role: 'student' as const, created_at: at })),
    ])
    .execute()
  const due = { opens_at: at, due_at: new Date(at.getTime() + 14 * 86_400_000), zone: 'UTC', created_at: at }
  await ctx.db
    .insertInto('assignments')
    .values({
      course_id: courseId,
      id: assignmentId,
      title: rules.title,
      rules: JSON.stringify(rules),
      ...due,
    })
    .execute()
  await ctx.db
    .insertInto('assignment_groups')
    .values(
      ids.map((id, index) => ({
        course_id: courseId,
        assignment_id: assignmentId,
        student_id: id,
        name: `Group ${Math.floor(index / 4)}`,
      })),
    )
    .execute()
  await ctx.db
    .insertInto('roster_entries')
    .values(ids.map((_, n) => ({ course_id: courseId, id: newId(), name: `Place ${n}`, created_at: at })))
    .execute()
  for (const [index, seekerId] of ids.entries()) {
    await ctx.db
      .insertInto('contacts')
      .values(
        Array.from({ length: contactsEach }, (_, n) => {
          const day = new Date(at.getTime() - (n % 20) * 86_400_000)
          const source = n < typedEach ? ('hand' as const) : ('import' as const)
          const stamps = { created_at: day, updated_at: day }
          return { seeker_id: seekerId, id: newId(), name: `Person ${n}`, source, ...stamps }
        }),
      )
      .execute()
    if (index % 2 === 0)
      await heldInterview(ctx, { seekerId, courseId, assignmentId, questions: [], secret: 'mine' })
  }
  return { courseId, assignmentId, instructor }
}
