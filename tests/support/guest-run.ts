import path from 'node:path'
import type pg from 'pg'
import PostalMime from 'postal-mime'
import { guestToken } from '../../src/features/guest-links/index.ts'
import { type Keys, keysFrom, ownSecret } from '../../src/platform/keys/index.ts'
import {
  addPeople,
  type Answered,
  type Asked,
  openBeside,
  recordOf,
  type Visitor,
  visitor,
  wholeDatabase,
} from './guest-links.ts'
import { confirmation } from './guests.ts'
import { startMailServer, type MailServer } from './mail-server.ts'
import { addAccount, type Program, signIn, startProgram } from './program.ts'

// Every kind of link to the guest page against the running program: scanned twenty times, pressed twice, worn out,
// withdrawn, of another purpose, forged. Then everything that the program said and kept is searched for the links.

export interface GuestFigures {
  /** GET and HEAD requests as mail scanners make them. */
  scans: number
  links: number
  /** Links of which a scan changed anything: must be 0. */
  consumed_by_scan: number
  /** Answers that were not the right page, or acts that changed what they should not: must be 0. */
  wrong_state: number
  /** Places where a link was found that nobody should read there: must be 0. */
  token_leaks: number
}

const scansEach = 20
const email = 'ana@example.edu'
const password = 'a good password'

interface Run {
  client: pg.Client
  /** The program's own, to sign what it never signed. */
  keys: Keys
  seeker: Visitor
  guest: Visitor
  mails: MailServer
  wrong: (what: string) => void
  tokens: Set<string>
}

interface Subject extends Asked {
  path: string
  /** The offered times, by id. */
  times: string[]
}

const acts = ['time', 'suggestion', 'decline', 'cancel', 'confirm', 'consents', 'correction', 'stop', 'erase']

/** @param links how many links; each goes one way out of five */
export async function runGuests(folder: string, { links }: { links: number }): Promise<GuestFigures> {
  const mails = await startMailServer()
  const log: string[] = []
  const program = await startProgram(path.join(folder, 'data'), {
    environment: {
      ...{ HALFHOUR_DEV: 'yes', LOG_LEVEL: 'debug' },
      ...{ SMTP_URL: mails.url, MAIL_FROM: 'Halfhour <halfhour@example.edu>' },
    },
    hear: (said) => log.push(said.toString()),
  })
  if (!program) throw new Error(`the program did not start: ${log.join('')}`)
  try {
    return await walk(program, path.join(folder, 'data'), { links, mails, log })
  } finally {
    await program.stop()
    await mails.stop()
  }
}

interface Around {
  links: number
  mails: MailServer
  log: string[]
}

async function walk(program: Program, dataFolder: string, { links, mails, log }: Around) {
  program.process.stdout?.on('data', (said: Buffer) => log.push(said.toString()))
  await addAccount(dataFolder, email, password)
  const cookie = await signIn(program.origin, email, password)
  const client = await openBeside(dataFolder)
  const leaks: string[] = []
  const faults: string[] = []
  const tokens = new Set<string>()
  const hear = (at: string, answered: Answered) => leaks.push(...headerLeaks(at, answered))
  const run: Run = {
    ...{ client, mails, tokens, keys: keysFrom(await ownSecret(dataFolder)) },
    seeker: visitor(program, hear, cookie),
    guest: visitor(program, hear),
    wrong: (what) => faults.push(what),
  }
  try {
    const { rows } = await client.query<{ id: string }>('select id from accounts where email = $1', [email])
    const subjects = await makeLinks(run, await addPeople(client, rows[0]!.id, links))
    let consumed = 0
    for (const [index, subject] of subjects.entries()) {
      if (await scan(run, subject)) consumed++
      await ways[index % ways.length]!(run, subject)
      if (index % 50 === 49) console.error(`${index + 1} links`)
    }
    await settled(client)
    leaks.push(...searched('log', log.join(''), tokens))
    for await (const { table, text } of wholeDatabase(client)) leaks.push(...searched(table, text, tokens))
    for (const each of [...faults, ...leaks]) console.error(each)
    return {
      scans: links * scansEach,
      links,
      consumed_by_scan: consumed,
      wrong_state: faults.length,
      token_leaks: leaks.length,
    }
  } finally {
    await client.end()
  }
}

const draft = {
  kind: 'request',
  channel: 'email',
  language: 'en',
  subject: 'Hello',
  body: 'Dear Maria,\n\nAna',
}

/** Made and read by the real forms and pages: half of them put into a draft, half on the page where times are offered. */
async function makeLinks({ seeker, tokens, wrong }: Run, people: readonly Asked[]): Promise<Subject[]> {
  const subjects: Subject[] = []
  for (const [index, person] of people.entries()) {
    const { interviewId, contactId } = person
    let page = `/interviews/${interviewId}/guest-page`
    if (index % 2 === 0) await seeker.post(`${page}/links/${contactId}`)
    else {
      const form = { ...draft, interview: interviewId, also: 'guest-link' }
      const { headers } = await seeker.post(`/contacts/${contactId}/messages`, form)
      page = headers.get('location')!.split('#')[0]!
    }
    const { body } = await seeker.get(page)
    const token = /\/guest\/([\w-]{47})/.exec(body)?.[1]
    if (!token) throw new Error('no link on the page')
    tokens.add(token)
    subjects.push({ ...person, path: `/guest/${token}`, times: [] })
  }
  if (tokens.size !== people.length) wrong('two links are one')
  return subjects
}

/** As mail scanners do: GET and HEAD, again and again. @returns whether it changed anything */
async function scan({ guest, client, wrong }: Run, subject: Subject): Promise<boolean> {
  const before = await recordOf(client, subject)
  for (let count = 0; count < scansEach; count++) {
    const part = count % 5 === 4 ? '/kept' : count % 7 === 6 ? '?zone=Europe%2FMadrid' : ''
    const answered = await (count % 2 === 0 ? guest.get : guest.head)(subject.path + part)
    if (answered.status !== 200) wrong(`a scan answered ${answered.status}`)
    const times = [...answered.body.matchAll(/name="time" value="([0-9a-f-]{36})"/g)].map((one) => one[1]!)
    if (times.length > 0) subject.times = times
  }
  return before !== (await recordOf(client, subject))
}

/** Pressed twice at once and once more: one answer, one date. */
async function pressTwice({ guest, client, wrong }: Run, { path: at, times, interviewId }: Subject) {
  const form = { time: times[1] ?? '', mode: 'phone', reach: '+1 555 0100', zone: 'Europe/Madrid' }
  const both = await Promise.all([guest.post(`${at}/time`, form), guest.post(`${at}/time`, form)])
  const again = await guest.post(`${at}/time`, form)
  for (const { status } of [...both, again]) if (status !== 303) wrong(`a yes answered ${status}`)
  const { rows } = await client.query<{ answers: number; right: boolean }>(
    `select (select count(*)::int from guest_answers where interview_id = $1) as answers,
       (select i.sequence = 0 and i.agreed_at is not null and i.starts_at = t.starts_at
        from interviews i, offered_times t where i.id = $1 and t.id = $2) as right`,
    [interviewId, times[1]],
  )
  if (rows[0]?.answers !== 1 || !rows[0].right) wrong('a yes did not agree once')
}

/** Every form of the page, sent with a link that opens nothing. */
async function expectNothing(
  { guest, client, wrong }: Run,
  subject: Subject,
  { at, status }: { at: string; status: number },
) {
  const before = await recordOf(client, subject)
  const answers = [await guest.get(at), await guest.head(at)]
  for (const act of acts)
    answers.push(
      await guest.post(`${at}/${act}`, { time: subject.times[0] ?? '', note: 'x', name: 'Somebody Else' }),
    )
  for (const one of answers) if (one.status !== status) wrong(`${one.status} in place of ${status}`)
  if (before !== (await recordOf(client, subject)))
    wrong(`a link that opens nothing (${status}) changed something`)
}

async function expire(run: Run, subject: Subject) {
  await run.client.query(
    `update guest_links set expires_at = now() - interval '1 second' where interview_id = $1`,
    [subject.interviewId],
  )
  await expectNothing(run, subject, { at: subject.path, status: 410 })
}

async function revoke(run: Run, subject: Subject) {
  const page = `/interviews/${subject.interviewId}/guest-page`
  const { status } = await run.seeker.post(`${page}/links/${subject.contactId}/revoke`)
  if (status !== 303) run.wrong(`ending a link answered ${status}`)
  await expectNothing(run, subject, { at: subject.path, status: 410 })
}

/** Rightly signed for another purpose than its own, and with one character changed at the end, in the middle, in front. */
async function forge(run: Run, subject: Subject) {
  const { rows } = await run.client.query<{ id: string }>(
    'select id from guest_links where interview_id = $1',
    [subject.interviewId],
  )
  const token = subject.path.slice('/guest/'.length)
  const changed = (at: number) => token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1)
  const forged = [guestToken(run.keys, 'own', rows[0]!.id), changed(46), changed(10), changed(0)]
  for (const one of forged) await expectNothing(run, subject, { at: `/guest/${one}`, status: 404 })
}

const onlyByOwn = ['confirm', 'consents', 'correction', 'erase']

/** With the seeker's link nothing of what is the professional's alone, by whomever; with their own, by them. */
async function ownLink({ guest, seeker, client, mails, wrong, tokens }: Run, subject: Subject) {
  // One seeker stands for many here: the count of the first letters in a day begins anew.
  await client.query(`delete from rate_limits where key like 'guest-letters-from:%'`)
  await guest.post(`${subject.path}/time`, { time: subject.times[0] ?? '' })
  await guest.post(`${subject.path}/letter`)
  const own = await ownPath(mails, subject.email)
  tokens.add(own.slice('/guest/'.length))
  const before = await recordOf(client, subject)
  for (const act of onlyByOwn)
    for (const [who, at] of [
      [guest, subject.path],
      [seeker, subject.path],
      [seeker, own],
    ] as const) {
      const { status } = await who.post(`${at}/${act}`, { name: 'Somebody Else', named: 'yes' })
      if (status !== 403) wrong(`${act} by another link answered ${status}`)
    }
  for (let count = 0; count < scansEach; count++) await (count % 2 ? guest.head : guest.get)(own)
  if (before !== (await recordOf(client, subject))) wrong('what is theirs alone was changed by another')
  const confirmed = await guest.post(`${own}/confirm`, confirmation((await guest.get(own)).body))
  const allowed = await guest.post(`${own}/consents`, { named: 'yes' })
  if (confirmed.status !== 303 || allowed.status !== 303 || before === (await recordOf(client, subject)))
    wrong('the professional’s own link did nothing')
}

const ways = [pressTwice, expire, revoke, forge, ownLink]

/** The link that the instance mailed to this address and nowhere else. */
async function ownPath(mails: MailServer, to: string): Promise<string> {
  for (let tries = 0; tries < 600; tries++) {
    const letter = mails.taken.find((one) => one.to.includes(to))
    const text = letter && (await PostalMime.parse(letter.raw)).text
    const found = /(\/guest\/o[\w-]{46})/.exec(text ?? '')?.[1]
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('no letter with a link of their own')
}

/** Waits until no letter is on its way: what a letter holds is erased with it. */
async function settled(client: pg.Client): Promise<void> {
  for (let tries = 0; tries < 900; tries++) {
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from letters where state in ('waiting', 'handing')`,
    )
    if (rows[0]?.n === 0) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('letters still wait')
}

const anyToken = /[ao][\w-]{46}/

/** A page with a token must not send it on as a Referer, and no header may hold one, but for going back to itself. */
function headerLeaks(at: string, { headers, status }: Answered): string[] {
  const own = /^\/guest\/([\w-]{47})/.exec(at)?.[1]
  const leaks: string[] = []
  if (own && headers.get('referrer-policy') !== 'strict-origin') leaks.push(`Referrer-Policy of a ${status}`)
  if (own && !headers.get('cache-control')?.includes('no-store')) leaks.push(`Cache-Control of a ${status}`)
  for (const [name, value] of headers) {
    const isBack = name === 'location' && own !== undefined && value.startsWith(`/guest/${own}`)
    if (anyToken.test(value) && value.includes('/guest/') && !isBack) leaks.push(`header ${name}`)
    if (own && !isBack && value.includes(own)) leaks.push(`header ${name} of its own page`)
  }
  return leaks
}

/** Whole, or the part that makes it one: the MAC. */
const searched = (where: string, text: string, tokens: ReadonlySet<string>): string[] =>
  [...tokens].filter((token) => text.includes(token.slice(23))).map(() => `a token in ${where}`)
