-- Whoever left a course had that place: it goes with their account, and is theirs again when they come back.
alter table roster_entries add column left_account_id uuid references accounts (id) on delete cascade;
create index roster_entries_left_account on roster_entries (left_account_id);
-- Of those who left before this was kept, the address alone tells.
update roster_entries r set left_account_id = a.id from accounts a
where r.left_at is not null and r.account_id is null and a.email = r.email;
-- What is open again is nobody's: it keeps no first day of whoever had it.
update roster_entries set joined_at = null
where left_at is null and account_id is null and joined_at is not null;
