package nl.omzien.request;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a question reached us (DOMAIN.md row 4). */
public enum Channel {
  ONLINE,
  TELEPHONE,
  WALK_IN,
  PAPER,
  GENERAL_PRACTITIONER,
  HOUSING_ASSOCIATION,
  NEIGHBOUR;

  /** As it stands in forms and message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The channel with this code. */
  public static Optional<Channel> of(String code) {
    return Stream.of(values()).filter(channel -> channel.code().equals(code)).findFirst();
  }
}
