package nl.omzien.team;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.omzien.person.Person;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.request.HelpRequests;
import nl.omzien.security.Visitor;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;

/** Everybody whom a volunteer could meet through a team: volunteers, and residents who ask. */
@Dependent
class Acquaintances {

  private static final int MOST = 20;
  private static final List<HelpRequestStatus> GOING_ON =
      List.of(HelpRequestStatus.ASKED, HelpRequestStatus.OPEN, HelpRequestStatus.CONNECTED);

  private final Volunteers volunteers;
  private final HelpRequests requests;

  /**
   * Somebody by what she does here.
   *
   * @param key of her offer or of her request, as a form sends it back
   * @param person who she is
   * @param place her neighbourhood
   * @param asks whether she is known by a request
   */
  record Known(String key, Person person, String place, boolean asks) {}

  @Inject
  Acquaintances(Volunteers volunteers, HelpRequests requests) {
    this.volunteers = volunteers;
    this.requests = requests;
  }

  /** Those whose first name begins like this, each once, without herself. */
  List<Known> named(Visitor visitor, Person herself, String beginning) {
    String begin = beginning.strip().toLowerCase(Locale.ROOT);
    if (begin.isEmpty()) {
      return List.of();
    }
    Map<Long, Known> found = new LinkedHashMap<>();
    volunteers.named(visitor, begin, MOST).stream()
        .map(Acquaintances::known)
        .forEach(known -> found.putIfAbsent(known.person().id(), known));
    requests.forTeam(visitor, GOING_ON).stream()
        .filter(one -> one.person().firstName().toLowerCase(Locale.ROOT).startsWith(begin))
        .map(Acquaintances::known)
        .forEach(known -> found.putIfAbsent(known.person().id(), known));
    found.remove(herself.id());
    return new ArrayList<>(found.values());
  }

  /** The person behind what a form sent back. */
  Optional<Person> find(Visitor visitor, String key) {
    return volunteers
        .forTeam(visitor, key)
        .map(Volunteer::person)
        .or(() -> requests.forTeam(visitor, key).map(HelpRequest::person));
  }

  private static Known known(Volunteer volunteer) {
    return new Known(
        volunteer.reference(), volunteer.person(), volunteer.offer().neighbourhood().name(), false);
  }

  private static Known known(HelpRequest request) {
    return new Known(
        request.reference(), request.person(), request.asked().neighbourhood().name(), true);
  }
}
