import { expect, test } from 'vitest'
import { location } from '../../../tests/support/answers.ts'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { newId } from '../../shared/ids.ts'
import { importLimits } from './imports.ts'

const ctx = await testContext()
const { signedIn } = testApp(ctx)
const browser = await signedIn(await testSeeker(ctx, 'Ana'))
const stranger = await signedIn(await testSeeker(ctx, 'Ben'))

const heads = 'How I found them,Why I want to talk to them'
const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
const eva = 'Eva,Lind,https://www.linkedin.com/in/eva,,"Acme, Inc.",Nurse,01 Feb 2024'
const fileOf = (text: string | Uint8Array<ArrayBuffer>, name = 'Connections.csv') => new File([text], name)
const send = (file: File, id = newId()) => browser.post('/imports', { id, file })

test('a file is looked at, kept, and undone', async () => {
  const sent = await send(fileOf([header, eva, eva, ',,,,Acme,,'].join('\r\n')))
  const path = location(sent)
  expect([sent.status, path]).toEqual([303, expect.stringMatching(/^\/imports\//)])

  const preview = await browser.read(path)
  expect(preview).toContain('Eva Lind')
  expect(preview).toContain('Keep this person')
  expect(await browser.read(`${path}?show=duplicate`)).toContain('The same person as row 2')
  expect(await browser.read(`${path}?show=unusable`)).toContain('This row has no name.')
  expect(await browser.read('/contacts')).not.toContain('Eva Lind')

  for (const one of [path, `${path}/apply`, `${path}/undo`, `${path}/cancel`]) {
    expect((await (one === path ? stranger.get(one) : stranger.post(one))).status).toBe(404)
  }
  await browser.post(`${path}/apply`)
  await browser.post(`${path}/apply`)
  expect(await browser.read('/contacts')).toContain('Eva Lind')
  expect(await browser.read(path)).toContain('Undo this import')
  expect(await browser.read('/imports/new')).toContain('1 person, Connections.csv')

  await browser.post(`${path}/undo`)
  expect(await browser.read(path)).toContain('This import was undone')
  expect(await browser.read('/contacts')).not.toContain('Eva Lind')
})

test('sent twice is one; thrown away is gone', async () => {
  const id = newId()
  const file = fileOf(`${header}\n${eva}`)
  const [one, two] = [await send(file, id), await send(file, id)]
  expect(location(one)).toBe(location(two))
  await browser.post(`/imports/${id}/cancel`)
  expect((await browser.get(`/imports/${id}`)).status).toBe(404)
})

test('another file sent from a page that was brought back is shown itself, before and after keeping', async () => {
  const id = newId()
  const shown = (answer: Response) => browser.read(location(answer))
  await send(fileOf(`${header}\n${eva}`, 'first.csv'), id)
  const second = await shown(
    await send(fileOf(`${header}\n${eva.replaceAll('Eva', 'Ida')}`, 'second.csv'), id),
  )
  expect([second.includes('Ida Lind'), second.includes('1 row of second.csv')]).toEqual([true, true])
  await browser.post(`/imports/${id}/apply`)
  const third = await send(fileOf(`${header}\n${eva.replaceAll('Eva', 'Lea')}`, 'third.csv'), id)
  expect(location(third)).not.toContain(id)
  expect(await shown(third)).toContain('Lea Lind')
  expect(await browser.read(`/imports/${id}`)).toContain('From second.csv')
  await browser.post(`/imports/${id}/undo`)
})

test.each([
  ['refused', { code: 'nobody' }],
  ['stopped', { code: null, cancelled: true }],
])('a file sent from a page whose file before was %s is read anew', async (_how, end) => {
  const id = newId()
  const run = { import_id: id, step: 'reading' as const, beat_at: ctx.clock.now(), ...end }
  await ctx.db
    .insertInto('import_runs')
    .values({ seeker_id: await anaId(), ...run })
    .execute()
  const sent = await send(fileOf(`${header}\n${eva}`), id)
  const shown = await browser.get(location(sent))
  const text = await shown.text()
  expect([shown.status, text.includes('Eva Lind'), text.includes('stopped before it was done')]).toEqual([
    ...[200, true, false],
  ])
})

test('a list with more columns than a page can show is read, and offers no choice of them', async () => {
  const more = Array.from({ length: 80 }, (_, n) => `Essay ${n}`)
  const answer = await send(fileOf(`Name,${more.join(',')}\nEva Lind${','.repeat(80)}\n`, 'wide.csv'))
  const path = location(answer)
  const shown = await browser.read(path)
  expect([shown.includes('Eva Lind'), shown.includes(`${path}/columns`)]).toEqual([true, false])
  const nameless = await send(fileOf(`Wer,${more.join(',')}\nEva Lind${','.repeat(80)}\n`, 'wide.csv'))
  expect([nameless.status, await nameless.text()]).toEqual([
    422,
    expect.stringContaining('no column with names'),
  ])
})

test('the preview says where people have first names alone and a column was left out', async () => {
  const shown = async (text: string) => browser.read(location(await send(fileOf(text, 'list.csv'))))
  const said = 'Most people here have only a first name'
  expect(await shown('Nombre,Linaje,Empresa\nAna,Ruiz,Acme\n')).toContain(said)
  expect(await shown('Nombre,Empresa\nAna,Acme\n')).not.toContain(said)
})

test('cards that hold nobody are refused', async () => {
  const answer = await send(fileOf('BEGIN:VCARD\nVERSION:3.0\nNOTE:x\nEND:VCARD\n', 'empty.vcf'))
  expect([answer.status, await answer.text()]).toEqual([
    422,
    expect.stringContaining('found nobody in this file'),
  ])
})

test.each([
  ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]), 422, 'This is a picture'],
  ['no list', '<p>Dear Ana,\nhow are you?</p>\n', 422, 'no column with names'],
  ['only a header', 'Name,Company\n', 422, 'nobody below it'],
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

const anaId = async () =>
  (await ctx.db.selectFrom('accounts').select('id').where('name', '=', 'Ana').executeTakeFirstOrThrow()).id

test('a list whose columns nobody knows is asked about, once for all lists with the same header', async () => {
  const list = fileOf(
    'who,does what,where to write\nEva Lind,Nurse,eva@a.example\nBo Q,Welder,bo@b.example\n',
    'people.csv',
  )
  const path = location(await send(list))
  expect(path).toMatch(/\/columns$/)
  const asked = await browser.read(path)
  for (const words of ['does what', 'Eva Lind · Bo Q', 'Leave out']) expect(asked).toContain(words)
  expect((await stranger.get(path)).status).toBe(404)
  expect((await stranger.post(path, { 'column-0': 'full' })).status).toBe(404)

  const refused = await browser.post(path, { 'column-0': '', 'column-1': 'title' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Say for at least one column that it holds a name')
  const chosen = await browser.post(path, { 'column-0': 'full', 'column-1': 'title', 'column-2': 'email' })
  const preview = await browser.read(location(chosen))
  for (const words of ['Eva Lind', 'Nurse', 'eva@a.example', 'Keep these 2 people'])
    expect(preview).toContain(words)

  const again = await send(fileOf('Who;Does What;Where to write\nCy Zorn;Clerk;cy@c.example\n', 'more.csv'))
  expect(location(again)).not.toContain('columns')
  expect(await browser.read(location(again))).toContain('Cy Zorn')
})

test('a first row that is a person is not lost as a header', async () => {
  const path = location(await send(fileOf('Eva Lind,Nurse\nBo Q,Welder\n', 'bare.csv')))
  const chosen = await browser.post(path, { 'column-0': 'full', 'column-1': 'title', headerless: 'on' })
  const preview = await browser.read(location(chosen))
  expect(preview).toContain('Eva Lind')
  expect(preview).toContain('Bo Q')
})

test('columns read wrongly can be chosen again from the preview, and the file goes with the decision', async () => {
  const path = location(await send(fileOf('Name,Contact\nNurse,Eva Lind\n', 'swapped.csv')))
  expect(await browser.read(path)).toContain(`${path}/columns`)
  await browser.post(`${path}/columns`, { 'column-0': 'title', 'column-1': 'full' })
  expect(await browser.read(path)).toContain('Eva Lind')
  await browser.post(`${path}/cancel`)
  expect(
    await ctx.db
      .selectFrom('import_files')
      .select('file_name')
      .where('file_name', '=', 'swapped.csv')
      .execute(),
  ).toEqual([])
})

test('columns of a list of ours are chosen, and chosen again in the next one with the same header', async () => {
  const own = () => fileOf(`${heads},First,Last\nmet at a fair,y,Bo,Li\n`, 'ours.csv')
  const path = location(await send(own()))
  const asked = await browser.read(path)
  expect(asked.match(/Leave out|As its heading says/g)).toEqual([
    ...['As its heading says', 'As its heading says', 'Leave out', 'Leave out'],
  ])
  await browser.post(path, { 'column-2': 'full' })

  const again = location(await send(own()))
  const before = await browser.read(again)
  expect([before.includes('>Bo<'), before.includes(`${again}/columns`)]).toEqual([true, true])
  await browser.post(`${again}/columns`, { 'column-2': 'given', 'column-3': 'family' })
  expect(await browser.read(again)).toContain('Bo Li')
  const named = location(await send(fileOf(`Name,${heads}\nBo Li,x,y\n`, 'ours.csv')))
  expect(await browser.read(named)).toContain(`${named}/columns`)
})

test('an unusable row is completed where it stands', async () => {
  const path =
    (await send(fileOf([header, eva, ',,,nora@n.example,Library,Clerk,04 Mar 2023'].join('\n')))).headers.get(
      'location',
    ) ?? ''
  const shown = await browser.read(`${path}?show=unusable`)
  for (const words of ['Complete row 3', 'nora@n.example', 'Library']) expect(shown).toContain(words)

  const refused = await browser.post(`${path}/rows`, {
    row: '3',
    name: ' ',
    emails: 'nora@n.example, nothing',
  })
  expect(refused.status).toBe(422)
  const words = await refused.text()
  for (const one of ['Type a name.', 'nora@n.example, nothing']) expect(words).toContain(one)
  expect((await stranger.post(`${path}/rows`, { row: '3', name: 'Nora' })).status).toBe(404)
  expect((await browser.post(`${path}/rows`, { row: '99', name: 'Nora' })).status).toBe(404)

  const done = await browser.post(`${path}/rows`, {
    row: '3',
    name: 'Nora Ng',
    emails: 'nora@n.example',
    organization: 'Library',
    title: 'Clerk',
  })
  expect(done.status).toBe(303)
  await browser.post(`${path}/apply`)
  const nora = await ctx.db
    .selectFrom('contacts')
    .selectAll()
    .where('seeker_id', '=', await anaId())
    .where('name', '=', 'Nora Ng')
    .executeTakeFirstOrThrow()
  expect(nora).toMatchObject({
    emails: ['nora@n.example'],
    organization: 'Library',
    title: 'Clerk',
    connected_on: '2023-03-04',
    source: 'import',
  })
  expect((await browser.post(`${path}/rows`, { row: '3', name: 'Nora' })).status).toBe(409)
  await browser.post(`${path}/undo`)
})

test('a row of our own list that has a description alone is completed with it, or with a name beside it', async () => {
  const heads = 'Name,Description,Given name,Relationship,How I found them,Why I want to talk to them'
  const rows = ['her boss', 'my aunt’s dentist'].map(
    (description) => `,${description},,,,,Acme,Nurse,too,many`,
  )
  const text = [`${heads},Organization,Title`, 'Bo Ek', ...rows].join('\n')
  const path = location(await send(fileOf(text, 'contacts.csv')))
  const shown = await browser.read(`${path}?show=unusable`)
  for (const words of ['value="her boss"', 'value="my aunt’s dentist"']) expect(shown).toContain(words)
  for (const [row, name] of [
    ['3', 'her boss'],
    ['4', 'Cy Zorn'],
  ] as const)
    expect((await browser.post(`${path}/rows`, { row, name })).status).toBe(303)
  await browser.post(`${path}/apply`)
  const kept = await ctx.db
    .selectFrom('contacts')
    .select(['name', 'description'])
    .where('seeker_id', '=', await anaId())
    .where('description', '<>', '')
    .orderBy('description')
    .execute()
  expect(kept).toEqual([
    { name: '', description: 'her boss' },
    { name: 'Cy Zorn', description: 'my aunt’s dentist' },
  ])
  await browser.post(`${path}/undo`)
})

test('a row beyond the first page is completed on its page', async () => {
  const rows = Array.from({ length: 120 }, (_, n) => `,Acme,Nurse ${n}`)
  const at = location(await send(fileOf(['Name,Company,Title', 'Eva Lind,Acme,Nurse', ...rows].join('\n'))))
  const page = `${at}?show=unusable&page=2`
  const shown = await browser.read(page)
  // What was read stands in the line.
  expect(shown).toContain('Nurse 110, Acme')
  const refused = await browser.post(`${at}/rows`, { row: '113', page: '2', name: '', title: 'My words' })
  expect(refused.status).toBe(422)
  const words = await refused.text()
  for (const one of ['id="row-113"', 'My words', 'Type a name.']) expect(words).toContain(one)
  const done = await browser.post(`${at}/rows`, { row: '113', page: '2', name: 'Bo Ek', title: 'Nurse 110' })
  expect(location(done)).toBe(`${page}#row-114`)
  const last = await browser.post(`${at}/rows`, {
    row: '122',
    page: '2',
    name: 'Cy Zorn',
    title: 'Nurse 119',
  })
  expect(location(last)).toBe(`${page}#row-121`)
  await browser.post(`${at}/cancel`)
})

test('a preview without anybody new says so, and that rows wait to be completed', async () => {
  const text = async (rows: string) => {
    const at = location(await send(fileOf(`Name,Company,Title,Phone\n${rows}`)))
    const words = await browser.read(at)
    return { at, words }
  }
  const first = await text('Eva Lind,Acme,Nurse,1.65055E+10\n')
  expect(first.words).toContain('The phone in 1 row was left out.')
  await browser.post(`${first.at}/apply`)
  const again = await text('Eva Lind,Acme,Nurse,\n')
  expect(again.words).toContain('Everyone in this file is on your list already.')
  const waiting = await text('Eva Lind,Acme,Nurse,\n,Acme,Clerk,\n')
  expect(waiting.words).toContain('1 row could not be used')
  expect(waiting.words).not.toContain('Everyone in this file')
  for (const { at } of [again, waiting]) await browser.post(`${at}/cancel`)
  await browser.post(`${first.at}/undo`)
})

test('cards are imported and undone like any list', async () => {
  const cards =
    'BEGIN:VCARD\nVERSION:3.0\nFN:Ida Berg\nTEL:555 0100\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nEMAIL:who@w.example\nEND:VCARD\n'
  const path = location(await send(fileOf(cards, 'contacts.vcf')))
  await browser.post(`${path}/apply`)
  const list = await browser.read('/contacts')
  for (const name of ['Ida Berg', 'who@w.example']) expect(list).toContain(name)
  await browser.post(`${path}/undo`)
  expect(await browser.read('/contacts')).not.toContain('Ida Berg')
})
