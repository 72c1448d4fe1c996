import { describe, expect, it } from 'vitest'
import {
  answerName,
  markName,
  missingUpdate,
  openNotebook,
  readNotes,
  readText,
  removeMark,
} from './notebook.ts'
import { mergeForm, type NotebookForm } from './notebook-merge.ts'
import { typeInto } from './typing.ts'

const now = new Date('2026-11-23T15:00:00Z')
const q1 = answerName('q1')

const form = (text: string, more: Partial<NotebookForm> = {}): NotebookForm => ({
  texts: [{ name: q1, text }],
  asked: [],
  offScript: [],
  marks: [],
  ...more,
})

function notebookWith(text: string) {
  const doc = openNotebook()
  typeInto(doc.getText(q1), text)
  return doc
}

describe('a form without JavaScript', () => {
  it('keeps the words of two tabs that were opened at the same moment', () => {
    const doc = notebookWith('She starts at seven.')
    const base = missingUpdate(doc)
    mergeForm(doc, base, form('She starts at seven. The ward is loud.'), now)
    mergeForm(doc, base, form('On weekdays she starts at seven.'), now)
    const text = readText(doc, q1)
    expect(text).toContain('The ward is loud.')
    expect(text).toContain('On weekdays')
  })

  it('is harmless sent twice, and a correction after the back button adds only the correction', () => {
    const doc = notebookWith('one')
    const sent = form('one two', { marks: [{ id: 'm', kind: 'quote' }] })
    sent.texts.push({ name: markName('m'), text: 'said so' })
    const first = mergeForm(doc, missingUpdate(doc), sent, now)
    const second = mergeForm(doc, first.state, sent, now)
    mergeForm(doc, second.state, form('one two three'), now)
    expect(readText(doc, q1)).toBe('one two three')
    expect(readNotes(doc).marks).toEqual([{ id: 'm', kind: 'quote', text: 'said so', question: null }])
  })

  it('only adds when the version it was made from is no longer kept', () => {
    const doc = notebookWith('written on the phone since')
    mergeForm(doc, null, form('typed in an old tab'), now)
    const text = readText(doc, q1)
    for (const word of 'written on the phone since typed in an old tab'.split(' '))
      expect(text).toContain(word)
  })

  it('brings a quotation that was removed elsewhere back with what was written in it since', () => {
    const doc = notebookWith('one')
    const quoting = (text: string) => {
      const sent = form('one')
      sent.texts.push({ name: markName('m'), text })
      return sent
    }
    const base = mergeForm(doc, missingUpdate(doc), form('one', { marks: [{ id: 'm', kind: 'quote' }] }), now)
    const shown = mergeForm(doc, base.state, quoting('said so'), now)
    removeMark(doc, 'm')
    mergeForm(doc, shown.state, quoting('said so'), now)
    expect(readNotes(doc).marks).toEqual([])
    mergeForm(doc, shown.state, quoting('said so twice'), now)
    expect(readNotes(doc).marks.map(({ text }) => text.trim())).toEqual(['twice'])
  })

  it('keeps the words of two tabs apart that both began on an empty page', () => {
    const doc = openNotebook()
    const base = missingUpdate(doc)
    mergeForm(doc, base, form('from the first'), now)
    const second = mergeForm(doc, base, form('and the second'), now)
    const words = readText(doc, q1)
    expect(words.split(' ').toSorted()).toEqual(['and', 'first', 'from', 'second', 'the', 'the'])
    mergeForm(doc, second.state, form('and the second'), now)
    expect(readText(doc, q1)).toBe(words)
  })

  it('removes what its writer removed and nothing that came since', () => {
    const doc = notebookWith('keep drop keep')
    const base = missingUpdate(doc)
    typeInto(doc.getText(q1), 'keep drop later keep')
    mergeForm(doc, base, form('keep keep'), now)
    expect(readText(doc, q1).replaceAll(/\s+/g, ' ')).toBe('keep later keep')
  })

  it('ticks and unticks only what its writer changed', () => {
    const doc = openNotebook()
    const base = missingUpdate(doc)
    mergeForm(doc, base, { ...form(''), asked: [{ questionId: 'q2', asked: true }] }, now)
    const untouched = [
      { questionId: 'q2', asked: false },
      { questionId: 'q3', asked: true },
    ]
    mergeForm(doc, base, { ...form(''), asked: untouched }, now)
    expect(readNotes(doc).answers.map(({ questionId }) => questionId)).toEqual(['q2', 'q3'])
  })
})
