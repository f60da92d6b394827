package nl.omzien.match;

import java.time.LocalDate;
import java.util.Set;

/**
 * A volunteer on one day, or an initiative that takes up questions: all that matching knows of her.
 * No name, no origin, no age: who offer the same get the same answer.
 *
 * @param id key of the volunteer or of the initiative
 * @param person key of the person behind her; {@link Need#UNKNOWN} for an initiative
 * @param organisers keys of the people whose initiative it is; empty for a volunteer
 * @param gifts what she offers
 * @param trust what the team knows of her
 * @param room how much there is room for
 * @param past how it went before
 */
public record Helper(
    long id, long person, Set<Long> organisers, Gifts gifts, Trust trust, Room room, Past past) {

  /** Copies the set. */
  public Helper {
    organisers = Set.copyOf(organisers);
  }

  /** A volunteer. */
  public Helper(long id, long person, Gifts gifts, Trust trust, Room room, Past past) {
    this(id, person, Set.of(), gifts, trust, room, past);
  }

  /** Somebody who offers this, of whom nothing else is known. */
  public static Helper of(long id, Gifts gifts, int mostAtOnce, LocalDate since) {
    return new Helper(id, id, gifts, Trust.NONE, Room.of(mostAtOnce), Past.since(since));
  }

  /** The same, trusted with this. */
  public Helper trusted(Trust trust) {
    return new Helper(id, person, organisers, gifts, trust, room, past);
  }

  /** The same with other room. */
  public Helper with(Room room) {
    return new Helper(id, person, organisers, gifts, trust, room, past);
  }

  /** The same with another past. */
  public Helper with(Past past) {
    return new Helper(id, person, organisers, gifts, trust, room, past);
  }

  /** The same person in the books. */
  public Helper of(long person) {
    return new Helper(id, person, organisers, gifts, trust, room, past);
  }

  /** Whether it is an initiative; a volunteer otherwise. */
  public boolean initiative() {
    return !organisers.isEmpty();
  }

  /** Whether this person stands behind her. */
  boolean is(long key) {
    return key == person || (initiative() && organisers.contains(key));
  }

  /** Whether any of these people stands behind her. */
  boolean isAny(Set<Long> people) {
    return initiative() ? organisers.stream().anyMatch(people::contains) : people.contains(person);
  }
}
