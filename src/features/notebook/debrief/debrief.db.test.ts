import { describe, expect, it } from 'vitest'
import { testApp, testContext, testSeeker } from '../../../../tests/support/context.ts'
import { shownForm } from '../../../../tests/support/shown-form.ts'
import { newId } from '../../../shared/ids.ts'
import { createContact, getContact } from '../../contacts/index.ts'
import { getInterview, listQuestions, noteClock, planInterview } from '../../interviews/index.ts'
import { eraseQuotes } from '../erase-quotes.commands.ts'
import { listMarks } from '../notebook.queries.ts'
import { findDebrief, listNextSteps } from './debrief.queries.ts'
import { markStepDone } from './debrief.commands.ts'

const ctx = await testContext('2026-11-23T15:00:00Z')
const sam = await testSeeker(ctx)
const { scope } = sam
const browser = await testApp(ctx).signedIn(sam)
const maria = await createContact(ctx, scope, { name: 'Maria Lopez' })

async function heldInterview() {
  const id = await planInterview(ctx, scope, { contact: [maria], aim: '', wish: '', field: '' })
  await noteClock(ctx, scope, id, { startedAt: null, endedAt: ctx.clock.now() })
  return { id, at: `/interviews/${id}/debrief` }
}

/** Marks made through the plain form of the notebook, as a browser without JavaScript does. */
async function mark(id: string, kind: string, text: string, about = '') {
  const markId = newId()
  const act = { form: newId(), base: '', new: markId, about, act: `mark:${kind}`, [`mark:${markId}`]: text }
  expect((await browser.post(`/interviews/${id}/notebook`, act)).status).toBe(303)
  return markId
}

const reflection = { learned: 'Nights', wentWell: 'She laughed', stillInterested: 'yes', followUp: 'Pay' }

describe('the debrief', () => {
  it('opens when the talk has ended, and starts from the marks', async () => {
    const id = await planInterview(ctx, scope, { contact: [maria], aim: '', wish: '', field: '' })
    expect(await browser.read(`/interviews/${id}/debrief`)).toContain('First, the talk')
    expect((await browser.post(`/interviews/${id}/debrief`, reflection)).status).toBe(422)
    await noteClock(ctx, scope, id, { startedAt: null, endedAt: ctx.clock.now() })
    await mark(id, 'learned', 'Nights are quiet')
    await mark(id, 'next-step', 'Shadow a shift')
    const html = await browser.read(`/interviews/${id}/debrief`)
    expect(html).toContain('Nights are quiet')
    expect(html).toContain('Shadow a shift')
  })

  it('ties a mark made without script to the question that was chosen', async () => {
    const { id } = await heldInterview()
    await browser.post(`/interviews/${id}/plan/questions`, { text: 'What is a night like?', minutes: '5' })
    const [question] = await listQuestions(ctx, scope, id)
    const html = await browser.read(`/interviews/${id}/notebook`)
    expect(html).toContain(`<option value="${question!.id}">1. What is a night like?</option>`)
    await mark(id, 'quote', 'Nights teach you most', question!.id)
    await mark(id, 'quote', 'About nothing in particular')
    await mark(id, 'quote', 'From a broken form', 'no id')
    expect((await listMarks(ctx, scope, id)).map((each) => each.questionId)).toEqual([
      question!.id,
      null,
      null,
    ])
  })

  it('keeps a draft, and is done once what matters is there', async () => {
    const { id, at } = await heldInterview()
    expect((await browser.post(at, { learned: 'Nights', act: 'save' })).status).toBe(303)
    expect(await findDebrief(ctx, scope, id)).toMatchObject({ learned: 'Nights', completedAt: null })
    const refused = await browser.post(at, { learned: 'Kept words', act: 'finish' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Kept words')
    expect((await browser.post(at, { ...reflection, act: 'finish' })).status).toBe(303)
    const done = await findDebrief(ctx, scope, id)
    expect(done).toMatchObject({ stillInterested: 'yes', followUp: 'Pay', completedAt: ctx.clock.now() })
    expect((await getInterview(ctx, scope, id)).debriefedAt).toEqual(done?.completedAt)
    ctx.clock.advance(60_000)
    await browser.post(at, { ...reflection, learned: 'More', act: 'finish' })
    expect((await findDebrief(ctx, scope, id))?.completedAt).toEqual(done?.completedAt)
  })

  it('keeps the words of two windows, says so, and repeats nothing that is sent twice', async () => {
    const { id, at } = await heldInterview()
    await browser.post(at, { learned: 'Nights are quiet.', act: 'save' })
    const opened = await browser.read(at)
    const field = (html: string, name: string) =>
      new RegExp(`name="${name}" value="([^"]+)"`).exec(html)![1]!.replaceAll('&quot;', '"')
    const base = field(opened, 'base')
    const stepId = newId()
    const one = { form: field(opened, 'form'), base, learned: 'Nights are quiet. Pay is fair.', act: 'save' }
    const step = { [`step:${stepId}`]: 'Shadow a shift', [`due:${stepId}`]: '' }
    const other = { form: newId(), base, ...step, learned: 'On weekdays nights are quiet.', wentWell: 'Tea' }
    await browser.post(at, one)
    expect(await browser.read(at)).not.toContain('Two versions')
    await browser.post(at, other)
    expect(await browser.read(at)).toContain('Two versions were merged')
    const both = await findDebrief(ctx, scope, id)
    expect(both).toMatchObject({ wentWell: 'Tea' })
    for (const words of ['Pay is fair.', 'On weekdays']) expect(both?.learned).toContain(words)
    // A double click, and a refused try that comes back with its page.
    await browser.post(at, one)
    await browser.post(at, other)
    expect(await findDebrief(ctx, scope, id)).toEqual(both)
    expect(await listNextSteps(ctx, scope, id)).toHaveLength(1)
    const refused = await browser.post(at, { ...one, stillInterested: '', wentWell: '', act: 'finish' })
    expect(field(await refused.text(), 'base')).toBe(base)
    // The back button: the same page with one word more.
    await browser.post(at, { ...one, learned: `${one.learned} Really.` })
    expect((await findDebrief(ctx, scope, id))?.learned.match(/Pay is fair\./g)).toHaveLength(1)
    expect((await findDebrief(ctx, scope, id))?.learned).toContain('Really.')
  })

  /** The debrief's form as it stands on the page, ready to be sent. */
  async function formAt(at: string) {
    const html = await browser.read(at)
    const hidden = ['form', 'marks'].map((name) => {
      const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(html)
      return [name, value?.[1] ?? '']
    })
    return { ...(await shownForm(browser, at)), ...Object.fromEntries(hidden) }
  }

  it('takes up what is marked after the first save, once', async () => {
    const { id, at } = await heldInterview()
    const early = await mark(id, 'next-step', 'Read about shifts')
    await browser.post(at, await formAt(at))
    const late = await mark(id, 'next-step', 'Shadow a shift')
    await mark(id, 'learned', 'Nights are quiet')
    const form = await formAt(at)
    expect(form).toMatchObject({ [`step:${late}`]: 'Shadow a shift', learned: 'Nights are quiet' })
    // Another page, from before these marks, is saved first.
    await browser.post(at, { form: newId(), learned: 'Pay is fair', wentWell: 'Tea' })
    await browser.post(at, form)
    expect((await listNextSteps(ctx, scope, id)).map((step) => step.id)).toEqual([early, late])
    const learned = (await findDebrief(ctx, scope, id))?.learned
    for (const words of ['Pay is fair', 'Nights are quiet']) expect(learned).toContain(words)
    // What is taken out again does not come back.
    await browser.post(at, { ...(await formAt(at)), learned: '', [`step:${late}`]: '' })
    const html = await browser.read(at)
    for (const words of ['Shadow a shift', 'Nights are quiet']) expect(html).not.toContain(words)
  })

  it('lets go of what was proposed beside a draft from before, once it is taken out', async () => {
    const { id, at } = await heldInterview()
    const step = await mark(id, 'next-step', 'Shadow a shift')
    await mark(id, 'learned', 'Nights are quiet\nand long')
    await browser.post(at, { ...(await formAt(at)), wentWell: 'Tea', marks: '' })
    expect((await findDebrief(ctx, scope, id))?.learned).toBe('Nights are quiet\nand long')
    await browser.post(at, { ...(await formAt(at)), learned: '', [`step:${step}`]: '' })
    expect(await findDebrief(ctx, scope, id)).toMatchObject({ learned: '', wentWell: 'Tea' })
    expect(await listNextSteps(ctx, scope, id)).toEqual([])
    expect(await browser.read(at)).not.toContain('Shadow a shift')
  })

  it('keeps next steps with their dates, changes and removes them, and ticks them off', async () => {
    const { id, at } = await heldInterview()
    const [one, two] = [newId(), newId()]
    const form = {
      [`step:${one}`]: 'Shadow a shift',
      [`due:${one}`]: '2026-12-01',
      [`step:${two}`]: 'Read',
      [`due:${two}`]: '',
    }
    await browser.post(at, form)
    await browser.post(at, form)
    expect(await listNextSteps(ctx, scope, id)).toMatchObject([
      { id: one, text: 'Shadow a shift', dueOn: '2026-12-01', doneAt: null },
      { id: two, text: 'Read', dueOn: null },
    ])
    await markStepDone(ctx, scope, one, ctx.clock.now())
    await browser.post(at, { ...form, [`step:${two}`]: ' ' })
    expect(await listNextSteps(ctx, scope, id)).toMatchObject([{ id: one, doneAt: ctx.clock.now() }])
    const wrong = await browser.post(at, { ...form, [`due:${one}`]: 'soon' })
    expect(wrong.status).toBe(422)
  })

  it('makes a contact of a person mentioned, once, with how found', async () => {
    const { id, at } = await heldInterview()
    const markId = await mark(id, 'person', 'Ana Ruiz, night shift lead')
    const form = { [`person:${markId}`]: 'Ana Ruiz, night shift lead', [`add:${markId}`]: 'on' }
    await browser.post(at, form)
    await browser.post(at, form)
    const contact = await getContact(ctx.db, scope, markId)
    expect(contact).toMatchObject({ name: 'Ana Ruiz', howFound: 'Through Maria Lopez, in our talk' })
    expect(await browser.read(at)).toContain('In your contacts')
  })

  it('finds whoever is mentioned through those of a panel who were there', async () => {
    const [ann, bea] = [
      await createContact(ctx, scope, { name: 'Ann Second' }),
      await createContact(ctx, scope, { name: 'Bea Third' }),
    ]
    const id = await planInterview(ctx, scope, { contact: [ann, bea], aim: '', wish: '', field: '' })
    const at = ctx.clock.now()
    const no = { kind: 'declined', reach: '', note: '', locale: 'en', zone: 'UTC', at } as const
    await ctx.db
      .insertInto('guest_answers')
      .values({ seeker_id: scope, id: newId(), interview_id: id, contact_id: ann, times: [], ...no })
      .execute()
    await noteClock(ctx, scope, id, { startedAt: null, endedAt: at })
    const markId = await mark(id, 'person', 'Ken Ito')
    await browser.post(`/interviews/${id}/debrief`, {
      [`person:${markId}`]: 'Ken Ito',
      [`add:${markId}`]: 'on',
    })
    expect(await getContact(ctx.db, scope, markId)).toMatchObject({
      howFound: 'Through Bea Third, in our talk',
    })
    const ledBy = ctx.db.selectFrom('contact_origins').select('led_by').where('contact_id', '=', markId)
    expect(await ledBy.execute()).toEqual([{ led_by: bea }])
  })

  it('takes a name that is put right for a person to keep, and no name that stands as it was', async () => {
    const { id, at } = await heldInterview()
    const [wrong, same] = [await mark(id, 'person', 'Anna Ruis\nnights'), await mark(id, 'person', 'Bo Chen')]
    const html = await browser.read(at)
    for (const shown of [
      `name="was:${wrong}" value="Anna Ruis, nights"`,
      `name="was:${same}" value="Bo Chen"`,
    ])
      expect(html.includes(shown)).toBe(true)
    await browser.post(at, {
      ...{ [`person:${wrong}`]: 'Ana Ruiz, nights', [`was:${wrong}`]: 'Anna Ruis, nights' },
      ...{ [`person:${same}`]: 'Bo Chen', [`was:${same}`]: 'Bo Chen' },
    })
    const marks = await listMarks(ctx, scope, id)
    expect(marks.map(({ contactId }) => contactId)).toEqual([wrong, null])
    expect((await getContact(ctx.db, scope, wrong)).name).toBe('Ana Ruiz')
  })

  it('takes nobody up over words of a mark that are too many, nor over a mark put right while a try was refused', async () => {
    const { id, at } = await heldInterview()
    const words = `Ana Ruiz${', night after night'.repeat(20)}`
    const long = await mark(id, 'person', words)
    await browser.post(at, { [`person:${long}`]: words, [`was:${long}`]: words })
    expect(await listMarks(ctx, scope, id)).toMatchObject([{ id: long, contactId: null }])
    // As the page had it before another device wrote on.
    const form = { [`person:${long}`]: 'Ana', [`was:${long}`]: 'Ana' }
    const refused = await browser.post(at, { ...form, act: 'finish' })
    expect(refused.status).toBe(422)
    expect((await refused.text()).includes(`name="was:${long}" value="Ana"`)).toBe(true)
  })

  it('saves when Enter is pressed in a line, and does not finish', async () => {
    const { at } = await heldInterview()
    const html = await browser.read(at)
    const form = html.slice(html.indexOf(`action="${at}"`))
    expect(/<button[^>]*value="(\w+)"/.exec(form)?.[1]).toBe('save')
  })

  it('is not there for anybody else', async () => {
    const { id, at } = await heldInterview()
    const markId = await mark(id, 'person', 'Ana Ruiz')
    const stepId = newId()
    await browser.post(at, { [`step:${stepId}`]: 'Mine' })
    const stranger = await testSeeker(ctx, 'Someone Else')
    const other = await testApp(ctx).signedIn(stranger)
    for (const path of [at, `/interviews/${id}/notebook`]) {
      expect((await other.get(path)).status).toBe(404)
      expect((await other.post(path, { ...reflection, form: newId() })).status).toBe(404)
    }
    await expect(markStepDone(ctx, stranger.scope, stepId, ctx.clock.now())).rejects.toMatchObject({
      status: 404,
    })
    // A mark of another interview cannot be reached through one's own either.
    const own = await heldInterview()
    const foreign = {
      [`person:${markId}`]: 'Ana Ruiz',
      [`add:${markId}`]: 'on',
      [`step:${stepId}`]: 'Stolen',
    }
    expect((await browser.post(own.at, foreign)).status).toBe(404)
    expect(await listNextSteps(ctx, scope, id)).toMatchObject([{ text: 'Mine' }])
  })
})

it('erases how somebody came into the work with their quotations, and keeps what the seeker learned', async () => {
  const { id, at } = await heldInterview()
  await browser.post(at, { form: newId(), learned: 'Patience', path: 'School\nAide', likes: 'Mornings' })
  expect((await findDebrief(ctx, scope, id))?.heard.path).toBe('School\nAide')
  await eraseQuotes(ctx, scope, id)
  expect(await findDebrief(ctx, scope, id)).toMatchObject({ learned: 'Patience', heard: { path: '' } })
  const forms = await ctx.db.selectFrom('debrief_forms').select('id').where('interview_id', '=', id).execute()
  expect(forms).toEqual([])
})
