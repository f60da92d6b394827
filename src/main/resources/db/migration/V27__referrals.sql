-- A member pointed somebody to an organisation. Nothing of her leaves by it; with her request it goes.
create table referral (
  id bigint generated always as identity primary key,
  version int not null default 0,
  request_id bigint not null references help_request on delete cascade,
  organisation_id bigint not null references organisation,
  member_id bigint not null references person,
  referred_at timestamptz not null,
  -- a double click refers once
  unique (request_id, organisation_id)
);
create index referral_of_organisation on referral (organisation_id);

-- A file that a member is looking at before it is read in; a day later it is thrown away.
create table organisation_file (
  id bigint generated always as identity primary key,
  version int not null default 0,
  reference text not null unique check (length(reference) = 8),
  person_id bigint not null references person on delete cascade,
  form text not null check (form in ('CSV', 'HSDS')),
  content text not null,
  placed_at timestamptz not null
);
