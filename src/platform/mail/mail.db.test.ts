import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { testContext } from '../../../tests/support/context.ts'
import { createMail, type Mail } from './index.ts'

// A real SMTP conversation on loopback, and the mailbox that development and tests use: one contract for both.
const received: { to: string[]; raw: string }[] = []
let refuseWith: number | undefined
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo(_address, _session, answer) {
    if (refuseWith === undefined) return answer()
    answer(Object.assign(new Error('not now'), { responseCode: refuseWith }))
  },
  onData(stream, session, done) {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      const to = session.envelope.rcptTo.map((one) => one.address)
      received.push({ to, raw: Buffer.concat(chunks).toString('utf8') })
      done()
    })
  },
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = server.server.address() as { port: number }
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))

const ctx = await testContext()
const smtp = createMail({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'Halfhour <halfhour@example.edu>' })
const letter = {
  to: 'ana@example.edu',
  subject: 'Ñandú, 你好 🙂',
  text: 'Zwei Zeilen:\n.\nein Punkt allein – ñ',
}
beforeEach(() => {
  received.length = 0
  refuseWith = undefined
})

describe.each<[string, Mail]>([
  ['a mail server', smtp],
  ['the outbox alone', createMail({})],
])('%s', (_name, mail) => {
  it('takes a letter', async () => {
    await mail.deliver(ctx, letter)
    expect(mail.outbox.letters[0]).toMatchObject(letter)
  })

  it.each(['a@b.org\r\nBcc: x@y.org', 'a@b.org\nX: y', 'a@b.org\0'])(
    'refuses %j as an address',
    async (to) => {
      await expect(mail.deliver(ctx, { ...letter, to })).rejects.toThrow('CR, LF or NUL')
      await expect(mail.deliver(ctx, { ...letter, subject: to })).rejects.toThrow('CR, LF or NUL')
    },
  )

  it('mails nothing to a demo’s address', async () => {
    const before = mail.outbox.letters.length
    await mail.deliver(ctx, { ...letter, to: 'student@demo.invalid' })
    expect(mail.outbox.letters.length).toBe(before)
  })
})

it('hands every character over in one conversation, to the one recipient', async () => {
  await smtp.deliver(ctx, letter)
  expect(received.map((one) => one.to)).toEqual([['ana@example.edu']])
  const parsed = await PostalMime.parse(received[0]!.raw)
  expect(parsed.subject).toBe(letter.subject)
  expect(parsed.text?.replaceAll('\r\n', '\n').trim()).toBe(letter.text)
  expect(parsed.from?.address).toBe('halfhour@example.edu')
})

it.each([450, 550])(
  'fails visibly when the server answers %i, so that the job is tried again',
  async (code) => {
    refuseWith = code
    await expect(smtp.deliver(ctx, letter)).rejects.toMatchObject({ responseCode: code })
    expect(received).toEqual([])
  },
)

it('is queued in the caller’s transaction: what is rolled back was never sent', async () => {
  const { sql } = await import('kysely')
  const queued = async () =>
    (await sql`select 1 from pgboss.job where name = 'send-mail'`.execute(ctx.db)).rows.length
  await expect(
    ctx.db.transaction().execute(async (db) => {
      await smtp.send({ ...ctx, db }, letter)
      throw new Error('changed my mind')
    }),
  ).rejects.toThrow('changed my mind')
  expect(await queued()).toBe(0)
  await smtp.send(ctx, letter)
  expect(await queued()).toBe(1)
})
