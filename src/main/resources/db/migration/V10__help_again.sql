-- A request that is opened again after it was done seeks help anew: earlier help does not count, and
-- the same volunteer may help once more. What is done stays done, as a row of its own.
alter table help_request add column reopened_at timestamptz;
alter table match drop constraint match_request_id_volunteer_id_key;
create unique index match_of_two on match (request_id, volunteer_id) where status <> 'DONE';
