-- A line of the dagstart may propose an initiative that takes up the question, beside one to go to.
alter table dagstart_line
  drop constraint dagstart_line_check,
  add column helping_id bigint references initiative,
  add constraint dagstart_line_one check (num_nonnulls(volunteer_id, helping_id, initiative_id) <= 1);

-- One place in a round: a volunteer, or an initiative, for which an organiser says yes.
alter table ask
  alter column volunteer_id drop not null,
  add column initiative_id bigint references initiative,
  add column organiser_id bigint references person,
  add column by_telephone boolean not null default false,
  add constraint ask_one_helper check ((volunteer_id is null) <> (initiative_id is null)),
  add constraint ask_organiser check
    (case when initiative_id is null then organiser_id is null
          else (organiser_id is null) = (status <> 'YES') end);
create unique index ask_of_initiative on ask (round_id, initiative_id);
create index ask_for_initiative on ask (initiative_id) where initiative_id is not null;

-- Each organiser has a link of her own there too.
alter table organiser_ask
  alter column match_id drop not null,
  add column ask_id bigint references ask on delete cascade,
  add constraint organiser_ask_of_one check ((match_id is null) <> (ask_id is null));
create unique index organiser_ask_in_round on organiser_ask (ask_id, person_id);

-- Whoever has no address is called: by whom. How long that takes says nothing of her.
alter table ask
  add column caller_id bigint references person,
  add constraint ask_called check (not by_telephone or (initiative_id is null and token_hash is null));
create index ask_to_call on ask (asked_at) where by_telephone and status = 'WAITING';
