-- A link that an instructor took off can be put back, as whatever else is taken off.
alter table course_materials add column removed_at timestamptz;
create index course_materials_removed on course_materials (removed_at) where removed_at is not null;
