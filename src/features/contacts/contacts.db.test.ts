import { beforeAll, describe, expect, test } from 'vitest'
import { testContext, testSeeker } from '../../../tests/support/context.ts'
import { keepRemovedDays, removedForGood } from '../../shared/defaults.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { createContact, editContact } from './contacts.commands.ts'
import {
  countContacts,
  findContact,
  findContactLike,
  getContact,
  listContactsById,
} from './contacts.queries.ts'
import { contactForm } from './contacts.schema.ts'
import { purgeRemovedContacts, removeContact, restoreContact } from './removing.commands.ts'

const ctx = await testContext()
let ana: SeekerId
let ben: SeekerId

beforeAll(async () => {
  ana = (await testSeeker(ctx, 'Ana')).scope
  ben = (await testSeeker(ctx, 'Ben')).scope
})

const profileUrl = 'https://www.linkedin.com/in/maria-ruiz'

describe('a contact', () => {
  test('is kept as typed and found again', async () => {
    const id = await createContact(ctx, ana, {
      name: 'María  Ruiz',
      why: 'She runs a night ward.',
      emails: ['M@h.example'],
    })
    expect(await getContact(ctx.db, ana, id)).toMatchObject({
      ...{ name: 'María  Ruiz', why: 'She runs a night ward.', emails: ['M@h.example'] },
      ...{ relationship: null, source: 'hand', howFound: '', links: [] },
    })
    expect((await findContactLike(ctx.db, ana, { email: 'm@H.example' }))?.id).toBe(id)
    expect(await listContactsById(ctx.db, ana, [id, newId()])).toHaveLength(1)
  })

  test('is nobody else’s', async () => {
    const id = await createContact(ctx, ana, { description: 'my aunt’s dentist' })
    expect(await findContact(ctx.db, ben, id)).toBeUndefined()
    await expect(getContact(ctx.db, ben, id)).rejects.toMatchObject({ status: 404 })
    await expect(removeContact(ctx, ben, id)).rejects.toMatchObject({ status: 404 })
    await expect(restoreContact(ctx, ben, id)).rejects.toMatchObject({ status: 404 })
    await expect(editContact(ctx, ben, id, contactForm.parse({ name: 'x' }))).rejects.toMatchObject({
      status: 404,
    })
    expect(await listContactsById(ctx.db, ben, [id])).toEqual([])
  })

  test('posted twice is one', async () => {
    const id = newId()
    const before = await countContacts(ctx.db, ana, 1_000)
    await createContact(ctx, ana, { name: 'Tom' }, { id })
    await createContact(ctx, ana, { name: 'Tom' }, { id })
    expect(await countContacts(ctx.db, ana, 1_000)).toBe(before + 1)
  })
})

test('a profile is on the list once, and who has it is said', async () => {
  const id = await createContact(ctx, ana, { name: 'Maria Ruiz', profileUrl })
  const again = { name: 'M. Ruiz', profileUrl: 'http://linkedin.com/in/Maria-Ruiz/' }
  await expect(createContact(ctx, ana, again)).rejects.toMatchObject({
    status: 409,
    params: { contactId: id, name: 'Maria Ruiz' },
  })
  await expect(createContact(ctx, ben, again)).resolves.toBeTypeOf('string')

  const other = await createContact(ctx, ana, { name: 'Tomas' })
  await expect(editContact(ctx, ana, other, contactForm.parse(again))).rejects.toMatchObject({ status: 409 })

  await removeContact(ctx, ana, id)
  const replacement = await createContact(ctx, ana, again)
  await expect(restoreContact(ctx, ana, id)).rejects.toMatchObject({ params: { contactId: replacement } })
})

test('removing hides, restoring brings back, and time makes it final', async () => {
  const id = await createContact(ctx, ben, { name: 'Gone' })
  await removeContact(ctx, ben, id)
  expect(await findContact(ctx.db, ben, id)).toBeUndefined()
  await restoreContact(ctx, ben, id)
  expect(await findContact(ctx.db, ben, id)).toBeDefined()

  await removeContact(ctx, ben, id)
  await purgeRemovedContacts(ctx, removedForGood(ctx.clock.now()))
  await restoreContact(ctx, ben, id)
  await removeContact(ctx, ben, id)
  ctx.clock.advance((keepRemovedDays + 1) * 86_400_000)
  await purgeRemovedContacts(ctx, removedForGood(ctx.clock.now()))
  await expect(restoreContact(ctx, ben, id)).rejects.toMatchObject({ status: 404 })
})

test('what a seeker writes over an import is remembered as their own', async () => {
  const id = await createContact(
    ctx,
    ana,
    { name: 'Eva Lind', organization: 'Acme', title: 'Nurse' },
    { source: 'import' },
  )
  await editContact(
    ctx,
    ana,
    id,
    contactForm.parse({ name: 'Eva Lind', organization: 'Acme Ward 3', title: 'Nurse', why: 'x' }),
  )
  await editContact(
    ctx,
    ana,
    id,
    contactForm.parse({ name: 'Eva Lind', organization: 'Acme Ward 3', title: 'Head nurse' }),
  )
  const row = await ctx.db
    .selectFrom('contacts')
    .select('own_fields')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(row.own_fields).toEqual(['organization', 'title'])
})

describe('the form', () => {
  const read = (values: Record<string, string>) => contactForm.safeParse(values)
  test('splits what stands in one box', () => {
    const form = contactForm.parse({
      name: ' Ana ',
      emails: 'a@b.example; mailto:c@d.example, c@d.example',
      phones: '555 0100\n+1 555 0101',
      links: 'example.org/cv https://example.org/talk',
    })
    expect(form).toMatchObject({
      name: 'Ana',
      emails: ['a@b.example', 'c@d.example'],
      phones: ['555 0100', '+1 555 0101'],
      links: ['https://example.org/cv', 'https://example.org/talk'],
      profileUrl: null,
    })
  })

  test('takes what an address file can hold: a phone with a pause, and twenty of them', () => {
    const phones = ['+1 (650) 555-1212,,20', ...Array.from({ length: 19 }, (_, n) => `555 01${n + 10}`)]
    const form = contactForm.parse({ name: 'Ana', phones: phones.join('\n') })
    expect(form.phones).toEqual(['+1 (650) 555-1212 ext. 20', ...phones.slice(1)])
    expect(read({ name: 'Ana', phones: [...phones, '555 0200'].join('\n') }).success).toBe(false)
  })

  test('leaves open how the two know each other, until it is said', () => {
    expect(contactForm.parse({ name: 'Ana' }).relationship).toBeNull()
    expect(contactForm.parse({ name: 'Ana', relationship: '' }).relationship).toBeNull()
    expect(contactForm.parse({ name: 'Ana', relationship: 'none' }).relationship).toBe('none')
  })

  test.each([
    ['name', {}],
    ['emails', { name: 'A', emails: 'not an address' }],
    ['phones', { name: 'A', phones: 'call me' }],
    ['profileUrl', { name: 'A', profileUrl: 'javascript:alert(1)' }],
    ['links', { name: 'A', links: 'ftp://a.example' }],
    ['relationship', { name: 'A', relationship: 'boss' }],
  ])('refuses a wrong %s', (field, values) => {
    expect(read(values).error?.issues[0]?.path[0]).toBe(field)
  })
})
