-- Letters on their way to the mail server. A row is claimed before the conversation with the server begins, so that a
-- letter goes out at most once: where nobody knows whether the server took it, it is "unknown" and never tried again.
create table letters (
  id uuid primary key,
  -- Whose letter it is: it goes with the account.
  account_id uuid references accounts (id) on delete cascade,
  -- Which feature hears what became of it, and what it needs to know for that.
  topic text not null default '',
  ref jsonb not null default '{}',
  -- Both are emptied as soon as nothing will be tried any more.
  recipient text not null,
  content jsonb not null,
  state text not null default 'waiting'
    check (state in ('waiting', 'handing', 'accepted', 'refused', 'unknown', 'failed', 'withheld')),
  tries integer not null default 0,
  queued_at timestamptz not null,
  next_try_at timestamptz not null,
  handed_at timestamptz,
  ended_at timestamptz,
  -- What the server or the network said, as a code and never in words: words hold addresses.
  last_error text,
  created_at timestamptz not null
);
create index letters_due on letters (next_try_at) where state = 'waiting';
create index letters_handing on letters (handed_at) where state = 'handing';
create index letters_account on letters (account_id);

-- Mailed by the instance: queued, then sent (accepted by the server), bounced (refused), unknown, or failed.
alter table messages drop constraint messages_state_check;
alter table messages add constraint messages_state_check
  check (state in ('drafted', 'handed', 'queued', 'sent', 'bounced', 'unknown', 'failed'));
alter table messages
  add column letter_id uuid,
  -- Why it did not go out, as a code.
  add column problem text;
