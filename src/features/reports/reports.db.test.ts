import { expect, it } from 'vitest'
import { readDocx } from '../../../tests/support/docx.ts'
import { readPdf } from '../../../tests/support/pdf.ts'
import { testDatabase } from '../../../tests/support/database.ts'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { shownForm } from '../../../tests/support/shown-form.ts'
import { testAssignment, testCourse } from '../../../tests/support/test-course.ts'
import { testContact, testTalk } from '../../../tests/support/rows.ts'
import { migrate } from '../../platform/db/migrate.ts'
import { newId } from '../../shared/ids.ts'
import { type AssignmentRules, assignmentRules } from '../assignments/index.ts'

const ctx = await testContext()
const { signedIn } = testApp(ctx)

/** A talk that was held, with one answer and a debrief. */
async function reportedTalk() {
  const person = await testSeeker(ctx, 'Ana Lucía Reyes')
  const now = ctx.clock.now()
  const contactId = await testContact(ctx, person.id, {
    name: 'Χρήστος Παπαδόπουλος',
    title: 'Nurse',
    organization: 'Mercy Hospital',
  })
  const held = { starts_at: now, ended_at: now, zone: 'America/Chicago', mode: 'phone' } as const
  const interviewId = await testTalk(ctx, person.id, [contactId], held)
  const questionId = newId()
  const own = { seeker_id: person.id, interview_id: interviewId }
  const text = 'What is a typical day like?'
  await ctx.db
    .insertInto('questions')
    .values({ ...own, id: questionId, text, source: 'default', position: 0 })
    .execute()
  await ctx.db
    .insertInto('notebooks')
    .values({ ...own, state: Buffer.alloc(2), updated_at: now })
    .execute()
  const answer = '12h shifts #notmarkup 百闻不如一见'
  await ctx.db
    .insertInto('notebook_answers')
    .values({ ...own, question_id: questionId, text: answer, asked: true })
    .execute()
  await ctx.db
    .insertInto('debriefs')
    .values({ ...own, learned: 'Patience', went_well: 'I listened', updated_at: now })
    .execute()
  return {
    ...person,
    interviewId,
    questionId,
    path: `/interviews/${interviewId}/report`,
    browser: await signedIn(person),
  }
}

it('shows the notebook’s answers, and edits for the reader leave the notebook as written', async () => {
  const { browser, path, questionId, interviewId } = await reportedTalk()
  expect(await browser.read(path)).toContain('12h shifts #notmarkup')
  const saved = await browser.post(path, {
    occupation: 'Registered nurse',
    organization: '',
    [`answer:${questionId}`]: 'She works twelve hours.',
  })
  expect(saved.status).toBe(303)
  const html = await browser.read(path)
  expect(html).toContain('She works twelve hours.')
  expect(html).toContain('Registered nurse')
  const note = await ctx.db
    .selectFrom('notebook_answers')
    .select('text')
    .where('interview_id', '=', interviewId)
    .executeTakeFirstOrThrow()
  expect(note.text).toContain('#notmarkup')
})

/** What a page carries of how its fields were. */
const baseIn = (html: string) =>
  /name="base" value="([^"]+)"/.exec(html)![1]!.replaceAll('&quot;', '"').replaceAll('&amp;', '&')

it('an old form that is saved for its other fields does not hold back what was noted since', async () => {
  const { browser, path, questionId, interviewId } = await reportedTalk()
  const base = baseIn(await browser.read(path))
  const { text } = await ctx.db
    .updateTable('notebook_answers')
    .set({ text: 'Twelve hours, and then the bus.' })
    .where('interview_id', '=', interviewId)
    .returning('text')
    .executeTakeFirstOrThrow()
  const form = { ...(JSON.parse(base) as Record<string, string>), base }
  expect(form).toMatchObject({ [`answer:${questionId}`]: '12h shifts #notmarkup 百闻不如一见' })
  await browser.post(path, { ...form, organization: 'Mercy' })
  const after = await browser.read(path)
  expect([after.includes(text), after.includes('#notmarkup')]).toEqual([true, false])
})

it('puts together what two windows wrote, and says where to read once more', async () => {
  const { browser, path, questionId } = await reportedTalk()
  const base = baseIn(await browser.read(path))
  const form = { ...(JSON.parse(base) as Record<string, string>), base }
  await browser.post(path, { ...form, occupation: 'Head nurse', learned: 'Patience and rest' })
  const answer = { [`answer:${questionId}`]: 'Twelve hours.' }
  await browser.post(path, { ...form, ...answer, occupation: 'Registered nurse', learned: 'Much patience' })
  const html = await browser.read(path)
  for (const words of [
    'Occupation (the other window said “Head nurse”)',
    'Twelve hours.',
    'value="Registered nurse"',
  ])
    expect(html).toContain(words)
  expect(JSON.parse(baseIn(html))).toMatchObject({ learned: 'Much patience and rest' })
  // The same words once more, with the space that a keyboard leaves behind them.
  const last = { ...(JSON.parse(baseIn(html)) as Record<string, string>), base: baseIn(html) }
  for (const _ of [1, 2]) await browser.post(path, { ...last, learned: 'Much patience and rest. Humour. ' })
  expect(JSON.parse(baseIn(await browser.read(path)))).toMatchObject({
    learned: 'Much patience and rest. Humour.',
  })
})

it('keeps the words of two windows that save in the same moment', async () => {
  const { browser, path } = await reportedTalk()
  const form = await shownForm(browser, path)
  await Promise.all([
    browser.post(path, { ...form, learned: 'Patience and rest' }),
    browser.post(path, { ...form, learned: 'Much patience' }),
    browser.post(path, { ...form, organization: 'Mercy' }),
  ])
  expect(await shownForm(browser, path)).toMatchObject({
    ...{ learned: 'Much patience and rest', organization: 'Mercy' },
  })
})

it('refuses an answer that is too long instead of shortening it', async () => {
  const { browser, path, questionId } = await reportedTalk()
  const long = await browser.post(path, { [`answer:${questionId}`]: `${'word '.repeat(4_000)}the end` })
  const refused = await long.text()
  expect([long.status, refused.includes('the end'), refused.includes('{max}')]).toEqual([422, true, false])
  expect(await browser.read(path)).not.toContain('the end')
})

it('shows what became too long only together with another window, as it came to stand', async () => {
  const { browser, path, questionId } = await reportedTalk()
  const answer = `answer:${questionId}`
  for (const name of [answer, 'learned']) {
    const form = await shownForm(browser, path)
    const [mine, theirs] = ['mine ', 'theirs '].map((word) => word.repeat(2_200))
    await browser.post(path, { ...form, [name]: `${form[name]} ${theirs}` })
    const refused = await browser.post(path, { ...form, [name]: `${form[name]} ${mine}` })
    const html = await refused.text()
    expect([name, refused.status]).toEqual([name, 422])
    const typed = new RegExp(`<textarea[^>]* name="${name}"[^>]*>([^<]*)<`).exec(html)![1]!
    expect([typed.includes('mine'), typed.includes('theirs')]).toEqual([true, true])
    // Shortened against what its writer has now seen, it stands as it is.
    const base = baseIn(html)
    const kept = await browser.post(path, { ...form, base, [name]: 'Short.' })
    expect([name, kept.status]).toEqual([name, 303])
    expect((await shownForm(browser, path))[name]).toBe('Short.')
  }
})

it('shows the quotes that were marked beside the editor, and puts none into the report by itself', async () => {
  const { browser, path, questionId, interviewId, id } = await reportedTalk()
  const mark = {
    seeker_id: id,
    interview_id: interviewId,
    kind: 'quote' as const,
  }
  await ctx.db
    .insertInto('notebook_marks')
    .values([
      { ...mark, id: newId(), question_id: questionId, text: '“Nights are quiet.”' },
      { ...mark, id: newId(), question_id: null, text: '“Ask the porters.”' },
    ])
    .execute()
  const html = await browser.read(path)
  expect(html).toContain('A quote you marked: “Nights are quiet.”')
  expect(html).toContain('A quote you marked: “Ask the porters.”')
  expect(await browser.read(`${path}.md`)).not.toContain('Nights are quiet')
})

it('lets the debrief be edited for the reader; what is set back follows the debrief again', async () => {
  const { browser, path, interviewId } = await reportedTalk()
  const stored = async (table: 'debriefs' | 'reports') =>
    ctx.db.selectFrom(table).selectAll().where('interview_id', '=', interviewId).executeTakeFirstOrThrow()
  await browser.post(path, { learned: 'Patience, above all.', 'went-well': 'I listened', unexpected: '' })
  expect(await browser.read(path)).toContain('Patience, above all.')
  expect(await stored('debriefs')).toMatchObject({ learned: 'Patience' })
  expect(await stored('reports')).toMatchObject({ reflection: { learned: 'Patience, above all.' } })
  await browser.post(path, { occupation: 'Nurse' })
  expect(await stored('reports')).toMatchObject({ reflection: { learned: 'Patience, above all.' } })
  await browser.post(path, { learned: 'Patience' })
  expect(await stored('reports')).toMatchObject({ reflection: {} })
  const refused = await browser.post(path, { learned: 'x'.repeat(20_001), occupation: 'Kept' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Kept')
})

it('keeps an answer that only the report has while its question is out of the plan', async () => {
  const { browser, path, questionId, interviewId } = await reportedTalk()
  // Noted on paper.
  await ctx.db.deleteFrom('notebook_answers').where('interview_id', '=', interviewId).execute()
  const answer = { [`answer:${questionId}`]: 'She works twelve hours.' }
  await browser.post(path, answer)
  const out = async (removed_at: Date | null) =>
    ctx.db.updateTable('questions').set({ removed_at }).where('id', '=', questionId).execute()
  await out(ctx.clock.now())
  await browser.post(path, { ...(await shownForm(browser, path)), learned: 'Patience, above all.' })
  await out(null)
  expect(await shownForm(browser, path)).toMatchObject({ ...answer, learned: 'Patience, above all.' })
})

it('follows what the contact says of work and organization, and leaves out what was emptied', async () => {
  const { browser, path, id } = await reportedTalk()
  const form = await shownForm(browser, path)
  await browser.post(path, { ...form, organization: '' })
  expect(await shownForm(browser, path)).toMatchObject({ occupation: 'Nurse', organization: '' })
  expect(await browser.read(`${path}.md`)).not.toContain('Mercy Hospital')
  await ctx.db
    .updateTable('contacts')
    .set({ title: 'Head nurse', organization: 'Lakeside' })
    .where('seeker_id', '=', id)
    .execute()
  const corrected = await shownForm(browser, path)
  expect(corrected).toMatchObject({ occupation: 'Head nurse', organization: '' })
  await browser.post(path, { ...corrected, organization: 'Lakeside' })
  await ctx.db.updateTable('contacts').set({ organization: 'Bay' }).where('seeker_id', '=', id).execute()
  expect(await shownForm(browser, path)).toMatchObject({ occupation: 'Head nurse', organization: 'Bay' })
})

it('the migration lets lines that say what the contact says follow it, and keeps what was edited', async () => {
  const old = await testDatabase({ empty: true })
  await migrate(old.db, { until: '0069_removed_goals' })
  const at = new Date('2026-11-01T12:00:00Z')
  const stamps = { created_at: at, updated_at: at }
  const own = { seeker_id: newId() }
  const person = { id: own.seeker_id, name: 'Ana', email: 'ana@example.edu' }
  await old.db
    .insertInto('accounts')
    .values({ ...person, ...stamps })
    .execute()
  const lines = [
    ['', ''],
    ['Nurse', 'Mercy'],
    ['Registered nurse', 'Mercy'],
  ] as const
  for (const [occupation, organization] of lines) {
    const [contact_id, interview_id] = [newId(), newId()]
    const contact = { ...own, id: contact_id, name: 'Ana', title: ' Nurse', organization: 'Mercy' }
    await old.db
      .insertInto('contacts')
      .values({ ...contact, ...stamps })
      .execute()
    await old.db
      .insertInto('interviews')
      .values({ ...own, id: interview_id, ...stamps })
      .execute()
    await old.db
      .insertInto('interview_contacts')
      .values({ ...own, interview_id, contact_id })
      .execute()
    await old.db
      .insertInto('reports')
      .values({ ...own, interview_id, occupation, organization, ...stamps })
      .execute()
  }
  await migrate(old.db)
  const rows = await old.db.selectFrom('reports').select(['occupation', 'organization']).execute()
  expect(rows.map(({ occupation, organization }) => [occupation, organization])).toEqual([
    [null, null],
    [null, null],
    ['Registered nurse', null],
  ])
})

it('says what is missing with the way there, and which characters the PDF cannot show', async () => {
  const { browser, path, questionId, interviewId } = await reportedTalk()
  await browser.post(path, { [`answer:${questionId}`]: '1. שלום ཀ' })
  const html = await browser.read(path)
  expect(html).toContain('<ol start="1" dir="rtl">')
  expect(html).toContain('The PDF cannot show')
  expect(html).toContain(`href="/interviews/${interviewId}"`)
  expect(html).not.toContain(`${path}#field-occupation`)
})

it('downloads a tagged PDF and an HTML file with every word', async () => {
  const { browser, path } = await reportedTalk()
  const answer = await browser.get(`${path}.pdf`)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect(answer.headers.get('content-disposition')).toContain('.pdf')
  const pdf = await readPdf(new Uint8Array(await answer.arrayBuffer()))
  expect(pdf).toMatchObject({ tagged: true, accessible: '1', language: 'en', fontsOutside: [] })
  expect(pdf.title).toContain('Χρήστος Παπαδόπουλος')
  for (const words of [
    'Ana Lucía Reyes',
    '12h shifts #notmarkup',
    '百闻不如一见',
    'Patience',
    'I listened',
    'Mercy Hospital',
  ])
    expect(pdf.text).toContain(words)
  expect(pdf.tags.map((tag) => tag.role)).toEqual(expect.arrayContaining(['H1', 'H2', 'P']))
  const html = await browser.read(`${path}.html`)
  for (const words of ['Ana Lucía Reyes', '百闻不如一见', 'I listened']) expect(html).toContain(words)
})

it('downloads for Word and as Markdown too; the preview says what the file says', async () => {
  const { browser, path } = await reportedTalk()
  const docx = await browser.get(`${path}.docx`)
  expect(docx.headers.get('content-disposition')).toContain('.docx')
  const read = readDocx(new Uint8Array(await docx.arrayBuffer()))
  expect(read.paragraphs.map(({ text }) => text)).toContain('12h shifts #notmarkup 百闻不如一见')
  const markdown = await browser.get(`${path}.md`)
  expect(markdown.headers.get('content-type')).toContain('text/markdown')
  expect(await markdown.text()).toContain('### What is a typical day like?\n\n12h shifts #notmarkup')
  const article = (html: string) =>
    /<article[^>]*>(.*)<\/article>/s.exec(html)![1]!.replaceAll(/<(\/?)h\d/g, '<$1h')
  const page = await browser.read(path)
  expect(article(page)).toBe(article(await browser.read(`${path}.html`)))
})

it('counts words as the assignment does, and says how many are missing', async () => {
  const { browser, path, id, interviewId } = await reportedTalk()
  expect(await browser.read(path)).not.toContain('wanted')
  const rules = assignmentRules.parse({
    title: 'One talk',
    interviews: { min: 1, max: 1 },
    sections: [{ id: 'notes', title: 'Interview notes', form: 'answers', min: 5, max: 9 }],
    stages: [{ id: 'end', title: 'Report', day: 14, weight: 100, interviews: 1, sections: ['notes'] }],
  })
  const courseId = await aimAtAssignment(id, interviewId, rules)
  const html = await browser.read(path)
  expect(html).toContain('Interview notes')
  expect(html).toContain('5 to 9 wanted')
  // Four words were noted, one fewer than wanted.
  expect(html).toMatch(/data-length-verdict="short">Still missing: <span data-length-gap="true">1</)
  await ctx.db.deleteFrom('enrollments').where('course_id', '=', courseId).execute()
  expect(await browser.read(path)).not.toContain('wanted')
})

it('finishes and reopens; answers 404 to what is another’s', async () => {
  const { browser, path, interviewId } = await reportedTalk()
  await browser.post(`${path}/finished`, { finished: 'yes' })
  const stored = () =>
    ctx.db
      .selectFrom('reports')
      .select('finished_at')
      .where('interview_id', '=', interviewId)
      .executeTakeFirstOrThrow()
  expect((await stored()).finished_at).not.toBeNull()
  await browser.post(`${path}/finished`, { finished: 'no' })
  expect((await stored()).finished_at).toBeNull()
  const stranger = await signedIn(await testSeeker(ctx))
  for (const url of [path, ...['pdf', 'docx', 'md', 'html'].map((format) => `${path}.${format}`)])
    expect((await stranger.get(url)).status).toBe(404)
  expect((await stranger.post(path, { occupation: 'x' })).status).toBe(404)
})

/** Puts the interview under an assignment of a course that the seeker is in. @returns the course's id */
async function aimAtAssignment(seekerId: string, interviewId: string, rules: AssignmentRules) {
  const courseId = await testCourse(ctx, { students: [{ id: seekerId }] })
  const { assignmentId } = await testAssignment(ctx, courseId, { rules })
  await ctx.db
    .updateTable('interviews')
    .set({ course_id: courseId, assignment_id: assignmentId })
    .where('id', '=', interviewId)
    .execute()
  return courseId
}
