import type { z } from 'zod'
import { type FormBody, parseForm, redirect, type Visit } from '../../platform/web/index.ts'
import {
  acceptTime,
  cancelAgreed,
  declineInvitation,
  type Reading,
  sendReach,
  suggestTimes,
} from './answering.commands.ts'
import {
  answering,
  done,
  guestGet,
  guestPage,
  guestPost,
  type Handler,
  hereOf,
  readingOf,
} from './guest-visit.tsx'
import type { GuestForm } from './guests.ts'
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

interface Said<T> {
  visit: Visit<'token'>
  guest: Guest
  /** What the form says, checked, and as it was typed. */
  said: T
  values: FormBody['values']
  reading: Reading
}

/** A form of the guest page: read, carried out, or drawn again with what was typed, in the zone that it was written in. */
const answered =
  <T extends { zone?: string | undefined }>(
    form: GuestForm,
    schema: z.ZodType<T>,
    act: (answer: Said<T>) => Promise<Response>,
  ): Handler =>
  async (visit, guest) => {
    const body = await visit.form()
    const { values } = body
    const parsed = parseForm(schema, body)
    if (!parsed.ok) return guestPage(visit, guest, { form, state: parsed, zone: values['zone'] })
    const reading = await readingOf(visit, guest, parsed.value.zone)
    return answering(visit, guest, { form, values, zone: reading.zone }, () =>
      act({ visit, guest, said: parsed.value, values, reading }),
    )
  }

const takeTime = answered('time', acceptForm, async ({ visit, guest, said, reading }) => {
  const { time: timeId, mode, reach, note } = said
  return done(visit, reading.zone, await acceptTime(visit.ctx, guest, { timeId, mode, reach, note }, reading))
})

const sayReach = answered('reach', reachForm, async ({ visit, guest, said, reading }) => {
  await sendReach(visit.ctx, guest, said, reading)
  return done(visit, reading.zone, 'reached')
})

const suggest = answered('suggestion', suggestForm, async ({ visit, guest, said, values, reading }) => {
  const { zone } = reading
  const read = readTimes(values, suggestionRows, zone)
  const { mode, reach, note } = said
  const isEmpty = read.ok && read.times.length === 0 && note === ''
  if (!read.ok || isEmpty) {
    const state = { values, errors: read.ok ? nothingSaid : read.errors }
    return guestPage(visit, guest, { form: 'suggestion', state, zone })
  }
  await suggestTimes(visit.ctx, guest, { times: read.times, mode, reach, note }, reading)
  return done(visit, zone, 'suggested')
})

const nothingSaid = { 'day-1': { key: 'guests.suggest-needed', params: {} } }

const decline = answered('decline', declineForm, async ({ visit, guest, said, reading }) => {
  await declineInvitation(visit.ctx, guest, said, reading)
  return done(visit, reading.zone, 'declined')
})

const cancel = answered('cancel', cancelForm, async ({ visit, guest, said, reading }) => {
  const became = await cancelAgreed(visit.ctx, guest, said, reading)
  return done(visit, reading.zone, became, guest.isRemoved ? '/kept' : '')
})

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
