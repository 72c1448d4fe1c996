import { expect, it } from 'vitest'
import { testApp, testContext } from '../../../tests/support/context.ts'
import { confirm, confirmation, guestMail, secondPerson } from '../../../tests/support/guests.ts'
import { shownForm } from '../../../tests/support/shown-form.ts'
import { testTalk } from '../../../tests/support/rows.ts'
import { newId } from '../../shared/ids.ts'
import { getInterview } from '../interviews/index.ts'

const ctx = await testContext()
const { browser } = testApp(ctx)
const { agreed, deliver } = guestMail(ctx)

it('lets the professional confirm, allow, take back, correct', async () => {
  const { own, person, interviewId, contactId, seeker, page } = await agreed()
  const guest = browser()
  expect((await confirm(guest, own)).status).toBe(303)
  expect(await guest.read(own)).toContain('You said that you will be there')
  await guest.post(`${own}/consents`, { 'granted[]': ['recording'], named: 'yes' })
  await guest.post(`${own}/consents`, { named: 'yes' })
  const html = await seeker.read(page)
  expect(html.match(/They allow it/g)).toHaveLength(1)
  await guest.post(`${own}/correction`, { name: 'María López', title: 'Lab lead', organization: 'Bay Lab' })
  const contact = await ctx.db
    .selectFrom('contacts')
    .select(['name', 'title', 'organization', 'notes'])
    .where('id', '=', contactId)
    .executeTakeFirstOrThrow()
  expect(contact).toMatchObject({ name: 'María López', title: 'Lab lead', notes: 'PRIVATE-notes' })
  const kept = await guest.read(`${own}/kept`)
  for (const words of ['María López', 'library talk', 'Bay Lab']) expect(kept).toContain(words)
  expect(kept).not.toContain('PRIVATE')
  ctx.clock.set('2026-10-06T16:00:00Z')
  expect((await confirm(guest, own)).status).toBe(303)
  expect(await seeker.read(page)).toContain('confirms that you talked')
  expect((await getInterview(ctx, person.scope, interviewId)).stage).toBe('agreed')
  ctx.clock.set('2026-09-14T15:00:00Z')
})

it('says that somebody will be there of the date they said it of, beside the other time they suggest', async () => {
  const { own, person, interviewId, seeker, page } = await agreed()
  const guest = browser()
  const day = (time: string) =>
    seeker.post(`/interviews/${interviewId}/date`, {
      ...{ date: '2026-10-09', time, zone: 'America/New_York', minutes: '30' },
    })
  const said = async () => [
    (await guest.read(own)).includes('You said that you will be there'),
    (await seeker.read(page)).includes('confirms: I will be there'),
    // Neither Today nor the checklist asks for it any more.
    (await getInterview(ctx, person.scope, interviewId)).isConfirmed,
  ]
  const old = confirmation(await guest.read(own))
  for (const press of [1, 2])
    expect([press, (await guest.post(`${own}/confirm`, old)).status]).toEqual([press, 303])
  expect(await said()).toEqual([true, true, true])
  ctx.clock.advance(1_000)
  await guest.post(`${own}/suggestion`, { 'day-1': '2026-10-10', 'hour-1': '15:00', zone: 'UTC' })
  await guest.post(`${own}/confirm`, old)
  const reached = { at: old['at']!, mode: 'phone', reach: '+1 555 0100', zone: 'UTC' }
  expect((await guest.post(`${own}/reach`, reached)).status).toBe(303)
  expect(await said()).toEqual([true, true, true])
  expect(await guest.read(own)).toContain('You suggested another time')
  expect(await seeker.read(page)).toContain('Take this time')
  ctx.clock.advance(1_000)
  expect((await day('10:00')).status).toBe(303)
  // From a page that was opened before, it is said of a date that stands no more; from one of before this was asked, of none.
  for (const form of [old, { zone: 'UTC' }]) {
    const refused = await guest.post(`${own}/confirm`, form)
    expect([refused.status, (await refused.text()).includes('This talk has changed')]).toEqual([409, true])
  }
  expect(await said()).toEqual([false, false, false])
  ctx.clock.advance(1_000)
  await confirm(guest, own)
  expect(await said()).toEqual([true, true, true])
  // Called off and taken up again, the same date is asked about anew.
  for (const step of ['cancel', 'reopen']) {
    ctx.clock.advance(1_000)
    await seeker.post(`/interviews/${interviewId}/${step}`)
  }
  expect(await said()).toEqual([false, false, false])
  ctx.clock.advance(1_000)
  await confirm(guest, own)
  expect(await said()).toEqual([true, true, true])
  const kinds = ctx.db.selectFrom('guest_answers').select('kind').where('seeker_id', '=', person.id)
  expect((await kinds.execute()).filter(({ kind }) => kind === 'confirmed')).toHaveLength(4)
  await deliver()
  ctx.clock.set('2026-09-14T15:00:00Z')
})

it('takes no “I will be there” that is sent once the talk is over for a word that it took place', async () => {
  const { own, person } = await agreed()
  const guest = browser()
  const form = confirmation(await guest.read(own))
  ctx.clock.set('2026-10-06T16:00:00Z')
  const refused = await guest.post(`${own}/confirm`, form)
  const html = await refused.text()
  const shown = ['This talk has changed', 'The time of your talk has passed'].map((said) =>
    html.includes(said),
  )
  expect([refused.status, ...shown]).toEqual([409, true, true])
  const kinds = ctx.db.selectFrom('guest_answers').select('kind').where('seeker_id', '=', person.id)
  expect(await kinds.execute()).toEqual([{ kind: 'accepted' }])
  ctx.clock.set('2026-09-14T15:00:00Z')
})

it('lets the professional correct how they were found and can be reached, and take one quotation out', async () => {
  const { own, person, interviewId, contactId, seeker } = await agreed()
  const mark = async (kind: string, text: string) => {
    const id = newId()
    const form = { form: newId(), base: '', new: id, about: '', act: `mark:${kind}`, [`mark:${id}`]: text }
    expect((await seeker.post(`/interviews/${interviewId}/notebook`, form)).status).toBe(303)
    return id
  }
  const [first, , thought] = [
    await mark('quote', 'Nights are quiet'),
    await mark('quote', 'I nearly left once'),
    await mark('learned', 'PRIVATE-thought'),
  ]
  const guest = browser()
  const kept = () => guest.read(`${own}/kept`)
  for (const words of ['Nights are quiet', 'I nearly left once']) expect(await kept()).toContain(words)
  expect((await guest.post(`${own}/quote`, { quote: first })).status).toBe(303)
  expect(await kept()).not.toContain('Nights are quiet')
  // A seeker's own thought is no quotation, whoever knows its id.
  await guest.post(`${own}/quote`, { quote: thought })
  const notes = await seeker.read(`/interviews/${interviewId}/notebook`)
  expect(['Nights', 'nearly left', 'PRIVATE-thought'].map((words) => notes.includes(words))).toEqual([
    ...[false, true, true],
  ])

  const names = { name: 'Maria Lopez', title: '', organization: '' }
  await guest.post(`${own}/correction`, {
    ...names,
    phones: '555 010 2000, 555 010 3000',
    howFound: 'By my sister',
  })
  const contact = () =>
    ctx.db
      .selectFrom('contacts')
      .select(['phones', 'how_found', 'emails'])
      .where('seeker_id', '=', person.id)
      .where('id', '=', contactId)
      .executeTakeFirstOrThrow()
  const corrected = await contact()
  expect(corrected).toMatchObject({ phones: ['555 010 2000', '555 010 3000'], how_found: 'By my sister' })
  const refused = await guest.post(`${own}/correction`, { ...names, phones: 'none' })
  expect([refused.status, await contact()]).toEqual([422, corrected])
  await guest.post(`${own}/correction`, names)
  expect(await contact()).toEqual(corrected)
  await guest.post(`${own}/correction`, { ...names, phones: '' })
  expect((await contact()).phones).toEqual([])
})

it('shows and takes out what was quoted from another talk with them, and nothing from a panel', async () => {
  const one = await agreed()
  const { seeker, person, contactId, own } = one
  const talk = async (text: string) => {
    const [id, mark] = [await testTalk(ctx, person.id, [contactId]), newId()]
    const form = { form: newId(), base: '', new: mark, about: '', act: 'mark:quote', [`mark:${mark}`]: text }
    expect((await seeker.post(`/interviews/${id}/notebook`, form)).status).toBe(303)
    return { id, mark }
  }
  const [earlier, panel] = [await talk('Nights are quiet'), await talk('Ours is a small team')]
  await secondPerson(ctx, { person, interviewId: panel.id })
  const guest = browser()
  const kept = () => guest.read(`${own}/kept`)
  expect(await kept()).toContain('Nights are quiet')
  expect(await kept()).not.toContain('Ours is a small team')
  for (const { mark } of [earlier, panel])
    expect((await guest.post(`${own}/quote`, { quote: mark })).status).toBe(303)
  expect(await kept()).not.toContain('Nights are quiet')
  const notes = (id: string) => seeker.read(`/interviews/${id}/notebook`)
  expect(await notes(earlier.id)).not.toContain('Nights are quiet')
  expect(await notes(panel.id)).toContain('Ours is a small team')
})

it('puts a correction into what the seeker changed since the page was opened', async () => {
  const { own, contactId, seeker } = await agreed()
  const guest = browser()
  const opened = await shownForm(guest, `${own}/kept`)
  const edited = await shownForm(seeker, `/contacts/${contactId}/edit`)
  await seeker.post(`/contacts/${contactId}/edit`, {
    ...edited,
    ...{ phones: '555 010 2000', howFound: 'library talk in May', notes: 'PRIVATE, and newer' },
  })
  expect((await guest.post(`${own}/correction`, { ...opened, name: 'María López' })).status).toBe(303)
  const contact = await ctx.db
    .selectFrom('contacts')
    .selectAll()
    .where('id', '=', contactId)
    .executeTakeFirstOrThrow()
  expect(contact).toMatchObject({
    ...{ name: 'María López', phones: ['555 010 2000'], how_found: 'library talk in May' },
    ...{ notes: 'PRIVATE, and newer', own_fields: ['name'] },
  })
})

it('shows what a seeker noted as noted, until the professional says otherwise', async () => {
  const { own, contactId, seeker, page } = await agreed()
  await seeker.post(`${page}/consents/${contactId}`, { 'granted[]': ['recording'] })
  expect(await seeker.read(page)).toContain('Noted by you')
  await browser().post(`${own}/consents`, { named: 'no' })
  await seeker.post(`${page}/consents/${contactId}`, { 'granted[]': ['recording'] })
  const html = await seeker.read(page)
  expect(html).not.toContain('Noted by you')
  expect(html.match(/They do not allow it/g)).toHaveLength(3)
})
