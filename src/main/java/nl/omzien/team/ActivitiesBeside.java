package nl.omzien.team;

import java.util.List;
import java.util.Optional;

/**
 * The activities beside a request, for its page on the team's side.
 *
 * @param wish what she would rather have, in words; empty when she did not say
 * @param consider whether choosing one person asks for a reason
 * @param belongsTo where and when she goes, when this request is about coming along
 * @param activities first those that stand beside the request, then those that fit
 */
public record ActivitiesBeside(
    String wish, boolean consider, Optional<String> belongsTo, List<Activity> activities) {

  /**
   * One activity.
   *
   * @param reference of it
   * @param name of it
   * @param place where it is
   * @param when it is next
   * @param reason why it fits; empty when it only stands there
   * @param status of the outing; empty when nobody spoke of it yet
   * @param company the request for company, and how that stands
   */
  public record Activity(
      String reference,
      String name,
      String place,
      String when,
      String reason,
      String status,
      Optional<Company> company) {}

  /**
   * Somebody comes along.
   *
   * @param reference of that request
   * @param status how it stands, in words
   */
  public record Company(String reference, String status) {}
}
