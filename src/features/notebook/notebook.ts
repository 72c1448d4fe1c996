/**
 * The notebook's document: one Yjs document an interview, of top-level types only, so that two devices that
 * have never met cannot create the same thing twice. Runs unchanged in the browser and on the server.
 *
 * - text `answer:ID`: the notes under a question; ID is a planned question's row or an off-script question
 * - map `asked`: question ID → true | false
 * - map `extra`: off-script question ID → { at, removed? }, its wording in text `question:ID`
 * - map `marks`: mark ID → { kind, question, at, removed? }, its words in text `mark:ID`
 * - map `clock`: `started` and `ended`, ISO instants
 *
 * Wordings live in texts and not in the map entries because a map keeps the last writer only: two devices
 * correcting the same mark must both keep their words. Whatever is removed while another device still writes in
 * it comes back with what that device wrote.
 */
import * as Y from 'yjs'

export const markKinds = ['learned', 'next-step', 'quote', 'person'] as const
export type MarkKind = (typeof markKinds)[number]

export interface Answer {
  questionId: string
  text: string
  asked: boolean
}

/** A question that was not in the plan. */
export interface OffScriptQuestion {
  id: string
  wording: string
}

export interface Mark {
  id: string
  kind: MarkKind
  text: string
  /** The question under which it was noted, if any. */
  question: string | null
}

/** The document in plain values, as report, search and thank-you read it. */
export interface Notes {
  answers: Answer[]
  offScript: OffScriptQuestion[]
  marks: Mark[]
  startedAt: Date | null
  endedAt: Date | null
}

interface ExtraEntry {
  at: string
  removed?: boolean
}

interface MarkEntry {
  kind: MarkKind
  question: string | null
  at: string
  removed?: boolean
}

export type TextName = `answer:${string}` | `question:${string}` | `mark:${string}`

export const answerName = (questionId: string): TextName => `answer:${questionId}`
export const wordingName = (questionId: string): TextName => `question:${questionId}`
export const markName = (markId: string): TextName => `mark:${markId}`

/** True for the names under which a notebook keeps text; what a form sends under other names is ignored. */
export const isTextName = (name: string): name is TextName =>
  /^(answer|question|mark):[\w-]{1,64}$/.test(name)

/** A document with these updates in it, in any order and however often each. Throws on bytes that are no update. */
export function openNotebook(...updates: Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc
}

/** Updates that are joined in one go. Our choice, the fastest that was measured. */
const joinedAtOnce = 64

/**
 * Makes one update of many. Yjs sorts all it is given again for every piece of it: thirty thousand keystrokes, half an
 * hour without a network, would take minutes at once, and take a moment by groups.
 */
export function joinUpdates(updates: readonly Uint8Array[]): Uint8Array {
  if (updates.length <= joinedAtOnce) return Y.mergeUpdates([...updates])
  const groups: Uint8Array[] = []
  for (let from = 0; from < updates.length; from += joinedAtOnce)
    groups.push(Y.mergeUpdates(updates.slice(from, from + joinedAtOnce)))
  return joinUpdates(groups)
}

/** What `doc` has and the owner of `stateVector` lacks; everything when there is no state vector. */
export const missingUpdate = (doc: Y.Doc, stateVector?: Uint8Array): Uint8Array =>
  Y.encodeStateAsUpdate(doc, stateVector)

export const stateVectorOf = (doc: Y.Doc): Uint8Array => Y.encodeStateVector(doc)

/** Whether the document holds writing that is not in `stateVector`; what was only deleted does not show in it. */
export function hasMoreThan(doc: Y.Doc, stateVector: Uint8Array): boolean {
  const theirs = Y.decodeStateVector(stateVector)
  return [...Y.decodeStateVector(stateVectorOf(doc))].some(
    ([client, clock]) => (theirs.get(client) ?? 0) < clock,
  )
}

/** An update that brings nothing is this long: no struct, no deletion. */
export const isEmptyUpdate = (update: Uint8Array): boolean => update.length <= 2

/** Runs `edit` on the document and answers the update it made, empty if nothing changed. */
export function recordUpdate(doc: Y.Doc, edit: () => void): Uint8Array {
  const made: Uint8Array[] = []
  const keep = (update: Uint8Array) => made.push(update)
  doc.on('update', keep)
  try {
    doc.transact(edit)
  } finally {
    doc.off('update', keep)
  }
  return made.length === 0 ? new Uint8Array(2) : Y.mergeUpdates(made)
}

export function setAsked(doc: Y.Doc, questionId: string, asked: boolean): void {
  const map = doc.getMap<boolean>('asked')
  if ((map.get(questionId) ?? false) !== asked) map.set(questionId, asked)
}

/** Goes off script: a question that is being asked now; its wording may follow later or never. */
export function addOffScript(doc: Y.Doc, id: string, at: Date): void {
  const map = doc.getMap<ExtraEntry>('extra')
  if (map.has(id)) return
  map.set(id, { at: at.toISOString() })
  setAsked(doc, id, true)
}

/** Erases a question that came up with its notes; answers what brings both back. */
export const removeOffScript = (doc: Y.Doc, id: string): (() => void) =>
  remove(doc.getMap<ExtraEntry>('extra'), id, [doc.getText(wordingName(id)), doc.getText(answerName(id))])

export function addMark(doc: Y.Doc, id: string, mark: { kind: MarkKind; question?: string; at: Date }): void {
  const map = doc.getMap<MarkEntry>('marks')
  if (map.has(id)) return
  map.set(id, { kind: mark.kind, question: mark.question ?? null, at: mark.at.toISOString() })
}

/** Erases one mark with its words and nothing else; answers what brings it back. */
export const removeMark = (doc: Y.Doc, id: string): (() => void) =>
  remove(doc.getMap<MarkEntry>('marks'), id, [doc.getText(markName(id))])

/** Whether there is such a mark, not removed. */
export const hasMark = (doc: Y.Doc, id: string): boolean => {
  const entry = doc.getMap<MarkEntry>('marks').get(id)
  return entry !== undefined && entry.removed !== true
}

/** Whether a quotation with this id was there and was removed. */
export const lacksQuote = (doc: Y.Doc, id: string): boolean => {
  const entry = doc.getMap<MarkEntry>('marks').get(id)
  return entry?.kind === 'quote' && entry.removed === true
}

function remove<Entry extends ExtraEntry | MarkEntry>(
  entries: Y.Map<Entry>,
  id: string,
  texts: readonly Y.Text[],
): () => void {
  const entry = entries.get(id)
  if (!entry) return () => undefined
  const words = texts.map((text) => text.toString())
  entries.set(id, { ...entry, removed: true })
  for (const text of texts) if (text.length > 0) text.delete(0, text.length)
  return () => {
    entries.set(id, entry)
    // What another device wrote there meanwhile stays behind it.
    texts.forEach((text, at) => text.insert(0, words[at]!))
  }
}

/** Starts the clock, once: a second device that starts it later changes nothing. */
export function startClock(doc: Y.Doc, at: Date): void {
  const clock = doc.getMap<string>('clock')
  if (instantIn(clock, 'started') === null) clock.set('started', at.toISOString())
}

/** "We talked": stops the clock; the first end stands. */
export function endClock(doc: Y.Doc, at: Date): void {
  const clock = doc.getMap<string>('clock')
  if (instantIn(clock, 'ended') === null) clock.set('ended', at.toISOString())
}

/** Takes the end back, for a thumb that slipped. */
export function resumeClock(doc: Y.Doc): void {
  doc.getMap<string>('clock').delete('ended')
}

/** Sets the clock back, for one that ran before there was a talk; answers what brings its instants back. */
export function resetClock(doc: Y.Doc): () => void {
  const clock = doc.getMap<string>('clock')
  const had = (['started', 'ended'] as const).map((key) => [key, instantIn(clock, key)] as const)
  for (const [key] of had) clock.delete(key)
  return () => {
    for (const [key, at] of had) if (at) clock.set(key, at.toISOString())
  }
}

/** The document as plain values. Foreign or damaged entries are left out, never thrown on. */
export function readNotes(doc: Y.Doc): Notes {
  const clock = doc.getMap<string>('clock')
  return {
    answers: readAnswers(doc),
    offScript: readOffScript(doc),
    marks: readMarks(doc),
    startedAt: instantIn(clock, 'started'),
    endedAt: instantIn(clock, 'ended'),
  }
}

/** The current text under one name, without what PostgreSQL cannot store. */
export const readText = (doc: Y.Doc, name: TextName): string =>
  doc.getText(name).toString().replaceAll('\0', '')

function readAnswers(doc: Y.Doc): Answer[] {
  const asked = doc.getMap<unknown>('asked')
  const ids = new Set(asked.keys())
  for (const name of doc.share.keys()) {
    if (name.startsWith('answer:') && isTextName(name)) ids.add(name.slice('answer:'.length))
  }
  return [...ids]
    .map((id) => ({ questionId: id, text: readText(doc, answerName(id)), asked: asked.get(id) === true }))
    .filter((answer) => answer.asked || answer.text !== '')
    .sort((a, b) => order(a.questionId, b.questionId))
}

function readOffScript(doc: Y.Doc): OffScriptQuestion[] {
  const entries = [...doc.getMap<unknown>('extra')].flatMap(([id, entry]) => {
    if (!isEntry(entry)) return []
    const wording = readText(doc, wordingName(id))
    const gone = entry['removed'] === true && wording === '' && readText(doc, answerName(id)) === ''
    return gone ? [] : [{ id, wording, at: String(entry['at']) }]
  })
  return entries.sort(byMoment).map(({ id, wording }) => ({ id, wording }))
}

function readMarks(doc: Y.Doc): Mark[] {
  const entries = [...doc.getMap<unknown>('marks')].flatMap(([id, entry]) => {
    if (!isEntry(entry) || !isMarkKind(entry['kind'])) return []
    const text = readText(doc, markName(id))
    if (entry['removed'] === true && text === '') return []
    const question = typeof entry['question'] === 'string' ? entry['question'] : null
    return [{ id, kind: entry['kind'], text, question, at: String(entry['at']) }]
  })
  return entries.sort(byMoment).map(({ id, kind, text, question }) => ({ id, kind, text, question }))
}

const isEntry = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

export const isMarkKind = (value: unknown): value is MarkKind => markKinds.some((kind) => kind === value)

function instantIn(clock: Y.Map<string>, key: 'started' | 'ended'): Date | null {
  const value: unknown = clock.get(key)
  const instant = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(instant) ? null : new Date(instant)
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byMoment = (a: { at: string; id: string }, b: { at: string; id: string }): number =>
  order(a.at, b.at) || order(a.id, b.id)
