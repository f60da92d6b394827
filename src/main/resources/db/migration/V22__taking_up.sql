-- Initiatives that take up questions: what for, how far, how many at once; and a match with one.
alter table initiative
  add column takes_up boolean not null default false,
  add column takes_up_skills text not null default '',
  add column takes_up_reach text not null default 'DISTRICT',
  add column takes_up_most int not null default 1 check (takes_up_most between 1 and 20),
  add constraint initiative_takes_up check (not takes_up or takes_up_skills <> '');
create index initiative_takes_up on initiative (id) where takes_up;

-- Exactly one helps: a volunteer, or an initiative, for which the organiser who said yes is there.
alter table match
  alter column volunteer_id drop not null,
  add column initiative_id bigint references initiative,
  add column organiser_id bigint references person,
  add constraint match_one_helper check ((volunteer_id is null) <> (initiative_id is null)),
  add constraint match_organiser check
    (case when initiative_id is null then organiser_id is null
          else (organiser_id is null) = (volunteer_yes_at is null) end);
create unique index match_of_initiative on match (request_id, initiative_id) where status <> 'DONE';
create index match_for_initiative on match (initiative_id, status) where initiative_id is not null;

-- Each organiser who is asked has a link of her own: nothing of it is kept but its hash.
create table organiser_ask (
  id bigint generated always as identity primary key,
  version int not null default 0,
  match_id bigint not null references match on delete cascade,
  person_id bigint not null references person,
  token_hash text not null unique,
  asked_at timestamptz not null
);
create unique index organiser_ask_of_two on organiser_ask (match_id, person_id);

-- How many were asked in a round, when who they were is forgotten.
alter table asking_round
  add column asked int,
  add column said_yes int,
  add column said_no int;
