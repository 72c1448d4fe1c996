-- What a student writes for an assignment beside the reports, until it is handed in. Nobody else reads it.
create table submission_drafts (
  seeker_id uuid not null references accounts (id) on delete cascade,
  course_id uuid not null,
  assignment_id uuid not null,
  stage_id text not null,
  sections jsonb not null default '{}',
  shown jsonb not null default '{}',
  confirmed jsonb not null default '[]',
  updated_at timestamptz not null,
  primary key (seeker_id, course_id, assignment_id, stage_id),
  foreign key (course_id, assignment_id) references assignments (course_id, id) on delete cascade
);

-- A frozen copy of what was handed in. It belongs to the course: no key to the assignment, grade or feedback takes it
-- along. `content` is json and not jsonb, so that its hash can be checked against what is stored, letter by letter.
create table submissions (
  course_id uuid not null references courses (id) on delete cascade,
  id uuid not null,
  assignment_id uuid not null,
  stage_id text not null,
  student_id uuid references accounts (id) on delete set null,
  -- The same for all that one student hands in to this course, and by itself nobody.
  author_id uuid not null,
  number integer not null,
  request_key uuid not null,
  purpose text not null check (purpose in ('final', 'early', 'effort')),
  submitted_at timestamptz not null,
  due_at timestamptz not null,
  late_days integer not null,
  people jsonb not null,
  content json not null,
  sha256 text not null,
  primary key (course_id, id),
  unique (course_id, author_id, request_key),
  unique (course_id, assignment_id, stage_id, author_id, number)
);
create index submissions_student on submissions (student_id);
