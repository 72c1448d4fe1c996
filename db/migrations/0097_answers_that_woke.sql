-- An answer used to take a resting talk up again some milliseconds after itself: it would read as one of before, and
-- whoever had just given it as somebody to write to again. The talk counts as taken up with the answer.
update interviews i
set reopened_at = m.outcome_at
from messages m
where m.seeker_id = i.seeker_id and m.interview_id = i.id and m.outcome = 'replied'
  and m.outcome_at < i.reopened_at and m.outcome_at >= i.reopened_at - interval '5 seconds';
