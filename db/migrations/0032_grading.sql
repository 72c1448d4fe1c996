-- Rubric, grade, feedback and submission are records of their own, held together by ids alone: no foreign key between
-- them, so that deleting one never takes another along. All go with the course.
create table rubrics (
  course_id uuid not null references courses (id) on delete cascade,
  assignment_id uuid not null,
  content jsonb not null,
  updated_at timestamptz not null,
  primary key (course_id, assignment_id)
);

-- Every grading is a row; the last one counts, the others are its history.
create table grades (
  course_id uuid not null references courses (id) on delete cascade,
  id uuid not null,
  assignment_id uuid not null,
  stage_id text not null,
  submission_id uuid not null,
  author_id uuid not null,
  student_id uuid references accounts (id) on delete set null,
  scores jsonb not null,
  deductions jsonb not null,
  late_percent integer not null,
  points numeric(8, 2) not null,
  out_of numeric(8, 2) not null,
  graded_by uuid references accounts (id) on delete set null,
  created_at timestamptz not null,
  primary key (course_id, id)
);
create index grades_submission on grades (course_id, assignment_id, submission_id);
create index grades_student on grades (student_id);

create table feedback (
  course_id uuid not null references courses (id) on delete cascade,
  submission_id uuid not null,
  assignment_id uuid not null,
  stage_id text not null,
  author_id uuid not null,
  student_id uuid references accounts (id) on delete set null,
  text text not null,
  written_by uuid references accounts (id) on delete set null,
  updated_at timestamptz not null,
  primary key (course_id, submission_id)
);
create index feedback_student on feedback (student_id);

create table feedback_comments (
  course_id uuid not null references courses (id) on delete cascade,
  id uuid not null,
  text text not null,
  created_at timestamptz not null,
  primary key (course_id, id),
  unique (course_id, text)
);

-- From when on students see the grades and feedback of a stage.
create table grade_releases (
  course_id uuid not null references courses (id) on delete cascade,
  assignment_id uuid not null,
  stage_id text not null,
  released_at timestamptz not null,
  primary key (course_id, assignment_id, stage_id)
);
