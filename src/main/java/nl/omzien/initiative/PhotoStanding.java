package nl.omzien.initiative;

import java.util.Locale;

/**
 * How a photo stands, for whoever looks after it.
 *
 * @param photo which
 * @param code of its state, as the last part of message keys
 */
public record PhotoStanding(Photo photo, String code) {

  /** As it is now. */
  public static PhotoStanding of(Photo photo) {
    return new PhotoStanding(
        photo,
        photo.review().waiting()
            ? "waiting"
            : photo.review().status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** Of a label. */
  public String tone() {
    return switch (code) {
      case "visible" -> "good";
      case "waiting", "hidden", "under-appeal" -> "waiting";
      default -> "attention";
    };
  }
}
