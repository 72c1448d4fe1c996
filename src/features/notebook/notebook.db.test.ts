import { fromBase64 } from 'lib0/buffer'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { location } from '../../../tests/support/answers.ts'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { somebodyWaits } from '../../../tests/support/database.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { newId } from '../../shared/ids.ts'
import { createContact } from '../contacts/index.ts'
import { getInterview, markHeld, markThanked, planInterview } from '../interviews/index.ts'
import { eraseQuote } from './erase-quotes.commands.ts'
import {
  addMark,
  addOffScript,
  answerName,
  endClock,
  markName,
  missingUpdate,
  openNotebook,
  readNotes,
  readText,
  recordUpdate,
  removeMark,
  resetClock,
  resumeClock,
  setAsked,
  startClock,
  stateVectorOf,
  wordingName,
} from './notebook.ts'
import { openForPage, saveNotebookForm, saveUpdates, tidyNotebooks } from './notebook.commands.ts'
import { findNotebook, listAnswers, listMarks } from './notebook.queries.ts'
import type { PostedNotebook } from './notebook.schema.ts'
import { typeInto } from './typing.ts'

const ctx = await testContext('2026-11-23T15:00:00Z')
const ana = await testSeeker(ctx)
const { scope } = ana
const browser = await testApp(ctx).signedIn(ana)
const contactId = await createContact(ctx, scope, { name: 'Maria Lopez' })
const q1 = newId()

const interview = () => planInterview(ctx, scope, { contact: [contactId], aim: '', wish: '', field: '' })

/** A device with its own document: what it writes is one update, sent as `send` says. */
function device(interviewId: string) {
  const doc = openNotebook()
  const write = (edit: () => void) => ({ id: newId(), update: recordUpdate(doc, edit) })
  const send = async (...updates: { id: string; update: Uint8Array }[]) => {
    const answer = await saveUpdates(ctx, scope, interviewId, { updates, stateVector: stateVectorOf(doc) })
    Y.applyUpdate(doc, fromBase64(answer.missing))
    return answer
  }
  const type = (text: string, id = q1) => write(() => typeInto(doc.getText(answerName(id)), text))
  return { doc, write, send, type }
}

const stored = async (interviewId: string) =>
  openNotebook(...(await findNotebook(ctx, scope, interviewId))!.parts)

const posted = (baseId: string | null, text: string, more: Partial<PostedNotebook> = {}): PostedNotebook => ({
  formId: newId(),
  baseId,
  act: 'save',
  addedId: null,
  form: { texts: [{ name: answerName(q1), text }], asked: [], offScript: [], marks: [] },
  ...more,
})

describe('saving updates', () => {
  it('acknowledges what is committed, and keeps answers and marks as rows', async () => {
    const id = await interview()
    const { doc, write, send, type } = device(id)
    const [extra, mark] = [newId(), newId()]
    const first = type('Starts at seven.')
    const second = write(() => {
      setAsked(doc, q1, true)
      addOffScript(doc, extra, ctx.clock.now())
      typeInto(doc.getText(wordingName(extra)), 'Who trained you?')
      addMark(doc, mark, { kind: 'quote', question: q1, at: ctx.clock.now() })
      typeInto(doc.getText(markName(mark)), 'You learn it standing up')
    })
    expect((await send(first, second)).saved).toEqual([first.id, second.id])
    expect(readText(await stored(id), answerName(q1))).toBe('Starts at seven.')
    expect(await listAnswers(ctx, scope, id)).toEqual([
      { questionId: q1, question: null, text: 'Starts at seven.', asked: true },
      { questionId: extra, question: 'Who trained you?', text: '', asked: true },
    ])
    expect(await listMarks(ctx, scope, id)).toEqual([
      { id: mark, kind: 'quote', text: 'You learn it standing up', questionId: q1, contactId: null },
    ])
  })

  it('knows the wording of a question that has left the plan', async () => {
    const id = await interview()
    const { send, type } = device(id)
    await send(type('still here'))
    await ctx.db
      .insertInto('questions')
      .values({
        ...{ seeker_id: scope, interview_id: id, id: q1, text: 'A normal day?', source: 'own', position: 0 },
        removed_at: ctx.clock.now(),
      })
      .execute()
    expect(await listAnswers(ctx, scope, id)).toMatchObject([
      { question: 'A normal day?', text: 'still here' },
    ])
    await ctx.db.updateTable('questions').set({ removed_at: null }).where('id', '=', q1).execute()
    expect(await listAnswers(ctx, scope, id)).toMatchObject([{ question: null }])
  })

  it('stores an update once however often it comes', async () => {
    const id = await interview()
    const { send, type } = device(id)
    const update = type('once')
    await send(update)
    await send(update)
    expect((await findNotebook(ctx, scope, id))?.version).toBe(1)
  })

  it('loses no word of two updates that carry the same id', async () => {
    const id = await interview()
    const { send, type } = device(id)
    const first = type('one')
    const second = { ...type('one two'), id: first.id }
    await send(first)
    await send(second)
    expect(readText(await stored(id), answerName(q1))).toBe('one two')
  })

  it('keeps an update that arrives before the one it builds on', async () => {
    const id = await interview()
    const { send, type } = device(id)
    const first = type('one')
    const second = type('one two')
    await send(second)
    await send(first)
    expect(readText(await stored(id), answerName(q1))).toBe('one two')
    expect(await listAnswers(ctx, scope, id)).toMatchObject([{ text: 'one two' }])
  })

  it('lets many devices write at once and loses nothing', async () => {
    const id = await interview()
    const devices = Array.from({ length: 6 }, () => device(id))
    await Promise.all(
      devices.map(async (each, who) => {
        for (let round = 0; round < 15; round++) {
          const before = readText(each.doc, answerName(q1))
          await each.send(each.type(`${before}<${who}-${round}>`))
        }
      }),
    )
    const [answer] = await listAnswers(ctx, scope, id)
    for (let who = 0; who < 6; who++)
      for (let round = 0; round < 15; round++) expect(answer?.text).toContain(`<${who}-${round}>`)
    expect(readText(await stored(id), answerName(q1))).toBe(answer?.text)
    for (const each of devices) {
      await each.send()
      expect(readText(each.doc, answerName(q1))).toBe(answer?.text)
    }
  })

  it('answers 404 for an interview of somebody else, and for none', async () => {
    const id = await interview()
    const stranger = await testSeeker(ctx, 'Someone Else')
    const request = { updates: [], stateVector: stateVectorOf(openNotebook()) }
    await expect(saveUpdates(ctx, stranger.scope, id, request)).rejects.toMatchObject({ status: 404 })
    await expect(saveUpdates(ctx, scope, newId(), request)).rejects.toMatchObject({ status: 404 })
    await device(id).send()
    await expect(saveUpdates(ctx, stranger.scope, id, request)).rejects.toMatchObject({ status: 404 })
    expect(await listAnswers(ctx, stranger.scope, id)).toEqual([])
  })

  it('refuses bytes that are no update, and keeps what was there', async () => {
    const id = await interview()
    const { send, type } = device(id)
    await send(type('kept'))
    await expect(send({ id: newId(), update: Uint8Array.of(9, 9, 9, 9) })).rejects.toMatchObject({
      code: 'notebook-damaged',
      status: 422,
    })
    expect(readText(await stored(id), answerName(q1))).toBe('kept')
  })

  it('refuses a notebook beyond all bounds', async () => {
    const id = await interview()
    const { send, type } = device(id)
    await expect(send(type('x'.repeat(4_100_000)))).rejects.toMatchObject({
      code: 'notebook-full',
      status: 413,
    })
  })

  it('merges updates from time to time, and at once what was erased', async () => {
    const id = await interview()
    const { doc, write, send, type } = device(id)
    let text = ''
    for (let round = 0; round < 70; round++) await send(type((text += `${round} `)))
    const loose = await ctx.db
      .selectFrom('notebook_updates')
      .where('interview_id', '=', id)
      .select('id')
      .execute()
    expect(loose.length).toBeLessThan(70)
    expect(readText(await stored(id), answerName(q1))).toBe(text)
    const mark = newId()
    await send(
      write(() => {
        addMark(doc, mark, { kind: 'quote', at: ctx.clock.now() })
        typeInto(doc.getText(markName(mark)), 'Zanzibar')
      }),
    )
    await send(write(() => removeMark(doc, mark)))
    const parts = (await findNotebook(ctx, scope, id))!.parts
    expect(parts.some((part) => Buffer.from(part).includes('Zanzibar'))).toBe(false)
    expect(await listMarks(ctx, scope, id)).toEqual([])
  })

  it('tells the interview when the talk began and ended, never in the future', async () => {
    const id = await interview()
    const { doc, write, send } = device(id)
    const now = ctx.clock.now()
    await send(write(() => startClock(doc, new Date(now.getTime() - 1_800_000))))
    await send(write(() => endClock(doc, new Date(now.getTime() + 900_000))))
    expect(await getInterview(ctx, scope, id)).toMatchObject({
      clockStartedAt: new Date(now.getTime() - 1_800_000),
      endedAt: now,
      stage: 'held',
    })
  })

  it('takes back nothing that was recorded otherwise when a device is late to say that the talk began', async () => {
    const id = await interview()
    const { doc, write, send } = device(id)
    const began = new Date(ctx.clock.now().getTime() - 86_400_000)
    await markHeld(ctx, scope, id, new Date(began.getTime() + 1_800_000))
    await send(write(() => startClock(doc, began)))
    const held = { stage: 'held', clockStartedAt: began, endedAt: new Date(began.getTime() + 1_800_000) }
    expect(await getInterview(ctx, scope, id)).toMatchObject(held)
    await send(write(() => endClock(doc, new Date(began.getTime() + 2_400_000))))
    await send(write(() => resumeClock(doc)))
    expect(await getInterview(ctx, scope, id)).toMatchObject(held)
  })

  it('takes its own end back, also that of a clock that ran ahead', async () => {
    const id = await interview()
    const { doc, write, send } = device(id)
    for (const ahead of [-60_000, 900_000]) {
      await send(write(() => endClock(doc, new Date(ctx.clock.now().getTime() + ahead))))
      expect(await getInterview(ctx, scope, id)).toMatchObject({ stage: 'held' })
      await send(write(() => resumeClock(doc)))
      expect(await getInterview(ctx, scope, id)).toMatchObject({ stage: 'planned', endedAt: null })
    }
  })

  it('offers to go on talking while the end is fresh and nothing came after it, also without a clock', async () => {
    const offers = async (id: string) =>
      (await browser.read(`/interviews/${id}/notebook`)).includes('value="resume"')
    const [id, other, byHand] = [await interview(), await interview(), await interview()]
    const now = ctx.clock.now()
    for (const each of [id, other]) {
      const { doc, write, send } = device(each)
      await send(write(() => endClock(doc, now)))
    }
    await markHeld(ctx, scope, byHand, now)
    expect([await offers(id), await offers(other), await offers(byHand)]).toEqual([true, true, false])
    await markThanked(ctx, scope, other, contactId, now)
    expect([await offers(id), await offers(other)]).toEqual([true, false])
    ctx.clock.advance(86_400_000)
    expect(await offers(id)).toBe(false)
    ctx.clock.set(now)
  })

  it('offers to set its clock back only while a talk runs or has just ended, and by hand nothing was put right', async () => {
    const offers = async (id: string) => {
      const html = await browser.read(`/interviews/${id}/notebook`)
      const ways = ['value="reset"', 'value="resume"', `href="/interviews/${id}#held"`]
      return ways.map((way) => html.includes(way))
    }
    const [id, now] = [await interview(), ctx.clock.now()]
    const { doc, write, send } = device(id)
    await send(write(() => startClock(doc, new Date(now.getTime() - 1_800_000))))
    expect(await offers(id)).toEqual([true, false, false])
    await send(write(() => endClock(doc, now)))
    expect(await offers(id)).toEqual([true, true, false])
    ctx.clock.advance(86_400_000)
    // From then on the way out is the talk's own page.
    expect(await offers(id)).toEqual([false, false, true])
    ctx.clock.set(now)
    // In New York, where tests are at home.
    const corrected = { endedDate: '2026-11-23', endedTime: '09:50' }
    expect((await browser.post(`/interviews/${id}/held/correct`, corrected)).status).toBe(303)
    expect((await getInterview(ctx, scope, id)).endedAt).toEqual(new Date('2026-11-23T14:50:00Z'))
    expect(await offers(id)).toEqual([false, false, true])
  })

  it('leaves a clock alone that was started anew while a notebook opened', async () => {
    const id = await interview()
    const { doc, write, send } = device(id)
    await send(write(() => startClock(doc, ctx.clock.now())))
    await send(write(() => endClock(doc, ctx.clock.now())))
    expect((await browser.post(`/interviews/${id}/held/undo`, {})).status).toBe(303)
    const anew = write(() => {
      resetClock(doc)
      startClock(doc, ctx.clock.now())
    })
    let opening: Promise<unknown> | undefined
    await inTransaction(ctx, async (inside) => {
      await saveUpdates(inside, scope, id, { updates: [anew], stateVector: stateVectorOf(doc) })
      opening = openForPage(ctx, scope, id)
      await somebodyWaits(ctx.db)
    })
    await opening
    expect(readNotes(await stored(id))).toMatchObject({ startedAt: ctx.clock.now(), endedAt: null })
  })

  it('moves no end that something came after', async () => {
    const id = await interview()
    const { doc, write, send } = device(id)
    const endedAt = ctx.clock.now()
    await send(write(() => startClock(doc, new Date(endedAt.getTime() - 1_800_000))))
    await send(write(() => endClock(doc, endedAt)))
    await markThanked(ctx, scope, id, contactId, endedAt)
    ctx.clock.advance(7 * 86_400_000)
    await send(write(() => resumeClock(doc)))
    await send(write(() => endClock(doc, ctx.clock.now())))
    expect(await getInterview(ctx, scope, id)).toMatchObject({ stage: 'thanked', endedAt })
    ctx.clock.set(endedAt)
  })

  it('sets the clock back once the talk has not taken place after all, on every device', async () => {
    const id = await interview()
    const { doc, write, send } = device(id)
    await send(write(() => startClock(doc, ctx.clock.now())))
    await send(write(() => endClock(doc, ctx.clock.now())))
    const open = async () => readNotes(openNotebook((await openForPage(ctx, scope, id)).state))
    expect(await open()).toMatchObject({ endedAt: ctx.clock.now() })
    expect((await browser.post(`/interviews/${id}/held/undo`, {})).status).toBe(303)
    expect(await open()).toMatchObject({ startedAt: null, endedAt: null })
    expect(await getInterview(ctx, scope, id)).toMatchObject({ stage: 'planned', clockStartedAt: null })
    await send()
    expect(readNotes(doc)).toMatchObject({ startedAt: null, endedAt: null })
    await send(write(() => endClock(doc, ctx.clock.now())))
    expect(await getInterview(ctx, scope, id)).toMatchObject({ stage: 'held' })
  })

  it('forgets a clock that was set back', async () => {
    const id = await interview()
    const { doc, write, send } = device(id)
    await send(write(() => startClock(doc, ctx.clock.now())))
    await saveNotebookForm(ctx, scope, id, posted(null, '', { act: 'reset' }))
    await send()
    expect(readNotes(doc)).toMatchObject({ startedAt: null })
    expect(await getInterview(ctx, scope, id)).toMatchObject({ clockStartedAt: null })
  })

  it('takes nothing back by an old page whose talk is over, and says so', async () => {
    const id = await interview()
    const { doc, write, send } = device(id)
    const now = ctx.clock.now()
    await send(write(() => startClock(doc, new Date(now.getTime() - 1_800_000))))
    await send(write(() => endClock(doc, now)))
    ctx.clock.advance(3 * 86_400_000)
    const press = (act: string) => browser.post(`/interviews/${id}/notebook`, { form: newId(), act })
    for (const act of ['reset', 'resume']) {
      expect((await press(act)).status).toBe(303)
      expect(await browser.read(`/interviews/${id}/notebook`)).toContain('The clock stays as it is')
    }
    expect(await getInterview(ctx, scope, id)).toMatchObject({ stage: 'held', endedAt: now })
    expect(readNotes(await stored(id))).toMatchObject({ endedAt: now })
    ctx.clock.set(now)
    await markThanked(ctx, scope, id, contactId, now)
    await press('resume')
    expect(await getInterview(ctx, scope, id)).toMatchObject({ endedAt: now })
  })

  it('says what a clock that was set back had said, and brings it back, without script', async () => {
    const id = await interview()
    const { doc, write, send } = device(id)
    const here = `/interviews/${id}/notebook`
    const ended = ctx.clock.now()
    const instants = { startedAt: new Date(ended.getTime() - 1_800_000), endedAt: ended }
    const reset = async () => {
      await browser.post(here, { form: newId(), act: 'reset' })
      return await browser.read(here)
    }
    await send(write(() => startClock(doc, instants.startedAt)))
    expect(await reset()).toContain('The clock is back at zero.<')
    await send()
    await send(write(() => startClock(doc, instants.startedAt)))
    await send(write(() => endClock(doc, instants.endedAt)))
    const page = await reset()
    expect(page).toContain('It no longer says that you talked.')
    expect(await getInterview(ctx, scope, id)).toMatchObject({ stage: 'planned', clockStartedAt: null })
    const undo = /action="([^"]*notebook\/clock[^"]*)"/.exec(page)![1]!.replaceAll('&amp;', '&')
    for (const _ of [1, 2]) {
      expect(location(await browser.post(undo, {}))).toBe(here)
      expect(readNotes(await stored(id))).toMatchObject(instants)
    }
    expect(await getInterview(ctx, scope, id)).toMatchObject({
      ...{ stage: 'held', clockStartedAt: instants.startedAt, endedAt: instants.endedAt },
    })
    // A clock that was started anew stays, and the page says so.
    await browser.post(here, { form: newId(), act: 'reset' })
    await browser.post(here, { form: newId(), act: 'start' })
    await browser.get(here)
    await browser.post(undo, {})
    expect(await browser.read(here)).toContain('The clock says something else by now')
    // There is nothing to bring back of a clock that stood at zero.
    const idle = `/interviews/${await interview()}/notebook`
    await browser.post(idle, { form: newId(), act: 'reset' })
    expect(await browser.read(idle)).not.toContain('notebook/clock')
  })

  it('believes no device that has lost its year', async () => {
    const id = await interview()
    const { doc, write, send } = device(id)
    await send(write(() => startClock(doc, new Date('2010-01-01T00:00:00Z'))))
    await send(write(() => endClock(doc, new Date('2010-01-01T00:30:00Z'))))
    expect(await getInterview(ctx, scope, id)).toMatchObject({ endedAt: ctx.clock.now(), stage: 'held' })
  })
})

describe('the form without JavaScript', () => {
  it('merges two tabs that were opened on the same version', async () => {
    const id = await interview()
    const { send, type } = device(id)
    await send(type('She starts at seven.'))
    const page = await openForPage(ctx, scope, id)
    expect((await openForPage(ctx, scope, id)).baseId).toBe(page.baseId)
    await saveNotebookForm(ctx, scope, id, posted(page.baseId, 'She starts at seven. The ward is loud.'))
    await saveNotebookForm(ctx, scope, id, posted(page.baseId, 'On weekdays she starts at seven.'))
    const [answer] = await listAnswers(ctx, scope, id)
    expect(answer?.text).toContain('The ward is loud.')
    expect(answer?.text).toContain('On weekdays')
  })

  it('is harmless sent twice, and takes a correction after the back button', async () => {
    const id = await interview()
    const page = await openForPage(ctx, scope, id)
    expect(page.baseId).toBeNull()
    const form = posted(page.baseId, 'one two')
    await Promise.all([saveNotebookForm(ctx, scope, id, form), saveNotebookForm(ctx, scope, id, form)])
    await saveNotebookForm(ctx, scope, id, { ...posted(page.baseId, 'one two three'), formId: form.formId })
    expect(await listAnswers(ctx, scope, id)).toMatchObject([{ text: 'one two three' }])
  })

  it('adds what its button says, and does not ring the clock twice', async () => {
    const id = await interview()
    const mark = newId()
    const form = posted(null, '', { act: 'mark', addedId: mark })
    form.form.marks.push({ id: mark, kind: 'person' })
    await saveNotebookForm(ctx, scope, id, form)
    await saveNotebookForm(ctx, scope, id, form)
    await saveNotebookForm(ctx, scope, id, posted(null, '', { act: 'start' }))
    const began = (await getInterview(ctx, scope, id)).clockStartedAt
    ctx.clock.advance(60_000)
    await saveNotebookForm(ctx, scope, id, posted(null, '', { act: 'start' }))
    expect((await getInterview(ctx, scope, id)).clockStartedAt).toEqual(began)
    const rows = await ctx.db
      .selectFrom('notebook_marks')
      .where('interview_id', '=', id)
      .select('kind')
      .execute()
    expect(rows).toEqual([{ kind: 'person' }])
  })

  it('ends a talk whose clock nobody started', async () => {
    const id = await interview()
    await saveNotebookForm(ctx, scope, id, posted(null, 'one two', { act: 'end' }))
    const { endedAt, clockStartedAt } = await getInterview(ctx, scope, id)
    expect({ endedAt, clockStartedAt }).toEqual({ endedAt: ctx.clock.now(), clockStartedAt: null })
  })

  it('only adds words once its version is no longer kept', async () => {
    const id = await interview()
    const { send, type } = device(id)
    await send(type('from the phone'))
    const page = await openForPage(ctx, scope, id)
    ctx.clock.advance(31 * 86_400_000)
    await tidyNotebooks(ctx)
    await saveNotebookForm(ctx, scope, id, posted(page.baseId, 'an old tab'))
    const text = (await listAnswers(ctx, scope, id))[0]?.text
    for (const word of ['from', 'the', 'phone', 'an', 'old', 'tab']) expect(text).toContain(word)
    const loose = await ctx.db
      .selectFrom('notebooks')
      .where('interview_id', '=', id)
      .select('merged_version')
      .execute()
    expect(loose).toEqual([{ merged_version: 1 }])
    expect(missingUpdate(await stored(id)).length).toBeGreaterThan(2)
  })

  it.each(['there was a notebook', 'there was none'])(
    'says no quotation again that was erased while it lay open, where %s',
    async (before) => {
      const id = await interview()
      const [mark, { send, type }] = [newId(), device(id)]
      if (before === 'there was a notebook') await send(type('She starts at seven.'))
      const page = await openForPage(ctx, scope, id)
      const adding = posted(page.baseId, 'It was loud.', { act: 'mark', addedId: mark })
      adding.form.marks.push({ id: mark, kind: 'quote' })
      const quoting = (baseId: string | null, more = {}) => {
        const form = posted(baseId, 'It was loud.', more)
        form.form.texts.push({ name: markName(mark), text: 'You will never be rich' })
        return form
      }
      await saveNotebookForm(ctx, scope, id, adding)
      await saveNotebookForm(ctx, scope, id, quoting((await openForPage(ctx, scope, id)).baseId))
      const open = quoting((await openForPage(ctx, scope, id)).baseId)
      await eraseQuote(ctx, scope, { interviewId: id, markId: mark })
      const late = quoting(page.baseId, { formId: adding.formId })
      late.form.marks.push({ id: mark, kind: 'quote' })
      for (const form of [open, open, adding, late, late]) await saveNotebookForm(ctx, scope, id, form)
      expect(await listMarks(ctx, scope, id)).toEqual([])
      expect(readText(await stored(id), markName(mark))).toBe('')
      expect((await listAnswers(ctx, scope, id))[0]?.text).toContain('It was loud.')
    },
  )
})

it('merges the other notebooks while one is damaged', async () => {
  const ids = [await interview(), await interview()]
  for (const id of ids) {
    const { send, type } = device(id)
    await send(type('a word'))
  }
  const [damaged, whole] = ids
  await ctx.db
    .updateTable('notebooks')
    .set({ state: Buffer.from([255, 255]), updated_at: new Date(0) })
    .where('interview_id', '=', damaged!)
    .execute()
  ctx.clock.advance(2 * 86_400_000)
  await expect(tidyNotebooks(ctx)).rejects.toThrow()
  const rows = await ctx.db
    .selectFrom('notebooks')
    .where('interview_id', 'in', [damaged!, whole!])
    .orderBy('updated_at')
    .select('merged_version')
    .execute()
  expect(rows).toEqual([{ merged_version: 0 }, { merged_version: 1 }])
})
