package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.omzien.initiative.Initiatives;
import nl.omzien.volunteer.Volunteers;

/** Everybody who may take up a request, volunteers and initiatives alike, as matching sees them. */
@Dependent
public class Takers {

  private final Helpers helpers;
  private final Groups groups;
  private final Volunteers volunteers;
  private final Initiatives initiatives;

  /** Those of one moment, and who is behind each. */
  public record Pool(List<Helper> helpers, Function<Helper, Taker> takers) {

    Taker taker(Helper helper) {
      return takers.apply(helper);
    }
  }

  @Inject
  public Takers(Helpers helpers, Groups groups, Volunteers volunteers, Initiatives initiatives) {
    this.helpers = helpers;
    this.groups = groups;
    this.volunteers = volunteers;
    this.initiatives = initiatives;
  }

  /** Everybody who may be proposed at all. */
  public List<Helper> available() {
    return Stream.concat(
            helpers.available().helpers().stream(), groups.available().helpers().stream())
        .toList();
  }

  /** Everybody who could be proposed for this need, and few others. */
  Pool available(Need need) {
    Helpers.Pool people = helpers.available(need);
    Groups.Pool some = groups.available();
    return new Pool(
        Stream.concat(people.helpers().stream(), some.helpers().stream()).toList(),
        helper ->
            helper.initiative()
                ? Taker.of(some.initiative(helper))
                : Taker.of(people.volunteer(helper)));
  }

  /** One of them, also when she may not be proposed. */
  public Helper of(Taker taker) {
    return taker
        .volunteer()
        .map(helpers::of)
        .orElseGet(() -> groups.of(taker.initiative().orElseThrow()));
  }

  /**
   * Holds her row, or that of the initiative, until the end of the transaction: whoever counts how
   * often she was asked comes one by one. The request's row is held before.
   */
  public Taker hold(Taker taker) {
    return taker
        .volunteer()
        .map(volunteers::hold)
        .map(Taker::of)
        .orElseGet(
            () -> Taker.of(initiatives.hold(taker.initiative().orElseThrow().id()).orElseThrow()));
  }
}
