-- CBS coding: GM + 4, WK + 6, BU + 8 characters.

create table team (
  id bigint generated always as identity primary key,
  name text not null,
  telephone text not null,
  hours text not null,
  location text not null default ''
);

create table district (
  code text primary key check (length(code) = 8),
  name text not null,
  aliases text not null default '',
  postcode text not null default '',
  team_id bigint references team
);

create table neighbourhood (
  code text primary key check (length(code) = 10),
  district_code text not null references district,
  name text not null,
  aliases text not null default '',
  latitude double precision not null,
  longitude double precision not null
);

create table location (
  code text primary key,
  name text not null,
  address text not null,
  neighbourhood_code text not null references neighbourhood,
  latitude double precision not null,
  longitude double precision not null
);

create table person (
  id bigint generated always as identity primary key,
  version int not null default 0,
  first_name text not null default '',
  last_name text not null default '',
  email text unique check (email = lower(email)),
  telephone text,
  language text not null default 'nl',
  neighbourhood_code text references neighbourhood,
  coordinator boolean not null default false,
  team_id bigint references team,
  created_at timestamptz not null
);
create index person_by_telephone on person (telephone) where telephone is not null;
