-- The reading queue: a decision leaves after a few seconds, so that it can be undone.

-- Every change by the author is another edition; a decision is about the edition that was read.
alter table review add column edition int not null default 0;
-- What was told when the team last decided, to show what the author changed since.
alter table review add column read_text text;

create table verdict (
  id bigint generated always as identity primary key,
  version int not null default 0,
  review_id bigint not null references review on delete cascade,
  member_id bigint not null references person,
  edition int not null,
  decision text not null,
  reason text not null,
  sentence text not null,
  wording text not null,
  given_at timestamptz not null,
  due_at timestamptz not null,
  dropped_at timestamptz
);
-- one at a time; one that was dropped stays a while, so that its member can be told
create unique index verdict_pending on verdict (review_id) where dropped_at is null;
create index verdict_due on verdict (due_at) where dropped_at is null;

-- A member who knows the person does not read it (DOMAIN row 64).
create table recusal (
  review_id bigint not null references review on delete cascade,
  member_id bigint not null references person,
  declared_at timestamptz not null,
  primary key (review_id, member_id)
);
create index recusal_of on recusal (member_id);

-- Who is looking at what now is the newest of these.
create index viewing_recent on viewing (viewed_at);

-- Harmless categories that a coordinator opened (DOMAIN row 73); none by default.
create table open_category (code text primary key);
-- Others see it already; a member reads it afterwards.
alter table review add column unread boolean not null default false;
create index review_unread on review (district_code) where unread;
