import { get, parseForm, post, redirect, type Visit } from '../../../platform/web/index.ts'
import { badRequest, notFound } from '../../../shared/errors.ts'
import { type FormState, page } from '../../../ui/index.ts'
import { readCells } from '../../imports/index.ts'
import { type CourseScope, courseStaff } from '../courses.policy.ts'
import { getCourse, listMembers } from '../courses.queries.ts'
import { inviteAll } from './invitations.commands.ts'
import { MatchPage } from './pages/match.tsx'
import { PreviewPage, UploadRosterPage } from './pages/roster.tsx'
import { applyRoster, countListed, dropPlace, matchPlace, renewPlace } from './roster.commands.ts'
import { compareWithCourse, listRoster } from './roster.queries.ts'
import { matchForm, rosterRows } from './roster.schema.ts'
import { absentFrom, isOpen, longestRoster, readRoster } from './roster.ts'

/** A list of a thousand people is a tenth of it. */
const maxBytes = 2_000_000

async function uploadPage(visit: Visit, scope: CourseScope, error?: string) {
  const course = await getCourse(visit.ctx, scope.courseId)
  const title = visit.t('roster.title')
  return page(
    visit,
    { title, nav: 'courses', refused: error },
    <UploadRosterPage
      course={course}
      {...(error && { state: { errors: { file: { key: error, params: { max: longestRoster } } } } })}
    />,
  )
}

async function preview(visit: Visit, scope: CourseScope) {
  const file = (await visit.form()).file('file')
  if (!file) return uploadPage(visit, scope, 'roster.choose-file')
  const cells = await readCells(new Uint8Array(await file.arrayBuffer()), longestRoster)
  if (!cells.ok) return uploadPage(visit, scope, `imports.refused.${cells.code}`)
  const read = readRoster(cells.rows)
  if (!read) return uploadPage(visit, scope, 'roster.nobody')
  await countListed(visit.ctx, scope, read.rows)
  const [course, { known, members, changes }] = await Promise.all([
    getCourse(visit.ctx, scope.courseId),
    compareWithCourse(visit.ctx, scope, read.rows),
  ])
  const students = members.filter(({ role }) => role === 'student')
  const absent = absentFrom(changes, known, students)
  const options = { title: visit.t('roster.preview-title'), nav: 'courses' } as const
  return page(visit, options, <PreviewPage {...{ course, changes, absent, unusable: read.unusable }} />)
}

function rowsIn(typed: string | undefined) {
  try {
    const parsed = rosterRows.safeParse(JSON.parse(typed ?? ''))
    if (parsed.success) return parsed.data
  } catch {
    // What is no JSON is no list of ours either.
  }
  throw badRequest()
}

const placesOf = ({ courseId }: CourseScope) => `/courses/${courseId}/people#places`

/** A student's place with who of the class it may be, and the place after it: a colleague's waits for that one alone. */
async function matching(visit: Visit<'placeId'>, { courseId }: CourseScope) {
  const [roster, members] = await Promise.all([
    listRoster(visit.ctx, courseId),
    listMembers(visit.ctx, courseId),
  ])
  const places = roster.filter(({ role }) => role === 'student')
  const at = places.findIndex(({ id }) => id === visit.params.placeId)
  const taken = new Set(roster.map((entry) => entry.accountId))
  // Whoever has a place may be meant too: the school knows them by another address now.
  const candidates = members
    .filter((member) => member.role === 'student')
    .map((member) => ({ ...member, hasPlace: taken.has(member.id) }))
    .toSorted((one, other) => Number(one.hasPlace) - Number(other.hasPlace))
  const next = places.slice(at + 1).find(isOpen)
  return { entry: places[at], candidates, next }
}

async function matchPage(visit: Visit<'placeId'>, scope: CourseScope, state?: FormState) {
  const { entry, candidates, next } = await matching(visit, scope)
  if (!entry || entry.accountId !== null) throw notFound()
  const title = visit.t('roster.match-title', { name: entry.name })
  return page(
    visit,
    { title, nav: 'courses', refused: state },
    <MatchPage {...{ courseId: scope.courseId, entry, candidates, next }} state={state} />,
  )
}

export const rosterRoutes = [
  get('/courses/:courseId/roster', courseStaff, (visit, scope) => uploadPage(visit, scope)),
  post('/courses/:courseId/roster', courseStaff, preview, { maxBytes }),
  post(
    '/courses/:courseId/roster/apply',
    courseStaff,
    async (visit, scope) => {
      const rows = rowsIn((await visit.form()).values['rows'])
      const result = await applyRoster(visit.ctx, scope, rows)
      return redirect(placesOf(scope), {
        flash: { key: 'roster.applied', params: { ...result } },
      })
    },
    { maxBytes },
  ),
  post('/courses/:courseId/invitations', courseStaff, async (visit, scope) => {
    const { sent, waiting } = await inviteAll(visit.ctx, scope)
    return redirect(placesOf(scope), {
      flash:
        waiting > 0
          ? { key: 'roster.invited-some', params: { n: waiting, sent } }
          : { key: 'roster.invited', params: { n: sent } },
    })
  }),
  post('/courses/:courseId/places/:placeId/renew', courseStaff, async (visit, scope) => {
    const id = await renewPlace(visit.ctx, scope, visit.params.placeId)
    return redirect(`/courses/${scope.courseId}/people#place-${id}`, { flash: { key: 'roster.renewed' } })
  }),
  post('/courses/:courseId/places/:placeId/drop', courseStaff, async (visit, scope) => {
    await dropPlace(visit.ctx, scope, visit.params.placeId)
    return redirect(placesOf(scope), { flash: { key: 'roster.dropped' } })
  }),
  get('/courses/:courseId/places/:placeId/match', courseStaff, (visit, scope) => matchPage(visit, scope)),
  post('/courses/:courseId/places/:placeId/match', courseStaff, async (visit, scope) => {
    const form = parseForm(matchForm, await visit.form())
    if (!form.ok) return matchPage(visit, scope, form)
    const { accountId } = form.value
    const moved = await matchPlace(visit.ctx, scope, { entryId: visit.params.placeId, accountId })
    if (moved) return redirect(placesOf(scope), { flash: { key: 'roster.matched-moved' } })
    // As long as somebody of the class stands on no row, the next place is likely theirs.
    const { candidates, next } = await matching(visit, scope)
    const isAllKnown = candidates.every(({ hasPlace }) => hasPlace)
    const name = candidates.find(({ id }) => id === accountId)?.name ?? ''
    return redirect(
      next && !isAllKnown ? `/courses/${scope.courseId}/places/${next.id}/match` : placesOf(scope),
      { flash: { key: 'roster.matched', params: { name } } },
    )
  }),
]
