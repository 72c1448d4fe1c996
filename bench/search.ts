// How long the database and the program take to find people as somebody types, over the contacts of many seekers.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { type SeekerId, seekerByOperator } from '../src/features/accounts/index.ts'
import { listContacts } from '../src/features/contacts/contact-list.queries.ts'
import { listQuery } from '../src/features/contacts/contacts.schema.ts'
import { readConfig } from '../src/platform/config/index.ts'
import type { Context } from '../src/platform/context.ts'
import { openContext } from '../src/platform/open-context.ts'
import { newId } from '../src/shared/ids.ts'
import { uniformNumbers } from '../tests/support/random.ts'

export interface SearchFigures {
  contacts: number
  /** Milliseconds of one search, letter by letter and with slips. Target for p99: at most 25. */
  p50_ms: number
  p99_ms: number
}

const seekers = 1_000
const queries = 3_000

/** @param args the number of contacts, 1,000,000 if none is given */
export async function run(args: readonly string[]): Promise<SearchFigures> {
  const contacts = Number(args[0] ?? 1_000_000)
  const folder = await mkdtemp(path.join(tmpdir(), 'hh-search-'))
  const config = readConfig({ HALFHOUR_DATA: path.join(folder, 'data'), LOG_LEVEL: 'fatal' })
  const { ctx, close } = await openContext(config, { database: 'own', jobNames: [] })
  try {
    const ids = await fill(ctx, contacts)
    const random = uniformNumbers(17)
    const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)]!
    const times: number[] = []
    // The first fifth warms plans and pages, and is not counted.
    while (times.length < queries * 1.2) {
      const scope = pick(ids)
      for (const q of typing(pick, random)) times.push(await timed(ctx, scope, q))
    }
    const counted = times.slice(queries * 0.2).toSorted((a, b) => a - b)
    const at = (share: number) =>
      Math.round((counted[Math.floor(counted.length * share)] ?? Number.NaN) * 100) / 100
    return { contacts, p50_ms: at(0.5), p99_ms: at(0.99) }
  } finally {
    await close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function timed(ctx: Context, scope: SeekerId, q: string): Promise<number> {
  const started = performance.now()
  await listContacts(ctx.db, scope, listQuery.parse({ q }))
  return performance.now() - started
}

const given =
  'ana ben chloe dmitri elif fatima grace hugo ingrid jose kenji laila mateo nadia olu priya'.split(' ')
const families =
  'berg cruz diaz fontaine garcia haddad johnson kowalski lind muller nguyen okafor petrov ruiz smith tanaka'.split(
    ' ',
  )
const places =
  'valley hospital,city library,harbor robotics,green street school,north bank,studio ocho,county court'.split(
    ',',
  )

/** A name typed letter by letter, or once whole with a slip, or an organization. */
function typing(pick: <T>(values: readonly T[]) => T, random: () => number): string[] {
  const whole = random() < 0.2 ? pick(places) : `${pick(given)} ${pick(families)}`
  if (random() < 0.7) return Array.from({ length: whole.length }, (_, n) => whole.slice(0, n + 1))
  const at = 1 + Math.floor(random() * (whole.length - 2))
  return [whole.slice(0, at) + whole[at + 1] + whole[at] + whole.slice(at + 2)]
}

/** Makes the people in the database: names of two words, one of them numbered so that they are as many as in life. */
async function fill(ctx: Context, contacts: number): Promise<SeekerId[]> {
  const ids = Array.from({ length: seekers }, () => newId())
  const now = ctx.clock.now()
  await sql`
    insert into accounts (id, name, email, created_at, updated_at)
    select id, 'Seeker', id || '@example.edu', ${now}, ${now} from unnest(${ids}::uuid[]) as t (id)`.execute(
    ctx.db,
  )
  const each = Math.ceil(contacts / seekers)
  for (let from = 0; from < seekers; from += 50) {
    await sql`
      insert into contacts (seeker_id, id, name, organization, title, source, name_key, search, search_more, search_heads,
        created_at, updated_at)
      select seeker, gen_random_uuid(), name, place, 'Nurse', 'import', name, ' ' || name || ' ' || place, ' nurse', '{nur}', ${now},
        ${now}
      from (
        select seeker, (${given}::text[])[1 + n % ${given.length}::int] || ' '
            || (${families}::text[])[1 + (n / ${given.length}::int) % ${families.length}::int]
            || ' ' || substr(md5(n::text || seeker::text), 1, 6) as name,
          (${places}::text[])[1 + (n * 5) % ${places.length}::int] as place
        from unnest(${ids.slice(from, from + 50)}::uuid[]) as s (seeker), generate_series(0, ${each - 1}::int) as n
      ) as made`.execute(ctx.db)
    process.stderr.write(`${(from + 50) * each} contacts\n`)
  }
  await sql`vacuum analyze contacts`.execute(ctx.db)
  return ids.map(seekerByOperator)
}
