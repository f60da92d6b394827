-- The feed does not grow for ever. What is old is thrown away, and how far that went is kept: a
-- reader that stands before it may have missed something and must read everything anew.
-- A BRIN index: rows are written in the order of their time, so a few pages of it tell where.
alter table change add column noted_at timestamptz not null default now();
create index change_noted on change using brin (noted_at);

create table change_forgotten (
  tx xid8 not null,
  seq bigint not null
);
insert into change_forgotten (tx, seq) values ('0', 0);
