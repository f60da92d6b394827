package nl.omzien.initiative;

import java.time.Instant;
import java.util.Locale;

/**
 * How an initiative stands, for whoever looks after it.
 *
 * @param initiative which
 * @param code of its state, as the last part of message keys
 * @param fresh whether nobody waits for word that it still holds
 * @param confirmedAt when somebody said so
 */
public record Standing(Initiative initiative, String code, boolean fresh, Instant confirmedAt) {

  /** Seen at this moment. */
  public static Standing of(Initiative initiative, Instant now) {
    return new Standing(
        initiative,
        code(initiative),
        !initiative.freshness().unconfirmed(now),
        initiative.freshness().confirmedAt());
  }

  private static String code(Initiative initiative) {
    if (initiative.status() != InitiativeStatus.RUNNING) {
      return initiative.status().code();
    }
    return initiative.review().waiting()
        ? "waiting"
        : initiative.review().status().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Of a label. */
  public String tone() {
    return switch (code) {
      case "visible" -> "good";
      case "waiting", "under-appeal" -> "waiting";
      case "resting", "ended" -> "closed";
      default -> "attention";
    };
  }
}
