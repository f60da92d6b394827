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

-- Who agreed to which version of the code of conduct, and when.
create table conduct_agreement (
  person_id bigint not null references person on delete cascade,
  version text not null,
  agreed_at timestamptz not null,
  primary key (person_id, version)
);

-- A measure against a person: it has a reason, an end, and somebody else can look again.
create table measure (
  id bigint generated always as identity primary key,
  version int not null default 0,
  reference text not null unique check (length(reference) = 8),
  form_number text not null unique,
  person_id bigint not null references person,
  district_code text not null references district,
  kind text not null,
  most_open int check (most_open between 1 and 20),
  reason text not null,
  facts text not null,
  status text not null,
  proposed_by bigint not null references person,
  proposed_at timestamptz not null,
  confirmed_by bigint references person,
  begins_at timestamptz,
  ends_on date not null,
  ended_at timestamptz,
  words text,
  asked_at timestamptz,
  answered_by bigint references person,
  answered_at timestamptz,
  upheld boolean,
  answer text not null default '',
  -- four eyes: a ban is in force only when somebody else confirmed it
  constraint measure_four_eyes check (confirmed_by is distinct from proposed_by
    and (kind <> 'BAN' or status in ('PROPOSED', 'REFUSED') or confirmed_by is not null)),
  constraint measure_nobody_herself check (proposed_by <> person_id and confirmed_by is distinct from person_id),
  -- who decided does not look again
  constraint measure_second_look check (answered_by is null
    or (answered_by <> proposed_by and answered_by is distinct from confirmed_by and answered_by <> person_id)),
  check ((kind = 'FEWER_REQUESTS') = (most_open is not null)),
  check ((answered_at is null) = (answered_by is null))
);
create index measure_of on measure (person_id, status);
create index measure_ends on measure (ends_on) where status = 'IN_FORCE';
create unique index measure_ban on measure (person_id) where kind = 'BAN' and status in ('PROPOSED', 'IN_FORCE');

-- What a person may not do now, worked out by the database from her measures, so that every query
-- can ask for it and none can forget a row.
alter table person
  add column silenced boolean not null default false,
  add column not_helping boolean not null default false;

create function note_measure() returns trigger language plpgsql as $$
begin
  update person p set
    silenced = exists (select 1 from measure m where m.person_id = p.id
      and m.status = 'IN_FORCE' and m.kind in ('SUSPENSION', 'BAN')),
    not_helping = exists (select 1 from measure m where m.person_id = p.id
      and m.status = 'IN_FORCE' and m.kind in ('NO_OFFERS', 'SUSPENSION', 'BAN'))
  where p.id = new.person_id;
  return null;
end $$;
create trigger measure_noted after insert or update on measure
  for each row execute function note_measure();

-- The feed's rows are written at commit, as everywhere (V09).
create function feed_measure() returns trigger language plpgsql as $$
begin
  insert into change (kind, subject_id) select 'request', id from help_request where person_id = new.person_id;
  insert into change (kind, subject_id) select 'offer', id from volunteer where person_id = new.person_id;
  return null;
end $$;
create constraint trigger measure_changed after insert or update on measure
  deferrable initially deferred for each row execute function feed_measure();

-- What was decided about policy: who, when, from what, to what. Rows are only ever added.
create table policy_change (
  id bigint generated always as identity primary key,
  changed_at timestamptz not null,
  person_id bigint not null references person,
  setting text not null,
  value_from text not null,
  value_to text not null
);
insert into policy_change (changed_at, person_id, setting, value_from, value_to)
  select happened_at, person_id, 'open-category',
    case event when 'category-closed' then note else '' end,
    case event when 'category-opened' then note else '' end
  from history where kind = 'policy' and person_id is not null order by id;

create function only_added() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are only ever added', tg_table_name;
end $$;
create trigger policy_change_only_added before update or delete or truncate on policy_change
  for each statement execute function only_added();

-- A chain over decisions, looks and policy: each link holds the hash of its row and of the link
-- before it, so that a row that is altered or missing shows. Links are made after the rows are
-- committed, by one node at a time; until then a row stands in to_seal. No identity column here:
-- EclipseLink asks for a new row's key by lastval() (V09).
create table to_seal (
  source text not null,
  source_id bigint not null,
  primary key (source, source_id)
);
create table seal (
  place bigint primary key,
  source text not null,
  source_id bigint not null,
  row_hash text not null,
  chain_hash text not null,
  sealed_at timestamptz not null,
  unique (source, source_id)
);
create trigger seal_only_added before update or delete or truncate on seal
  for each statement execute function only_added();

create function note_to_seal() returns trigger language plpgsql as $$
begin
  insert into to_seal (source, source_id) values (tg_table_name, new.id);
  return null;
end $$;
create trigger history_to_seal after insert on history for each row execute function note_to_seal();
create trigger viewing_to_seal after insert on viewing for each row execute function note_to_seal();
create trigger policy_change_to_seal after insert on policy_change for each row execute function note_to_seal();
insert into to_seal (source, source_id)
  select 'history', id from history union all select 'viewing', id from viewing
  union all select 'policy_change', id from policy_change;
