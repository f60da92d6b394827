create table help_request (
  id bigint generated always as identity primary key,
  version int not null default 0,
  reference text not null unique check (length(reference) = 8),
  form_number text not null unique,
  person_id bigint not null references person,
  review_id bigint not null references review,
  neighbourhood_code text not null references neighbourhood,
  category_code text not null,
  told_text text not null,
  public_text text not null,
  timing text not null,
  wanted_on date,
  reach_by text not null,
  no_calls boolean not null,
  under_sixteen boolean not null,
  district_only boolean not null,
  helpers_wanted int not null default 1 check (helpers_wanted between 1 and 20),
  language text not null default 'nl',
  status text not null,
  to_confirm boolean not null default false,
  channel text not null,
  entered_by bigint references person,
  consent_version text not null,
  consent_given_at timestamptz not null,
  consent_how text not null,
  asked_at timestamptz not null,
  opened_at timestamptz,
  reminded_at timestamptz,
  reminder_hash text unique,
  closed_at timestamptz
);
create index help_request_of on help_request (person_id);
create index help_request_open on help_request (status, opened_at);
create trigger help_request_changed after insert or update or delete on help_request
  for each row execute function note_change('request');
