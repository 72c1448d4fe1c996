// A seeker with somebody to write to, by the real forms.
import type { Context } from '../../src/platform/context.ts'
import { flashCookie } from '../../src/platform/web/index.ts'
import { newId } from '../../src/shared/ids.ts'
import { location } from './answers.ts'
import { testApp, testSeeker } from './context.ts'
import { testContact } from './rows.ts'

export function testOutreach(ctx: Context) {
  const { signedIn } = testApp(ctx)

  /** With Maria Lopez on their list. @param email hers */
  async function seekerWithContact(email = `${newId()}@example.org`) {
    const person = await testSeeker(ctx)
    const contact = { emails: [email], how_found: 'library talk', why: 'night shift' }
    const contactId = await testContact(ctx, person.id, contact)
    const browser = await signedIn(person)
    const write = async (kind = 'request', body = 'Dear Maria Lopez,\n\nThanks\nAna') => {
      const form = { kind, channel: 'email', language: 'en', subject: 'Hello', body }
      const answer = await browser.post(`/contacts/${contactId}/messages`, form)
      return location(answer).split('/').at(-1)!
    }
    const stored = (id: string) =>
      ctx.db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    return { ...person, contactId, browser, write, stored }
  }

  return { signedIn, seekerWithContact }
}

/** The word that an answer carries to the next page. */
export function saidBy(answer: Response): unknown {
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith(`${flashCookie}=`)) ?? ''
  return JSON.parse(Buffer.from(cookie.split(/[=;]/)[1] ?? '', 'base64url').toString())
}
