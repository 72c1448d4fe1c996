-- Why a backup could not be written, as a code, so that the page says it in words.
alter table backups add column error text;
