-- An answer that woke a resting talk was once written as the seeker taking the talk up again, some milliseconds after the
-- answer: so whoever had just answered was offered to be written to again.
update interviews i set reopened_at = null
where exists (
    select from messages m
    where m.seeker_id = i.seeker_id and m.interview_id = i.id and m.outcome = 'replied' and m.removed_at is null
      and i.reopened_at between m.outcome_at and m.outcome_at + interval '5 seconds')
  -- What counts as past since then stays past.
  and not exists (
    select from messages m
    where m.seeker_id = i.seeker_id and m.interview_id = i.id and m.outcome = 'declined' and m.removed_at is null)
  and (select count(*) from interview_contacts p where p.seeker_id = i.seeker_id and p.interview_id = i.id) = 1;
