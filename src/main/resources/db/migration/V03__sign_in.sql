-- Sign-in without a password: a code of six digits and a link, both kept as HMAC only.

create table sign_in_code (
  id bigint generated always as identity primary key,
  address text not null,
  code_hash text not null,
  link_hash text not null unique,
  browser_hash text not null unique,
  draft_hash text,
  back_to text not null,
  language text not null,
  tries int not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index sign_in_code_of on sign_in_code (address, created_at);

create table sign_in_session (
  id bigint generated always as identity primary key,
  token_hash text not null unique,
  person_id bigint not null references person on delete cascade,
  device text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index sign_in_session_of on sign_in_session (person_id);

create table rate (
  subject text not null,
  window_start timestamptz not null,
  hits int not null,
  primary key (subject, window_start)
);
