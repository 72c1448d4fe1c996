-- An answer used to take a resting talk up again some milliseconds after itself: it would read as one of before, and
-- whoever had just given it as somebody to write to again. The talk counts as taken up with the answer, and
-- where that was given on the guest page just before it was noted as one, with the word there.
update interviews i
set reopened_at = least(m.outcome_at, (
  select max(a.at) from guest_answers a
  where a.seeker_id = i.seeker_id and a.interview_id = i.id and a.contact_id = m.contact_id
    and a.at between m.outcome_at - interval '5 seconds' and m.outcome_at))
from messages m
where m.seeker_id = i.seeker_id and m.interview_id = i.id and m.outcome = 'replied'
  and m.outcome_at < i.reopened_at and m.outcome_at >= i.reopened_at - interval '5 seconds';
