package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.person.KeptApart;
import nl.omzien.volunteer.Offer;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;
import nl.omzien.web.SpokenTime;

/** Volunteers as matching sees them now: three queries, however many there are. */
@Dependent
public class Helpers {

  private static final Duration WEEK = Duration.ofDays(7);

  private final Volunteers volunteers;
  private final Matches matches;
  private final KeptApart keptApart;
  private final Clock clock;

  /** Those of one moment, beside the volunteers they were made from. */
  public record Pool(List<Helper> helpers, Map<Long, Volunteer> volunteers) {

    Volunteer volunteer(Helper helper) {
      return volunteers.get(helper.id());
    }
  }

  @Inject
  public Helpers(Volunteers volunteers, Matches matches, KeptApart keptApart, Clock clock) {
    this.volunteers = volunteers;
    this.matches = matches;
    this.keptApart = keptApart;
    this.clock = clock;
  }

  /** Everybody who may be proposed at all. */
  public Pool available() {
    Map<Long, List<MatchFact>> facts =
        matches.facts(Optional.empty()).stream()
            .collect(Collectors.groupingBy(MatchFact::volunteer));
    Map<Long, Set<Long>> apart = keptApart.all();
    Map<Long, Volunteer> known = new LinkedHashMap<>();
    volunteers.available().forEach(volunteer -> known.put(volunteer.id(), volunteer));
    return new Pool(
        known.values().stream()
            .map(one -> helper(one, facts.getOrDefault(one.id(), List.of()), apart))
            .toList(),
        known);
  }

  /** One of them, also when she may not be proposed. */
  public Helper of(Volunteer volunteer) {
    return helper(volunteer, matches.facts(Optional.of(volunteer)), keptApart.all());
  }

  private Helper helper(Volunteer volunteer, List<MatchFact> facts, Map<Long, Set<Long>> apart) {
    Offer offer = volunteer.offer();
    Long person = volunteer.person().id();
    return new Helper(
        volunteer.id(),
        person,
        new Gifts(
            offer.skills(),
            offer.languages(),
            offer.availability(),
            offer.neighbourhood(),
            offer.reach(),
            offer.elsewhere(),
            offer.limits(),
            offer.woman()),
        new Trust(
            volunteer.clearanceUntil(),
            volunteer.trainings(),
            apart.getOrDefault(person, Set.of())),
        room(volunteer, facts),
        past(volunteer, facts));
  }

  private Room room(Volunteer volunteer, List<MatchFact> facts) {
    Instant weekAgo = clock.instant().minus(WEEK);
    return new Room(
        volunteer.offer().mostAtOnce(),
        count(facts, MatchStatus.CONNECTED),
        !volunteer.available(),
        volunteer.awayFrom().map(from -> new Away(from, volunteer.awayUntil().orElseThrow())),
        (int) facts.stream().filter(fact -> fact.askedSince(weekAgo)).count(),
        facts.stream()
            .filter(MatchFact::asked)
            .map(MatchFact::madeAt)
            .max(Instant::compareTo)
            .map(Helpers::day));
  }

  private static Past past(Volunteer volunteer, List<MatchFact> facts) {
    OptionalDouble hours =
        facts.stream().filter(MatchFact::answered).mapToDouble(MatchFact::hoursToAnswer).average();
    return new Past(
        day(volunteer.offeredAt()),
        count(facts, MatchStatus.DONE),
        facts.stream()
            .filter(fact -> fact.status() == MatchStatus.DONE)
            .map(MatchFact::asker)
            .collect(Collectors.toSet()),
        facts.stream()
            .filter(MatchFact::counts)
            .map(MatchFact::request)
            .collect(Collectors.toSet()),
        hours);
  }

  private static int count(List<MatchFact> facts, MatchStatus status) {
    return (int) facts.stream().filter(fact -> fact.status() == status).count();
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(SpokenTime.ZONE).toLocalDate();
  }
}
