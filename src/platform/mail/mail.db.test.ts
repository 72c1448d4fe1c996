import PostalMime from 'postal-mime'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { testContext } from '../../../tests/support/context.ts'
import { headerNames, startMailServer } from '../../../tests/support/mail-server.ts'
import { mailQueue } from '../../shared/defaults.ts'
import { newId } from '../../shared/ids.ts'
import {
  createMail,
  deliverDue,
  dropHeldLetters,
  emptyLettersAbout,
  forgetOldLetters,
  holdLetters,
  releaseHeldLetters,
  type Letter,
  type Mail,
  type Settled,
  type Topics,
} from './index.ts'
import {
  claimLetter,
  noteHandOver,
  postpone,
  retryLetter,
  settle,
  settleAbandoned,
  withdrawLetter,
} from './queue.ts'

// A real SMTP conversation on loopback, and the mailbox that development and tests use: one contract for both.
const server = await startMailServer()
afterAll(() => server.stop())
const bare = await testContext()
const from = 'Halfhour <halfhour@example.edu>'
const smtp = createMail({ smtpUrl: server.url, from })
const ctx = { ...bare, mail: smtp }
const letter: Letter = {
  to: 'ana@example.edu',
  subject: 'Ñandú, 你好 🙂',
  accountId: null,
  text: 'Zwei Zeilen:\n.\nein Punkt allein – ñ',
}
const named = (one: Letter = letter) => ({ ...one, id: newId(), at: ctx.clock.now() })

beforeEach(async () => {
  server.received.length = 0
  server.taken.length = 0
  server.manner = () => 'well'
  ends.length = 0
  may = 'go'
  await ctx.db.deleteFrom('letters').execute()
})

const ends: (Settled & { ref: Record<string, string> })[] = []
let may: 'go' | 'wait' | 'withhold' | 'fail' = 'go'
const topics: Topics = {
  told: {
    mayLeave: async () => {
      if (may === 'fail') throw new Error('the database is starting up')
      return may
    },
    settled: async (_ctx, ref, end) => void ends.push({ ...end, ref: { ...ref } }),
  },
}
const send = (part: Partial<Letter> = {}) =>
  smtp.send(ctx, { ...letter, topic: 'told', ref: { about: 'x' }, ...part })
const states = async () =>
  (await ctx.db.selectFrom('letters').select('state').orderBy('id').execute()).map((row) => row.state)
const deliver = () => deliverDue(ctx, topics)

describe.each<[string, Mail]>([
  ['a mail server', smtp],
  ['the outbox alone', createMail({})],
])('%s', (_name, mail) => {
  it('takes a letter', async () => {
    expect(await mail.hand(named())).toEqual({ state: 'accepted' })
    expect(mail.outbox.letters[0]).toMatchObject(letter)
  })

  it.each(['a@b.org\r\nBcc: x@y.org', 'a@b.org\nX: y', 'a@b.org\0', 'a@b.org\u2028c', 'a@b.org\u0085'])(
    'refuses %j in a header',
    async (value) => {
      for (const part of [
        { to: value },
        { subject: value },
        { fromName: value },
        { replyTo: { name: value, address: 'a@b.org' } },
        { replyTo: { name: '', address: value } },
        { stopLink: value },
      ]) {
        await expect(mail.hand(named({ ...letter, ...part }))).rejects.toThrow('CR, LF or NUL')
        await expect(mail.send(ctx, { ...letter, ...part })).rejects.toThrow('CR, LF or NUL')
      }
    },
  )

  it.each([
    'a@b.org, c@d.org',
    'Ana <a@b.org>',
    'a@b.org;c@d.org',
    'nobody',
    '',
    '"a"@b.org',
    'a @b.org',
    `${'a'.repeat(249)}@b.org`,
  ])('refuses %j as one mailbox', async (to) => {
    await expect(mail.hand(named({ ...letter, to }))).rejects.toThrow('one mailbox')
  })

  it('mails nothing to a demo’s address', async () => {
    expect(await mail.send(ctx, { ...letter, to: 'student@demo.invalid' })).toBeNull()
    expect(await states()).toEqual([])
    await mail.sendAll(ctx, [])
    await mail.sendAll(
      ctx,
      ['ana@example.edu', 'student@demo.invalid', 'bob@example.edu'].map((to) => ({ ...letter, to })),
    )
    const queued = await ctx.db.selectFrom('letters').select('recipient').orderBy('id').execute()
    expect(queued.map(({ recipient }) => recipient)).toEqual(['ana@example.edu', 'bob@example.edu'])
  })
})

it('reaches somebody by a mail server, and in development', () => {
  expect(smtp).toMatchObject({
    reachesSomebody: true,
    sender: { name: 'Halfhour', address: 'halfhour@example.edu' },
  })
  expect(createMail({})).toMatchObject({ reachesSomebody: false, sender: { name: '' } })
  expect(createMail({ development: true })).toMatchObject({ available: false, reachesSomebody: true })
  expect(createMail({ from: 'a@b.example' }).sender).toEqual({ name: '', address: 'a@b.example' })
})

it('hands every character over, with the writer’s name, Reply-To, both forms, and a way to stop', async () => {
  await smtp.hand(
    named({
      ...letter,
      html: '<p>ñ</p>',
      fromName: 'Ana Núñez (Halfhour)',
      replyTo: { name: 'Ana, "the" Núñez', address: 'ana@school.example' },
      stopLink: 'https://halfhour.example.edu/stop/abc',
    }),
  )
  expect(server.taken.map((one) => one.to)).toEqual([['ana@example.edu']])
  const { raw } = server.taken[0]!
  const parsed = await PostalMime.parse(raw)
  expect(parsed.subject).toBe(letter.subject)
  expect(parsed.text?.replaceAll('\r\n', '\n').trim()).toBe(letter.text)
  expect(parsed.html?.trim()).toBe('<p>ñ</p>')
  expect(parsed.from).toMatchObject({ address: 'halfhour@example.edu', name: 'Ana Núñez (Halfhour)' })
  expect(parsed.replyTo).toMatchObject([{ address: 'ana@school.example', name: 'Ana, "the" Núñez' }])
  expect(raw).toContain('List-Unsubscribe: <https://halfhour.example.edu/stop/abc>')
  expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  expect(new Set(headerNames(raw)).size).toBe(headerNames(raw).length)
})

it('leads, after a move, to the new address with a letter that waited', async () => {
  const old = 'https://old.example.edu'
  await send({
    text: `Stop: ${old}/stop/abc`,
    html: `<a href="${old}/stop/abc">Stop</a>`,
    stopLink: `${old}/stop/abc`,
  })
  await deliver()
  const { raw } = server.taken[0]!
  const { text, html } = await PostalMime.parse(raw)
  const stop = `${ctx.origin}/stop/abc`
  expect([text?.trim(), html?.trim()]).toEqual([`Stop: ${stop}`, `<a href="${stop}">Stop</a>`])
  expect(raw.replaceAll(/\s+/g, ' ')).toContain(`List-Unsubscribe: <${stop}>`)
  expect(raw).not.toContain(old)
})

it('keeps a letter for later where the address of the server cannot be read', async () => {
  const mail = createMail({ smtpUrl: 'smtps://halfhour:p#ss@mail.example.edu:465', from })
  expect(await mail.hand(named())).toMatchObject({ state: 'later', reachable: false })
})

it('carries a calendar entry whose method stands in its header too', async () => {
  const content = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n'
  await smtp.hand(named({ ...letter, calendar: { method: 'REQUEST', content } }))
  expect(server.taken[0]!.raw).toMatch(/text\/calendar;[^\n]*\n?[^\n]*method=REQUEST/i)
})

describe('the queue', () => {
  it('belongs to the caller’s transaction: what is rolled back was never sent', async () => {
    await expect(
      ctx.db.transaction().execute(async (db) => {
        await smtp.send({ ...ctx, db }, letter)
        throw new Error('changed my mind')
      }),
    ).rejects.toThrow('changed my mind')
    await deliver()
    expect([await states(), server.received.length]).toEqual([[], 0])
  })

  it('delivers once, tells once, and keeps neither address nor text', async () => {
    await send()
    await Promise.all([deliver(), deliver(), deliver()])
    await deliver()
    expect(server.taken.length).toBe(1)
    expect(ends).toEqual([{ state: 'accepted', code: '', ref: { about: 'x' } }])
    const row = await ctx.db.selectFrom('letters').selectAll().executeTakeFirstOrThrow()
    expect([row.state, row.recipient, row.content]).toEqual(['accepted', '', {}])
  })

  it.each(['rcpt-450', 'data-451', 'greeting-421'] as const)(
    'tries again after %s, with growing waits',
    async (manner) => {
      server.manner = () => manner
      await send()
      const waits: number[] = []
      for (let tries = 0; tries < 4; tries++) {
        await deliver()
        const { next_try_at: next } = await ctx.db
          .selectFrom('letters')
          .select('next_try_at')
          .executeTakeFirstOrThrow()
        waits.push((next.getTime() - ctx.clock.now().getTime()) / 60_000)
        await deliver()
        ctx.clock.set(next)
      }
      expect(waits).toEqual([1, 2, 4, 8])
      server.manner = () => 'well'
      await deliver()
      expect([await states(), server.taken.length, ends.length]).toEqual([['accepted'], 1, 1])
    },
  )

  it.each([
    ['rcpt-550', '550'],
    ['data-554', '554'],
  ] as const)('ends as refused after %s', async (manner, code) => {
    server.manner = () => manner
    await send()
    await deliver()
    expect(ends).toEqual([{ state: 'refused', code, ref: { about: 'x' } }])
    ctx.clock.advance(86_400_000)
    await deliver()
    expect(server.taken).toEqual([])
  })

  it('never sends again what may have arrived', async () => {
    server.manner = () => 'dropped'
    await send()
    await deliver()
    expect(ends.map((end) => end.state)).toEqual(['unknown'])
    server.manner = () => 'well'
    ctx.clock.advance(86_400_000)
    await deliver()
    expect([server.received.length, server.taken.length]).toEqual([1, 0])
  })

  it('tries again what the server cannot have taken, since it hung up before it asked for the text', async () => {
    server.manner = () => 'rcpt-dropped'
    await send()
    await deliver()
    expect([await states(), ends]).toEqual([['waiting'], []])
  })

  it('tries again what the server cannot have taken, since it hung up in the middle of the text', async () => {
    server.manner = () => 'dropped-early'
    await send({ text: 'A line of a very long letter.\n'.repeat(400_000) })
    await deliver()
    expect([await states(), ends]).toEqual([['waiting'], []])
  })

  it('waits for a slow server, and gives a silent one up without sending twice', async () => {
    server.manner = () => 'slow'
    await send()
    const delivering = deliver()
    await expect.poll(() => server.received.length).toBe(1)
    server.goOn()
    await delivering
    expect(ends.map((end) => end.state)).toEqual(['accepted'])
    await send()
    // Long enough for a busy machine to hand the text over.
    const mail = createMail({ smtpUrl: server.url, from, silence: 5_000 })
    await deliverDue({ ...ctx, mail }, topics)
    expect(ends.map((end) => end.state)).toEqual(['accepted', 'unknown'])
    ctx.clock.advance(86_400_000)
    await deliver()
    expect(server.received.length).toBe(2)
    // It says yes at last, to nobody.
    server.goOn()
    expect(server.taken.length).toBe(2)
  })

  it('tries a letter again that was claimed and never handed over', async () => {
    await send()
    may = 'fail'
    await expect(deliver()).rejects.toThrow('database is starting up')
    may = 'go'
    await deliver()
    expect([await states(), server.received.length]).toEqual([['handing'], 0])
    ctx.clock.advance((mailQueue.claimMinutes + 1) * 60_000)
    await deliver()
    ctx.clock.advance(60_000)
    await deliver()
    expect([ends.map((end) => end.state), server.taken.length]).toEqual([['accepted'], 1])
  })

  it('sends what was queued while the clock was ahead', async () => {
    const right = ctx.clock.now()
    ctx.clock.advance(3 * 24 * 3_600_000)
    await ctx.mail.send(ctx, letter)
    ctx.clock.set(right)
    expect(await claimLetter(ctx)).toMatchObject({ to: letter.to })
  })

  it('leaves a letter alone that another process took over', async () => {
    await send()
    const slow = (await claimLetter(ctx))!
    ctx.clock.advance((mailQueue.claimMinutes + 1) * 60_000)
    await settleAbandoned(ctx, topics)
    ctx.clock.advance(60_000)
    const taken = (await claimLetter(ctx))!
    expect(await noteHandOver(ctx, taken)).toBe(true)
    expect([taken.id, await noteHandOver(ctx, slow)]).toEqual([slow.id, false])
    await postpone(ctx, slow, 'x', topics)
    await settle(ctx, slow, { state: 'withheld', code: '' }, topics)
    expect([await states(), ends]).toEqual([['handing'], []])
  })

  it('does not hand over what was emptied after it was claimed', async () => {
    await send()
    const claimed = (await claimLetter(ctx))!
    await emptyLettersAbout(ctx, { about: 'x' })
    expect(await noteHandOver(ctx, claimed)).toBe(false)
    ctx.clock.advance((mailQueue.claimMinutes + 1) * 60_000)
    await deliver()
    ctx.clock.advance(60_000)
    await deliver()
    expect([ends.map((end) => end.state), server.received.length]).toEqual([['withheld'], 0])
  })

  it('notes that a letter was handed over when the server asks for its text, not before', async () => {
    const handed = async () =>
      (await ctx.db.selectFrom('letters').select('handed_at').executeTakeFirstOrThrow()).handed_at !== null
    server.manner = () => 'rcpt-450'
    await send()
    await deliver()
    expect(await handed()).toBe(false)
    server.manner = () => 'dropped'
    ctx.clock.advance(60_000)
    await deliver()
    expect(await handed()).toBe(true)
  })

  it.each([
    ['a mail server', smtp],
    ['the outbox', createMail({ development: true })],
  ])('hands nothing to %s that was taken away while they talked', async (_name, mail) => {
    const taken = named()
    expect(await mail.hand(taken, { beforeText: async () => false })).toMatchObject({
      state: 'later',
      reachable: true,
    })
    expect([server.received, mail.outbox.letters.includes(taken)]).toEqual([[], false])
  })

  it('calls a letter unknown whose process ended in the middle', async () => {
    await send()
    await noteHandOver(ctx, (await claimLetter(ctx))!)
    await deliver()
    expect([ends.length, server.received.length]).toEqual([0, 0])
    ctx.clock.advance((mailQueue.abandonedMinutes + 1) * 60_000)
    await deliver()
    expect(ends.map((end) => [end.state, end.code])).toEqual([['unknown', 'process-ended']])
    expect(server.received.length).toBe(0)
  })

  it('gives up visibly after two days, keeps the text, and tries once more when told', async () => {
    server.manner = () => 'rcpt-450'
    const id = (await send())!
    for (let hours = 0; hours <= mailQueue.giveUpHours + 1; hours++) {
      await deliver()
      ctx.clock.advance(3_600_000)
    }
    expect(ends.map((end) => end.state)).toEqual(['failed'])
    server.manner = () => 'well'
    await deliver()
    expect(server.taken).toEqual([])
    expect(await retryLetter(ctx, { letterId: id, to: letter.to })).toBe(true)
    await deliver()
    expect([server.taken.length, ends.at(-1)?.state]).toEqual([1, 'accepted'])
    expect(await retryLetter(ctx, { letterId: id, to: letter.to })).toBe(false)
  })

  it('does not count days in which nothing was tried', async () => {
    may = 'wait'
    await send()
    for (let hours = 0; hours < 72; hours++) {
      await deliver()
      ctx.clock.advance(3_600_000)
    }
    may = 'go'
    server.manner = () => 'rcpt-450'
    await deliver()
    expect([await states(), ends]).toEqual([['waiting'], []])
    const row = await ctx.db.selectFrom('letters').selectAll().executeTakeFirstOrThrow()
    expect([row.tries, row.next_try_at.getTime() - ctx.clock.now().getTime()]).toEqual([1, 60_000])
  })

  it('keeps what nobody would read until there is a mail server, and gives it up as it does for one that is down', async () => {
    const without = { ...ctx, mail: createMail({}) }
    await send()
    expect(await deliverDue(without, topics)).toEqual({ reachable: true })
    expect([await states(), ends]).toEqual([['waiting'], []])
    ctx.clock.advance(60_000)
    await deliver()
    expect([ends.map((end) => end.state), server.taken.length]).toEqual([['accepted'], 1])
    await send()
    for (let hours = 0; hours <= mailQueue.giveUpHours; hours++) {
      await deliverDue(without, topics)
      ctx.clock.advance(3_600_000)
    }
    expect(ends.at(-1)).toMatchObject({ state: 'failed', code: 'no-mail' })
  })

  it('asks its feature before a letter leaves', async () => {
    may = 'wait'
    await send()
    await deliver()
    expect([await states(), server.received.length]).toEqual([['waiting'], 0])
    may = 'withhold'
    ctx.clock.advance(mailQueue.holdMinutes * 60_000)
    await deliver()
    expect([ends.map((end) => end.state), server.received.length]).toEqual([['withheld'], 0])
  })

  it('sends nothing that a restore brought back until somebody says so', async () => {
    await send()
    await claimLetter(ctx)
    await send()
    expect(await holdLetters(ctx)).toBe(2)
    ctx.clock.advance(86_400_000)
    await deliver()
    expect([await states(), server.received.length]).toEqual([['held', 'held'], 0])
    expect(await releaseHeldLetters(ctx)).toBe(2)
    await deliver()
    expect(ends.map((end) => end.state)).toEqual(['accepted', 'accepted'])
    expect(await releaseHeldLetters(ctx)).toBe(0)
  })

  it('calls unknown what a restore brought back and nobody wants sent, and lets its writer take it back before', async () => {
    const id = (await send())!
    await send()
    await holdLetters(ctx)
    expect(await withdrawLetter(ctx, id)).toBe(true)
    ctx.clock.advance(86_400_000)
    expect(await dropHeldLetters(ctx)).toBe(1)
    await deliver()
    expect(ends.map((end) => [end.state, end.code])).toEqual([['unknown', 'held']])
    expect(server.received).toEqual([])
  })

  it('gives up what a restore brought back and nobody decided about in a month', async () => {
    await send()
    ctx.clock.advance((mailQueue.keptDays + 1) * 86_400_000)
    await holdLetters(ctx)
    ctx.clock.advance((mailQueue.keptDays - 1) * 86_400_000)
    await forgetOldLetters(ctx)
    expect(await states()).toEqual(['held'])
    ctx.clock.advance(2 * 86_400_000)
    await forgetOldLetters(ctx)
    await deliver()
    const row = await ctx.db.selectFrom('letters').selectAll().executeTakeFirstOrThrow()
    expect([row.state, row.recipient, row.content, ends.length]).toEqual(['unknown', '', {}, 1])
    expect(server.received).toEqual([])
  })

  it('takes back what has not left, and nothing that has', async () => {
    const id = (await send())!
    expect(await withdrawLetter(ctx, id)).toBe(true)
    await deliver()
    expect(server.received).toEqual([])
    const other = (await send())!
    await deliver()
    expect(await withdrawLetter(ctx, other)).toBe(false)
  })

  it('settles a letter once, whoever comes second', async () => {
    await send()
    const claimed = (await claimLetter(ctx))!
    await settle(ctx, claimed, { state: 'accepted', code: '' }, topics)
    await settle(ctx, claimed, { state: 'refused', code: '550' }, topics)
    expect(ends.map((end) => end.state)).toEqual(['accepted'])
  })
})
