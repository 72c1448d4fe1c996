import { expect, it } from 'vitest'
import { location } from '../../../tests/support/answers.ts'
import { assignmentFields } from '../../../tests/support/assignment-fields.ts'
import { testDatabase } from '../../../tests/support/database.ts'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { migrate } from '../../platform/db/migrate.ts'
import { newId } from '../../shared/ids.ts'
import { dueAt } from './rules/due.ts'
import { assignmentRules } from './rules.schema.ts'
import { templateNames, templateRules } from './templates.ts'

const ctx = await testContext('2026-09-14T12:00:00Z')
const { signedIn } = testApp(ctx)
await ctx.db.updateTable('instance').set({ course_creation: 'open' }).execute()
const [ines, sam] = await Promise.all(['Inés Instructor', 'Sam Student'].map((name) => testSeeker(ctx, name)))
const [instructor, student] = [await signedIn(ines!), await signedIn(sam!)]
const made = await instructor.post('/courses', {
  title: 'Career Planning',
  zone: 'America/New_York',
  startsOn: '2026-09-01',
  endsOn: '2026-12-18',
})
const path = location(made)
await instructor.post(`${path}/members`, { email: sam!.email, role: 'student' })
const fields = assignmentFields({ title: 'One talk', date: '2026-09-28', questions: ['A day?', 'Pay?'] })

/** The fields of a form as a browser would send it back. */
function fieldsOf(html: string): Record<string, string | string[]> {
  const decode = (text: string) =>
    text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  const found: Record<string, string | string[]> = {}
  const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
  const set = (name: string, value: string) => {
    if (!name.endsWith('[]')) found[name] = value
    else found[name] = [...((found[name] as string[] | undefined) ?? []), value]
  }
  for (const [tag] of html.matchAll(/<input [^>]*>/g)) {
    const [name, type] = [attribute(tag, 'name'), attribute(tag, 'type')]
    if (!name || name === 'return') continue
    if ((type === 'checkbox' || type === 'radio') && !/ checked/.test(tag)) continue
    set(name, decode(attribute(tag, 'value') ?? ''))
  }
  for (const [, tag, text] of html.matchAll(/<textarea ([^>]*)>([^<]*)<\/textarea>/g))
    set(attribute(` ${tag}`, 'name')!, decode(text!))
  for (const [, tag, inner] of html.matchAll(/<select ([^>]*)>(.*?)<\/select>/gs)) {
    const chosen = [...inner!.matchAll(/<option [^>]*>/g)].map(([option]) => option)
    const picked = chosen.find((option) => / selected/.test(option)) ?? chosen[0]!
    set(attribute(` ${tag}`, 'name')!, decode(attribute(picked, 'value') ?? ''))
  }
  return found
}

it('offers every template, and each of them can be given as it is', async () => {
  const gallery = await instructor.read(`${path}/assignments/new`)
  for (const name of templateNames) {
    expect(gallery).toContain(templateRules(name, 'en').title)
    const page = await instructor.get(`${path}/assignments/new?template=${name}`)
    const html = await page.text()
    expect([name, page.status, html.includes('id="preview"')]).toEqual([name, 200, true])
    const given = await instructor.post(`${path}/assignments`, { ...fieldsOf(html), act: 'save' })
    expect([name, given.status]).toEqual([name, 303])
    const id = location(given).split('/').at(-1)!
    const file = await instructor.get(`${path}/assignments/${id}/file`)
    const { rubric, ...rules } = assignmentRules.parse(await file.json())
    const { rubric: wanted, ...template } = templateRules(name, 'en')
    expect(rules).toEqual(template)
    // A deduction has no name of its own in the form.
    const bare = (list: typeof wanted.deductions) => list.map(({ title, points }) => ({ title, points }))
    expect({ ...rubric, deductions: bare(rubric.deductions) }).toEqual({
      ...wanted,
      deductions: bare(wanted.deductions),
    })
  }
  await ctx.db.deleteFrom('assignments').execute()
})

it('gives an assignment once whose form comes twice, and another where it says something else', async () => {
  const html = await instructor.read(`${path}/assignments/new?template=in-groups`)
  // The form keeps its identifier through the buttons that save nothing.
  const shown = await instructor.post(`${path}/assignments`, { ...fieldsOf(html), act: 'stage:add' })
  const form = { ...fieldsOf(html), act: 'save' }
  expect(fieldsOf(await shown.text())['id']).toBe(fieldsOf(html)['id'])
  const press = async (more = {}) =>
    location(await instructor.post(`${path}/assignments`, { ...form, ...more }))
  const [first, second] = await Promise.all([press(), press()])
  expect([second, await press()]).toEqual([first, first])
  expect(await press({ title: 'Another talk' })).not.toBe(first)
  expect(await ctx.db.selectFrom('assignments').select('id').execute()).toHaveLength(2)
  await ctx.db.deleteFrom('assignments').execute()
})

it('keeps what is typed when a part is added, moved or removed, and saves nothing', async () => {
  const moved = await instructor.post(`${path}/assignments`, { ...fields, act: 'question:up:q2' })
  const html = await moved.text()
  expect(moved.status).toBe(200)
  expect(html.indexOf('question:q2:text')).toBeLessThan(html.indexOf('question:q1:text'))
  expect(html).toContain('value="One talk"')
  const added = await (await instructor.post(`${path}/assignments`, { ...fields, act: 'stage:add' })).text()
  expect([...added.matchAll(/name="stage:[^"]+:title"/g)]).toHaveLength(2)
  const removed = await instructor.post(`${path}/assignments`, { ...fields, act: 'question:remove:q1' })
  expect(fieldsOf(await removed.text())).not.toHaveProperty('question:q1:text')
  expect(await ctx.db.selectFrom('assignments').select('id').execute()).toEqual([])
})

it('says beside its field what is wrong', async () => {
  const first = await instructor.post(`${path}/assignments`, {
    ...fields,
    title: '',
    interviewsMin: 'two',
  })
  const typed = await first.text()
  expect(first.status).toBe(422)
  for (const field of ['title', 'interviewsMin']) expect(typed, field).toContain(`href="#field-${field}"`)
  const wrong = await instructor.post(`${path}/assignments`, {
    ...fields,
    'stage:report:weight': '90',
    'section:answers:min': '10',
    'section:answers:max': '5',
  })
  const html = await wrong.text()
  expect(wrong.status).toBe(422)
  for (const field of ['stage_report_weight', 'section_answers_min'])
    expect(html, field).toContain(`href="#field-${field}"`)
  expect(html).toContain('Something in the form still has to be fixed')
})

it('changes an assignment, and the class sees it', async () => {
  const given = await instructor.post(`${path}/assignments`, fields)
  const here = location(given)
  expect((await student.get(`${here}/edit`)).status).toBe(404)
  expect((await student.post(`${here}/edit`, fields)).status).toBe(404)
  expect((await student.get(`${here}/file`)).status).toBe(404)
  const html = await instructor.read(`${here}/edit`)
  expect(fieldsOf(html)).toMatchObject({ title: 'One talk', 'stage:report:date': '2026-09-28' })
  const two = assignmentFields({
    title: 'Two talks',
    date: '2026-10-05',
    wanted: 2,
    questions: ['Pay?', 'A day?'],
  })
  expect((await instructor.post(`${here}/edit`, two)).status).toBe(303)
  const seen = await student.read(here)
  expect(seen.indexOf('Pay?')).toBeLessThan(seen.indexOf('A day?'))
  expect(await student.read('/goals')).toContain('Two talks')
  const late = await instructor.post(`${here}/edit`, {
    ...two,
    'stage:report:date': '2026-09-14',
    'stage:report:time': '00:01',
  })
  expect([late.status, (await late.text()).includes('still to come')]).toEqual([422, true])
  // Once it is over its words can still be mended.
  ctx.clock.advance(60 * 86_400_000)
  expect((await instructor.post(`${here}/edit`, { ...two, title: 'Mended' })).status).toBe(303)
  ctx.clock.advance(-60 * 86_400_000)
})

it('shows its students the instructions line by line, and what can be taken off', async () => {
  const given = await instructor.post(`${path}/assignments`, {
    ...fields,
    instructions: 'Bring:\na pen\n\nAsk first.',
    deductions: '5 Nobody was thanked',
  })
  const seen = await student.read(location(given))
  expect(seen).toMatch(/<p class="pre-line" dir="auto">Bring:\na pen<\/p>/)
  expect(seen).toContain('Nobody was thanked (−5)')
})

it('keeps the days of its stages when it is seen from another zone, also one where it was given a day later', async () => {
  // Nine in the evening in New York, three in the morning of the next day in Madrid.
  ctx.clock.advance(13 * 3_600_000)
  const given = await instructor.post(`${path}/assignments`, { ...fields, zone: 'America/New_York' })
  ctx.clock.advance(-13 * 3_600_000)
  const here = location(given)
  const shown = fieldsOf(await instructor.read(`${here}/edit`))
  const moved = { ...shown, zone: 'Europe/Madrid' }
  const preview = await (await instructor.post(`${here}/edit`, { ...moved, act: 'preview' })).text()
  expect(preview).toContain('datetime="2026-09-28T21:59:00.000Z"')
  expect((await instructor.post(`${here}/edit`, { ...moved, act: 'save' })).status).toBe(303)
  const { due_at: due } = await ctx.db
    .selectFrom('assignments')
    .select('due_at')
    .where('id', '=', here.split('/').at(-1)!)
    .executeTakeFirstOrThrow()
  expect([shown['stage:report:date'], due]).toEqual(['2026-09-28', new Date('2026-09-28T21:59:00Z')])
  const after = fieldsOf(await instructor.read(`${here}/edit`))
  expect(after).toMatchObject({ zone: 'Europe/Madrid', 'stage:report:date': '2026-09-28' })
})

it('keeps what two instructors changed in two windows, in the same moment too', async () => {
  const given = await instructor.post(`${path}/assignments`, fields)
  const here = location(given)
  const open = async () => fieldsOf(await instructor.read(`${here}/edit`))
  const form = { ...(await open()), act: 'save' }
  const answers = await Promise.all([
    instructor.post(`${here}/edit`, { ...form, title: 'One good talk', 'question:new:text': 'Nights?' }),
    instructor.post(`${here}/edit`, { ...form, 'question:new:text': 'Hours?', ownQuestions: '2' }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  // A third one adds a field with a button first, and read the form before either of them.
  const longer = await instructor.post(`${here}/edit`, { ...form, act: 'question:add' })
  const last = { ...fieldsOf(await longer.text()), instructions: 'An hour is too long.', act: 'save' }
  expect((await instructor.post(`${here}/edit`, { ...last, title: 'A talk' })).status).toBe(303)
  expect(await instructor.read(here)).toContain('(the other window said “One good talk”)')
  const now = await open()
  expect(now).toMatchObject({ title: 'A talk', instructions: 'An hour is too long.', ownQuestions: '2' })
  const asked = Object.entries(now).flatMap(([name, text]) => (name.endsWith(':text') ? [text] : []))
  expect(asked.slice(0, 2)).toEqual(['A day?', 'Pay?'])
  expect(asked.slice(2).toSorted()).toEqual(['Hours?', 'Nights?'])
  // The fewest of one window above the most of the other: the form again, with both.
  const few = await open()
  await instructor.post(`${here}/edit`, { ...few, interviewsMax: '1', act: 'save' })
  const many = { ...few, interviewsMin: '2', 'stage:report:interviews': '2', act: 'save' }
  const refused = await instructor.post(`${here}/edit`, many)
  const html = await refused.text()
  expect([refused.status, fieldsOf(html)['interviewsMin'], fieldsOf(html)['interviewsMax']]).toEqual([
    ...[422, '2', '1'],
  ])
  expect((await instructor.post(`${here}/edit`, { ...fieldsOf(html), interviewsMax: '3' })).status).toBe(303)
})

it('keeps a stage that something was handed in for', async () => {
  const given = await instructor.post(`${path}/assignments`, fields)
  const here = location(given)
  const shown = fieldsOf(await instructor.read(`${here}/edit`))
  const [, , courseId, , assignmentId] = here.split('/')
  const now = ctx.clock.now()
  await ctx.db
    .insertInto('submissions')
    .values({
      ...{ course_id: courseId!, id: newId(), assignment_id: assignmentId!, stage_id: 'report' },
      ...{ student_id: sam!.id, author_id: newId(), number: 1, request_key: newId(), purpose: 'early' },
      ...{ submitted_at: now, due_at: now, late_days: 0, people: '[]', content: '{}', sha256: 'x' },
    })
    .execute()
  const words = 'Students handed something in for “Report”'
  const removed = await instructor.post(`${here}/edit`, { ...shown, act: 'stage:remove:report' })
  const html = await removed.text()
  expect([removed.status, html.includes(words)]).toEqual([422, true])
  expect(fieldsOf(html)).toMatchObject({ 'stage:report:title': 'Report' })
  // A window that removed it before anything came in.
  const without = Object.fromEntries(
    Object.entries(shown).map(([name, value]) => [name.replace('stage:report:', 'stage:other:'), value]),
  )
  const save = () => instructor.post(`${here}/edit`, { ...without, act: 'save' })
  const refused = await save()
  expect([refused.status, (await refused.text()).includes(words)]).toEqual([422, true])
  await ctx.db.deleteFrom('submissions').execute()
  expect((await save()).status).toBe(303)
})

it('says when it opens, and opens at a press with the same dates', async () => {
  const given = await instructor.post(`${path}/assignments`, fields)
  const here = location(given)
  const id = here.split('/').at(-1)!
  const opens_at = new Date('2026-09-20T04:00:00Z')
  const rules = (await (await instructor.get(`${here}/file`)).json()) as { stages: object[] }
  await ctx.db
    .updateTable('assignments')
    .set({ opens_at, rules: JSON.stringify({ ...rules, stages: [{ ...rules.stages[0], day: 8 }] }) })
    .where('id', '=', id)
    .execute()
  const words = 'This assignment opens on'
  const shown = await student.read(here)
  expect([shown.includes(words), shown.includes(opens_at.toISOString())]).toEqual([true, true])
  expect(shown).not.toContain(`${here}/open`)
  expect(await student.read('/goals')).not.toContain(here)
  expect(await instructor.read(here)).toContain(`action="${here}/open"`)
  expect((await student.post(`${here}/open`)).status).toBe(404)
  expect((await instructor.post(`${here}/open`)).status).toBe(303)
  const opened = await student.read(here)
  expect([opened.includes(words), opened.includes('datetime="2026-09-29T03:59:00.000Z"')]).toEqual([
    false,
    true,
  ])
  expect(await student.read('/goals')).toContain(here)
  const form = fieldsOf(await instructor.read(`${here}/edit`))
  expect(form).toMatchObject({ 'stage:report:date': '2026-09-28' })
})

it('goes out as a file and comes in again through the form', async () => {
  const given = await instructor.post(`${path}/assignments`, fields)
  const answer = await instructor.get(`${location(given)}/file`)
  expect(answer.headers.get('content-disposition')).toContain('One talk')
  const text = await answer.text()
  const open = (content: string) =>
    instructor.post(`${path}/assignments/import`, { file: new File([content], 'a.json') })
  const shown = await open(text)
  expect([shown.status, fieldsOf(await shown.text())['title']]).toEqual([200, 'One talk'])
  for (const [content, words] of [
    ['', 'Choose a file first'],
    ['{"title":', 'not an assignment file'],
    [text.replace('"version": 1', '"version": 9'), 'newer version'],
    [text.replace('"interviews": 1', '"interviews": 9'), 'stages.0.interviews'],
  ] as const) {
    const refused = await open(content)
    expect([refused.status, (await refused.text()).includes(words)], words).toEqual([422, true])
  }
})

it('the migration makes a copied assignment due when its last stage is', async () => {
  const old = await testDatabase({ empty: true })
  await migrate(old.db, { until: '0078_imports_name_nobody' })
  const at = new Date('2026-01-05T12:00:00Z')
  const course = { title: 'Career Planning', zone: 'UTC', starts_on: '2026-01-05', ends_on: '2026-12-18' }
  const course_id = newId()
  await old.db
    .insertInto('courses')
    .values({ ...course, id: course_id, created_at: at })
    .execute()
  const [zone, opens_at] = ['America/New_York', new Date('2026-03-01T15:00:00Z')]
  const due = { day: 14, time: '23:59' }
  // After the clocks went forward, in the hour they jump over, before and in the hour that comes twice.
  const given = [
    { zone, opens_at, ...due },
    { zone, opens_at, day: 7, time: '02:30' },
    { zone, opens_at: new Date('2026-10-25T15:00:00Z'), day: 7, time: '01:30' },
    { zone: 'Australia/Lord_Howe', opens_at: new Date('2026-03-29T12:00:00Z'), day: 7, time: '01:45' },
    { zone: 'Asia/Kathmandu', opens_at, ...due },
  ]
  const ids = given.map(() => newId())
  for (const [index, { day, time, ...place }] of given.entries()) {
    const rules = templateRules(templateNames[0]!, 'en')
    const stages = [{ ...rules.stages.at(-1)!, day, time }]
    await old.db
      .insertInto('assignments')
      .values({
        ...{ ...place, course_id, id: ids[index]!, title: 'One talk', due_at: at, created_at: at },
        rules: JSON.stringify({ ...rules, stages }),
      })
      .execute()
  }
  await migrate(old.db)
  const rows = await old.db.selectFrom('assignments').select('due_at').orderBy('id').execute()
  expect(rows.map(({ due_at }) => due_at)).toEqual(
    given.map(({ opens_at: opensAt, zone: own, ...stage }) => dueAt(stage, { opensAt, zone: own })),
  )
})
