-- What a certificate of conduct (VOG) was screened for: Justis screens for the work that is named, so one for handling money
-- says nothing about work with children. Empty when nobody wrote it down; then it counts for all, as it did until now.
alter table volunteer
  add column clearance_for text not null default '',
  add constraint volunteer_clearance_for check (clearance_for = '' or clearance_until is not null);
