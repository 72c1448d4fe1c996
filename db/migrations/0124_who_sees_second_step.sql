-- The session that began a second step or made its recovery codes: key and codes are shown to that one alone, since another
-- may be somebody else's. Sessions are replaced by the account library while the row stays, so that it refers to none.
alter table second_steps add column session_id uuid;
