import type { Insertable } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { inTransaction, type Database } from '../../platform/db/index.ts'
import { notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import { rowMatches } from '../../shared/row-matches.ts'
import { plainText } from '../../shared/text.ts'
import { type FieldKey, ofField } from './field-key.ts'
import { lockField } from './fields.commands.ts'
import type { Fact, Organization, Term, Title } from './fields.ts'

// The small things a field is made of: words, titles, organizations, facts, questions. All are written the same way.

const tables = {
  terms: 'field_terms',
  titles: 'field_titles',
  organizations: 'field_organizations',
  facts: 'field_facts',
  questions: 'field_questions',
} as const

export type Part = keyof typeof tables

/** What a part holds, as its table calls it. */
export type PartValues<P extends Part> = Omit<
  Insertable<Database[(typeof tables)[P]]>,
  'seeker_id' | 'field_id' | 'id' | 'created_at' | 'removed_at'
>

/**
 * @param id the identifier the form already carried, so that posting it twice makes one; a form that says something else
 * now makes another (decision 33)
 * @returns the new part's id. @throws AppError `not-found` for a field that is not this seeker's
 */
export async function addPart<P extends Part>(
  outer: Context,
  key: FieldKey,
  { part, id = newId(), values }: { part: P; id?: string; values: PartValues<P> },
): Promise<string> {
  return inTransaction(outer, async (ctx) => {
    await lockField(ctx, key)
    const known = await findPart(ctx, key, { part, id })
    if (known && !known.removed_at && rowMatches(known, values)) return id
    const row = {
      ...ofField(key),
      id: known ? newId() : id,
      ...values,
      created_at: ctx.clock.now(),
    }
    // Which columns go with which table is what PartValues says; Kysely cannot follow it through the union.
    await ctx.db
      .insertInto(tables[part])
      .values(row as never)
      .execute()
    return row.id
  })
}

const findPart = (ctx: Context, key: FieldKey, { part, id }: { part: Part; id: string }) =>
  ctx.db
    .selectFrom(tables[part] as 'field_terms')
    .selectAll()
    .where((eb) => eb.and(ofField(key)))
    .where('id', '=', id)
    .executeTakeFirst()

interface Place<P extends Part> {
  part: P
  id: string
}

async function write<P extends Part>(
  outer: Context,
  key: FieldKey,
  { part, id, values }: Place<P> & { values: Partial<PartValues<P>> | { removed_at: Date | null } },
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await lockField(ctx, key)
    const { numUpdatedRows } = await ctx.db
      .updateTable(tables[part] as 'field_terms')
      .set(values)
      .where((eb) => eb.and(ofField(key)))
      .where('id', '=', id)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw notFound()
  })
}

/**
 * Changes a part. One that another window took out meanwhile comes back with the new words: they are never lost.
 * @throws AppError `not-found`
 */
export const editPart = <P extends Part>(
  ctx: Context,
  key: FieldKey,
  { values, ...place }: Place<P> & { values: PartValues<P> },
): Promise<void> => write(ctx, key, { ...place, values: { ...values, removed_at: null } })

/** Takes a part out of the field; it can be put back for 30 days. @throws AppError `not-found` */
export const removePart = <P extends Part>(ctx: Context, key: FieldKey, place: Place<P>): Promise<void> =>
  write(ctx, key, { ...place, values: { removed_at: ctx.clock.now() } })

/** @throws AppError `not-found` */
export const restorePart = <P extends Part>(ctx: Context, key: FieldKey, place: Place<P>): Promise<void> =>
  write(ctx, key, { ...place, values: { removed_at: null } })

/** What another page found and the seeker wants to have in a field; what is left out stays as it is. */
export interface FieldAddition {
  titles?: readonly Omit<Title, 'id'>[]
  terms?: readonly Omit<Term, 'id'>[]
  organizations?: readonly Omit<Organization, 'id'>[]
  /** Such as pay, outlook, preparation: each with where it is from, which has to be shown wherever the fact is. */
  facts?: readonly Omit<Fact, 'id'>[]
}

/**
 * Copies titles, terms, organizations and facts into a field. What is there already by the same name stays as the
 * seeker has it, so that adding twice changes nothing; a fact from another source stands beside the one that is there.
 * @returns how many were new
 * @throws AppError `not-found`
 */
export async function addToField(outer: Context, key: FieldKey, added: FieldAddition): Promise<number> {
  const { titles = [], terms = [], organizations = [], facts = [] } = added
  return inTransaction(outer, async (ctx) => {
    await lockField(ctx, key)
    const counts = [
      await addNew(ctx, key, { part: 'titles', names: ['title'], rows: titles.map((each) => ({ ...each })) }),
      await addNew(ctx, key, { part: 'terms', names: ['word'], rows: terms.map((each) => ({ ...each })) }),
      await addNew(ctx, key, {
        part: 'organizations',
        names: ['name'],
        rows: organizations.map(({ name, link, isLocal }) => ({ name, link, is_local: isLocal })),
      }),
      await addNew(ctx, key, {
        part: 'facts',
        names: ['label', 'source'],
        rows: facts.map((each) => ({ ...each })),
      }),
    ]
    return counts.reduce((sum, count) => sum + count, 0)
  })
}

/** Adds the rows whose name no row of that part has yet, and of those that share a name the first. */
async function addNew<P extends Part>(
  ctx: Context,
  key: FieldKey,
  { part, names, rows }: { part: P; names: (keyof PartValues<P> & string)[]; rows: PartValues<P>[] },
): Promise<number> {
  if (rows.length === 0) return 0
  const present = await ctx.db
    .selectFrom(tables[part] as 'field_terms')
    .selectAll()
    .where((eb) => eb.and(ofField(key)))
    .where('removed_at', 'is', null)
    .execute()
  const nameOf = (row: object) =>
    names.map((name) => plainText(String((row as Record<string, unknown>)[name]))).join('\n')
  const known = new Set(present.map((row) => nameOf(row)))
  const fresh = rows.filter((row) => {
    const isNew = !known.has(nameOf(row))
    known.add(nameOf(row))
    return isNew
  })
  for (const values of fresh) await addPart(ctx, key, { part, values })
  return fresh.length
}
