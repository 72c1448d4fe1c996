-- What a seeker is reminded of by mail. A row is made when its cause is recorded and never twice: the key names the
-- cause with its date, so that a moved talk reminds anew and the old reminder falls away.
create table reminders (
  seeker_id uuid not null references accounts (id) on delete cascade,
  id uuid not null,
  key text not null,
  kind text not null check (kind in ('day-before', 'one-hour', 'debrief', 'thank-you', 'nudge', 'keep-in-touch')),
  due_at timestamptz not null,
  -- Later it would say something untrue.
  expires_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'dropped')),
  settled_at timestamptz,
  created_at timestamptz not null,
  primary key (seeker_id, id),
  unique (seeker_id, key)
);
create index reminders_due on reminders (due_at) where state = 'waiting';

-- The kinds of reminder that a seeker has switched off.
create table reminder_choices (
  seeker_id uuid primary key references accounts (id) on delete cascade,
  off text[] not null default '{}',
  updated_at timestamptz not null
);
