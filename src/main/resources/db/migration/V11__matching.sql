-- What matching needs to know beyond skill and place.
alter table volunteer
  add column trainings text not null default '',
  add column elsewhere text not null default 'ANYWHERE',
  add column limits text not null default '',
  add column woman boolean not null default false,
  add column away_from date,
  add column away_until date,
  add constraint volunteer_away check ((away_from is null) = (away_until is null) and away_from <= away_until);

-- Whether a certificate (VOG) is needed: empty until a member has confirmed it either way.
alter table help_request
  add column elsewhere text not null default 'ANYWHERE',
  add column wanted_parts text not null default '',
  add column around text not null default '',
  add column woman_wanted boolean not null default false,
  add column clearance_needed boolean,
  add column clearance_by bigint references person,
  add column clearance_at timestamptz,
  add constraint help_request_clearance check ((clearance_needed is null) = (clearance_at is null));

-- People whom the team does not bring together: residents and volunteers alike, once per pair, so
-- that it holds both ways. No reason, no date, no author: nothing that could be told.
create table kept_apart (
  one_id bigint not null references person on delete cascade,
  other_id bigint not null references person on delete cascade,
  primary key (one_id, other_id),
  check (one_id < other_id)
);
create index kept_apart_other on kept_apart (other_id);
insert into kept_apart (one_id, other_id)
  select distinct least(v.person_id, o.person_id), greatest(v.person_id, o.person_id)
  from volunteer v
  cross join lateral unnest(string_to_array(v.kept_apart_from, ' ')) as kept(reference)
  join volunteer o on o.reference = kept.reference
  where o.person_id <> v.person_id;
alter table volunteer drop column kept_apart_from;
