import { expect, it } from 'vitest'
import { testContext, testSeeker } from '../../../tests/support/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { newId } from '../../shared/ids.ts'
import { addContacts } from './import-rows.commands.ts'

it('writes every character as it is, in more rows than go at once', async () => {
  const ctx = await testContext()
  const { scope } = await testSeeker(ctx)
  const words = ['NULL', '{a,b}', 'say "hi"', String.raw`C:\temp\"x\"`, ' spaces ', "O'Brien", '', '🦉,{"}\\']
  const rows = Array.from({ length: 2_003 }, (_, n) => ({
    name: `${words[n % words.length]}${n}`,
    ...(n % 2 === 0 && { given: words[(n + 1) % words.length]! }),
    organization: words[(n + 2) % words.length]!,
    title: words[(n + 3) % words.length]!,
    emails: n % 3 === 0 ? [] : [`a.${n}@example.org`, `"b ${n}"@example.org`],
    phones: [],
    url: n % 5 === 0 ? '' : `https://www.linkedin.com/in/Person-${n}/`,
    connectedOn: n % 7 === 0 ? '' : '2020-02-29',
    row: n,
  }))
  await inTransaction(ctx, (ctx) =>
    addContacts(ctx, scope, { importId: newId(), rows, watch: () => undefined }),
  )
  const written = await ctx.db
    .selectFrom('contacts')
    .select([
      'name',
      'given',
      'organization',
      'title',
      'emails',
      'profile_url',
      'profile_key',
      'connected_on',
    ])
    .where('seeker_id', '=', scope)
    .orderBy('id')
    .execute()
  expect(written).toEqual(
    rows.map((row, n) => ({
      name: row.name,
      given: row.given ?? null,
      organization: row.organization,
      title: row.title,
      emails: row.emails,
      profile_url: row.url || null,
      profile_key: row.url ? `linkedin.com/in/person-${n}` : null,
      connected_on: row.connectedOn || null,
    })),
  )
})
