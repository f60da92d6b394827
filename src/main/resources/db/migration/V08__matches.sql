create table match (
  id bigint generated always as identity primary key,
  version int not null default 0,
  reference text not null unique check (length(reference) = 8),
  request_id bigint not null references help_request,
  volunteer_id bigint not null references volunteer,
  status text not null,
  reason text not null,
  proposed_by bigint references person,
  made_at timestamptz not null,
  resident_yes_at timestamptz,
  volunteer_yes_at timestamptz,
  connected_at timestamptz,
  closed_at timestamptz,
  resident_answer text,
  volunteer_answer text,
  unique (request_id, volunteer_id)
);
create index match_of_volunteer on match (volunteer_id, status);

create table follow_up (
  id bigint generated always as identity primary key,
  version int not null default 0,
  request_id bigint not null references help_request,
  match_id bigint unique references match,
  district_code text not null references district,
  kind text not null,
  due_on date not null,
  done_at timestamptz,
  done_by bigint references person,
  result text,
  note text not null default ''
);
create index follow_up_due on follow_up (district_code, due_on) where done_at is null;
