-- The host that a passkey was made for: it signs in there alone. Of those that were made before this it is not known.
alter table passkeys add column rp_id text;
