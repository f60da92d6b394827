-- Collective where possible, individual where needed: activities beside helpers.

alter table help_request add column together text not null default 'NOT_SAID';

-- One request and one activity, and what became of it; beside its matches, never instead of them.
create table outing (
  id bigint generated always as identity primary key,
  version int not null default 0,
  request_id bigint not null references help_request,
  initiative_id bigint not null references initiative,
  status text not null,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  unique (request_id, initiative_id)
);
create index outing_of_initiative on outing (initiative_id, status);

-- Somebody comes along the first time: the task is a request like any other.
create table first_time (
  id bigint generated always as identity primary key,
  version int not null default 0,
  task_id bigint not null unique references help_request,
  beside_id bigint references help_request,
  initiative_id bigint not null references initiative,
  starts_at timestamptz not null,
  warned_at timestamptz
);
create index first_time_coming on first_time (starts_at);
