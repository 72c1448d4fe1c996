-- What administrators and a course's staff did: which act, when, about which course or person. No content.
create table audit_entries (
  id uuid primary key,
  at timestamptz not null,
  actor_id uuid references accounts (id) on delete set null,
  role text not null check (role in ('administrator', 'course-staff')),
  -- The route's pattern, such as /courses/:courseId/archive.
  act text not null,
  course_id uuid,
  about_id uuid,
  demo_id uuid references demos (id) on delete cascade
);
create index audit_entries_at on audit_entries (at);
create index audit_entries_course on audit_entries (course_id, at);
create index audit_entries_actor on audit_entries (actor_id);

-- Before the records of a course are erased, its instructors are told twice.
alter table courses
  add column first_warned_at timestamptz,
  add column last_warned_at timestamptz;
