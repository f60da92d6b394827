-- Whether screening pointed the member at something when she decided (DSA art. 17(3)(c)).
alter table review add column found_by_program boolean not null default false;

-- Somebody says that something is not right (DSA art. 16). Who said so is an address at most, kept
-- until the answer has gone.
create table report (
  id bigint generated always as identity primary key,
  version int not null default 0,
  form_number text not null unique,
  kind text not null,
  subject_reference text not null,
  district_code text not null references district,
  reason text not null,
  words text not null default '',
  email text,
  language text not null,
  reported_at timestamptz not null,
  status text not null,
  answered_by bigint references person,
  answered_at timestamptz,
  sentence text not null default '',
  check ((status = 'OPEN') = (answered_at is null))
);
create index report_waiting on report (district_code, reported_at) where status = 'OPEN';
create index report_about on report (subject_reference);

-- An author disagrees, and a member who did not decide looks again (DSA art. 20).
create table appeal (
  id bigint generated always as identity primary key,
  version int not null default 0,
  review_id bigint not null references review,
  asked_by bigint not null references person,
  entered_by bigint references person,
  words text not null,
  asked_at timestamptz not null,
  status_before text not null,
  contested_by bigint references person,
  status text not null,
  answered_by bigint references person,
  answered_at timestamptz,
  sentence text not null default '',
  check ((status = 'ASKED') = (answered_at is null))
);
create unique index appeal_waiting on appeal (review_id) where status = 'ASKED';
create index appeal_about on appeal (review_id, id);

-- A worry about somebody: no trigger, so in no feed and in no index; its words are sealed.
create table concern (
  id bigint generated always as identity primary key,
  version int not null default 0,
  form_number text not null unique,
  reference text not null unique check (length(reference) = 8),
  district_code text not null references district,
  place text not null,
  knows text not null,
  urgency int not null default 0,
  sealed_words text not null,
  sealed_contact text not null,
  email_wanted boolean not null,
  language text not null,
  person_id bigint references person,
  told_at timestamptz not null,
  status text not null,
  seen_by bigint references person,
  seen_at timestamptz,
  follow_by bigint references person,
  follow_on date,
  sealed_note text not null default '',
  closed_by bigint references person,
  closed_at timestamptz,
  wiped_at timestamptz
);
create index concern_waiting on concern (district_code, urgency desc, told_at) where status <> 'CLOSED';
create index concern_of on concern (person_id) where person_id is not null;

-- A member asked for something of another team's district and was told that it does not exist.
create table attempt (
  id bigint generated always as identity primary key,
  person_id bigint not null references person,
  kind text not null,
  subject_id bigint not null,
  attempted_at timestamptz not null
);
create index viewing_of on viewing (kind, subject_id);
