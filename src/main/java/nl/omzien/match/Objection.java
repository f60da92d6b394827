package nl.omzien.match;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Why a volunteer or an initiative is not proposed for a request: every constraint that there is.
 * Not weighed, but asked; one is enough. The team reads the answer when it asks <i>waarom niet?</i>
 */
public enum Objection {
  /** Danger or not understood: people of the team only. */
  TEAM_ONLY((need, helper, day, policy) -> need.terms().has(Term.TEAM_ONLY)),

  /** A child asks for herself: the team and activities only. */
  UNDER_SIXTEEN((need, helper, day, policy) -> need.terms().has(Term.UNDER_SIXTEEN)),

  /** Nobody helps herself. */
  HERSELF((need, helper, day, policy) -> need.asker() != Need.UNKNOWN && helper.is(need.asker())),

  /** The team keeps these two apart; it says no more than that. */
  APART((need, helper, day, policy) -> helper.trust().apartFrom().contains(need.asker())),

  /** She wants no requests for a while. */
  PAUSED((need, helper, day, policy) -> helper.room().paused()),

  /** She is on holiday on the day. */
  AWAY((need, helper, day, policy) -> helper.room().awayOn(need.when().counting(day))),

  /** She helps as many as she wants. */
  FULL((need, helper, day, policy) -> helper.room().full()),

  /** She was asked often enough this week. */
  ASKED_ENOUGH(
      (need, helper, day, policy) -> helper.room().askedThisWeek() >= policy.askedPerWeek(helper)),

  /** She was asked for this before, or said no. */
  ASKED_BEFORE(
      (need, helper, day, policy) -> helper.past().requestsSeen().contains(need.request())),

  /**
   * No certificate of conduct (VOG) that counts on the day for this kind of help. An initiative
   * never has one: nobody knows who of it will come.
   */
  NO_CLEARANCE(
      (need, helper, day, policy) ->
          need.terms().clearance()
              && !helper.trust().clearedOn(need.when().counting(day), need.terms().screening())),

  /** What she could do here asks for a training that she did not have. */
  NO_TRAINING(
      (need, helper, day, policy) ->
          need.topic().touches(helper.gifts().skills()) && !policy.mayUseAny(need.topic(), helper)),

  /** They share no language that is needed. */
  LANGUAGE(
      (need, helper, day, policy) -> !need.topic().tongues().enough(helper.gifts().languages())),

  /** She cannot at the times that were asked. */
  TIMES(
      (need, helper, day, policy) ->
          need.when().firm() && !helper.gifts().canOnce(need.when().parts())),

  /** It is farther than she goes. */
  TOO_FAR((need, helper, day, policy) -> !helper.gifts().reaches(need.place())),

  /** Who asks was promised that only her own district sees it. */
  OTHER_DISTRICT(
      (need, helper, day, policy) ->
          need.terms().has(Term.DISTRICT_ONLY)
              && !need.place().district().code().equals(helper.gifts().home().district().code())),

  /** Who asks wants somebody from elsewhere; a member may cross it after asking her. */
  TOO_NEAR(
      (need, helper, day, policy) ->
          !need.terms().elsewhere().allows(need.place(), helper.gifts().home())),

  /** The volunteer herself rather helps elsewhere; a member may cross it after asking her. */
  RATHER_ELSEWHERE(
      (need, helper, day, policy) ->
          !helper.gifts().elsewhere().allows(helper.gifts().home(), need.place())),

  /** A woman is asked for, and she did not state that she is one. */
  WOMAN_WANTED(
      (need, helper, day, policy) -> need.terms().has(Term.WOMAN) && !helper.gifts().woman()),

  /** Something is there that she does not want to be near. */
  OWN_LIMIT((need, helper, day, policy) -> helper.gifts().minds(need.terms().around())),

  /** She did not offer anything that is asked. */
  NOTHING_IN_COMMON((need, helper, day, policy) -> !need.topic().touches(helper.gifts().skills()));

  private final Rule rule;

  Objection(Rule rule) {
    this.rule = rule;
  }

  boolean stands(Need need, Helper helper, LocalDate day, Policy policy) {
    return rule.stands(need, helper, day, policy);
  }

  /** Whether a member may propose her all the same, after asking who wished it. */
  public boolean mayBeCrossed() {
    return this == TOO_NEAR || this == RATHER_ELSEWHERE;
  }

  /**
   * Whether a member may not propose her at all. Who offered something else may still be willing,
   * and who said no before may be asked again: a member knows more than a program.
   */
  public boolean forbids() {
    return !mayBeCrossed() && this != NOTHING_IN_COMMON && this != ASKED_BEFORE;
  }

  /** As it stands in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What makes it stand. */
  private interface Rule {
    boolean stands(Need need, Helper helper, LocalDate day, Policy policy);
  }
}
