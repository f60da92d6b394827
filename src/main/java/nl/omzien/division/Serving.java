package nl.omzien.division;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.omzien.place.District;
import nl.omzien.place.Team;
import nl.omzien.platform.PolicyRecord;
import nl.omzien.security.Visitor;

/** Who serves where, and how they are reached; each change is written down as policy. */
@Dependent
class Serving {

  private final Areas areas;
  private final PolicyRecord record;

  @Inject
  Serving(Areas areas, PolicyRecord record) {
    this.areas = areas;
    this.record = record;
  }

  /** This team serves these from now on; twice is once. */
  void give(List<District> districts, Team team, Visitor coordinator) {
    for (District district : districts) {
      String before = written(district);
      district.servedBy(team);
      record.add(coordinator.id(), "district-team", before, written(district));
    }
  }

  private static String written(District district) {
    String served = Optional.ofNullable(district.team()).map(Team::name).orElse("-");
    return district.name() + " (" + district.code() + "): " + served;
  }

  /** Begins a team, unless it is there already; gives false when another has its name. */
  boolean begin(TeamForm form, Visitor coordinator) {
    Optional<Team> there = areas.holdNamed(coordinator, form.name());
    if (there.isPresent()) {
      return form.same(there.get());
    }
    Team team = form.team();
    areas.add(team);
    record.add(coordinator.id(), "team", "", TeamForm.written(team));
    return true;
  }

  /** Changes how it is reached; gives false when another has its name. */
  boolean change(Team team, TeamForm form, Visitor coordinator) {
    Optional<Team> there = areas.holdNamed(coordinator, form.name());
    if (there.filter(other -> !other.id().equals(team.id())).isPresent()) {
      return false;
    }
    String before = TeamForm.written(team);
    form.change(team);
    record.add(coordinator.id(), "team", before, TeamForm.written(team));
    return true;
  }
}
