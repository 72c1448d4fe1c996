import { get, parseForm, post, redirect, type Visit } from '../../platform/web/index.ts'
import { isZone } from '../../shared/dates.ts'
import { AppError } from '../../shared/errors.ts'
import { type FormState, page } from '../../ui/index.ts'
import {
  acceptTime,
  cancelAgreed,
  declineInvitation,
  type Reading,
  suggestTimes,
} from './answering.commands.ts'
import {
  acceptForm,
  cancelForm,
  declineForm,
  readTimes,
  suggestForm,
  suggestionRows,
} from './guests.schema.ts'
import { type Guest, guestLink, type GuestScope } from './guests.policy.ts'
import { getGuestView, type GuestView } from './guests.queries.ts'
import { GuestPage, type GuestPageProps, GuestRefusalPage } from './pages/guest.tsx'

type FormName = NonNullable<GuestPageProps['refused']>['form']

const hereOf = (visit: Visit) => `/guest/${visit.params['token']}`
const bare = {
  bare: true,
  referrer: 'strict-origin',
  headers: { 'x-robots-tag': 'noindex, nofollow' },
} as const

/** For a link that opens nothing: what became of it, in words for a professional, and nothing about anybody. */
function refusalPage(visit: Visit, refusal: Exclude<GuestScope, Guest>): Response {
  const status = refusal === 'unknown' ? 404 : 410
  return page(
    visit,
    { title: visit.t(`guests.${refusal}-title`), status, ...bare },
    <GuestRefusalPage refusal={refusal} />,
  )
}

type Handler = (visit: Visit, guest: Guest) => Promise<Response>

const admitted = (handler: Handler) => (visit: Visit, scope: GuestScope) =>
  typeof scope === 'string' ? refusalPage(visit, scope) : handler(visit, scope)

const guestGet = (part: string, handler: Handler) =>
  get(`/guest/:token${part}`, guestLink, admitted(handler), { token: true })
const guestPost = (part: string, handler: Handler) =>
  post(`/guest/:token${part}`, guestLink, admitted(handler), { token: true, maxBytes: 20_000 })

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
  form: FormName
  state: FormState
  status?: number
  zone?: string | undefined
}

async function guestPage(visit: Visit, guest: Guest, refused?: Refused): Promise<Response> {
  const view = await getGuestView(visit.ctx, guest)
  const zone = zoneOf(visit, view, refused?.zone)
  return page(
    visit,
    {
      title: visit.t('guests.title', { name: view.seekerName }),
      status: refused?.status ?? (refused ? 422 : 200),
      ...bare,
    },
    <GuestPage {...{ view, zone, refused }} here={hereOf(visit)} isSeeker={guest.isSeeker} />,
  )
}

async function readingOf(visit: Visit, guest: Guest, zone: string | undefined): Promise<Reading> {
  const view = await getGuestView(visit.ctx, guest)
  return { locale: visit.locale, zone: zone ?? zoneOf(visit, view).name }
}

/** Does what a form asks; a refusal stands on the page with everything that was typed. */
async function answering(
  visit: Visit,
  guest: Guest,
  { form, values, zone }: { form: FormName; values: Readonly<Record<string, string>>; zone: string },
  act: () => Promise<void>,
): Promise<Response | undefined> {
  try {
    await act()
    return undefined
  } catch (error) {
    if (!(error instanceof AppError) || error.status >= 500 || error.status === 404) throw error
    const state = { values, errors: { '': { key: `error.${error.code}`, params: error.params } } }
    return guestPage(visit, guest, { form, state, status: error.status, zone })
  }
}

const done = (
  visit: Visit,
  zone: string,
  key: 'accepted' | 'moved' | 'suggested' | 'declined' | 'cancelled',
) => redirect(`${hereOf(visit)}?zone=${encodeURIComponent(zone)}`, { flash: { key: `guests.flash-${key}` } })

async function takeTime(visit: Visit, guest: Guest): Promise<Response> {
  const body = await visit.form()
  const form = parseForm(acceptForm, body)
  const zone = body.values['zone']
  if (!form.ok) return guestPage(visit, guest, { form: 'time', state: form, zone })
  const before = await getGuestView(visit.ctx, guest)
  const reading = await readingOf(visit, guest, form.value.zone)
  const { time: timeId, mode, reach, note } = form.value
  const refused = await answering(
    visit,
    guest,
    { form: 'time', values: body.values, zone: reading.zone },
    () => acceptTime(visit.ctx, guest, { timeId, mode, reach, note }, reading),
  )
  return refused ?? done(visit, reading.zone, before.standing === 'agreed' ? 'moved' : 'accepted')
}

async function suggest(visit: Visit, guest: Guest): Promise<Response> {
  const body = await visit.form()
  const form = parseForm(suggestForm, body)
  if (!form.ok) return guestPage(visit, guest, { form: 'suggestion', state: form, zone: body.values['zone'] })
  const reading = await readingOf(visit, guest, form.value.zone)
  const { zone } = reading
  const read = readTimes(body.values, suggestionRows, zone)
  const { mode, reach, note } = form.value
  const wrong = !read.ok ? read.errors : read.times.length === 0 && note === '' ? nothingSaid : undefined
  if (!read.ok || wrong) {
    const state = { values: body.values, errors: wrong ?? {} }
    return guestPage(visit, guest, { form: 'suggestion', state, zone })
  }
  const refused = await answering(visit, guest, { form: 'suggestion', values: body.values, zone }, () =>
    suggestTimes(visit.ctx, guest, { times: read.times, mode, reach, note }, reading),
  )
  return refused ?? done(visit, zone, 'suggested')
}

const nothingSaid = { 'day-1': { key: 'guests.suggest-needed' } }

async function decline(visit: Visit, guest: Guest): Promise<Response> {
  const body = await visit.form()
  const form = parseForm(declineForm, body)
  if (!form.ok) return guestPage(visit, guest, { form: 'decline', state: form, zone: body.values['zone'] })
  const reading = await readingOf(visit, guest, form.value.zone)
  const refused = await answering(
    visit,
    guest,
    { form: 'decline', values: body.values, zone: reading.zone },
    () => declineInvitation(visit.ctx, guest, form.value, reading),
  )
  return refused ?? done(visit, reading.zone, 'declined')
}

async function cancel(visit: Visit, guest: Guest): Promise<Response> {
  const body = await visit.form()
  const form = parseForm(cancelForm, body)
  if (!form.ok) return guestPage(visit, guest, { form: 'cancel', state: form, zone: body.values['zone'] })
  const reading = await readingOf(visit, guest, form.value.zone)
  const refused = await answering(
    visit,
    guest,
    { form: 'cancel', values: body.values, zone: reading.zone },
    () => cancelAgreed(visit.ctx, guest, form.value, reading),
  )
  return refused ?? done(visit, reading.zone, 'cancelled')
}

/** What whoever holds a link can do. Opening a page changes nothing: mail scanners open links. */
export const guestRoutes = [
  guestGet('', (visit, guest) => guestPage(visit, guest)),
  guestPost('/time', takeTime),
  guestPost('/suggestion', suggest),
  guestPost('/decline', decline),
  guestPost('/cancel', cancel),
]
