create table initiative (
  id bigint generated always as identity primary key,
  version int not null default 0,
  reference text not null unique check (length(reference) = 8),
  source text not null default '',
  name text not null,
  kind text not null,
  organiser text not null,
  organiser_id bigint references person,
  location_code text not null references location,
  own_words text not null,
  skills text not null default '',
  languages text not null default '',
  costs text not null,
  sign_up boolean not null,
  capacity int,
  wheelchair boolean not null,
  first_time_along boolean not null,
  rule text not null,
  begins_on date not null,
  starts_at time not null,
  ends_at time not null,
  zone text not null,
  exceptions text not null default '',
  roster text not null default '[]'
);
create trigger initiative_changed after insert or update or delete on initiative
  for each row execute function note_change('activity');
