import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import { notFound } from '../../shared/errors.ts'
import type { SeekerId } from '../accounts/index.ts'
import { type FieldKey, ofField } from './field-key.ts'
import type { CareerField, Fact, FieldQuestion, Organization, Term, Title, Workspace } from './fields.ts'
import { listMentions, listPostings, listQualifications } from './postings.queries.ts'

const columns = ['id', 'name', 'place', 'school', 'about', 'created_at as createdAt'] as const

const fieldsOf = (db: Db, seeker: SeekerId) =>
  db.selectFrom('fields').select(columns).where('seeker_id', '=', seeker).where('removed_at', 'is', null)

/** @throws AppError `not-found` for what is not there, is removed, or is another seeker's */
export async function getField(db: Db, seeker: SeekerId, fieldId: string): Promise<CareerField> {
  const field = await fieldsOf(db, seeker).where('id', '=', fieldId).executeTakeFirst()
  if (!field) throw notFound()
  return field
}

/** The school that the seeker named last, for the next field's form; '' for none. */
export async function findSchool(db: Db, seeker: SeekerId): Promise<string> {
  const field = await fieldsOf(db, seeker)
    .where('school', '<>', '')
    .orderBy('updated_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return field?.school ?? ''
}

/** The names to choose from in a form, in the order of the alphabet. */
export async function listFieldNames(db: Db, seeker: SeekerId): Promise<string[]> {
  const rows = await fieldsOf(db, seeker).orderBy('name_key').execute()
  return rows.map((row) => row.name)
}

/** A field as a list shows it. */
export interface FieldSummary {
  id: string
  name: string
  place: string
  school: string
  postings: number
  /** Postings that nobody has looked at yet, or not at all that was found in them. */
  unchecked: number
  organizations: number
  questions: number
  interviews: number
  updatedAt: Date
}

/** A seeker's fields, the one worked on last first. */
export async function listFields(db: Db, seeker: SeekerId): Promise<FieldSummary[]> {
  const { rows } = await sql<FieldSummary>`
    select f.id, f.name, f.place, f.school, f.updated_at as "updatedAt",
      (select count(*)::int from postings p
        where p.seeker_id = f.seeker_id and p.field_id = f.id and p.removed_at is null) as postings,
      (select count(*)::int from postings p
        cross join lateral (select count(*) as found, bool_or(m.state = 'proposed') as waits
          from posting_qualifications m
          where m.seeker_id = p.seeker_id and m.field_id = p.field_id and m.posting_id = p.id) m
        where p.seeker_id = f.seeker_id and p.field_id = f.id and p.removed_at is null
          and (m.waits or (m.found = 0 and p.reviewed_at is null))) as unchecked,
      (select count(*)::int from field_organizations o
        where o.seeker_id = f.seeker_id and o.field_id = f.id and o.removed_at is null) as organizations,
      (select count(*)::int from field_questions q
        where q.seeker_id = f.seeker_id and q.field_id = f.id and q.removed_at is null
          and q.answered_by = 'person') as questions,
      (select count(*)::int from interviews i where i.seeker_id = f.seeker_id and i.field_id = f.id) as interviews
    from fields f
    where f.seeker_id = ${seeker} and f.removed_at is null
    order by f.updated_at desc, f.id desc`.execute(db)
  return rows
}

const listTerms = (db: Db, key: FieldKey): Promise<Term[]> =>
  db
    .selectFrom('field_terms')
    .select(['id', 'word', 'meaning'])
    .where((eb) => eb.and(ofField(key)))
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute()

const listTitles = (db: Db, key: FieldKey): Promise<Title[]> =>
  db
    .selectFrom('field_titles')
    .select(['id', 'title', 'subfield'])
    .where((eb) => eb.and(ofField(key)))
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute()

const listOrganizations = (db: Db, key: FieldKey): Promise<Organization[]> =>
  db
    .selectFrom('field_organizations')
    .select(['id', 'name', 'link', 'is_local as isLocal'])
    .where((eb) => eb.and(ofField(key)))
    .where('removed_at', 'is', null)
    .orderBy('is_local', 'desc')
    .orderBy('id')
    .execute()

const listFacts = (db: Db, key: FieldKey): Promise<Fact[]> =>
  db
    .selectFrom('field_facts')
    .select(['id', 'label', 'text', 'source'])
    .where((eb) => eb.and(ofField(key)))
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute()

const listFieldQuestions = (db: Db, key: FieldKey): Promise<FieldQuestion[]> =>
  db
    .selectFrom('field_questions')
    .select(['id', 'text', 'prompt', 'answered_by as answeredBy'])
    .where((eb) => eb.and(ofField(key)))
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute()

/** Questions kept for a person to answer: what a question plan can take up. Nothing for a removed field. */
export async function listQuestionsToAsk(
  db: Db,
  seeker: SeekerId,
  fieldId: string,
): Promise<{ id: string; text: string }[]> {
  return db
    .selectFrom('field_questions as q')
    .innerJoin('fields as f', (join) =>
      join.onRef('f.seeker_id', '=', 'q.seeker_id').onRef('f.id', '=', 'q.field_id'),
    )
    .select(['q.id', 'q.text'])
    .where('q.seeker_id', '=', seeker)
    .where('q.field_id', '=', fieldId)
    .where('q.answered_by', '=', 'person')
    .where('q.removed_at', 'is', null)
    .where('f.removed_at', 'is', null)
    .orderBy('q.id')
    .execute()
}

/** What was looked up in a field: pay, outlook, schooling. Nothing where the field is another's. */
export const listLookedUp = (db: Db, seeker: SeekerId, fieldId: string): Promise<Fact[]> =>
  listFacts(db, { seeker, fieldId })

/** Everything of a field. @throws AppError `not-found` */
export async function getWorkspace(db: Db, seeker: SeekerId, fieldId: string): Promise<Workspace> {
  const field = await getField(db, seeker, fieldId)
  const key = { seeker, fieldId }
  const [terms, titles, organizations, facts, questions, postings, qualifications, mentions] =
    await Promise.all([
      listTerms(db, key),
      listTitles(db, key),
      listOrganizations(db, key),
      listFacts(db, key),
      listFieldQuestions(db, key),
      listPostings(db, key),
      listQualifications(db, key),
      listMentions(db, key),
    ])
  return { field, terms, titles, organizations, facts, questions, postings, qualifications, mentions }
}

/** What is known of a field that helps to find people who work in it. */
export interface FieldFacts {
  id: string
  name: string
  place: string
  titles: Title[]
  organizations: Organization[]
  terms: Term[]
}

/** @throws AppError `not-found` */
export async function getFieldFacts(db: Db, seeker: SeekerId, fieldId: string): Promise<FieldFacts> {
  const { id, name, place } = await getField(db, seeker, fieldId)
  const key = { seeker, fieldId }
  const [titles, organizations, terms] = await Promise.all([
    listTitles(db, key),
    listOrganizations(db, key),
    listTerms(db, key),
  ])
  return { id, name, place, titles, organizations, terms }
}
