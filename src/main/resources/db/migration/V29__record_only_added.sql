-- Decisions and looks are only ever added, as policy changes are (V20): the chain would show an altered row, and now the
-- database refuses to alter it.
create trigger history_only_added before update or delete or truncate on history
  for each statement execute function only_added();
create trigger viewing_only_added before update or delete or truncate on viewing
  for each statement execute function only_added();
