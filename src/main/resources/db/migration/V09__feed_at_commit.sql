-- The feed's rows are written at commit. EclipseLink asks for a new row's key by lastval(), the last
-- number that any sequence gave in the session: a trigger that numbers a row of its own straight
-- after the insert would give the thing the key of its change.
drop trigger help_request_changed on help_request;
create constraint trigger help_request_changed after insert or update or delete on help_request
  deferrable initially deferred for each row execute function note_change('request');

drop trigger volunteer_changed on volunteer;
create constraint trigger volunteer_changed after insert or update or delete on volunteer
  deferrable initially deferred for each row execute function note_change('offer');

drop trigger initiative_changed on initiative;
create constraint trigger initiative_changed after insert or update or delete on initiative
  deferrable initially deferred for each row execute function note_change('activity');

drop trigger review_changed on review;
create constraint trigger review_changed after update on review
  deferrable initially deferred for each row execute function note_review_change();
