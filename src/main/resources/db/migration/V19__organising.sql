-- Initiatives that belong to their people: read once by the team as requests and offers are, kept
-- by organisers, or by a team until it hands them to residents.

alter table initiative
  add column person_id bigint references person,
  add column review_id bigint references review,
  add column team_id bigint references team,
  add column status text not null default 'RUNNING',
  add column for_whom text not null default '',
  add column needs text not null default '',
  add column bring text not null default '',
  add column deviations text not null default '[]',
  add column begun_at timestamptz not null default now(),
  add column confirmed_at timestamptz not null default now(),
  add column asked_at timestamptz,
  add column confirm_hash text unique;

create table organiser (
  id bigint generated always as identity primary key,
  version int not null default 0,
  initiative_id bigint not null references initiative,
  person_id bigint not null references person,
  since timestamptz not null,
  unique (initiative_id, person_id)
);
create index organiser_person on organiser (person_id);

-- Somebody is asked to become one too, or to take it over. Nothing of the link is kept but its hash.
create table organiser_invitation (
  id bigint generated always as identity primary key,
  version int not null default 0,
  initiative_id bigint not null references initiative,
  email text not null,
  takes_over boolean not null,
  invited_by bigint not null references person,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  token_hash text not null unique
);

-- A room, money, attention: what organisers ask of the team.
create table support_question (
  id bigint generated always as identity primary key,
  version int not null default 0,
  reference text not null unique check (length(reference) = 8),
  form_number text not null unique,
  initiative_id bigint not null references initiative,
  asked_by bigint not null references person,
  kind text not null,
  words text not null,
  asked_at timestamptz not null,
  answered_by bigint references person,
  answered_at timestamptz,
  answer text not null default ''
);
create index support_question_open on support_question (initiative_id) where answered_at is null;

-- Who comes to one date: a first name and one way to be reached, deleted some days after it.
create table sign_up (
  id bigint generated always as identity primary key,
  version int not null default 0,
  initiative_id bigint not null references initiative,
  day date not null,
  first_name text not null,
  email text,
  telephone text,
  language text not null,
  status text not null,
  form_number text not null unique,
  token_hash text not null unique,
  signed_at timestamptz not null,
  kept_until timestamptz,
  check (email is not null or telephone is not null)
);
create index sign_up_date on sign_up (initiative_id, day);

-- How many came: no names.
create table attendance (
  initiative_id bigint not null references initiative,
  day date not null,
  number int not null check (number >= 0),
  primary key (initiative_id, day)
);

-- Taking down what others see and organisers made wants four eyes: what the first member wrote.
create table removal_proposal (
  id bigint generated always as identity primary key,
  version int not null default 0,
  review_id bigint not null unique references review,
  proposed_by bigint not null references person,
  proposed_at timestamptz not null,
  reason text not null,
  sentence text not null
);

-- What was there already everybody saw: it stays so, and the team of its district keeps it.
do $$
declare
  one record;
  made bigint;
begin
  for one in
    select i.id, i.reference, d.code, d.team_id
    from initiative i
    join location l on l.code = i.location_code
    join neighbourhood n on n.code = l.neighbourhood_code
    join district d on d.code = n.district_code
  loop
    insert into review
      (kind, subject_reference, district_code, status, waiting, waiting_since, decided_at)
    values ('INITIATIVE', one.reference, one.code, 'VISIBLE', false, now(), now())
    returning id into made;
    update initiative set
      review_id = made,
      team_id = one.team_id,
      person_id = (select min(p.id) from person p
                   where p.team_id = one.team_id or (one.team_id is null and p.coordinator))
    where id = one.id;
  end loop;
end $$;
insert into organiser (initiative_id, person_id, since)
  select id, person_id, now() from initiative where team_id is null and person_id is not null;

-- the change feed's triggers wait until the end, and a table with such triggers cannot be altered
set constraints all immediate;
alter table initiative alter column review_id set not null;
alter table initiative drop column organiser_id;
create unique index initiative_review on initiative (review_id);

create or replace function note_review_change() returns trigger language plpgsql as $$
begin
  insert into change (kind, subject_id) select 'request', id from help_request where review_id = new.id;
  insert into change (kind, subject_id) select 'offer', id from volunteer where review_id = new.id;
  insert into change (kind, subject_id) select 'activity', id from initiative where review_id = new.id;
  return null;
end $$;
