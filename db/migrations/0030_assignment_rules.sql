-- What an assignment asks for, as one document checked by the program's schema; null in rows from before.
alter table assignments add column rules jsonb;

-- Why a talk is held in a way that the assignment wants a reason for.
alter table interviews add column mode_reason text not null default '';

create table assignment_groups (
  course_id uuid not null,
  assignment_id uuid not null,
  student_id uuid not null references accounts (id) on delete cascade,
  name text not null,
  primary key (course_id, assignment_id, student_id),
  foreign key (course_id, assignment_id) references assignments (course_id, id) on delete cascade
);

-- Whom interviews for an assignment are with, by keyed hash alone: it answers only "somebody of the class has this person".
create table assignment_people (
  course_id uuid not null,
  assignment_id uuid not null,
  key bytea not null,
  seeker_id uuid not null,
  interview_id uuid not null,
  primary key (course_id, assignment_id, key, seeker_id, interview_id),
  foreign key (course_id, assignment_id) references assignments (course_id, id) on delete cascade,
  foreign key (seeker_id, interview_id) references interviews (seeker_id, id) on delete cascade
);

create table assignment_extensions (
  course_id uuid not null,
  assignment_id uuid not null,
  student_id uuid not null references accounts (id) on delete cascade,
  stage_id text not null,
  due_at timestamptz not null,
  granted_by uuid references accounts (id) on delete set null,
  created_at timestamptz not null,
  primary key (course_id, assignment_id, student_id, stage_id),
  foreign key (course_id, assignment_id) references assignments (course_id, id) on delete cascade
);

-- A student asks that one rule be set aside, in words meant for the instructor.
create table assignment_exceptions (
  course_id uuid not null,
  id uuid not null,
  assignment_id uuid not null,
  student_id uuid not null references accounts (id) on delete cascade,
  code text not null,
  reason text not null,
  answer text check (answer in ('granted', 'refused')),
  answered_by uuid references accounts (id) on delete set null,
  answered_at timestamptz,
  created_at timestamptz not null,
  primary key (course_id, id),
  foreign key (course_id, assignment_id) references assignments (course_id, id) on delete cascade
);
create index assignment_exceptions_student on assignment_exceptions (course_id, assignment_id, student_id);
