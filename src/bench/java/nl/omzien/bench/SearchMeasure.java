package nl.omzien.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.omzien.search.SearchIndex;
import nl.omzien.search.SearchQuery;
import nl.omzien.search.Waterveen;

/**
 * How well search finds what people judged to be right, beside PostgreSQL and Lucene's stock Dutch.
 */
final class SearchMeasure implements Measure {
  private static final int DEPTH = 50;
  private static final List<String> NEEDS =
      List.of(
          "requests_open.jsonl", "checks_understanding.jsonl", "checks_understanding_later.jsonl");

  @Override
  public String name() {
    return "search";
  }

  @Override
  public String run(Path input, boolean verbose, PrintStream out) throws IOException {
    boolean unanswerable = input.toString().endsWith(".txt");
    List<Judged> queries = unanswerable ? List.of() : Judged.read(input);
    Waterveen world = new Waterveen();
    Path folder = Files.createTempDirectory("omzien-quality");
    try (SearchIndex index = SearchIndex.open(folder, world.gazetteer());
        StockDutch stock = new StockDutch(world.plainTexts())) {
      index.rebuild(world.documents().stream(), 0);
      if (unanswerable) {
        return silence(Files.readAllLines(input), index, verbose, out);
      }
      Function<Judged, List<String>> ours = query -> found(index, query.text());
      if (verbose) {
        queries.forEach(query -> explain(query, ours.apply(query), out));
        beside(queries, index, stock, world, out);
      }
      Figures figures = Figures.of(queries, ours);
      return "measure=search " + figures;
    } finally {
      delete(folder);
    }
  }

  /** How often nothing is found for questions, one a line, that nobody can answer. */
  private static String silence(
      List<String> lines, SearchIndex index, boolean verbose, PrintStream out) {
    List<String> questions =
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    int empty = 0;
    for (String question : questions) {
      List<String> found = found(index, question);
      empty += found.isEmpty() ? 1 : 0;
      if (verbose && !found.isEmpty()) {
        out.println(question + " found " + found.stream().limit(10).toList());
      }
    }
    return "measure=search unanswerable=%d empty=%d".formatted(questions.size(), empty);
  }

  private static List<String> found(SearchIndex index, String text) {
    SearchQuery query =
        SearchQuery.of(text, Set.of(Waterveen.EVERYONE)).at(Waterveen.NOW).limit(DEPTH);
    return index.search(query).hits().stream().map(hit -> shortId(hit.id())).toList();
  }

  static String shortId(String id) {
    return id.substring(id.indexOf(':') + 1);
  }

  private static void explain(Judged query, List<String> found, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%s %-14s %.3f  %s%n",
        query.id(),
        query.kind(),
        query.ndcg(found),
        query.text());
    StringBuilder shown = new StringBuilder();
    found.stream()
        .limit(10)
        .forEach(
            id -> shown.append(' ').append(id).append('(').append(query.grade(id)).append(')'));
    out.println("   found " + shown);
    List<String> first = found.stream().limit(10).toList();
    List<String> missed =
        query.grades().entrySet().stream()
            .filter(
                e -> e.getValue() >= 2 ? !first.contains(e.getKey()) : !found.contains(e.getKey()))
            .map(e -> e.getKey() + "(" + e.getValue() + ")")
            .sorted()
            .toList();
    out.println("   missed " + String.join(" ", missed));
  }

  /** The same queries and checks for PostgreSQL and for stock Lucene. */
  private static void beside(
      List<Judged> queries, SearchIndex index, StockDutch stock, Waterveen world, PrintStream out)
      throws IOException {
    try (PostgresDutch postgres = new PostgresDutch(world.plainTexts())) {
      Map<String, Function<String, List<String>>> engines = new LinkedHashMap<>();
      engines.put("Omzien", text -> found(index, text));
      engines.put("PostgreSQL", text -> postgres.found(text, DEPTH));
      engines.put("stock Lucene", text -> stock.found(text, DEPTH));
      table(queries, engines, out);
      new SearchChecks(engines, out).run(queries);
      needs(world, engines, out);
    }
  }

  private static void needs(
      Waterveen world, Map<String, Function<String, List<String>>> engines, PrintStream out)
      throws IOException {
    for (String file : NEEDS) {
      Path path = Path.of("src/test/resources/judged", file);
      List<Judged> needs = Needs.read(path, world.documents());
      StringBuilder row = new StringBuilder("| whole texts, ndcg@10, " + file + " |");
      for (Function<String, List<String>> engine : engines.values()) {
        double ndcg = Figures.of(needs, need -> engine.apply(need.text())).ndcg();
        row.append(String.format(Locale.ROOT, " %.3f |", ndcg));
      }
      out.println(row);
    }
  }

  private static void table(
      List<Judged> queries, Map<String, Function<String, List<String>>> engines, PrintStream out) {
    Map<String, List<Judged>> kinds = new LinkedHashMap<>();
    queries.forEach(q -> kinds.computeIfAbsent(q.kind(), kind -> new ArrayList<>()).add(q));
    kinds.put("all", queries);
    StringBuilder head = new StringBuilder("| kind | queries |");
    engines.keySet().forEach(name -> head.append(' ' + name + " ndcg@10 | recall@50 |"));
    out.printf("%n%s%n", head);
    out.println("| --- | --- |" + " --- | --- |".repeat(engines.size()));
    kinds.forEach(
        (kind, some) -> {
          StringBuilder row = new StringBuilder("| " + kind + " | " + some.size() + " |");
          for (Function<String, List<String>> engine : engines.values()) {
            Figures figures = Figures.of(some, query -> engine.apply(query.text()));
            row.append(
                String.format(Locale.ROOT, " %.3f | %.3f |", figures.ndcg(), figures.recall()));
          }
          out.println(row);
        });
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  /** The means over some queries. */
  record Figures(int queries, double ndcg, double precision, double recall, long empty) {
    static Figures of(List<Judged> queries, Function<Judged, List<String>> search) {
      double ndcg = 0;
      double precision = 0;
      double recall = 0;
      long empty = 0;
      for (Judged query : queries) {
        List<String> found = search.apply(query);
        ndcg += query.ndcg(found);
        precision += query.precision(found);
        recall += query.recall(found);
        empty += query.isEmpty(found) ? 1 : 0;
      }
      int all = Math.max(1, queries.size());
      return new Figures(queries.size(), ndcg / all, precision / all, recall / all, empty);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "queries=%d ndcg@10=%.3f p@3=%.3f recall@50=%.3f empty=%d",
          queries,
          ndcg,
          precision,
          recall,
          empty);
    }
  }
}
