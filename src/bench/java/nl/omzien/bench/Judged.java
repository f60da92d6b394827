package nl.omzien.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One search query with what people judged about it.
 *
 * @param kind such as <i>plain</i> or <i>typefout</i>
 * @param grades 1 to 3 per document; not there is 0
 */
record Judged(String id, String kind, String text, Map<String, Integer> grades) {
  private static final int TOP = 10;

  /**
   * Reads a file of qid, soort, query, doc, graad.
   *
   * @throws IllegalArgumentException when a line has another form
   */
  static List<Judged> read(Path file) throws IOException {
    Map<String, Judged> queries = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] column = line.split("\t", -1);
      if (line.isBlank() || column[0].equals("qid")) {
        continue;
      }
      if (column.length != 5 || !column[4].strip().matches("[0-3]")) {
        throw new IllegalArgumentException(
            "Not a judged query (qid, soort, query, doc, graad): " + line);
      }
      queries
          .computeIfAbsent(column[0], id -> new Judged(id, column[1], column[2], new HashMap<>()))
          .grades
          .put(column[3], Integer.parseInt(column[4].strip()));
    }
    return new ArrayList<>(queries.values());
  }

  int grade(String document) {
    return grades.getOrDefault(document, 0);
  }

  /** Gain 2^grade - 1, discount log2, over the first ten. */
  double ndcg(List<String> found) {
    List<Integer> got = found.stream().limit(TOP).map(this::grade).toList();
    List<Integer> best =
        grades.values().stream().sorted((a, b) -> Integer.compare(b, a)).limit(TOP).toList();
    double ideal = gain(best);
    return ideal == 0 ? 0 : gain(got) / ideal;
  }

  private static double gain(List<Integer> ranked) {
    double sum = 0;
    for (int i = 0; i < ranked.size(); i++) {
      sum += (Math.pow(2, ranked.get(i)) - 1) * Math.log(2) / Math.log(i + 2.0);
    }
    return sum;
  }

  /** Share of the first three with grade 2 or 3. */
  double precision(List<String> found) {
    return found.stream().limit(3).filter(id -> grade(id) >= 2).count() / 3.0;
  }

  /** Share of what has a grade that is among the first fifty. */
  double recall(List<String> found) {
    long judged = grades.values().stream().filter(grade -> grade >= 1).count();
    long got = found.stream().limit(50).filter(id -> grade(id) >= 1).count();
    return judged == 0 ? 1 : (double) got / judged;
  }

  boolean isEmpty(List<String> found) {
    return found.isEmpty() && grades.values().stream().anyMatch(grade -> grade >= 1);
  }
}
