package nl.omzien.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import nl.omzien.testing.Http;
import nl.omzien.testing.Program;
import nl.omzien.testing.RunningDatabase;

/**
 * Search over HTTP among many: {@code mvn -q -DskipTests package && mvn -q -Pquality verify
 * -Dbench=nl.omzien.bench.SearchRun -Dinput=FILE}. The real program, with at most 1 GiB of heap,
 * builds its index of {@code -Dvolunteers=100000} more than the demonstration; sixteen members of
 * the team ask the queries of a judged file for {@code -Dseconds=20}, one alone before that. Then
 * the program stops, and sixteen connections ask PostgreSQL the same of the same words.
 */
public final class SearchRun {

  private static final int CLIENTS = 16;
  private static final int HITS = 10;
  private static final String HEAP = "-Xmx1g";

  private SearchRun() {}

  /** Measures; the last line is the figures. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int volunteers = Integer.getInteger("volunteers", 100_000);
    int seconds = Integer.getInteger("seconds", 20);
    List<String> texts =
        Judged.read(Path.of(System.getProperty("input"))).stream().map(Judged::text).toList();
    Path folder = Files.createTempDirectory("omzien-search");
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    try {
      Map<String, String> words = settle(folder, volunteers);
      double rebuilt;
      Timed alone;
      double together;
      SearchMeasure.delete(folder.resolve("index"));
      try (Program program = start(folder)) {
        rebuilt = words.size() / secondsUntilBuilt(program);
        System.out.printf(Locale.ROOT, "rebuild: %.0f documents a second%n", rebuilt);
        List<Consumer<String>> members = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
          Http member = Http.as("samira", program.address());
          members.add(text -> ask(member, text));
        }
        alone = Timed.alone(texts, seconds, members.get(0));
        together = Timed.together(CLIENTS, texts, seconds, members);
      }
      double postgres = postgres(words, texts, seconds);
      System.out.printf(
          Locale.ROOT,
          "measure=search-http documents=%d load=%.1f rebuild=%.0f p50=%.1f p99=%.1f qps16=%.1f"
              + " postgres-qps16=%.2f ratio=%.1f%n",
          words.size(),
          load,
          rebuilt,
          alone.p50(),
          alone.p99(),
          together,
          postgres,
          together / postgres);
    } finally {
      SearchMeasure.delete(folder);
    }
  }

  /** Lets them come to live in the demonstration; gives what each says and where. */
  private static Map<String, String> settle(Path folder, int volunteers) {
    try (Program program = start(folder)) {
      RunningDatabase database = RunningDatabase.of(folder);
      List<String> said = new ManyDocuments(1).some(volunteers).map(one -> one.text()).toList();
      Crowd.settle(database, said);
      List<String> rows =
          database.texts(
              "select 'offer:' || v.id || '|' || v.own_words || ' ' || n.name from volunteer v"
                  + " join neighbourhood n on n.code = v.neighbourhood_code");
      Map<String, String> words = new LinkedHashMap<>();
      rows.forEach(row -> words.put(row.split("\\|", 2)[0], row.split("\\|", 2)[1]));
      return words;
    }
  }

  private static Program start(Path folder) {
    return Program.start(folder, Map.of("JAVA_TOOL_OPTIONS", HEAP), "--demo").awaitReady();
  }

  private static double secondsUntilBuilt(Program program) {
    Http operator = Http.anonymous(program.address());
    long begin = System.nanoTime();
    while (!operator.get("/health/ready").body().equals("ready\n")) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  private static void ask(Http member, String text) {
    String json = "{\"zoektekst\":\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
    var answer = member.postJson("/api/v1/zoekresultaten/_zoek", json);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " for " + text);
    }
  }

  private static double postgres(Map<String, String> words, List<String> texts, int seconds)
      throws IOException, InterruptedException {
    try (PostgresDutch postgres = new PostgresDutch(words)) {
      List<Consumer<String>> clients = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        PostgresDutch.Client client = postgres.client();
        clients.add(text -> client.found(text, HITS));
      }
      return Timed.together(CLIENTS, texts, seconds, clients);
    }
  }
}
