-- Districts and neighbourhoods as CBS divides municipalities, brought as a file by a coordinator.

-- CBS numbers anew each year: a code means something only with its year.
alter table district add column slug text, add column cbs_year int;
alter table neighbourhood add column slug text, add column cbs_year int;

-- In an address. Two of one name had the same; now the later code stands behind its name.
with named as (
  select code, coalesce(nullif(trim(both '-' from regexp_replace(lower(regexp_replace(
    normalize(name, NFD), '[\u0300-\u036f]', '', 'g')), '[^a-z0-9]+', '-', 'g')), ''), lower(code)) as slug
  from district
), counted as (select code, slug, row_number() over (partition by slug order by code) as place from named)
update district d set slug = case when c.place = 1 then c.slug else c.slug || '-' || lower(c.code) end
  from counted c where c.code = d.code;
with named as (
  select code, coalesce(nullif(trim(both '-' from regexp_replace(lower(regexp_replace(
    normalize(name, NFD), '[\u0300-\u036f]', '', 'g')), '[^a-z0-9]+', '-', 'g')), ''), lower(code)) as slug
  from neighbourhood
), counted as (select code, slug, row_number() over (partition by slug order by code) as place from named)
update neighbourhood n set slug = case when c.place = 1 then c.slug else c.slug || '-' || lower(c.code) end
  from counted c where c.code = n.code;

alter table district alter column slug set not null, add unique (slug);
alter table neighbourhood alter column slug set not null, add unique (slug);
create index neighbourhood_by_district on neighbourhood (district_code);
create index district_by_team on district (team_id);

create table division_file (
  id bigint generated always as identity primary key,
  version int not null default 0,
  reference text not null unique check (length(reference) = 8),
  person_id bigint not null references person on delete cascade,
  status text not null check (status in ('BROUGHT', 'BEING_READ', 'READ', 'REFUSED', 'CARRIED_OUT')),
  cbs_year int not null,
  -- name or code of the one municipality that is meant; empty means all in the file
  municipality text not null,
  placed_at timestamptz not null,
  -- when a node last said that it is at work
  state_since timestamptz not null,
  -- how often reading began; whoever reads an earlier round has been given up
  round int not null default 0,
  bytes bigint not null,
  bytes_read bigint not null default 0,
  features int not null default 0,
  problem text not null default '',
  problem_detail text not null default '',
  added int not null default 0,
  changed int not null default 0
);
create index division_file_waiting on division_file (state_since) where status in ('BROUGHT', 'BEING_READ');

-- The file as it came, a piece at a time, until it has been read.
create table division_file_part (
  file_id bigint not null references division_file on delete cascade,
  place int not null,
  bytes bytea not null,
  primary key (file_id, place)
);

-- What stands in it, until it is carried out or thrown away.
create table division_row (
  file_id bigint not null references division_file on delete cascade,
  place int not null,
  line bigint not null,
  kind text not null,
  code text not null,
  name text not null,
  district_code text not null,
  district_name text not null,
  municipality_code text not null,
  municipality text not null,
  water boolean not null,
  postcode text not null,
  latitude double precision,
  longitude double precision,
  problem text not null,
  detail text not null,
  primary key (file_id, place)
);
