import { calendarFile, calendarType } from '../../platform/calendar/index.ts'
import { readSignedIds, signedIds } from '../../platform/keys/index.ts'
import {
  file,
  get,
  inRowLock,
  parseForm,
  parseMerged,
  redirect,
  type Visit,
} from '../../platform/web/index.ts'
import { isZone } from '../../shared/dates.ts'
import { AppError, conflict, notFound } from '../../shared/errors.ts'
import type { FormValues } from '../../shared/merge.ts'
import { page } from '../../ui/index.ts'
import { anyone, findAccount } from '../accounts/index.ts'
import { lockContact } from '../contacts/index.ts'
import { calendarEntry } from '../interviews/index.ts'
import { mergeKindOf, formValuesOf, typedOf } from './correction-form.ts'
import { answering, bare, done, guestGet, guestPost, hereOf, readingOf } from './guest-visit.tsx'
import { confirmForm, correctionForm, ownConsentsForm, quoteForm } from './guests.schema.ts'
import type { Guest } from './guests.policy.ts'
import { getGuestView } from './guests.queries.ts'
import {
  assertOwn,
  confirmTalk,
  consent,
  correctIdentity,
  mailOwnLink,
  takeOutQuote,
} from './keeping.commands.ts'
import { findMaskedAddress, getKept, isMailStopped } from './kept.queries.ts'
import { eraseGuest, stopForGood } from './leaving.commands.ts'
import { ErasedPage, KeptPage, type KeptPageProps } from './pages/kept.tsx'

async function keptPage(
  visit: Visit<'token'>,
  guest: Guest,
  refused?: KeptPageProps['refused'],
): Promise<Response> {
  const account = await findAccount(visit.ctx, guest.seekerId)
  const isOwn = guest.purpose === 'own' && !guest.isSeeker
  const zone = visit.query.get('zone')
  return page(
    visit,
    {
      title: visit.t('guests.kept-title'),
      refused,
      address: `${hereOf(visit)}/kept`,
      ...bare,
    },
    <KeptPage
      here={hereOf(visit)}
      back={`${hereOf(visit)}${zone && isZone(zone) ? `?zone=${encodeURIComponent(zone)}` : ''}`}
      name={account?.name ?? ''}
      isDemo={Boolean(account?.demoId)}
      left={guest.isRemoved ? await leftOf(visit, guest) : undefined}
      kept={isOwn ? await getKept(visit.ctx, guest) : undefined}
      address={isOwn ? undefined : await findMaskedAddress(visit.ctx, guest)}
      isStopped={!isOwn && (await isMailStopped(visit.ctx, guest))}
      refused={refused}
    />,
  )
}

/** What somebody who was taken off the list can still end. */
const leftOf = async (visit: Visit, guest: Guest): Promise<KeptPageProps['left']> => ({
  view: await getGuestView(visit.ctx, guest),
  zone: (await readingOf(visit, guest, undefined)).zone,
})

/** The entry for the professional's own calendar, where nothing can be mailed or they want it at once. */
async function ownCalendar(visit: Visit, guest: Guest): Promise<Response> {
  const { interview, seekerName: name } = await getGuestView(visit.ctx, guest)
  if (!interview.people.some(({ contactId }) => contactId === guest.contactId)) throw notFound()
  const words = { name, description: visit.t('guests.ics-description', { name }) }
  const entry = calendarEntry(interview, visit.t, words, visit.now)
  if (!entry) throw notFound()
  const called = `${visit.t('interviews.ics-summary', { name })}.ics`
  return file(calendarFile('Halfhour', [entry]), { type: calendarType, name: called })
}

async function askForLetter(visit: Visit<'token'>, guest: Guest): Promise<Response> {
  try {
    await mailOwnLink(visit.ctx, guest, visit.locale)
  } catch (error) {
    if (!(error instanceof AppError) || error.status >= 500) throw error
    return redirect(`${hereOf(visit)}/kept`, {
      flash: {
        kind: 'warning',
        key: `error.${error.code}` as 'error.guest-no-address',
        params: error.params,
      },
    })
  }
  return redirect(`${hereOf(visit)}/kept`, { flash: { key: 'guests.flash-letter' } })
}

async function saveConsents(visit: Visit<'token'>, guest: Guest): Promise<Response> {
  assertOwn(guest)
  const body = await visit.form()
  const form = parseForm(ownConsentsForm, body)
  if (!form.ok) {
    // A list of boxes comes back as they are ticked, also where none is: one value of each name does not say it.
    const { 'granted[]': _, ...values } = body.values
    const granted = body.all('granted[]')
    return keptPage(visit, guest, { form: 'consents', state: { ...form, values }, granted })
  }
  const { granted, named } = form.value
  const others = granted.filter((kind) => kind !== 'name')
  await consent(visit.ctx, guest, named === 'yes' ? [...others, 'name'] : others)
  return redirect(`${hereOf(visit)}/kept#consents`, { flash: { key: 'guests.flash-consents' } })
}

/** Their word, put into what the seeker changed since the page was opened. */
async function saveCorrection(visit: Visit<'token'>, guest: Guest): Promise<Response> {
  assertOwn(guest)
  return inRowLock(
    visit,
    (ctx) => lockContact(ctx, guest.seekerId, guest.contactId),
    async (visit, body, contact) => {
      // What a form does not ask for is not emptied by it.
      const asked = (said: FormValues): FormValues =>
        Object.fromEntries(Object.entries(said).filter(([name]) => name in body.values))
      const { parsed, values } = parseMerged(correctionForm, body, {
        stored: formValuesOf(contact),
        mergeKindOf,
        typedOf,
        formValuesOf: (typed) => asked(formValuesOf(typed)),
      })
      if (!parsed.ok) return keptPage(visit, guest, { form: 'correction', state: parsed })
      const { phones, howFound, ...who } = parsed.value
      await correctIdentity(visit.ctx, guest, {
        ...who,
        ...('phones' in values && { phones }),
        ...('howFound' in values && { howFound }),
      })
      return redirect(`${hereOf(visit)}/kept`, { flash: { key: 'guests.flash-corrected' } })
    },
  )
}

async function takeOut(visit: Visit<'token'>, guest: Guest): Promise<Response> {
  assertOwn(guest)
  const form = parseForm(quoteForm, await visit.form())
  if (!form.ok) return keptPage(visit, guest)
  await takeOutQuote(visit.ctx, guest, form.value.quote)
  return redirect(`${hereOf(visit)}/kept#quotes`, { flash: { key: 'guests.flash-quote' } })
}

async function confirm(visit: Visit<'token'>, guest: Guest): Promise<Response> {
  assertOwn(guest)
  const body = await visit.form()
  const { values } = body
  const form = parseForm(confirmForm, body)
  const reading = await readingOf(visit, guest, form.ok ? form.value.zone : undefined)
  return answering(visit, guest, { form: 'confirm', values, zone: reading.zone }, async () => {
    // Of what a word is said is never guessed.
    if (!form.ok) throw conflict('talk-changed')
    await confirmTalk(visit.ctx, guest, form.value, reading)
    return done(visit, reading.zone, 'confirmed')
  })
}

async function stop(visit: Visit<'token'>, guest: Guest): Promise<Response> {
  const reading = await readingOf(visit, guest, undefined)
  await stopForGood(visit.ctx, guest, reading)
  const said = guest.purpose === 'own' ? 'stopped' : 'stopped-one'
  return done(visit, reading.zone, said, guest.isRemoved ? '/kept' : '')
}

async function erase(visit: Visit, guest: Guest): Promise<Response> {
  await eraseGuest(visit.ctx, guest)
  // The link is gone with everything else: the page has an address of its own, for who switches its language.
  return erasedPage(visit, `/erased/${signedIds(visit.ctx.keys, 'erased', guest.linkId)}`)
}

const erasedPage = (visit: Visit, address: string) =>
  page(visit, { title: visit.t('guests.erased-title'), address, ...bare }, <ErasedPage />)

/** Only where something was erased, or anybody could make a professional believe that it was. */
function reopenErased(visit: Visit<'erased'>): Response {
  const { ctx, params, url } = visit
  if (!readSignedIds(ctx.keys, 'erased', params.erased, 1)) throw notFound()
  return erasedPage(visit, url.pathname)
}

/** What is kept, what is allowed, and how to leave. */
export const ownRoutes = [
  guestGet('/kept', (visit, guest) => keptPage(visit, guest), { whenRemoved: true }),
  guestGet('/calendar.ics', ownCalendar),
  guestPost('/letter', askForLetter, { whenExpired: true }),
  guestPost('/consents', saveConsents),
  guestPost('/correction', saveCorrection),
  guestPost('/quote', takeOut),
  guestPost('/confirm', confirm),
  guestPost('/stop', stop, { whenRemoved: true }),
  guestPost('/erase', erase, { whenRemoved: true }),
  get('/erased/:erased', anyone, reopenErased, { token: true }),
]
