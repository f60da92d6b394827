-- One turn of weekly help that its helper hands over: a request for that day, beside the match.
create table turn (
  id bigint generated always as identity primary key,
  version int not null default 0,
  match_id bigint not null references match,
  on_date date not null,
  task_id bigint not null unique references help_request,
  warned_at timestamptz,
  unique (match_id, on_date)
);
create index turn_coming on turn (on_date);
