-- The social map: organisations to which people can go, as the teams keep them. No resident stands
-- in it.
create table organisation (
  id bigint generated always as identity primary key,
  version int not null default 0,
  reference text not null unique check (length(reference) = 8),
  -- by which a file that is read in knows it again
  code text not null unique check (code ~ '^[a-z0-9-]{1,80}$'),
  -- in its address; a printed address keeps working when the name changes
  slug text not null unique,
  status text not null default 'LISTED' check (status in ('LISTED', 'WITHDRAWN')),
  withdrawn_why text not null default '',
  name text not null check (length(name) between 1 and 120),
  what text not null,
  for_whom text not null,
  categories text not null,
  skills text not null,
  -- codes of neighbourhoods; empty means the whole municipality
  serves text not null,
  address text not null,
  location_code text references location,
  neighbourhood_code text references neighbourhood,
  open_hours text not null,
  open_note text not null,
  telephone text not null,
  website text not null,
  email text not null,
  walk_in text not null,
  costs text not null,
  languages text not null,
  team_id bigint not null references team,
  checked_by bigint references person on delete set null,
  confirmed_at timestamptz not null,
  asked_at timestamptz
);

create constraint trigger organisation_changed after insert or update or delete on organisation
  deferrable initially deferred for each row execute function note_change('organisation');
