-- A search that somebody asked to be kept an eye on, in her own words. With her account it goes.
create table saved_search (
  id bigint generated always as identity primary key,
  version int not null default 0,
  reference text not null unique check (length(reference) = 8),
  person_id bigint not null references person on delete cascade,
  words text not null check (length(words) <= 200),
  choices text not null,
  rhythm text not null check (rhythm in ('AT_ONCE', 'DAILY', 'WEEKLY')),
  saved_at timestamptz not null,
  -- what was there before this moment was noted and is told to nobody; null until it was
  begun_at timestamptz,
  next_at timestamptz not null,
  mailed_at timestamptz,
  ends_on date not null,
  -- a double click keeps one
  unique (person_id, words, choices)
);
create index saved_search_due on saved_search (next_at);

-- What it found and told: a thing is told once, by any node, after any restart.
create table saved_search_hit (
  saved_search_id bigint not null references saved_search on delete cascade,
  subject text not null,
  noted_at timestamptz not null,
  primary key (saved_search_id, subject)
);

-- Where a mail program may stop this kind of mail with one click (RFC 8058).
alter table mail add column unsubscribe text;

-- What people here say, and what they mean by it: the team's own words, on top of the thesaurus.
create table team_word (
  id bigint generated always as identity primary key,
  version int not null default 0,
  reference text not null unique check (length(reference) = 8),
  words text not null,
  kind text not null check (kind in ('WORD', 'SKILL', 'CATEGORY')),
  means text not null,
  both_ways boolean not null,
  added_by bigint not null references person,
  added_at timestamptz not null,
  -- a double click adds one
  unique (words, kind, means)
);
