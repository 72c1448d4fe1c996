-- A contact could be put back on the list while its merge stood: then it is not one with the other any more.
update contact_merges m set undone_at = now()
from contacts a
where a.seeker_id = m.seeker_id and a.id = m.gone_id and a.removed_at is null and m.undone_at is null;

-- What a merge moves includes who was mailed an entry. Where two were merged before it did, those rows stayed with the
-- contact that went, and the end of the entry would be mailed to nobody. One merge after the other, since a kept contact
-- may have been merged on; each notes what moved, for its undo. A row that the kept contact has already stays.
do $$
declare
  merge record;
begin
  for merge in select seeker_id, id, kept_id, gone_id from contact_merges where undone_at is null order by merged_at, id
  loop
    with moving as (
      update calendar_letters l set recipient_id = merge.kept_id
      where l.seeker_id = merge.seeker_id and l.recipient_id = merge.gone_id and not exists (
        select from calendar_letters there
        where there.seeker_id = l.seeker_id and there.interview_id = l.interview_id
          and there.recipient_id = merge.kept_id and there.sequence = l.sequence)
      returning l.interview_id, l.sequence
    ), noted as (
      select jsonb_agg(jsonb_build_object('table', 'calendar_letters', 'column', 'recipient_id',
        'row', jsonb_build_object('interview_id', interview_id, 'sequence', sequence))) as entries
      from moving
    )
    update contact_merges m set moved = m.moved || noted.entries
    from noted
    where m.seeker_id = merge.seeker_id and m.id = merge.id and noted.entries is not null;
  end loop;
end $$;

-- A professional who ends a talk takes their yes along. Before that was so the yes was kept, and would count again once the
-- seeker takes the talk up. Their word and the end were written in one transaction.
update interviews i set agreed_at = null
where i.agreed_at is not null and i.ended_at is null and exists (
  select from guest_answers a
  where a.seeker_id = i.seeker_id and a.interview_id = i.id and (
    (a.kind in ('cancelled', 'stopped') and i.cancelled_at between a.at and a.at + interval '5 seconds'
      and i.cancelled_at >= greatest(i.agreed_at, i.reopened_at))
    or (a.kind in ('declined', 'stopped') and i.declined_at between a.at and a.at + interval '5 seconds'
      and i.declined_at >= greatest(i.agreed_at, i.reopened_at))));
