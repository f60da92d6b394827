-- When the team was told by mail that somebody may be in danger: once at once, once more when nobody
-- looked. What waits already was seen in the queue: nobody is told of it now.

alter table review
  add column alerted_at timestamptz,
  add column alerted_again_at timestamptz;
alter table concern
  add column alerted_at timestamptz,
  add column alerted_again_at timestamptz;

update review set alerted_at = now(), alerted_again_at = now() where urgency > 0;
update concern set alerted_at = now(), alerted_again_at = now() where urgency > 0;

create index review_alarm on review (urgency) where waiting and alerted_again_at is null;
create index concern_alarm on concern (urgency)
  where status = 'RECEIVED' and alerted_again_at is null;
