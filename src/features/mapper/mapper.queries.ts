import type { Db } from '../../platform/db/index.ts'
import { workLine } from '../../shared/work-line.ts'
import type { SeekerId } from '../accounts/index.ts'
import { contactName } from '../contacts/index.ts'
import { isPrompt, type Place, type Prompt, prompts } from './mapper.ts'

/** Somebody who was an answer to a prompt and is still on the list. */
export interface Answer {
  contactId: string
  name: string
  work: string
  prompt: Prompt
  /** Why the seeker wants to talk to them is written. */
  ready: boolean
}

/** Where the walk is; undefined before it began. */
export async function findPlace(db: Db, seekerId: SeekerId): Promise<Place | undefined> {
  const row = await db
    .selectFrom('mapper_walks')
    .select('prompt')
    .where('seeker_id', '=', seekerId)
    .executeTakeFirst()
  if (!row) return undefined
  return row.prompt === 'done' || isPrompt(row.prompt) ? row.prompt : prompts[0]
}

/** The people named so far, in the order in which they were named. */
export async function listAnswers(db: Db, seekerId: SeekerId, prompt?: Prompt): Promise<Answer[]> {
  let list = db
    .selectFrom('mapper_answers as a')
    .innerJoin('contacts as c', (join) =>
      join.onRef('c.seeker_id', '=', 'a.seeker_id').onRef('c.id', '=', 'a.contact_id'),
    )
    .select(['a.contact_id', 'a.prompt', 'c.name', 'c.description', 'c.title', 'c.organization', 'c.why'])
    .where('a.seeker_id', '=', seekerId)
    .where('c.removed_at', 'is', null)
    .orderBy('a.contact_id')
  if (prompt) list = list.where('a.prompt', '=', prompt)
  const rows = await list.execute()
  return rows.flatMap((row) =>
    isPrompt(row.prompt)
      ? [
          {
            contactId: row.contact_id,
            name: contactName(row),
            work: workLine(row),
            prompt: row.prompt,
            ready: row.why !== '',
          },
        ]
      : [],
  )
}
