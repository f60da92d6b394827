package nl.omzien.place;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the other may live, as somebody who asks or helps wishes it: some things one rather shares
 * with a stranger than with the neighbours.
 */
public enum Elsewhere {
  ANYWHERE,
  NOT_MY_NEIGHBOURHOOD,
  NOT_MY_DISTRICT;

  /** Whether somebody who lives there is far enough from here. */
  public boolean allows(Neighbourhood here, Neighbourhood there) {
    return switch (this) {
      case ANYWHERE -> true;
      case NOT_MY_NEIGHBOURHOOD -> !here.code().equals(there.code());
      case NOT_MY_DISTRICT -> !here.district().code().equals(there.district().code());
    };
  }

  /** As it stands in forms and message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The wish with this code. */
  public static Optional<Elsewhere> of(String code) {
    return Stream.of(values()).filter(wish -> wish.code().equals(code)).findFirst();
  }
}
