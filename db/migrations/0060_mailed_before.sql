-- Whether the mail server carried the message: somebody whom a seeker merely said to have written to is still new to it.
-- Of rows from before nobody knows, and they go on as they did.
alter table professional_keys add column mailed boolean not null default true;
alter table professional_keys alter column mailed set default false;
