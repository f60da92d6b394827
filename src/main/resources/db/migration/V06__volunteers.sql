create table volunteer (
  id bigint generated always as identity primary key,
  version int not null default 0,
  reference text not null unique check (length(reference) = 8),
  person_id bigint not null unique references person,
  review_id bigint not null references review,
  neighbourhood_code text not null references neighbourhood,
  own_words text not null,
  skills text not null default '',
  languages text not null default '',
  availability text not null default '',
  kept_apart_from text not null default '',
  reach text not null,
  most_at_once int not null check (most_at_once between 1 and 20),
  paused boolean not null default false,
  shown_to_residents boolean not null default false,
  clearance_until date,
  reach_by text not null default 'EMAIL',
  offered_at timestamptz not null
);
create trigger volunteer_changed after insert or update or delete on volunteer
  for each row execute function note_change('offer');

-- A review decides what others see: the feed must tell it as well.
create function note_review_change() returns trigger language plpgsql as $$
begin
  insert into change (kind, subject_id) select 'request', id from help_request where review_id = new.id;
  insert into change (kind, subject_id) select 'offer', id from volunteer where review_id = new.id;
  return null;
end $$;
create trigger review_changed after update on review
  for each row execute function note_review_change();
create index help_request_review on help_request (review_id);
create index volunteer_review on volunteer (review_id);
