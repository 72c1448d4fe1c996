-- Whoever is asked anew after a no is asked for another yes: the one of before goes once the message is out. Of talks that are
-- written down already this holds where the no was noted with the talk: a yes since then would have an instant of its own.
update interviews i set agreed_at = null
where i.ended_at is null and i.declined_at > i.agreed_at
  and (i.reopened_at is null or i.reopened_at <= i.declined_at)
  and exists (
    select from messages m
    where m.seeker_id = i.seeker_id and m.interview_id = i.id and m.removed_at is null
      and m.kind in ('request', 'introduction-request', 'nudge') and m.state <> 'bounced' and m.sent_at > i.declined_at);
