-- Trust in helpers, and measures that end.

-- A certificate of conduct (VOG) is a fact with an end: seen by whom, when, until which day, and
-- whether she and the team were told that it ends. The document itself is kept nowhere.
alter table volunteer
  add column clearance_seen_on date,
  add column clearance_seen_by bigint references person,
  add column clearance_soon_told_at timestamptz,
  add column clearance_over_told_at timestamptz,
  add constraint volunteer_clearance check (clearance_until is not null
    or (clearance_seen_on is null and clearance_seen_by is null
      and clearance_soon_told_at is null and clearance_over_told_at is null));
create index volunteer_clearance_ends on volunteer (clearance_until) where clearance_until is not null;

-- Something about two people that a member must look at. It never ends anything by itself.
create table attention (
  id bigint generated always as identity primary key,
  version int not null default 0,
  match_id bigint not null references match,
  kind text not null,
  made_at timestamptz not null,
  seen_by bigint references person,
  seen_at timestamptz,
  check ((seen_by is null) = (seen_at is null))
);
create unique index attention_open on attention (match_id, kind) where seen_at is null;
