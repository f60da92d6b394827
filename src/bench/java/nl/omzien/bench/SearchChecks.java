package nl.omzien.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** Our own checks of what search withstands, each for several engines beside one another. */
final class SearchChecks {
  private static final int TOP = 10;
  private static final long[] SEEDS = {1, 2, 3};

  private final Map<String, Function<String, List<String>>> engines;
  private final PrintStream out;

  SearchChecks(Map<String, Function<String, List<String>>> engines, PrintStream out) {
    this.engines = engines;
    this.out = out;
  }

  void run(List<Judged> queries) throws IOException {
    out.printf("%n| check | %s |%n", String.join(" | ", engines.keySet()));
    out.println("| --- |" + " --- |".repeat(engines.size()));
    row("ndcg@10 as typed", engine -> mean(queries, engine, Function.identity()));
    row(
        "ndcg@10 with one typing error in each query, mean of three drawings",
        engine -> {
          double sum = 0;
          for (long seed : SEEDS) {
            Random random = new Random(seed);
            sum += mean(queries, engine, text -> slip(text, random));
          }
          return sum / SEEDS.length;
        });
    Map<String, List<String[]>> forms = new LinkedHashMap<>();
    for (String line : lines("checks_forms.tsv")) {
      String[] column = line.split("\t");
      forms.computeIfAbsent(column[0], none -> new java.util.ArrayList<>()).add(column);
    }
    forms.forEach(
        (kind, pairs) ->
            row(
                "same first ten, " + kind + " (" + pairs.size() + " pairs)",
                engine ->
                    pairs.stream()
                        .mapToDouble(pair -> same(engine.apply(pair[1]), engine.apply(pair[2])))
                        .average()
                        .orElse(0)));
    List<String> nobody = lines("checks_unanswerable.txt");
    row(
        "nothing for what nobody can answer (" + nobody.size() + ")",
        engine ->
            nobody.stream().filter(text -> engine.apply(text).isEmpty()).count()
                / (double) nobody.size());
    row(
        "hits for what nobody can answer, mean of at most fifty",
        engine -> nobody.stream().mapToInt(text -> engine.apply(text).size()).average().orElse(0));
    row(
        "nothing for what somebody can answer",
        engine ->
            queries.stream().filter(query -> query.isEmpty(engine.apply(query.text()))).count());
  }

  private void row(String name, Function<Function<String, List<String>>, Number> figure) {
    StringBuilder row = new StringBuilder("| " + name + " |");
    engines
        .values()
        .forEach(
            engine ->
                row.append(
                    String.format(Locale.ROOT, " %.3f |", figure.apply(engine).doubleValue())));
    out.println(row);
  }

  private static double mean(
      List<Judged> queries,
      Function<String, List<String>> engine,
      Function<String, String> changed) {
    return queries.stream()
        .mapToDouble(query -> query.ndcg(engine.apply(changed.apply(query.text()))))
        .average()
        .orElse(0);
  }

  private static double same(List<String> one, List<String> other) {
    List<String> first = one.subList(0, Math.min(TOP, one.size()));
    List<String> second = other.subList(0, Math.min(TOP, other.size()));
    long both = first.stream().filter(second::contains).count();
    int most = Math.max(first.size(), second.size());
    return most == 0 ? 0 : both / (double) most;
  }

  /** One slip in one word of at least four letters: dropped, doubled, swapped or another letter. */
  static String slip(String text, Random random) {
    String[] words = text.split(" ");
    List<Integer> long4 =
        java.util.stream.IntStream.range(0, words.length)
            .filter(i -> words[i].length() >= 4)
            .boxed()
            .toList();
    if (long4.isEmpty()) {
      return text;
    }
    int which = long4.get(random.nextInt(long4.size()));
    StringBuilder word = new StringBuilder(words[which]);
    int at = random.nextInt(word.length() - 1);
    switch (random.nextInt(4)) {
      case 0 -> word.deleteCharAt(at);
      case 1 -> word.insert(at, word.charAt(at));
      case 2 -> {
        char letter = word.charAt(at);
        word.setCharAt(at, word.charAt(at + 1));
        word.setCharAt(at + 1, letter);
      }
      default -> word.setCharAt(at, (char) ('a' + random.nextInt(26)));
    }
    words[which] = word.toString();
    return String.join(" ", words);
  }

  private static List<String> lines(String file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                SearchChecks.class.getResourceAsStream("/judged/" + file),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }
}
