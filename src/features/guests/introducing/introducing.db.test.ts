import { strFromU8 } from 'fflate'
import { beforeEach, expect, it } from 'vitest'
import { location, to } from '../../../../tests/support/answers.ts'
import { exportedFilesOf } from '../../../../tests/support/account-export.ts'
import { testApp, testContext } from '../../../../tests/support/context.ts'
import { invitation, timeIds } from '../../../../tests/support/guests.ts'
import { testTalk } from '../../../../tests/support/rows.ts'
import { deliverDue } from '../../../platform/mail/index.ts'
import { introductionDays } from '../../../shared/defaults.ts'
import { newId } from '../../../shared/ids.ts'
import { createContact } from '../../contacts/index.ts'
import { getInterview } from '../../interviews/index.ts'
import { isStopped, mailTopics } from '../../outreach/index.ts'
import { guestTopic } from '../guests.jobs.ts'
import { forgetOldIntroductions } from './introducing.commands.ts'
import { introductionTopic } from './mailing.commands.ts'

const bare = await testContext()
// With a mail server, as far as pages know; letters end in the outbox.
const ctx = { ...bare, mail: { ...bare.mail, available: true } }
const { browser } = testApp(ctx)
const topics = { ...mailTopics, guest: guestTopic, introduction: introductionTopic }
const deliver = () => deliverDue(ctx, topics)
beforeEach(deliver)

const name = 'Nadia Khan'
const shared = { name, title: 'Lab analyst', email: 'nadia@example.org', note: 'Evenings are best' }
const pathIn = (text: string) => /\/introduced\/[ic][\w-]{46}/.exec(text)?.[0] ?? ''

/** A professional who named a colleague with the link that passed through the seeker's hands. */
async function named(colleague = name) {
  const invited = await invitation(ctx)
  const answer = await browser().post(`${await invited.link()}/introduction`, { colleague })
  const html = await answer.text()
  return { ...invited, status: answer.status, html, path: pathIn(html) }
}

/** The professional's own link, mailed to them. */
async function ownLink(invited: Awaited<ReturnType<typeof invitation>>) {
  await browser().post(`${await invited.link()}/letter`)
  await deliver()
  const letter = ctx.mail.outbox.letters.find(({ to }) => to === invited.email)!
  return /\/guest\/o[\w-]{46}/.exec(letter.text)![0]
}

const contactsOf = (seekerId: string) =>
  ctx.db.selectFrom('contacts').selectAll().where('seeker_id', '=', seekerId).orderBy('id').execute()

/** Everything that the seeker can see of it, on any path. */
async function seen({ seeker, page, interviewId }: Awaited<ReturnType<typeof named>>) {
  const pages = [page, `/interviews/${interviewId}`, '/contacts', '/today', '/contacts/network']
  const texts = await Promise.all(pages.map((path) => seeker.read(path)))
  return [...texts, strFromU8((await exportedFilesOf(seeker))['data.json']!)].join('\n')
}

it('shows the seeker nothing of a colleague before the colleague says yes', async () => {
  const invited = await named()
  expect([invited.status, invited.path !== '']).toEqual([200, true])
  expect(await seen(invited)).not.toContain('Nadia')
  expect(await seen(invited)).toContain('Maria Lopez asked a colleague')
  // Nor on the guest page, which the seeker can open too.
  for (const who of [browser(), invited.seeker])
    expect(await who.read(await invited.link())).not.toContain('Nadia')
  expect((await invited.seeker.get(invited.path)).status).toBe(404)

  const colleague = browser()
  for (let scan = 0; scan < 20; scan++) {
    const answer = await colleague.get(invited.path)
    expect([answer.status, answer.headers.get('referrer-policy')]).toEqual([200, 'strict-origin'])
  }
  expect(await contactsOf(invited.person.id)).toHaveLength(1)
  const html = await colleague.read(invited.path)
  for (const words of ['Ana Lucía Reyes', 'Maria Lopez', 'Nadia Khan']) expect(html).toContain(words)
  expect(html).not.toContain('PRIVATE')

  expect((await colleague.post(`${invited.path}/accept`, { name })).status).toBe(422)
  // A page that a form leads to can be opened again, as when its language is switched.
  const back = [
    await colleague.get(`${invited.path}/accept`),
    await browser().get(`${await invited.link()}/introduction`),
  ]
  expect(back.map(location)).toEqual([invited.path, `${await invited.link()}#introduce`])
  const twice = [1, 2].map(() => colleague.post(`${invited.path}/accept`, shared))
  expect((await Promise.all(twice)).map(({ status }) => status)).toEqual([303, 303])
  const contacts = await contactsOf(invited.person.id)
  expect(contacts).toHaveLength(2)
  expect(contacts[1]).toMatchObject({
    ...{ name, title: 'Lab analyst', emails: ['nadia@example.org'] },
    how_found: 'Introduced by Maria Lopez',
  })
  const origins = ctx.db
    .selectFrom('contact_origins')
    .select('led_by')
    .where('contact_id', '=', contacts[1]!.id)
  expect(await origins.execute()).toEqual([{ led_by: invited.contactId }])
  expect(await seen(invited)).toContain('Nadia Khan would be glad to hear from you')
  expect(await seen(invited)).toContain('Evenings are best')
  expect(await invited.seeker.read('/today')).toContain('Write to Nadia Khan')
  await deliver()
  const told = ctx.mail.outbox.letters.find(({ to }) => to === invited.person.email)!
  expect(told.text).toContain(`/contacts/${contacts[1]!.id}`)
  expect(told.text).not.toContain('Nadia')
})

it('empties what was still to tell the seeker of a yes when the professional is erased', async () => {
  const invited = await named()
  const own = await ownLink(invited)
  await browser().post(`${invited.path}/accept`, shared)
  const waiting = ctx.db
    .selectFrom('letters')
    .select('recipient')
    .where('account_id', '=', invited.person.id)
    .where('recipient', '<>', '')
  expect(await waiting.execute()).toEqual([{ recipient: invited.person.email }])
  await browser().post(`${own}/erase`)
  expect(await waiting.execute()).toEqual([])
})

it('is declined without a word to anybody, and runs out the same way', async () => {
  const declined = await named()
  const waiting = await named()
  const colleague = browser()
  expect((await colleague.post(`${declined.path}/decline`)).status).toBe(303)
  expect(await colleague.read(declined.path)).toContain('Thank you for looking')
  const words = async (one: typeof declined) => /[^>]*asked a colleague[^<]*/.exec(await seen(one))?.[0]
  expect(await words(declined)).toBe(await words(waiting))
  // Whoever introduced them has the same link, and reads there what stands before an answer.
  const opened = async (one: typeof declined) =>
    (await (await browser().get(one.path)).text()).replaceAll(one.path, '').replaceAll(one.person.email, '')
  expect(await opened(declined)).toContain('Yes, gladly')
  expect(await opened(declined)).not.toContain('Thank you for looking')
  await deliver()
  expect(ctx.mail.outbox.letters.filter(({ to }) => to === declined.person.email)).toEqual([])

  const now = ctx.clock.now()
  bare.clock.advance(introductionDays * 86_400_000)
  expect((await browser().get(waiting.path)).status).toBe(410)
  await browser().post(`${waiting.path}/accept`, shared)
  expect(await words(declined)).toBe(await words(waiting))
  await forgetOldIntroductions(ctx)
  bare.clock.set(now)
  for (const one of [declined, waiting]) {
    expect(await contactsOf(one.person.id)).toHaveLength(1)
    const rows = ctx.db
      .selectFrom('guest_introductions')
      .select('colleague')
      .where('seeker_id', '=', one.person.id)
    expect(await rows.execute()).toEqual([{ colleague: null }])
  }
})

it('shows whoever introduced them a no as no answer, also when the form comes again', async () => {
  const invited = await invitation(ctx)
  const own = await ownLink(invited)
  const guest = browser()
  const forms = ['Nadia Khan', 'Omar Said'].map((colleague) => ({ id: newId(), colleague }))
  const paths = forms.map(async (form) =>
    pathIn(await (await guest.post(`${own}/introduction`, form)).text()),
  )
  const [declined] = await Promise.all(paths)
  await browser().post(`${declined}/decline`)
  const listed = async () => {
    const html = await guest.read(own)
    return ['Nadia Khan', 'Omar Said'].map((one) =>
      new RegExp(`${one} <span[^>]*>(?:<[^>]*>)*([^<]*)`).exec(html)?.[1]?.trim(),
    )
  }
  expect(await listed()).toEqual(['Waiting for an answer', 'Waiting for an answer'])
  const again = await (await guest.post(`${own}/introduction`, forms[0]!)).text()
  expect(pathIn(again)).toBe(declined)
  const now = ctx.clock.now()
  bare.clock.advance(introductionDays * 86_400_000)
  await forgetOldIntroductions(ctx)
  const rows = ctx.db
    .selectFrom('guest_introductions')
    .select('colleague')
    .where('seeker_id', '=', invited.person.id)
  expect(await rows.execute()).toEqual([{ colleague: null }, { colleague: null }])
  bare.clock.set(now)
})

/** Says yes by this link. @returns the link of their own that they get for it */
const saidYes = async (path: string) => location(await browser().post(`${path}/accept`, shared))

it('shows what was shared, and the way to take it back, by the colleague’s own link alone', async () => {
  const invited = await named()
  const own = await saidYes(invited.path)
  expect(own).toMatch(/^\/introduced\/c[\w-]{46}$/)
  // The very form once more, as from two taps, leads there too; any other word does not.
  expect(await saidYes(invited.path)).toBe(own)
  const friend = browser()
  for (const word of [{ name }, { ...shared, note: '' }, { ...shared, email: 'friend@example.org' }])
    expect(to(await friend.post(`${invited.path}/accept`, word))[1]).not.toBe(own)
  expect((await friend.post(`${invited.path}/decline`)).status).toBe(200)
  expect(await contactsOf(invited.person.id)).toHaveLength(2)
  const passedOn = () => friend.read(invited.path)
  expect(await passedOn()).toContain('There is an answer already')
  expect(await passedOn()).not.toMatch(/nadia@example|Nadia|Withdraw it/)
  expect((await invited.seeker.get(own)).status).toBe(404)
  const html = await (await browser().get(own)).text()
  for (const words of ['nadia@example.org', 'Withdraw it', own]) expect(html).toContain(words)
  await browser().post(`${own}/decline`)
  expect(await contactsOf(invited.person.id)).toHaveLength(1)
  expect(await passedOn()).toContain('There is an answer already')
})

it('lets the colleague take back what they shared', async () => {
  const invited = await named()
  const colleague = browser()
  const own = await saidYes(invited.path)
  expect(await colleague.read(own)).toContain('nadia@example.org')
  // Pressed once more, it says nothing else.
  for (const press of ['first', 'second']) {
    await colleague.post(`${own}/decline`)
    expect([press, (await contactsOf(invited.person.id)).length]).toEqual([press, 1])
    expect(await seen(invited)).not.toContain('Nadia')
    const html = await colleague.read(own)
    expect(html).toContain('It is withdrawn')
    expect(html).not.toContain('Nobody is told')
  }
})

it('lets the colleague take back what they shared also once the seeker took them off the list', async () => {
  const invited = await named()
  const own = await saidYes(invited.path)
  const ids = (await contactsOf(invited.person.id)).map(({ id }) => id)
  await ctx.db.updateTable('contacts').set({ removed_at: ctx.clock.now() }).where('id', 'in', ids).execute()
  const colleague = browser()
  const html = await colleague.read(own)
  for (const words of ['took you off their list', 'nadia@example.org', 'Withdraw it', 'through Maria Lopez'])
    expect(html).toContain(words)
  expect(html).not.toContain('will write to you')
  await colleague.post(`${own}/decline`)
  expect(await colleague.read(own)).toContain('It is withdrawn')
  expect(await contactsOf(invited.person.id)).toHaveLength(1)
})

it('says that it is erased where a yes is taken back after the offer ran out', async () => {
  const invited = await named()
  const colleague = browser()
  const own = await saidYes(invited.path)
  const now = ctx.clock.now()
  bare.clock.advance((introductionDays + 6) * 86_400_000)
  await colleague.post(`${own}/decline`)
  const erased = await colleague.get(own)
  expect([erased.status, await erased.text()]).toEqual([
    410,
    expect.stringContaining('What you shared is erased.'),
  ])
  expect(await contactsOf(invited.person.id)).toHaveLength(1)
  bare.clock.set(now)
})

it('lets whoever said no say yes after all', async () => {
  const invited = await named()
  const colleague = browser()
  await colleague.post(`${invited.path}/decline`)
  expect((await colleague.post(`${invited.path}/accept`, shared)).status).toBe(303)
  expect(await contactsOf(invited.person.id)).toHaveLength(2)
})

it('takes the name of whoever takes it back out of how others were found', async () => {
  const invited = await named()
  const colleague = browser()
  const own = await saidYes(invited.path)
  const nadia = (await contactsOf(invited.person.id)).find((one) => one.name === name)!
  const other = { name: 'Omar Said', howFound: `Introduced by ${name}`, ledBy: nadia.id }
  const id = await createContact(ctx, invited.person.scope, other)
  await colleague.post(`${own}/decline`)
  const row = ctx.db.selectFrom('contacts').select('how_found').where('id', '=', id)
  expect((await row.executeTakeFirstOrThrow()).how_found).not.toContain('Nadia')
})

it('calls off a talk that was agreed since when the colleague takes it back, and tells the seeker', async () => {
  const invited = await named()
  const colleague = browser()
  const theirs = await saidYes(invited.path)
  const contact = (await contactsOf(invited.person.id)).find((one) => one.name === name)!
  const id = await testTalk(ctx, invited.person.id, [contact.id], {
    agreed_at: bare.clock.now(),
    starts_at: new Date('2026-10-09T14:00:00Z'),
    zone: 'UTC',
    place: '555 010 4422',
  })
  await deliver()
  const before = ctx.mail.outbox.letters[0]
  expect((await colleague.post(`${theirs}/decline`)).status).toBe(303)
  await deliver()
  const letters = ctx.mail.outbox.letters
  const fresh = letters.slice(0, letters.indexOf(before!))
  expect(fresh.map(({ to }) => to)).toEqual([invited.person.email])
  expect(fresh[0]!.subject).toContain('Your talk is called off')
  expect(JSON.stringify(fresh)).not.toMatch(/Nadia|Khan/)
  expect(await getInterview(ctx, invited.person.scope, id)).toMatchObject({ stage: 'cancelled', place: '' })
})

it('says to nobody who guesses a name whether it was named, and hands on no link that was made for it', async () => {
  const invited = await invitation(ctx)
  const own = await ownLink(invited)
  const mailed = { id: newId(), colleague: name, email: `${newId()}@example.org` }
  await browser().post(`${own}/introduction`, mailed)
  const pathOf = async (form: Record<string, string>) =>
    pathIn(await (await browser().post(`${await invited.link()}/introduction`, form)).text())
  const passedOn = { id: newId(), colleague: 'Other Person' }
  const path = await pathOf(passedOn)
  // Signed out, with the link that passed through the seeker's hands.
  const guesses = [await pathOf({ colleague: name }), await pathOf({ colleague: 'Other Person' })]
  expect(guesses.every(Boolean)).toBe(true)
  expect(new Set([path, ...guesses]).size).toBe(3)
  // The form sent twice is one introduction; gone back to, it may name somebody else.
  expect(await pathOf(passedOn)).toBe(path)
  expect(await pathOf({ ...passedOn, colleague: 'Third Person' })).not.toBe(path)
  // Nor does an id of another's open anything.
  const other = await invitation(ctx)
  const stolen = await browser().post(`${await other.link()}/introduction`, passedOn)
  expect([stolen.status, pathIn(await stolen.text())]).not.toEqual([200, path])
})

it('writes to a colleague once, for somebody with a link of their own alone', async () => {
  const invited = await invitation(ctx)
  const email = `${newId()}@example.org`
  const guest = browser()
  // The link that passed through the seeker's hands has nobody written to.
  await guest.post(`${await invited.link()}/introduction`, { colleague: 'Other Person', email })
  const own = await ownLink(invited)
  expect(await guest.read(own)).toContain('We write to them once')
  const form = { id: newId(), colleague: name, email }
  const answers = [
    await guest.post(`${own}/introduction`, form),
    await guest.post(`${own}/introduction`, form),
  ]
  for (const answer of answers) {
    expect(answer.status).toBe(200)
    expect(pathIn(await answer.text())).toBe('')
  }
  const queued = await ctx.db.selectFrom('letters').selectAll().where('recipient', '=', email).execute()
  expect(queued).toHaveLength(1)
  expect(JSON.stringify(queued)).not.toMatch(/introduced\/[ic][\w-]{46}/)
  await deliver()
  const letters = ctx.mail.outbox.letters.filter(({ to }) => to === email)
  expect(letters).toHaveLength(1)
  const [letter] = letters
  for (const words of ['Ana Lucía Reyes', 'Maria Lopez', '/stop/']) expect(letter!.text).toContain(words)
  expect((await browser().get(pathIn(letter!.text))).status).toBe(200)
  // Counted like every first message: nobody else writes to them now.
  const keys = ctx.db
    .selectFrom('professional_keys')
    .select('id')
    .where('kind', '=', 'asked')
    .where('unasked', '=', true)
  expect((await keys.execute()).length).toBeGreaterThan(0)
  expect(await guest.read(own)).toContain('Nadia Khan')
  // Nor does a new form, once the quiet days are over.
  const now = ctx.clock.now()
  bare.clock.advance(5 * 86_400_000)
  const anew = await guest.post(`${own}/introduction`, { ...form, id: newId() })
  expect(pathIn(await anew.text())).not.toBe('')
  await deliver()
  expect(ctx.mail.outbox.letters.filter(({ to }) => to === email)).toHaveLength(1)
  bare.clock.set(now)
})

it('writes to nobody who said "never again", before or in between, and tells nobody which it was', async () => {
  const email = `${newId()}@example.org`
  const invited = await invitation(ctx)
  const own = await ownLink(invited)
  const guest = browser()
  await guest.post(`${own}/introduction`, { colleague: name, email })
  const stop = /\/stop\/[\w-]+/.exec(
    JSON.stringify(
      await ctx.db.selectFrom('letters').select('content').where('recipient', '=', email).execute(),
    ),
  )![0]
  await browser().post(stop)
  await deliver()
  expect(ctx.mail.outbox.letters.filter(({ to }) => to === email)).toEqual([])
  expect(await isStopped(ctx, invited.person.scope, { emails: [email], profileUrl: null })).toBe(true)

  const other = await invitation(ctx)
  const again = await guest.post(`${await ownLink(other)}/introduction`, { colleague: name, email })
  const html = await again.text()
  expect(html).toContain('cannot be written to from here')
  expect(pathIn(html)).not.toBe('')
  expect(await ctx.db.selectFrom('letters').select('id').where('recipient', '=', email).execute()).toEqual([])
})

it.each([
  ['who was suspended', { suspended_at: new Date() }, { suspended_at: null }],
  ['whose address is not proved', { email_verified: false }, { email_verified: true }],
])(
  'writes to no colleague for a seeker %s in between, and takes no place under the caps',
  async (_, shut, open) => {
    const email = `${newId()}@example.org`
    const invited = await invitation(ctx)
    const own = await ownLink(invited)
    const form = { colleague: name, email }
    await browser().post(`${own}/introduction`, form)
    const set = (account: typeof shut | typeof open) =>
      ctx.db.updateTable('accounts').set(account).where('id', '=', invited.person.id).execute()
    await set(shut)
    await deliver()
    await set(open)
    await deliver()
    expect(ctx.mail.outbox.letters.filter(({ to }) => to === email)).toEqual([])
    // Nobody was written to, so that the professional may try again; and then not once more.
    for (const _form of [1, 2]) {
      await browser().post(`${own}/introduction`, form)
      await deliver()
      expect(ctx.mail.outbox.letters.filter(({ to }) => to === email)).toHaveLength(1)
    }
  },
)

it('tries a letter that failed no more once another went to the address', async () => {
  const [email, invited] = [`${newId()}@example.org`, await invitation(ctx)]
  const own = await ownLink(invited)
  const letters = ctx.db.selectFrom('letters').select(['id', 'ref']).where('recipient', '=', email)
  await browser().post(`${own}/introduction`, { colleague: name, email })
  const [failed] = await letters.execute()
  const set = (state: 'failed' | 'waiting') =>
    ctx.db.updateTable('letters').set({ state }).where('id', '=', failed!.id).execute()
  await set('failed')
  await introductionTopic.settled(ctx, failed!.ref as Record<string, string>, { state: 'failed', code: '' })
  await browser().post(`${own}/introduction`, { colleague: name, email })
  await set('waiting')
  await deliver()
  expect(ctx.mail.outbox.letters.filter(({ to }) => to === email)).toHaveLength(1)
})

it('is not for the seeker, nor to be forged', async () => {
  const invited = await named()
  const refused = await invited.seeker.post(`${await invited.link()}/introduction`, { colleague: name })
  expect(refused.status).toBe(403)
  for (let at = 12; at < invited.path.length; at += 5) {
    const changed = invited.path[at] === 'A' ? 'B' : 'A'
    const forged = invited.path.slice(0, at) + changed + invited.path.slice(at + 1)
    expect([at, (await browser().post(`${forged}/accept`, shared)).status]).toEqual([at, 404])
  }
  expect(await contactsOf(invited.person.id)).toHaveLength(1)
})

it('outlives the one who introduced, without their name', async () => {
  const invited = await invitation(ctx)
  const own = await ownLink(invited)
  const html = await (await browser().post(`${own}/introduction`, { colleague: name })).text()
  await browser().post(`${pathIn(html)}/accept`, shared)
  await browser().post(`${own}/erase`)
  const contacts = await contactsOf(invited.person.id)
  expect(contacts.map((one) => [one.name, one.how_found])).toEqual([[name, 'Introduced by […]']])
})

it('speaks of a suggested time and of a yes on Today', async () => {
  const { seeker, link } = await invitation(ctx)
  const path = await link()
  const guest = browser()
  await guest.post(`${path}/suggestion`, { 'day-1': '2026-10-10', 'hour-1': '18:00', zone: 'Europe/Madrid' })
  expect(await seeker.read('/today')).toContain('Maria Lopez suggests another time')
  const [time] = timeIds(await guest.read(path))
  await guest.post(`${path}/time`, { time: time! })
  const today = await seeker.read('/today')
  expect(today).not.toContain('suggests another time')
  expect(today).toContain('Maria Lopez said yes')
})
