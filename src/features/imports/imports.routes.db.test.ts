import { expect, test } from 'vitest'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { newId } from '../../shared/ids.ts'
import { importLimits } from './imports.ts'

const ctx = await testContext()
const { signedIn } = testApp(ctx)
const browser = await signedIn(await testSeeker(ctx, 'Ana'))
const stranger = await signedIn(await testSeeker(ctx, 'Ben'))

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
const eva = 'Eva,Lind,https://www.linkedin.com/in/eva,,"Acme, Inc.",Nurse,01 Feb 2024'
const fileOf = (text: string | Uint8Array<ArrayBuffer>, name = 'Connections.csv') => new File([text], name)
const send = (file: File, id = newId()) => browser.post('/imports', { id, file })

test('a file is looked at, kept, and undone', async () => {
  const sent = await send(fileOf([header, eva, eva, ',,,,,,'].join('\r\n')))
  const path = sent.headers.get('location') ?? ''
  expect([sent.status, path]).toEqual([303, expect.stringMatching(/^\/imports\//)])

  const preview = await (await browser.get(path)).text()
  expect(preview).toContain('Eva Lind')
  expect(preview).toContain('Keep this person')
  expect(await (await browser.get(`${path}?show=duplicate`)).text()).toContain('The same person as row 2')
  expect(await (await browser.get(`${path}?show=unusable`)).text()).toContain('This row has no name.')
  expect(await (await browser.get('/contacts')).text()).not.toContain('Eva Lind')

  for (const one of [path, `${path}/apply`, `${path}/undo`, `${path}/cancel`]) {
    expect((await (one === path ? stranger.get(one) : stranger.post(one))).status).toBe(404)
  }
  await browser.post(`${path}/apply`)
  await browser.post(`${path}/apply`)
  expect(await (await browser.get('/contacts')).text()).toContain('Eva Lind')
  expect(await (await browser.get(path)).text()).toContain('Undo this import')
  expect(await (await browser.get('/imports/new')).text()).toContain('1 people, Connections.csv')

  await browser.post(`${path}/undo`)
  expect(await (await browser.get(path)).text()).toContain('This import was undone')
  expect(await (await browser.get('/contacts')).text()).not.toContain('Eva Lind')
})

test('sent twice is one; thrown away is gone', async () => {
  const id = newId()
  const file = fileOf(`${header}\n${eva}`)
  const [one, two] = [await send(file, id), await send(file, id)]
  expect(one.headers.get('location')).toBe(two.headers.get('location'))
  await browser.post(`/imports/${id}/cancel`)
  expect((await browser.get(`/imports/${id}`)).status).toBe(404)
})

test.each([
  ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]), 422, 'This is a picture'],
  ['no names', 'a,b\n1,2\n', 422, 'no column with names'],
  ['nothing', '', 422, 'empty'],
  ['far too much', new Uint8Array(importLimits.fileBytes + 100_000), 413, 'larger than 20 MB'],
])('%s is refused beside the field', async (_case, content, status, words) => {
  const answer = await send(fileOf(content, 'x.csv'))
  expect(answer.status).toBe(status)
  const text = await answer.text()
  expect(text).toContain(words)
  expect(text).toContain('field-file-error')
})

test('no file chosen is said so', async () => {
  expect(await (await browser.post('/imports', { id: newId() })).text()).toContain('Choose a file first')
})
