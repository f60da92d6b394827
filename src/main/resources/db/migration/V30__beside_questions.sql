-- Organisers may choose that their initiative is not shown to who asks something that it fits; it stays in lists and search.
alter table initiative add column beside_questions boolean not null default true;
