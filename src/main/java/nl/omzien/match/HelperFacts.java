package nl.omzien.match;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.omzien.web.SpokenTime;

/**
 * What happened with one helper, a volunteer or an initiative: for what she was proposed or asked,
 * and what became of it.
 */
record HelperFacts(List<MatchFact> matches, List<AskFact> asks) {

  /** Copies the lists. */
  HelperFacts {
    matches = List.copyOf(matches);
    asks = List.copyOf(asks);
  }

  /** How many she helps now. */
  int busy() {
    return count(MatchStatus.CONNECTED);
  }

  /** How often she was asked something since that moment. */
  int askedSince(Instant moment) {
    return (int) asked().filter(some -> some.isAfter(moment)).count();
  }

  /** The day on which she was asked last. */
  Optional<LocalDate> lastAsked() {
    return asked().max(Instant::compareTo).map(HelperFacts::day);
  }

  private Stream<Instant> asked() {
    return Stream.concat(
        matches.stream().filter(MatchFact::asked).map(MatchFact::madeAt),
        asks.stream().flatMap(AskFact::asked));
  }

  /** The same as matching weighs it, of a helper who came at that moment. */
  Past past(Instant since) {
    return new Past(
        day(since), count(MatchStatus.DONE), peopleHelped(), requestsSeen(), hoursToAnswer());
  }

  private Set<Long> peopleHelped() {
    return matches.stream()
        .filter(fact -> fact.status() == MatchStatus.DONE)
        .map(MatchFact::asker)
        .collect(Collectors.toSet());
  }

  private Set<Long> requestsSeen() {
    return Stream.concat(
            matches.stream().filter(MatchFact::counts).map(MatchFact::request),
            asks.stream().filter(AskFact::counts).map(AskFact::request))
        .collect(Collectors.toSet());
  }

  private OptionalDouble hoursToAnswer() {
    return DoubleStream.concat(
            matches.stream().filter(MatchFact::answered).mapToDouble(MatchFact::hoursToAnswer),
            asks.stream().filter(AskFact::answered).mapToDouble(AskFact::hoursToAnswer))
        .average();
  }

  private int count(MatchStatus status) {
    return (int) matches.stream().filter(fact -> fact.status() == status).count();
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(SpokenTime.ZONE).toLocalDate();
  }
}
