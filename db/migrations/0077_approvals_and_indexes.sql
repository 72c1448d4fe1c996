-- Which interview an approval was used for: how many are left cannot be told from how many interviews there are, since
-- some were planned while none was asked for.
alter table assignment_exceptions add column interview_id uuid;
alter table assignment_exceptions add foreign key (student_id, interview_id)
  references interviews (seeker_id, id) on delete set null (interview_id);

-- The first was for the first interview that was planned after it was asked for, and so on.
with approvals as (
  select course_id, id, assignment_id, student_id,
    min(created_at) over student as first_at,
    row_number() over (partition by course_id, assignment_id, student_id order by created_at, id) as nth
  from assignment_exceptions where code = 'approval-needed' and answer = 'granted'
  window student as (partition by course_id, assignment_id, student_id)
), planned as (
  select i.course_id, i.assignment_id, i.seeker_id, i.id,
    row_number() over (partition by i.course_id, i.assignment_id, i.seeker_id order by i.created_at, i.id) as nth
  from interviews i
  join approvals a on a.course_id = i.course_id and a.assignment_id = i.assignment_id
    and a.student_id = i.seeker_id and a.nth = 1 and i.created_at >= a.first_at
)
update assignment_exceptions e set interview_id = p.id
from approvals a
join planned p on p.course_id = a.course_id and p.assignment_id = a.assignment_id
  and p.seeker_id = a.student_id and p.nth = a.nth
where e.course_id = a.course_id and e.id = a.id;

-- Whom a class talks to is read at each planning, while the assignment is held.
create index interviews_assignment on interviews (course_id, assignment_id) where course_id is not null;
create index assignment_people_interview on assignment_people (seeker_id, interview_id);

-- What points to an account, or to a demo that ended, and grows with the work of a class.
create index assignment_exceptions_interview on assignment_exceptions (student_id, interview_id);
create index assignment_extensions_student on assignment_extensions (student_id);
create index assignment_groups_student on assignment_groups (student_id);
create index feedback_writer on feedback (written_by);
create index grades_grader on grades (graded_by);
create index accounts_demo on accounts (demo_id) where demo_id is not null;
create index audit_entries_demo on audit_entries (demo_id) where demo_id is not null;
create index professional_keys_demo on professional_keys (demo_id) where demo_id is not null;
