-- Whoever is asked anew after a no is asked for another yes: the one of before goes once the message is out. Of the talks
-- that are written down already, those whose no is beyond doubt: noted with the talk, or at a message to the only person it
-- is with.
with asked as (
  select i.seeker_id, i.id,
    max(m.sent_at) filter (
      where m.kind in ('request', 'introduction-request', 'nudge') and m.state <> 'bounced') as at,
    greatest(i.declined_at, case when (
      select count(*) from interview_contacts c where c.seeker_id = i.seeker_id and c.interview_id = i.id
    ) = 1 then max(m.outcome_at) filter (where m.outcome = 'declined') end) as refused_at
  from interviews i
  join messages m on m.seeker_id = i.seeker_id and m.interview_id = i.id and m.removed_at is null
  where i.ended_at is null and i.agreed_at is not null
  group by i.seeker_id, i.id, i.declined_at
)
update interviews i set agreed_at = null
from asked
where i.seeker_id = asked.seeker_id and i.id = asked.id
  and asked.refused_at > i.agreed_at and asked.at > asked.refused_at
  and (i.reopened_at is null or i.reopened_at <= asked.refused_at);
