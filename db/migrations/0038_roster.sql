-- A place in a course that is kept for somebody: from the school's list, or by an invitation. The school's own numbers
-- go back into its gradebook.
create table roster_entries (
  course_id uuid not null references courses (id) on delete cascade,
  id uuid not null,
  name text not null default '',
  email text,
  role text not null default 'student' check (role in ('instructor', 'assistant', 'student')),
  -- Canvas: "SIS User ID". Moodle: "ID number".
  sis_id text,
  -- Canvas: "ID".
  lms_id text,
  -- Canvas: "SIS Login ID". Moodle: "Username".
  login_id text,
  section text,
  account_id uuid references accounts (id) on delete cascade,
  invited_at timestamptz,
  created_at timestamptz not null,
  primary key (course_id, id)
);
create unique index roster_entries_email on roster_entries (course_id, email);
create unique index roster_entries_account_once on roster_entries (course_id, account_id);
create index roster_entries_account on roster_entries (account_id);

-- What instructors put beside each of the five steps: a video, a page, a form of their own.
create table course_materials (
  course_id uuid not null references courses (id) on delete cascade,
  id uuid not null,
  step text not null check (step in ('research', 'people', 'message', 'interview', 'afterwards')),
  title text not null,
  url text not null,
  note text not null default '',
  created_at timestamptz not null,
  primary key (course_id, id)
);
