import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { answerName, openNotebook } from '../notebook.ts'
import { typeInto } from '../typing.ts'
import type { DeviceChange } from './device-store.ts'
import { startKeeping, type KeepState } from './keeper.ts'
import { shownState } from './save-state.ts'

/** A disk whose writes finish when told, and a document whose every change is kept. */
function world() {
  const doc = openNotebook()
  const states: KeepState[] = []
  const written: DeviceChange[] = []
  const under: { resolve: () => void; reject: (reason: Error) => void }[] = []
  let ids = 0
  const keeper = startKeeping({
    newId: () => `k${++ids}`,
    onState: (state) => states.push(state),
    disk: (change) =>
      new Promise<void>((resolve, reject) => {
        under.push({ resolve: () => (written.push(change), resolve()), reject })
      }),
  })
  const kept: string[] = []
  doc.on('update', (update: Uint8Array) => kept.push(keeper.keep(update, true)))
  const type = (text: string) => void typeInto(doc.getText(answerName('q')), text)
  const settle = async (how: 'resolve' | 'reject' = 'resolve') => {
    const next = under.shift()!
    if (how === 'resolve') next.resolve()
    else next.reject(new Error('disk full'))
    await new Promise((resolve) => setTimeout(resolve))
  }
  const onDisk = () =>
    openNotebook(...written.flatMap(({ unsent = [] }) => unsent.map(({ update }) => update)))
      .getText(answerName('q'))
      .toString()
  return { keeper, states, written, under, kept, type, settle, onDisk }
}

describe('keeping on this device', () => {
  it('is not kept before the disk says so, and writes one thing at a time', async () => {
    const { keeper, states, written, under, type, settle, onDisk } = world()
    type('a')
    type('ab')
    type('abc')
    expect(keeper.state()).toBe('keeping')
    expect(under).toHaveLength(1)
    await settle()
    expect(keeper.state()).toBe('keeping')
    expect(onDisk()).toBe('a')
    await settle()
    expect(states).toEqual(['keeping', 'kept'])
    expect(written).toHaveLength(2)
    expect(onDisk()).toBe('abc')
  })

  it('says failed when the disk refuses, and has everything once it takes writes again', async () => {
    const { keeper, states, type, settle, onDisk } = world()
    type('one')
    await settle('reject')
    expect(keeper.state()).toBe('failed')
    type('one two')
    await settle()
    expect(states).toEqual(['keeping', 'failed', 'kept'])
    expect(onDisk()).toBe('one two')
  })

  it('never names what was typed after a batch left by an id of that batch', async () => {
    const { keeper, kept, type, settle } = world()
    type('a')
    type('ab')
    keeper.seal()
    type('abc')
    expect(kept[2]).not.toBe(kept[1])
    await settle()
    await settle()
    expect(keeper.state()).toBe('kept')
  })

  it('keeps nothing once it is told to end', async () => {
    const { keeper, under, type } = world()
    keeper.end()
    type('a')
    expect(under).toHaveLength(0)
    expect(keeper.state()).toBe('off')
  })

  it('goes on saying that its owner has left, and keeps nothing from then on', async () => {
    const { keeper, states, under, type } = world()
    keeper.end('left')
    type('a')
    keeper.end()
    expect(under).toHaveLength(0)
    expect(states).toEqual(['left'])
  })

  it('tells the disk what the server has', async () => {
    const { keeper, written, kept, type, settle } = world()
    type('a')
    await settle()
    keeper.sent(kept)
    await settle()
    expect(written.at(-1)).toEqual({ unsent: [], known: [], sent: ['k1'] })
  })
})

describe('what the notebook says', () => {
  it.each([
    ['saved', 'keeping', false, 'saved'],
    ['saved', 'kept', true, 'merged'],
    ['saving', 'keeping', false, 'saving'],
    ['saving', 'kept', true, 'device'],
    ['saving', 'failed', false, 'saving'],
    ['waiting', 'kept', false, 'waiting-kept'],
    ['waiting', 'keeping', false, 'waiting'],
    ['waiting', 'off', false, 'waiting'],
    ['signed-out', 'kept', false, 'signed-out'],
  ] as const)('server %s, device %s, merged %s: %s', (server, device, merged, expected) => {
    expect(shownState(server, device, merged)).toBe(expected)
  })
})

it('merges what it gathered into one update', async () => {
  const { written, type, settle } = world()
  type('x')
  type('xy')
  type('xyz')
  await settle()
  await settle()
  expect(written[1]!.unsent).toHaveLength(1)
  expect(Y.decodeUpdate(written[1]!.unsent![0]!.update).structs.length).toBeGreaterThan(0)
})
