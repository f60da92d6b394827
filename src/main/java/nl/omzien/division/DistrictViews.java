package nl.omzien.division;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.omzien.place.District;
import nl.omzien.place.Team;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/** The pages of districts and teams, in words. */
@Dependent
class DistrictViews {

  private static final int MOST = 300;

  private final Areas areas;
  private final DivisionFiles files;
  private final Frames frames;

  @Inject
  DistrictViews(Areas areas, DivisionFiles files, Frames frames) {
    this.areas = areas;
    this.files = files;
    this.frames = frames;
  }

  View all(Visitor visitor, Problems problems, Fields fields) {
    Frame frame = frames.frame();
    List<Team> teams = areas.teams(visitor);
    List<District> districts = areas.districts(visitor);
    Map<String, Long> sizes = areas.sizes(visitor);
    List<Option> unserved =
        districts.stream()
            .filter(one -> one.team() == null)
            .map(one -> option(one, sizes, fields, frame))
            .toList();
    return new View(
        "division/districts",
        new DistrictsPage(
            frame,
            problems,
            fields,
            files
                .underWay(visitor)
                .map(
                    file ->
                        new DistrictsPage.Brought(
                            file.reference(), DivisionViews.progress(file, frame))),
            unserved.stream().limit(MOST).toList(),
            Math.max(0, unserved.size() - MOST),
            teams.stream()
                .map(
                    team ->
                        new DistrictsPage.Serving(
                            team.id(),
                            team.name(),
                            team.telephone(),
                            team.hours(),
                            served(districts, team, sizes, fields, frame)))
                .toList(),
            choices(teams, fields, frame)));
  }

  View one(Visitor visitor, Team team, Problems problems, Fields fields) {
    Frame frame = frames.frame();
    List<Team> others =
        areas.teams(visitor).stream().filter(one -> !one.id().equals(team.id())).toList();
    return new View(
        "division/team",
        new TeamPage(
            frame,
            problems,
            team.id(),
            team.name(),
            fields,
            served(areas.districts(visitor), team, areas.sizes(visitor), fields, frame),
            others.isEmpty() ? List.of() : choices(others, fields, frame)));
  }

  private static List<Option> served(
      List<District> all, Team team, Map<String, Long> sizes, Fields fields, Frame frame) {
    return all.stream()
        .filter(one -> one.team() != null && one.team().id().equals(team.id()))
        .map(one -> option(one, sizes, fields, frame))
        .toList();
  }

  private static Option option(
      District district, Map<String, Long> sizes, Fields fields, Frame frame) {
    return new Option(
        district.code(),
        frame.t(
            "districts.one",
            district.name(),
            sizes.getOrDefault(district.code(), 0L),
            district.code()),
        fields.all("wijk").contains(district.code()));
  }

  private static List<Option> choices(List<Team> teams, Fields fields, Frame frame) {
    List<Option> choices = new ArrayList<>();
    choices.add(new Option("", frame.t("districts.assign.choose"), false));
    for (Team team : teams) {
      String id = String.valueOf(team.id());
      choices.add(new Option(id, team.name(), id.equals(fields.line("team"))));
    }
    return choices;
  }
}
