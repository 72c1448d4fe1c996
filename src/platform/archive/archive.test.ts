import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { collected } from '../../../tests/support/collected.ts'
import { spooled, type ZippedFile, zipOf } from './index.ts'

async function* files(...some: ZippedFile[]) {
  yield* some
}
async function* said(text: string, times: number) {
  for (let n = 0; n < times; n++) yield text
}
const whole = async (stream: AsyncIterable<Uint8Array>) => Buffer.concat(await collected(stream))
const spools = async () => (await readdir(tmpdir())).filter((name) => /^halfhour-.*\.part$/.test(name))

test('packs texts that come in pieces, and the ZIP says what was in them', async () => {
  const zip = zipOf(
    files(
      { name: 'año/Zoë.txt', parts: ['¿Qué ', 'tal? ', '👩🏽‍🔬'] },
      { name: 'empty.txt', parts: [] },
      { name: 'long.txt', parts: said('the same words again and again\n', 20_000) },
    ),
  )
  const found = unzipSync(new Uint8Array(await whole(zip)))
  expect(Object.keys(found)).toEqual(['año/Zoë.txt', 'empty.txt', 'long.txt'])
  expect(strFromU8(found['año/Zoë.txt']!)).toBe('¿Qué tal? 👩🏽‍🔬')
  expect(found['long.txt']!.length).toBe(620_000)
})

test('asks for the next piece only when there is room for it', async () => {
  let asked = 0
  async function* random() {
    for (; asked < 1_000; asked++)
      yield Buffer.from(crypto.getRandomValues(new Uint8Array(48_000))).toString('base64')
  }
  for await (const piece of zipOf(files({ name: 'much.txt', parts: random() })))
    if (piece.length > 1_000) break
  expect(asked).toBeLessThan(50)
})

async function* broken() {
  yield 'some'
  throw new Error('no more of it')
}

test('says so when a text breaks off, and leaves no file behind', async () => {
  const before = await spools()
  await expect(spooled(zipOf(files({ name: 'a.txt', parts: broken() })))).rejects.toThrow('no more of it')
  expect(await spools()).toEqual(before)
})

test.each(['ENOSPC', 'EDQUOT'])('says in words that there is no room for it: %s', async (code) => {
  const before = await spools()
  // As the system answers a write.
  async function* full() {
    yield Buffer.from('some')
    throw Object.assign(new Error('no space left on device, write'), { code })
  }
  await expect(spooled(full())).rejects.toMatchObject({ code: 'temporary-folder-full', status: 507 })
  expect(await spools()).toEqual(before)
})

test('hands back what was written, from a file that nobody finds', async () => {
  const before = await spools()
  const stream = await spooled(bytesOf('one ', 'two ', 'three'))
  expect(await spools()).toEqual(before)
  expect(String(await whole(stream as unknown as AsyncIterable<Uint8Array>))).toBe('one two three')
})

async function* bytesOf(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text)
}
