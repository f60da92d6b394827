package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.person.KeptApart;
import nl.omzien.volunteer.Offer;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;

/** Volunteers as matching sees them now: a handful of queries, however many there are. */
@Dependent
public class Helpers {

  private static final Duration WEEK = Duration.ofDays(7);

  private final Volunteers volunteers;
  private final Matches matches;
  private final Asks asks;
  private final KeptApart keptApart;
  private final Clock clock;

  /** Those of one moment, beside the volunteers they were made from. */
  public record Pool(List<Helper> helpers, Map<Long, Volunteer> volunteers) {

    Volunteer volunteer(Helper helper) {
      return volunteers.get(helper.id());
    }
  }

  @Inject
  public Helpers(
      Volunteers volunteers, Matches matches, Asks asks, KeptApart keptApart, Clock clock) {
    this.volunteers = volunteers;
    this.matches = matches;
    this.asks = asks;
    this.keptApart = keptApart;
    this.clock = clock;
  }

  /** Everybody who may be proposed at all. */
  public Pool available() {
    return pool(volunteers.available(), matches.facts(), asks.facts());
  }

  /**
   * Everybody who could be proposed for this need, and few others: whom this leaves out {@link
   * Shortlist} would not take, as it would not take whom {@link nl.omzien.match.Pool} leaves out.
   * Whoever was asked for it before is there too.
   */
  public Pool available(Need need) {
    Set<Long> before = new HashSet<>(matches.volunteersOf(need.request()));
    before.addAll(asks.volunteersOf(need.request()));
    List<Volunteer> some =
        volunteers.available(need.topic().skills().keySet(), need.place(), before);
    List<Long> ids = some.stream().map(Volunteer::id).toList();
    return pool(some, matches.facts(ids), asks.facts(ids));
  }

  private Pool pool(List<Volunteer> some, List<MatchFact> matchFacts, List<AskFact> askFacts) {
    Map<Long, List<MatchFact>> matched =
        matchFacts.stream().collect(Collectors.groupingBy(MatchFact::helper));
    Map<Long, List<AskFact>> asked =
        askFacts.stream().collect(Collectors.groupingBy(AskFact::helper));
    Map<Long, Set<Long>> apart = keptApart.all();
    Map<Long, Volunteer> known = new LinkedHashMap<>();
    some.forEach(volunteer -> known.put(volunteer.id(), volunteer));
    return new Pool(
        known.values().stream()
            .map(
                one ->
                    helper(
                        one,
                        new HelperFacts(
                            matched.getOrDefault(one.id(), List.of()),
                            asked.getOrDefault(one.id(), List.of())),
                        apart))
            .toList(),
        known);
  }

  /** One of them, also when she may not be proposed. */
  public Helper of(Volunteer volunteer) {
    List<Long> only = List.of(volunteer.id());
    return helper(
        volunteer, new HelperFacts(matches.facts(only), asks.facts(only)), keptApart.all());
  }

  private Helper helper(Volunteer volunteer, HelperFacts facts, Map<Long, Set<Long>> apart) {
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
            volunteer.clearance().until(),
            volunteer.clearance().screenedFor(),
            volunteer.trainings(),
            apart.getOrDefault(person, Set.of())),
        room(volunteer, facts),
        facts.past(volunteer.offeredAt()));
  }

  private Room room(Volunteer volunteer, HelperFacts facts) {
    return new Room(
        volunteer.offer().mostAtOnce(),
        facts.busy(),
        !volunteer.available(),
        volunteer.awayFrom().map(from -> new Away(from, volunteer.awayUntil().orElseThrow())),
        facts.askedSince(clock.instant().minus(WEEK)),
        facts.lastAsked());
  }
}
