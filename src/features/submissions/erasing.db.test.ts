import { beforeAll, expect, it } from 'vitest'
import { location } from '../../../tests/support/answers.ts'
import { testApp, testContext, testPassword, testSeeker } from '../../../tests/support/context.ts'
import { heldInterview } from '../../../tests/support/held-interview.ts'
import { testAssignment, testCourse } from '../../../tests/support/test-course.ts'
import { testContact } from '../../../tests/support/rows.ts'
import { newId } from '../../shared/ids.ts'
import { templateRules } from '../assignments/index.ts'
import { mergeContacts } from '../duplicates/merge.commands.ts'
import { guestToken } from '../guest-links/guest-token.ts'
import { makeOwnLink } from '../guests/own-link.commands.ts'
import { importJobs } from '../imports/index.ts'
import { eraseFromSubmissions, takeNameFromSubmissions } from './erasing.commands.ts'

// What a professional confirms, and what stays of a submission once they, or the student, ask to be erased.

const ctx = await testContext('2026-09-14T12:00:00Z')
const { browser, signedIn } = testApp(ctx)
const [ines, sam] = [await testSeeker(ctx, 'Inés'), await testSeeker(ctx, 'Sam Student')]
const [instructor, student] = [await signedIn(ines), await signedIn(sam)]
const rules = templateRules('with-evidence', 'en')
const courseId = await testCourse(ctx, { instructors: [ines], students: [sam] })
const dueAt = new Date('2026-09-29T03:59:00Z')
const { assignmentId, here } = await testAssignment(ctx, courseId, { rules, due_at: dueAt })
const email = 'maria@example.org'
let held: { interviewId: string; request: string; thanks: string }
let ownLink = ''
let receipt = ''

beforeAll(async () => {
  const questions = rules.questions.map(({ text }) => text)
  held = await heldInterview(ctx, { seekerId: sam.id, courseId, assignmentId, questions, secret: 'SECRET' })
  const contact = await ctx.db.selectFrom('contacts').select('id').executeTakeFirstOrThrow()
  await ctx.db
    .updateTable('contacts')
    .set({ emails: [email] })
    .execute()
  await ctx.db.updateTable('messages').set({ body: 'Dear Maria Lopez, thank you.' }).execute()
  const place = { interviewId: held.interviewId, contactId: contact.id, email }
  const linkId = (await makeOwnLink(ctx, sam.scope, place)).split('/').at(-1)!
  ownLink = `/guest/${guestToken(ctx.keys, 'own', linkId)}`
  ctx.clock.set('2026-09-15T12:00:00Z')
})

const handInPage = () => student.read(`${here}/hand-in`)
const theirs = 'By the professional, in my own words.'

it('asks the student for their own words until the professional confirms', async () => {
  const html = await handInPage()
  expect(html).toContain('name="shown:confirmation"')
  expect(html).not.toContain('Confirmed by the professional')
})

it('takes the word by the mailed link alone, and shows it in place of the student’s', async () => {
  // The student, with that very link, confirms nothing.
  expect((await student.post(`${ownLink}/confirm`)).status).toBe(403)
  expect(await handInPage()).toContain('name="shown:confirmation"')

  expect((await browser().post(`${ownLink}/confirm`, { what: 'held' })).status).toBe(303)
  const html = await handInPage()
  expect(html).toContain('Confirmed by the professional')
  expect(html).not.toContain('name="shown:confirmation"')
  const answer = await student.post(`${here}/hand-in`, {
    ...{ key: newId(), act: 'final', 'shown:request': held.request, 'shown:thank-you': held.thanks },
    'shown:confirmation': theirs,
  })
  expect(answer.status).toBe(303)
  receipt = location(answer)
  for (const reader of [student, instructor]) {
    const copy = await reader.read(receipt)
    expect(copy).toContain('by a link that this site mailed to them')
    expect(copy).not.toContain(theirs)
    expect(copy).toContain('Maria Lopez')
    expect(copy).not.toContain(email)
  }
})

it('takes no box that the student left open for the professional’s no', async () => {
  const { id } = await ctx.db.selectFrom('contacts').select('id').executeTakeFirstOrThrow()
  const note = (...granted: string[]) =>
    student.post(`/interviews/${held.interviewId}/guest-page/consents/${id}`, { 'granted[]': granted })
  const report = () => student.read(`/interviews/${held.interviewId}/report`)
  await note('recording')
  expect(await handInPage()).not.toContain('Not to be ')
  expect(await report()).toContain('You have not noted whether their name may appear')
  // Unchecked again, a name stays out of the report's head; nothing else is said in their place.
  await note('name', 'sharing')
  expect(await report()).not.toContain('whether their name may appear')
  await note('recording')
  expect(await handInPage()).not.toContain('Not to be ')
  const after = await report()
  expect(after).toContain('Their name is left out')
  expect(after).not.toContain('Do not show it to your classmates.')
  await ctx.db.deleteFrom('guest_consents').execute()
})

it('loses the name of a professional who does not allow it any more, and warns before the next version', async () => {
  await ctx.db.updateTable('contacts').set({ title: 'Lab lead' }).execute()
  const { people, content } = await ctx.db.selectFrom('submissions').selectAll().executeTakeFirstOrThrow()
  const allow = (named: string, ...granted: string[]) =>
    browser().post(`${ownLink}/consents`, { named, 'granted[]': granted })
  // Nobody's name goes for good who was not asked about it.
  const unsaid = await allow('', 'recording')
  expect([unsaid.status, (await unsaid.text()).includes('does not come back there')]).toEqual([422, true])
  expect(await instructor.read(receipt)).toContain('Dear Maria Lopez, thank you.')
  await allow('yes', 'recording', 'sharing')
  expect(await instructor.read(receipt)).toContain('Dear Maria Lopez, thank you.')
  expect(await handInPage()).not.toContain('Not to be ')
  // A form that is refused shows the boxes as they were sent, also where none was ticked.
  const ticked = async (...granted: string[]) => {
    const html = await (await allow('', ...granted)).text()
    return [...html.matchAll(/<input[^>]*name="granted\[\]"[^>]*>/g)].map(([box]) => box.includes('checked'))
  }
  expect([await ticked(), await ticked('recording', 'sharing')]).toEqual([
    [false, false],
    [true, true],
  ])
  await allow('no', 'recording')
  const copy = await instructor.read(receipt)
  expect(copy).not.toMatch(/Maria|Lopez/)
  for (const words of ['Dear […], thank you.', 'a name was taken out of this copy'])
    expect(copy).toContain(words)
  // What would be handed in next says no more; its writer reads why.
  const page = await handInPage()
  expect(page).toContain('Not to be named: Maria Lopez.')
  expect(page).toContain('Not to be shared with the class, as these people asked: Maria Lopez.')
  // Before the talk there is no report to share, and none where effort is handed in.
  const heldAs = (endedAt: Date | null) =>
    ctx.db.updateTable('interviews').set({ ended_at: endedAt }).execute()
  const { ended_at } = await ctx.db.selectFrom('interviews').select('ended_at').executeTakeFirstOrThrow()
  await heldAs(null)
  const ahead = await handInPage()
  expect(ahead).toContain('Not to be named: Maria Lopez.')
  expect(ahead).not.toContain('Not to be shared with the class')
  await heldAs(ended_at)
  const preview = /<article class="printed".*<\/article>/s.exec(page)![0]
  expect(preview).not.toMatch(/Maria|Lopez/)
  for (const words of ['Lab lead', 'Dear […], thank you.']) expect(preview).toContain(words)
  expect(await student.read(`/interviews/${held.interviewId}/report`)).toContain(
    'Do not show it to your classmates.',
  )
  await allow('yes', 'sharing')
  const before = { people: JSON.stringify(people), content: JSON.stringify(content), redacted_at: null }
  await ctx.db.updateTable('submissions').set(before).execute()
})

it('loses the professional’s name when they ask for it, and keeps the rest with its fingerprint', async () => {
  const before = await ctx.db.selectFrom('submissions').selectAll().executeTakeFirstOrThrow()
  const { course_id, assignment_id, stage_id, author_id, student_id, id: submission_id } = before
  const text = 'Dear Sam, your talk with Maria Lopez reads well. Maria will be glad.'
  await ctx.db
    .insertInto('feedback')
    .values({
      course_id,
      assignment_id,
      stage_id,
      author_id,
      student_id,
      submission_id,
      text,
      updated_at: ctx.clock.now(),
    })
    .execute()
  const reason = 'Maria Lopez is my cousin; Marian is not.'
  const note = 'Ask Maria Lopez all the same.'
  const asked = { course_id, assignment_id, student_id: sam.id, code: 'relationship', reason, note }
  await ctx.db
    .insertInto('assignment_exceptions')
    .values({ ...asked, id: newId(), created_at: ctx.clock.now() })
    .execute()
  await mergedTwiceSince()
  expect((await browser().post(`${ownLink}/erase`)).status).toBe(200)
  const exception = await ctx.db
    .selectFrom('assignment_exceptions')
    .select(['reason', 'note'])
    .executeTakeFirstOrThrow()
  expect(exception).toEqual({
    reason: '[…] is my cousin; Marian is not.',
    note: 'Ask […] all the same.',
  })
  const copy = await instructor.read(receipt)
  expect(copy).not.toMatch(/Maria|Lopez/)
  expect(copy).toContain('Dear […], thank you.')
  expect(copy).toContain('a name was taken out of this copy')
  expect(copy).toContain(before.sha256)
  expect(copy).toContain(rules.questions[0]!.text)
  const after = await ctx.db.selectFrom('submissions').selectAll().executeTakeFirstOrThrow()
  expect(after.people).toEqual([[]])
  expect(JSON.stringify(after)).not.toMatch(/Maria|Lopez/)
  expect(await feedback()).toBe('Dear Sam, your talk with […] reads well. […] will be glad.')
  expect(await student.read(here)).toContain('>Someone (erased)</a>')
})

it.each([
  ['Head of Marketing', '', 'The […] says that Marketing needs a Head for numbers.'],
  // One word is everybody's.
  ['Head', '', 'The Head of Marketing says that Marketing needs a Head for numbers.'],
  // The name came later.
  ['Head of Marketing', 'Zoe Quill', 'The […] says that Marketing needs a Head for numbers.'],
])('loses somebody handed in as %j in place of a name (%j), and none of its words', async (...row) => {
  const [description, name, left] = row
  const id = await testContact(ctx, sam.id, { name, description })
  const person = { name: description, title: '', organization: '' }
  const said = essay('The Head of Marketing says that Marketing needs a Head for numbers.')
  await ctx.db
    .updateTable('submissions')
    // Older copies do not say which contact it was.
    .set({ people: JSON.stringify([[{ ...person, contactId: id }], name === '' ? [person] : []]) })
    .set({ content: JSON.stringify({ ...(await content()), sections: [said] }) })
    .execute()
  await eraseFromSubmissions(ctx, sam.scope, { id })
  const { people } = await ctx.db.selectFrom('submissions').select('people').executeTakeFirstOrThrow()
  expect(people).toEqual([[], []])
  expect(await content()).toMatchObject({
    sections: [{ text: left }],
  })
})

it('finds whoever took their name back before, also in a copy that had them by their name alone', async () => {
  const name = 'Rosa Vega'
  const id = await testContact(ctx, sam.id, { name })
  const handedIn = async (people: object[][]) =>
    ctx.db
      .updateTable('submissions')
      .set({ people: JSON.stringify(people) })
      .execute()
  const people = async () =>
    (await ctx.db.selectFrom('submissions').select('people').executeTakeFirstOrThrow()).people
  await handedIn([[{ name, title: 'Lab lead', organization: 'Bay Lab' }]])
  await takeNameFromSubmissions(ctx, sam.scope, { id })
  expect(await people()).toEqual([[{ contactId: id, name: '', title: 'Lab lead', organization: 'Bay Lab' }]])
  // Saying so once more changes no copy, nor when it was changed.
  const changed = async () =>
    (await ctx.db.selectFrom('submissions').select('redacted_at').executeTakeFirstOrThrow()).redacted_at
  const before = await changed()
  ctx.clock.advance(60_000)
  await takeNameFromSubmissions(ctx, sam.scope, { id })
  expect(await changed()).toEqual(before)
  await eraseFromSubmissions(ctx, sam.scope, { id })
  expect(await people()).toEqual([[]])
})

it('stays with course staff, without a name, when the student leaves', async () => {
  await ctx.db
    .updateTable('submissions')
    .set({ content: JSON.stringify({ ...(await content()), sections: [essay('Yours, Sam Student')] }) })
    .execute()
  const gone = await student.post('/account/erase', { password: testPassword })
  expect(gone.status).toBe(303)
  const row = await ctx.db.selectFrom('submissions').selectAll().executeTakeFirstOrThrow()
  expect(row.student_id).toBeNull()
  expect(JSON.stringify(row)).not.toMatch(/Sam|Student/)
  expect(await feedback()).toBe('Dear […], your talk with […] reads well. […] will be glad.')
  const copy = await instructor.read(receipt)
  expect(copy).toContain('Yours, […]')
  expect(copy).not.toContain('Sam')
  expect((await browser().get(receipt)).status).toBe(303)
})

/** The contact that was handed in became another one, and is gone for good; that one became a third. */
async function mergedTwiceSince() {
  const { id: first } = await ctx.db.selectFrom('contacts').select('id').executeTakeFirstOrThrow()
  const again = () => testContact(ctx, sam.id, { name: 'M. L.', emails: [email] })
  const [second, third] = [await again(), await again()]
  await mergeContacts(ctx, sam.scope, { keptId: second, goneId: first, choices: { name: 'kept' } })
  await ctx.db
    .updateTable('contacts')
    .set({ removed_at: new Date(0) })
    .where('id', '=', first)
    .execute()
  await importJobs.find(({ name }) => name === 'purge-contacts')!.handle(ctx, {})
  await mergeContacts(ctx, sam.scope, { keptId: third, goneId: second, choices: { name: 'kept' } })
}

const content = async () =>
  (await ctx.db.selectFrom('submissions').select('content').executeTakeFirstOrThrow()).content as object
const feedback = async () =>
  (await ctx.db.selectFrom('feedback').select('text').executeTakeFirstOrThrow()).text
const essay = (text: string) => ({ id: 'essay', title: 'Essay', form: 'essay', words: 3, text })
