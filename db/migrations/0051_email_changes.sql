-- An account's next e-mail address, until the link that was mailed to it is confirmed. The link itself stands nowhere: it
-- is this id and a keyed MAC.
create table email_changes (
  account_id uuid primary key references accounts (id) on delete cascade,
  id uuid not null unique,
  -- Perhaps another account's already: whoever asks is not told.
  email text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  -- When a mail server said no to the letter.
  refused_at timestamptz
);
create index email_changes_expires on email_changes (expires_at);
