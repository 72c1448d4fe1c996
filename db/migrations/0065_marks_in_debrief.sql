-- Which marks a saved debrief has shown: the others are still proposed. Until now the first save ended it for all.
alter table notebook_marks add column in_debrief boolean not null default false;
update notebook_marks m set in_debrief = true
where exists (select from debriefs d where d.seeker_id = m.seeker_id and d.interview_id = m.interview_id);
