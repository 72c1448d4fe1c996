import { parseForm, redirect, type Visit } from '../../platform/web/index.ts'
import { acceptTime, cancelAgreed, declineInvitation, sendReach, suggestTimes } from './answering.commands.ts'
import { answering, done, guestGet, guestPage, guestPost, hereOf, readingOf } from './guest-visit.tsx'
import {
  acceptForm,
  cancelForm,
  declineForm,
  reachForm,
  readTimes,
  suggestForm,
  suggestionRows,
} from './guests.schema.ts'
import type { Guest } from './guests.policy.ts'
import { introduceRoutes } from './introducing/introduce.routes.tsx'
import { ownRoutes } from './own.routes.tsx'

async function takeTime(visit: Visit<'token'>, guest: Guest): Promise<Response> {
  const body = await visit.form()
  const { values } = body
  const form = parseForm(acceptForm, body)
  if (!form.ok) return guestPage(visit, guest, { form: 'time', state: form, zone: values['zone'] })
  const reading = await readingOf(visit, guest, form.value.zone)
  const { zone } = reading
  const { time: timeId, mode, reach, note } = form.value
  return answering(visit, guest, { form: 'time', values, zone }, async () =>
    done(visit, zone, await acceptTime(visit.ctx, guest, { timeId, mode, reach, note }, reading)),
  )
}

async function sayReach(visit: Visit<'token'>, guest: Guest): Promise<Response> {
  const body = await visit.form()
  const { values } = body
  const form = parseForm(reachForm, body)
  if (!form.ok) return guestPage(visit, guest, { form: 'reach', state: form, zone: values['zone'] })
  const reading = await readingOf(visit, guest, form.value.zone)
  const { zone } = reading
  return answering(visit, guest, { form: 'reach', values, zone }, async () => {
    await sendReach(visit.ctx, guest, form.value, reading)
    return done(visit, zone, 'reached')
  })
}

async function suggest(visit: Visit<'token'>, guest: Guest): Promise<Response> {
  const body = await visit.form()
  const { values } = body
  const form = parseForm(suggestForm, body)
  if (!form.ok) return guestPage(visit, guest, { form: 'suggestion', state: form, zone: values['zone'] })
  const reading = await readingOf(visit, guest, form.value.zone)
  const { zone } = reading
  const read = readTimes(values, suggestionRows, zone)
  const { mode, reach, note } = form.value
  const wrong = !read.ok ? read.errors : read.times.length === 0 && note === '' ? nothingSaid : undefined
  if (!read.ok || wrong) {
    const state = { values, errors: wrong ?? {} }
    return guestPage(visit, guest, { form: 'suggestion', state, zone })
  }
  return answering(visit, guest, { form: 'suggestion', values, zone }, async () => {
    await suggestTimes(visit.ctx, guest, { times: read.times, mode, reach, note }, reading)
    return done(visit, zone, 'suggested')
  })
}

const nothingSaid = { 'day-1': { key: 'guests.suggest-needed' } }

async function decline(visit: Visit<'token'>, guest: Guest): Promise<Response> {
  const body = await visit.form()
  const { values } = body
  const form = parseForm(declineForm, body)
  if (!form.ok) return guestPage(visit, guest, { form: 'decline', state: form, zone: values['zone'] })
  const reading = await readingOf(visit, guest, form.value.zone)
  const { zone } = reading
  return answering(visit, guest, { form: 'decline', values, zone }, async () => {
    await declineInvitation(visit.ctx, guest, form.value, reading)
    return done(visit, zone, 'declined')
  })
}

async function cancel(visit: Visit<'token'>, guest: Guest): Promise<Response> {
  const body = await visit.form()
  const { values } = body
  const form = parseForm(cancelForm, body)
  if (!form.ok) return guestPage(visit, guest, { form: 'cancel', state: form, zone: values['zone'] })
  const reading = await readingOf(visit, guest, form.value.zone)
  const { zone } = reading
  return answering(visit, guest, { form: 'cancel', values, zone }, async () => {
    const said = await cancelAgreed(visit.ctx, guest, form.value, reading)
    return done(visit, zone, said, guest.isRemoved ? '/kept' : '')
  })
}

/** What whoever holds a link can do. Opening a page changes nothing: mail scanners open links. */
export const guestRoutes = [
  // A mailed letter leads here, so that whoever was taken off the list goes on to what is kept.
  guestGet(
    '',
    async (visit, guest) => (guest.isRemoved ? redirect(`${hereOf(visit)}/kept`) : guestPage(visit, guest)),
    { whenRemoved: true },
  ),
  guestPost('/time', takeTime),
  guestPost('/reach', sayReach),
  guestPost('/suggestion', suggest),
  guestPost('/decline', decline),
  guestPost('/cancel', cancel, { whenRemoved: true }),
  ...introduceRoutes,
  ...ownRoutes,
]
