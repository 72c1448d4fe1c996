import type { Db } from '../../platform/db/index.ts'
import { notFound } from '../../shared/errors.ts'
import { plainText } from '../../shared/text.ts'
import { type FieldKey, ofField } from './field-key.ts'
import type { Mention, Posting, Qualification } from './fields.ts'

const postingsOf = (db: Db, key: FieldKey) =>
  db
    .selectFrom('postings')
    .select([
      'id',
      'title',
      'organization',
      'link',
      'text',
      'reviewed_at as reviewedAt',
      'created_at as createdAt',
    ])
    .where((eb) => eb.and(ofField(key)))
    .where('removed_at', 'is', null)

/** A field's postings, the newest first. */
export const listPostings = (db: Db, key: FieldKey): Promise<Posting[]> =>
  postingsOf(db, key).orderBy('id', 'desc').execute()

/**
 * A posting of the field that says the same as this one; `id` is not meant. Addresses are compared where one of the two
 * has nothing else: two different jobs may be shown at one.
 */
export async function findSamePosting(
  db: Db,
  key: FieldKey,
  { id, text, link }: Pick<Posting, 'id' | 'text' | 'link'>,
): Promise<Posting | undefined> {
  const words = plainText(text)
  return (await listPostings(db, key)).find((each) => {
    const theirs = plainText(each.text)
    const isSame = words === '' || theirs === '' ? link !== '' && each.link === link : theirs === words
    return each.id !== id && isSame
  })
}

/** @throws AppError `not-found` */
export async function getPosting(db: Db, key: FieldKey, postingId: string): Promise<Posting> {
  const posting = await postingsOf(db, key).where('id', '=', postingId).executeTakeFirst()
  if (!posting) throw notFound()
  return posting
}

/** A field's qualifications, merged ones too. */
export const listQualifications = (db: Db, key: FieldKey): Promise<Qualification[]> =>
  db
    .selectFrom('qualifications')
    .select(['id', 'type', 'text', 'merged_into as mergedInto'])
    .where((eb) => eb.and(ofField(key)))
    .orderBy('id')
    .execute()

/** What the postings of a field ask for, or one of them; postings that are removed are left out. */
export async function listMentions(
  db: Db,
  { seeker, fieldId }: FieldKey,
  postingId?: string,
): Promise<Mention[]> {
  return db
    .selectFrom('posting_qualifications as m')
    .innerJoin('postings as p', (join) =>
      join
        .onRef('p.seeker_id', '=', 'm.seeker_id')
        .onRef('p.field_id', '=', 'm.field_id')
        .onRef('p.id', '=', 'm.posting_id'),
    )
    .select([
      'm.id',
      'm.posting_id as postingId',
      'm.qualification_id as qualificationId',
      'm.strength',
      'm.wording',
      'm.sentence',
      'm.state',
    ])
    .where('m.seeker_id', '=', seeker)
    .where('m.field_id', '=', fieldId)
    .where('p.removed_at', 'is', null)
    .$if(postingId !== undefined, (query) => query.where('m.posting_id', '=', postingId!))
    .orderBy('m.posting_id', 'desc')
    .orderBy('m.position')
    .execute()
}
