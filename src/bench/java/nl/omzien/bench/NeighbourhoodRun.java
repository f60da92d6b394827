package nl.omzien.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import nl.omzien.testing.Http;
import nl.omzien.testing.Program;
import nl.omzien.testing.RunningDatabase;

/**
 * The page of a neighbourhood in which {@code -Dactivities=200} take place: {@code mvn -q
 * -DskipTests package && mvn -q -Pquality verify -Dbench=nl.omzien.bench.NeighbourhoodRun}. One
 * guest asks for it for {@code -Dseconds=20}, then sixteen do; beside it, in the same run, the
 * server's plain text, which is the ceiling.
 */
public final class NeighbourhoodRun {

  private static final int CLIENTS = 16;
  private static final String PAGE = "/buurt/vogelbuurt";
  private static final String MORE =
      "with many as (insert into review (kind, subject_reference, district_code, status, waiting,"
          + " waiting_since, decided_at) select 'INITIATIVE', 'z' || right('000000' || g, 7),"
          + " n.district_code, 'VISIBLE', false, now(), now() from generate_series(1, ?) g,"
          + " neighbourhood n where n.name = 'Vogelbuurt' returning id, subject_reference)"
          + " insert into initiative overriding system value select (jsonb_populate_record("
          + "null::initiative, to_jsonb(e) || jsonb_build_object('id', 1000000 + many.id, 'reference', many.subject_reference,"
          + " 'review_id', many.id, 'location_code', (select min(l.code) from location l join"
          + " neighbourhood n on n.code = l.neighbourhood_code where n.name = 'Vogelbuurt'))))"
          + ".* from many join lateral (select * from initiative where rule <> ''"
          + " order by id offset (many.id % 30) limit 1) e on true";

  private NeighbourhoodRun() {}

  /** Measures; the last line is the figures. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int activities = Integer.getInteger("activities", 200);
    int seconds = Integer.getInteger("seconds", 20);
    Path folder = Files.createTempDirectory("omzien-neighbourhood");
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    try (Program program = Program.start(folder, Map.of(), "--demo").awaitReady()) {
      RunningDatabase.of(folder).change(MORE, activities);
      List<Consumer<String>> guests = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        Http guest = Http.anonymous(program.address());
        guests.add(path -> ask(guest, path));
      }
      String figures = "measure=neighbourhood activities=" + activities;
      for (String path : List.of("/health/live", PAGE)) {
        Timed alone = Timed.alone(List.of(path), seconds, guests.get(0));
        Timed.together(CLIENTS, List.of(path), seconds / 2, guests);
        double together = Timed.together(CLIENTS, List.of(path), seconds, guests);
        String name = path.equals(PAGE) ? "page" : "plain";
        figures +=
            String.format(
                Locale.ROOT,
                " %s-p50=%.1f %s-p99=%.1f %s-rps16=%.0f",
                name,
                alone.p50(),
                name,
                alone.p99(),
                name,
                together);
      }
      System.out.printf(Locale.ROOT, "%s load=%.1f%n", figures, load);
    } finally {
      SearchMeasure.delete(folder);
    }
  }

  private static void ask(Http guest, String path) {
    if (guest.get(path).statusCode() != 200) {
      throw new IllegalStateException(path);
    }
  }
}
