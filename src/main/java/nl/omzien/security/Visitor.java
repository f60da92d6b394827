package nl.omzien.security;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who is asking. Every finder takes one, so that what someone may not see is not found.
 *
 * @param personId her key, when she is signed in
 * @param firstName how she is called; may be empty
 * @param roles what she is
 * @param teamId her team's key
 * @param districts codes of the districts that her team serves (all, for a coordinator)
 * @param homeDistrict the district that her own offer or address lies in
 * @param homeNeighbourhood the neighbourhood of the same
 * @param background true for the program itself only
 */
public record Visitor(
    Optional<Long> personId,
    String firstName,
    Set<Role> roles,
    Optional<Long> teamId,
    Set<String> districts,
    Optional<String> homeDistrict,
    Optional<String> homeNeighbourhood,
    boolean background) {

  private static final Visitor ANONYMOUS =
      new Visitor(
          Optional.empty(),
          "",
          EnumSet.noneOf(Role.class),
          Optional.empty(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          false);
  private static final Visitor SYSTEM =
      new Visitor(
          Optional.empty(),
          "",
          EnumSet.noneOf(Role.class),
          Optional.empty(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          true);

  /** Someone who did not sign in. */
  public static Visitor anonymous() {
    return ANONYMOUS;
  }

  /** Background work, which sees everything. No request can obtain it: a test holds that. */
  public static Visitor system() {
    return SYSTEM;
  }

  /**
   * The member whose decision is carried out a moment after she took it: in that district she may
   * what she might then. Like {@link #system()} for background work only.
   */
  public static Visitor deciding(Long memberId, String districtCode) {
    return new Visitor(
        Optional.of(memberId),
        "",
        EnumSet.of(Role.TEAM),
        Optional.empty(),
        Set.of(districtCode),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** Whether she is signed in. */
  public boolean signedIn() {
    return personId.isPresent();
  }

  /** Whether she has the role. */
  public boolean is(Role role) {
    return roles.contains(role);
  }

  /** Whether she looks after content: a member of a team or a coordinator. */
  public boolean staff() {
    return is(Role.TEAM) || is(Role.COORDINATOR);
  }

  /** Whether her team serves the district. */
  public boolean serves(String districtCode) {
    return staff() && districts.contains(districtCode);
  }

  /** Whether she is that person. */
  public boolean isPerson(Long id) {
    return personId.isPresent() && personId.get().equals(id);
  }

  /**
   * Her key.
   *
   * @throws SignInNeeded when she is not signed in
   */
  public Long id() {
    return personId.orElseThrow(SignInNeeded::new);
  }

  /**
   * Goes on only for staff.
   *
   * @throws SignInNeeded when she is not signed in
   * @throws jakarta.ws.rs.NotFoundException when she is not staff: not allowed is not found
   */
  public Visitor requireStaff() {
    if (!signedIn()) {
      throw new SignInNeeded();
    }
    if (!staff()) {
      throw new jakarta.ws.rs.NotFoundException();
    }
    return this;
  }

  /**
   * Goes on only for a coordinator.
   *
   * @throws SignInNeeded when she is not signed in
   * @throws jakarta.ws.rs.NotFoundException when she is none: not allowed is not found
   */
  public Visitor requireCoordinator() {
    if (!requireStaff().is(Role.COORDINATOR)) {
      throw new jakarta.ws.rs.NotFoundException();
    }
    return this;
  }
}
