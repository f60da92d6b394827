package nl.omzien.gathering;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What became of an activity beside a request. */
public enum OutingStatus {
  /** She saw it before she asked. */
  SHOWN("getoond"),
  /** The team thinks that it is something for her. */
  ADVISED("advies"),
  /** She wants to go. */
  CHOSEN("keuze"),
  /** She was there. */
  VISITED("bezoek"),
  /** It is not for her, or she did not go. */
  DROPPED("afzegging");

  private static final Map<OutingStatus, Set<OutingStatus>> TABLE =
      Map.of(
          SHOWN, Set.of(ADVISED, CHOSEN, DROPPED),
          ADVISED, Set.of(CHOSEN, VISITED, DROPPED),
          CHOSEN, Set.of(VISITED, DROPPED),
          VISITED, Set.of(),
          DROPPED, Set.of(ADVISED, CHOSEN));

  private final String word;

  OutingStatus(String word) {
    this.word = word;
  }

  /** Whether the table has this step. */
  public boolean mayBecome(OutingStatus next) {
    return next().contains(next);
  }

  /** All that it may become. */
  public Set<OutingStatus> next() {
    return TABLE.get(this);
  }

  /** The status that an address ends in by this word. */
  public static Optional<OutingStatus> of(String word) {
    return Stream.of(values()).filter(status -> status.word.equals(word)).findFirst();
  }

  /** As it stands in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
