// Several devices writing into one notebook through the program's own saving code, over a network that loses requests,
// loses answers and delivers twice, with pages that close and open again: for the proof that all end with the same words.
import * as Y from 'yjs'
import type { SeekerId } from '../../src/features/accounts/index.ts'
import { createContact } from '../../src/features/contacts/index.ts'
import { planInterview } from '../../src/features/interviews/index.ts'
import type { DeviceChange } from '../../src/features/notebook/device/device-store.ts'
import { type Keeper, startKeeping } from '../../src/features/notebook/device/keeper.ts'
import {
  addMark,
  answerName,
  markName,
  missingUpdate,
  openNotebook,
  readNotes,
  setAsked,
} from '../../src/features/notebook/notebook.ts'
import { openForPage, saveUpdates } from '../../src/features/notebook/notebook.commands.ts'
import { listAnswers, listMarks } from '../../src/features/notebook/notebook.queries.ts'
import { saveRequest } from '../../src/features/notebook/notebook.schema.ts'
import { fromDevice, type SaveMessage, startSync, type Sync } from '../../src/features/notebook/sync.ts'
import { typeInto } from '../../src/features/notebook/typing.ts'
import type { Context } from '../../src/platform/context.ts'
import { newId } from '../../src/shared/ids.ts'
import { uniformNumbers } from './random.ts'

interface Place {
  ctx: Context
  scope: SeekerId
  interviewId: string
}

export interface Outcome {
  /** Whether any two of the devices, the stored document and its rows differ. */
  diverged: boolean
  /** Markers that were typed and are not in the stored notebook. */
  missing: string[]
}

const questions = Array.from({ length: 3 }, () => newId())

/** @param operations of each of the writers */
export async function writeTogether(
  place: Omit<Place, 'interviewId'>,
  { seed, operations, writers }: { seed: number; operations: number; writers: number },
): Promise<Outcome> {
  const { ctx, scope } = place
  const contact = await createContact(ctx, scope, { name: 'Maria Lopez' })
  const interviewId = await planInterview(ctx, scope, { contact: [contact], aim: '', wish: '', field: '' })
  const random = uniformNumbers(seed)
  const devices = Array.from(
    { length: writers },
    (_, who) => new Device({ ctx, scope, interviewId }, who, random),
  )
  for (const device of devices) await device.open()
  for (let at = 0; at < operations; at++) {
    for (const device of devices) await device.operate()
    // Devices that save at the same moment stand in the same queue on the server.
    if (at % 20 === 19) await Promise.all(devices.map((device) => device.exchange()))
  }
  for (let round = 0; round < 4; round++) for (const device of devices) await device.heal()
  return outcomeOf({ ctx, scope, interviewId }, devices)
}

async function outcomeOf({ ctx, scope, interviewId }: Place, devices: readonly Device[]): Promise<Outcome> {
  const stored = openNotebook((await openForPage(ctx, scope, interviewId)).state)
  const copies = [stored, ...devices.flatMap((device) => [device.doc, device.onDevice()])]
  const notes = new Set(copies.map((doc) => JSON.stringify(readNotes(doc))))
  const rows = await listAnswers(ctx, scope, interviewId)
  const marks = await listMarks(ctx, scope, interviewId)
  const text = [...rows, ...marks].map((row) => row.text).join('\n')
  const read = readNotes(stored)
  const asRows = [...read.answers, ...read.marks].every((one) => text.includes(one.text))
  const typed = devices.flatMap((device) => device.markers)
  return {
    diverged: notes.size !== 1 || !asRows,
    missing: typed.filter((marker) => !text.includes(marker)),
  }
}

/** One browser: what it keeps outlives its pages. */
class Device {
  doc = openNotebook()
  readonly markers: string[] = []
  readonly #place: Place
  readonly #who: number
  readonly #random: () => number
  readonly #disk = { known: new Map<string, Uint8Array>(), unsent: new Map<string, Uint8Array>() }
  #keeper!: Keeper
  #sync!: Sync
  #healthy = false

  constructor(place: Place, who: number, random: () => number) {
    this.#place = place
    this.#who = who
    this.#random = random
  }

  /** Opens the page: what the server had, what lies on this device, and what of it is unsent. */
  async open(): Promise<void> {
    const { ctx, scope, interviewId } = this.#place
    const { state } = await openForPage(ctx, scope, interviewId)
    this.doc = openNotebook(state)
    // Who comes first in one place hangs on this number: a seed shall play out the same way again.
    this.doc.clientID = Math.floor(this.#random() * 2 ** 32)
    this.#keeper = startKeeping({ newId, onState: () => undefined, disk: (change) => this.#write(change) })
    this.#sync = startSync({
      doc: this.doc,
      onPage: openNotebook(state),
      keeper: this.#keeper,
      newId,
      onState: () => undefined,
      onMerged: () => undefined,
      later: () => () => undefined,
      send: (message) => this.#send(message),
    })
    const unsent = [...this.#disk.unsent]
    Y.applyUpdate(this.doc, missingUpdate(this.onDevice()), fromDevice)
    this.#keeper.keep(state, false)
    const left = unsent.map(([id, update]) => ({ id, update }))
    if (left.length > 0) this.#sync.resume(left, true)
  }

  onDevice(): Y.Doc {
    return openNotebook(...this.#disk.known.values(), ...this.#disk.unsent.values())
  }

  async operate(): Promise<void> {
    const kind = this.#random()
    if (kind < 0.55) this.#typeMarker()
    else if (kind < 0.7) this.#deleteFiller()
    else if (kind < 0.76)
      this.doc.transact(() => setAsked(this.doc, this.#anyQuestion(), this.#random() < 0.5))
    else if (kind < 0.82) this.#mark()
    else if (kind < 0.97) await this.exchange()
    else await this.#reopen()
  }

  exchange(): Promise<void> {
    return this.#sync.now()
  }

  /** The network is whole again: sends until nothing is left. */
  async heal(): Promise<void> {
    this.#healthy = true
    for (let tries = 0; tries < 5; tries++) await this.#sync.now()
  }

  /** The page goes, at any moment; what it had told its keeper is on the disk once the write is done. */
  async #reopen(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve))
    this.#sync.stop()
    await this.open()
  }

  async #write({ known = [], unsent = [], sent = [] }: DeviceChange): Promise<void> {
    for (const { id, update } of known) this.#disk.known.set(id, update)
    for (const { id, update } of unsent) this.#disk.unsent.set(id, update)
    for (const id of sent) {
      const update = this.#disk.unsent.get(id)
      if (update) this.#disk.known.set(id, update)
      this.#disk.unsent.delete(id)
    }
  }

  async #send(message: SaveMessage): ReturnType<Parameters<typeof startSync>[0]['send']> {
    const luck = this.#healthy ? 1 : this.#random()
    if (luck < 0.2) return { ok: false, failure: 'unreachable' }
    const reply = await this.#save(message)
    if (luck < 0.25) await this.#save(message)
    return luck < 0.35 ? { ok: false, failure: 'unreachable' } : { ok: true, reply }
  }

  #save(message: SaveMessage) {
    const { ctx, scope, interviewId } = this.#place
    return saveUpdates(ctx, scope, interviewId, saveRequest.parse(JSON.parse(JSON.stringify(message))))
  }

  #anyQuestion(): string {
    return questions[Math.floor(this.#random() * questions.length)]!
  }

  #newMarker(): string {
    const marker = `<${this.#who}-${this.markers.length}>`
    this.markers.push(marker)
    return marker
  }

  /** Types a marker that will be looked for, with words around it that may be deleted again. */
  #typeMarker(): void {
    const text = this.doc.getText(answerName(this.#anyQuestion()))
    const value = text.toString()
    const gaps = [...value.matchAll(/(?<=>|^)[^<>]*(?=<|$)/g)].map(({ index }) => index)
    const at = gaps[Math.floor(this.#random() * gaps.length)] ?? 0
    typeInto(text, `${value.slice(0, at)}${this.#newMarker()}word ${value.slice(at)}`)
  }

  #deleteFiller(): void {
    const text = this.doc.getText(answerName(this.#anyQuestion()))
    const value = text.toString()
    const fillers = [...value.matchAll(/(?<=>)[^<>]+(?=<|$)/g)]
    const filler = fillers[Math.floor(this.#random() * fillers.length)]
    if (filler) typeInto(text, value.slice(0, filler.index) + value.slice(filler.index + filler[0].length))
  }

  #mark(): void {
    const id = newId()
    this.doc.transact(() => {
      addMark(this.doc, id, { kind: 'quote', question: this.#anyQuestion(), at: new Date(0) })
      this.doc.getText(markName(id)).insert(0, this.#newMarker())
    })
  }
}
