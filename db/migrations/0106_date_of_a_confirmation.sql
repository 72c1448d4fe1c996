-- "I will be there" names the date that it was said of. One from before that is of the date that stands, unless that was
-- agreed on since.
update guest_answers a
set times = array[i.starts_at]
from interviews i
where i.seeker_id = a.seeker_id and i.id = a.interview_id and a.kind = 'confirmed' and a.times = '{}'
  and i.starts_at is not null and a.at >= coalesce(i.agreed_at, '-infinity');
