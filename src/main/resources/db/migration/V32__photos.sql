-- Photos of initiatives: what is said of them here, the pictures themselves in a table that no list reads.
create table photo (
  id bigint generated always as identity primary key,
  version int not null default 0,
  reference text not null unique check (length(reference) = 8),
  form_number text not null unique,
  initiative_id bigint not null references initiative,
  person_id bigint not null references person,
  review_id bigint not null unique references review,
  -- for who cannot see it
  alternative text not null,
  -- of the large size, in pixels
  width int not null check (width > 0),
  height int not null check (height > 0),
  brought_at timestamptz not null,
  -- the one that was chosen last comes first
  chosen_at timestamptz
);
create index photo_initiative on photo (initiative_id);

create table photo_file (
  photo_id bigint not null references photo on delete cascade,
  size int not null,
  hash text not null,
  content bytea not null,
  primary key (photo_id, size)
);
-- a JPEG does not become smaller
alter table photo_file alter column content set storage external;
