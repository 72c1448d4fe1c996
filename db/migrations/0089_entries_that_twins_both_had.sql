-- Where both of two that were merged had been mailed an entry, the row of the one that went stayed with it (0082), and the
-- entry's end would be mailed to either. A merge takes such a row away and keeps it for its undo: so does this. Whatever
-- still names somebody whose merge stands is such a row, since everything else was moved.
with taken as (
  delete from calendar_letters l using contact_merges m
  where m.seeker_id = l.seeker_id and m.gone_id = l.recipient_id and m.undone_at is null
  returning m.seeker_id, m.id, l as letter
), noted as (
  select seeker_id, id, jsonb_agg(jsonb_build_object('table', 'calendar_letters', 'column', 'recipient_id',
    'row', to_jsonb(letter), 'gone', true)) as entries
  from taken
  group by seeker_id, id
)
update contact_merges m set moved = m.moved || noted.entries
from noted
where m.seeker_id = noted.seeker_id and m.id = noted.id;
