-- A kind word from staff to a student about an assignment: that and when, so that nobody is nagged twice.
create table course_nudges (
  course_id uuid not null,
  id uuid not null,
  assignment_id uuid not null,
  student_id uuid not null references accounts (id) on delete cascade,
  -- What it is about, as the class page names it.
  reason text not null,
  sent_by uuid references accounts (id) on delete set null,
  created_at timestamptz not null,
  primary key (course_id, id),
  foreign key (course_id, assignment_id) references assignments (course_id, id) on delete cascade
);
create index course_nudges_student on course_nudges (student_id, created_at);
