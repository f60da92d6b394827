package nl.omzien.team;

import java.util.List;
import java.util.stream.Stream;
import nl.omzien.moderation.ReviewKind;

/**
 * Which part of the queue a member wants to see. It stands in the address, so that it stays while
 * she decides.
 *
 * @param show a code, or empty for all
 */
record QueueFilter(String show) {

  static final QueueFilter ALL = new QueueFilter("");
  private static final String DANGER = "gevaar";
  private static final String FINDINGS = "let-op";

  /** What the address asks for; anything unknown shows all. */
  static QueueFilter of(String asked) {
    return all().stream().filter(one -> one.show.equals(asked)).findFirst().orElse(ALL);
  }

  /** Every way to look at the queue, all first. */
  static List<QueueFilter> all() {
    return Stream.concat(
            Stream.of("", DANGER, FINDINGS), Stream.of(ReviewKind.values()).map(QueueFilter::code))
        .map(QueueFilter::new)
        .toList();
  }

  private static String code(ReviewKind kind) {
    return switch (kind) {
      case REQUEST -> "vragen";
      case OFFER -> "aanbod";
      case INITIATIVE -> "initiatieven";
      case PHOTO -> "fotos";
    };
  }

  /** Whether this line is among them. */
  boolean shows(ReviewKind kind, QueuePage.Item item) {
    return switch (show) {
      case "" -> true;
      case DANGER -> item.danger() || item.today();
      case FINDINGS -> item.findings() > 0;
      default -> show.equals(code(kind));
    };
  }

  /** The last part of its message key. */
  String word() {
    return show.isEmpty() ? "all" : show;
  }

  /** What stands behind an address to keep it. */
  String query() {
    return show.isEmpty() ? "" : "?toon=" + show;
  }
}
