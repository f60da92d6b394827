-- What every feature stands on.

create table installation (
  one boolean primary key default true check (one),
  demo boolean not null,
  created_at timestamptz not null default now()
);

-- The change feed. (tx, seq) orders what happened; a reader goes no further than the oldest
-- transaction that still runs, so a row of a transaction that commits late is never skipped.
create table change (
  seq bigint generated always as identity primary key,
  tx xid8 not null default pg_current_xact_id(),
  kind text not null,
  subject_id bigint not null
);
create index change_in_order on change (tx, seq);

create function note_change() returns trigger language plpgsql as $$
begin
  insert into change (kind, subject_id) values (tg_argv[0], coalesce(new.id, old.id));
  return null;
end $$;

create table mail (
  id bigint generated always as identity primary key,
  address text not null,
  subject text not null,
  plain_text text not null,
  html_text text not null,
  written_at timestamptz not null,
  attempts int not null default 0,
  next_attempt_at timestamptz not null,
  sent_at timestamptz
);
create index mail_waiting on mail (next_attempt_at) where sent_at is null;

create table draft (
  token_hash text not null,
  kind text not null,
  fields text not null,
  person_id bigint,
  expires_at timestamptz not null,
  primary key (token_hash, kind)
);

-- Who did what to which thing, when and why: one append-only table for every kind of thing.
create table history (
  id bigint generated always as identity primary key,
  kind text not null,
  subject_id bigint not null,
  happened_at timestamptz not null,
  person_id bigint,
  event text not null,
  note text not null default ''
);
create index history_of on history (kind, subject_id, id);

create table viewing (
  id bigint generated always as identity primary key,
  kind text not null,
  subject_id bigint not null,
  person_id bigint not null,
  viewed_at timestamptz not null,
  what text not null
);
