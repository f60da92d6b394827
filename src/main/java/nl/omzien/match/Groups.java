package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Willing;
import nl.omzien.person.KeptApart;

/**
 * Initiatives that take up questions, as matching sees them now: helpers like others, behind whom
 * stand several people, without certificate, training or times of their own.
 */
@Dependent
public class Groups {

  private static final Duration WEEK = Duration.ofDays(7);

  private final Willing willing;
  private final TakenUp takenUp;
  private final Asks asks;
  private final KeptApart keptApart;
  private final Clock clock;

  /** Those of one moment, beside the initiatives they were made from. */
  public record Pool(List<Helper> helpers, Map<Long, Initiative> initiatives) {

    Initiative initiative(Helper helper) {
      return initiatives.get(helper.id());
    }
  }

  @Inject
  public Groups(Willing willing, TakenUp takenUp, Asks asks, KeptApart keptApart, Clock clock) {
    this.willing = willing;
    this.takenUp = takenUp;
    this.asks = asks;
    this.keptApart = keptApart;
    this.clock = clock;
  }

  /** All that take up questions. */
  public Pool available() {
    return pool(willing.all());
  }

  /** One of them, also when it may not be proposed. */
  public Helper of(Initiative initiative) {
    return pool(List.of(initiative)).helpers().get(0);
  }

  private Pool pool(List<Initiative> some) {
    Map<Long, Initiative> known = new LinkedHashMap<>();
    some.forEach(initiative -> known.put(initiative.id(), initiative));
    Map<Long, Set<Long>> people = willing.peopleOf(some);
    Map<Long, List<MatchFact>> matched =
        takenUp.facts(known.keySet()).stream().collect(Collectors.groupingBy(MatchFact::helper));
    Map<Long, List<AskFact>> asked =
        asks.initiativeFacts(known.keySet()).stream()
            .collect(Collectors.groupingBy(AskFact::helper));
    Map<Long, Set<Long>> apart = some.isEmpty() ? Map.of() : keptApart.all();
    return new Pool(
        some.stream()
            .map(
                one ->
                    helper(
                        one,
                        people.get(one.id()),
                        new HelperFacts(
                            matched.getOrDefault(one.id(), List.of()),
                            asked.getOrDefault(one.id(), List.of())),
                        apart))
            .toList(),
        known);
  }

  private Helper helper(
      Initiative initiative, Set<Long> people, HelperFacts facts, Map<Long, Set<Long>> apart) {
    Set<Long> apartFrom =
        people.stream()
            .flatMap(person -> apart.getOrDefault(person, Set.of()).stream())
            .collect(Collectors.toSet());
    Gifts gifts =
        Gifts.of(
            initiative.takingUp().skills(),
            initiative.languages(),
            Set.of(),
            initiative.location().neighbourhood(),
            initiative.takingUp().reach());
    return new Helper(
        initiative.id(),
        Need.UNKNOWN,
        people,
        gifts,
        Trust.NONE.apart(apartFrom),
        room(initiative, facts),
        facts.past(initiative.begunAt()));
  }

  private Room room(Initiative initiative, HelperFacts facts) {
    return new Room(
        initiative.takingUp().mostAtOnce(),
        facts.busy(),
        !initiative.takesUp(),
        Optional.empty(),
        facts.askedSince(clock.instant().minus(WEEK)),
        facts.lastAsked());
  }
}
