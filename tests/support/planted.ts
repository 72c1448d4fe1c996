// A seeker who has written something in every place there is, for the walks that look for it where it must not be.
import { sql } from 'kysely'
import { emailChangeToken } from '../../src/features/accounts/email-change/email-change-link.ts'
import { guestToken } from '../../src/features/guest-links/index.ts'
import { stateOfNotes } from '../../src/features/notebook/index.ts'
import { personalTables } from '../../src/features/privacy/register/index.ts'
import type { Context } from '../../src/platform/context.ts'
import type { Db } from '../../src/platform/db/index.ts'
import { newId } from '../../src/shared/ids.ts'

/**
 * Rows of a seeker's own in every table of a seeker's work.
 * @param words.secret stands in each of their texts
 * @param words.unknown stands in what the seeker may not learn themselves before a colleague's yes
 * @returns the rows' ids by the names that routes give them, and the links that were made
 */
export async function plantWords(
  { db, clock, keys }: Context,
  seekerId: string,
  { secret, unknown }: { secret: string; unknown: string },
) {
  const now = clock.now()
  const stamps = { created_at: now, updated_at: now }
  const own = { seeker_id: seekerId }
  const link = `https://example.org/${secret}`
  const ids = {
    contactId: newId(),
    interviewId: newId(),
    messageId: newId(),
    goalId: newId(),
    importId: newId(),
    questionId: newId(),
    stepId: newId(),
    fieldId: newId(),
    titleId: newId(),
    organizationId: newId(),
    termId: newId(),
    factId: newId(),
    postingId: newId(),
    qualificationId: newId(),
    mentionId: newId(),
    otherContactId: newId(),
    mergeId: newId(),
    activityId: newId(),
    sessionId: newId(),
    timeId: newId(),
    passkeyId: newId(),
  }
  await db
    .insertInto('contacts')
    .values({
      ...own,
      id: ids.contactId,
      ...{
        name: secret,
        given: secret,
        family: secret,
        description: secret,
        organization: secret,
        title: secret,
      },
      ...{
        why: secret,
        how_found: secret,
        notes: secret,
        phones: [secret],
        emails: [`${secret}@example.org`],
      },
      ...{ profile_url: link, profile_key: secret, links: [link], name_key: secret },
      ...{ search: secret, search_more: secret, search_heads: [secret] },
      ...stamps,
    })
    .execute()
  const leader = newId()
  await db
    .insertInto('contacts')
    .values({ ...own, id: leader, name: `${secret} who led there`, source: 'mapper', ...stamps })
    .execute()
  await db
    .insertInto('contact_origins')
    .values({ ...own, contact_id: ids.contactId, led_by: leader, created_at: now })
    .execute()
  await db
    .insertInto('mapper_answers')
    .values({ ...own, contact_id: leader, prompt: 'jobs', created_at: now })
    .execute()
  await db
    .insertInto('mapper_walks')
    .values({ ...own, prompt: 'done', updated_at: now })
    .execute()
  const field = {
    ...own,
    id: ids.fieldId,
    name: secret,
    name_key: secret,
    place: secret,
    school: secret,
    about: secret,
  }
  await db
    .insertInto('fields')
    .values({ ...field, ...stamps })
    .execute()
  const inField = { ...own, field_id: ids.fieldId, created_at: now }
  await db
    .insertInto('field_titles')
    .values({ ...inField, id: ids.titleId, title: secret, subfield: secret })
    .execute()
  await db
    .insertInto('field_organizations')
    .values({ ...inField, id: ids.organizationId, name: secret, link })
    .execute()
  await db
    .insertInto('field_terms')
    .values({ ...inField, id: ids.termId, word: secret, meaning: secret })
    .execute()
  await db
    .insertInto('field_facts')
    .values({ ...inField, id: ids.factId, label: secret, text: secret, source: secret })
    .execute()
  // Of the same id as the question of a plan: both are reached by `:questionId`.
  await db
    .insertInto('field_questions')
    .values({ ...inField, id: ids.questionId, text: secret })
    .execute()
  await db
    .insertInto('postings')
    .values({
      ...inField,
      id: ids.postingId,
      title: secret,
      text: secret,
      organization: secret,
      link,
      updated_at: now,
    })
    .execute()
  await db
    .insertInto('qualifications')
    .values({ ...inField, id: ids.qualificationId, type: 'skill', text: secret, key: secret })
    .execute()
  await db
    .insertInto('posting_qualifications')
    .values({
      ...own,
      field_id: ids.fieldId,
      posting_id: ids.postingId,
      id: ids.mentionId,
      qualification_id: ids.qualificationId,
      strength: 'required',
      wording: secret,
      sentence: secret,
      state: 'confirmed',
      position: 0,
    })
    .execute()
  const activity = { ...own, id: ids.activityId, kind: 'association' as const, name: secret, role: secret }
  await db
    .insertInto('activities')
    .values({
      ...activity,
      ...{ organization: secret, outcome: secret, notes: secret, link },
      ...{ fee: secret, student_rate: secret, meetings: secret },
      ...stamps,
    })
    .execute()
  const inActivity = { ...own, activity_id: ids.activityId, created_at: now }
  await db
    .insertInto('activity_sessions')
    .values({ ...inActivity, id: ids.sessionId, held_on: '2026-09-14', minutes: 60, about: secret })
    .execute()
  await db
    .insertInto('activity_people')
    .values({ ...inActivity, contact_id: ids.contactId, filled_how_found: secret })
    .execute()
  await db
    .insertInto('contacts')
    .values({ ...own, id: ids.otherContactId, name: secret, notes: secret, ...stamps })
    .execute()
  const pair = { ...own, one_id: ids.contactId, other_id: ids.otherContactId }
  const evidence = JSON.stringify([{ code: 'name-same', bits: 9, one: secret, other: secret }])
  await db
    .insertInto('duplicate_pairs')
    .values({ ...pair, level: 'likely', bits: 3, evidence })
    .execute()
  const gone = newId()
  await db
    .insertInto('contacts')
    .values({ ...own, id: gone, name: secret, removed_at: now, ...stamps })
    .execute()
  const whole = JSON.stringify({ name: secret, notes: secret })
  await db
    .insertInto('contact_merges')
    .values({
      ...{ ...own, id: ids.mergeId, kept_id: ids.contactId, gone_id: gone, merged_at: now },
      ...{ before: whole, after: whole, moved: '[]' },
    })
    .execute()
  await db
    .insertInto('goals')
    .values({
      ...own,
      id: ids.goalId,
      title: secret,
      field: secret,
      field_id: ids.fieldId,
      zone: 'UTC',
      created_at: now,
    })
    .execute()
  await db
    .insertInto('interviews')
    .values({
      ...own,
      id: ids.interviewId,
      goal_id: ids.goalId,
      field: secret,
      field_id: ids.fieldId,
      ...{ wish: secret, place: secret, link, mode_reason: secret, held_reason: secret },
      starts_at: now,
      zone: 'UTC',
      agreed_at: now,
      ...stamps,
    })
    .execute()
  await db
    .insertInto('interview_contacts')
    .values({ ...own, interview_id: ids.interviewId, contact_id: ids.contactId })
    .execute()
  await db
    .insertInto('questions')
    .values({
      ...own,
      interview_id: ids.interviewId,
      id: ids.questionId,
      text: secret,
      source: 'own',
      position: 0,
    })
    .execute()
  await db
    .insertInto('messages')
    .values({
      ...own,
      id: ids.messageId,
      contact_id: ids.contactId,
      interview_id: ids.interviewId,
      kind: 'request',
      channel: 'email',
      subject: secret,
      body: secret,
      ...stamps,
    })
    .execute()
  await db
    .insertInto('imports')
    .values({
      ...own,
      id: ids.importId,
      format: 'linkedin',
      file_name: secret,
      summary: JSON.stringify({ rows: 1, new: 1, updated: 0, unchanged: 0, duplicate: 0, unusable: 0 }),
      created_at: now,
    })
    .execute()
  await db
    .insertInto('import_files')
    .values({
      ...own,
      import_id: ids.importId,
      file_name: `${secret}.csv`,
      bytes: Buffer.from(`who,what\n${secret},x\n${secret},y\n`),
      created_at: now,
    })
    .execute()
  await db
    .insertInto('debriefs')
    .values({
      ...{ ...own, interview_id: ids.interviewId, learned: secret, updated_at: now },
      ...{ pay_from: 50_000, education_path: secret, likes: secret, dislikes: secret },
      ...{ went_well: secret, unexpected: secret, differently: secret, follow_up: secret },
      still_interested: 'yes',
    })
    .execute()
  await db
    .insertInto('next_steps')
    .values({ ...own, id: ids.stepId, interview_id: ids.interviewId, text: secret, created_at: now })
    .execute()
  await db
    .insertInto('interview_checks')
    .values({ ...own, interview_id: ids.interviewId, item: 'dress', done_at: now })
    .execute()
  const guests = { ...own, interview_id: ids.interviewId }
  await db
    .insertInto('guest_pages')
    .values({ ...guests, about: secret, reason: secret, updated_at: now })
    .execute()
  const soon = new Date(now.getTime() + 86_400_000)
  await db
    .insertInto('offered_times')
    .values({ ...guests, id: ids.timeId, starts_at: soon, created_at: now })
    .execute()
  await db
    .insertInto('guest_answers')
    .values({
      ...{ ...guests, id: newId(), contact_id: ids.contactId, kind: 'suggested', at: now },
      ...{ note: secret, reach: secret },
    })
    .execute()
  const linkId = newId()
  await db
    .insertInto('guest_links')
    .values({
      ...{ ...guests, id: linkId, contact_id: ids.contactId, purpose: 'answer' },
      ...{ created_at: now, expires_at: soon },
    })
    .execute()
  const guestPath = `/guest/${guestToken(keys, 'answer', linkId)}`
  const introductionId = newId()
  await db
    .insertInto('guest_introductions')
    .values({
      ...{ ...guests, id: introductionId, contact_id: ids.contactId },
      ...{ colleague: unknown, note: secret, created_at: now, expires_at: soon },
    })
    .execute()
  const introductionPath = `/introduced/${guestToken(keys, 'introduction', introductionId)}`
  const changeId = newId()
  await db
    .insertInto('email_changes')
    .values({
      ...{ account_id: seekerId, id: changeId, email: `${secret}@example.com` },
      ...{ created_at: now, expires_at: soon },
    })
    .execute()
  const inInterview = { ...own, interview_id: ids.interviewId }
  const answers = [{ questionId: ids.questionId, text: secret }]
  const state = Buffer.from(stateOfNotes({ answers, marks: [], at: now }))
  await db
    .insertInto('notebooks')
    .values({
      ...{ ...inInterview, version: 1, merged_version: 1, updated_at: now },
      state,
    })
    .execute()
  await db
    .insertInto('notebook_answers')
    .values({ ...inInterview, question_id: ids.questionId, question: secret, text: secret, asked: true })
    .execute()
  await db
    .insertInto('notebook_marks')
    .values({ ...inInterview, id: newId(), kind: 'quote', text: secret })
    .execute()
  await db
    .insertInto('notebook_bases')
    .values({ ...inInterview, id: newId(), version: 1, state, created_at: now })
    .execute()
  await db
    .insertInto('notebook_updates')
    .values({ ...inInterview, id: newId(), version: 1, update: state, created_at: now })
    .execute()
  await db
    .insertInto('debrief_forms')
    .values({ ...inInterview, id: newId(), said: JSON.stringify({ learned: secret }), created_at: now })
    .execute()
  await db
    .insertInto('reports')
    .values({
      ...{ ...inInterview, occupation: secret, organization: secret, ...stamps },
      answers: JSON.stringify({ [ids.questionId]: secret }),
      reflection: JSON.stringify({ 'went-well': secret }),
    })
    .execute()
  await db
    .insertInto('message_versions')
    .values({
      ...{ ...own, message_id: ids.messageId, version: 1, subject: secret, body: secret, created_at: now },
    })
    .execute()
  await db
    .insertInto('letters')
    .values({
      ...{ id: newId(), account_id: seekerId, topic: 'message', recipient: `${secret}@example.org` },
      content: JSON.stringify({ subject: secret, text: secret }),
      ...{ state: 'unknown', last_error: secret, queued_at: now, next_try_at: now, created_at: now },
    })
    .execute()
  await db
    .insertInto('passkeys')
    .values({
      ...{ id: ids.passkeyId, account_id: seekerId, name: secret, created_at: now },
      ...{ credential_id: newId(), public_key: Buffer.from([0]), counter: 0, transports: [] },
    })
    .execute()
  const row = JSON.stringify([{ name: secret }])
  await db
    .insertInto('import_parts')
    .values({ ...own, import_id: ids.importId, kind: 'unusable', part: 0, rows: row })
    .execute()
  await db
    .insertInto('import_changes')
    .values({ ...own, import_id: ids.importId, contact_id: ids.contactId, before: whole, after: whole })
    .execute()
  await db
    .insertInto('import_mappings')
    .values({ ...own, signature: secret, columns: JSON.stringify({ name: secret }), updated_at: now })
    .execute()
  return { ids, guestPath, introductionPath, emailChange: emailChangeToken(keys, changeId) }
}

interface Column {
  table: string
  column: string
  type: string
}

/** Columns of tables that hold one person's rows in which words can stand: not those of a few codes. */
async function wordColumns(db: Db): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select c.relname as "table", a.attname as "column",
      format_type(a.atttypid, null) as type
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
      and a.atttypid = any('{text,text[],json,jsonb,bytea}'::regtype[])
      and c.relname = any(${personalTables.map(({ name }) => name)})
      and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c'
        and a.attnum = any(k.conkey) and pg_get_constraintdef(k.oid) ~ ('\\m' || a.attname || ' = ANY \\(ARRAY\\['))
    order by 1, a.attnum`.execute(db)
  return rows
}

/** Columns of codes, zones, keys, secrets and numbers: no words of anybody's. */
const wordless = [
  ...['image', 'zone', 'folded_guides'].map((name) => `accounts.${name}`),
  ...['assignment_exceptions.code', 'assignment_extensions.stage_id', 'assignment_people.key'],
  ...['audit_entries.act', 'contact_merges.moved', 'contacts.own_fields', 'course_nudges.reason'],
  ...[
    'provider_account_id',
    'provider_id',
    'access_token',
    'refresh_token',
    'id_token',
    'scope',
    'password',
  ].map((name) => `credentials.${name}`),
  ...[
    'debriefs.pay_currency',
    'feedback.stage_id',
    'field_questions.prompt',
    'goals.zone',
    'grades.stage_id',
  ],
  ...['guest_answers.zone', 'guest_introductions.professional_key', 'guest_links.address_key'],
  ...['account_exports.error', 'account_export_pieces.bytes'],
  ...['import_runs.code', 'imports.summary', 'interview_checks.item', 'interviews.zone'],
  ...['letters.topic', 'letters.ref', 'mapper_answers.prompt', 'mapper_walks.prompt', 'message_events.kind'],
  ...['messages.language', 'messages.sent_how', 'messages.problem', 'questions.topic'],
  ...[
    'reminder_choices.off',
    'reminders.key',
    'sessions.token',
    'sessions.ip_address',
    'sessions.user_agent',
    'second_steps.secret',
    'second_steps.backup_codes',
    'passkeys.credential_id',
    'passkeys.public_key',
    'passkeys.transports',
    'passkeys.rp_id',
  ],
  ...[
    'submission_drafts.stage_id',
    'submission_drafts.confirmed',
    'submissions.stage_id',
    'submissions.sha256',
  ],
  ...['today_choices.item_key', 'work_settings.holidays'],
]

/** Columns of words that are written for others too: the course, its staff, an administrator, who is introduced. */
const forOthers = [
  ...['account_invitations.email', 'accounts.name', 'accounts.email'],
  ...['reason', 'note'].map((name) => `assignment_exceptions.${name}`),
  ...['assignment_groups.name', 'board_posts.title', 'board_posts.body'],
  ...['feedback.text', 'grades.scores', 'grades.deductions', 'submissions.people', 'submissions.content'],
  ...['note', 'shared_name', 'shared_reach', 'shared_note'].map((name) => `introductions.${name}`),
  ...['name', 'email', 'sis_id', 'lms_id', 'login_id', 'section'].map((name) => `roster_entries.${name}`),
]

/**
 * Columns in which words of one person alone can stand and in no row of which any of these words does, such as
 * `contacts.why`; also those that are named above and are not there. A walk that looks for the words needs none.
 */
export async function unplanted(db: Db, words: readonly string[]): Promise<string[]> {
  const named = new Set([...wordless, ...forOthers])
  const columns = await wordColumns(db)
  const without: string[] = []
  for (const { table, column, type } of columns) {
    if (named.delete(`${table}.${column}`)) continue
    const value = sql.ref(column)
    const text = type === 'bytea' ? sql`encode(${value}, 'escape')` : sql`${value}::text`
    const { rows } = await sql<{ found: boolean }>`select exists (select from ${sql.table(table)}
      where ${text} ~ ${words.join('|')}) as found`.execute(db)
    if (!rows[0]!.found) without.push(`${table}.${column}`)
  }
  return [...without, ...named]
}
