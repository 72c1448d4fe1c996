import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import {
  addMark,
  addOffScript,
  answerName,
  endClock,
  isEmptyUpdate,
  isTextName,
  joinUpdates,
  markName,
  missingUpdate,
  openNotebook,
  readNotes,
  recordUpdate,
  removeMark,
  removeOffScript,
  resetClock,
  resumeClock,
  setAsked,
  startClock,
  stateVectorOf,
  wordingName,
} from './notebook.ts'
import { mergeForm } from './notebook-merge.ts'
import { typeInto } from './typing.ts'

const now = new Date('2026-11-23T15:00:00Z')

function meet(a: Y.Doc, b: Y.Doc): void {
  Y.applyUpdate(a, missingUpdate(b, stateVectorOf(a)))
  Y.applyUpdate(b, missingUpdate(a, stateVectorOf(b)))
}

describe('joining updates', () => {
  it('makes one of half an hour of keystrokes, in a moment and with every letter', () => {
    const doc = openNotebook()
    const keystrokes: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => keystrokes.push(update))
    const text = doc.getText(answerName('q'))
    for (let at = 0; at < 30_000; at++) text.insert(at, String.fromCharCode(97 + (at % 26)))
    text.delete(100, 5)
    expect(openNotebook(joinUpdates(keystrokes)).getText(answerName('q')).toString()).toBe(text.toString())
  })

  it('waits for what is missing, like any update', () => {
    const doc = openNotebook()
    const keystrokes: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => keystrokes.push(update))
    const text = doc.getText(answerName('q'))
    for (let at = 0; at < 300; at++) text.insert(at, 'x')
    const copy = openNotebook(joinUpdates(keystrokes.slice(150)))
    expect(copy.getText(answerName('q')).toString()).toBe('')
    Y.applyUpdate(copy, joinUpdates(keystrokes.slice(0, 150)))
    expect(copy.getText(answerName('q')).toString()).toBe(text.toString())
  })
})

describe('reading the document', () => {
  it('says what was written, asked, marked and when', () => {
    const doc = openNotebook()
    startClock(doc, now)
    typeInto(doc.getText(answerName('q1')), 'Starts at seven.')
    setAsked(doc, 'q1', true)
    setAsked(doc, 'q2', true)
    addOffScript(doc, 'x1', now)
    typeInto(doc.getText(wordingName('x1')), 'Who trained you?')
    addMark(doc, 'm2', { kind: 'quote', question: 'q1', at: new Date(now.getTime() + 1) })
    addMark(doc, 'm9', { kind: 'person', at: now })
    typeInto(doc.getText(markName('m2')), 'You learn it standing up')
    expect(readNotes(doc)).toEqual({
      answers: [
        { questionId: 'q1', text: 'Starts at seven.', asked: true },
        { questionId: 'q2', text: '', asked: true },
        { questionId: 'x1', text: '', asked: true },
      ],
      offScript: [{ id: 'x1', wording: 'Who trained you?' }],
      marks: [
        { id: 'm9', kind: 'person', text: '', question: null },
        { id: 'm2', kind: 'quote', text: 'You learn it standing up', question: 'q1' },
      ],
      startedAt: now,
      endedAt: null,
    })
  })

  it('leaves out what a foreign client put in', () => {
    const doc = openNotebook()
    doc.getMap('marks').set('m', 'words')
    doc.getMap('marks').set('n', { kind: 'gossip' })
    doc.getMap('extra').set('x', null)
    doc.getMap('clock').set('started', 'tomorrow')
    doc.getText('answer:' + 'x'.repeat(80)).insert(0, 'long name')
    doc.getText(answerName('q')).insert(0, 'a\0b')
    const notes = readNotes(doc)
    expect(notes).toMatchObject({ marks: [], offScript: [], startedAt: null })
    expect(notes.answers).toEqual([{ questionId: 'q', text: 'ab', asked: false }])
  })

  it('knows its own text names', () => {
    expect(isTextName('answer:0192-ab')).toBe(true)
    expect(isTextName('asked')).toBe(false)
    expect(isTextName('answer:')).toBe(false)
    expect(isTextName('clock:started')).toBe(false)
  })

  it('tells an update that brings nothing', () => {
    const doc = openNotebook()
    expect(isEmptyUpdate(recordUpdate(doc, () => setAsked(doc, 'q', false)))).toBe(true)
    expect(isEmptyUpdate(recordUpdate(doc, () => setAsked(doc, 'q', true)))).toBe(false)
    expect(isEmptyUpdate(missingUpdate(doc, stateVectorOf(doc)))).toBe(true)
  })
})

describe('two devices', () => {
  it('both keep their words in a mark that both correct', () => {
    const phone = openNotebook()
    addMark(phone, 'm', { kind: 'quote', at: now })
    typeInto(phone.getText(markName('m')), 'nights are quiet')
    const laptop = openNotebook(missingUpdate(phone))
    typeInto(phone.getText(markName('m')), 'nights are mostly quiet')
    typeInto(laptop.getText(markName('m')), 'nights are quiet, she says')
    meet(phone, laptop)
    expect(readNotes(phone).marks).toEqual([
      { id: 'm', kind: 'quote', text: 'nights are mostly quiet, she says', question: null },
    ])
    expect(readNotes(laptop)).toEqual(readNotes(phone))
  })

  it('brings back what one removed while the other wrote in it', () => {
    const phone = openNotebook()
    addMark(phone, 'm', { kind: 'quote', at: now })
    typeInto(phone.getText(markName('m')), 'erase me')
    addOffScript(phone, 'x', now)
    typeInto(phone.getText(wordingName('x')), 'Off script?')
    const laptop = openNotebook(missingUpdate(phone))
    removeMark(phone, 'm')
    removeOffScript(phone, 'x')
    expect(readNotes(phone)).toMatchObject({ marks: [], offScript: [] })
    typeInto(laptop.getText(markName('m')), 'erase me but keep this')
    typeInto(laptop.getText(answerName('x')), 'an answer')
    meet(phone, laptop)
    expect(readNotes(phone).marks[0]).toMatchObject({ kind: 'quote', text: ' but keep this' })
    expect(readNotes(phone).offScript).toEqual([{ id: 'x', wording: '' }])
    expect(readNotes(phone).answers).toContainEqual({ questionId: 'x', text: 'an answer', asked: true })
  })

  it('takes a removal back with the words, beside what another device wrote meanwhile', () => {
    const phone = openNotebook()
    addMark(phone, 'm', { kind: 'quote', question: 'q', at: now })
    typeInto(phone.getText(markName('m')), 'nights are quiet')
    addOffScript(phone, 'x', now)
    typeInto(phone.getText(wordingName('x')), 'Off script?')
    typeInto(phone.getText(answerName('x')), 'Yes.')
    const before = readNotes(phone)
    const undo = [removeMark(phone, 'm'), removeOffScript(phone, 'x')]
    const laptop = openNotebook(missingUpdate(phone))
    typeInto(laptop.getText(answerName('x')), ' Since May.')
    for (const one of undo) one()
    expect(readNotes(phone)).toEqual(before)
    meet(phone, laptop)
    expect(readNotes(laptop).marks).toEqual(before.marks)
    expect(readNotes(laptop).offScript).toEqual(before.offScript)
    // Which of the two stands first is chance.
    expect(['Yes. Since May.', ' Since May.Yes.']).toContain(readNotes(laptop).answers[0]!.text)
  })

  it('erases a removed quotation from the stored bytes', () => {
    const doc = openNotebook()
    addMark(doc, 'm', { kind: 'quote', at: now })
    typeInto(doc.getText(markName('m')), 'Zanzibar')
    removeMark(doc, 'm')
    expect(Buffer.from(missingUpdate(doc)).includes('Zanzibar')).toBe(false)
  })

  it('start one clock', () => {
    const phone = openNotebook()
    startClock(phone, now)
    const laptop = openNotebook(missingUpdate(phone))
    startClock(laptop, new Date(now.getTime() + 60_000))
    endClock(laptop, new Date(now.getTime() + 1_800_000))
    endClock(laptop, new Date(now.getTime() + 1_900_000))
    expect(readNotes(laptop)).toMatchObject({
      startedAt: now,
      endedAt: new Date(now.getTime() + 1_800_000),
    })
    resumeClock(laptop)
    expect(readNotes(laptop).endedAt).toBeNull()
  })

  it('sets the clock back, and brings it back as it was', () => {
    const doc = openNotebook()
    startClock(doc, now)
    endClock(doc, new Date(now.getTime() + 1_800_000))
    const ran = readNotes(doc)
    const undo = resetClock(doc)
    expect(readNotes(doc)).toMatchObject({ startedAt: null, endedAt: null })
    undo()
    expect(readNotes(doc)).toEqual(ran)
  })
})

const writers = 3
const questions = ['q1', 'q2']

/** A step of one writer: a marker typed at a word boundary, a form sent from an old page, or a delivery. */
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('type' as const), who: writer(), at: fc.nat(), q: fc.nat(1) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('form' as const), who: writer(), at: fc.nat(), q: fc.nat(1) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('load' as const), who: writer(), at: fc.nat(), q: fc.nat(1) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('send' as const), who: writer(), at: fc.nat(), q: fc.nat(1) }),
  },
)

function writer() {
  return fc.nat(writers - 1)
}

/** Puts a marker at the `at`-th word boundary. */
function withMarker(text: string, at: number, marker: string): string {
  const words = text === '' ? [] : text.split(' ')
  words.splice(at % (words.length + 1), 0, marker)
  return words.join(' ')
}

describe('several writers and a form without JavaScript', () => {
  it('converge, with every typed marker present', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 80 }), (steps) => {
        const server = openNotebook()
        const devices = Array.from({ length: writers }, () => openNotebook())
        const outbox: Uint8Array[][] = devices.map(() => [])
        const pages = devices.map(() => missingUpdate(server))
        const markers: string[] = []
        for (const [index, { kind, who, at, q }] of steps.entries()) {
          const device = devices[who]!
          const name = answerName(questions[q]!)
          const marker = `⟦${who}-${index}😀⟧`
          if (kind === 'type') {
            markers.push(marker)
            const text = device.getText(name)
            const value = withMarker(text.toString(), at, marker)
            outbox[who]!.push(
              recordUpdate(device, () => typeInto(text, value, value.indexOf(marker) + marker.length)),
            )
          } else if (kind === 'form') {
            markers.push(marker)
            const shown = openNotebook(pages[who]!).getText(name).toString()
            const texts = [{ name, text: withMarker(shown, at, marker) }]
            const form = { texts, asked: [], offScript: [], marks: [] }
            pages[who] = mergeForm(server, pages[who]!, form, now).state
          } else if (kind === 'load') {
            pages[who] = missingUpdate(server)
          } else {
            // Delivered twice and in any order: the acknowledgement of the first try may have been lost.
            for (const update of [...outbox[who]!, ...outbox[who]!].toSorted(() => (at % 2) - 0.5)) {
              Y.applyUpdate(server, update)
            }
            outbox[who] = []
            if (at % 3 > 0) Y.applyUpdate(device, missingUpdate(server, stateVectorOf(device)))
          }
        }
        for (const device of [...devices, ...devices]) meet(server, device)
        const written = questions.map((id) => server.getText(answerName(id)).toString()).join(' ')
        for (const marker of markers) expect(written.split(marker)).toHaveLength(2)
        for (const device of devices) expect(readNotes(device)).toEqual(readNotes(server))
      }),
      { numRuns: 150, seed: 20261123 },
    )
  })
})
