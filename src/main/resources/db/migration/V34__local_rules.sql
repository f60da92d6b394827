-- House rules that coordinators add here, in plain words. They are texts for the program, about nobody.
create table local_rule (
  id bigint generated always as identity primary key,
  version int not null default 0,
  reference text not null unique check (length(reference) = 8),
  kind text not null,
  words text not null check (words <> ''),
  unless text not null,
  found text not null check (found <> ''),
  passed text not null check (passed <> ''),
  changed_by bigint not null references person,
  changed_at timestamptz not null,
  -- a double click adds one
  unique (kind, words, unless)
);
