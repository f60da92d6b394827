package nl.omzien.match;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import nl.omzien.moderation.DangerKind;
import nl.omzien.place.Elsewhere;

/**
 * What a municipality decides about matching; {@code policy.txt} beside this class, which the page
 * <i>Hoe wij koppelen</i> shows in plain words.
 *
 * @param weights how much each part weighs; together 1
 * @param clearance when a certificate of conduct (VOG) is proposed
 * @param trainings by skill the training without which nobody uses it here
 * @param elsewhere by category where a helper had better live, as a proposal to who asks
 * @param easyLanguages languages that many helpers speak a little without saying so: whoever asks
 *     in one of them is not kept from a helper who did not name it
 * @param teamOnly when people of the team act and nobody else
 * @param pace how often and how soon
 * @param asking how people are asked, ring by ring
 * @param crowd when similar requests are so many that an activity may be better
 * @param first what happens when a volunteer helps for the first time
 * @param morning what counts when all questions of a morning are thought over together
 */
public record Policy(
    Map<Part, Double> weights,
    Clearance clearance,
    Map<String, String> trainings,
    Map<String, Elsewhere> elsewhere,
    Set<String> easyLanguages,
    TeamOnly teamOnly,
    Pace pace,
    Asking asking,
    Crowd crowd,
    FirstMatch first,
    Morning morning) {

  /**
   * When a certificate is proposed.
   *
   * @param categories in which everything asks for one
   * @param money skills that come near money or identity
   * @param alone skills that leave somebody who depends on others alone with the helper
   * @param children skills that bring a helper together with a child
   * @param dependent words that tell that somebody depends on others
   * @param child words that tell that a child is involved
   */
  public record Clearance(
      Set<String> categories,
      Set<String> money,
      Set<String> alone,
      Set<String> children,
      Set<String> dependent,
      Set<String> child) {}

  /**
   * When only people of the team act.
   *
   * @param dangers kinds of danger
   * @param categories of needs
   */
  public record TeamOnly(Set<DangerKind> dangers, Set<String> categories) {}

  /**
   * How often and how soon.
   *
   * @param askedPerWeek most times that one volunteer is asked in seven days
   * @param groupAskedPerWeek most times that one initiative is asked in seven days
   * @param newcomerDays so long a new helper is a newcomer
   * @param restDays so long after being asked she is as fresh as anybody
   * @param halfKilometres at this distance the part for distance is a half
   */
  public record Pace(
      int askedPerWeek,
      int groupAskedPerWeek,
      int newcomerDays,
      int restDays,
      double halfKilometres) {}

  /**
   * How people are asked: the best few first, then more.
   *
   * @param first how many in the first ring
   * @param next how many more in each ring after it
   * @param rings how many rings go by themselves; after that a member looks
   * @param between how long a ring has to answer before it becomes wider
   * @param quiet hours in which nobody is asked
   * @param later how long after a <i>later</i> she is asked once more
   * @param answer how long somebody may answer
   * @param silent how long two may be silent before we ask how it goes
   * @param back how long after that question without an answer the request is sought for again
   */
  public record Asking(
      int first,
      int next,
      int rings,
      Duration between,
      QuietHours quiet,
      Duration later,
      Duration answer,
      Duration silent,
      Duration back) {

    /** How many are asked in this ring, the first being 1. */
    int size(int ring) {
      return ring == 1 ? first : next;
    }
  }

  /**
   * When the team hears that similar requests gather in a district.
   *
   * @param requests at least so many on one need
   * @param days opened in so many days
   */
  public record Crowd(int requests, int days) {}

  /**
   * What counts in the plan of a morning, beside how well each fits. That somebody is helped at all
   * counts 1, and so does the best fit.
   *
   * @param together what is added for an activity: collective where possible
   * @param again what a second question for the same helper takes off; a third takes off twice that
   * @param twiceDays who waits so long weighs twice as much as who asks today
   * @param mostDays who waits longer than this weighs no more than this
   */
  public record Morning(double together, double again, int twiceDays, int mostDays) {

    /** How much a question weighs that has been waiting so many days: 1 and more. */
    double weight(int days) {
      return 1 + (double) Math.min(mostDays, Math.max(0, days)) / twiceDays;
    }
  }

  /**
   * The policy that comes with the program.
   *
   * @throws nl.omzien.platform.StartRefused when the file is wrong; it names the line
   */
  public static Policy shipped() {
    return PolicyFile.shipped().policy();
  }

  /** How much a part weighs, 0 to 1. */
  public double weight(Part part) {
    return weights.get(part);
  }

  /** Most times that one helper is asked in seven days. */
  public int askedPerWeek() {
    return pace.askedPerWeek();
  }

  /** The same for this helper, a volunteer or an initiative. */
  int askedPerWeek(Helper helper) {
    return helper.initiative() ? pace.groupAskedPerWeek() : pace.askedPerWeek();
  }

  /** Whether a helper may use this skill here: some ask for a training. */
  boolean mayUse(String skill, Helper helper) {
    String training = trainings.get(skill);
    return helper.gifts().skills().contains(skill)
        && (training == null || helper.trust().trainings().contains(training));
  }

  boolean mayUseAny(Topic topic, Helper helper) {
    for (String skill : topic.skills().keySet()) {
      if (mayUse(skill, helper)) {
        return true;
      }
    }
    return false;
  }
}
