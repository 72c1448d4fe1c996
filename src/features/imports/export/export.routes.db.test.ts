import { brotliDecompressSync } from 'node:zlib'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { collected } from '../../../../tests/support/collected.ts'
import { testApp, testContext, testSeeker } from '../../../../tests/support/context.ts'
import { createContact, listContactsAfter, listLedBy } from '../../contacts/index.ts'
import { newId } from '../../../shared/ids.ts'
import { applyImport, importFile, stageImport } from '../imports.commands.ts'
import { undoImport } from '../undo.commands.ts'
import { readBytes } from '../read-file.ts'

const ctx = await testContext()
const { signedIn } = testApp(ctx)
const ana = await testSeeker(ctx, 'Ana')
const ben = await testSeeker(ctx, 'Ben')
const browser = await signedIn(ana)

const eva = await createContact(ctx, ana.scope, {
  ...{
    name: '=Eva, "Lind"',
    relationship: 'friend',
    howFound: 'Through my aunt\nat a party',
    why: '+1 reasons',
  },
  ...{
    organization: 'Acme, Inc.',
    title: 'Nurse; night',
    emails: ['eva@a.example', 'eva@b.example'],
    phones: ['+1 555 0100'],
  },
  ...{ profileUrl: 'https://eva.example/me', links: ['https://eva.example/talk'], notes: "'-likes ñandú" },
})
const dentist = { description: 'my aunt’s dentist', why: 'how she opened her practice' }
await createContact(ctx, ana.scope, { ...dentist, ledBy: eva })
await createContact(ctx, (await testSeeker(ctx, 'Cy')).scope, { name: 'Somebody else’s' })

const everything = async (seeker: typeof ana) =>
  (await listContactsAfter(ctx.db, seeker.scope, { after: null, limit: 10 })).map(
    ({ id: _id, source: _source, importId: _import, createdAt: _made, updatedAt: _changed, ...rest }) => rest,
  )

/** Who led to whom, by name. */
const ties = async (seeker: typeof ana) => {
  const people = await listContactsAfter(ctx.db, seeker.scope, { after: null, limit: 10 })
  const ledBy = await listLedBy(
    ctx.db,
    seeker.scope,
    people.map(({ id }) => id),
  )
  return people.map(({ id, name, description }) => [name || description, ledBy.get(id)?.name])
}

test.each([
  ['csv', 'text/csv', '.csv'],
  ['vcard', 'text/vcard', '.vcf'],
  ['json', 'application/json', '.json'],
])(
  '%s goes out and comes in again on another account with nothing lost; twice changes nothing',
  async (format, type, ending) => {
    const answer = await browser.get(`/contacts/export/${format}`)
    expect(answer.headers.get('content-type')).toContain(type)
    expect(answer.headers.get('content-disposition')).toContain(ending)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect(new TextDecoder().decode(bytes)).not.toContain('Somebody else’s')

    const receiver = await testSeeker(ctx, format)
    const file = await readBytes(Uint8Array.from(bytes))
    if (!file.ok) throw new Error(file.code)
    await importFile(ctx, receiver.scope, file, 'contacts')
    expect(await everything(receiver)).toEqual(await everything(ana))
    expect(await ties(receiver)).toContainEqual(['my aunt’s dentist', '=Eva, "Lind"'])
    expect(await ties(receiver)).toEqual(await ties(ana))
    const { summary } = await importFile(ctx, receiver.scope, file, 'contacts')
    expect(summary).toMatchObject({ new: 0, updated: 0, unchanged: 2 })
  },
)

test('a list of any length is compressed as it goes by', async () => {
  const long = await testSeeker(ctx, 'Long List')
  await sql`insert into contacts (seeker_id, id, name, created_at, updated_at)
    select ${long.id}, gen_random_uuid(), 'Person ' || n || md5(n::text), now(), now()
    from generate_series(1, 4000) n`.execute(ctx.db)
  const window = await signedIn(long)
  const plain = await window.read('/contacts/export/csv')
  const answer = await window.get('/contacts/export/csv', { 'accept-encoding': 'br' })
  expect(answer.headers.get('content-encoding')).toBe('br')
  const pieces = await collected(answer.body as unknown as AsyncIterable<Uint8Array>)
  expect(pieces.length).toBeGreaterThan(3)
  expect(
    brotliDecompressSync(Buffer.concat(pieces))
      .toString()
      .replace(/^\uFEFF/, ''),
  ).toBe(plain)
})

test('who led to whom comes back through the preview, also to people who are there already, and goes with undoing', async () => {
  const dora = await testSeeker(ctx, 'Dora')
  const answer = await browser.get('/contacts/export/vcard')
  const bytes = Uint8Array.from(new Uint8Array(await answer.arrayBuffer()))
  await createContact(ctx, dora.scope, { ...dentist, name: '' })
  const staged = await stageImport(ctx, dora.scope, { id: newId(), name: 'contacts.vcf', bytes })
  if (!staged.ok) throw new Error(staged.code)
  await applyImport(ctx, dora.scope, staged.id)
  expect(await ties(dora)).toContainEqual(['my aunt’s dentist', '=Eva, "Lind"'])
  await undoImport(ctx, dora.scope, staged.id)
  expect(await ties(dora)).toEqual([['my aunt’s dentist', undefined]])
})

test('what was emptied since is filled from the file, what was rewritten stays', async () => {
  const file = await readBytes(
    Uint8Array.from(new Uint8Array(await (await browser.get('/contacts/export/json')).arrayBuffer())),
  )
  if (!file.ok) throw new Error(file.code)
  await createContact(ctx, ben.scope, {
    name: 'Eva L.',
    profileUrl: 'https://eva.example/me',
    why: 'my own reason',
  })
  await importFile(ctx, ben.scope, file, 'contacts.json')
  const eva = (await everything(ben)).find((one) => one.profileUrl === 'https://eva.example/me')
  expect(eva).toMatchObject({
    ...{
      name: 'Eva L.',
      why: 'my own reason',
      howFound: 'Through my aunt\nat a party',
      relationship: 'friend',
    },
    ...{ notes: "'-likes ñandú", links: ['https://eva.example/talk'] },
  })
})

test('the page offers the three, or says that nobody is there', async () => {
  const shown = await browser.read('/contacts/export')
  for (const format of ['csv', 'vcard', 'json']) expect(shown).toContain(`/contacts/export/${format}`)
  const empty = await signedIn(await testSeeker(ctx, 'Nobody'))
  expect(await empty.read('/contacts/export')).toContain('Your list is still empty')
  expect(await browser.read('/contacts')).toContain('/contacts/export')
})
