-- A letter is claimed first and handed to the mail server later: one that was claimed and never handed over has certainly
-- not left, and is tried again. `handed_at` says that the conversation with the server began.
alter table letters add column claimed_at timestamptz;

-- Letters that a restore brings back wait for the administrator: nobody knows whether they left after the backup.
alter table letters drop constraint letters_state_check;
alter table letters add constraint letters_state_check
  check (state in ('waiting', 'handing', 'accepted', 'refused', 'unknown', 'failed', 'withheld', 'held'));

-- Whoever is erased is erased from letters too.
create index letters_ref on letters using gin (ref jsonb_path_ops) where recipient <> '';
