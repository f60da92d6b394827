-- Review: may others see it? One table for every kind of content.

create table review (
  id bigint generated always as identity primary key,
  version int not null default 0,
  kind text not null,
  subject_reference text not null,
  district_code text not null references district,
  status text not null,
  waiting boolean not null,
  urgency int not null default 0,
  danger text,
  waiting_since timestamptz not null,
  owner_id bigint references person,
  decided_by bigint references person,
  decided_at timestamptz,
  reason text,
  sentence text not null default ''
);
create index review_queue on review (district_code, urgency desc, waiting_since) where waiting;
