package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everybody who may take up a request, volunteers and initiatives alike, as matching sees them. */
@Dependent
public class Takers {

  private final Helpers volunteers;
  private final Groups initiatives;

  /** Those of one moment, and who is behind each. */
  public record Pool(List<Helper> helpers, Function<Helper, Taker> takers) {

    Taker taker(Helper helper) {
      return takers.apply(helper);
    }
  }

  @Inject
  public Takers(Helpers volunteers, Groups initiatives) {
    this.volunteers = volunteers;
    this.initiatives = initiatives;
  }

  /** Everybody who could be proposed for this need, and few others. */
  Pool available(Need need) {
    Helpers.Pool people = volunteers.available(need);
    Groups.Pool groups = initiatives.available();
    return new Pool(
        Stream.concat(people.helpers().stream(), groups.helpers().stream()).toList(),
        helper ->
            helper.initiative()
                ? Taker.of(groups.initiative(helper))
                : Taker.of(people.volunteer(helper)));
  }

  /** The initiatives among them. */
  List<Helper> initiatives() {
    return initiatives.available().helpers();
  }

  /** One of them, also when she may not be proposed. */
  public Helper of(Taker taker) {
    return taker
        .volunteer()
        .map(volunteers::of)
        .orElseGet(() -> initiatives.of(taker.initiative().orElseThrow()));
  }
}
