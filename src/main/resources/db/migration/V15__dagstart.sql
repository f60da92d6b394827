-- The morning of a team: who is there, which questions are open, what is proposed and decided.
create table dagstart (
  id bigint generated always as identity primary key,
  version int not null default 0,
  team_id bigint not null references team,
  held_on date not null,
  state text not null,
  state_since timestamptz not null,
  round int not null default 0,
  unique (team_id, held_on)
);
create index dagstart_to_make on dagstart (state_since) where state <> 'READY';

-- Only who was ticked as present sees contents; looked_at is when she first did.
create table dagstart_member (
  id bigint generated always as identity primary key,
  version int not null default 0,
  dagstart_id bigint not null references dagstart,
  person_id bigint not null references person,
  present_since timestamptz not null,
  looked_at timestamptz,
  unique (dagstart_id, person_id)
);

-- One helper that one request seeks. At most one of volunteer and initiative is proposed.
create table dagstart_line (
  id bigint generated always as identity primary key,
  version int not null default 0,
  reference text not null unique check (length(reference) = 8),
  dagstart_id bigint not null references dagstart,
  request_id bigint not null references help_request,
  place int not null,
  volunteer_id bigint references volunteer,
  initiative_id bigint references initiative,
  fitting_id bigint references initiative,
  reason text not null default '',
  step text,
  owner_id bigint references person,
  decided_by bigint references person,
  decided_at timestamptz,
  unique (dagstart_id, request_id, place),
  check (volunteer_id is null or initiative_id is null),
  check ((step is null) = (owner_id is null) and (step is null) = (decided_at is null))
);
