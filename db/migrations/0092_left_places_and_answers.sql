-- Whoever left a course keeps their place on its list, for the school's numbers, and nobody waits for them there.
alter table roster_entries add column left_at timestamptz;
-- What the staff say with their answer to a request.
alter table assignment_exceptions add column note text not null default '';
-- Whether the staff put somebody into a course: whoever did not come by themselves is told.
alter table enrollments add column by_staff boolean not null default false;
