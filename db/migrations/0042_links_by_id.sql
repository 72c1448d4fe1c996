-- Messages hold a link to the guest page by its id alone; what opens it is put in where the text is shown. Links that were
-- copied into a text before lose their other half here: a letter for the purpose, 22 characters that are the id, 24 of MAC.
do $$
declare
  found text[];
  id text;
  kept record;
begin
  for kept in
    select tableoid::regclass::text as held_in, ctid as place, body from messages where body ~ '/guest/[ao][A-Za-z0-9_-]{46}'
    union all
    select tableoid::regclass::text, ctid, body from message_versions where body ~ '/guest/[ao][A-Za-z0-9_-]{46}'
  loop
    loop
      found := regexp_match(kept.body, '/guest/([ao]([A-Za-z0-9_-]{22})[A-Za-z0-9_-]{24})');
      exit when found is null;
      id := encode(decode(translate(found[2], '-_', '+/') || '==', 'base64'), 'hex')::uuid::text;
      kept.body := replace(kept.body, '/guest/' || found[1], '/guest/' || id);
    end loop;
    execute format('update %s set body = $1 where ctid = $2', kept.held_in) using kept.body, kept.place;
  end loop;
end
$$;
