package nl.omzien.search;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.omzien.place.Elsewhere;
import nl.omzien.request.HelpRequest;
import nl.omzien.security.Role;
import nl.omzien.security.Visitor;

/**
 * Who may find what, as terms: a document carries those that may see it, a visitor those that she
 * holds. The same rule as in the queries of the collections, which guard the pages themselves.
 */
final class Audience {

  private static final String ALL = "all";
  private static final String SIGNED_IN = "signed-in";
  private static final String VOLUNTEER = "volunteer";
  private static final String STAFF = "staff";

  private Audience() {}

  /** The terms that a visitor holds. */
  static Set<String> of(Visitor visitor) {
    Set<String> terms = new LinkedHashSet<>();
    terms.add(ALL);
    if (visitor.signedIn()) {
      terms.add(SIGNED_IN);
    }
    if (visitor.is(Role.VOLUNTEER)) {
      terms.add(VOLUNTEER);
      visitor.homeDistrict().ifPresent(district -> terms.add(VOLUNTEER + ":" + district));
    }
    if (visitor.staff()) {
      terms.add(STAFF);
      visitor.districts().forEach(district -> terms.add(STAFF + ":" + district));
    }
    return terms;
  }

  /** Activities are for everybody. */
  static Set<String> ofActivity() {
    return Set.of(ALL);
  }

  /** The social map is for everybody. */
  static Set<String> ofOrganisation() {
    return Set.of(ALL);
  }

  /**
   * A request that others may see: volunteers, or those of its district, and its own team. Who asks
   * for a helper from elsewhere is not found by volunteers at all: her neighbours would be among
   * them. They see it in their own list, which knows where they live.
   */
  static Set<String> of(HelpRequest request) {
    String district = request.asked().neighbourhood().district().code();
    if (request.asked().wishes().elsewhere() != Elsewhere.ANYWHERE) {
      return Set.of(STAFF + ":" + district);
    }
    return Set.of(
        request.asked().districtOnly() ? VOLUNTEER + ":" + district : VOLUNTEER,
        STAFF + ":" + district);
  }

  /** An offer: always for teams, for residents when the volunteer chose that. */
  static Set<String> ofOffer(boolean shownToResidents) {
    return shownToResidents ? Set.of(STAFF, SIGNED_IN) : Set.of(STAFF);
  }
}
