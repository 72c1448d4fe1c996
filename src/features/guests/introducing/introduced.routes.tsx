import { type Flash, get, parseForm, post, redirect, type Visit } from '../../../platform/web/index.ts'
import { isAppError } from '../../../shared/errors.ts'
import { type FormState, page } from '../../../ui/index.ts'
import { bare } from '../guest-visit.tsx'
import { GuestRefusalPage } from '../pages/guest.tsx'
import { acceptIntroduction, declineIntroduction } from './answering-introductions.commands.ts'
import { introductionPath } from './introducing.commands.ts'
import { type Colleague, colleagueLink } from './introductions.policy.ts'
import { getIntroductionView } from './introductions.queries.ts'
import { shareForm } from './introductions.schema.ts'
import { ColleaguePage, headOf } from './pages/colleague.tsx'

const hereOf = (visit: Visit<'token'>) => `/introduced/${visit.params.token}`

async function colleaguePage(
  visit: Visit<'token'>,
  colleague: Colleague,
  state?: FormState,
): Promise<Response> {
  const view = await getIntroductionView(visit.ctx, colleague.seekerId, {
    id: colleague.introductionId,
    isOwn: colleague.isOwn,
  })
  const title = visit.t(`guests.colleague-${headOf(view)}-title`, {
    asker: view.seekerName,
    friend: view.friendName,
  })
  const status = view.state === 'expired' ? 410 : state ? 422 : 200
  return page(
    visit,
    { title, status, ...bare },
    <ColleaguePage view={view} here={hereOf(visit)} origin={visit.ctx.origin} state={state} />,
  )
}

type Handler = (visit: Visit<'token'>, colleague: Colleague) => Promise<Response>

/** For whoever has the link; for anybody else the words that a link of the guest page has. */
const admitted = (handler: Handler) => (visit: Visit<'token'>, scope: Colleague | 'unknown') =>
  scope === 'unknown'
    ? page(
        visit,
        { title: visit.t('guests.unknown-title'), status: 404, ...bare },
        <GuestRefusalPage refusal="unknown" />,
      )
    : handler(visit, scope)

/** What cannot be answered any more is said by the page itself. */
async function answering(
  visit: Visit<'token'>,
  colleague: Colleague,
  act: () => Promise<{ flash?: Flash | undefined; to?: string }>,
): Promise<Response> {
  try {
    const { flash, to = hereOf(visit) } = await act()
    return redirect(to, flash && { flash })
  } catch (error) {
    if (isAppError(error, 'introduction-over')) return colleaguePage(visit, colleague)
    throw error
  }
}

/** A yes leads to the colleague's own link: from here on the one that was passed on says only that there is an answer. */
async function accept(visit: Visit<'token'>, colleague: Colleague): Promise<Response> {
  const form = parseForm(shareForm, await visit.form())
  if (!form.ok) return colleaguePage(visit, colleague, form)
  return answering(visit, colleague, async () => {
    const isTheirs = await acceptIntroduction(visit.ctx, colleague, form.value)
    return isTheirs ? { to: introductionPath(visit.ctx, colleague.introductionId, 'introduced') } : {}
  })
}

/** A no is said once, here: the page goes on as before, since whoever introduced them can open it too. */
const decline = (visit: Visit<'token'>, colleague: Colleague): Promise<Response> =>
  answering(visit, colleague, async () => {
    const done = await declineIntroduction(visit.ctx, colleague)
    return done ? { flash: { key: `guests.colleague-${done}` } } : {}
  })

const options = { token: true, maxBytes: 20_000 }

/** What a colleague can do who was introduced. Opening the page changes nothing. */
export const introducedRoutes = [
  get('/introduced/:token', colleagueLink, admitted(colleaguePage), { token: true }),
  post('/introduced/:token/accept', colleagueLink, admitted(accept), options),
  post('/introduced/:token/decline', colleagueLink, admitted(decline), options),
]
