package nl.omzien.match;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.omzien.volunteer.ClearanceGround;

/**
 * What the team knows of a volunteer.
 *
 * @param clearedUntil the last day on which her certificate of conduct (VOG) counts
 * @param screenedFor what that was screened for; empty when nobody wrote it down
 * @param trainings codes of what she learnt, such as {@code geheimhouding}
 * @param apartFrom keys of the people whom the team does not bring together with her; why is not
 *     kept anywhere
 */
public record Trust(
    Optional<LocalDate> clearedUntil,
    Set<ClearanceGround> screenedFor,
    Set<String> trainings,
    Set<Long> apartFrom) {

  /** Nothing is known. */
  public static final Trust NONE = new Trust(Optional.empty(), Set.of(), Set.of(), Set.of());

  /** Copies the sets. */
  public Trust {
    screenedFor = Set.copyOf(screenedFor);
    trainings = Set.copyOf(trainings);
    apartFrom = Set.copyOf(apartFrom);
  }

  /** A certificate that counts until this day, included. */
  public static Trust cleared(LocalDate until) {
    return new Trust(Optional.of(until), Set.of(), Set.of(), Set.of());
  }

  /** The same, the certificate screened for this only. */
  public Trust screenedFor(Set<ClearanceGround> grounds) {
    return new Trust(clearedUntil, grounds, trainings, apartFrom);
  }

  /** The same, kept apart from these people. */
  public Trust apart(Set<Long> people) {
    return new Trust(clearedUntil, screenedFor, trainings, people);
  }

  boolean clearedOn(LocalDate day, Optional<ClearanceGround> ground) {
    return clearedUntil.isPresent()
        && !day.isAfter(clearedUntil.get())
        && ClearanceGround.enough(screenedFor, ground);
  }
}
