package nl.omzien.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omzien.security.Visitor;
import nl.omzien.understanding.Category;
import nl.omzien.understanding.Saying;
import nl.omzien.understanding.Skill;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.understanding.Understanding;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** Builds the page of the team's words. */
@RequestScoped
class TeamWordViews {

  private static final int FIRST = 5;

  @Inject private TeamWords words;
  @Inject private Indexing indexing;
  @Inject private SearchRows rows;
  @Inject private Taxonomy taxonomy;
  @Inject private Visitor visitor;
  @Inject private Clock clock;

  View page(Fields typed, Optional<Saying> imagined, Problems problems, Frame frame) {
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    List<TeamWord> all = words.all();
    return new View(
        "search/words",
        new TeamWordPage(
            frame,
            all.stream()
                .map(
                    word ->
                        new TeamWordPage.Row(
                            word.reference(),
                            word.saying().words(),
                            meaning(word.saying()),
                            word.saying().bothWays(),
                            word.addedBy().shortName(),
                            spoken.moment(word.addedAt())))
                .toList(),
            typed,
            options(
                taxonomy.skills().stream().map(one -> choice(one.code(), one.label())),
                typed.line(TeamWordForm.SKILL)),
            options(
                taxonomy.categories().stream().map(one -> choice(one.code(), one.label())),
                typed.line(TeamWordForm.CATEGORY)),
            imagined.map(one -> preview(one, all, frame)),
            problems));
  }

  private TeamWordPage.Preview preview(Saying saying, List<TeamWord> all, Frame frame) {
    List<Saying> imagined = new ArrayList<>(all.stream().map(TeamWord::saying).toList());
    SearchQuery query =
        SearchQuery.of(saying.words(), Audience.of(visitor))
            .at(clock.instant().atZone(SpokenTime.ZONE))
            .limit(FIRST);
    imagined.add(saying);
    return new TeamWordPage.Preview(
        saying.words(),
        meaning(saying),
        found(indexing.search(query), frame),
        found(indexing.search(query, Understanding.with(imagined)), frame));
  }

  private TeamWordPage.Found found(SearchResults results, Frame frame) {
    return new TeamWordPage.Found(
        results.total(), List.copyOf(rows.of(results.hits(), frame).values()));
  }

  private String meaning(Saying saying) {
    return switch (saying.kind()) {
      case WORD -> saying.means();
      case SKILL -> taxonomy.skill(saying.means()).map(Skill::label).orElse(saying.means());
      case CATEGORY ->
          taxonomy.category(saying.means()).map(Category::label).orElse(saying.means());
    };
  }

  private static Option choice(String code, String label) {
    return new Option(code, label, false);
  }

  private static List<Option> options(Stream<Option> all, String chosen) {
    return Stream.concat(
            Stream.of(new Option("", "–", chosen.isEmpty())),
            all.map(one -> new Option(one.value(), one.label(), one.value().equals(chosen)))
                .sorted(Comparator.comparing(Option::label)))
        .toList();
  }
}
