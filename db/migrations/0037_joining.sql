-- A course lets its class in by a code, which its instructors can change or switch off.
alter table courses
  add column join_code text unique check (join_code ~ '^[A-Z2-9]{8}$'),
  -- Whether staff look at each person first.
  add column join_approval boolean not null default false;

-- Who came with the code and waits to be let in.
create table join_requests (
  course_id uuid not null references courses (id) on delete cascade,
  account_id uuid not null references accounts (id) on delete cascade,
  created_at timestamptz not null,
  primary key (course_id, account_id)
);
create index join_requests_account on join_requests (account_id);
