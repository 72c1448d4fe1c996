import { type Flash, get, post, redirect, type Visit } from '../../../platform/web/index.ts'
import { type AppError, isAppError } from '../../../shared/errors.ts'
import { isId } from '../../../shared/ids.ts'
import { page } from '../../../ui/index.ts'
import { administrator, getInstance } from '../../accounts/index.ts'
import { countOpenInvitations } from '../invitations/invitations.queries.ts'
import { PeoplePage } from './pages/people.tsx'
import { PersonPage } from './pages/person.tsx'
import {
  endSessionsOf,
  letCreateCourses,
  makeAdministrator,
  removePasskeys,
  restoreAccount,
  suspendAccount,
  turnOffSecondStep,
  unmakeAdministrator,
} from './people.commands.ts'
import { getPerson, listPeople } from './people.queries.ts'
import { type PeopleFilter, peopleFilters } from './people.ts'

const idOf = (visit: Visit<'accountId'>) => visit.params.accountId
const pathOf = (visit: Visit<'accountId'>) => `/admin/people/${idOf(visit)}`

async function peoplePage(visit: Visit) {
  const search = visit.query.get('q') ?? ''
  const asked = visit.query.get('show')
  const filter: PeopleFilter = peopleFilters.find((name) => name === asked) ?? 'all'
  const after = visit.query.get('after') ?? ''
  const query = { search, filter, after: isId(after) ? after : undefined }
  const [found, invitations] = await Promise.all([
    listPeople(visit.ctx, query),
    countOpenInvitations(visit.ctx),
  ])
  return page(
    visit,
    { title: visit.t('people.title'), nav: 'admin' },
    <PeoplePage {...found} {...{ query, invitations }} />,
  )
}

async function personPage(visit: Visit<'accountId'>, problem?: AppError) {
  const [person, instance] = await Promise.all([getPerson(visit.ctx, idOf(visit)), getInstance(visit.ctx)])
  return page(
    visit,
    { title: person.name, nav: 'admin', status: problem?.status ?? 200 },
    <PersonPage
      person={person}
      isSelf={person.id === visit.actor?.accountId}
      courseCreation={instance.course_creation}
      problem={problem?.code}
    />,
  )
}

/** Carries out an act on somebody's account; what a rule refuses is said on the person's page. */
async function carryOut(
  visit: Visit<'accountId'>,
  act: () => Promise<void>,
  { to = pathOf(visit), flash }: { to?: string; flash: Flash },
): Promise<Response> {
  try {
    await act()
  } catch (error) {
    if (!isAppError(error, 409)) throw error
    return personPage(visit, error)
  }
  return redirect(to, { flash })
}

export const peopleRoutes = [
  get('/admin/people', administrator, (visit) => peoplePage(visit)),
  get('/admin/people/:accountId', administrator, (visit) => personPage(visit)),
  post('/admin/people/:accountId/make-administrator', administrator, async (visit) => {
    await makeAdministrator(visit.ctx, idOf(visit))
    return redirect(pathOf(visit), { flash: { key: 'people.administrator-made' } })
  }),
  post('/admin/people/:accountId/unmake-administrator', administrator, (visit, actor) =>
    carryOut(visit, () => unmakeAdministrator(visit.ctx, idOf(visit)), {
      to: idOf(visit) === actor.accountId ? '/today' : pathOf(visit),
      flash: { key: 'people.administrator-unmade' },
    }),
  ),
  post('/admin/people/:accountId/let-create-courses', administrator, async (visit) => {
    await letCreateCourses(visit.ctx, idOf(visit), true)
    return redirect(pathOf(visit), { flash: { key: 'people.creator-made' } })
  }),
  post('/admin/people/:accountId/stop-creating-courses', administrator, async (visit) => {
    await letCreateCourses(visit.ctx, idOf(visit), false)
    return redirect(pathOf(visit), { flash: { key: 'people.creator-unmade' } })
  }),
  post('/admin/people/:accountId/suspend', administrator, (visit, actor) =>
    carryOut(visit, () => suspendAccount(visit.ctx, actor, idOf(visit)), {
      flash: { key: 'people.suspended-done', undo: `${pathOf(visit)}/restore` },
    }),
  ),
  post('/admin/people/:accountId/restore', administrator, async (visit) => {
    await restoreAccount(visit.ctx, idOf(visit))
    return redirect(pathOf(visit), { flash: { key: 'people.restored-done' } })
  }),
  post('/admin/people/:accountId/turn-off-second-step', administrator, (visit, actor) =>
    carryOut(visit, () => turnOffSecondStep(visit.ctx, actor, idOf(visit)), {
      flash: { key: 'people.second-step-removed' },
    }),
  ),
  post('/admin/people/:accountId/remove-passkeys', administrator, (visit, actor) =>
    carryOut(visit, () => removePasskeys(visit.ctx, actor, idOf(visit)), {
      flash: { key: 'people.passkeys-removed' },
    }),
  ),
  post('/admin/people/:accountId/end-sessions', administrator, async (visit, actor) => {
    const n = await endSessionsOf(visit.ctx, actor, idOf(visit))
    return redirect(pathOf(visit), { flash: { key: 'people.sessions-ended', params: { n } } })
  }),
]
