-- A refusal of what no student had asked for, from the time when taking something back was stored as one.
delete from assignment_exceptions where reason = '' and answer = 'refused';
