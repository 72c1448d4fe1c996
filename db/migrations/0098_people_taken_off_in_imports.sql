-- Rows about somebody whom the seeker took off the list stand apart in a preview, and do not bring them back.
alter table import_parts
  drop constraint import_parts_kind_check,
  add constraint import_parts_kind_check
    check (kind in ('new', 'updated', 'unchanged', 'duplicate', 'removed', 'unusable'));
