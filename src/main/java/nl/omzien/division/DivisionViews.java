package nl.omzien.division;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omzien.division.Compared.What;
import nl.omzien.place.AreaCode.Kind;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.View;

/** The page of a file that was brought, in words. */
@Dependent
class DivisionViews {

  private static final int NAMES = 50;
  private static final int RENAMED = 200;
  private static final int WRONG = 100;
  private static final int MUNICIPALITIES = 12;

  private static final List<String> OVER =
      List.of("division-row.municipality", "division-row.water", "division-row.whole");

  private final Frames frames;

  @Inject
  DivisionViews(Frames frames) {
    this.frames = frames;
  }

  /** With what it would do, when it was read. */
  View page(DivisionFile file, Optional<DivisionImport.Look> look) {
    Frame frame = frames.frame();
    DivisionFileStatus status = file.status();
    return new View(
        "division/file",
        new DivisionFilePage(
            frame,
            file.reference(),
            status == DivisionFileStatus.BROUGHT || status == DivisionFileStatus.BEING_READ,
            progress(file, frame),
            status == DivisionFileStatus.REFUSED,
            status == DivisionFileStatus.CARRIED_OUT,
            look.map(seen -> preview(file, seen, frame))));
  }

  /** How far it is, in a sentence. */
  static String progress(DivisionFile file, Frame frame) {
    return switch (file.status()) {
      case BROUGHT -> frame.t("division-file.waits");
      case BEING_READ -> frame.t("division-file.reading", file.features(), file.percentage());
      case READ -> frame.t("division-file.read", file.features(), String.valueOf(file.year()));
      case REFUSED -> frame.t(file.problem(), file.problemDetail());
      case CARRIED_OUT -> frame.t("division-file.done", file.added(), file.changed());
    };
  }

  private static DivisionFilePage.Preview preview(
      DivisionFile file, DivisionImport.Look look, Frame frame) {
    Comparison comparison = look.comparison();
    return new DivisionFilePage.Preview(
        look.fingerprint(),
        Stream.of(What.NEW, What.RENAMED, What.ADJUSTED, What.SAME)
            .map(what -> count(what, comparison, frame))
            .toList(),
        OVER.stream().flatMap(reason -> over(reason, comparison, frame)).toList(),
        comparison.scope().known()
            ? Optional.empty()
            : Optional.of(unknown(file, comparison, frame)),
        DivisionFilePage.Shortened.of(
            comparison.all(What.RENAMED).stream()
                .map(
                    one ->
                        new DivisionFilePage.Renamed(
                            one.row().code(), one.before(), one.row().name()))
                .toList(),
            RENAMED),
        DivisionFilePage.Shortened.of(
            comparison.all(What.NEW).stream()
                .map(one -> one.row().name() + " (" + one.row().code() + ")")
                .toList(),
            NAMES),
        DivisionFilePage.Shortened.of(
            comparison.all(What.WRONG).stream().map(one -> wrong(one, frame)).toList(), WRONG),
        DivisionFilePage.Shortened.of(Missing.of(look.present(), comparison), NAMES),
        look.changes());
  }

  private static DivisionFilePage.Count count(What what, Comparison comparison, Frame frame) {
    List<Compared> those = comparison.all(what);
    int districts = (int) those.stream().filter(one -> one.row().is(Kind.DISTRICT)).count();
    return new DivisionFilePage.Count(
        frame.t("division-file.what." + what.name().toLowerCase(java.util.Locale.ROOT)),
        districts,
        those.size() - districts);
  }

  private static Stream<String> over(String reason, Comparison comparison, Frame frame) {
    long many =
        comparison.all(What.PASSED_OVER).stream()
            .filter(one -> one.reason().equals(reason))
            .count();
    return many == 0 ? Stream.empty() : Stream.of(frame.t(reason, many));
  }

  private static String unknown(DivisionFile file, Comparison comparison, Frame frame) {
    TreeSet<String> names =
        comparison.all().stream()
            .map(one -> one.row().municipality())
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    String some = names.stream().limit(MUNICIPALITIES).collect(Collectors.joining(", "));
    return frame.t(
        "division-file.unknown",
        file.municipality(),
        some,
        Math.max(0, names.size() - MUNICIPALITIES));
  }

  private static DivisionFilePage.Wrong wrong(Compared one, Frame frame) {
    String called = one.row().name().isEmpty() ? one.row().code() : one.row().name();
    return new DivisionFilePage.Wrong(
        frame.t("division-file.place", one.row().place(), one.row().line()),
        called,
        frame.t(one.reason(), one.detail()));
  }

  /** All rows that cannot be read in, for a spreadsheet. */
  String mistakes(DivisionImport.Look look) {
    Frame frame = frames.frame();
    return MistakesFile.of(
        look.comparison().all(What.WRONG),
        List.of("number", "line", "code", "name", "why").stream()
            .map(column -> frame.t("division-file.csv." + column))
            .toList(),
        one -> frame.t(one.reason(), one.detail()));
  }
}
