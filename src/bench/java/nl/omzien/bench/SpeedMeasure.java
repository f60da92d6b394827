package nl.omzien.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.omzien.search.Change;
import nl.omzien.search.SearchDocument;
import nl.omzien.search.SearchIndex;
import nl.omzien.search.SearchQuery;
import nl.omzien.search.Waterveen;

/**
 * How fast search is on many documents, beside PostgreSQL on the same: {@code
 * -Dmeasure=search-speed -Dinput=FILE}, with the queries of a judged file. {@code
 * -Ddocuments=100000} and {@code -Dseconds=10} are what it takes when nothing else is said, {@code
 * -Dverbose} tells of each query, {@code -Dbeside=false} leaves PostgreSQL out.
 */
final class SpeedMeasure implements Measure {
  private static final int CLIENTS = 16;
  private static final int HITS = 10;

  @Override
  public String name() {
    return "search-speed";
  }

  @Override
  public String run(Path input, boolean verbose, PrintStream out) throws IOException {
    int documents = Integer.getInteger("documents", 100_000);
    int seconds = Integer.getInteger("seconds", 10);
    List<String> texts = Judged.read(input).stream().map(Judged::text).toList();
    ManyDocuments world = new ManyDocuments(1);
    Path folder = Files.createTempDirectory("omzien-speed");
    try (SearchIndex index = SearchIndex.open(folder, new Waterveen().gazetteer())) {
      long start = System.nanoTime();
      index.rebuild(world.some(documents), 0);
      double rebuilt = documents * 1e9 / (System.nanoTime() - start);
      out.printf(Locale.ROOT, "rebuild: %.0f documents a second%n", rebuilt);
      Consumer<String> ask = text -> index.search(query(text));
      Timed alone = Timed.alone(texts, seconds, ask);
      double together = Timed.together(CLIENTS, texts, seconds, List.of(ask));
      out.printf(
          Locale.ROOT,
          "a query with its counts: p50 %.2f ms, p99 %.2f ms, processor %.2f ms; %d clients: %.0f a"
              + " second%n",
          alone.p50(),
          alone.p99(),
          alone.processor(),
          CLIENTS,
          together);
      if (verbose) {
        slowest(index, texts, out);
      }
      Timed suggestions =
          Timed.alone(begins(texts), seconds / 2, begin -> index.suggest(begin, Set.of("all"), 8));
      out.printf(
          Locale.ROOT,
          "suggestions: p50 %.2f, p99 %.2f ms%n",
          suggestions.p50(),
          suggestions.p99());
      Timed visible = visible(index, world, documents, seconds / 2);
      out.printf(
          Locale.ROOT,
          "one change, until it can be found: p50 %.2f, p99 %.2f ms%n",
          visible.p50(),
          visible.p99());
      double[] postgres =
          Boolean.parseBoolean(System.getProperty("beside", "true"))
              ? postgres(world, documents, texts, seconds, out)
              : new double[] {Double.NaN, Double.NaN, Double.NaN};
      return String.format(
          Locale.ROOT,
          "measure=search-speed documents=%d p50=%.2f p99=%.2f cpu=%.2f qps16=%.0f suggest-p99=%.2f"
              + " rebuild=%.0f visible-p99=%.1f postgres-p50=%.1f postgres-p99=%.1f"
              + " postgres-qps16=%.1f",
          documents,
          alone.p50(),
          alone.p99(),
          alone.processor(),
          together,
          suggestions.p99(),
          rebuilt,
          visible.p99(),
          postgres[0],
          postgres[1],
          postgres[2]);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      SearchMeasure.delete(folder);
    }
  }

  /** Each query by itself, the slowest first. */
  private static void slowest(SearchIndex index, List<String> texts, PrintStream out) {
    Map<String, Double> took = new HashMap<>();
    for (String text : texts) {
      took.put(text, Timed.alone(List.of(text), 1, one -> index.search(query(one))).p50());
    }
    texts.stream()
        .distinct()
        .sorted(Comparator.comparing(took::get).reversed())
        .forEach(
            text ->
                out.printf(
                    Locale.ROOT,
                    "%7.2f ms, %6d found: %s%n",
                    took.get(text),
                    index.search(query(text)).total(),
                    text));
  }

  private static Timed visible(SearchIndex index, ManyDocuments world, int documents, int seconds) {
    int[] number = {documents};
    return Timed.alone(
        List.of(""),
        seconds,
        none -> index.apply(List.of(Change.put(world.document(number[0]))), ++number[0]));
  }

  private static SearchQuery query(String text) {
    return SearchQuery.of(text, Set.of("all")).at(Waterveen.NOW).limit(HITS);
  }

  /** Every beginning of every query, as somebody types it. */
  private static List<String> begins(List<String> texts) {
    List<String> begins = new ArrayList<>();
    for (String text : texts) {
      for (int length = 2; length <= Math.min(12, text.length()); length++) {
        begins.add(text.substring(0, length));
      }
    }
    return begins;
  }

  private static double[] postgres(
      ManyDocuments world, int documents, List<String> texts, int seconds, PrintStream out)
      throws IOException, InterruptedException {
    Map<String, String> plain = new LinkedHashMap<>();
    for (int i = 0; i < documents; i++) {
      SearchDocument document = world.document(i);
      plain.put(document.id(), document.title() + " " + document.text() + " " + document.place());
    }
    try (PostgresDutch postgres = new PostgresDutch(plain)) {
      Timed alone = Timed.alone(texts, seconds, text -> postgres.found(text, HITS));
      List<Consumer<String>> clients = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        PostgresDutch.Client client = postgres.client();
        clients.add(text -> client.found(text, HITS));
      }
      double together = Timed.together(CLIENTS, texts, seconds, clients);
      out.printf(
          Locale.ROOT,
          "PostgreSQL, Dutch and trigrams: p50 %.1f ms, p99 %.1f ms; %d clients: %.1f a second%n",
          alone.p50(),
          alone.p99(),
          CLIENTS,
          together);
      return new double[] {alone.p50(), alone.p99(), together};
    }
  }
}
