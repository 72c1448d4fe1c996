create table courses (
  id uuid primary key,
  title text not null,
  zone text not null,
  starts_on date not null,
  ends_on date not null,
  created_by uuid references accounts (id) on delete set null,
  demo_id uuid references demos (id) on delete cascade,
  created_at timestamptz not null,
  archived_at timestamptz
);

create table enrollments (
  course_id uuid not null references courses (id) on delete cascade,
  account_id uuid not null references accounts (id) on delete cascade,
  role text not null check (role in ('instructor', 'assistant', 'student')),
  created_at timestamptz not null,
  primary key (course_id, account_id)
);
create index enrollments_account on enrollments (account_id);

create table assignments (
  course_id uuid not null references courses (id) on delete cascade,
  id uuid not null,
  title text not null,
  instructions text not null default '',
  interviews_wanted integer not null default 1 check (interviews_wanted between 1 and 5),
  opens_at timestamptz not null,
  due_at timestamptz not null,
  zone text not null,
  created_at timestamptz not null,
  primary key (course_id, id)
);

create table assignment_questions (
  course_id uuid not null,
  assignment_id uuid not null,
  id uuid not null,
  topic text,
  text text not null,
  position integer not null,
  primary key (course_id, assignment_id, id),
  foreign key (course_id, assignment_id) references assignments (course_id, id) on delete cascade
);
