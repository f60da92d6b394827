package nl.omzien.bench;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.omzien.understanding.Category;
import nl.omzien.understanding.Found;
import nl.omzien.understanding.Skill;
import nl.omzien.understanding.Understanding;
import nl.omzien.understanding.Understood;

/** Category and skills of requests, judged by their {@code categorie} and {@code verwacht}. */
final class UnderstandMeasure implements Measure {

  private static final int FIRST = 5;

  private int requests;
  private int top1;
  private int top3;
  private int withSkills;
  private double covered;
  private int expectedSkills;
  private int foundSkills;

  @Override
  public String name() {
    return "understand";
  }

  @Override
  public String run(Path input, boolean verbose, PrintStream out) throws IOException {
    List<String> lines = Files.readAllLines(input).stream().filter(l -> !l.isBlank()).toList();
    Understanding understanding = new Understanding();
    long nanoseconds = 0;
    for (String line : lines) {
      JsonObject request = request(line);
      String text = request.getString("tekst");
      long begin = System.nanoTime();
      Understood understood = understanding.understand(text);
      nanoseconds += System.nanoTime() - begin;
      judge(request, understood, verbose, out);
    }
    if (requests == 0) {
      throw new IllegalArgumentException("there is no request in " + input + ".");
    }
    out.printf(
        Locale.ROOT,
        "skills@5 over all expected skills together: %.3f; %d microseconds per text%n",
        foundSkills / (double) Math.max(1, expectedSkills),
        nanoseconds / 1000 / requests);
    return String.format(
        Locale.ROOT,
        "measure=understand requests=%d top1=%.3f top3=%.3f skills@5=%.3f",
        requests,
        top1 / (double) requests,
        top3 / (double) requests,
        covered / Math.max(1, withSkills));
  }

  private static JsonObject request(String line) {
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      JsonObject request = reader.readObject();
      if (request.containsKey("tekst")
          && request.containsKey("categorie")
          && request.containsKey("verwacht")) {
        return request;
      }
      throw new IllegalArgumentException("a request needs tekst, categorie and verwacht.");
    } catch (JsonException wrong) {
      throw new IllegalArgumentException("each line must be a request in JSON.", wrong);
    }
  }

  private void judge(JsonObject request, Understood understood, boolean verbose, PrintStream out) {
    List<String> categories =
        understood.categories().stream().map(Found::meaning).map(Category::code).limit(3).toList();
    List<String> skills =
        understood.skills().stream().map(Found::meaning).map(Skill::code).limit(FIRST).toList();
    String category = request.getString("categorie");
    List<String> expected =
        request.getJsonArray("verwacht").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .filter(code -> !code.equals(Skill.TEAM_ONLY) && !code.matches("I\\d+"))
            .toList();
    List<String> missed = expected.stream().filter(code -> !skills.contains(code)).toList();
    requests++;
    top1 += categories.indexOf(category) == 0 ? 1 : 0;
    top3 += categories.contains(category) ? 1 : 0;
    if (!expected.isEmpty()) {
      withSkills++;
      covered += 1 - missed.size() / (double) expected.size();
      expectedSkills += expected.size();
      foundSkills += expected.size() - missed.size();
    }
    if (verbose) {
      int rank = categories.indexOf(category);
      out.println(request.getString("id", "-") + "  " + request.getString("tekst"));
      out.println("   category " + (rank == 0 ? "right" : rank > 0 ? "in three" : "MISSED"));
      out.println("   wanted " + category + ", found " + categories + words(understood));
      out.println(
          "   skills found " + shown(understood) + (missed.isEmpty() ? "" : ", MISSED " + missed));
    }
  }

  private static List<String> shown(Understood understood) {
    return understood.skills().stream()
        .limit(FIRST)
        .map(
            skill ->
                String.format(
                    Locale.ROOT,
                    "%s %.2f %s",
                    skill.meaning().code(),
                    skill.weight(),
                    String.join(" ", skill.words())))
        .toList();
  }

  private static String words(Understood understood) {
    return understood.categories().isEmpty() ? "" : " by " + understood.categories().get(0).words();
  }
}
