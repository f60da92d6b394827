package nl.omzien.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.omzien.moderation.Screening;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.security.Visitor;
import nl.omzien.web.Problems;

/**
 * Keeps a search because somebody asks for it: the only place where words that were searched are
 * ever stored. Nothing personal, nothing that finds half the house, and no more than a person can
 * oversee.
 */
@Dependent
class Keeping {

  static final int MOST_SEARCHES = 20;

  /** Whatever finds more than this now would only fill her post box. */
  static final int MOST_FOUND = 300;

  private final SavedSearches searches;
  private final Seeking seeking;
  private final People people;
  private final Screening screening;
  private final Clock clock;

  @Inject
  Keeping(
      SavedSearches searches, Seeking seeking, People people, Screening screening, Clock clock) {
    this.searches = searches;
    this.seeking = seeking;
    this.people = people;
    this.screening = screening;
    this.clock = clock;
  }

  /**
   * Keeps it, or says in the problems why not. The same once more only changes its rhythm.
   *
   * @param complete whether the index has everything, so that what is there now can be noted
   */
  void keep(SavedSearchForm form, Visitor visitor, boolean complete, Problems problems) {
    // her row is held, so that a double click waits for the first
    Person person = people.lock(visitor.id());
    Instant now = clock.instant();
    List<SavedSearch> hers = searches.mine(visitor);
    Optional<SavedSearch> same = hers.stream().filter(form::isKeptAs).findFirst();
    check(form, person, problems);
    if (form.rhythm().isEmpty() || !problems.none()) {
      return;
    }
    MailRhythm rhythm = form.rhythm().get();
    if (same.isPresent()) {
      same.get().become(rhythm, now);
      return;
    }
    List<String> found = seeking.ids(form.words(), form.address(), person, visitor);
    if (found.size() > MOST_FOUND) {
      problems.add(SavedSearchForm.WORDS, "saved.refused.broad", MOST_FOUND);
    } else if (hers.size() >= MOST_SEARCHES) {
      problems.add(SavedSearchForm.WORDS, "saved.refused.many", MOST_SEARCHES);
    } else {
      SavedSearch kept =
          searches.add(
              new SavedSearch(person, form.words(), form.address().choices(), rhythm, now));
      if (complete) {
        searches.note(kept, found, now);
        kept.begin(now);
      }
    }
  }

  private void check(SavedSearchForm form, Person person, Problems problems) {
    if (person.email().isEmpty()) {
      problems.add(SavedSearchForm.WORDS, "saved.refused.address");
    }
    form.refused(screening)
        .ifPresent(why -> problems.add(SavedSearchForm.WORDS, "saved.refused." + why));
    if (form.rhythm().isEmpty()) {
      problems.add(SavedSearchForm.RHYTHM, "saved.rhythm.empty");
    }
  }
}
