package nl.omzien.match;

import java.time.LocalDate;

/**
 * A volunteer on one day: all that matching knows of her. No name, no origin, no age: people who
 * offer the same get the same answer.
 *
 * @param id key of the volunteer
 * @param person key of the person behind her
 * @param gifts what she offers
 * @param trust what the team knows of her
 * @param room how much there is room for
 * @param past how it went before
 */
public record Helper(long id, long person, Gifts gifts, Trust trust, Room room, Past past) {

  /** Somebody who offers this, of whom nothing else is known. */
  public static Helper of(long id, Gifts gifts, int mostAtOnce, LocalDate since) {
    return new Helper(id, id, gifts, Trust.NONE, Room.of(mostAtOnce), Past.since(since));
  }

  /** The same, trusted with this. */
  public Helper trusted(Trust trust) {
    return new Helper(id, person, gifts, trust, room, past);
  }

  /** The same with other room. */
  public Helper with(Room room) {
    return new Helper(id, person, gifts, trust, room, past);
  }

  /** The same with another past. */
  public Helper with(Past past) {
    return new Helper(id, person, gifts, trust, room, past);
  }

  /** The same person in the books. */
  public Helper of(long person) {
    return new Helper(id, person, gifts, trust, room, past);
  }
}
