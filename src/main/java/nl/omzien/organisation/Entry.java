package nl.omzien.organisation;

import nl.omzien.place.Team;

/**
 * All that is told of an organisation, checked: from the form, from a row of a file, from HSDS.
 *
 * @param code by which a file knows it again; empty when it was not told
 * @param doing what and for whom
 * @param reaching where and how
 * @param visiting when, at what cost, in which languages
 * @param team who keeps it up
 */
record Entry(String code, Doing doing, Reaching reaching, Visiting visiting, Team team) {

  /** The same, kept up by this team. */
  Entry keptBy(Team other) {
    return new Entry(code, doing, reaching, visiting, other);
  }

  /** Whether the organisation says all of this already. */
  boolean same(Organisation organisation) {
    return doing.same(organisation.doing())
        && reaching.same(organisation.reaching())
        && visiting.same(organisation.visiting())
        && team.id().equals(organisation.team().id());
  }
}
