package nl.omzien.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.omzien.place.Neighbourhood;

/**
 * Which organisations fit what somebody asks, read from the same skills and subject as matching
 * reads. What is for elsewhere is left out; what nobody checked for long comes last.
 */
@Dependent
public class FittingOrganisations {

  /** A subject in common says less than any skill that was surely asked for. */
  private static final double SUBJECT = 0.3;

  private final Organisations organisations;
  private final Clock clock;

  @Inject
  public FittingOrganisations(Organisations organisations, Clock clock) {
    this.organisations = organisations;
    this.clock = clock;
  }

  /**
   * The best few.
   *
   * @param skills codes with how surely each is asked for
   * @param category code; empty when nobody knows
   * @param place where whoever asks lives
   */
  public List<Fitting> of(
      List<Organisation> listed,
      Map<String, Double> skills,
      String category,
      Neighbourhood place,
      int most) {
    Comparator<Organisation> sunk =
        Comparator.comparing(one -> one.freshness().sunk(clock.instant()));
    return listed.stream()
        .filter(one -> one.doing().serves(place))
        .filter(one -> score(one, skills, category) > 0)
        .sorted(
            sunk.thenComparing(one -> -score(one, skills, category))
                .thenComparing(Organisation::name))
        .limit(most)
        .map(
            one ->
                new Fitting(one, skills.keySet().stream().filter(one.skills()::contains).toList()))
        .toList();
  }

  /** All that are listed, by name: to choose one that the program did not think of. */
  public List<Organisation> listed() {
    return organisations.listed();
  }

  private static double score(
      Organisation organisation, Map<String, Double> skills, String category) {
    double score =
        organisation.skills().stream().mapToDouble(code -> skills.getOrDefault(code, 0.0)).sum();
    return organisation.doing().categories().contains(category) ? score + SUBJECT : score;
  }
}
