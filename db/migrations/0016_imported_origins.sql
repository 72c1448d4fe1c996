-- Which import brought back who led to whom, so that undoing the import takes it along; null where it was said by hand.
alter table contact_origins add column import_id uuid;
