import { fromBase64, toBase64 } from 'lib0/buffer'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { KeepState } from './device/keeper.ts'
import { answerName, missingUpdate, openNotebook, stateVectorOf } from './notebook.ts'
import { fromDevice, startSync, type SaveFailure, type SaveState, type Transport } from './sync.ts'
import { typeInto } from './typing.ts'

/** A server in memory that can be cut off, and timers that run when told. */
function world() {
  const server = openNotebook()
  const states: SaveState[] = []
  const timers: { work: () => void; milliseconds: number }[] = []
  const net: { cut: SaveFailure | null; loseReplies: boolean; ids: string[] } = {
    cut: null,
    loseReplies: false,
    ids: [],
  }
  /** Of each update, in characters of Base64. */
  const sizes: number[] = []
  let ids = 0
  const send: Transport = async ({ updates, stateVector }) => {
    if (net.cut) return { ok: false, failure: net.cut }
    for (const { id, update } of updates) {
      net.ids.push(id)
      sizes.push(update.length)
      Y.applyUpdate(server, fromBase64(update))
    }
    if (net.loseReplies) return { ok: false, failure: 'unreachable' }
    const missing = toBase64(missingUpdate(server, fromBase64(stateVector)))
    return {
      ok: true,
      reply: { saved: updates.map(({ id }) => id), missing, stateVector: toBase64(stateVectorOf(server)) },
    }
  }
  const later = (work: () => void, milliseconds: number) => {
    const timer = { work, milliseconds }
    timers.push(timer)
    return () => void timers.splice(timers.indexOf(timer), timers.includes(timer) ? 1 : 0)
  }
  const doc = openNotebook()
  const device = { kept: new Map<string, Uint8Array>(), sent: [] as string[], state: 'off' as KeepState }
  const merged: number[] = []
  const sync = startSync({
    doc,
    keeper: {
      keep(update) {
        const id = `k${device.kept.size + 1}`
        device.kept.set(id, update)
        return id
      },
      seal: () => undefined,
      state: () => device.state,
      sent: (ids) => void device.sent.push(...ids),
    },
    onMerged: () => merged.push(net.ids.length),
    onPage: openNotebook(),
    send,
    later,
    newId: () => `u${++ids}`,
    onState: (state) => states.push(state),
  })
  const text = doc.getText(answerName('q'))
  const onServer = () => server.getText(answerName('q')).toString()
  return { server, states, timers, net, doc, sync, text, onServer, device, merged, sizes }
}

describe('saving', () => {
  it('gathers typing, sends it once and says saved only after the answer', async () => {
    const { sync, text, states, timers, net, onServer } = world()
    typeInto(text, 'a')
    typeInto(text, 'ab')
    expect(states).toEqual(['saving'])
    expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([400])
    await sync.now()
    expect(states).toEqual(['saving', 'saved'])
    expect(onServer()).toBe('ab')
    expect(net.ids).toEqual(['u1'])
  })

  it('gathers longer where the device keeps every letter', () => {
    const { text, timers, device } = world()
    device.state = 'kept'
    typeInto(text, 'a')
    expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([1500])
  })

  it('sends what gathered out of reach as soon as the server is there again', async () => {
    const { sync, text, timers, net, device } = world()
    device.state = 'kept'
    net.cut = 'unreachable'
    typeInto(text, 'one')
    await sync.now()
    typeInto(text, 'one two')
    net.cut = null
    await sync.now()
    expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([0])
  })

  it('sends half an hour out of reach in a few bytes, with what was deleted', async () => {
    const { sync, text, net, server, onServer, sizes, device } = world()
    typeInto(text, 'before ')
    await sync.now()
    typeInto(server.getText(answerName('q')), 'before and elsewhere ')
    net.cut = 'unreachable'
    await sync.now()
    for (const letter of 'a quick brown fox '.repeat(100)) typeInto(text, text.toString() + letter)
    typeInto(text, text.toString().replace('quick', ''))
    net.cut = null
    await sync.now()
    expect(sync.state()).toBe('saved')
    expect(onServer()).toBe(text.toString())
    expect(onServer()).toContain('elsewhere')
    expect(onServer()).toContain('a  brown fox ')
    expect(sizes.at(-1)).toBeLessThan(3_000)
    // All that was typed here; what came from elsewhere is not sent.
    expect(device.sent).toHaveLength(device.kept.size - 1)
  })

  it('waits while the server cannot be reached, tries again, and loses nothing typed meanwhile', async () => {
    const { sync, text, states, timers, net, onServer } = world()
    net.cut = 'unreachable'
    typeInto(text, 'one')
    await sync.now()
    expect(sync.state()).toBe('waiting')
    expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([1000])
    typeInto(text, 'one two')
    await sync.now()
    expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([2000])
    net.cut = null
    await sync.now()
    expect(sync.state()).toBe('saving')
    await sync.now()
    expect(states).toEqual(['saving', 'waiting', 'saving', 'saved'])
    expect(onServer()).toBe('one two')
  })

  it('sends the same id again when the answer was lost', async () => {
    const { sync, text, net, onServer } = world()
    net.loseReplies = true
    typeInto(text, 'once')
    await sync.now()
    net.loseReplies = false
    await sync.now()
    expect(net.ids).toEqual(['u1', 'u1'])
    expect(onServer()).toBe('once')
    expect(sync.state()).toBe('saved')
  })

  it.each(['signed-out', 'refused'] as const)('says %s and keeps trying', async (failure) => {
    const { sync, text, net, timers, onServer } = world()
    net.cut = failure
    typeInto(text, 'kept')
    await sync.now()
    expect(sync.state()).toBe(failure)
    expect(timers).toHaveLength(1)
    net.cut = null
    await sync.now()
    expect(onServer()).toBe('kept')
  })

  it('brings in what another device wrote, without sending it back', async () => {
    const { sync, text, server, net } = world()
    typeInto(server.getText(answerName('q')), 'from the phone')
    await sync.now()
    expect(text.toString()).toBe('from the phone')
    expect(net.ids).toEqual([])
    expect(sync.state()).toBe('saved')
  })

  it('sends for another tab what that tab could not send before it closed', async () => {
    const { sync, doc, onServer } = world()
    const tab = openNotebook()
    typeInto(tab.getText(answerName('q')), 'last words')
    Y.applyUpdate(doc, missingUpdate(tab), fromDevice)
    await sync.now()
    await sync.now()
    expect(onServer()).toBe('last words')
    expect(sync.state()).toBe('saved')
  })

  it.each([
    ['what was typed', 'She likes it. Her boss is awful. Early.', 1],
    ['what was only deleted', 'She likes it.', 1],
    ['nothing where nothing was', 'She likes it. Her boss is awful.', 0],
  ])('saves %s before it started', (_what, said, updates) => {
    const onPage = openNotebook()
    typeInto(onPage.getText(answerName('q')), 'He likes it.')
    typeInto(onPage.getText(answerName('q')), 'She likes it. Her boss is awful.')
    const doc = openNotebook(missingUpdate(onPage))
    typeInto(doc.getText(answerName('q')), said)
    const states: SaveState[] = []
    const options = {
      newId: () => 'u',
      keeper: { keep: () => 'k', seal: () => undefined, sent: () => undefined, state: () => 'off' as const },
      onMerged: () => undefined,
      later: () => () => {},
      onState: (state: SaveState) => states.push(state),
    }
    const sync = startSync({ doc, onPage, send: async () => ({ ok: false, failure: 'refused' }), ...options })
    expect(states).toEqual(updates === 0 ? [] : ['saving'])
    const unsaved = sync.unsaved()?.updates ?? []
    expect(unsaved).toHaveLength(updates)
    for (const { update } of unsaved) Y.applyUpdate(onPage, fromBase64(update))
    expect(onPage.getText(answerName('q')).toString()).toBe(said)
  })

  it('keeps what is typed on the device, and names what the server has of it', async () => {
    const { sync, text, net, device } = world()
    net.cut = 'unreachable'
    typeInto(text, 'one')
    await sync.now()
    typeInto(text, 'one two')
    expect(device.sent).toEqual([])
    net.cut = null
    await sync.now()
    expect(device.sent).toEqual(['k1'])
    await sync.now()
    expect(device.sent).toEqual(['k1', 'k2'])
    expect(
      openNotebook(...device.kept.values())
        .getText(answerName('q'))
        .toString(),
    ).toBe('one two')
  })

  it('sends what lay on the device from before, even when it only deletes', async () => {
    const { sync, text, doc, server, onServer, device } = world()
    typeInto(server.getText(answerName('q')), 'one two')
    await sync.now()
    const before = openNotebook(missingUpdate(doc))
    typeInto(before.getText(answerName('q')), 'one')
    const update = missingUpdate(before, stateVectorOf(doc))
    Y.applyUpdate(doc, update, fromDevice)
    expect(text.toString()).toBe('one')
    sync.resume([{ id: 'before', update }], false)
    expect(sync.state()).toBe('saving')
    await sync.now()
    expect(onServer()).toBe('one')
    expect(sync.state()).toBe('saved')
    expect(device.sent).toEqual(['before'])
  })

  it('sends what is too much for one save in several', async () => {
    const { sync, text, net, onServer } = world()
    net.cut = 'unreachable'
    await sync.now()
    const pages = ['a', 'b', 'c'].map((letter) => letter.repeat(400_000))
    for (const page of pages) typeInto(text, text.toString() + page)
    net.cut = null
    await sync.now()
    expect(sync.state()).toBe('saving')
    await sync.now()
    expect(sync.state()).toBe('saved')
    expect(net.ids).toHaveLength(2)
    expect(onServer() === pages.join('')).toBe(true)
  })

  it('says that two versions were merged only when both sides wrote while out of reach', async () => {
    const { sync, text, net, server, merged } = world()
    net.cut = 'unreachable'
    typeInto(text, 'from the phone')
    await sync.now()
    net.cut = null
    await sync.now()
    expect(merged).toEqual([])
    net.cut = 'unreachable'
    await sync.now()
    typeInto(server.getText(answerName('p')), 'from the laptop')
    net.cut = null
    await sync.now()
    expect(merged).toEqual([])
    net.cut = 'unreachable'
    typeInto(text, 'from the phone again')
    await sync.now()
    typeInto(server.getText(answerName('p')), 'from the laptop again')
    net.cut = null
    await sync.now()
    expect(merged).toHaveLength(1)
    expect(sync.state()).toBe('saved')
  })

  it('has everything unacknowledged ready for the last moment', async () => {
    const { sync, text, net } = world()
    expect(sync.unsaved()).toBeNull()
    net.cut = 'unreachable'
    typeInto(text, 'a')
    await sync.now()
    typeInto(text, 'ab')
    const left = sync.unsaved()
    expect(left?.updates).toHaveLength(2)
    const copy = openNotebook(...left!.updates.map(({ update }) => fromBase64(update)))
    expect(copy.getText(answerName('q')).toString()).toBe('ab')
  })
})
