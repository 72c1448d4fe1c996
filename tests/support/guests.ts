// A seeker who asks somebody, with times on offer and a link, by the real forms.
import type { Context } from '../../src/platform/context.ts'
import { newId } from '../../src/shared/ids.ts'
import { type Browser, testApp, testSeeker } from './context.ts'

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
  const own = { seeker_id: person.id }
  const [contactId, interviewId] = [newId(), newId()]
  const stamps = { created_at: ctx.clock.now(), updated_at: ctx.clock.now() }
  const contact = {
    name: 'Maria Lopez',
    why: 'PRIVATE-why',
    notes: 'PRIVATE-notes',
    how_found: 'library talk',
  }
  await ctx.db
    .insertInto('contacts')
    .values({ ...own, id: contactId, ...contact, emails: [email], ...stamps })
    .execute()
  const wish = 'How a lab runs at night'
  await ctx.db
    .insertInto('interviews')
    .values({ ...own, id: interviewId, wish, ...stamps })
    .execute()
  await ctx.db
    .insertInto('interview_contacts')
    .values({ ...own, interview_id: interviewId, contact_id: contactId })
    .execute()
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
    const html = await (await seeker.get(page)).text()
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
