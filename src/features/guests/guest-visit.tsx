import { type FormBody, get, post, redirect, refusal, type Visit } from '../../platform/web/index.ts'
import { isZone } from '../../shared/dates.ts'
import { isAppError } from '../../shared/errors.ts'
import { type FormState, page } from '../../ui/index.ts'
import type { Reading } from './answering.commands.ts'
import { mayMailColleagues } from './introducing/mailing.commands.ts'
import { listOwnIntroductions } from './introducing/introductions.queries.ts'
import type { GuestForm } from './guests.ts'
import { type Guest, guestLink, type GuestScope, type Refusal } from './guests.policy.ts'
import { getGuestView, type GuestView } from './guests.queries.ts'
import { findMaskedAddress } from './kept.queries.ts'
import { ExpiredOwnPage, GuestPage, type GuestPageProps, GuestRefusalPage, headOf } from './pages/guest.tsx'

// How a request with a link is admitted and answered: what the routes of the guest page share.

export const hereOf = (visit: Visit<'token'>) => `/guest/${visit.params.token}`
export const bare = {
  bare: true,
  referrer: 'strict-origin',
  headers: { 'x-robots-tag': 'noindex, nofollow' },
} as const

/** For a link that opens nothing: what became of it, in words for a professional, and nothing about anybody. */
function refusalPage(visit: Visit, refusal: Refusal): Response {
  const status = refusal === 'unknown' ? 404 : 410
  return page(
    visit,
    { title: visit.t(`guests.${refusal}-title`), status, ...bare },
    <GuestRefusalPage refusal={refusal} />,
  )
}

/** For a link of their own that has ended: it still shows whose mailbox a new one may go to. */
async function expiredPage(visit: Visit<'token'>, guest: Guest): Promise<Response> {
  return page(
    visit,
    { title: visit.t('guests.expired-title'), status: 410, ...bare },
    <ExpiredOwnPage here={hereOf(visit)} address={await findMaskedAddress(visit.ctx, guest)} />,
  )
}

export type Handler = (visit: Visit<'token'>, guest: Guest) => Promise<Response>

interface Reach {
  /** Also for somebody whom the seeker took off the list. */
  whenRemoved?: boolean
  /** Also by a link of their own that has ended. */
  whenExpired?: boolean
}

const admitted =
  (handler: Handler, { whenRemoved = false, whenExpired = false }: Reach) =>
  (visit: Visit<'token'>, scope: GuestScope) => {
    if (typeof scope === 'string') return refusalPage(visit, scope)
    if (scope.isExpired && !whenExpired) return expiredPage(visit, scope)
    return scope.isRemoved && !whenRemoved ? refusalPage(visit, 'unknown') : handler(visit, scope)
  }

/** What lies behind the token. */
type Part = '' | `/${string}`

export const guestGet = (part: Part, handler: Handler, reach: Reach = {}) =>
  get(`/guest/:token${part}` as const, guestLink, admitted(handler, reach), { token: true })
export const guestPost = (part: Part, handler: Handler, reach: Reach = {}) =>
  post(`/guest/:token${part}` as const, guestLink, admitted(handler, reach), {
    token: true,
    maxBytes: 20_000,
  })

/**
 * The zone that times are shown in: chosen here, else of the last answer, else the browser's, else the seeker's, which
 * the page says.
 */
function zoneOf(visit: Visit, view: GuestView, chosen = visit.query.get('zone')): GuestPageProps['zone'] {
  const answered = view.answers.findLast((answer) => answer.zone)?.zone
  const known = /(?:^|;\s*)zone=/.test(visit.request.headers.get('cookie') ?? '')
  const own = [chosen, answered, known ? visit.zone : null].find((each) => each && isZone(each))
  return { name: own ?? view.seekerZone, isOwn: Boolean(own), detect: !own }
}

interface Refused {
  form: GuestForm
  state: FormState
  status?: number
  zone?: string | undefined
}

/** What somebody with a link of their own sees of their introductions; nobody else sees any. */
async function introducingOf({ ctx }: Visit, guest: Guest): Promise<GuestPageProps['introducing']> {
  if (guest.purpose !== 'own' || guest.isSeeker) return { mayMail: false, introductions: [] }
  return {
    mayMail: await mayMailColleagues(ctx, guest.seekerId),
    introductions: await listOwnIntroductions(ctx, guest.seekerId, guest),
  }
}

export async function guestPage(visit: Visit<'token'>, guest: Guest, refused?: Refused): Promise<Response> {
  const view = await getGuestView(visit.ctx, guest)
  const zone = zoneOf(visit, view, refused?.zone)
  return page(
    visit,
    {
      title: visit.t(`guests.${headOf(view)}-title`, { name: view.seekerName }),
      status: refused?.status ?? (refused ? 422 : 200),
      ...bare,
    },
    <GuestPage
      {...{ view, zone, refused }}
      introducing={await introducingOf(visit, guest)}
      here={hereOf(visit)}
      isSeeker={guest.isSeeker}
      isOwn={guest.purpose === 'own'}
    />,
  )
}

/** @param zone as the form says it; without one, that in which the page is shown */
export async function readingOf(visit: Visit, guest: Guest, zone: string | undefined): Promise<Reading> {
  const { locale, ctx } = visit
  return { locale, zone: zone ?? zoneOf(visit, await getGuestView(ctx, guest)).name }
}

/** Does what a form asks and answers; a refusal stands on the page with everything that was typed. */
export async function answering(
  visit: Visit<'token'>,
  guest: Guest,
  { form, values, zone }: { form: GuestForm; values: FormBody['values']; zone?: string },
  act: () => Promise<Response>,
): Promise<Response> {
  try {
    return await act()
  } catch (error) {
    // Off the list there is no such page to say it on.
    if (guest.isRemoved) throw error
    // A seeker who looks at their own link may read why nothing can be answered there.
    const field = isAppError(error, 'reach-needed') ? 'reach' : ''
    const { status, ...state } = refusal(error, field, values, [403])
    return guestPage(visit, guest, { form, state, status, zone })
  }
}

type DoneKey =
  | 'accepted'
  | 'moved'
  | 'suggested'
  | 'declined'
  | 'cancelled'
  | 'confirmed'
  | 'reached'
  | 'consents'
  | 'corrected'
  | 'letter'
  | 'stopped'
  | 'stopped-one'

/** Back to the page after an act, with its zone and a word. */
export const done = (visit: Visit<'token'>, zone: string, key: DoneKey, part = '') =>
  redirect(`${hereOf(visit)}${part}?zone=${encodeURIComponent(zone)}`, {
    flash: { key: `guests.flash-${key}` },
  })
