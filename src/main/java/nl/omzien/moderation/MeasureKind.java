package nl.omzien.moderation;

import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the team can do about a person, from light to heavy. None of it lasts for ever. */
public enum MeasureKind {
  /** She hears what was wrong; she may do all she could. */
  WARNING(Period.ofMonths(12)),
  /** At most so many requests of hers are open at once. */
  FEWER_REQUESTS(Period.ofMonths(6)),
  /** Everything she writes is read before others see it. */
  READ_FIRST(Period.ofMonths(6)),
  /** She cannot offer, answer, or be proposed. */
  NO_OFFERS(Period.ofMonths(6)),
  /**
   * She reads and leaves; she posts, offers and answers nothing, and others see nothing of hers.
   */
  SUSPENSION(Period.ofMonths(3)),
  /** The same for longer, when two members find so; looked at again before a year is over. */
  BAN(Period.ofMonths(12));

  private final Period longest;

  MeasureKind(Period longest) {
    this.longest = longest;
  }

  /** No longer than this; then it ends, or a member takes it anew. */
  public Period longest() {
    return longest;
  }

  /** Whether a second member must confirm it. */
  public boolean asksTwo() {
    return this == BAN;
  }

  /** Whether others see nothing of hers. */
  public boolean silences() {
    return this == SUSPENSION || this == BAN;
  }

  /** Whether she cannot help anybody. */
  public boolean stopsHelping() {
    return silences() || this == NO_OFFERS;
  }

  /** As it stands in forms and message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind with this code. */
  public static Optional<MeasureKind> of(String code) {
    return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
