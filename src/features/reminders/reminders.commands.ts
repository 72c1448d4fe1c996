import { translator } from '../../i18n/index.ts'
import type { Context } from '../../platform/context.ts'
import { sql } from 'kysely'
import { inTransaction } from '../../platform/db/index.ts'
import { forEachSettled, noteSeekerChanged } from '../../platform/jobs/index.ts'
import type { Actor } from '../../platform/web/index.ts'
import { addHours, daysBefore } from '../../shared/dates.ts'
import { afterClock, reminderTimes as times } from '../../shared/defaults.ts'
import { newId } from '../../shared/ids.ts'
import { findAccount, isSuspended, lockAccount, type SeekerId, seekerByJob } from '../accounts/index.ts'
import { naming } from '../contacts/index.ts'
import { reminderLetter } from './emails/reminder-letter.tsx'
import { type Reminder, type ReminderKind, reminderKinds } from './reminders.ts'
import { listReminders, listWantedKinds } from './reminders.queries.ts'

/**
 * Writes down what this seeker is to be reminded of and lets go what the facts no longer call for. What is past its
 * time already (a talk agreed an hour before it) is left out: Today shows it.
 */
export async function planReminders(outer: Context, seeker: SeekerId): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    // Plans wait for each other and for the account's erasure; whatever else the seeker writes goes on meanwhile.
    const account = await lockAccount(ctx, seeker)
    // The account went in the meantime, or is a visitor's, who is never mailed.
    if (!account || account.demoId) return
    const now = ctx.clock.now()
    const wanted = await listReminders(ctx, seeker)
    const ahead = wanted.filter((reminder) => reminder.dueAt > now)
    if (ahead.length > 0)
      await ctx.db
        .insertInto('reminders')
        .values(ahead.map((reminder) => rowOf(seeker, reminder, now)))
        .onConflict((conflict) =>
          conflict
            .columns(['seeker_id', 'key'])
            // A talk moved away and back, a cancelled one taken up again: what fell away and lies ahead is wanted anew.
            .doUpdateSet(({ ref }) => ({
              state: 'waiting',
              settled_at: null,
              due_at: ref('excluded.due_at'),
              expires_at: ref('excluded.expires_at'),
            }))
            .where('reminders.state', '<>', 'sent')
            .where(changes),
        )
        .execute()
    const keys = wanted.map((reminder) => reminder.key)
    await ctx.db
      .updateTable('reminders')
      .set({ state: 'dropped', settled_at: now })
      .where('seeker_id', '=', seeker)
      .where('state', '=', 'waiting')
      .$if(keys.length > 0, (query) => query.where('key', 'not in', keys))
      .execute()
  })
}

/** Most plans are as they were: nothing is written for those. */
const changes = sql<boolean>`(reminders.state, reminders.due_at, reminders.expires_at)
  is distinct from (excluded.state, excluded.due_at, excluded.expires_at)`

const rowOf = (seeker: SeekerId, { kind, key, dueAt, expiresAt }: Reminder, now: Date) => ({
  seeker_id: seeker,
  id: newId(),
  key,
  kind,
  due_at: dueAt,
  expires_at: expiresAt,
  created_at: now,
})

/**
 * Sends what is due, each in a transaction of its own with its letter; what is no longer true falls away.
 * @throws the first trouble, after everybody else's reminders went out: it waits for the next round
 */
export async function remindDue(ctx: Context): Promise<void> {
  const due = await ctx.db
    .selectFrom('reminders')
    .select('id')
    .where('state', '=', 'waiting')
    .where('due_at', '<=', ctx.clock.now())
    .orderBy('due_at')
    .execute()
  await forEachSettled(due, ({ id }) => inTransaction(ctx, (ctx) => remindOne(ctx, id)))
}

async function remindOne(ctx: Context, id: string): Promise<void> {
  const now = ctx.clock.now()
  const row = await ctx.db
    .selectFrom('reminders')
    .selectAll()
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (!row) return
  const seeker = seekerByJob(row.seeker_id)
  const timely = row.expires_at > now && ctx.mail.available && !(await isSuspended(ctx, seeker))
  const reminder = timely && (await listReminders(ctx, seeker)).find((one) => one.key === row.key)
  const sends = reminder && (await listWantedKinds(ctx, seeker)).includes(row.kind)
  if (sends) await mailReminder(ctx, seeker, reminder)
  await ctx.db
    .updateTable('reminders')
    .set({ state: sends ? 'sent' : 'dropped', settled_at: now })
    .where('seeker_id', '=', seeker)
    .where('id', '=', row.id)
    .execute()
}

async function mailReminder(ctx: Context, seeker: SeekerId, reminder: Reminder): Promise<void> {
  const account = await findAccount(ctx, seeker)
  if (!account) return
  const locale = account.locale ?? 'en'
  const facts = { reminder, locale, zone: account.zone ?? 'UTC', origin: ctx.origin, now: ctx.clock.now() }
  const letter = reminderLetter(translator(locale), facts)
  const ref = { seekerId: seeker, key: reminder.key, ...naming(reminder.contactIds) }
  await ctx.mail.send(ctx, { ...letter, to: account.email, accountId: seeker, topic: 'reminder', ref })
}

/** Which kinds to switch off. */
export async function chooseReminders(
  ctx: Context,
  seeker: SeekerId,
  wanted: readonly ReminderKind[],
): Promise<void> {
  const row = { off: reminderKinds.filter((kind) => !wanted.includes(kind)), updated_at: ctx.clock.now() }
  await ctx.db
    .insertInto('reminder_choices')
    .values({ seeker_id: seeker, ...row })
    .onConflict((conflict) => conflict.column('seeker_id').doUpdateSet(row))
    .execute()
}

/** A reminder about nothing, to the administrator: shows whether mail goes out. */
export async function sendTestReminder(ctx: Context, actor: Actor): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const now = ctx.clock.now()
    const locale = actor.locale ?? 'en'
    const reminder: Reminder = {
      kind: 'day-before',
      key: 'test',
      name: actor.name,
      contactIds: [],
      at: addHours(now, 24),
      dueAt: now,
      expiresAt: now,
      path: '/today',
    }
    const facts = { reminder, locale, zone: actor.zone ?? 'UTC', origin: ctx.origin, now, isTest: true }
    const letter = reminderLetter(translator(locale), facts)
    await ctx.mail.send(ctx, { ...letter, to: actor.email, accountId: actor.accountId })
  })
}

/**
 * Plans anew for everybody with a talk ahead or not long behind, or a request without an answer. Causes plan by
 * themselves; this catches what changed beside them: the program itself, or where a seeker lives.
 */
export async function planAllReminders(ctx: Context): Promise<void> {
  const now = ctx.clock.now()
  const touched = daysBefore(now, afterClock.keepInTouchDays + times.expiryHours / 24)
  const { rows } = await sql<{ seeker: string }>`
    select i.seeker_id as seeker from interviews i
      where i.starts_at > ${now} or i.ended_at > ${touched}
    union
    select m.seeker_id from messages m
      where m.kind = 'request' and m.outcome is null and m.removed_at is null and m.sent_at > ${touched}`.execute(
    ctx.db,
  )
  // Behind whatever anybody does meanwhile.
  for (const { seeker } of rows) await noteSeekerChanged(ctx, seeker, { priority: -1 })
}

/** What is settled for long tells nobody anything; one key must stay as long as its cause could call for it again. */
export async function forgetOldReminders(ctx: Context): Promise<void> {
  const before = daysBefore(ctx.clock.now(), 400)
  await ctx.db.deleteFrom('reminders').where('settled_at', '<', before).execute()
}
