package nl.omzien.place;

import java.util.Locale;

/** What makes a building easy to enter and to be in (DOMAIN.md row 84). */
public enum Facility {
  /** One can come in and get around with a wheelchair. */
  WHEELCHAIR,
  /** A lift, or all of it on the ground floor. */
  LIFT,
  /** A toilet for visitors. */
  TOILET,
  /** A toilet for who comes with a wheelchair. */
  ACCESSIBLE_TOILET,
  /** An induction loop for hearing aids. */
  HEARING_LOOP;

  /** As it stands in message keys, forms and the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
