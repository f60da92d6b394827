-- How far an initiative reaches, why its people do it and what they agreed; what is known of a
-- building's door. Nothing is assumed of what is there already: it is for its district.

alter table initiative
  add column scope text not null default 'DISTRICT',
  add column goal text not null default '',
  add column agreements text not null default '';

alter table location
  add column entrance text not null default '',
  add column has text not null default '',
  add column lacks text not null default '';
