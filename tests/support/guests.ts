// A seeker who asks somebody, with times on offer and a link, by the real forms; and what came of it.
import ICAL from 'ical.js'
import { beforeEach } from 'vitest'
import type { SeekerId } from '../../src/features/accounts/index.ts'
import { guestToken } from '../../src/features/guest-links/index.ts'
import { calendarsJob, guestTopic } from '../../src/features/guests/guests.jobs.ts'
import { getInterview } from '../../src/features/interviews/index.ts'
import { mailTopics } from '../../src/features/outreach/index.ts'
import type { Context } from '../../src/platform/context.ts'
import { listWaitingJobs } from '../../src/platform/jobs/index.ts'
import { deliverDue, type Letter } from '../../src/platform/mail/index.ts'
import { newId } from '../../src/shared/ids.ts'
import { type Browser, testApp, testSeeker } from './context.ts'
import { testContact, testTalk } from './rows.ts'

export interface Invitation {
  person: Awaited<ReturnType<typeof testSeeker>>
  seeker: Browser
  contactId: string
  interviewId: string
  /** The professional's address. */
  email: string
  /** Path of the seeker's side. */
  page: string
  /** Offers 10:00 in New York on these days. */
  offer(days: readonly string[]): Promise<Response>
  /** Path of the link that passes through the seeker's hands. */
  link(): Promise<string>
}

/** @param email whom to ask; somebody new if left out */
export async function invitation(ctx: Context, email = `${newId()}@example.org`): Promise<Invitation> {
  const { signedIn } = testApp(ctx)
  const person = await testSeeker(ctx)
  const contactId = await testContact(ctx, person.id, {
    why: 'PRIVATE-why',
    notes: 'PRIVATE-notes',
    how_found: 'library talk',
    emails: [email],
  })
  const interviewId = await testTalk(ctx, person.id, [contactId], { wish: 'How a lab runs at night' })
  const seeker = await signedIn(person)
  const page = `/interviews/${interviewId}/guest-page`
  const offer = (days: readonly string[]) =>
    seeker.post(
      `${page}/times`,
      Object.fromEntries(
        days.flatMap((day, index) => [
          [`day-${index + 1}`, day],
          [`hour-${index + 1}`, '10:00'],
        ]),
      ),
    )
  await offer(['2026-10-06', '2026-10-07', '2026-10-08'])
  await seeker.post(`${page}/links/${contactId}`)
  const link = async () => {
    const html = await seeker.read(page)
    return /http:\/\/localhost:3000(\/guest\/[\w-]{47})/.exec(html)![1]!
  }
  return { person, seeker, contactId, interviewId, email, page, offer, link }
}

/** What the button on a guest page says: that they will be there, on the date that it shows, or that they talked. */
export function confirmation(html: string): Record<string, string> {
  const form = /action="[^"]+\/confirm"[^>]*>(.*?)<\/form>/s.exec(html)?.[1] ?? ''
  return Object.fromEntries(
    [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
  )
}

/** The times that a guest page offers, by id. */
export const timeIds = (html: string) =>
  [...html.matchAll(/name="time" value="([0-9a-f-]{36}(?::\d+)?)"/g)].map((found) => found[1]!)

/** The words of a page, with plain spaces. */
export const words = async (answer: Promise<Response>) => (await (await answer).text()).replace(/\s/g, ' ')

/** Presses the button as the page shows it now. */
export const confirm = async (guest: Browser, own: string) =>
  guest.post(`${own}/confirm`, confirmation(await guest.read(own)))

export const stageOf = async (ctx: Context, person: { scope: SeekerId }, interviewId: string) =>
  (await getInterview(ctx, person.scope, interviewId)).stage

/** Everything on record that a guest could have changed. */
export async function record(ctx: Context, seekerId: string): Promise<string> {
  const of = (table: 'guest_answers' | 'interviews' | 'guest_links' | 'offered_times' | 'contacts') =>
    ctx.db.selectFrom(table).selectAll().where('seeker_id', '=', seekerId).orderBy('id').execute()
  const consents = ctx.db.selectFrom('guest_consents').selectAll().where('seeker_id', '=', seekerId)
  return JSON.stringify([
    await of('guest_answers'),
    await of('interviews'),
    await of('guest_links'),
    await of('offered_times'),
    await of('contacts'),
    await consents.orderBy('interview_id').orderBy('contact_id').orderBy('kind').execute(),
  ])
}

/** The contact as the seeker writes it, with these addresses. */
export const readdress = (
  ctx: Context,
  { contactId }: Invitation,
  emails: string[],
  profileUrl: string | null = null,
) =>
  ctx.db
    .updateTable('contacts')
    .set({ emails, profile_url: profileUrl })
    .where('id', '=', contactId)
    .execute()

/** One more person of a talk, without an answer. */
export async function secondPerson(
  ctx: Context,
  { person, interviewId }: Pick<Invitation, 'person' | 'interviewId'>,
  email = `${newId()}@example.org`,
) {
  const name = 'Ann Second'
  const id = await testContact(ctx, person.id, { name, emails: [email] })
  await ctx.db
    .insertInto('interview_contacts')
    .values({ seeker_id: person.id, interview_id: interviewId, contact_id: id })
    .execute()
  return { id, name, email }
}

/** Path of the link that the seeker makes for one more person. */
export async function linkFor(
  ctx: Context,
  { seeker, page }: Pick<Invitation, 'seeker' | 'page'>,
  { id }: { id: string },
) {
  await seeker.post(`${page}/links/${id}`)
  const links = ctx.db.selectFrom('guest_links').select('id').where('contact_id', '=', id)
  const [link] = await links.execute()
  return `/guest/${guestToken(ctx.keys, 'answer', link!.id)}`
}

/** The entry of a letter, read by another library than the one that wrote it. */
export function entryOf({ calendar }: Letter) {
  const file = new ICAL.Component(
    ICAL.parse(calendar!.content) as ConstructorParameters<typeof ICAL.Component>[0],
  )
  const event = new ICAL.Event(file.getFirstSubcomponent('vevent')!)
  return {
    method: file.getFirstPropertyValue('method'),
    mimeMethod: calendar!.method,
    uid: event.uid,
    sequence: event.sequence,
    start: event.startDate.toJSDate().toISOString(),
    status: event.component.getFirstPropertyValue('status'),
    alarms: event.component.getAllSubcomponents('valarm').length,
    attendee: String(event.component.getFirstPropertyValue('attendee')).toLowerCase(),
  }
}

/** Path of the link in a letter that is the professional's alone. */
export const ownPath = (letter: Letter) =>
  /http:\/\/localhost:3000(\/guest\/o[\w-]{46})/.exec(letter.text)![1]!

/** The letters about talks, and talks that were agreed by them; each test of the file starts with none on its way. */
export function guestMail(ctx: Context) {
  const { browser } = testApp(ctx)
  const deliver = () => deliverDue(ctx, { ...mailTopics, guest: guestTopic })
  /** The newest letter that was looked at: the outbox holds no more than the newest fifty. */
  let seen: Letter | undefined
  beforeEach(async () => {
    await deliver()
    seen = ctx.mail.outbox.letters[0]
  })

  /** Runs what was queued, and answers the letters that came of it, the oldest first. */
  async function mailed({
    person,
    interviewId,
  }: Pick<Invitation, 'person' | 'interviewId'>): Promise<Letter[]> {
    const jobs = (await listWaitingJobs(ctx.db)).filter(({ name }) => name === calendarsJob.name)
    const last = jobs.findLast(({ data }) => data['interviewId'] === interviewId)
    await calendarsJob.handle(ctx, { seekerId: person.id, interviewId, ...last?.data })
    await deliver()
    const letters: readonly Letter[] = ctx.mail.outbox.letters
    const fresh = seen ? letters.slice(0, letters.indexOf(seen)) : letters
    seen = letters[0]
    return fresh.toReversed()
  }

  /** An invitation that was accepted, with both letters. */
  async function agreed(email?: string) {
    const invited = await invitation(ctx, email)
    const answer = await invited.link()
    const guest = browser()
    const ids = timeIds(await guest.read(answer))
    await guest.post(`${answer}/time`, { time: ids[0]!, zone: 'Europe/Madrid' })
    const letters = await mailed(invited)
    const toGuest = letters.find(({ to }) => to === invited.email)!
    return { ...invited, guest, answer, ids, letters, toGuest, own: ownPath(toGuest) }
  }

  return { agreed, deliver, mailed }
}
