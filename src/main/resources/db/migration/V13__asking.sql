-- Asking volunteers for a request, ring by ring: one round at a time for each request.
create table asking_round (
  id bigint generated always as identity primary key,
  version int not null default 0,
  request_id bigint not null references help_request,
  started_by bigint not null references person,
  agreed boolean not null,
  status text not null,
  ring int not null,
  started_at timestamptz not null,
  next_at timestamptz not null,
  ended_at timestamptz
);
create unique index asking_round_going_on on asking_round (request_id) where status <> 'ENDED';
create index asking_round_due on asking_round (next_at) where status in ('ASKING', 'EXHAUSTED');

create table ask (
  id bigint generated always as identity primary key,
  version int not null default 0,
  round_id bigint not null references asking_round,
  volunteer_id bigint not null references volunteer,
  status text not null,
  reason text not null,
  token_hash text unique,
  asked_at timestamptz,
  again_at timestamptz,
  asked_again_at timestamptz,
  answered_at timestamptz,
  closed_at timestamptz,
  unique (round_id, volunteer_id)
);
create index ask_of_volunteer on ask (volunteer_id);
create index ask_open on ask (asked_at) where status in ('WAITING', 'LATER');

-- Two who are connected and of whom nothing is heard are asked how it goes, each by a link of her own.
alter table match
  add column nudged_at timestamptz,
  add column heard_at timestamptz,
  add column resident_nudge_hash text unique,
  add column volunteer_nudge_hash text unique;
