-- Who can do this: proposals for one request look at those only, however many volunteers there are.
create index volunteer_skills on volunteer using gin (string_to_array(skills, ' '));
